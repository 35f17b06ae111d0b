import * as v from 'valibot';
import { listA, listB } from '../model/papers.js';
import type { Fault, Path } from './faults.js';
import { faultInWords, isWithin, pathInWords } from './faults.js';
import { plainCopy } from './plain-copy.js';
import type { Municipality } from './schema.js';
import { municipalitySchema } from './schema.js';

/** What a city says, of which only what is right is left, and what was wrong with the rest. */
export interface AcceptedMunicipality {
  readonly municipality: Municipality;
  /** What was wrong, each once, in the order of finding. Empty: all is there. */
  readonly faults: readonly Fault[];
  /** The same as sentences. */
  readonly problems: readonly string[];
}

type Report = (path: Path, found: string | undefined, allowed: string, left?: Path) => void;

// Half of a session or of a rule would be something else than the city means: opening hours that are not, papers that
// are not asked for. So these go as a whole.
const WHOLE: ReadonlySet<PropertyKey> = new Set(['second-document', 'documents', 'holder-documents']);
const WHOLE_ITEMS: ReadonlySet<PropertyKey> = new Set(['sessions']);

/**
 * Keeps the fields that are right. Each other one is left out and named with its path and with what is allowed there.
 * Takes an object, or JSON. Nothing throws, whatever is handed in.
 */
export function acceptMunicipality(input: unknown): AcceptedMunicipality {
  const faults: Fault[] = [];
  const named = new Set<string>();
  const report: Report = (path, found, allowed, left = path) => {
    const place = pathInWords(path);
    if (named.has(place)) return;
    named.add(place);
    const isMore = left.length > 0 && left.length < path.length;
    faults.push({ path, found, allowed, ...(isMore && { whole: left }) });
  };
  const municipality = accepted(input, report, faults);
  return { municipality, faults, problems: faults.map(faultInWords) };
}

function accepted(input: unknown, report: Report, faults: readonly Fault[]): Municipality {
  const data = plainCopy(() => (typeof input === 'string' ? parsed(input, report) : input), report);
  if (data === undefined || data === null) return {};
  // Without a field that was wrong, what holds it may be wrong in turn: so again, until nothing more goes.
  const gone = new Set<string>();
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const issue of v.safeParse(municipalitySchema, without(data, '', gone)).issues ?? []) {
      const path = pathOf(issue);
      // What is wrong only because something in it is wrong has been named with that.
      const isConsequence =
        gone.has(pathInWords(path)) ||
        (typeof issue.input === 'object' && faults.some((fault) => isWithin(fault.path, path)));
      if (!isConsequence) report(path, found(issue), issue.message, whole(issue));
      gone.add(pathInWords(whole(issue)));
    }
  }
  const rest = v.safeParse(municipalitySchema, withoutGaps(without(data, '', gone)));
  return withoutNameless(rest.success ? rest.output : {}, report);
}

// Nobody could show a paper that has no name.
function withoutNameless(municipality: Municipality, report: Report): Municipality {
  const own = Object.keys(municipality.papers ?? {});
  const named = [...listA, ...listB, ...own];
  const changed = (['a-list', 'b-list', 'c-list'] as const).flatMap((list) => {
    const ids = municipality[list];
    if (!ids) return [];
    const known = ids.filter((id) => named.includes(id));
    for (const [index, id] of ids.entries()) {
      if (!known.includes(id))
        report([list, index], JSON.stringify(id), `${named.join(', ')}; others under "papers"`);
    }
    return known.length < ids.length ? [[list, known] as const] : [];
  });
  return changed.length > 0 ? { ...municipality, ...Object.fromEntries(changed) } : municipality;
}

function parsed(json: string, report: Report): unknown {
  // Some programs put a mark before the text that says how it is written.
  const text = json.replace(/^\uFEFF/, '');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    report([], withLine(String(error), text), '');
    return undefined;
  }
}

/** A parser's message with the line, which an editor shows; some engines count characters only. */
export const withLine = (message: string, json: string): string =>
  message.replace(/at position (\d+)(?!\d| \(line)/, (whole, position: string) => {
    const line = json.slice(0, Number(position)).split('\n').length;
    return `${whole} (line ${line})`;
  });

function found({ input, expected }: v.BaseIssue<unknown>): string | undefined {
  if (expected === 'never') return 'a field of this name';
  if (input === undefined) return undefined;
  const text = shown(input);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function shown(input: unknown): string {
  if (Object.is(input, NaN) || input === Infinity || input === -Infinity) return String(input);
  try {
    return JSON.stringify(input) ?? typeof input;
  } catch {
    return typeof input;
  }
}

const pathOf = ({ path }: v.BaseIssue<unknown>): Path => (path ?? []).map(({ key }) => key as PropertyKey);

/** The path of what has to go: the field, or the whole that it is a part of. */
function whole(issue: v.BaseIssue<unknown>): Path {
  const path = pathOf(issue);
  // There, these names are ids.
  if (path[0] === 'papers') return path;
  const rule = path.findIndex((key) => WHOLE.has(key));
  const item = path.findIndex((key, index) => WHOLE_ITEMS.has(key) && index + 1 < path.length);
  if (rule >= 0) return path.slice(0, rule + 1);
  if (item >= 0) return path.slice(0, item + 2);
  // A field that is missing takes the object with it that cannot be without.
  const isMissing = issue.input === undefined && issue.path?.at(-1)?.origin === 'key';
  return isMissing ? path.slice(0, -1) : path;
}

/** A copy without what stands at these places. A list keeps the gaps, so that all paths stay what they are. */
function without(value: unknown, place: string, gone: ReadonlySet<string>): unknown {
  if (gone.has(place)) return undefined;
  if (gone.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item, index) => without(item, place + pathInWords([index]), gone));
  const entries = Object.entries(value).map(
    ([key, item]) => [key, without(item, place + pathInWords([key]), gone)] as const,
  );
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function withoutGaps(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutGaps);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutGaps(item)]));
}
