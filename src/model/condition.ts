import type { Fact, FactSchema, ValueOf } from './facts.js';

/**
 * How a set has to look: it holds `all` of these, at least one of `any`, nothing besides `only`, and none of `none`. An
 * `unsure` set holds what it stands for and `unsure` itself: `none: ['unsure']` asks for values that were named.
 */
export interface SetMatch<V extends string = string> {
  /** Each of these is in it. */
  readonly all?: readonly V[];
  /** At least one of these is in it. */
  readonly any?: readonly V[];
  /** Nothing else is in it; `unsure` may be. */
  readonly only?: readonly V[];
  /** None of these is in it. */
  readonly none?: readonly V[];
}

/**
 * What one fact has to be: a value, or any of a list. The answer `unsure` neither meets nor contradicts it,
 * unless the list names `unsure`, or `sure` says that only a definite answer will do.
 */
export type SingleMatch<V extends string = string> = V | readonly V[] | { readonly sure: V | readonly V[] };

/** What one fact has to be, for a set or for a single value. */
export type Match<F extends Fact> = F extends { readonly many: true }
  ? SetMatch<ValueOf<F>>
  : SingleMatch<ValueOf<F>>;

/** One row of a decision table: every key must match. */
export type Row<S extends FactSchema> = { readonly [K in keyof S]?: Match<S[K]> };

/**
 * An answer that is judged as another one: `{ fact: 'applicant', value: 'household', as: 'proxy' }`. What the reader
 * said stays as it was said. Readings go by the answers as they were given, so that none builds on another; of several
 * for one value the first whose condition fits counts.
 */
export type Reading<S extends FactSchema = FactSchema> = {
  readonly [K in keyof S & string]: {
    readonly fact: K;
    /** The value that was answered. Not for sets. */
    readonly value: ValueOf<S[K]>;
    /** The value that it is judged as. */
    readonly as: ValueOf<S[K]>;
    /** For whom; everybody without it. While it is open, the answer may be either. */
    readonly when?: Condition<S>;
  };
}[keyof S & string];

/** A row, or rows of which one must match. Data rather than code: it can be listed, drawn, put into words and proved. */
export type Condition<S extends FactSchema = FactSchema> = Row<S> | readonly Row<S>[];
