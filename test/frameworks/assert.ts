/** Fails unless something is so. */
export function ok(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`Not so: ${what}`);
}

/** Fails unless two values are the same, or arrays and objects with the same in them. */
export function equal(actual: unknown, expected: unknown): void {
  if (!isEqual(actual, expected)) throw new Error(`Expected ${inWords(expected)}, got ${inWords(actual)}`);
}

function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isData(one) || !isData(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  );
}

// An element is the same or another one; what is in it does not count.
const isData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Node);

const inWords = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (each instanceof Element ? `<${each.localName}>` : each)) ??
  String(value);
