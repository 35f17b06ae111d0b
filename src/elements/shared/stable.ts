/**
 * The last object or list, if the next one has the same members: then nobody who is handed it renders anew. `undefined`
 * before the first.
 */
export function stable<T extends object>(last: T | undefined, next: T): T {
  const members = Object.entries(next);
  const isSame =
    last !== undefined &&
    members.length === Object.keys(last).length &&
    members.every(([name, value]) => value === last[name as keyof T]);
  return isSame ? last : next;
}
