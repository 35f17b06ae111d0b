/** What of a window has to do with its address. */
export interface AddressBar {
  /** Where the page is. */
  readonly location: Pick<Location, 'hash' | 'href'>;
  /** Its steps. */
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  /** Hears `popstate` and `hashchange`: the window. */
  readonly target: EventTarget;
}

/** How a fragment is written: as a new step of the history, or in place of the present one. */
export type HistoryStep = 'pushState' | 'replaceState';

/** Who writes a window's fragment, and who waits for it. Two guides would write over each other. */
interface Claims {
  owner: UrlFragment | undefined;
  readonly waiting: Set<UrlFragment>;
}

const claimsOf = new WeakMap<EventTarget, Claims>();

/**
 * Keeps a situation in the page's fragment as `#pin-reset?…`, with a step in the history for each answer. The first to claim
 * it has it; when that one releases it, the next that waits takes over. A fragment of another form is the page's: it is
 * neither read nor written over.
 */
export class UrlFragment {
  readonly #prefix: string;
  readonly #bar: AddressBar;
  readonly #claims: Claims;
  readonly #onNavigate: (query: string) => void;
  readonly #onTakeOver: () => void;

  /**
   * `onNavigate` hears the query form when Back, Forward or a link has changed the fragment, while it is ours;
   * `onTakeOver` hears that it has become ours after waiting.
   */
  constructor(
    procedure: string,
    bar: AddressBar,
    onNavigate: (query: string) => void,
    onTakeOver: () => void = () => {},
  ) {
    this.#prefix = `#${procedure}?`;
    this.#bar = bar;
    this.#onNavigate = onNavigate;
    this.#onTakeOver = onTakeOver;
    const claims = claimsOf.get(bar.target) ?? { owner: undefined, waiting: new Set() };
    claimsOf.set(bar.target, claims);
    this.#claims = claims;
  }

  /** The query form that stands in the fragment; undefined where there is none of ours. */
  read(): string | undefined {
    const { hash } = this.#bar.location;
    return hash.startsWith(this.#prefix) ? hash.slice(this.#prefix.length) : undefined;
  }

  /** Takes the fragment, or waits for it if another guide has it. Returns whether it is ours. */
  claim(): boolean {
    const claims = this.#claims;
    if (claims.owner === undefined) {
      claims.owner = this;
      claims.waiting.delete(this);
      for (const type of ['popstate', 'hashchange']) this.#bar.target.addEventListener(type, this.#hear);
    } else if (claims.owner !== this) {
      claims.waiting.add(this);
    }
    return claims.owner === this;
  }

  /** Leaves the fragment to the next guide; nothing when it is not ours. */
  release(): void {
    const claims = this.#claims;
    claims.waiting.delete(this);
    if (claims.owner !== this) return;
    claims.owner = undefined;
    for (const type of ['popstate', 'hashchange']) this.#bar.target.removeEventListener(type, this.#hear);
    // A guide that is only moved comes back at once, and keeps it.
    queueMicrotask(() => {
      const [next] = claims.waiting;
      if (claims.owner === undefined && next?.claim()) next.#onTakeOver();
    });
  }

  /** Writes the query form into the fragment, if it is ours and says something else. */
  write(query: string, step: HistoryStep): void {
    const present = this.read();
    const { location, history } = this.#bar;
    if (this.#claims.owner !== this || (location.hash !== '' && present === undefined)) return;
    if ((present ?? '') === query) return;
    try {
      // A fragment alone would be read from the page's <base>, which is somewhere else.
      history[step](history.state, '', new URL(`${this.#prefix}${query}`, location.href));
    } catch {
      // A sandboxed or generated document may not have a history to write to; the guide works without.
    }
  }

  readonly #hear = (): void => {
    const query = this.read();
    // Back to before the first answer is no fragment at all.
    if (query !== undefined || this.#bar.location.hash === '') this.#onNavigate(query ?? '');
  };
}
