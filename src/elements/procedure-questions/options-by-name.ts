import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Procedure } from '../../model/procedure.js';
import type { Question } from '../../model/question-set.js';
import { markJapanese } from '../shared/marked-text.js';
import { optionField } from './option-field.js';

/** The answers to a question, and what hears that one was chosen. */
export interface OptionsByName {
  readonly procedure: Procedure;
  readonly fact: string;
  readonly question: Question;
  readonly words: Messages;
  /** The values that are chosen. */
  readonly chosen: readonly string[];
  /** Whether the names are shown without a click. */
  readonly isOpen: boolean;
  readonly onChoose: (isMultiple: boolean, event: Event) => void;
}

/** The answers by name: what is asked, or behind a click where there are cases to recognise, or not at all. */
export function optionsByName(given: OptionsByName): TemplateResult | typeof nothing {
  const { procedure, fact, question, words, chosen, isOpen, onChoose } = given;
  const { clues, byName, options } = question;
  if (clues && !byName) return nothing;
  const isMultiple = procedure.facts[fact]?.many === true;
  const fields = html`<div part=${Object.keys(options).length > 8 ? 'options options--many' : 'options'}>
    ${Object.entries(options).map(([value, option]) =>
      optionField({
        words,
        name: fact,
        value,
        isMultiple,
        isChosen: chosen.includes(value),
        option,
        onChoose: (event) => onChoose(isMultiple, event),
      }),
    )}
  </div>`;
  if (!byName) return fields;
  return html`<details part="names" id="names-${fact}" ?open=${isOpen}>
    <summary>${byName.label(words.msg)}</summary>
    ${byName.help ? html`<p part="help">${markJapanese(byName.help(words.msg), words)}</p>` : nothing} ${fields}
  </details>`;
}
