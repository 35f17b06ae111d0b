import type { Phone } from './claim.js';
import type { Condition, Reading } from './condition.js';
import type { FactSchema, Situation, ValueOf } from './facts.js';
import type { Text } from './text.js';

/** Words of a question. What they assert rests on pages, as every claim does; most of them only ask. */
interface Sourced<Ref extends string> {
  /** The pages on which they rest. None for words that assert nothing. */
  readonly sources?: readonly Ref[];
}

/** One answer that can be chosen. */
export interface Option<S extends FactSchema = FactSchema, Ref extends string = string> extends Sourced<Ref> {
  /** The answer in words. */
  readonly text: Text;
  /** More words, below the answer. */
  readonly hint?: Text;
  /** The official Japanese name, shown beside every translation. */
  readonly japanese?: string;
  /** What the choice answers besides: other facts, with their values. Each is told as an answer of its own. */
  readonly also?: Situation<S>;
}

/** The same question in other words, for those whom the condition fits. */
export interface Wording<S extends FactSchema = FactSchema> {
  /** For whom. */
  readonly when: Condition<S>;
  /** The question in these words. */
  readonly ask: Text;
}

/** The words of a case that a reader recognises. */
interface ClueWords<Ref extends string> extends Sourced<Ref> {
  /** The case in words. */
  readonly text: Text;
  /** More words, below the case. */
  readonly hint?: Text;
  /** What it is called in Japanese, shown beside every translation. */
  readonly japanese?: string;
}

/** A case from which an answer follows. */
export interface AnsweringClue<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
> extends ClueWords<Ref> {
  /** What it answers: as a rule the fact that is asked for; another one where that makes the question needless. */
  readonly answers: Situation<S>;
}

/** A case of which more has to be known, or in which something else comes first. */
export interface OpenClue<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
> extends ClueWords<Ref> {
  /** What is said, and asked, as soon as it is recognised. */
  readonly then: Sourced<Ref> & {
    readonly ask: Text;
    /** Phone lines to call first. */
    readonly phones?: readonly Phone[];
    readonly clues: readonly AnsweringClue<S, Ref>[];
  };
}

/** A way to an answer for somebody who does not know its name: recognise your case, and the answer follows. */
export type Clue<S extends FactSchema = FactSchema, Ref extends string = string> =
  AnsweringClue<S, Ref> | OpenClue<S, Ref>;

/** How a fact is asked for. */
export interface Question<
  S extends FactSchema = FactSchema,
  K extends keyof S = keyof S,
  Ref extends string = string,
> extends Sourced<Ref> {
  /** The question in words. */
  readonly ask: Text;
  /** Other words for some readers; the first whose condition fits counts. */
  readonly wordings?: readonly Wording<S>[];
  /** The fact in two or three words, for lists of answers and for conditions in words. */
  readonly label: Text;
  /** Why we ask, and how to find out. */
  readonly help?: Text;
  /** Whom the question can be put to: renewal of the stay, to somebody whose stay has a limit. Everybody without it. */
  readonly when?: Condition<S>;
  /** Each value of the fact as an answer, in the order of showing. */
  readonly options: Readonly<Record<ValueOf<S[K]>, Option<S, Ref>>>;
  /** Cases to recognise, in the order of showing. They are what is asked; the options then only name the answers. */
  readonly clues?: readonly Clue<S, Ref>[];
  /** Beside the clues, the options can be chosen, too, by whoever knows them by name. */
  readonly byName?: Sourced<Ref> & {
    /** What leads to the names. */
    readonly label: Text;
    /** Stands above the names. */
    readonly help?: Text;
  };
  /** How the fact is asked for among rarities; without it, it does not stand on a screen of the kind `rarities`. */
  readonly rarities?: {
    /** The value of whoever ticks none of the others. */
    readonly ordinary: ValueOf<S[K]>;
    /** The values that have a box. Of several that are ticked, the one that stands first here counts. */
    readonly boxes: readonly ValueOf<S[K]>[];
  };
}

/** Facts that are asked for together. */
export interface Screen<Name extends string = string> {
  /** What is asked, in the order of showing and of telling. */
  readonly facts: readonly Name[];
  /**
   * `questions`: a question for each fact. `rarities`: one question with a box for each rare value, "Does any of this
   * apply?", and a box for none of them.
   */
  readonly kind: 'questions' | 'rarities';
}

/** Questions, and the facts that they ask for. */
export interface QuestionSet<S extends FactSchema = FactSchema, Ref extends string = string> {
  /** A name for programs: lower case, dashed. It is part of what a page stores, and of a page's address. */
  readonly id: string;
  /** What the questions are about. */
  readonly title: Text;
  /** Who it is for, and what it answers. */
  readonly summary: Text;
  /** What can be known about a person, in the order of asking. */
  readonly facts: S;
  /** In the order of asking. */
  readonly questions: { readonly [K in keyof S]: NoInfer<Question<S, K, Ref>> };
  /** Answers that are judged as others. */
  readonly readings?: readonly NoInfer<Reading<S>>[];
  /** Which facts are asked for together, in the order of asking. A fact that stands on none has a screen of its own. */
  readonly screens?: readonly NoInfer<Screen<keyof S & string>>[];
}
