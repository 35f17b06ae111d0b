/** Frameworks write `:lang`, `@click`, `[lang]` or `v-lang`; these are never misspellings of ours. */
const ordinary = /^(?!\w{1,2}-)[\w-]+$/;

/** Finds attributes that are near one of the known ones, each with the one that was likely meant. */
export function misspelt(
  present: readonly string[],
  known: readonly string[],
): readonly { readonly name: string; readonly meant: string }[] {
  return present
    .filter((name) => !known.includes(name) && ordinary.test(name))
    .flatMap((name) => {
      const meant = known.find((candidate) => isNear(name, candidate));
      return meant === undefined ? [] : [{ name, meant }];
    });
}

// A quarter of the letters may be wrong; dashes are easily forgotten.
function isNear(name: string, known: string): boolean {
  if (name.replaceAll('-', '') === known.replaceAll('-', '')) return true;
  return known.length > 3 && isWithin(Math.ceil(known.length / 4), name, known);
}

/** Whether so many letters put in, left out or exchanged make one of the other. */
function isWithin(edits: number, one: string, other: string): boolean {
  if (one === other || edits < 0) return edits >= 0;
  const [first, second] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return isWithin(edits, first, second);
  return (
    isWithin(edits - 1, first, other) ||
    isWithin(edits - 1, one, second) ||
    isWithin(edits - 1, first, second)
  );
}
