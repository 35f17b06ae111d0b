import type { Nationwide } from '../model/nationwide.js';
import type { Claim } from '../model/claim.js';
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
import { stripMarks } from '../text/japanese.js';

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
  const ofCity = (claims: Readonly<Record<string, Claim>>): readonly string[] =>
    Object.values(claims)
      .filter(({ sources }) => sources.includes(CITY))
      .flatMap(({ text, detail }) => [
        `- ${stripMarks(text(msg))}`,
        ...(detail ? [`    ${stripMarks(detail(msg))}`] : []),
      ]);
  const sections: readonly (readonly string[])[] = [
    [[name ? stripMarks(beside(name, msg)) : '', url, checked].filter(Boolean).join(' · ')],
    titled(
      msg('Where and when', { id: 'hours.title' }),
      cityAsText({ ...checking, municipality, procedure }),
    ),
    titled(msg('Your way', { id: 'routes.title' }), ofCity(procedure.routes)),
    titled(msg('What to bring', { id: 'documents.title' }), ofCity(procedure.documents)),
    titled(msg('What to do', { id: 'steps.title' }), ofCity(procedure.steps)),
    titled(
      msg('Good to know', { id: 'notes.title' }),
      Object.values(procedure.notes)
        .filter(({ sources }) => sources.includes(CITY))
        .flatMap(({ title, text, phones = [] }) => [
          `- ${stripMarks(title(msg))}: ${stripMarks(text(msg))}`,
          ...phones.map((phone) => `    ${phone.number} ${phone.text(msg)}`.trimEnd()),
        ]),
    ),
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
  return sections
    .map((lines) => lines.join('\n'))
    .filter((section) => section.trim())
    .join('\n\n');
}

/** The city's own lists, by the names of their fields. */
function listsOf(municipality: Municipality, { msg, papers }: Checking): readonly (readonly string[])[] {
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

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [title, ...lines] : [];
