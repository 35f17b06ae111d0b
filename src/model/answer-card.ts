import type { Claim } from './claim.js';
import type { FactSchema } from './facts.js';

/** The rows of an answer card, in the order in which they stand there. */
export const cardRows = [
  'where',
  'bring',
  'cost',
  'open',
  'time',
  'visits',
  'before',
  'else',
  'phone',
] as const;

/** A row of an answer card. `bring` has no words of its own: it lists the documents of the way. */
export type CardRow = (typeof cardRows)[number];

/**
 * What stands in a row of an answer card: a claim, for those whom it fits and for what they do there. Of several lines that
 * fit, all are shown; where they are `ranked`, only the one of the highest rank: the longest time, the highest price.
 */
export interface CardLine<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  T extends string = string,
> extends Claim<S, Ref> {
  /** For one of these tasks of the way. None given: whatever is done there. */
  readonly tasks?: readonly T[];
  /** Yen, or days: whatever the lines of this row are compared by. Lines without a rank stand beside each other. */
  readonly rank?: number;
}

/** What an answer card says about a way, row by row. */
export type CardLines<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  T extends string = string,
> = { readonly [row in Exclude<CardRow, 'bring'>]?: readonly CardLine<S, Ref, T>[] };

/** Which rows a way must have: always, and for a task besides. A law proves that each of them then has a line. */
export interface CardRowsDue<T extends string = string> {
  readonly always: readonly CardRow[];
  readonly tasks?: { readonly [task in T]?: readonly CardRow[] };
}

/** The answer card of one way. */
export interface AnswerCard<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  T extends string = string,
> {
  readonly due: CardRowsDue<T>;
  readonly lines: CardLines<S, Ref, T>;
}
