import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from '../shared/decorators.js';
import { judge } from '../../engine/judge.js';
import {
  ProcedureAnswerRequestEvent,
  ProcedureQuestionRequestEvent,
  ProcedureResetRequestEvent,
} from '../../events.js';
import type { Procedure } from '../../model/procedure.js';
import type { Clue, Option, Question } from '../../model/question-set.js';
import { baseStyles } from '../shared/base.styles.js';
import { heading } from '../shared/heading.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { givenAnswers } from './answers.js';
import { styles } from './procedure-questions.styles.js';
import { japaneseName, markJapanese } from '../shared/marked-text.js';
import { formatList, interpolate } from '../../text/format.js';
import { valueNames } from '../../text/conditions.js';

/** The values that are ticked or chosen in one question. */
type Draft = readonly string[];

/**
 * The questions, and the answers given so far. In `page` each choice is an answer; in `steps` one question is shown at
 * a time, and Continue makes the choice an answer.
 *
 * @element procedure-questions
 * @fires {ProcedureAnswerRequestEvent} procedure-answer-request - Asks the guide to take an answer; stays inside it.
 * @fires {ProcedureQuestionRequestEvent} procedure-question-request - Asks the guide to go to a question; stays inside it.
 * @fires {ProcedureResetRequestEvent} procedure-reset-request - Asks the guide to forget all answers; stays inside it.
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart answers - The list of answers given.
 * @csspart answer - One answer.
 * @csspart question - One question with its options.
 * @csspart question-title - The words of a question.
 * @csspart help - How to find out.
 * @csspart option - One option.
 * @csspart option-name - The words of an option.
 * @csspart hint - More words about an option.
 * @csspart japanese - The Japanese name beside a translation.
 * @csspart clues - The helper that finds the answer.
 * @csspart clue - One case of the helper.
 * @csspart error - What is missing.
 * @csspart button - A button; also `button--main` and `button--text`.
 */
export class ProcedureQuestions extends ProcedurePart {
  static override styles = [baseStyles, styles];

  /** Whether each choice counts at once (`page`), or one question is asked at a time (`steps`). */
  @property() layout: 'page' | 'steps' = 'page';

  /** The facts whose questions are shown. */
  @property({ attribute: false }) asked: readonly string[] = [];

  /** The facts that are answered and matter, for the list of answers. */
  @property({ attribute: false }) answered: readonly string[] = [];

  /** Whether it does without a heading, where what is around it has one. */
  @property({ attribute: false }) untitled = false;

  /** What is chosen in `steps`, but not an answer yet. */
  @state() private drafts: Readonly<Record<string, Draft>> = {};

  /** The question that was left without an answer. */
  @state() private missing: string | undefined;

  /** What the helper has chosen, for those who listen. */
  @state() private told = '';

  /** Moves the focus to a question: to its heading, or, if it is answered, to the answer. */
  focusQuestion(fact: string): void {
    const target =
      this.layout === 'steps' && !this.answered.includes(fact) ? undefined : this.#input(fact, ':checked');
    (target ?? this.renderRoot.querySelector<HTMLElement>(`#title-${fact}`))?.focus();
  }

  /** Forgets what was chosen but not sent. */
  forget(): void {
    this.drafts = {};
    this.missing = undefined;
    this.told = '';
  }

  override render() {
    const { procedure } = this;
    if (!procedure) return nothing;
    const { layout, words } = this;
    const content = html`${layout === 'steps' ? this.#back() : this.#answers(procedure)}
      ${
        // Each question has a place of its own: the focus never slips from one into the next.
        Object.entries(procedure.questions).map(([fact, question]) =>
          this.asked.includes(fact) ? this.#question(procedure, fact, question) : nothing,
        )
      }
      ${layout === 'steps' ? this.#answers(procedure) : nothing}
      <p part="unseen" role="status">${this.told}</p>`;
    return this.untitled
      ? html`<div part="base" lang=${words.language.tag} dir=${words.language.direction}>${content}</div>`
      : this.section(words.msg('Your situation', { id: 'questions.title' }), content);
  }

  #answers(procedure: Procedure): TemplateResult | typeof nothing {
    const { situation, words, answered, asked } = this;
    const onChange = (fact: string) => this.#onChangeAnswer(fact);
    const onReset = () => this.#onReset();
    return givenAnswers({ procedure, situation, words, answered, asked, onChange, onReset });
  }

  #question(procedure: Procedure, fact: string, question: Question): TemplateResult {
    const { words } = this;
    const isMissing = this.missing === fact;
    const described = [question.help ? `help-${fact}` : '', isMissing ? `error-${fact}` : '']
      .filter(Boolean)
      .join(' ');
    return html`${isMissing ? this.#error(fact) : nothing}
      <fieldset
        part="question"
        aria-describedby=${described || nothing}
      >
        <legend>
          ${heading(this.headingLevel + 1, 'question-title', markJapanese(this.#ask(procedure, fact, question), words), `title-${fact}`)}
        </legend>
        ${question.help ? html`<p part="help" id="help-${fact}">${markJapanese(question.help(words.msg), words)}</p>` : nothing}
        <div part=${Object.keys(question.options).length > 8 ? 'options options--many' : 'options'}>
          ${Object.entries(question.options).map(([value, option]) => this.#option(procedure, fact, value, option))}
        </div>
        ${question.clues ? this.#clues(procedure, fact, question) : nothing}
      </fieldset>
      ${
        this.layout === 'steps'
          ? html`<p part="actions">
            <button part="button button--main" @click=${() => this.#onContinue(fact)}>
              ${words.msg('Continue', { id: 'questions.continue' })}
            </button>
          </p>`
          : nothing
      }`;
  }

  #option(procedure: Procedure, fact: string, value: string, option: Option): TemplateResult {
    const { words } = this;
    const isSet = procedure.facts[fact]?.many === true;
    const chosen = this.#chosen(fact).includes(value);
    return html`<label part=${chosen ? 'option option--chosen' : 'option'}>
      <input
        type=${isSet ? 'checkbox' : 'radio'}
        name=${fact}
        value=${value}
        .checked=${chosen}
        @change=${(event: Event) => this.#onChoose(fact, isSet, event)}
      />
      <span>
        <span part="option-name">${markJapanese(option.text(words.msg), words)}</span> ${japaneseName(option.japanese, words)}
        ${option.hint ? html`<span part="hint">${markJapanese(option.hint(words.msg), words)}</span>` : nothing}
      </span>
    </label>`;
  }

  #clues(procedure: Procedure, fact: string, { clues = [] }: Question): TemplateResult {
    const { words } = this;
    const { msg } = words;
    return html`<details part="clues">
      <summary>${msg('Which one is being asked for?', { id: 'questions.clues' })}</summary>
      ${clues.map(
        (group) =>
          html`<p part="subtitle">${markJapanese(group.text(msg), words)}</p>
            <ul>
              ${group.clues.map(
                (clue) =>
                  html`<li>
                    <button part="clue" @click=${() => this.#onClue(procedure, fact, clue)}>
                      <span>${markJapanese(clue.text(msg), words)}</span>
                      ${clue.hint ? html`<span part="hint">${markJapanese(clue.hint(msg), words)}</span>` : nothing}
                    </button>
                  </li>`,
              )}
            </ul>`,
      )}
    </details>`;
  }

  #error(fact: string): TemplateResult {
    const { msg } = this.words;
    return html`<p part="error bar" id="error-${fact}" role="alert">
      <a href="#title-${fact}" @click=${(event: Event) => this.#onErrorLink(fact, event)}>
        ${msg('Choose an answer to go on', { id: 'questions.missing' })}
      </a>
    </p>`;
  }

  #back(): TemplateResult | typeof nothing {
    const before = this.#before();
    if (before === undefined) return nothing;
    return html`<p>
      <button part="button button--text" @click=${() => this.#onChangeAnswer(before)}>
        ${this.words.msg('Back', { id: 'questions.back' })}
      </button>
    </p>`;
  }

  /** The answered question that stands before the one shown; the last one on the result. */
  #before(): string | undefined {
    const [current] = this.asked;
    if (current === undefined) return this.answered.at(-1);
    const order = Object.keys(this.procedure?.facts ?? {});
    return this.answered.filter((fact) => order.indexOf(fact) < order.indexOf(current)).at(-1);
  }

  #ask(procedure: Procedure, fact: string, question: Question): string {
    const wording = question.wordings?.find(
      ({ when }) => judge(when, this.situation as Readonly<Record<string, string>>).verdict === 'applies',
    );
    return (wording ?? question).ask(this.words.msg);
  }

  #chosen(fact: string): Draft {
    return this.drafts[fact] ?? [this.situation[fact] ?? []].flat();
  }

  #input(fact: string, state = ''): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>(`input[name="${fact}"]${state}`) ?? undefined;
  }

  #choose(fact: string, values: Draft): void {
    const isSet = this.procedure?.facts[fact]?.many === true;
    if (this.missing === fact) this.missing = undefined;
    if (this.layout === 'steps') {
      this.drafts = { ...this.drafts, [fact]: values };
    } else {
      this.#send(fact, isSet ? values : (values[0] ?? ''));
    }
  }

  #send(fact: string, value: string | readonly string[]): void {
    this.dispatchEvent(new ProcedureAnswerRequestEvent({ fact, value }));
  }

  #onChoose(fact: string, isSet: boolean, { target }: Event): void {
    const { value, checked } = target as HTMLInputElement;
    this.#choose(fact, isSet ? toggled(this.#chosen(fact), value, checked) : [value]);
  }

  #onClue(procedure: Procedure, fact: string, { answer }: Clue): void {
    this.#choose(fact, answer);
    const { words } = this;
    this.told = interpolate(words.msg('Chosen: {values}', { id: 'questions.chosen' }), {
      values: formatList(valueNames(procedure, fact, answer, words.msg), 'conjunction', words.language.tag),
    });
  }

  #onContinue(fact: string): void {
    const values = this.#chosen(fact);
    if (values.length === 0) {
      this.missing = fact;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('[part~=error] a')?.focus(),
      );
      return;
    }
    const isSet = this.procedure?.facts[fact]?.many === true;
    this.forget();
    this.#send(fact, isSet ? values : (values[0] ?? ''));
  }

  #onErrorLink(fact: string, event: Event): void {
    // The fragment would be looked up in the page, where our ids are not.
    event.preventDefault();
    this.#input(fact)?.focus();
  }

  #onChangeAnswer(fact: string): void {
    this.forget();
    this.dispatchEvent(new ProcedureQuestionRequestEvent({ fact }));
  }

  #onReset(): void {
    this.forget();
    this.dispatchEvent(new ProcedureResetRequestEvent());
  }
}

/** A set with a value put in or taken out; `unsure` stands alone. */
function toggled(values: Draft, value: string, on: boolean): Draft {
  const others = values.filter((other) => other !== value);
  if (!on) return others;
  return value === 'unsure' ? [value] : [...others.filter((other) => other !== 'unsure'), value];
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-questions': ProcedureQuestions;
  }
}
