import type { Condition, SetMatch, SingleMatch } from '../model/condition.js';
import type { FactSchema, Situation } from '../model/facts.js';
import type { QuestionSet } from '../model/question-set.js';

/** Whether a claim holds for somebody: it does, an answer is missing or unsure, or it does not. */
export type Verdict = 'applies' | 'open' | 'ruled-out';

/** A verdict with the facts, not given yet, that can still change it. An `open` one without them stays open. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly missing: readonly string[];
}

/** An answer that may still be read as one value or another: it hangs on facts that are not given yet. */
export interface Uncertain {
  /** What it may be. Empty while the fact itself is not given. */
  readonly oneOf: readonly string[];
  /** The facts on which it hangs, not given yet. */
  readonly missing: readonly string[];
}

/** An answer as the engine reads it. */
export type Answer = string | readonly string[] | Uncertain;

/** Answers as the engine reads them: a set is widened by what `unsure` means, and what is judged as another is that. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** What answers are read by. */
export type Read = Pick<QuestionSet, 'facts' | 'readings'>;

/** Holds for certain. */
export const APPLIES: Judgement = { verdict: 'applies', missing: [] };
/** Does not hold, whatever is answered yet. */
export const RULED_OUT: Judgement = { verdict: 'ruled-out', missing: [] };

type AnyMatch = SingleMatch | SetMatch;
type AnyRow = Readonly<Record<string, AnyMatch | undefined>>;

/** Judges a condition in three values; none means that the claim applies to everybody. */
export function judge<S extends FactSchema>(
  condition: Condition<S> | undefined,
  answers: Answers,
): Judgement {
  if (condition === undefined) return APPLIES;
  if (!Array.isArray(condition)) return judgeRow(condition as AnyRow, answers);
  return either((condition as readonly AnyRow[]).map((row) => judgeRow(row, answers)));
}

/** All must hold. */
export function both(one: Judgement, other: Judgement): Judgement {
  if (one.verdict === 'ruled-out' || other.verdict === 'ruled-out') return RULED_OUT;
  if (one.verdict === 'applies') return other;
  if (other.verdict === 'applies') return one;
  return { verdict: 'open', missing: [...one.missing, ...other.missing] };
}

/** One is enough. */
export function either(judgements: readonly Judgement[]): Judgement {
  let result = RULED_OUT;
  for (const judgement of judgements) {
    if (judgement.verdict === 'applies') return APPLIES;
    if (judgement.verdict === 'ruled-out') continue;
    result =
      result.verdict === 'open'
        ? { verdict: 'open', missing: [...result.missing, ...judgement.missing] }
        : judgement;
  }
  return result;
}

/** The answers of a situation as they are judged. Facts that are not in the schema are left out. */
export function answersOf({ facts, readings = [] }: Read, situation: Situation): Answers {
  const given = widened(facts, situation);
  if (readings.length === 0) return given;
  const read: Record<string, Answer | undefined> = { ...given };
  for (const fact of new Set(readings.map((reading) => reading.fact))) {
    const own = readings.filter((reading) => reading.fact === fact);
    read[fact] = readAs(own, fact, given);
  }
  return read;
}

const widened = (facts: FactSchema, situation: Situation): Answers =>
  Object.fromEntries(
    Object.entries(situation).flatMap(([name, value]) => {
      const fact = facts[name];
      if (!fact || value === undefined) return [];
      const isUnsure = Array.isArray(value) && value.includes('unsure');
      return [[name, isUnsure ? [...(fact.unsureMeans ?? []), 'unsure'] : value]];
    }),
  );

function readAs(readings: NonNullable<Read['readings']>, fact: string, given: Answers): Answer | undefined {
  const answer = given[fact];
  const oneOf: string[] = [];
  const missing: string[] = [];
  for (const { value, as, when } of readings) {
    if (answer !== undefined && value !== answer) continue;
    const judgement = judge(when, given);
    if (judgement.verdict === 'ruled-out') continue;
    missing.push(...judgement.missing);
    if (answer === undefined) continue;
    oneOf.push(as);
    if (judgement.verdict === 'applies') return oneOf.length === 1 ? as : { oneOf, missing };
  }
  if (answer === undefined) return missing.length === 0 ? undefined : { oneOf, missing: [fact, ...missing] };
  if (oneOf.length === 0) return answer;
  return { oneOf: [...oneOf, answer as string], missing };
}

function judgeRow(row: AnyRow, answers: Answers): Judgement {
  const missing: string[] = [];
  let open = false;
  for (const fact in row) {
    // A page may have given all objects something of its own.
    if (!Object.hasOwn(row, fact)) continue;
    const match = row[fact];
    if (match === undefined) continue;
    const answer = answers[fact];
    const verdict = answer === undefined ? 'open' : compare(match, answer);
    if (verdict === 'ruled-out') return RULED_OUT;
    if (verdict === 'applies') continue;
    open = true;
    if (answer === undefined) missing.push(fact);
    else if (isUncertain(answer)) missing.push(...answer.missing);
  }
  return open ? { verdict: 'open', missing } : APPLIES;
}

const isUncertain = (answer: Answer): answer is Uncertain =>
  typeof answer !== 'string' && !Array.isArray(answer);

function compare(match: AnyMatch, answer: Answer): Verdict {
  if (typeof answer === 'string') return compareSingle(match, answer);
  if (!isUncertain(answer)) return holds(match as SetMatch, answer) ? 'applies' : 'ruled-out';
  const [verdict = 'open', ...others] = new Set(answer.oneOf.map((value) => compareSingle(match, value)));
  return others.length === 0 ? verdict : 'open';
}

function compareSingle(match: AnyMatch, answer: string): Verdict {
  if (typeof match === 'string') return single(match === answer, answer);
  if (Array.isArray(match)) return single(match.includes(answer), answer);
  return [(match as { sure: string | readonly string[] }).sure].flat().includes(answer)
    ? 'applies'
    : 'ruled-out';
}

const single = (matches: boolean, answer: string): Verdict =>
  matches ? 'applies' : answer === 'unsure' ? 'open' : 'ruled-out';

function holds({ all, any, only, none }: SetMatch, answer: readonly string[]): boolean {
  return (
    (all === undefined || all.every((value) => answer.includes(value))) &&
    (any === undefined || any.some((value) => answer.includes(value))) &&
    (only === undefined || answer.every((value) => value === 'unsure' || only.includes(value))) &&
    (none === undefined || !answer.some((value) => none.includes(value)))
  );
}
