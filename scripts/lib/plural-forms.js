// `{count, plural, one {…} other {…}}` in a message, as src/text/plural.ts chooses from it.
const ALL = /\{count, plural,((?:\s*\w+\s*\{(?:[^{}]|\{[^{}]*\})*\})+)\s*\}/;
const EACH = /(\w+)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g;
const NAMES = ['zero', 'one', 'two', 'few', 'many', 'other'];
// What is counted here are papers, days and ways: forms for millions are not asked for.
const COUNTED = Array.from({ length: 201 }, (_, number) => number);

/**
 * The whole message in each of its forms, by their names; undefined for one that has no forms.
 * @param {string} text
 * @returns {Map<string, string> | undefined}
 */
export function formsOf(text) {
  const [all, written] = ALL.exec(text) ?? [];
  if (written === undefined) return undefined;
  return new Map([...written.matchAll(EACH)].map(([, name, form]) => [name, text.replace(all, () => form)]));
}

/**
 * The forms that a language tells apart: `one`, `few`, `other` …
 * @param {string} tag
 * @returns {string[]}
 */
export const formsIn = (tag) => NAMES.filter((name) => name === 'other' || numbersOf(name, tag).length > 0);

/** Whether a form is for one number alone, so that its words can say the number. */
export const isForOneNumber = (form, tag) => numbersOf(form, tag).length === 1;

/** A note for translators that says which forms their language needs; empty for a message without forms. */
export function noteOnForms(text, tag) {
  if (!formsOf(text)) return '';
  const forms = formsIn(tag);
  return forms.length === 1
    ? 'One form is enough in your language: write the sentence without what chooses among forms.'
    : `Forms in your language: ${forms.join(', ')}.`;
}

function numbersOf(form, tag) {
  const rules = new Intl.PluralRules(tag);
  return COUNTED.filter((number) => rules.select(number) === form);
}
