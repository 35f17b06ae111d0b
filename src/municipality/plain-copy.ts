import type { Path } from './faults.js';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 8;
// No city has as many of anything; a list of millions of gaps would stop the page.
const LONGEST = 10_000;

type Report = (path: Path, found: string, allowed: string) => void;

/**
 * Plain data of our own out of anything that a page hands in: it may be a proxy, hold itself, or throw when it is read. What
 * cannot be read is left out and reported. No method of the page's is called that a page may have replaced, and a list of
 * more than 10,000 items is left out as a whole.
 */
export function plainCopy(
  read: () => unknown,
  report: Report,
  path: Path = [],
  holders: readonly unknown[] = [],
): unknown {
  try {
    const value = read();
    if (typeof value !== 'object' || value === null) return value;
    // No field is that deep: one that holds this is named.
    if (path.length > DEEPEST) return undefined;
    if (holders.includes(value)) throw new Error('It holds itself.');
    const inside = (key: string | number) =>
      plainCopy(() => Reflect.get(value, key), report, [...path, key], [...holders, value]);
    if (Array.isArray(value))
      return copyOfList(value, inside, (found, allowed) => report(path, found, allowed));
    const keys = Object.keys(value);
    // A promise or a map shows nothing of what is in it.
    if (keys.length === 0 && Object.prototype.toString.call(value) !== '[object Object]') {
      throw new Error('It is not plain data.');
    }
    const copy: Record<string, unknown> = {};
    for (const key of keys) {
      if (FORBIDDEN.has(key)) {
        report([...path, key], 'a field of this name', 'the fields of the schema');
        continue;
      }
      const item = inside(key);
      if (item !== undefined) copy[key] = item;
    }
    return copy;
  } catch {
    report(path, 'something that cannot be read', 'plain data');
    return undefined;
  }
}

function copyOfList(
  { length }: readonly unknown[],
  inside: (index: number) => unknown,
  report: (found: string, allowed: string) => void,
): readonly unknown[] | undefined {
  if (length > LONGEST) {
    report(`a list of ${length} items`, `at most ${LONGEST} items`);
    return undefined;
  }
  const copy: unknown[] = [];
  for (let index = 0; index < length; index += 1) copy[index] = inside(index);
  return copy;
}
