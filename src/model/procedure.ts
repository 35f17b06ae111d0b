import type { AnswerCard } from './answer-card.js';
import type { Source } from './claim.js';
import type { Clauses } from './clauses.js';
import type { CounterSentence } from './counter-sentence.js';
import type { FactSchema } from './facts.js';
import type { Handover } from './handover.js';
import type { Leaflet } from './leaflet.js';
import type { QuestionSet } from './question-set.js';
import type { Document, Note, Step } from './route-claim.js';
import type { Route } from './route.js';
import type { Text } from './text.js';

/** All that we know about one procedure. A new procedure is one more value of this type. */
export interface Procedure<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  R extends string = string,
  T extends string = string,
  Topic extends string = string,
> extends QuestionSet<S, Ref> {
  /** Day of the last change to the data. */
  readonly version: `${number}-${number}-${number}`;
  /** How conditions are said. Without them they are composed of questions and answers: "Card: Lost or stolen". */
  readonly clauses?: NoInfer<Clauses<S>>;
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
