import type { Fact, FactSchema, Situation } from '../model/facts.js';

/** A situation of which only what the procedure knows is left, and what was wrong with the rest. */
export interface Accepted {
  readonly situation: Situation;
  readonly problems: readonly string[];
}

/** How many values that are no listed ones an open set holds: more than any city names papers of its own. */
const MAX_OWN_VALUES = 50;

/** How many problems are named one by one; a link with thousands of them is one mistake. */
const MAX_PROBLEMS = 20;

/** How much of a wrong value is repeated in a message, in characters. */
const MAX_PRINTED = 200;

/**
 * Keeps the facts and values that the schema knows. Everything else is left out and named in `problems`, with what is
 * allowed: the first 20 one by one, the rest as a number. Of values that an open set takes besides the listed ones the first 50
 * are kept, in the order of the alphabet. Nothing throws, whatever is handed in.
 */
export function acceptSituation(facts: FactSchema, input: unknown): Accepted {
  if (input === undefined || input === null) return { situation: {}, problems: [] };
  if (typeof input === 'string') return acceptSituation(facts, parseSituation(input));
  const names = typeof input === 'object' ? attempt(() => namesIn(input), undefined) : undefined;
  if (names === undefined) {
    return {
      situation: {},
      problems: ['A situation is an object of facts, or their query form as a string.'],
    };
  }
  const situation: Record<string, string | readonly string[]> = {};
  const problems: string[] = [];
  for (const name of names) {
    const value = attempt(() => valueIn(input, name), null);
    if (value === undefined) continue;
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined) {
      problems.push(`Unknown fact "${print(name)}". Allowed: ${Object.keys(facts).join(', ')}.`);
      continue;
    }
    const answer = fact.many ? acceptSet(fact, value) : acceptSingle(fact, value);
    if (answer !== undefined) situation[name] = answer;
    if (fact.open && countOwn(fact, value) > MAX_OWN_VALUES) {
      problems.push(`Too many values for "${name}". Allowed: ${MAX_OWN_VALUES} besides the usual ones.`);
    } else if (answer === undefined || (fact.many && answer.length < unique(value))) {
      const alone = fact.many ? '; "unsure" stands alone' : '';
      problems.push(
        `Unknown value "${print(value)}" for "${name}". Allowed: ${fact.values.join(', ')}${alone}.`,
      );
    }
  }
  return { situation, problems: shortened(problems) };
}

/** Reads `pins=signature,card-input&phone=capable`; a leading `?` or `#` is skipped. */
export function parseSituation(query: string): Record<string, string> {
  const pairs = query.trim().replace(/^[?#]/, '').split('&').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [decode(name), decode(value.join('='))];
    }),
  );
}

/** Writes the query form, facts and values in the order of the schema; the empty situation is the empty string. */
export function formatSituation(facts: FactSchema, situation: Situation): string {
  return Object.entries(facts)
    .filter(([name]) => situation[name] !== undefined)
    .map(([name, fact]) => `${name}=${inOrder(fact, [situation[name] ?? []].flat()).join(',')}`)
    .join('&');
}

/** Whether two situations say the same; the order of a set does not matter. */
export function isSameSituation(facts: FactSchema, one: Situation, other: Situation): boolean {
  return formatSituation(facts, one) === formatSituation(facts, other);
}

const namesIn = (input: object): readonly string[] | undefined =>
  Array.isArray(input) ? undefined : Object.keys(input);

// A copy of a list, so that reading it once more cannot throw.
function valueIn(input: object, name: string): unknown {
  const value: unknown = Reflect.get(input, name);
  return Array.isArray(value) ? [...(value as unknown[])] : value;
}

function inOrder({ values }: Fact, given: readonly string[]): readonly string[] {
  const rank = (value: string) => (values.includes(value) ? values.indexOf(value) : values.length);
  return [...given].sort((one, other) => rank(one) - rank(other));
}

function acceptSingle({ values }: Fact, value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : value;
  return values.find((known) => known === text);
}

// A set is written with commas; a space, "+" or "%2B" between values is read too.
function acceptSet({ values, open }: Fact, value: unknown): readonly string[] | undefined {
  const given = listed(value);
  const others = open ? ownValues(values, given).sort().slice(0, MAX_OWN_VALUES) : [];
  const known = [...values.filter((candidate) => given.includes(candidate)), ...others];
  if (known.length > 1 && known.includes('unsure'))
    return known.filter((candidate) => candidate !== 'unsure');
  return known.length === 0 ? undefined : known;
}

const ownValues = (values: readonly string[], given: readonly unknown[]): string[] =>
  [...new Set(given)].filter(isId).filter((each) => !values.includes(each));

const countOwn = ({ values }: Fact, value: unknown): number => ownValues(values, listed(value)).length;

const shortened = (problems: readonly string[]): readonly string[] =>
  problems.length <= MAX_PROBLEMS
    ? problems
    : [...problems.slice(0, MAX_PROBLEMS), `${problems.length - MAX_PROBLEMS} more problems like these.`];

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{1,40}$/.test(value);

const listed = (value: unknown): readonly unknown[] =>
  typeof value === 'string' ? value.split(/[\s,+]+/).filter(Boolean) : Array.isArray(value) ? value : [];

// A stray percent sign is no reason to lose the rest.
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  return attempt(() => decodeURIComponent(spaced), spaced);
}

const unique = (value: unknown): number => new Set(listed(value)).size;

function print(value: unknown): string {
  const text =
    typeof value === 'string' ? value : attempt(() => JSON.stringify(value) ?? typeof value, typeof value);
  return text.length > MAX_PRINTED ? `${text.slice(0, MAX_PRINTED)}…` : text;
}

// Whatever a page hands in may throw when it is read: a getter, a proxy, an object that holds itself.
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
