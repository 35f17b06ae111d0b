import type { Msg } from '../model/text.js';

// To make a formatter takes as long as to render a whole list; so there is one for each language.
function perLanguage<F>(make: (tag: string | undefined) => F): (tag: string | undefined) => F {
  const made = new Map<string | undefined, F>();
  return (tag) => {
    const format = made.get(tag) ?? make(tag);
    made.set(tag, format);
    return format;
  };
}

const conjunctions = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const disjunctions = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));
const days = perLanguage((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));

/** Several things in one sentence, as the language (a BCP 47 tag) joins them: with "and", or with "or". */
export const formatList = (
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
  tag: string | undefined,
): string => (type === 'conjunction' ? conjunctions : disjunctions)(tag).format(items);

/** A day (`YYYY-MM-DD`) as the language writes it. What is no day stays as it is. */
export function formatDay(day: string, tag: string | undefined): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : days(tag).format(date);
}

/** Puts values into a message's placeholders: `{name}`, small Latin letters only. One that has no value stays. */
export const interpolate = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Pieces that stand side by side in one line, each for itself: "Saturday · 9:30–16:00". Empty ones are left out. */
export const besideEachOther = (pieces: readonly string[], msg: Msg): string =>
  joinedBy(msg('{first} · {second}', { id: 'pieces.beside' }), pieces);

/** Alternatives that are too long for a sentence: "the card is lost / the card is expired". Empty ones are left out. */
export const alternatives = (pieces: readonly string[], msg: Msg): string =>
  joinedBy(msg('{first} / {second}', { id: 'pieces.or' }), pieces);

/** What something is called, and what is said of it, in one line: "Office: open now". */
export const labelled = (label: string, said: string, msg: Msg): string =>
  interpolate(msg('{label}: {said}', { id: 'pieces.labelled' }), { label, said });

/** Any number of pieces, joined as a message joins `{first}` and `{second}`. Empty ones are left out. */
export const joinedBy = (pattern: string, pieces: readonly string[]): string =>
  pieces
    .filter(Boolean)
    .reduce((first, second) => (first ? interpolate(pattern, { first, second }) : second), '');
