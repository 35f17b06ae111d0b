import { html, isServer, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.js';
import { MunicipalityController } from '../../controllers/municipality-controller.js';
import { SessionController } from '../../controllers/session-controller.js';
import { japanDay, readMoment } from '../../engine/moment.js';
import type {
  ProcedureAnswerRequestEvent,
  ProcedureProgressRequestEvent,
  ProcedureQuestionRequestEvent,
} from '../../events.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import type { Messages } from '../../i18n/messages.js';
import type { Procedure } from '../../model/procedure.js';
import { openReaderFacts } from '../../model/situation.js';
import type { SessionChange } from '../../session/session.js';
import { version } from '../../version.js';
import type { CityAttributes } from '../../municipality/from-attributes.js';
import type { ElementStatus } from '../shared/element-status.js';
import { LanguageSwitch } from '../shared/language-switch.js';
import { LiveRegion } from '../shared/live-region.js';
import { readSettings, wrongMoment } from '../shared/settings.js';
import type { Settings } from '../shared/settings.js';
import { SlottedContent } from '../shared/slotted-content.js';
import { stable } from '../shared/stable.js';
import type { CopyAndPrint } from './copy-and-print.js';
import { guideContent } from './guide-content.js';
import type { GuideFooter } from './guide-content.js';
import { absentLanguage, municipalityInputs, overdueSources, unknownPapers } from './guide-inputs.js';
import { overdueNotice } from './guide-sections.js';
import type { GuideView } from './guide-sections.js';
import { planAnnouncement } from './plan-announcement.js';
import type { ProcedureGuide } from './procedure-guide.js';
import { QuestionNavigation } from './question-navigation.js';

/** What a guide hands to its controller. */
export interface GuideOptions {
  /** The procedure as most municipalities do it, without its notes. */
  readonly procedure: Procedure;
  /** Fetches the notes, and what else stands below the steps. */
  readonly loadFooter: () => Promise<GuideFooter>;
  /** The language of the guide. */
  readonly language: LanguageController;
  /** Where the guide tells the page what was wrong. */
  readonly status: ElementStatus;
}

/**
 * What holds a guide together: it hands the page's attributes and the reader's requests to the session, the city, the
 * questions and the later chunks, and what they say to the sections. The guide itself is what a page sees of it.
 */
export class GuideController {
  /** The answers and ticks. */
  readonly answers: SessionController;

  readonly #host: ProcedureGuide;
  readonly #baseProcedure: Procedure;
  readonly #language: LanguageController;
  readonly #status: ElementStatus;
  readonly #liveRegion: LiveRegion;
  readonly #languageSwitch: LanguageSwitch;
  readonly #questions: QuestionNavigation;
  readonly #slotted: SlottedContent;
  readonly #municipality: MunicipalityController<CityAttributes>;
  readonly #footer: LazyController<GuideFooter>;
  #settings: Settings | undefined;
  #view: GuideView | undefined;
  #overdue: readonly string[] = [];
  #moment: Date | undefined;
  #copyAndPrint: CopyAndPrint | undefined;

  constructor(host: ProcedureGuide, { procedure, loadFooter, language, status }: GuideOptions) {
    this.#host = host;
    this.#baseProcedure = procedure;
    this.#language = language;
    this.#status = status;
    this.#liveRegion = new LiveRegion(host);
    this.#languageSwitch = new LanguageSwitch(host, language, this.#liveRegion);
    this.#questions = new QuestionNavigation(host);
    this.answers = new SessionController(host, {
      facts: { ...procedure.facts, ...openReaderFacts },
      procedure,
      settings: () => ({ ...this.#read(), syncUrl: host.syncUrl, now: this.#now() }),
      report: (code, message) => status.report(code, message),
      onChange: (change) => this.#onChange(change),
    });
    this.#slotted = new SlottedContent(host, (code, message) => status.reportAfterUpdate(code, message));
    this.#municipality = new MunicipalityController<CityAttributes>(host, {
      load: async () => {
        // What it says is shown when its words are there, too; if they do not come, English stands in.
        const [{ overlayFor }] = await Promise.all([
          import('../procedure-city/city-part.js'),
          language.load(),
        ]);
        return (base, inputs, now) =>
          overlayFor(base, inputs, now, (code, message) => status.reportAfterUpdate(code, message));
      },
      onFailed: () =>
        status.report(
          'bad-municipality',
          'The part for cities could not be loaded; what holds for most is shown.',
        ),
    });
    this.#footer = new LazyController(
      host,
      async () => {
        const chunk = await loadFooter();
        chunk.defineFooter();
        return chunk;
      },
      () =>
        status.report(
          'language-failed',
          'The notes could not be loaded; what stands above them is complete.',
        ),
    );
  }

  /** The units of messages that are shown: the procedure's, and the city's where there is one. */
  get units(): readonly string[] {
    return [this.#baseProcedure.id, ...(this.#municipality.isNamed ? ['municipality'] : [])];
  }

  /** All that decides on the first view. What the reader's browser adds is not known to a server: it makes another one. */
  hydrationKey(words: Messages): string {
    const { languages, hidden, ...others } = this.#read();
    const { situation, done } = this.answers.session;
    return JSON.stringify([
      ...[version, words.language.tag, situation, [...done], others, languages.map(({ tag }) => tag)],
      ...[
        [...hidden],
        !this.#languageSwitch.offered(languages, words),
        this.#municipality.isNamed && !isServer,
      ],
      ...[this.answers.hasQuestionnaire, this.#overdue.length],
    ]);
  }

  /** Fetches what the first view needs of a city. */
  async loadFirstView(): Promise<void> {
    this.#applyMunicipality();
    await this.#municipality.load();
  }

  /** Takes over what the page says now, before each render. */
  follow(isNowChanged: boolean): void {
    const report = (message: string) => this.#status.reportAfterUpdate('bad-attribute', message);
    this.#settings = readSettings(this.#host, report);
    if (isNowChanged) {
      this.#moment = readMoment(this.#host.now);
      const problem = wrongMoment(this.#host.now);
      if (problem) report(problem);
    }
    this.answers.followSettings();
    this.#applyMunicipality();
    const { plan } = this.answers.session;
    this.#questions.follow(Object.keys(this.#baseProcedure.facts), plan.next, this.#settings.layout);
    this.#overdue = overdueSources(this.#procedure, plan, japanDay(this.#now()));
  }

  /** Shows and reports what the last update has come to, and fetches what comes after it. */
  finishUpdate({ language }: Messages, hasFailed: boolean): void {
    const { session, shared } = this.answers;
    const isReady = this.#isReady(hasFailed);
    const isAnswered = Object.keys(session.situation).length > 0;
    this.#status.show(language, { ready: isReady, answered: isAnswered, final: session.isFinal });
    if (!isReady) return;
    if (this.#footer.status === 'none') void this.#footer.load();
    const { status, layer } = this.#municipality;
    const problem =
      status === 'none' || layer ? unknownPapers(session.situation, shared, layer?.municipality) : '';
    if (problem) this.#status.report('bad-situation', problem);
    if (this.#overdue.length > 0) {
      this.#status.report('review-overdue', 'Some statements were not checked for 180 days.');
    }
  }

  /** The whole guide; what the page has put inside the tag, until there are words. */
  render(words: Messages, hasFailed: boolean): TemplateResult {
    const city = html`<slot name="municipality" hidden></slot>`;
    if (!this.#isReady(hasFailed)) {
      return html`${city}<div class=${this.#language.failed ? nothing : 'waiting'}><slot></slot>${absentLanguage(this.#host, this.#language, this.#baseProcedure)}</div>`;
    }
    const view = this.#viewNow(words);
    const { headingLevel, languages, hidden } = this.#read();
    const offered = hidden.has('language') ? [] : languages;
    return html`<section
      part="base"
      lang=${words.language.tag}
      dir=${words.language.direction}
      aria-labelledby="title"
      data-hydration-key=${isServer ? this.hydrationKey(words) : nothing}
      @procedure-answer-request=${this.#onAnswer}
      @procedure-question-request=${this.#onQuestion}
      @procedure-reset-request=${this.#onReset}
      @procedure-progress-request=${this.#onProgress}
    >
      <slot name="breadcrumb"></slot>
      ${this.#languageSwitch.header(headingLevel, view.procedure.title(words.msg), offered, words)}
      ${city}<slot name="notice"></slot>
      ${overdueNotice(this.#overdue, view)} ${this.#languageSwitch.offer(offered, words)}
      ${guideContent({
        view,
        settings: this.#read(),
        session: this.answers.session,
        asked: this.#questions.asked,
        moment: this.#moment,
        footerStatus: this.#footer.status,
        actions: this.#actions(words),
        goBack: this.answers.hasQuestionnaire ? () => this.answers.goToQuestionnaire() : undefined,
        onMinute: () => this.#host.requestUpdate(),
      })}
      ${this.#liveRegion.render()}
    </section>`;
  }

  // The text is made when it is copied, or shown to be copied by hand.
  #actions(words: Messages): TemplateResult | undefined {
    const { value: footer } = this.#footer;
    if (!footer) return undefined;
    this.#copyAndPrint ??= new footer.CopyAndPrint(this.#host, this.#liveRegion);
    return this.#copyAndPrint.render(words, () => {
      const { plan, situation } = this.answers.session;
      const where = this.#municipality.layer?.textLines(plan, words, this.#now()) ?? [];
      return footer.copiedText(this.#procedure, plan, situation, words, where);
    });
  }

  // National words would give way to the city's before the reader's eyes. What is shown already stays, though.
  #isReady(hasFailed: boolean): boolean {
    const isWaiting = this.#municipality.status === 'loading' && this.#footer.status === 'none';
    return this.#language.isReady && !hasFailed && (isServer || !isWaiting);
  }

  #read(): Settings {
    return (this.#settings ??= readSettings(this.#host, () => {}));
  }

  /** The procedure as it is shown: with its notes when they are here, and with the city's rules. */
  get #procedure(): Procedure {
    return this.answers.session.procedure ?? this.#baseProcedure;
  }

  #now(): Date {
    return readMoment(this.#host.now) ?? new Date();
  }

  // What the parts are handed. Made when it is rendered: only then the words are those of this update.
  #viewNow(messages: Messages): GuideView {
    const { plan, situation } = this.answers.session;
    this.#view = stable(this.#view, {
      procedure: this.#procedure,
      plan,
      situation,
      municipality: this.#municipality.layer?.municipality,
      messages,
      headingLevel: this.#read().headingLevel + 1,
      today: japanDay(this.#now()),
    });
    return this.#view;
  }

  #applyMunicipality(): void {
    const base = this.#footer.value?.procedure ?? this.#baseProcedure;
    this.#municipality.apply(base, municipalityInputs(this.#host, this.#slotted), this.#now());
    this.answers.session.procedure = this.#municipality.layer?.procedure ?? base;
  }

  #onChange({ by, isPlanChanged }: SessionChange): void {
    if (by !== 'reader') return this.#questions.forget();
    if (!isPlanChanged) return;
    this.#liveRegion.announce(
      planAnnouncement(this.#procedure, this.answers.session, this.#language.messages),
    );
  }

  readonly #onAnswer = ({ detail: { fact, value } }: ProcedureAnswerRequestEvent): void => {
    const { layout } = this.#read();
    const isQuestion = Object.hasOwn(this.#baseProcedure.questions, fact);
    // A case may answer another question than the one that was shown, which then goes, with the focus in it.
    const isGone = layout === 'steps' || !this.#questions.asked.includes(fact);
    if (isQuestion) this.#questions.leave(fact, layout);
    this.answers.take({ [fact]: value });
    if (isQuestion && isGone) void this.#questions.focusNext();
  };

  readonly #onQuestion = ({ detail: { fact } }: ProcedureQuestionRequestEvent): void =>
    this.#questions.goTo(fact);

  readonly #onReset = (): void => {
    this.#questions.startAgain();
    this.answers.reset('reader');
    void this.#questions.focusNext();
  };

  readonly #onProgress = ({ detail: { id, done } }: ProcedureProgressRequestEvent): void =>
    this.answers.session.tick(id, done);
}
