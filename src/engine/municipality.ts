import * as v from 'valibot';
import type { Municipality } from '../model/municipality.js';
import { municipalitySchema } from '../model/municipality.js';

/** What a city says, of which only what is right is left, and what was wrong with the rest. */
export interface AcceptedMunicipality {
  readonly municipality: Municipality;
  readonly problems: readonly string[];
}

type Path = readonly PropertyKey[];
type Report = (path: Path, found: string | undefined, allowed: string) => void;

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
  const report: Report = (path, found, allowed) =>
    problems.push(
      `municipality${written(path)}${found === undefined ? ' is missing' : `: ${found} is not allowed`}. Allowed: ${allowed}.`,
    );

  let data = typeof input === 'string' ? parsed(input, problems) : input;
  if (data === undefined || data === null) return { municipality: {}, problems };
  if (Array.isArray(data)) {
    report([], 'a list', 'an object');
    return { municipality: {}, problems };
  }
  data = copied(data, [], report);
  const result = v.safeParse(municipalitySchema, data);
  if (result.success) return { municipality: result.output, problems };
  for (const issue of result.issues) report(pathOf(issue), found(issue), issue.message);
  const rest = without(
    data,
    [],
    result.issues.map((issue) => JSON.stringify(whole(data, pathOf(issue)))),
  );
  return { municipality: v.is(municipalitySchema, rest) ? rest : {}, problems };
}

function parsed(json: string, problems: string[]): unknown {
  if (json.trim() === '') return undefined;
  try {
    return JSON.parse(json);
  } catch (error) {
    problems.push(`municipality: this is not JSON: ${String(error)}`);
    return undefined;
  }
}

// Plain data of our own: what a page hands in may be a proxy, hold itself, or throw when it is read.
function copied(value: unknown, path: Path, report: Report): unknown {
  if (typeof value !== 'object' || value === null) return value;
  try {
    if (path.length > DEEPEST) throw new Error('too deep');
    if (Array.isArray(value)) {
      return Array.from(value as readonly unknown[], (item, index) => copied(item, [...path, index], report));
    }
    const entries = Object.keys(value).flatMap((key) => {
      if (FORBIDDEN.has(key)) {
        report([...path, key], 'a field of this name', 'the fields of the schema');
        return [];
      }
      const item: unknown = Reflect.get(value, key);
      return item === undefined ? [] : [[key, copied(item, [...path, key], report)] as const];
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
function whole(data: unknown, path: Path): Path {
  const rule = path.findIndex((key) => WHOLE.has(key));
  const item = path.findIndex((key, index) => WHOLE_ITEMS.has(key) && index + 1 < path.length);
  if (rule >= 0) return path.slice(0, rule + 1);
  if (item >= 0) return path.slice(0, item + 2);
  // A field that is missing takes the object with it that cannot be without.
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(value as object, key), data);
  return path.length > 0 && !Object.hasOwn(holder as object, path.at(-1) ?? '') ? path.slice(0, -1) : path;
}

/** A copy without what stands at these paths. */
function without(value: unknown, path: Path, gone: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, item]) => [key, item, [...path, Array.isArray(value) ? Number(key) : key]] as const)
    .filter(([, , at]) => !gone.includes(JSON.stringify(at)))
    .map(([key, item, at]) => [key, without(item, at, gone)] as const);
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

const written = (path: Path): string =>
  path
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[\w-]+$/.test(String(key))
          ? `.${String(key)}`
          : `[${JSON.stringify(key)}]`,
    )
    .join('');
