/** One thing that can be known about a person, with the closed list of values that it can take. */
export interface Fact {
  readonly values: readonly string[];
  /** Several values can hold at once (`pins`). The value `unsure` then stands alone. */
  readonly many?: true;
  /** For a set: other ids are carried along, too. Somebody else may know them, as a city knows papers of its own. */
  readonly open?: true;
  /** For a set: the values that the answer `unsure` is judged as. */
  readonly unsureMeans?: readonly string[];
}

/** Every fact of a procedure, in the order of asking. */
export type FactSchema = Readonly<Record<string, Fact>>;

/** A single value of a fact. */
export type ValueOf<F extends Fact> = F['values'][number];

/** What can be answered: one value, or several where the fact is a set; either, where the fact is not known. */
export type AnswerOf<F extends Fact> = Fact extends F
  ? string | readonly string[]
  : F extends { readonly many: true }
    ? readonly ValueOf<F>[]
    : ValueOf<F>;

/** What we were told so far. A missing key means "not asked yet", never "no". */
export type Situation<S extends FactSchema = FactSchema> = { readonly [K in keyof S]?: AnswerOf<S[K]> };
