import type { Fact, FactSchema, ValueOf } from './facts.js';
import type { Text } from './text.js';

/** How a condition on a fact with one value is said. */
export interface SingleClauses<Value extends string = string> {
  /** For each value what is so then, as it stands behind "if": "the card is lost". Of the Japanese, 場合 or ため follows. */
  readonly is: Readonly<Record<Value, Text>>;
  /** What is so when a value must not be; without it, that one of the others is. */
  readonly isNot?: Readonly<Partial<Record<Value, Text>>>;
  /** What is so when it is one of several values, where that can be said better than value by value. */
  readonly isOneOf?: readonly { readonly values: readonly Value[]; readonly text: Text }[];
}

/** How a condition on a fact with a set of values is said: its values are named within a clause. */
export interface SetClauses<Value extends string = string> {
  /** Each value as a noun: "the signature PIN". */
  readonly names: Readonly<Record<Value, Text>>;
  /** `{values}` are among those that were chosen. */
  readonly has: Text;
  /** None but `{values}` were chosen. */
  readonly hasOnly: Text;
}

/** How conditions on a fact are said; either way, where the fact is not known. */
export type ClausesOf<F extends Fact> = Fact extends F
  ? SingleClauses | SetClauses
  : F extends { readonly many: true }
    ? SetClauses<ValueOf<F>>
    : SingleClauses<ValueOf<F>>;

/** For each fact how conditions on it are said. */
export type Clauses<S extends FactSchema = FactSchema> = { readonly [K in keyof S]: ClausesOf<S[K]> };
