/** Where something stands: the names of fields and the numbers of items, from the outermost inwards. Empty: the whole. */
export type Path = readonly PropertyKey[];

/** What is wrong in what a municipality says: plain data, put into a sentence where somebody is told. */
export interface Fault {
  readonly path: Path;
  /** What stands there, as JSON or in words; undefined where something is missing. */
  readonly found: string | undefined;
  /** What is allowed there, in words. Empty for a text that is no JSON: then `found` is what the parser says of it. */
  readonly allowed: string;
  /** The whole that is left out because of it. Absent where nothing goes but what is wrong. */
  readonly whole?: Path;
}

/** A fault as a sentence for a web editor: where it is, what is there, what is allowed, and what goes with it. */
export function faultInWords({ path, found, allowed, whole }: Fault): string {
  const place = `municipality${pathInWords(path)}`;
  if (allowed === '') return `${place}: this is not JSON: ${found}`;
  return `${place}${valueInWords({ found, allowed })}${
    whole ? ` municipality${pathInWords(whole)} is left out as a whole.` : ''
  }`;
}

/** What stands somewhere and what is allowed there, without the place: an attribute has a name of its own. */
export const valueInWords = ({ found, allowed }: Pick<Fault, 'found' | 'allowed'>): string =>
  `${found === undefined ? ' is missing' : `: ${found} is not allowed`}. Allowed: ${allowed}.`;

/** A path as one would write it in a program: `.offices[0].name.ja`. Two paths that differ are written differently. */
export const pathInWords = (path: Path): string =>
  path
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[\w$-]+$/.test(String(key))
          ? `.${String(key)}`
          : `[${JSON.stringify(key)}]`,
    )
    .join('');

/** Whether a path leads to a place, or to something in it. */
export const isWithin = (path: Path, place: Path): boolean =>
  place.every((key, index) => path[index] === key);
