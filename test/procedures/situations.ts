import type { Situation } from '../../src/model/facts.js';
import type { QuestionSet } from '../../src/model/question-set.js';
import { answersOf, judge } from '../../src/engine/judge.js';

/** An answer to a fact, in whichever form it has. */
export type Answer = string | readonly string[];

/** The names of the facts, in the order of asking. */
export const factNames = ({ facts }: QuestionSet): readonly string[] => Object.keys(facts);

const known = new WeakMap<QuestionSet, Readonly<Record<string, readonly Answer[]>>>();

/**
 * Every answer to a fact; for a set each set, and `unsure` alone. An answer that is always judged as another one is left
 * out: what holds for that one holds for it.
 */
export function answersTo(set: QuestionSet, fact: string): readonly Answer[] {
  const answers = known.get(set) ?? allAnswers(set);
  known.set(set, answers);
  return answers[fact] ?? [];
}

/** Whether a value is judged as another one, whatever else is answered. */
export const isAlias = ({ readings = [] }: QuestionSet, fact: string, value: Answer): boolean =>
  readings.some((reading) => reading.fact === fact && reading.value === value && reading.when === undefined);

function allAnswers(set: QuestionSet): Readonly<Record<string, readonly Answer[]>> {
  return Object.fromEntries(
    Object.entries(set.facts).map(([fact, { values, many }]): [string, readonly Answer[]] => {
      if (!many) return [fact, values.filter((value) => !isAlias(set, fact, value))];
      const sure = values.filter((value) => value !== 'unsure');
      const sets = Array.from({ length: 2 ** sure.length - 1 }, (_, index) =>
        sure.filter((_value, bit) => ((index + 1) >> bit) & 1),
      );
      return [fact, [...(values.includes('unsure') ? [['unsure']] : []), ...sets]];
    }),
  );
}

/** Every complete situation that agrees with a partial one. A question that is not put to somebody is left unanswered. */
export function completions(set: QuestionSet, situation: Situation): Generator<Situation> {
  return completionsOf(set, { ...situation }, [...factNames(set)]);
}

function* completionsOf(
  set: QuestionSet,
  situation: Record<string, Answer | undefined>,
  [fact, ...others]: readonly string[],
): Generator<Situation> {
  if (fact === undefined) yield situation;
  else if (situation[fact] !== undefined || !isAsked(set, fact, situation))
    yield* completionsOf(set, situation, others);
  else
    for (const answer of answersTo(set, fact))
      yield* completionsOf(set, { ...situation, [fact]: answer }, others);
}

function isAsked(set: QuestionSet, fact: string, situation: Situation): boolean {
  const when = set.questions[fact]?.when;
  return when === undefined || judge(when, answersOf(set, situation)).verdict === 'applies';
}

/** Random numbers between 0 and 1 that are the same in each run. */
export function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Picks from lists, the same in each run. */
export function picker(seed: number): <T>(items: readonly T[]) => T {
  const random = seeded(seed);
  return <T>(items: readonly T[]) => items[Math.floor(random.next().value * items.length)] as T;
}

/** Somebody at random, who has answered everything. */
export const somebody = (set: QuestionSet, pick: <T>(items: readonly T[]) => T): Situation =>
  Object.fromEntries(factNames(set).map((fact) => [fact, pick(answersTo(set, fact))]));
