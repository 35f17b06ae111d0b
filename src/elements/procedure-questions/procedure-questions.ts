import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from '../shared/decorators.js';
import { cluedAnswers, isAnswered, onlyClueFor } from '../../engine/clues.js';
import type { Recognised } from '../../engine/clues.js';
import { judge } from '../../engine/judge.js';
import {
  ProcedureAnswerRequestEvent,
  ProcedureQuestionRequestEvent,
  ProcedureResetRequestEvent,
} from '../../events.js';
import type { Situation } from '../../model/facts.js';
import type { Procedure } from '../../model/procedure.js';
import type { Question } from '../../model/question-set.js';
import { baseStyles } from '../shared/base.styles.js';
import { heading } from '../shared/heading.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { givenAnswers } from './answers.js';
import { clueFields, recognisedInWords } from './clue-fields.js';
import { optionsByName } from './options-by-name.js';
import { styles } from './procedure-questions.styles.js';
import { markJapanese } from '../shared/marked-text.js';

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
 * @csspart further - What is asked about the case that was chosen.
 * @csspart names - The answers by name, behind a click.
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

  /** What was recognised, also after it was answered: an answer alone may stand for several cases. */
  @state() private recognised: Readonly<Record<string, Recognised>> = {};

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

  /** Forgets what was chosen here. */
  forget(): void {
    this.recognised = {};
    this.#forgetDrafts();
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
        ${clueFields({
          fact,
          clues: question.clues,
          recognised: this.#recognised(fact, question),
          words,
          onRecognise: (recognised) => this.#onRecognise(procedure, fact, recognised),
        })}
        ${optionsByName({
          procedure,
          fact,
          question,
          words,
          chosen: this.#chosen(fact),
          isOpen: this.#isNamed(fact, question),
          onChoose: (isSet, event) => this.#onChoose(fact, isSet, event),
        })}
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

  /** The case that is shown as chosen. */
  #recognised(fact: string, question: Question): Recognised | undefined {
    const { [fact]: own } = this.recognised;
    const answers = own && cluedAnswers(question, own);
    const isNow = this.drafts[fact] || (answers && isAnswered(answers, this.situation));
    return isNow ? own : onlyClueFor(question, this.situation);
  }

  /** Whether the names are shown: when only they can show what is chosen, and then until the reader closes them. */
  #isNamed(fact: string, question: Question): boolean {
    const isOpen = this.renderRoot?.querySelector<HTMLDetailsElement>(`#names-${fact}`)?.open === true;
    return isOpen || (this.#chosen(fact).length > 0 && !this.#recognised(fact, question));
  }

  #forgetDrafts(): void {
    this.drafts = {};
    this.missing = undefined;
    this.told = '';
  }

  #chosen(fact: string): Draft {
    return this.drafts[fact] ?? [this.situation[fact] ?? []].flat();
  }

  #input(fact: string, state = ''): HTMLElement | undefined {
    for (const name of [`${fact}-further`, `${fact}-clue`, fact]) {
      const found = this.renderRoot.querySelector<HTMLElement>(`input[name="${name}"]${state}`);
      if (found) return found;
    }
    return undefined;
  }

  #send(answers: Situation): void {
    this.drafts = {};
    this.missing = undefined;
    for (const [fact, value = ''] of Object.entries(answers))
      this.dispatchEvent(new ProcedureAnswerRequestEvent({ fact, value }));
  }

  #onChoose(fact: string, isSet: boolean, { target }: Event): void {
    const { value, checked } = target as HTMLInputElement;
    const values = isSet ? toggled(this.#chosen(fact), value, checked) : [value];
    const { [fact]: _named, ...recognised } = this.recognised;
    this.recognised = recognised;
    if (this.missing === fact) this.missing = undefined;
    if (this.layout === 'page') return this.#send({ [fact]: isSet ? values : value });
    this.drafts = { ...this.drafts, [fact]: values };
  }

  #onRecognise(procedure: Procedure, fact: string, recognised: Recognised): void {
    const question = procedure.questions[fact];
    if (!question) return;
    const answers = cluedAnswers(question, recognised);
    this.recognised = { ...this.recognised, [fact]: recognised };
    this.told = recognisedInWords(procedure, question, recognised, this.words);
    if (this.missing === fact) this.missing = undefined;
    if (answers && this.layout === 'page') return this.#send(answers);
    this.drafts = { ...this.drafts, [fact]: [answers?.[fact] ?? []].flat() };
  }

  #onContinue(fact: string): void {
    const values = this.#chosen(fact);
    const own = this.drafts[fact] && this.recognised[fact];
    const answers = own && cluedAnswers(this.procedure?.questions[fact] ?? {}, own);
    if (answers) return this.#send(answers);
    if (values.length === 0) {
      this.missing = fact;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('[part~=error] a')?.focus(),
      );
      return;
    }
    const isSet = this.procedure?.facts[fact]?.many === true;
    this.told = '';
    this.#send({ [fact]: isSet ? values : (values[0] ?? '') });
  }

  #onErrorLink(fact: string, event: Event): void {
    // The fragment would be looked up in the page, where our ids are not.
    event.preventDefault();
    this.#input(fact)?.focus();
  }

  #onChangeAnswer(fact: string): void {
    this.#forgetDrafts();
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
