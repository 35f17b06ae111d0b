import type { Claim } from '../model/claim.js';
import type { Situation } from '../model/facts.js';
import type { CounterLine } from '../model/route-claim.js';
import type { Read } from './judge.js';
import { answersOf, judge } from './judge.js';

/**
 * A claim in the words that are true of this situation: the first of its wordings that certainly fits, laid over its own
 * words. Where none fits, or nothing is known yet, the claim as it is.
 */
export function worded<C extends Claim>(set: Read, claim: C, situation: Situation): C {
  if (!claim.wordings) return claim;
  const answers = answersOf(set, situation);
  const wording = claim.wordings.find(({ when }) => judge(when, answers).verdict === 'applies');
  if (!wording) return claim;
  const { when: _itsCondition, ...words } = wording;
  return { ...claim, ...words };
}

/** What is shown at the counter in this situation, line by line; empty where there is nothing to show. */
export function counterLines(
  set: Read,
  lines: readonly CounterLine[] | undefined,
  situation: Situation,
): readonly string[] {
  const answers = answersOf(set, situation);
  return (lines ?? []).filter(({ when }) => judge(when, answers).verdict === 'applies').map(({ ja }) => ja);
}
