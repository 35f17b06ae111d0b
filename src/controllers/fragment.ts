import type { ReactiveController } from 'lit';

// Two guides would write over each other's fragment; the first to come keeps it.
let owner: Fragment | undefined;

/**
 * Keeps a situation in the page's fragment as `#pin-reset?…`, with a step in the history for each answer.
 * A fragment of another form is the page's: it is neither read nor written over.
 */
export class Fragment implements ReactiveController {
  readonly #prefix: string;
  readonly #onChange: (query: string) => void;

  constructor(procedure: string, onChange: (query: string) => void) {
    this.#prefix = `#${procedure}?`;
    this.#onChange = onChange;
  }

  hostDisconnected(): void {
    this.release();
  }

  /** Leaves the fragment to another guide. */
  release(): void {
    if (owner !== this) return;
    owner = undefined;
    window.removeEventListener('popstate', this.#onNavigate);
    window.removeEventListener('hashchange', this.#onNavigate);
  }

  /** Takes the fragment over, unless another guide has it, and returns the query form that stands in it. */
  claim(): string | undefined {
    owner ??= this;
    if (owner !== this) return undefined;
    window.addEventListener('popstate', this.#onNavigate);
    window.addEventListener('hashchange', this.#onNavigate);
    return this.#read();
  }

  /** Writes the query form into the fragment: as a new step of the history, or in place of the present one. */
  write(query: string, how: 'pushState' | 'replaceState'): void {
    // The guide that had the fragment may be gone by now.
    const present = this.claim();
    if (owner !== this || (location.hash !== '' && present === undefined)) return;
    if ((present ?? '') === query) return;
    try {
      // A fragment alone would be read from the page's <base>, which is somewhere else.
      history[how](history.state, '', new URL(`${this.#prefix}${query}`, location.href));
    } catch {
      // A sandboxed or generated document may not have a history to write to; the guide works without.
    }
  }

  #read(): string | undefined {
    return location.hash.startsWith(this.#prefix) ? location.hash.slice(this.#prefix.length) : undefined;
  }

  readonly #onNavigate = (): void => {
    const query = this.#read();
    // Back to before the first answer is no fragment at all.
    if (query !== undefined || location.hash === '') this.#onChange(query ?? '');
  };
}
