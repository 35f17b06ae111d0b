import type { Claim } from './claim.js';
import type { Condition } from './condition.js';
import type { FactSchema } from './facts.js';
import type { Text } from './text.js';

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
  /**
   * What is said or shown while doing it: ids of the procedure's sentences, in the order of saying them. Of these, a reader
   * is given those that certainly fit. One that there is not changes nothing.
   */
  readonly say?: readonly string[];
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
