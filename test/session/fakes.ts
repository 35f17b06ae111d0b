import { openReaderFacts } from '../../src/model/situation.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { Session } from '../../src/session/session.js';
import type { SessionChange } from '../../src/session/session.js';
import type { AddressBar } from '../../src/session/url-fragment.js';

/** What the guide to the PINs can be told. */
export const guideFacts = { ...pinReset.facts, ...openReaderFacts };

/** A guide's session, everything that it has told, and what it has reported. */
export function guideSession(situation: unknown = undefined) {
  const changes: SessionChange[] = [];
  const problems: string[] = [];
  const session = new Session({
    facts: guideFacts,
    procedure: pinReset,
    report: (problem) => problems.push(problem),
  });
  session.assign(situation);
  session.subscribe((change) => changes.push(change));
  return { session, changes, problems };
}

/** A storage as the browser has it. */
export function fakeStorage(entries: Readonly<Record<string, string>> = {}): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    key: (index) => [...map.keys()][index] ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => void map.set(key, value),
  };
}

/** An address bar with Back and Forward, as a window has them: `entries` are the addresses of its steps. */
export function fakeAddressBar(hash = '') {
  const entries: { url: URL; state: unknown }[] = [
    { url: new URL(`https://city.example/pin${hash}`), state: null },
  ];
  let at = 0;
  const target = new EventTarget();
  const present = () => entries[at]!;
  const bar: AddressBar = {
    target,
    location: {
      get hash() {
        return present().url.hash;
      },
      get href() {
        return present().url.href;
      },
    },
    history: {
      get state() {
        return present().state;
      },
      pushState(state: unknown, _title: string, url?: string | URL | null) {
        entries.splice(at + 1, Infinity, { url: new URL(url ?? ''), state });
        at += 1;
      },
      replaceState(state: unknown, _title: string, url?: string | URL | null) {
        entries[at] = { url: new URL(url ?? ''), state };
      },
    },
  };
  return {
    bar,
    hashes: () => entries.map(({ url }) => url.hash),
    /** Goes back or forward; a fragment that differs is told twice, as browsers do. */
    go: (steps: number) => {
      at += steps;
      target.dispatchEvent(new Event('popstate'));
      target.dispatchEvent(new Event('hashchange'));
    },
    /** Follows a link of the page. */
    follow: (to: string) => {
      entries.splice(at + 1, Infinity, { url: new URL(to, present().url), state: null });
      at += 1;
      target.dispatchEvent(new Event('hashchange'));
    },
  };
}

/** What waits for the present task to end has run. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
