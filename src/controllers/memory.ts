import type { Situation } from '../model/procedure.js';

/** Where answers and ticks are kept: nowhere, until the tab is closed, or for 30 days. */
export type Remember = 'none' | 'session' | 'local';

/** What is kept. */
export interface Remembered {
  readonly situation: Situation;
  readonly done: readonly string[];
}

const DAYS_KEPT = 30;
const DAY = 86_400_000;

/** Keeps what a reader answered and ticked, if the page asks for it. Never throws: a blocked storage keeps nothing. */
export class Memory {
  readonly #key: string;
  readonly #onBlocked: () => void;

  constructor(procedure: string, onBlocked: () => void) {
    this.#key = `procedure-guide:${procedure}`;
    this.#onBlocked = onBlocked;
  }

  /** What was kept and is not too old; undefined when there is nothing, or nothing that can be read. */
  load(where: Remember, now: Date): Remembered | undefined {
    const text = this.#use(where, (storage) => storage.getItem(this.#key));
    if (!text) return undefined;
    try {
      const {
        situation = {},
        done = [],
        saved = 0,
      } = JSON.parse(text) as Partial<Remembered> & { saved?: number };
      if (where === 'local' && !(now.getTime() - saved < DAYS_KEPT * DAY)) {
        this.forget(where);
        return undefined;
      }
      return { situation, done: Array.isArray(done) ? done.filter((id) => typeof id === 'string') : [] };
    } catch {
      return undefined;
    }
  }

  /** Keeps the present state in place of the one before. */
  save(where: Remember, { situation, done }: Remembered, now: Date): void {
    const text = JSON.stringify({ situation, done, saved: now.getTime() });
    this.#use(where, (storage) => storage.setItem(this.#key, text));
  }

  /** Forgets everything kept there. */
  forget(where: Remember): void {
    this.#use(where, (storage) => storage.removeItem(this.#key));
  }

  // In a sandboxed frame the very name `localStorage` throws; a full one throws on writing.
  #use<T>(where: Remember, action: (storage: Storage) => T): T | undefined {
    if (where === 'none') return undefined;
    try {
      return action(where === 'local' ? localStorage : sessionStorage);
    } catch {
      this.#onBlocked();
      return undefined;
    }
  }
}
