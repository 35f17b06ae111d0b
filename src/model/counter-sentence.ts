import type { Condition } from './condition.js';
import type { FactSchema } from './facts.js';
import type { Text } from './text.js';

/** What a sentence for the counter is about, in the order in which they are put together; `which`: of several things wished for. */
export const counterSubjects = ['who', 'wish', 'which', 'papers', 'question', 'language'] as const;

/** The subject of a sentence for the counter. */
export type CounterSubject = (typeof counterSubjects)[number];

/**
 * One sentence to show or say at the counter. Japanese in every language, as a clerk reads it, with its reading and with
 * what it means. Nothing is claimed that was not answered: what nobody was asked is `ticked` by the reader first.
 */
export interface CounterSentence<
  S extends FactSchema = FactSchema,
  R extends string = string,
  T extends string = string,
> {
  readonly about: CounterSubject;
  /** The sentence, with the reading of its characters behind them: `本人《ほんにん》です。` */
  readonly ja: string;
  /** The same in Latin letters, Hepburn with macrons. */
  readonly romaji: string;
  /** What it says, in the reader's language. */
  readonly meaning: Text;
  /** Whose sentence it is. None given: everybody's at these counters. */
  readonly when?: Condition<S>;
  /** The ways on which it is said. None given: on each. */
  readonly routes?: readonly R[];
  /** What has to be done there, one of these, for the sentence to be said. None given: whatever it is. */
  readonly tasks?: readonly T[];
  /** Nobody was asked whether it is so: a box that is empty at first decides. */
  readonly ticked?: true;
}
