import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/messages.js';
import { openWays, commonRequirements } from '../../engine/words.js';
import type { Requirement, Way } from '../../engine/words.js';
import type { Condition, Procedure, Situation } from '../../model/procedure.js';

const japaneseTerm = /\{([^{}]+)\}/;

/** A message as nodes: Japanese terms in braces are marked as Japanese, so that they are spoken and shown right. */
export function rich(text: string, { language }: Messages): TemplateResult | string {
  const pieces = text.split(japaneseTerm);
  if (pieces.length === 1) return text;
  if (language.tag === 'ja') return pieces.join('');
  return html`${pieces.map((piece, index) => (index % 2 ? html`<span lang="ja">${piece}</span>` : piece))}`;
}

/** A message as a string, without the braces around Japanese terms. */
export const plain = (text: string): string => text.split(japaneseTerm).join('');

/**
 * The address that a link to a phone number calls: its digits, and the plus before those of a country. What else it is written
 * with is for reading.
 */
export const phoneAddress = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;

/** A Japanese name to stand beside a translation; nothing in Japanese, where it would stand twice. */
export const beside = (japanese: string | undefined, { language }: Messages): TemplateResult | '' =>
  japanese === undefined || language.tag === 'ja'
    ? ''
    : html`<span part="japanese" lang="ja">${japanese}</span>`;

/** Several things in one sentence, as the language joins them. */
export const listed = (
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
  { language }: Messages,
): string => (type === 'conjunction' ? conjunctions : disjunctions)(language.tag).format(items);

/** A day (`YYYY-MM-DD`) as the language writes it. */
export const dated = (day: string, { language }: Messages): string =>
  days(language.tag).format(new Date(day));

const conjunctions = inEach((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const disjunctions = inEach((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));
const days = inEach((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));

// To make a formatter takes as long as to render a whole list; so there is one for each language.
function inEach<F>(make: (tag: string) => F): (tag: string) => F {
  const made = new Map<string, F>();
  return (tag) => {
    const format = made.get(tag) ?? make(tag);
    made.set(tag, format);
    return format;
  };
}

/** The names of values that were, or can be, answered. */
export const namesOf = (
  { questions }: Procedure,
  fact: string,
  values: string | readonly string[] = [],
  { msg }: Messages,
): readonly string[] =>
  [values].flat().map((value) => plain(questions[fact]?.options[value]?.text(msg) ?? value));

/** What still has to hold for a condition, in words: one string for each way to meet it. */
export function conditionInWords(
  procedure: Procedure,
  condition: Condition | undefined,
  situation: Situation,
  words: Messages,
): readonly string[] {
  return openWays(procedure, condition, situation).map((way) => wayInWords(procedure, way, words));
}

/** What still has to hold for a condition whichever way it is met, in words: one string for each requirement. */
export const commonConditions = (
  procedure: Procedure,
  condition: Condition | undefined,
  situation: Situation,
  words: Messages,
): readonly string[] =>
  commonRequirements(openWays(procedure, condition, situation)).map((requirement) =>
    requirementInWords(procedure, requirement, words),
  );

const wayInWords = (procedure: Procedure, way: Way, words: Messages): string =>
  way.map((requirement) => requirementInWords(procedure, requirement, words)).join(' · ');

function requirementInWords(
  procedure: Procedure,
  { fact, is, values }: Requirement,
  words: Messages,
): string {
  const { msg } = words;
  const question = procedure.questions[fact];
  if (!question) return '';
  const pattern =
    is === 'none-of'
      ? msg('{fact}: not “{values}”', { id: 'condition.none-of' })
      : is === 'nothing-but'
        ? msg('{fact}: only {values}', { id: 'condition.nothing-but' })
        : msg('{fact}: {values}', { id: 'condition.one-of' });
  return fill(pattern, {
    fact: plain(question.label(msg)),
    values: listed(
      namesOf(procedure, fact, values, words),
      is === 'all-of' ? 'conjunction' : 'disjunction',
      words,
    ),
  });
}
