/** National holidays, and from when until when the list of them is complete. */
export interface Holidays {
  /** The first day (`YYYY-MM-DD`) for which the list is complete. */
  readonly from: string;
  /** The last one. Later, nobody knows yet. */
  readonly until: string;
  /** The holidays as `YYYY-MM-DD`, with spaces between. */
  readonly days: string;
}
