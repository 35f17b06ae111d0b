import type { Claim, Procedure } from '../model/procedure.js';

/** How long a comparison with the source is good for. */
const REVIEW_DAYS = 180;

const DAY = 86_400_000;

/** The day (`YYYY-MM-DD`) by which a claim has to be compared with its sources again: its oldest `checked` + 180 days. */
export function reviewDate(procedure: Pick<Procedure, 'sources'>, claim: Pick<Claim, 'sources'>): string {
  return new Date(Date.parse(lastChecked(procedure, claim)) + REVIEW_DAYS * DAY).toISOString().slice(0, 10);
}

/** The oldest day on which one of the claim's sources was compared. */
export function lastChecked(procedure: Pick<Procedure, 'sources'>, claim: Pick<Claim, 'sources'>): string {
  // What nobody has dated counts only where there is nothing else.
  const days = claim.sources.flatMap((ref) => (procedure.sources[ref]?.checked ?? '1970-01-01') || []);
  return days.reduce((oldest, day) => (day < oldest ? day : oldest), days[0] ?? '1970-01-01');
}

/** Whether the claim's review date has passed on `today`. */
export const isOverdue = (
  procedure: Pick<Procedure, 'sources'>,
  claim: Pick<Claim, 'sources'>,
  today: Date,
): boolean => reviewDate(procedure, claim) < today.toISOString().slice(0, 10);
