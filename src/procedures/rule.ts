import type { PaperRule } from '../model/papers.js';
import type { Msg } from '../model/procedure.js';

/** A rule for papers in words: "1 of list A, or 2 of list B". */
export function ruleInWords(rule: PaperRule, msg: Msg): string {
  const ways = rule.map(({ a, b, c, any }) =>
    joined(
      [
        ...(a ? [put(msg('{count} of list A', { id: 'city.rule.a' }), { count: a })] : []),
        ...(b ? [put(msg('{count} of list B', { id: 'city.rule.b' }), { count: b })] : []),
        ...(c ? [put(msg('{count} of list C', { id: 'city.rule.c' }), { count: c })] : []),
        ...(any ? [put(msg('{count} of any list', { id: 'city.rule.any' }), { count: any })] : []),
      ],
      'conjunction',
      msg,
    ),
  );
  return joined(ways, 'disjunction', msg);
}

/** Several things in one sentence, as the language joins them. */
export const joined = (items: readonly string[], type: 'conjunction' | 'disjunction', msg: Msg): string =>
  new Intl.ListFormat(msg.tag, { type }).format(items);

/** Puts values into a message's `{names}`. */
export const put = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
