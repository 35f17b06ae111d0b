import type { Situation } from '../../model/facts.js';
import type { PaperLists, PaperRule } from '../../model/papers.js';
import { usualLists } from '../../model/papers.js';
import type { Municipality } from '../../municipality/schema.js';
import { nationwide } from '../../procedures/shared/nationwide.js';

/** What is asked for of whoever acts, and whether the city says so. */
export function ruleFor(
  { applicant }: Situation,
  { representative = {}, proxy = {}, 'second-document': second }: Municipality,
): { readonly rule: PaperRule; readonly isOfCity: boolean } {
  const isOther = applicant !== undefined && applicant !== 'holder';
  const own = !isOther ? second : isProxy(applicant) ? proxy.documents : representative.documents;
  const { rule } = isOther ? nationwide.papers.others : nationwide.papers.holder;
  return { rule: own ?? rule, isOfCity: own !== undefined };
}

/** Whether somebody goes instead of the holder, without being their representative. */
export const isProxy = (applicant: Situation[string]): boolean =>
  applicant === 'proxy' || applicant === 'household';

/** The lists of papers: the city's own, and the usual ones where it has none. */
export const listsOf = ({ 'a-list': a, 'b-list': b, 'c-list': c }: Municipality): PaperLists => ({
  a: a ?? usualLists.a,
  b: b ?? usualLists.b,
  c: c ?? usualLists.c,
});

/**
 * The papers that count: without the residence card that is the My Number Card, for a card is no second paper to itself. Whoever
 * goes for the holder has another one.
 */
export function usable(
  papers: readonly string[],
  { applicant = 'holder', ...facts }: Situation,
): readonly string[] {
  const isItself = applicant === 'holder' && facts['card-kind'] === 'specified';
  return isItself ? papers.filter((paper) => paper !== 'residence-card') : papers;
}
