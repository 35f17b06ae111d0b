import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { SharedSituation } from '../../controllers/shared-situation.js';
import { askedFacts, withoutUnasked } from '../../engine/questions.js';
import { acceptSituation, isSameSituation } from '../../engine/situation.js';
import type { ProcedureAnswerRequestEvent } from '../../events.js';
import { SharedSituationRequestEvent } from '../../events.js';
import type { Situation } from '../../model/procedure.js';
import { sharedFacts } from '../../model/situation.js';
import type * as ReaderPart from '../procedure-papers/reader-part.js';

import { baseStyles } from '../shared/base.styles.js';
import { state } from '../shared/decorators.js';
import { frameStyles } from '../shared/frame.styles.js';
import { loadReader } from '../shared/load-reader.js';
import { SituationElement } from '../shared/situation-element.js';
import { rich } from '../shared/words.js';
import { styles } from './situation-questionnaire.styles.js';

/**
 * The reader's situation that many procedures share: who acts, residence, renewal of the stay, occupation, papers owned.
 * It stands anywhere on the page, once; all guides follow it. No type of visa is asked for, for it changes nothing.
 * Its language switch changes its own words only; a page that wants all alike sets `lang`.
 *
 * @element situation-questionnaire
 * @fires {ProcedureAnswerEvent} procedure-answer - The reader has committed an answer; `procedure` is null.
 * @fires {ProcedureLanguageEvent} procedure-language - The reader has switched the language.
 * @fires {ProcedureReadyEvent} procedure-ready - It has rendered for the first time in the language wanted.
 * @fires {ProcedureErrorEvent} procedure-error - Something was wrong; the questionnaire goes on.
 * @slot - What readers see without scripts, or until the questionnaire is ready.
 * @csspart base - The whole questionnaire.
 * @csspart header - Title and language switch.
 * @csspart title - The title.
 * @csspart language - The language switch.
 * @csspart offer - The line that offers the browser's language.
 * @csspart summary - What it is for.
 * @csspart safety - That nothing is sent.
 * @csspart questions - The questions.
 * @csspart question - One question with its options.
 * @csspart option - One option.
 * @csspart papers - The question for the papers, behind a click.
 * @csspart button - A button.
 * @cssstate ready - There are words.
 * @cssstate answered - There is an answer.
 * @cssstate translated - The words are a translation: English and Japanese are written, and not translated.
 * @cssstate error - Something was reported.
 */
export class SituationQuestionnaire extends SituationElement {
  static override styles = [baseStyles, frameStyles, styles];

  protected override readonly facts = sharedFacts;

  // The answers are for every procedure.
  protected override readonly procedureId = null;

  @state() private reader: typeof ReaderPart | 'failed' | undefined;

  #isLoading = false;
  readonly #shared = new SharedSituation((told) => this.#adopt(told));

  constructor() {
    super();
    this.addController(this.#shared);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('procedure-situation-request', this.#tell);
    document.addEventListener('procedure-questionnaire-request', this.#onQuestionnaire);
    this.#tell();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('procedure-situation-request', this.#tell);
    document.removeEventListener('procedure-questionnaire-request', this.#onQuestionnaire);
    this.#shared.tell(undefined, false);
    // There may be a second one that speaks from now on.
    document.dispatchEvent(new SharedSituationRequestEvent());
  }

  protected override get units(): readonly string[] {
    return [...super.units, 'questionnaire'];
  }

  protected override get isReady(): boolean {
    return super.isReady && this.reader !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#isLoading) void this.#load();
  }

  override render() {
    const { reader, words, settings } = this;
    // What the page has put inside the tag stays until there are words, and when they do not come.
    if (!this.isReady || reader === undefined || reader === 'failed') return html`<slot></slot>`;
    const { msg, language } = words;
    const procedure = reader.readerFor(this.answers);
    const asked = askedFacts(procedure, this.answers).filter((fact) => fact !== 'papers');
    const questions = (facts: readonly string[]) => html`<procedure-questions
      exportparts="base: questions, question, option"
      .procedure=${procedure}
      .situation=${this.answers}
      .messages=${words}
      .headingLevel=${settings.headingLevel}
      .untitled=${true}
      .asked=${facts}
      @procedure-answer-request=${this.#onAnswer}
    ></procedure-questions>`;
    return html`<section part="base" lang=${language.tag} dir=${language.direction} aria-labelledby="title">
      ${this.header(procedure.title(msg), true)} ${this.offer()}
      <p part="summary">${rich(procedure.summary(msg), words)}</p>
      <p part="safety">${msg('This page never asks for a PIN. It sends nothing anywhere.', { id: 'guide.safety' })}</p>
      ${questions(asked)}
      <details part="papers">
        <summary>${procedure.questions['papers']?.label(msg)}</summary>
        ${questions(['papers'])}
      </details>
      <p>
        <button part="button" @click=${this.#onForget}>${msg('Forget my answers', { id: 'reader.forget' })}</button>
      </p>
      <p part="unseen" role="status">${this.told || nothing}</p>
    </section>`;
  }

  protected override replace(situation: Situation): void {
    if (isSameSituation(this.facts, situation, this.answers)) return;
    super.replace(situation);
    if (this.isConnected) this.#shared.tell(this.answers, false);
  }

  protected override commit(...[fact, value, situation]: Parameters<SituationElement['commit']>): void {
    super.commit(fact, value, situation);
    this.#shared.tell(this.answers, true);
  }

  // A guide on the page may have taken an answer that all share.
  #adopt(told: Situation | undefined): void {
    if (!told) return;
    const { situation } = acceptSituation(this.facts, told);
    if (isSameSituation(this.facts, situation, this.answers)) return;
    this.answers = situation;
    this.keep();
    this.requestUpdate();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      this.reader = await loadReader();
    } catch {
      this.reader = 'failed';
      this.report('language-failed', 'The questions could not be loaded; what stands inside the tag stays.');
    }
  }

  readonly #tell = (): void => this.#shared.tell(this.answers, false);

  readonly #onQuestionnaire = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  };

  readonly #onAnswer = ({ detail: { fact, value } }: ProcedureAnswerRequestEvent): void => {
    const { reader } = this;
    if (reader === undefined || reader === 'failed') return;
    // What is not asked any more is not said any more.
    const situation = withoutUnasked(reader.readerFor(this.answers), this.answered(fact, value));
    this.commit(fact, value.length === 0 ? null : value, situation);
  };

  readonly #onForget = async (): Promise<void> => {
    this.startAgain();
    // The same words again are said again.
    this.told = '';
    await this.updateComplete;
    this.told = this.words.msg('Forgotten', { id: 'reader.forgotten' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'situation-questionnaire': SituationQuestionnaire;
  }
}
