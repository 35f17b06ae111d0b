import type { Words } from './schema.js';
import type { PaperRule } from '../model/papers.js';
import type { Msg } from '../model/text.js';
import { formatList, interpolate, joinedBy } from '../text/format.js';

/** The words in a language, else in the nearest that there is. */
export const inLanguage = (words: Words | undefined, tag = 'en'): string =>
  words?.[tag] ??
  words?.[tag.split('-')[0] ?? tag] ??
  // The same language as it is spoken elsewhere: zh for zh-Hans, pt for pt-BR.
  Object.entries(words ?? {}).find(([other]) => other.split('-')[0] === tag.split('-')[0])?.[1] ??
  words?.en ??
  words?.ja ??
  Object.values(words ?? {})[0] ??
  '';

/** The words in the reader's language; Japanese ones, where there are no others, in the braces that mark them. */
export function named(words: Words | undefined, msg: Msg): string {
  const own = inLanguage(words, msg.tag);
  return own && own === words?.ja && msg.tag !== 'ja' ? `{${own}}` : own;
}

/** The words in the reader's language, with the Japanese ones beside them, in the braces that mark them. */
export function beside(words: Words | undefined, msg: Msg): string {
  const own = inLanguage(words, msg.tag);
  const japanese = words?.ja;
  if (!japanese || msg.tag === 'ja') return own;
  return own === japanese ? `{${japanese}}` : `${own} {${japanese}}`;
}

/** A rule for papers in words: "1 of list A, or 1 of list B + 1 of list C". */
export function ruleInWords(rule: PaperRule, msg: Msg): string {
  // "And" beside "or" could be read either way.
  const both = msg('{first} + {second}', { id: 'city.rule.both' });
  const ways = rule.map(({ a, b, c, any }) =>
    joinedBy(both, [
      ...(a ? [interpolate(msg('{count} of list A', { id: 'city.rule.a' }), { count: a })] : []),
      ...(b ? [interpolate(msg('{count} of list B', { id: 'city.rule.b' }), { count: b })] : []),
      ...(c ? [interpolate(msg('{count} of list C', { id: 'city.rule.c' }), { count: c })] : []),
      ...(any ? [interpolate(msg('{count} of any list', { id: 'city.rule.any' }), { count: any })] : []),
    ]),
  );
  return formatList(ways, 'disjunction', msg.tag);
}
