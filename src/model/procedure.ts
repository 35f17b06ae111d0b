import type { msg } from '@lit/localize';
import type { AnswerCard } from './answer-card.js';
import type { CounterSentence } from './counter-sentence.js';
import type { Handover } from './handover.js';
import type { Leaflet } from './leaflet.js';

/**
 * The function that turns a message into the reader's language. Data and elements receive it; nobody imports it. `tag` is
 * the language, for words that do not come from us: a city's, a date's.
 */
export type Msg = typeof msg & { readonly tag?: string };

/**
 * Words, in the language of the `msg` that the caller hands in.
 * Japanese terms stand in braces (`{マイナンバーカード}`) so that they can be marked as Japanese in any language.
 */
export type Text = (msg: Msg) => string;

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

/**
 * A public page that claims rest on; `basis` says whether the live page or an archived copy was compared on that day, or
 * whether a municipality says so itself.
 */
export interface Source {
  /** What the page is about, in Japanese. Empty when a municipality has not said. */
  readonly title: string;
  /** Who answers for the page, in Japanese. */
  readonly publisher: string;
  /** Empty when a municipality has named no page. */
  readonly url: string;
  /** The day on which somebody compared our words with the page. Empty when a municipality has not said. */
  readonly checked: `${number}-${number}-${number}` | '';
  readonly basis: 'live' | 'archived' | 'municipality';
}

/** A phone line. */
export interface Phone {
  /** As people write it; from abroad with `+`. */
  readonly number: string;
  /** Who answers, in which languages, and when. */
  readonly text: Text;
}

/**
 * Other words of a claim for those whom the condition certainly fits. What is not given here stays as it is. The claim's own
 * words hold for everybody else, and while it is not known yet who reads.
 */
export interface ClaimWording<S extends FactSchema = FactSchema> {
  readonly when: Condition<S>;
  readonly text?: Text;
  /** Of a note. */
  readonly title?: Text;
  readonly detail?: Text;
  readonly phones?: readonly Phone[];
  readonly inferred?: true;
}

/** Anything that the guide asserts: words, for whom, and on whose authority. */
export interface Claim<S extends FactSchema = FactSchema, Ref extends string = string> {
  readonly text: Text;
  /** More words, for readers who want them. */
  readonly detail?: Text;
  /** The official Japanese name, shown beside every translation. */
  readonly japanese?: string;
  /** Phone lines that lead there at once. */
  readonly phones?: readonly Phone[];
  readonly when?: Condition<S>;
  /** Where one text cannot be true of everybody: the first that fits is shown. They rest on the claim's sources. */
  readonly wordings?: readonly ClaimWording<S>[];
  readonly sources: readonly [Ref, ...Ref[]];
  /** True when no source says it outright and we conclude it from those given. Its words have one hedge of their own. */
  readonly inferred?: true;
}

/** A store or post where a route can be taken. */
export interface Place<S extends FactSchema = FactSchema> {
  readonly text: Text;
  readonly when?: Condition<S>;
}

/** How a route is taken: at a counter, at a machine in a store, on the internet, in an app, by phone; `none`: not at all. */
export type Channel = 'counter' | 'kiosk' | 'online' | 'app' | 'phone' | 'none';

/**
 * Who goes to a counter of the holder's municipality: the card holder, a parent or guardian, a member of the same household,
 * or somebody else.
 */
export type CounterPerson = 'holder' | 'representative' | 'household' | 'proxy';

/**
 * What a document is for, whatever its id: a municipality's own rules replace the words of these, and elements offer the
 * lists of papers beside those that show who somebody is.
 *
 * - `second-identity`: shows who the holder is, besides the card.
 * - `represented-identity`: the same of a holder for whom a parent, guardian or proxy goes.
 * - `holder-identity`: the holder's papers that a proxy brings along.
 * - `representative-identity` `proxy-identity`: show who it is that goes for the holder.
 * - `proof-of-representation`: shows that a parent or guardian is one.
 */
export type DocumentRole =
  | 'second-identity'
  | 'represented-identity'
  | 'holder-identity'
  | 'representative-identity'
  | 'proxy-identity'
  | 'proof-of-representation';

/**
 * What a step is about, whatever its id, where a municipality may say more.
 *
 * - `counter-hours`: find out when to go.
 * - `counter-visit`: go there.
 * - `come-along`: whether a child or ward comes along.
 * - `proxy-first-step`: the proxy asks for the letter.
 * - `proxy-letter`: wait for it.
 * - `proxy-visit`: the proxy goes with it.
 */
export type StepRole =
  'counter-hours' | 'counter-visit' | 'come-along' | 'proxy-first-step' | 'proxy-letter' | 'proxy-visit';

/**
 * What a note is about, whatever its id, where it gives way to what a municipality says.
 *
 * - `municipalities-differ`: which papers are assumed as long as no municipality has said.
 * - `post-offices`: that there are towns whose post offices do it.
 */
export type NoteRole = 'municipalities-differ' | 'post-offices';

/** One channel that ends the procedure: an office counter, a kiosk, a proxy. What is done there are its tasks. */
export interface Route<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  T extends string = string,
> extends Claim<S, Ref> {
  /** How it is taken. Whatever depends on that asks for the channel, never for the route's id. */
  readonly channel: Channel;
  /**
   * For a counter of the holder's municipality: who goes there. Absent for other channels, and for a counter that is not the
   * municipality's, as an embassy's.
   */
  readonly by?: CounterPerson;
  /** The route in two or three words, for lists and for labels. */
  readonly label: Text;
  /** What is done on this route, in the order of doing it, each with the condition under which it is. */
  readonly tasks: { readonly [K in T]?: Condition<S> };
  /** When a task is done before those that stand above it. */
  readonly tasksFirst?: { readonly [K in T]?: Condition<S> };
  readonly places?: Readonly<Record<string, Place<S>>>;
  /** A municipality does not do it this way. The route stays as the place to ask, and is called recommended nowhere. */
  readonly declined?: true;
  /** When this route goes before those that stand above it in the data. */
  readonly first?: Condition<S>;
}

/** A claim that belongs to some routes, and there perhaps to some tasks. */
export interface RouteClaim<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  R extends string = string,
  T extends string = string,
> extends Claim<S, Ref> {
  /** Shown only while one of these routes is possible. None given: whatever the route. */
  readonly routes?: readonly R[];
  /** … and one of these tasks is done on it. */
  readonly tasks?: readonly T[];
}

/** A line of what is shown at a counter. It names nothing that the reader has not answered. */
export interface CounterLine<S extends FactSchema = FactSchema> {
  readonly ja: string;
  /** Whom it certainly has to fit to be shown. None given: it is always shown. */
  readonly when?: Condition<S>;
}

/** Something to do, in order. */
export interface Step<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  R extends string = string,
  T extends string = string,
> extends RouteClaim<S, Ref, R, T> {
  /** What it is about, where a municipality may say more. Absent: it holds everywhere as it is. */
  readonly role?: StepRole;
  /** What to show at the counter, in Japanese, line by line. */
  readonly say?: readonly CounterLine<S>[];
  /** When it is done directly before another step, wherever it stands itself. */
  readonly before?: {
    /** The id of the other step. One that there is not changes nothing. */
    readonly step: string;
    /** For whom. */
    readonly when: Condition<S>;
  };
}

/** Something to bring. */
export interface Document<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  R extends string = string,
  T extends string = string,
> extends RouteClaim<S, Ref, R, T> {
  /** What it is for, where a municipality or an element has to know. Absent: nothing depends on it. */
  readonly role?: DocumentRole;
}

/** Something to know. */
export interface Note<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  R extends string = string,
  T extends string = string,
> extends RouteClaim<S, Ref, R, T> {
  /** What it is about, where it gives way to what a municipality says. Absent: it stays. */
  readonly role?: NoteRole;
  readonly topic: string;
  /** A warning stands out. */
  readonly tone?: 'warning';
  readonly title: Text;
  /** Official pages that help the reader further. */
  readonly links?: readonly Ref[];
}

/** One answer that can be chosen. */
export interface Option<S extends FactSchema = FactSchema> {
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

/** A way to an answer for somebody who does not know it: recognise your case, and the answer follows. */
export interface Clue<S extends FactSchema = FactSchema> {
  /** The case in words. */
  readonly text: Text;
  /** More words, below the case. */
  readonly hint?: Text;
  /** The values that this case stands for. */
  readonly answer: readonly string[];
  /** What the case answers besides: other facts, with their values. Each is told as an answer of its own. */
  readonly also?: Situation<S>;
}

/** How a fact is asked for. */
export interface Question<S extends FactSchema = FactSchema, K extends keyof S = keyof S> {
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
  readonly options: Readonly<Record<ValueOf<S[K]>, Option<S>>>;
  /** Groups of cases to recognise, for "which one is it?". */
  readonly clues?: readonly { readonly text: Text; readonly clues: readonly Clue<S>[] }[];
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
export interface QuestionSet<S extends FactSchema = FactSchema> {
  /** A name for programs: lower case, dashed. It is part of what a page stores, and of a page's address. */
  readonly id: string;
  /** What the questions are about. */
  readonly title: Text;
  /** Who it is for, and what it answers. */
  readonly summary: Text;
  /** What can be known about a person, in the order of asking. */
  readonly facts: S;
  /** In the order of asking. */
  readonly questions: { readonly [K in keyof S]: NoInfer<Question<S, K>> };
  /** Answers that are judged as others. */
  readonly readings?: readonly NoInfer<Reading<S>>[];
  /** Which facts are asked for together, in the order of asking. A fact that stands on none has a screen of its own. */
  readonly screens?: readonly NoInfer<Screen<keyof S & string>>[];
}

/** All that we know about one procedure. A new procedure is one more value of this type. */
export interface Procedure<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  R extends string = string,
  T extends string = string,
  Topic extends string = string,
> extends QuestionSet<S> {
  /** Day of the last change to the data. */
  readonly version: `${number}-${number}-${number}`;
  /** The names of what can be done on a route. */
  readonly tasks: Readonly<Record<T, Text>>;
  /** In the order of recommendation. */
  readonly routes: Readonly<Record<R, NoInfer<Route<S, Ref, T>>>>;
  /** What to bring, in the order of packing. */
  readonly documents: Readonly<Record<string, NoInfer<Document<S, Ref, R, T>>>>;
  /** What to do, in the order of doing it. */
  readonly steps: Readonly<Record<string, NoInfer<Step<S, Ref, R, T>>>>;
  /** Headings under which notes are grouped. */
  readonly topics: Readonly<Record<Topic, Text>>;
  /** What to know. */
  readonly notes: Readonly<Record<string, NoInfer<Note<S, Ref, R, T> & { readonly topic: Topic }>>>;
  /** Every page that a claim rests on. */
  readonly sources: Readonly<Record<Ref, Source>>;
  /** The source that an unsure reader is sent to first. */
  readonly official: NoInfer<Ref>;
  /** What the answer card says about each way. A way without one has no card. */
  readonly cards?: { readonly [K in NoInfer<R>]?: AnswerCard<S, NoInfer<Ref>, NoInfer<T>> };
  /** What to say, or show, at the counter. */
  readonly sentences?: Readonly<Record<string, CounterSentence<S, NoInfer<R>, NoInfer<T>>>>;
  /** What is shown before the first answer. */
  readonly leaflet?: Leaflet<S, NoInfer<Ref>, NoInfer<R>>;
  /** The other procedures to which this one hands over. */
  readonly handovers?: readonly Handover<S, NoInfer<T>>[];
}

/**
 * Checks a procedure's data while it is written. Facts, routes, tasks, topics and sources are what is defined under these
 * names; a misspelt one does not compile, and the error stands where it is used.
 */
export const defineProcedure = <
  const S extends FactSchema,
  const Ref extends string,
  const R extends string,
  const T extends string,
  const Topic extends string,
>(
  procedure: Procedure<S, Ref, R, T, Topic>,
): Procedure<S, Ref, R, T, Topic> => procedure;
