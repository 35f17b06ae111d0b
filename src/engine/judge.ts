import type { Condition, FactSchema, SetMatch, SingleMatch, Situation } from '../model/procedure.js';

/** Whether a claim holds for somebody: it does, an answer is missing or unsure, or it does not. */
export type Verdict = 'applies' | 'open' | 'ruled-out';

/** A verdict with the facts, not given yet, that can still change it. An `open` one without them stays open. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly missing: readonly string[];
}

/** Answers as the engine reads them: a set is already widened by what `unsure` means. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

export const APPLIES: Judgement = { verdict: 'applies', missing: [] };
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

/** The answers of a situation, sets widened by what `unsure` means. */
export const answersOf = (facts: FactSchema, situation: Situation): Answers =>
  Object.fromEntries(
    Object.entries(situation).flatMap(([name, value]) => {
      const fact = facts[name];
      if (!fact || value === undefined) return [];
      const isUnsure = Array.isArray(value) && value.includes('unsure');
      return [[name, isUnsure ? [...(fact.unsureMeans ?? []), 'unsure'] : value]];
    }),
  );

function judgeRow(row: AnyRow, answers: Answers): Judgement {
  const missing: string[] = [];
  let open = false;
  for (const fact in row) {
    const match = row[fact];
    if (match === undefined) continue;
    const answer = answers[fact];
    const verdict = answer === undefined ? 'open' : compare(match, answer);
    if (verdict === 'ruled-out') return RULED_OUT;
    if (verdict === 'applies') continue;
    open = true;
    if (answer === undefined) missing.push(fact);
  }
  return open ? { verdict: 'open', missing } : APPLIES;
}

function compare(match: AnyMatch, answer: string | readonly string[]): Verdict {
  if (typeof answer !== 'string') return holds(match as SetMatch, answer) ? 'applies' : 'ruled-out';
  if (typeof match === 'string') return single(match === answer, answer);
  if (Array.isArray(match)) return single(match.includes(answer), answer);
  return [(match as { sure: string | readonly string[] }).sure].flat().includes(answer)
    ? 'applies'
    : 'ruled-out';
}

const single = (matches: boolean, answer: string): Verdict =>
  matches ? 'applies' : answer === 'unsure' ? 'open' : 'ruled-out';

function holds({ all, any, only }: SetMatch, answer: readonly string[]): boolean {
  return (
    (all === undefined || all.every((value) => answer.includes(value))) &&
    (any === undefined || any.some((value) => answer.includes(value))) &&
    (only === undefined || answer.every((value) => value === 'unsure' || only.includes(value)))
  );
}
