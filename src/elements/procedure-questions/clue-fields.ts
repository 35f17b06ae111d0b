import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { cluedAnswers } from '../../engine/clues.js';
import type { Recognised } from '../../engine/clues.js';
import type { Messages } from '../../i18n/messages.js';
import type { Procedure } from '../../model/procedure.js';
import type { Clue, OpenClue, Question } from '../../model/question-set.js';
import { valueNames } from '../../text/conditions.js';
import { formatList, interpolate } from '../../text/format.js';
import { stripMarks } from '../../text/japanese.js';
import { markJapanese } from '../shared/marked-text.js';
import { phoneList } from '../shared/phone.js';
import { optionField } from './option-field.js';

/** The cases of a question, and what hears that one was recognised. */
export interface ClueFields {
  readonly fact: string;
  /** Undefined where there are none. */
  readonly clues: readonly Clue[] | undefined;
  readonly recognised: Recognised | undefined;
  readonly words: Messages;
  readonly onRecognise: (recognised: Recognised) => void;
}

/** What the choice of a case has led to, for those who listen: the answer, or what is asked then. */
export function recognisedInWords(
  procedure: Procedure,
  question: Question,
  recognised: Recognised,
  { msg, language }: Messages,
): string {
  const answers = cluedAnswers(question, recognised);
  const clue = question.clues?.[recognised[0]];
  if (!answers) return clue && 'then' in clue ? stripMarks(clue.then.ask(msg)) : '';
  const values = Object.entries(answers).flatMap(([fact, value]) => valueNames(procedure, fact, value, msg));
  return interpolate(msg('Chosen: {values}', { id: 'questions.chosen' }), {
    values: formatList(values, 'conjunction', language.tag),
  });
}

/** The cases as radio buttons. Below the one that is chosen stands what is asked then. */
export const clueFields = (fields: ClueFields): TemplateResult | typeof nothing =>
  fields.clues
    ? html`<div part="options">
    ${fields.clues.map((clue, place) => {
      const isChosen = fields.recognised?.[0] === place;
      return html`${field(fields, `${fields.fact}-clue`, clue, [place], isChosen)}
      ${isChosen && 'then' in clue ? furtherFields(fields, clue, place) : nothing}`;
    })}
  </div>`
    : nothing;

function furtherFields(fields: ClueFields, { then }: OpenClue, place: number): TemplateResult {
  const { fact, recognised, words } = fields;
  return html`<fieldset part="further">
    <legend>${markJapanese(then.ask(words.msg), words)}</legend>
    ${phoneList(then.phones, words)}
    <div part="options">
      ${then.clues.map((clue, further) =>
        field(fields, `${fact}-further`, clue, [place, further], recognised?.[1] === further),
      )}
    </div>
  </fieldset>`;
}

const field = (
  { words, onRecognise }: ClueFields,
  name: string,
  option: Clue,
  recognised: Recognised,
  isChosen: boolean,
): TemplateResult =>
  optionField({
    words,
    name,
    value: String(recognised.at(-1)),
    isChosen,
    option,
    onChoose: () => onRecognise(recognised),
  });
