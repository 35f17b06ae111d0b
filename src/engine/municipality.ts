import * as v from 'valibot';
import type { Municipality } from '../model/municipality.js';
import { municipalitySchema } from '../model/municipality.js';
import { listA, listB } from '../model/papers.js';

/** What a city says, of which only what is right is left, and what was wrong with the rest. */
export interface AcceptedMunicipality {
  readonly municipality: Municipality;
  readonly problems: readonly string[];
}

type Path = readonly PropertyKey[];
type Report = (path: Path, found: string | undefined, allowed: string, left?: Path) => void;

// Half of a session or of a rule would be something else than the city means: opening hours that are not, papers that
// are not asked for. So these go as a whole.
const WHOLE: ReadonlySet<PropertyKey> = new Set(['second-document', 'documents', 'holder-documents']);
const WHOLE_ITEMS: ReadonlySet<PropertyKey> = new Set(['sessions']);
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 8;

/**
 * Keeps the fields that are right. Each other one is left out and named with its path and with what is allowed there.
 * Takes an object, or JSON. Nothing throws, whatever is handed in.
 */
export function acceptMunicipality(input: unknown): AcceptedMunicipality {
  const problems: string[] = [];
  const named = new Set<string>();
  const report: Report = (path, found, allowed, left = path) => {
    const place = `municipality${written(path)}`;
    if (named.has(place)) return;
    named.add(place);
    problems.push(
      `${place}${found === undefined ? ' is missing' : `: ${found} is not allowed`}. Allowed: ${allowed}.${
        left.length > 0 && left.length < path.length
          ? ` municipality${written(left)} is left out as a whole.`
          : ''
      }`,
    );
  };

  const data = copied(() => (typeof input === 'string' ? parsed(input, problems) : input), [], report);
  if (data === undefined || data === null) return { municipality: {}, problems };
  // Without a field that was wrong, what holds it may be wrong in turn: so again, until nothing more goes.
  const gone = new Set<string>();
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const issue of v.safeParse(municipalitySchema, without(data, '', gone)).issues ?? []) {
      const place = written(pathOf(issue));
      // What is wrong only because something in it is wrong has been named with that.
      const isConsequence =
        gone.has(place) ||
        (typeof issue.input === 'object' &&
          [...named].some((each) => each.startsWith(`municipality${place}`)));
      if (!isConsequence) report(pathOf(issue), found(issue), issue.message, whole(issue));
      gone.add(written(whole(issue)));
    }
  }
  const rest = v.safeParse(municipalitySchema, withoutGaps(without(data, '', gone)));
  return { municipality: withoutNameless(rest.success ? rest.output : {}, report), problems };
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

function parsed(json: string, problems: string[]): unknown {
  if (json.trim() === '') return undefined;
  try {
    return JSON.parse(json);
  } catch (error) {
    problems.push(`municipality: this is not JSON: ${withLine(String(error), json)}`);
    return undefined;
  }
}

// Some engines count characters only; an editor shows lines.
const withLine = (message: string, json: string): string =>
  message.replace(/at position (\d+)(?! \(line)/, (whole, position: string) => {
    const line = json.slice(0, Number(position)).split('\n').length;
    return `${whole} (line ${line})`;
  });

// Plain data of our own: what a page hands in may be a proxy, hold itself, or throw when it is read.
function copied(read: () => unknown, path: Path, report: Report, holders: readonly unknown[] = []): unknown {
  try {
    const value = read();
    if (typeof value !== 'object' || value === null) return value;
    // No field is that deep: one that holds this is named.
    if (path.length > DEEPEST) return undefined;
    if (holders.includes(value)) throw new Error('It holds itself.');
    const inside = (key: string | number) =>
      copied(() => Reflect.get(value, key), [...path, key], report, [...holders, value]);
    if (Array.isArray(value)) return [...value.keys()].map(inside);
    const keys = Object.keys(value);
    // A promise or a map shows nothing of what is in it.
    if (keys.length === 0 && Object.prototype.toString.call(value) !== '[object Object]') {
      throw new Error('It is not plain data.');
    }
    const entries = keys.flatMap((key) => {
      if (FORBIDDEN.has(key)) {
        report([...path, key], 'a field of this name', 'the fields of the schema');
        return [];
      }
      const item = inside(key);
      return item === undefined ? [] : [[key, item] as const];
    });
    return Object.fromEntries(entries);
  } catch {
    report(path, 'something that cannot be read', 'plain data');
    return undefined;
  }
}

function found({ input, expected }: v.BaseIssue<unknown>): string | undefined {
  if (expected === 'never') return 'a field of this name';
  if (input === undefined) return undefined;
  const text = typeof input === 'string' ? JSON.stringify(input) : shown(input);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function shown(input: unknown): string {
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
  if (Array.isArray(value)) return value.map((item, index) => without(item, place + written([index]), gone));
  const entries = Object.entries(value).map(
    ([key, item]) => [key, without(item, place + written([key]), gone)] as const,
  );
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function withoutGaps(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutGaps);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutGaps(item)]));
}

const written = (path: Path): string =>
  path
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[\w$-]+$/.test(String(key))
          ? `.${String(key)}`
          : `[${JSON.stringify(key)}]`,
    )
    .join('');
