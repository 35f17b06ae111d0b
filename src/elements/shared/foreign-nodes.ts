const PIECE = '[part], [exportparts]';
const ENOUGH = 10;

/** What has become of the nodes that an element has rendered. */
export type Disturbance = 'none' | 'words' | 'pieces';

/**
 * Notices what anybody else does to the nodes of an element: translators, reading aids, extensions. What they do to words
 * is a help until there are others to show; pieces that were moved, copied or taken away are to be put right at once.
 */
export class ForeignNodes {
  readonly #observer: MutationObserver | undefined;
  #found: Disturbance = 'none';
  #mended = 0;

  /**
   * Watches what is below the root from now on. `onFound` hears of each disturbance; whether of pieces that are to be put
   * right: not more than ten times until `forget()`, for whoever does it may do it again without end.
   */
  constructor(
    private readonly root: ParentNode & Node,
    onFound: (isToMend: boolean) => void,
  ) {
    if (typeof MutationObserver === 'undefined') return;
    this.#observer = new MutationObserver((records) => {
      this.#hear(records);
      const isToMend = this.#found === 'pieces' && this.#mended < ENOUGH;
      if (isToMend) this.#mended += 1;
      onFound(isToMend);
    });
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Whether anything was disturbed since `forget()`. */
  get isFound(): boolean {
    this.#hear(this.#observer?.takeRecords() ?? []);
    // Where nobody can watch, the trace of most translators is left to look for.
    return this.#found !== 'none' || (!this.#observer && this.root.querySelector('font') !== null);
  }

  /** Takes all that is there now for the element's own. `isOwnNews`: whether there is something else to show than before. */
  forget(isOwnNews: boolean): void {
    this.#observer?.takeRecords();
    this.#found = 'none';
    if (isOwnNews) this.#mended = 0;
  }

  #hear(records: readonly MutationRecord[]): void {
    if (records.length === 0 || this.#found === 'pieces') return;
    this.#found = isOfPieces(records, this.root) ? 'pieces' : 'words';
  }
}

// A wrapper around words, or around what stands in a sentence, leaves each statement where it was. Something that has
// come to another place, is gone or is there twice makes another one.
function isOfPieces(records: readonly MutationRecord[], root: Node): boolean {
  const removed = records.flatMap(({ removedNodes }) => [...removedNodes]);
  return records.some(({ target, removedNodes, addedNodes }) => {
    const isElsewhere = (node: Node): boolean =>
      root.contains(node)
        ? !target.contains(node) || (node.parentNode === target && hasPart(node))
        : hasPart(node);
    const isNew = (node: Node): boolean => hasPart(node) && !removed.some((one) => node.contains(one));
    return [...removedNodes].some(isElsewhere) || [...addedNodes].some(isNew);
  });
}

const hasPart = (node: Node): boolean =>
  'matches' in node && ((node as Element).matches(PIECE) || (node as Element).querySelector(PIECE) !== null);
