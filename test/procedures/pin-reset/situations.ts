import type { Situation } from '../../../src/model/procedure.js';
import { facts } from '../../../src/procedures/pin-reset/facts.js';

/** The names of the facts, in the order of asking. */
export const factNames = Object.keys(facts) as readonly (keyof typeof facts)[];

type Answer = string | readonly string[];

/** Every answer to a fact; for the set of PINs each set, and `unsure` alone. */
export const answersTo = (fact: string): readonly Answer[] => answers[fact] ?? [];

const cardAndPhone = facts.pins.values.filter((value) => value !== 'unsure');

const answers: Readonly<Record<string, readonly Answer[]>> = {
  ...Object.fromEntries(Object.entries(facts).map(([name, { values }]) => [name, values])),
  pins: [
    ['unsure'],
    ...Array.from({ length: 2 ** cardAndPhone.length - 1 }, (_, index) =>
      cardAndPhone.filter((_value, bit) => ((index + 1) >> bit) & 1),
    ),
  ],
};

/**
 * Every complete situation that agrees with a partial one. Renewal belongs to a stay that has a limit: without such a
 * stay it is left as it is.
 */
export function* completions(situation: Situation): Generator<Situation> {
  const missing = factNames.find(
    (fact) => situation[fact] === undefined && (fact !== 'renewal' || situation['residence'] === 'limited'),
  );
  if (missing === undefined) {
    yield situation;
    return;
  }
  for (const answer of answersTo(missing)) yield* completions({ ...situation, [missing]: answer });
}

/** Random numbers between 0 and 1 that are the same in each run. */
export function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}
