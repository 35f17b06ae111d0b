import type { msg } from '@lit/localize';
import type { AnswerCard } from './answer-card.js';
import type { CounterSentence } from './counter-sentence.js';
import type { Handover } from './handover.js';
import type { Leaflet } from './leaflet.js';
import type { Municipality } from './municipality.js';

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

/** How a set has to look: it holds `all` of these, at least one of `any`, and nothing besides `only`. */
export interface SetMatch<V extends string = string> {
  readonly all?: readonly V[];
  readonly any?: readonly V[];
  readonly only?: readonly V[];
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

/** Anything that the guide asserts: words, for whom, and on whose authority. */
export interface Claim<S extends FactSchema = FactSchema, Ref extends string = string> {
  readonly text: Text;
  /** More words, for readers who want them. */
  readonly detail?: Text;
  /** The official Japanese name, shown beside every translation. */
  readonly japanese?: string;
  readonly when?: Condition<S>;
  readonly sources: readonly [Ref, ...Ref[]];
  /** True when no source says it outright and we conclude it from those given. Its words then say "likely" or the like. */
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
  /** What is done on this route, each with the condition under which it is. */
  readonly tasks: { readonly [K in T]?: Condition<S> };
  readonly places?: Readonly<Record<string, Place<S>>>;
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

/** Something to do, in order. */
export interface Step<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  R extends string = string,
  T extends string = string,
> extends RouteClaim<S, Ref, R, T> {
  /** What it is about, where a municipality may say more. Absent: it holds everywhere as it is. */
  readonly role?: StepRole;
  /** A Japanese sentence to show at the counter. */
  readonly say?: string;
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

/** A phone line. */
export interface Phone {
  readonly number: string;
  /** Who answers, in which languages, and when. */
  readonly text: Text;
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
  readonly phones?: readonly Phone[];
  /** Official pages that help the reader further. */
  readonly links?: readonly Ref[];
}

/** One answer that can be chosen. */
export interface Option {
  readonly text: Text;
  readonly hint?: Text;
  /** The official Japanese name, shown beside every translation. */
  readonly japanese?: string;
}

/** The same question in other words, for those whom the condition fits. */
export interface Wording<S extends FactSchema = FactSchema> {
  readonly when: Condition<S>;
  readonly ask: Text;
}

/** A way to an answer for somebody who does not know it: recognise your case, and the answer follows. */
export interface Clue {
  readonly text: Text;
  readonly hint?: Text;
  /** The values that this case stands for. */
  readonly answer: readonly string[];
}

/** How a fact is asked for. */
export interface Question<S extends FactSchema = FactSchema, K extends keyof S = keyof S> {
  readonly ask: Text;
  readonly wordings?: readonly Wording<S>[];
  /** The fact in two or three words, for lists of answers and for conditions in words. */
  readonly label: Text;
  /** Why we ask, and how to find out. */
  readonly help?: Text;
  readonly options: Readonly<Record<ValueOf<S[K]>, Option>>;
  /** Groups of cases to recognise, for "which one is it?". */
  readonly clues?: readonly { readonly text: Text; readonly clues: readonly Clue[] }[];
}

/** All that we know about one procedure. A new procedure is one more value of this type. */
export interface Procedure<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  R extends string = string,
  T extends string = string,
  Topic extends string = string,
> {
  readonly id: string;
  /** Day of the last change to the data. */
  readonly version: `${number}-${number}-${number}`;
  readonly title: Text;
  /** Who it is for, and what it answers. */
  readonly summary: Text;
  readonly facts: S;
  /** In the order of asking; the engine skips those whose answer can no longer matter. */
  readonly questions: { readonly [K in keyof S]: NoInfer<Question<S, K>> };
  /** The names of what can be done on a route. */
  readonly tasks: Readonly<Record<T, Text>>;
  /** In the order of recommendation. */
  readonly routes: Readonly<Record<R, NoInfer<Route<S, Ref, T>>>>;
  readonly documents: Readonly<Record<string, NoInfer<Document<S, Ref, R, T>>>>;
  readonly steps: Readonly<Record<string, NoInfer<Step<S, Ref, R, T>>>>;
  /** Headings under which notes are grouped. */
  readonly topics: Readonly<Record<Topic, Text>>;
  readonly notes: Readonly<Record<string, NoInfer<Note<S, Ref, R, T> & { readonly topic: Topic }>>>;
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
  /** The procedure as a municipality does it, on a day. Without this, all do it alike. */
  readonly adapted?: (municipality: Municipality, now: Date) => Procedure;
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
