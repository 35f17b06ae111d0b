import { answersOf, judge } from '../../engine/judge.js';
import { sharedFacts } from '../../model/situation.js';
import type { Situation } from '../../model/facts.js';
import type { Paper } from '../../procedures/papers.js';

/** Papers in their order, but those first that a person in this situation is likely to own. */
export function likelyFirst<P extends Paper>(
  papers: readonly (readonly [string, P])[],
  situation: Situation,
): readonly (readonly [string, P])[] {
  const answers = answersOf({ facts: sharedFacts }, situation);
  const isLikely = ([, { likely }]: readonly [string, P]): boolean =>
    likely !== undefined && judge(likely, answers).verdict === 'applies';
  return [...papers.filter(isLikely), ...papers.filter((paper) => !isLikely(paper))];
}
