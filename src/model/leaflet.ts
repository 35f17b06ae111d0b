import type { Claim } from './claim.js';
import type { Condition } from './condition.js';
import type { AnswerOf, FactSchema, Situation } from './facts.js';
import type { Text } from './text.js';

/** A main way, for those whom its "If" describes: with that it is complete. */
export interface Lane<S extends FactSchema = FactSchema, R extends string = string> {
  readonly label: Text;
  /** "If …": whom the lane is for, as a sentence. */
  readonly condition: Text;
  readonly route: R;
  /** The same as a condition. A law proves that what the lane says holds for everybody whom it describes. */
  readonly when: Condition<S>;
  /** Answers, beside the ordinary ones, that stand for all whom the lane is for. */
  readonly situations: readonly Situation<S>[];
}

/** One case in a row: who it is, or what has happened. */
export interface SpecialCase<S extends FactSchema = FactSchema> {
  readonly label: Text;
  /** The answers that the case stands for; "This is my case" gives them. */
  readonly answers: Situation<S>;
}

/** A row of special cases: closed it says who and what it is about, opened it has all that they need. */
export interface SpecialCases<S extends FactSchema = FactSchema> {
  readonly label: Text;
  readonly cases: Readonly<Record<string, SpecialCase<S>>>;
}

/** A small table of what belongs together, such as the PINs of a card. */
export interface LeafletTable<S extends FactSchema = FactSchema, Ref extends string = string> {
  readonly label: Text;
  readonly columns: readonly Text[];
  readonly rows: Readonly<Record<string, Claim<S, Ref> & { readonly cells: readonly Text[] }>>;
}

/** What a procedure shows to somebody who has not answered anything: as a good city would print it on one sheet. */
export interface Leaflet<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  R extends string = string,
> {
  /** The short answer, with its price, in two sentences. It holds for everybody without a special case. */
  readonly answer: Claim<S, Ref>;
  /** What is answered by everybody who has no special case. */
  readonly ordinary: Situation<S>;
  /** The facts on which neither lanes nor special cases hang, with answers that between them bring out each statement. */
  readonly varying: { readonly [K in keyof S]?: readonly AnswerOf<S[K]>[] };
  readonly lanes: Readonly<Record<string, Lane<S, R>>>;
  readonly rows: Readonly<Record<string, SpecialCases<S>>>;
  readonly table?: LeafletTable<S, Ref>;
}
