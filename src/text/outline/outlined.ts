import type { CardRow } from '../../model/answer-card.js';
import type { CounterSubject } from '../../model/counter-sentence.js';
import type { Source } from '../../model/claim.js';
import type { Situation } from '../../model/facts.js';
import type { Screen } from '../../model/question-set.js';
import type { MarkedText } from '../japanese.js';

// What is shown, as plain data in one language: the same for every renderer, whether it writes nodes, HTML or text.
// Words are marked texts (see japanese.ts): Japanese terms stand in braces.

/** A phone number, to be called. */
export interface OutlinedPhone {
  /** As it is written; what a link calls is `tel:` and its digits. */
  readonly number: string;
  readonly text: MarkedText;
}

/** Something asserted, in words. */
export interface OutlinedClaim {
  readonly id: string;
  readonly text: MarkedText;
  readonly detail?: MarkedText;
  /** The official Japanese name, to stand beside the words; absent in Japanese. */
  readonly japanese?: string;
  /** For whom it is, in words, while that is not certain: "If: …". */
  readonly condition?: string;
  /** No source says it outright. */
  readonly inferred: boolean;
  /** Its sources, as numbers in the list of sources: 1 is the first. */
  readonly marks: readonly number[];
  readonly phones?: readonly OutlinedPhone[];
}

/** A note, under its topic. */
export interface OutlinedNote extends OutlinedClaim {
  readonly title: MarkedText;
  readonly topic: string;
  readonly isWarning: boolean;
  /** Further pages, as numbers in the list of sources. */
  readonly links: readonly number[];
}

/** A store, or whatever else a way can be taken in. */
export interface OutlinedPlace {
  readonly id: string;
  readonly text: MarkedText;
  /** For whom it is, while that is not certain. */
  readonly condition?: string;
}

/** A way, with what is done there and where. */
export interface OutlinedRoute extends OutlinedClaim {
  readonly label: MarkedText;
  readonly isRecommended: boolean;
  /** What is certainly done there. */
  readonly tasks: readonly MarkedText[];
  readonly places: readonly OutlinedPlace[];
}

/** A row of an answer card: its name, and what stands there. */
export interface OutlinedCardRow {
  readonly row: CardRow;
  readonly label: string;
  readonly lines: readonly OutlinedClaim[];
}

/** One sentence for the counter. */
export interface OutlinedSentence {
  readonly id: string;
  readonly about: CounterSubject;
  /** With readings: `本人《ほんにん》です。` */
  readonly japanese: string;
  readonly romaji: string;
  /** What it says; absent in Japanese. */
  readonly meaning?: MarkedText;
  /** A box that the reader ticks first, for what nobody was asked, or has not answered. */
  readonly isTicked: boolean;
  /** For whom it is, while that is not certain: "If: …". */
  readonly condition?: string;
}

/** What there is on one way: the rows of its card, its steps, what to say. */
export interface OutlinedWay {
  readonly route: OutlinedRoute;
  readonly rows: readonly OutlinedCardRow[];
  readonly documents: readonly OutlinedClaim[];
  readonly steps: readonly OutlinedClaim[];
  readonly sentences: readonly OutlinedSentence[];
}

/** A main way on the leaflet. */
export interface OutlinedLane extends OutlinedWay {
  readonly id: string;
  readonly label: MarkedText;
  /** "If …", a sentence. */
  readonly for: MarkedText;
  readonly notes: readonly OutlinedNote[];
}

/** One special case on the leaflet. */
export interface OutlinedCase {
  readonly id: string;
  readonly label: MarkedText;
  /** What "This is my case" answers. */
  readonly answers: Situation;
  readonly ways: readonly OutlinedWay[];
  readonly notes: readonly OutlinedNote[];
}

/** A row of special cases. */
export interface OutlinedRow {
  readonly id: string;
  readonly label: MarkedText;
  readonly cases: readonly OutlinedCase[];
}

/** The small table of a leaflet. */
export interface OutlinedTable {
  readonly label: MarkedText;
  readonly columns: readonly MarkedText[];
  readonly rows: readonly (OutlinedClaim & { readonly cells: readonly MarkedText[] })[];
}

/** What stands there before the first answer. */
export interface OutlinedLeaflet {
  readonly answer: OutlinedClaim;
  readonly lanes: readonly OutlinedLane[];
  readonly rows: readonly OutlinedRow[];
  readonly table?: OutlinedTable;
  /** What holds for everybody, whatever their case. */
  readonly notes: readonly OutlinedNote[];
}

/** One option of a question. */
export interface OutlinedOption {
  readonly value: string;
  readonly text: MarkedText;
  readonly hint?: MarkedText;
  readonly japanese?: string;
}

/** One case that a reader recognises. */
export interface OutlinedClue {
  readonly text: MarkedText;
  readonly hint?: MarkedText;
  readonly japanese?: string;
  /** What it answers. Either this or `then` is there. */
  readonly answers?: Situation;
  /** What is said and asked as soon as it is recognised; its own clues answer. */
  readonly then?: {
    readonly ask: MarkedText;
    readonly phones?: readonly OutlinedPhone[];
    readonly clues: readonly OutlinedClue[];
  };
}

/** One question. */
export interface OutlinedQuestion {
  readonly fact: string;
  readonly ask: MarkedText;
  /** The fact in two or three words. */
  readonly label: MarkedText;
  readonly help?: MarkedText;
  /** Several options can be chosen. */
  readonly isMultiple: boolean;
  /** Where there are clues, the options are asked for only by name, or only name the answers. */
  readonly options: readonly OutlinedOption[];
  /** The cases to recognise; empty where the options are asked for. */
  readonly clues: readonly OutlinedClue[];
  /** What leads from the clues to the options, and what stands above them. */
  readonly byName?: { readonly label: MarkedText; readonly help?: MarkedText };
  /** The pages on which its words rest, by their names in the procedure. */
  readonly sources: readonly string[];
}

/** Questions that are put together. */
export interface OutlinedScreen {
  /** `rarities`: the options of all questions are boxes of one question, with a box for none of them. */
  readonly kind: Screen['kind'];
  readonly questions: readonly OutlinedQuestion[];
}

/** An answer that was given and matters. */
export interface OutlinedAnswer {
  readonly fact: string;
  readonly label: MarkedText;
  readonly values: readonly MarkedText[];
}

/** What stands there when a way is recommended. */
export interface OutlinedResult {
  /** The answer card: the way with its rows; then its steps and what to say. */
  readonly card: OutlinedWay;
  /** Why not the way before it, in words. */
  readonly why?: MarkedText;
  /** Questions that are open and can no longer change the way. */
  readonly open: readonly OutlinedQuestion[];
  readonly notes: readonly OutlinedNote[];
  readonly others: readonly OutlinedRoute[];
}

/** What is possible while no way is recommended, of a procedure without a leaflet: all of it, each with its condition. */
export interface OutlinedOverview {
  readonly routes: readonly OutlinedRoute[];
  readonly documents: readonly OutlinedClaim[];
  readonly steps: readonly OutlinedClaim[];
  readonly sentences: readonly OutlinedSentence[];
  readonly notes: readonly OutlinedNote[];
}

/** A source in the list. */
export interface OutlinedSource {
  readonly mark: number;
  readonly ref: string;
  /** Publisher and what the page is about, in Japanese. */
  readonly title: string;
  /** Empty when there is no page. */
  readonly url: string;
  readonly basis: Source['basis'];
  /** How and when it was compared, in words. */
  readonly checked: string;
}

/** Everything that a guide shows, in one language. One of `result`, `leaflet` and `overview` is there. */
export interface Outline {
  readonly procedure: string;
  /** The language, a BCP 47 tag; absent where the words are the source's own. */
  readonly lang: string | undefined;
  readonly title: MarkedText;
  readonly summary: MarkedText;
  /** What was answered and matters. */
  readonly answers: readonly OutlinedAnswer[];
  /** What to ask now; absent when a way is recommended, or when nothing is left that can change the way. */
  readonly screen?: OutlinedScreen;
  /** As soon as a way is recommended. */
  readonly result?: OutlinedResult;
  /** Before that, narrowed to what the answers leave. */
  readonly leaflet?: OutlinedLeaflet;
  /** The same for a procedure that has no leaflet. */
  readonly overview?: OutlinedOverview;
  readonly sources: readonly OutlinedSource[];
  /** The source to look at first, as a number in the list. */
  readonly official: number;
}
