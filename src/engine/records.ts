/** A record with each value as `map` gives it. */
export const mapValues = <V, W>(
  record: Readonly<Record<string, V>>,
  map: (value: V, name: string) => W,
): Record<string, W> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));

/** A record with those of its fields that are wanted; one without a value never is. */
export const pick = <V>(
  record: Readonly<Record<string, V | undefined>>,
  isWanted: (name: string, value: V) => boolean,
): Record<string, V> =>
  Object.fromEntries(
    Object.entries(record).filter(
      (entry): entry is [string, V] => entry[1] !== undefined && isWanted(entry[0], entry[1]),
    ),
  );
