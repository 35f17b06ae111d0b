/** Attributes that belong to HTML or to others, and are never a misspelling of ours. */
const foreign =
  /^(aria-|data-|on|_|x-|v-|ng-|:|@|class$|id$|style$|slot$|part$|title$|dir$|hidden$|role$|is$|tabindex$|inert$|nonce$|translate$)/;

/** Finds attributes that are near one of the known ones, each with the one that was likely meant. */
export function misspelt(
  present: readonly string[],
  known: readonly string[],
): readonly { readonly name: string; readonly meant: string }[] {
  return present
    .filter((name) => !known.includes(name) && !foreign.test(name))
    .flatMap((name) => {
      const meant = known.find((candidate) => isNear(name, candidate));
      return meant === undefined ? [] : [{ name, meant }];
    });
}

// A quarter of the letters may be wrong, but two in any case; dashes are easily forgotten.
function isNear(name: string, known: string): boolean {
  if (name.replaceAll('-', '') === known.replaceAll('-', '')) return true;
  return known.length > 3 && distance(name, known) <= Math.max(1, Math.floor(known.length / 4));
}

function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1),
        ),
      );
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
