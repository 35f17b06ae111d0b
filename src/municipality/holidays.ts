import type { MonthlyRest } from '../model/nationwide.js';

/** National holidays, and from when until when the list of them is complete. */
export interface Holidays {
  /** The first day (`YYYY-MM-DD`) for which the list is complete. */
  readonly from: string;
  /** The last one. Later, nobody knows yet. */
  readonly until: string;
  /** The holidays as `YYYY-MM-DD`, with spaces between. */
  readonly days: string;
}

/** The days on which offices do not work in the whole country: a table of holidays, and what `Nationwide` says. */
export interface Calendar {
  readonly holidays: Holidays;
  /** The monthly rest of the certificate system. */
  readonly maintenance: MonthlyRest;
  /** When offices are closed at the turn of the year: `MM-DD/MM-DD`. */
  readonly yearEnd: { readonly days: string };
}
