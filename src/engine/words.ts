import type { Condition, Row, SetMatch, SingleMatch } from '../model/condition.js';
import type { FactSchema, Situation } from '../model/facts.js';
import type { Answers, Read } from './judge.js';
import { answersOf, judge } from './judge.js';

/** What one fact has to be, ready to be put into words: "is one of", "is none of", "has all of", "has nothing but". */
export interface Requirement {
  readonly fact: string;
  readonly is: 'one-of' | 'none-of' | 'all-of' | 'nothing-but';
  readonly values: readonly string[];
}

/** A way to meet a condition: all its requirements together. */
export type Way = readonly Requirement[];

/**
 * What is still undecided about a condition: for each row that is open, the requirements that are not met yet.
 * Without a situation it is the whole condition. Empty when nothing is open.
 */
export const openWays = (
  set: Read,
  condition: Condition | undefined,
  situation: Situation = {},
): readonly Way[] => waysLeft(set, condition, answersOf(set, situation));

/** The same for answers that are read already. */
export function waysLeft(set: Read, condition: Condition | undefined, answers: Answers): readonly Way[] {
  const rows = [condition ?? []].flat() as readonly Row<FactSchema>[];
  const ways = rows
    .filter((row) => judge(row, answers).verdict === 'open')
    .map((row) => openRequirements(set, row, answers));
  return unique(ways);
}

/** The requirements that stand in every way: what has to hold in any case. */
export function commonRequirements(ways: readonly Way[]): Way {
  const [first = [], ...others] = ways;
  return first.filter((requirement) =>
    others.every((way) => way.some((other) => JSON.stringify(other) === JSON.stringify(requirement))),
  );
}

function openRequirements(set: Read, row: object, answers: Answers): Way {
  return Object.entries(row as Record<string, SetMatch | SingleMatch>)
    .filter(([fact, match]) => judge({ [fact]: match } as Condition, answers).verdict === 'open')
    .flatMap(([fact, match]) => requirements(set, fact, match));
}

function requirements(set: Read, fact: string, match: SetMatch | SingleMatch): Way {
  if (typeof match === 'string') return [{ fact, is: 'one-of', values: [match] }];
  if (Array.isArray(match)) return [shortest(set, fact, match)];
  if ('sure' in match) return [{ fact, is: 'one-of', values: [match.sure].flat() }];
  const { all, any, only, none = [] } = match as SetMatch;
  const barred = none.filter((value) => value !== 'unsure');
  // What may stand beside the values that matter, and changes nothing, would only confuse.
  if (only) return [{ fact, is: 'nothing-but', values: all ?? any ?? only }];
  return [
    ...(all ? [{ fact, is: 'all-of', values: all } as const] : []),
    ...(any ? [{ fact, is: 'one-of', values: any } as const] : []),
    ...(barred.length > 0 ? [{ fact, is: 'none-of', values: barred } as const] : []),
  ];
}

// "None of: abroad" reads better than a list of everything else. What always counts as another value is not named beside it.
function shortest({ facts, readings = [] }: Read, fact: string, values: readonly string[]): Requirement {
  const isAlias = (value: string) =>
    readings.some(
      (reading) => reading.fact === fact && reading.value === value && reading.when === undefined,
    );
  const others = (facts[fact]?.values ?? []).filter(
    (value) => !values.includes(value) && value !== 'unsure' && !isAlias(value),
  );
  return others.length > 0 && others.length < values.length
    ? { fact, is: 'none-of', values: others }
    : { fact, is: 'one-of', values: values.filter((value) => value !== 'unsure') };
}

const unique = (ways: readonly Way[]): readonly Way[] => [
  ...new Map(ways.map((way) => [JSON.stringify(way), way])).values(),
];
