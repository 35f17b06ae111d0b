// Within a form, one level of braces: what is filled in, and Japanese terms.
const ALL = /\{count, plural,((?:\s*\w+\s*\{(?:[^{}]|\{[^{}]*\})*\})+)\s*\}/;
const EACH = /(\w+)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/**
 * A message with a number, in the form that the language has for it, and with the number put in. Forms are written as
 * translators' tools know them: `{count, plural, one {{count} page} other {{count} pages}}`, with anything around them.
 * Each language has those that its plural rules tell apart (`tag`, English by default); a message without forms is the
 * same for all numbers.
 */
export const counted = (text: string, count: number, tag = 'en'): string =>
  text
    .replace(ALL, (_all, written: string) => {
      const forms = new Map([...written.matchAll(EACH)].map(([, name, form = '']) => [name, form]));
      return forms.get(new Intl.PluralRules(tag).select(count)) ?? forms.get('other') ?? '';
    })
    .replaceAll('{count}', String(count));
