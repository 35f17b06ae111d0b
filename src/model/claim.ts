import type { Condition } from './condition.js';
import type { FactSchema } from './facts.js';
import type { Text } from './text.js';

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
