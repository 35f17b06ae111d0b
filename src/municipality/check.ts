import { planAccepted } from '../engine/plan.js';
import type { Nationwide } from '../model/nationwide.js';
import type { Procedure } from '../model/procedure.js';
import type { Option } from '../model/question-set.js';
import type { Msg } from '../model/text.js';
import { acceptMunicipality } from './accept.js';
import type { Holidays } from './holidays.js';
import { beside, named } from './local-words.js';
import { cityAsText } from './offices-in-words.js';
import { CITY } from './overlay/claims.js';
import { overlay } from './overlay/overlay.js';
import type { Municipality } from './schema.js';
import { warningsFor } from './warnings.js';
import { overviewAsText } from '../text/as-text.js';
import { besideEachOther } from '../text/format.js';
import { stripMarks } from '../text/japanese.js';
import { outline } from '../text/outline/outline.js';
import type { OutlinedClaim, OutlinedOverview } from '../text/outline/outlined.js';

/** Against what a city's file is checked. */
export interface Checking {
  /** The procedure whose view is printed, as most municipalities do it. */
  readonly procedure: Procedure;
  readonly nationwide: Nationwide;
  readonly holidays: Holidays;
  /** The names of the papers that are known everywhere, by id. */
  readonly papers: Readonly<Record<string, Option>>;
  /** The language of the view. */
  readonly msg: Msg;
  /** The moment of the view: whether an office is open, which notices are shown. */
  readonly now: Date;
}

/** What a city's file comes to. */
export interface Checked {
  /** What is wrong, each with its path and with what is allowed. The guide leaves these out. */
  readonly faults: readonly string[];
  /** What is allowed, but does nothing, or can hardly be meant. */
  readonly warnings: readonly string[];
  /** What the guide makes of the rest, in words. */
  readonly view: string;
}

/** Reads a city's file as the guide to a procedure reads it, and says what that guide shows of it at this moment. */
export function check(json: string, checking: Checking): Checked {
  const { municipality, problems } = acceptMunicipality(json);
  const isEmpty = problems.length === 0 && Object.keys(municipality).length === 0;
  return {
    faults: isEmpty ? ['municipality: nothing is said in this file.'] : problems,
    warnings: isEmpty ? [] : warningsFor(municipality, checking),
    view: viewOf(municipality, checking),
  };
}

function viewOf(municipality: Municipality, checking: Checking): string {
  const { msg } = checking;
  const procedure = overlay(checking.procedure, municipality, checking);
  const { name, url, checked, notices = [] } = municipality;
  const sections: readonly string[] = [
    besideEachOther([name ? stripMarks(beside(name, msg)) : '', url ?? '', checked ?? ''], msg),
    overviewAsText(overviewOfCity(procedure, msg), {
      msg,
      where: cityAsText({ ...checking, municipality, procedure }),
    }),
    ...listsOf(municipality, checking),
    // The page shows those of today; whoever checks a file wants to see all.
    titled(
      'notices',
      notices.map(
        ({ text, from, until }) =>
          `- ${stripMarks(named(text, msg))}${from || until ? ` (${from ?? ''} – ${until ?? ''})` : ''}`,
      ),
    ),
  ];
  return sections.filter((section) => section.trim()).join('\n\n');
}

/** Of all that is shown before the first answer, what rests on the city's own word. */
function overviewOfCity({ leaflet: _itsLeaflet, ...procedure }: Procedure, msg: Msg): OutlinedOverview {
  const { overview, sources } = outline({ procedure, situation: {}, plan: planAccepted(procedure, {}), msg });
  const city = sources.find(({ ref }) => ref === CITY)?.mark;
  const ofCity = <C extends OutlinedClaim>(claims: readonly C[] = []): readonly C[] =>
    claims.filter(({ marks }) => city !== undefined && marks.includes(city));
  return {
    routes: ofCity(overview?.routes),
    documents: ofCity(overview?.documents),
    steps: ofCity(overview?.steps),
    sentences: [],
    notes: ofCity(overview?.notes),
  };
}

/** The city's own lists, by the names of their fields. */
function listsOf(municipality: Municipality, { msg, papers }: Checking): readonly string[] {
  return (['a-list', 'b-list', 'c-list'] as const).map((list) =>
    titled(
      list,
      (municipality[list] ?? []).map((id) => {
        const own = beside(municipality.papers?.[id], msg);
        const paper = Object.hasOwn(papers, id) ? papers[id]?.text(msg) : undefined;
        return `- ${stripMarks(paper ?? own)} (${id})`;
      }),
    ),
  );
}

const titled = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? [title, ...lines].join('\n') : '';
