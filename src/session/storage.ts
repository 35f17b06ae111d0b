import type { Situation } from '../model/facts.js';
import { isRecord, toJson } from './plain-data.js';

/** Where answers and ticks are kept: nowhere, until the tab is closed, or for 30 days. */
export type Remember = 'none' | 'session' | 'local';

/** What was kept. */
export interface Remembered {
  /** The answers as they stand there, not accepted yet: anything that JSON can say. */
  readonly situation: unknown;
  /** The ids of what was ticked. */
  readonly done: readonly string[];
}

/** What is kept. */
export interface Kept {
  /** The answers. */
  readonly situation: Situation;
  /** The ids of what is ticked. */
  readonly done: Iterable<string>;
}

/** The browser's two storages. Reading one of them may throw, as it does in a sandboxed frame. */
export interface StorageAreas {
  /** Kept until the tab is closed. */
  readonly sessionStorage: Storage;
  /** Kept until somebody deletes it. */
  readonly localStorage: Storage;
}

const DAYS_KEPT = 30;
const DAY = 86_400_000;

/**
 * Persists a session as `{ situation, done, saved }` under `procedure-guide:<procedure>`, if the page asks for it. Never
 * throws: a blocked storage keeps nothing, and one that holds something else is as good as empty.
 */
export class AnswerStorage {
  readonly #key: string;
  readonly #areas: StorageAreas;
  readonly #onBlocked: () => void;
  // What another version has stored and this one does not know: it is written back with the rest.
  #foreign: Readonly<Record<string, unknown>> = {};

  /** `name` is the procedure's id, or `situation`; `onBlocked` hears each time that nothing can be stored. */
  constructor(name: string, areas: StorageAreas, onBlocked: () => void) {
    this.#key = `procedure-guide:${name}`;
    this.#areas = areas;
    this.#onBlocked = onBlocked;
  }

  /** What was kept and is not too old; undefined when there is nothing, or nothing that can be read. */
  load(where: Remember, now: Date): Remembered | undefined {
    const kept = parsed(this.#use(where, (storage) => storage.getItem(this.#key)));
    if (!isRecord(kept)) return undefined;
    const { situation, done, saved } = kept;
    if (where === 'local' && !(now.getTime() - Number(saved ?? 0) < DAYS_KEPT * DAY)) {
      this.forget(where);
      return undefined;
    }
    return { situation, done: Array.isArray(done) ? done.filter((id) => typeof id === 'string') : [] };
  }

  /** Says which of the facts that were loaded are understood here. The others are kept for whoever knows them. */
  noteAccepted(loaded: unknown, accepted: Situation): void {
    const entries = isRecord(loaded) ? Object.entries(loaded) : [];
    this.#foreign = Object.fromEntries(entries.filter(([fact]) => !Object.hasOwn(accepted, fact)));
  }

  /** Keeps the present state in place of the one before. */
  save(where: Remember, { situation, done }: Kept, now: Date): void {
    if (where === 'none') return;
    const kept = { situation: { ...this.#foreign, ...situation }, done: [...done], saved: now.getTime() };
    this.#use(where, (storage) => storage.setItem(this.#key, toJson(kept)));
  }

  /** Forgets everything kept there. */
  forget(where: Remember): void {
    this.#foreign = {};
    this.#use(where, (storage) => storage.removeItem(this.#key));
  }

  // In a sandboxed frame the very name `localStorage` throws; a full one throws on writing.
  #use<T>(where: Remember, action: (storage: Storage) => T): T | undefined {
    if (where === 'none') return undefined;
    try {
      return action(where === 'local' ? this.#areas.localStorage : this.#areas.sessionStorage);
    } catch {
      this.#onBlocked();
      return undefined;
    }
  }
}

function parsed(text: string | null | undefined): unknown {
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
