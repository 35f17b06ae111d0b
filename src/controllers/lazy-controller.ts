import type { ReactiveControllerHost } from 'lit';

/** How far a chunk is: not asked for · on its way · here · it did not come. */
export type LazyStatus = 'none' | 'loading' | 'ready' | 'failed';

/** A chunk that its host loads later, once; after a failure the next call tries again. The host renders when it is decided. */
export class LazyController<Chunk> {
  /** How far it is. */
  status: LazyStatus = 'none';

  /** What was loaded; undefined until the status is `ready`. */
  value: Chunk | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<Chunk>;
  readonly #onFailed: () => void;
  #pending: Promise<void> | undefined;

  /** `fetch` imports the chunk, and registers what is in it; `onFailed` hears of each failure. */
  constructor(host: ReactiveControllerHost, fetch: () => Promise<Chunk>, onFailed: () => void = () => {}) {
    this.#host = host;
    this.#fetch = fetch;
    this.#onFailed = onFailed;
  }

  /** Loads it, unless it is here or on its way. Resolves when that is decided, and never rejects. Never call it in a render. */
  load(): Promise<void> {
    return (this.#pending ??= this.#load());
  }

  async #load(): Promise<void> {
    this.status = 'loading';
    try {
      this.value = await this.#fetch();
      this.status = 'ready';
    } catch {
      this.status = 'failed';
      this.#pending = undefined;
      this.#onFailed();
    }
    this.#host.requestUpdate();
  }
}
