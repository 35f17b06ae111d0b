import type { PaperRule } from './papers.js';
import type { Claim } from './claim.js';

/** On whose authority something stands that has no words of its own. */
export type Sourced<Ref extends string = string> = Pick<Claim<never, Ref>, 'sources' | 'inferred'>;

/** A day of each month on which no office can work on a card: so many days after the nth of a weekday. */
export interface MonthlyRest {
  readonly daysAfter: number;
  /** 1 for the first of the month. */
  readonly nth: number;
  readonly weekday: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
}

/**
 * What holds in the whole country as long as no municipality says otherwise: hours and rules, each with its sources. It is
 * data of the procedures; engine and elements are handed it, and know no hour and no rule by themselves.
 */
export interface Nationwide<Ref extends string = string> {
  /** From when until when (`HH:MM`, Japan time) store kiosks can be used, each day; the words say under what reserve. */
  readonly kiosk: Pick<Claim<never, Ref>, 'text' | 'sources'> & {
    readonly from: string;
    readonly to: string;
  };
  /** The day on which the certificate system rests; the words say what that means at an office. */
  readonly maintenance: Pick<Claim<never, Ref>, 'text' | 'sources'> & MonthlyRest;
  /** When offices are closed at the turn of the year: `MM-DD/MM-DD`, both days included. */
  readonly yearEnd: Sourced<Ref> & { readonly days: string };
  /** Which papers are enough. */
  readonly papers: {
    /** The strictest usual rule for the holder's second document. */
    readonly holder: Sourced<Ref> & { readonly rule: PaperRule };
    /** The same for whoever acts for the holder. */
    readonly others: Sourced<Ref> & { readonly rule: PaperRule };
    /** What is said to somebody whose papers meet the rule. */
    readonly enough: Pick<Claim<never, Ref>, 'text' | 'sources' | 'inferred'>;
  };
}
