import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.js';
import { SessionController } from '../../controllers/session-controller.js';
import { readMoment } from '../../engine/moment.js';
import { askedFacts, withoutUnasked } from '../../engine/questions.js';
import { mapValues, pick } from '../../engine/records.js';
import type { ProcedureAnswerRequestEvent } from '../../events.js';
import type { Situation } from '../../model/facts.js';
import { sharedFacts } from '../../model/situation.js';
import { version } from '../../version.js';
import { baseStyles } from '../shared/base.styles.js';
import { property } from '../shared/decorators.js';
import { ElementStatus } from '../shared/element-status.js';
import { frameStyles } from '../shared/frame.styles.js';
import { LanguageSwitch } from '../shared/language-switch.js';
import { LiveRegion } from '../shared/live-region.js';
import { loadReader } from '../shared/load-reader.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { readSettings, wrongMoment } from '../shared/settings.js';
import type { Settings } from '../shared/settings.js';
import { stable } from '../shared/stable.js';
import { styles } from './situation-questionnaire.styles.js';
import { markJapanese } from '../shared/marked-text.js';

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
export class SituationQuestionnaire extends LocalizedElement {
  static override styles = [baseStyles, frameStyles, styles];

  /** The languages that the switch offers: tags with spaces between, `reviewed`, or `none` for no switch. Default: all. */
  @property() languages = '';

  /** The level of the title, 1–6. Anything else is reported and 2 is used. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  /** Where answers are kept: `none`, `session`, or `local` for 30 days. */
  @property() remember = 'none';

  /** The present moment, for what is remembered. What is no valid date is reported. Default: the device's clock. */
  @property({ attribute: false }) now: Date | null | undefined;

  #settings: Settings | undefined;
  #asked: readonly string[] = [];
  protected override readonly status = new ElementStatus(this);
  readonly #liveRegion = new LiveRegion(this);
  readonly #language = new LanguageSwitch(this, this.language, this.#liveRegion);
  readonly #answers = new SessionController(this, {
    facts: sharedFacts,
    settings: () => ({ ...this.#read(), syncUrl: false, now: readMoment(this.now) ?? new Date() }),
    report: (code, message) => this.status.report(code, message),
    onFocusWanted: () => this.renderRoot.querySelector<HTMLElement>('#title')?.focus(),
  });
  readonly #reader = new LazyController(this, loadReader, () =>
    this.status.report(
      'language-failed',
      'The questions could not be loaded; what stands inside the tag stays.',
    ),
  );

  /**
   * The answers: an object of facts, or their query form (`applicant=parent&residence=limited`). Setting replaces; setting
   * what is there already, or again what was set last, does nothing, but `{}` always takes all answers back. What is not
   * allowed is left out and reported. A copy: what a page does to it is no answer.
   */
  @property()
  get situation(): Situation {
    return this.#answers.situation;
  }

  set situation(value: Situation | string | null | undefined) {
    this.#answers.assign(value);
  }

  /** The version of the package. */
  get version(): string {
    return version;
  }

  protected override get units(): readonly string[] {
    return [...super.units, 'questionnaire'];
  }

  /** Forgets all answers, also what was remembered. */
  reset(): void {
    this.#answers.reset('page');
  }

  protected override readonly isNeverEmpty = true;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const report = (message: string) => this.status.reportAfterUpdate('bad-attribute', message);
    this.#settings = readSettings(this, report);
    const problem = changed.has('now') ? wrongMoment(this.now) : '';
    if (problem) report(problem);
    this.#answers.followSettings();
    const { situation } = this.#answers.session;
    const set = this.#reader.value?.reader;
    const asked = set ? askedFacts(set, situation).filter((fact) => fact !== 'papers') : [];
    this.#asked = stable(this.#asked, asked);
  }

  protected override updated(): void {
    const { situation } = this.#answers.session;
    const ready = this.language.isReady && ['ready', 'failed'].includes(this.#reader.status);
    this.status.show(this.words.language, { ready, answered: Object.keys(situation).length > 0 });
    if (this.#reader.status === 'none') void this.#reader.load();
  }

  override render() {
    const { words } = this;
    const { value: reader } = this.#reader;
    // What the page has put inside the tag stays until there are words, and when they do not come.
    if (!this.language.isReady || !reader) return html`<slot></slot>`;
    const { headingLevel, languages } = this.#read();
    const { situation } = this.#answers.session;
    const { msg, language } = words;
    const procedure = reader.readerFor(situation);
    const questions = (facts: readonly string[]) => html`<procedure-questions
      exportparts="base: questions, question, option"
      .procedure=${procedure}
      .situation=${situation}
      .messages=${words}
      .headingLevel=${headingLevel}
      .untitled=${true}
      .asked=${facts}
      @procedure-answer-request=${this.#onAnswer}
    ></procedure-questions>`;
    return html`<section part="base" lang=${language.tag} dir=${language.direction} aria-labelledby="title">
      ${this.#language.header(headingLevel, procedure.title(msg), languages, words)}
      ${this.#language.offer(languages, words)}
      <p part="summary">${markJapanese(procedure.summary(msg), words)}</p>
      <p part="safety">${msg('This page never asks for a PIN. It sends nothing anywhere.', { id: 'guide.safety' })}</p>
      ${questions(this.#asked)}
      <details part="papers">
        <summary>${procedure.questions['papers']?.label(msg) ?? nothing}</summary>
        ${questions(PAPERS)}
      </details>
      <p>
        <button part="button" @click=${this.#onForget}>${msg('Forget my answers', { id: 'reader.forget' })}</button>
      </p>
      ${this.#liveRegion.render()}
    </section>`;
  }

  #read(): Settings {
    return (this.#settings ??= readSettings(this, () => {}));
  }

  readonly #onAnswer = ({ detail: { fact, value } }: ProcedureAnswerRequestEvent): void => {
    const set = this.#reader.value?.reader;
    if (!set) return;
    const { session } = this.#answers;
    // What is not asked any more is not said any more.
    const kept = withoutUnasked(set, { ...session.situation, [fact]: value });
    const unasked = pick(session.situation, (name) => !Object.hasOwn(kept, name));
    this.#answers.take({ [fact]: value, ...mapValues(unasked, () => null) });
  };

  readonly #onForget = (): void => {
    this.#answers.reset('reader');
    void this.#liveRegion.announceAgain(this.words.msg('Forgotten', { id: 'reader.forgotten' }));
  };
}

const PAPERS = ['papers'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'situation-questionnaire': SituationQuestionnaire;
  }
}
