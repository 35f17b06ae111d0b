import type { Claim } from '../model/claim.js';
import type { Procedure } from '../model/procedure.js';

/** How long a comparison with the source is good for. */
const REVIEW_DAYS = 180;

const DAY = 86_400_000;

/** Where the sources are that a claim names. */
type Cited = Pick<Procedure, 'sources'>;
type Citing = Pick<Claim, 'sources'>;

/**
 * The day (`YYYY-MM-DD`) by which a claim has to be compared with its sources again: its oldest `checked` + 180 days.
 * Empty where no source is dated.
 */
export const reviewDate = (procedure: Cited, claim: Citing): string =>
  reviewDay(lastChecked(procedure, claim));

/** The oldest day on which one of the claim's sources was compared; empty where none is dated. */
export function lastChecked(procedure: Cited, claim: Citing): string {
  const [oldest = ''] = claim.sources
    .map((ref) => checkedDay(procedure, ref))
    .filter(Boolean)
    .sort();
  return oldest;
}

/** Those of a claim's sources with which it should have been compared again before `today`, a day as `YYYY-MM-DD`. */
export const overdueSources = (procedure: Cited, claim: Citing, today: string): readonly string[] =>
  claim.sources.filter((ref) => {
    const day = reviewDay(checkedDay(procedure, ref));
    return day !== '' && day < today;
  });

/** Whether the claim's review date has passed on `today`. What nobody has dated is never overdue. */
export const isOverdue = (procedure: Cited, claim: Citing, today: string): boolean =>
  overdueSources(procedure, claim, today).length > 0;

// A source that is not known could be of any age.
const checkedDay = ({ sources }: Cited, ref: string): string => sources[ref]?.checked ?? '1970-01-01';

const reviewDay = (checked: string): string =>
  checked && new Date(Date.parse(checked) + REVIEW_DAYS * DAY).toISOString().slice(0, 10);
