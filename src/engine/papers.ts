import type { PaperCounts, PaperLists, PaperRule } from '../model/papers.js';
import { usualLists } from '../model/papers.js';

/** Whether somebody's papers are enough, and if not, what would make them so. */
export interface Sufficiency {
  readonly enough: boolean;
  /**
   * Each inner list is one way to complete the papers: none of it can be left out, and no way is left out. The shortest
   * come first. Empty when they are enough.
   */
  readonly missing: readonly (readonly string[])[];
}

const listNames = ['a', 'b', 'c', 'any'] as const;

/**
 * Whether papers meet a rule. `lists` says which papers count for which list; without it, the usual ones. A paper that
 * stands on no list counts for nothing; none counts twice.
 */
export function sufficient(
  owned: readonly string[],
  rule: PaperRule,
  lists: PaperLists = usualLists,
): Sufficiency {
  const known = [...new Set([...lists.a, ...lists.b, ...lists.c])];
  const own = known.filter((paper) => owned.includes(paper));
  if (meets(own, rule, lists)) return { enough: true, missing: [] };
  const others = known.filter((paper) => !own.includes(paper));
  const missing: (readonly string[])[] = [];
  const most = Math.max(0, ...rule.map((counts) => slotsOf(counts).length));
  for (let size = 1; size <= most; size += 1) {
    for (const more of subsets(others, size)) {
      const isMinimal = !missing.some((smaller) => smaller.every((paper) => more.includes(paper)));
      if (isMinimal && meets([...own, ...more], rule, lists)) missing.push(more);
    }
  }
  return { enough: false, missing };
}

const meets = (papers: readonly string[], rule: PaperRule, lists: PaperLists): boolean =>
  rule.length === 0 || rule.some((counts) => fits(slotsOf(counts), papers, lists));

type ListName = (typeof listNames)[number];

/** Every paper that is asked for, by the list that it has to be on; those of any list last. */
const slotsOf = (counts: PaperCounts): readonly ListName[] =>
  listNames.flatMap((list) => new Array<ListName>(counts[list] ?? 0).fill(list));

// A paper can stand on two lists, so that it matters for which of them it is used: try them all.
function fits([slot, ...rest]: readonly ListName[], papers: readonly string[], lists: PaperLists): boolean {
  if (slot === undefined) return true;
  return papers.some(
    (paper) =>
      (slot === 'any' || lists[slot].includes(paper)) &&
      fits(
        rest,
        papers.filter((other) => other !== paper),
        lists,
      ),
  );
}

function* subsets(items: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) yield [];
  if (size === 0) return;
  for (const [index, item] of items.entries()) {
    for (const rest of subsets(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}
