import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Situation } from '../../model/facts.js';
import type { Procedure } from '../../model/procedure.js';
import { formatList } from '../../text/format.js';
import { stripMarks } from '../../text/japanese.js';
import { valueNames } from '../../text/conditions.js';

/** The answers that are given, and what hears that one is to be changed, or all to be forgotten. */
export interface GivenAnswers {
  readonly procedure: Procedure;
  readonly situation: Situation;
  readonly words: Messages;
  /** The facts that are answered and matter. */
  readonly answered: readonly string[];
  /** The facts whose questions are shown anyway: they are not listed. */
  readonly asked: readonly string[];
  readonly onChange: (fact: string) => void;
  readonly onReset: () => void;
}

/** The list of answers, each with Change, and Start again. */
export function givenAnswers(given: GivenAnswers): TemplateResult | typeof nothing {
  const { answered, asked, onReset } = given;
  const { msg } = given.words;
  if (answered.length === 0) return nothing;
  const listedFacts = answered.filter((fact) => !asked.includes(fact));
  return html`${
    listedFacts.length > 0
      ? html`<p part="subtitle" id="answers">${msg('Your answers', { id: 'questions.answers' })}</p>
          <dl part="answers" aria-labelledby="answers">${listedFacts.map((fact) => givenAnswer(given, fact))}</dl>`
      : nothing
  }
    <p part="actions">
      <button part="button button--text" @click=${onReset}>${msg('Start again', { id: 'questions.reset' })}</button>
    </p>`;
}

function givenAnswer(given: GivenAnswers, fact: string): TemplateResult | typeof nothing {
  const { procedure, situation, words, onChange } = given;
  const question = procedure.questions[fact];
  if (!question) return nothing;
  const { msg } = words;
  const label = stripMarks(question.label(msg));
  return html`<div part="answer">
    <dt>${label}</dt>
    <dd>${formatList(valueNames(procedure, fact, situation[fact], words.msg), 'conjunction', words.language.tag)}</dd>
    <dd part="change">
      <button part="button button--text" @click=${() => onChange(fact)}>
        ${msg('Change', { id: 'questions.change' })}<span part="unseen">: ${label}</span>
      </button>
    </dd>
  </div>`;
}
