import { html, isServer, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.js';
import { MunicipalityController } from '../../controllers/municipality-controller.js';
import { SessionController } from '../../controllers/session-controller.js';
import { japanDay, readMoment } from '../../engine/moment.js';
import type { Plan } from '../../engine/plan.js';
import { worded } from '../../engine/wording.js';
import type {
  ProcedureAnswerRequestEvent,
  ProcedureProgressRequestEvent,
  ProcedureQuestionRequestEvent,
} from '../../events.js';
import { fill } from '../../i18n/messages.js';
import type { Municipality } from '../../model/municipality.js';
import type { Procedure, Situation } from '../../model/procedure.js';
import { openReaderFacts } from '../../model/situation.js';
import type { SessionChange } from '../../session/session.js';
import { version } from '../../version.js';
import type { CityAttributes } from '../procedure-city/attributes.js';
import type { ProcedureQuestions } from '../procedure-questions/procedure-questions.js';
import type { ProcedureRoutes } from '../procedure-routes/procedure-routes.js';
import { baseStyles } from '../shared/base.styles.js';
import { property, state } from '../shared/decorators.js';
import { ElementStatus } from '../shared/element-status.js';
import { frameStyles } from '../shared/frame.styles.js';
import { LanguageSwitch } from '../shared/language-switch.js';
import { LiveRegion } from '../shared/live-region.js';
import { SlottedContent } from '../shared/slotted-content.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { readSettings, wrongMoment } from '../shared/settings.js';
import type { Settings } from '../shared/settings.js';
import { stable } from '../shared/stable.js';
import { plain } from '../shared/words.js';
import type { CopyAndPrint } from './copy-and-print.js';
import type * as Foot from './foot.js';
import { overdueNotice, resultSections, sourceLine, summary } from './guide-sections.js';
import type { GuideView } from './guide-sections.js';
import { absentLanguage, municipalityInputs, overdueSources, unknownPapers } from './guide-inputs.js';

/** What stands below the steps: it comes when all above is shown. */
export type Further = { readonly procedure: Procedure } & typeof Foot;

/**
 * A whole guide through one procedure. It owns the answers; its parts ask, and a new plan flows down to them.
 * A class of its own binds the procedure and gives it a tag.
 *
 * @fires {ProcedureAnswerEvent} procedure-answer - The reader has committed an answer.
 * @fires {ProcedurePlanEvent} procedure-plan - The plan has changed because of the reader.
 * @fires {ProcedureProgressEvent} procedure-progress - The reader has ticked or unticked a document or step.
 * @fires {ProcedureLanguageEvent} procedure-language - The reader has switched the language.
 * @fires {ProcedureReadyEvent} procedure-ready - The guide has rendered for the first time in the language wanted.
 * @fires {ProcedureErrorEvent} procedure-error - Something was wrong; the guide goes on.
 * @slot - What readers see without scripts, or until the guide is ready.
 * @slot breadcrumb - Where the guide stands in the site, above the title.
 * @slot notice - The page's own words, below the title.
 * @slot municipality - A `<script type="application/json">` with a city's own rules.
 * @slot contact - Whom to ask, after the steps.
 * @csspart base - The whole guide.
 * @csspart header - Title and language switch.
 * @csspart title - The title; also the name of a way or a note.
 * @csspart language - The language switch.
 * @csspart offer - The line that offers the browser's language.
 * @csspart notice - The warning that the guide was not checked for a while.
 * @csspart summary - For whom it is.
 * @csspart common - That the leaflet is for everybody.
 * @csspart safety - That no PIN is asked for.
 * @csspart links - The ways back to questionnaire and checklist.
 * @csspart link - A link.
 * @csspart leaflet - Everything, closed, before the first answer in `steps`.
 * @csspart actions - Copy and Print.
 * @csspart button - A button.
 * @csspart copy - The text to copy by hand.
 * @csspart questions - The section of the questions.
 * @csspart routes - The section of the ways.
 * @csspart city - The section of a city's offices and their hours.
 * @csspart office - One office of a city.
 * @csspart now - Whether an office is open.
 * @csspart documents - The section of what to bring.
 * @csspart steps - The section of what to do.
 * @csspart notes - The section of what is good to know.
 * @csspart sources - The section of the sources.
 * @csspart heading - The heading of a section.
 * @csspart item - A way, document, step or note.
 * @csspart badge - The word that marks the recommended way.
 * @csspart answers - The list of answers given.
 * @csspart question - One question with its options.
 * @csspart option - One option.
 * @csspart say - The Japanese sentence to show at the counter.
 * @cssprop [--procedure-accent=#0017c1] - Links, buttons, the recommended way. In dark: #9db7f9.
 * @cssprop [--procedure-text=#333333] - The text. In dark: #f2f2f2.
 * @cssprop [--procedure-surface=#ffffff] - What the text stands on. In dark: #1a1a1a.
 * @cssprop [--procedure-border=#949494] - The frames of options. In dark: #8c8c8c.
 * @cssprop [--procedure-focus=#000000] - The ring around what has the focus. In dark: #ffffff.
 * @cssprop [--procedure-space=1rem] - The space around and between sections.
 * @cssprop [--procedure-radius=0.5em] - The roundness of corners.
 * @cssprop [--procedure-font='Noto Sans JP', 'Noto Sans', system-ui, sans-serif] - The font family.
 * @cssstate ready - There are words.
 * @cssstate answered - There is an answer.
 * @cssstate final - Nothing is left to ask.
 * @cssstate translated - Another language than English is shown.
 * @cssstate error - Something was reported.
 */
export abstract class ProcedureGuide extends LocalizedElement {
  static override styles = [baseStyles, frameStyles];

  /** The languages that the switch offers: tags with spaces between, `reviewed`, or `none` for no switch. Default: all. */
  @property() languages = '';

  /** The level of the title, 1–6. Anything else is reported and 2 is used. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  /** Where answers and ticks are kept: `none`, `session`, or `local` for 30 days. */
  @property() remember = 'none';

  /** The present moment. What is no valid date is reported, and the device's clock is used, as it is by default. */
  @property({ attribute: false }) now: Date | null | undefined;

  /** All sections at once (`page`), or one question at a time (`steps`). Anything else is reported and `page` is used. */
  @property() layout = 'page';

  /** Sections to leave out, with spaces between: summary questions routes documents steps notes sources actions language. */
  @property() hide = '';

  /** Where "Back to questionnaire" leads; no link without it. Only http, https and relative addresses become links. */
  @property({ attribute: 'questionnaire-href' }) questionnaireHref = '';

  /** Where "Back to checklist" leads; no link without it. */
  @property({ attribute: 'checklist-href' }) checklistHref = '';

  /** Where "Report an error" leads; no link without it. */
  @property({ attribute: 'report-href' }) reportHref = '';

  /** The name of the city whose rules these are, for those that the attributes below say. */
  @property({ attribute: 'city-name' }) cityName = '';

  /** The city's own page about PINs. */
  @property({ attribute: 'city-url' }) cityUrl = '';

  /** The day (`YYYY-MM-DD`) on which the city's rules were last compared with its page. */
  @property({ attribute: 'city-checked' }) cityChecked = '';

  /** The name of the office. */
  @property({ attribute: 'office-name' }) officeName = '';

  /** When the office is open, as one session a week: `mon-fri 08:30-17:15`. */
  @property({ attribute: 'office-hours' }) officeHours = '';

  /** The phone number of the office. */
  @property({ attribute: 'office-phone' }) officePhone = '';

  /** Where appointments are made. */
  @property({ attribute: 'booking-url' }) bookingUrl = '';

  /** Whether the office wants an appointment: `none`, `recommended` or `required`. */
  @property() appointment = '';

  /** What the holder shows besides the card: `none`, `a` (one of list A), or `a-or-2b` (or two of list B). */
  @property({ attribute: 'second-document' }) secondDocument = '';

  /**
   * All that a city can say about itself: an object of the published schema, or its JSON. Each of its fields goes before the
   * same one of the script in the slot, and both before the attributes. What is not allowed is left out and reported, field
   * by field.
   */
  @property({ attribute: false }) municipality: Municipality | string | null | undefined;

  /**
   * Whether the answers stand in the page's fragment, with Back and Forward. Only the first such guide does it. Some
   * frameworks write `false` where others leave an attribute out: that is absent, too.
   */
  @property({
    type: Boolean,
    attribute: 'sync-url',
    converter: (value) => value !== null && value !== 'false',
  })
  syncUrl = false;

  /** The question that the reader is at: in `page` the one answered last, in `steps` one gone back to. */
  @state() private current: string | undefined;

  /** The procedure as most municipalities do it, without its notes. */
  protected get national(): Procedure {
    throw new Error('A guide is of a class that names its procedure.');
  }

  /** Fetches the notes, and what else stands below the steps. */
  protected abstract further(): Promise<Further>;

  #settings: Settings | undefined;
  #view: GuideView | undefined;
  #overdue: readonly string[] = [];
  #asked: readonly string[] = [];
  #moment: Date | undefined;
  #copyAndPrint: CopyAndPrint | undefined;
  protected override readonly status = new ElementStatus(this);
  readonly #liveRegion = new LiveRegion(this);
  readonly #language = new LanguageSwitch(this, this.language, this.#liveRegion);
  readonly #answers = new SessionController(this, {
    facts: { ...this.national.facts, ...openReaderFacts },
    procedure: this.national,
    settings: () => ({ ...this.#read(), syncUrl: this.syncUrl, now: this.#now() }),
    report: (code, message) => this.status.report(code, message),
    onChange: (change) => this.#onChange(change),
  });
  readonly #slotted = new SlottedContent(this, (code, message) =>
    this.status.reportAfterUpdate(code, message),
  );
  readonly #municipality = new MunicipalityController<CityAttributes>(this, {
    load: async () => {
      const { cityAsText, cityLayer } = await import('../procedure-city/layer.js');
      return (base, { objects, attributes }, now) => {
        const layer = cityLayer(base, objects, attributes, now, (code, message) =>
          this.status.reportAfterUpdate(code, message),
        );
        return { ...layer, asText: (plan, words, at) => cityAsText({ ...layer, plan, words, now: at }) };
      };
    },
    onFailed: () =>
      this.status.report(
        'bad-municipality',
        'The part for cities could not be loaded; what holds for most is shown.',
      ),
  });
  readonly #further = new LazyController(
    this,
    async () => {
      const further = await this.further();
      further.defineFoot();
      return further;
    },
    () =>
      this.status.report(
        'language-failed',
        'The notes could not be loaded; what stands above them is complete.',
      ),
  );

  /**
   * The answers: an object of facts, or their query form (`pins=signature,card-input&phone=capable`). Setting replaces;
   * setting what is there already, or again what was set last, does nothing, but `{}` always takes all answers back. What is
   * not allowed is left out and reported. A copy: what a page does to it is no answer.
   */
  @property()
  get situation(): Situation {
    return this.#answers.situation;
  }

  set situation(value: Situation | string | null | undefined) {
    this.#answers.assign(value);
  }

  /** The engine's result for the present answers: ids and verdicts. */
  get plan(): Plan {
    return this.#answers.session.plan;
  }

  /** The version of the package. */
  get version(): string {
    return version;
  }

  /** The day of the last change to the procedure's data. */
  get dataVersion(): string {
    return this.national.version;
  }

  /** Forgets all answers and ticks, also what was remembered. */
  reset(): void {
    this.#answers.reset('page');
  }

  protected override readonly isNeverEmpty = true;

  // What the reader's browser adds is not known to a server: it makes the first view another one.
  protected override get outlook(): string {
    const { languages, hidden, ...others } = this.#read();
    const { situation, done } = this.#answers.session;
    return JSON.stringify([
      ...[version, this.words.language.tag, situation, [...done], others, languages.map(({ tag }) => tag)],
      ...[
        [...hidden],
        !this.#language.offered(languages, this.words),
        this.#municipality.isNamed && !isServer,
      ],
      ...[this.#answers.hasQuestionnaire, this.#overdue.length],
    ]);
  }

  // A city's words stand in the first view, too.
  protected override async arrive(): Promise<void> {
    await super.arrive();
    this.#applyMunicipality();
    await this.#municipality.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#settings = readSettings(this, (message) => this.status.reportAfterUpdate('bad-attribute', message));
    if (changed.has('now')) this.#readNow();
    this.#answers.followSettings();
    this.#applyMunicipality();
    this.#asked = stable(this.#asked, this.#askedNow());
    this.#overdue = overdueSources(this.#procedure, this.plan, japanDay(this.#now()));
  }

  protected override updated(): void {
    const { session, shared } = this.#answers;
    const isReady = this.#isReady;
    const isAnswered = Object.keys(session.situation).length > 0;
    this.status.show(this.words.language, { ready: isReady, answered: isAnswered, final: session.isFinal });
    if (!isReady) return;
    if (this.#further.status === 'none') void this.#further.load();
    const { status, layer } = this.#municipality;
    const problem =
      status === 'none' || layer ? unknownPapers(session.situation, shared, layer?.municipality) : '';
    if (problem) this.status.report('bad-situation', problem);
    if (this.#overdue.length > 0) {
      this.status.report('review-overdue', 'Some statements were not checked for 180 days.');
    }
  }

  override render() {
    const city = html`<slot name="municipality" hidden></slot>`;
    // What the page has put inside the tag stays until there are words.
    if (!this.#isReady) {
      return html`${city}<div class=${this.language.failed ? nothing : 'waiting'}><slot></slot>${absentLanguage(this, this.language, this.national)}</div>`;
    }
    const { words } = this;
    const view = this.#viewNow();
    const { headingLevel, languages, hidden } = this.#read();
    const offered = hidden.has('language') ? [] : languages;
    return html`<section
      part="base"
      lang=${words.language.tag}
      dir=${words.language.direction}
      aria-labelledby="title"
      data-outlook=${isServer ? this.outlook : nothing}
      @procedure-answer-request=${this.#onAnswer}
      @procedure-question-request=${this.#onQuestion}
      @procedure-reset-request=${this.#onReset}
      @procedure-progress-request=${this.#onProgress}
    >
      <slot name="breadcrumb"></slot>
      ${this.#language.header(headingLevel, view.procedure.title(words.msg), offered, words)}
      ${city}<slot name="notice"></slot>
      ${overdueNotice(this.#overdue, view)} ${this.#language.offer(offered, words)} ${this.#content(view)}
      ${this.#liveRegion.render()}
    </section>`;
  }

  // In `steps` the leaflet waits below before the first answer; after the last one comes the result.
  #content(view: GuideView): TemplateResult {
    const { layout, hidden } = this.#read();
    const { session } = this.#answers;
    const isAsking = layout === 'steps' && !hidden.has('questions') && this.#asked.length > 0;
    const top = html`${this.#summary(view)} ${this.#questionsPart(view)}`;
    if (!isAsking) return html`${top} ${this.#result(view)}`;
    if (session.answered.length > 0) return html`${top} ${this.#foot(view, false)}`;
    return html`${top}
      <details part="leaflet">
        <summary>${this.words.msg('Read everything without answering', { id: 'guide.leaflet' })}</summary>
        ${this.#result(view)}
      </details>`;
  }

  #summary(view: GuideView): TemplateResult | typeof nothing {
    const { hidden, links } = this.#read();
    if (hidden.has('summary')) return nothing;
    return summary(
      view,
      links,
      this.#answers.hasQuestionnaire ? () => this.#answers.goToQuestionnaire() : undefined,
    );
  }

  #questionsPart(view: GuideView): TemplateResult | typeof nothing {
    const { layout, hidden } = this.#read();
    if (hidden.has('questions')) return nothing;
    return html`<procedure-questions
      exportparts="base: questions, heading, answers, question, option, button"
      .view=${view}
      .layout=${layout}
      .asked=${this.#asked}
      .answered=${this.#answers.session.answered}
    ></procedure-questions>`;
  }

  #result(view: GuideView): TemplateResult {
    const { done } = this.#answers.session;
    return html`${resultSections(view, this.#read().hidden, done, this.#moment, () => this.requestUpdate())}
      <slot name="contact"></slot>
      ${this.#foot(view, true)}`;
  }

  // Until it comes there is nothing to show; if it does not, there is still the official page.
  #foot(view: GuideView, hasNotes: boolean): TemplateResult | typeof nothing {
    const { status, value: further } = this.#further;
    const { hidden, links } = this.#read();
    if (!further) return status === 'failed' ? sourceLine(view.procedure.official, view) : nothing;
    this.#copyAndPrint ??= new further.CopyAndPrint(this, this.#liveRegion);
    return html`${
      hasNotes && !hidden.has('notes')
        ? html`<procedure-notes exportparts="base: notes, heading, item, title" .view=${view}></procedure-notes>`
        : nothing
    }
    ${hidden.has('actions') ? nothing : this.#copyAndPrint.render(view.messages, () => this.#text(further))}
    ${
      hidden.has('sources')
        ? nothing
        : html`<procedure-sources
          exportparts="base: sources, heading"
          .view=${view}
          .reportHref=${links.report}
        ></procedure-sources>`
    }`;
  }

  #text({ asText }: Further): string {
    const { plan, situation } = this.#answers.session;
    const where = this.#municipality.layer?.asText(plan, this.words, this.#now()) ?? [];
    return asText(this.#procedure, plan, situation, this.words, where);
  }

  // National words would give way to the city's before the reader's eyes. What is shown already stays, though.
  get #isReady(): boolean {
    const isWaiting = this.#municipality.status === 'loading' && this.#further.status === 'none';
    return this.language.isReady && !this.hasFailed && (isServer || !isWaiting);
  }

  #read(): Settings {
    return (this.#settings ??= readSettings(this, () => {}));
  }

  /** The procedure as it is shown: with its notes when they are here, and with the city's rules. */
  get #procedure(): Procedure {
    return this.#answers.session.procedure ?? this.national;
  }

  #now(): Date {
    return readMoment(this.now) ?? new Date();
  }

  // What the parts are handed. Made when it is rendered: only then the words are those of this update.
  #viewNow(): GuideView {
    const { session } = this.#answers;
    this.#view = stable(this.#view, {
      procedure: this.#procedure,
      plan: session.plan,
      situation: session.situation,
      municipality: this.#municipality.layer?.municipality,
      messages: this.words,
      headingLevel: this.#read().headingLevel + 1,
      today: japanDay(this.#now()),
    });
    return this.#view;
  }

  #readNow(): void {
    this.#moment = readMoment(this.now);
    const problem = wrongMoment(this.now);
    if (problem) this.status.reportAfterUpdate('bad-attribute', problem);
  }

  #applyMunicipality(): void {
    const base = this.#further.value?.procedure ?? this.national;
    this.#municipality.apply(base, municipalityInputs(this, this.#slotted), this.#now());
    this.#answers.session.procedure = this.#municipality.layer?.procedure ?? base;
  }

  /** The questions to show: in `page` the one answered last and the next; in `steps` one. */
  #askedNow(): readonly string[] {
    const { next } = this.plan;
    const { current } = this;
    if (this.#read().layout === 'steps') return [current ?? next ?? []].flat();
    return Object.keys(this.national.facts).filter((fact) => fact === current || fact === next);
  }

  get #questions(): ProcedureQuestions | null {
    return this.renderRoot?.querySelector<ProcedureQuestions>('procedure-questions') ?? null;
  }

  #onChange({ by, isPlanChanged }: SessionChange): void {
    if (by !== 'reader') {
      this.current = undefined;
      this.#questions?.forget();
    } else if (isPlanChanged) {
      this.#announcePlan();
    }
  }

  #announcePlan(): void {
    const { msg } = this.words;
    const { routes } = this.plan;
    const best = routes.find(({ recommended }) => recommended);
    const route = best && this.#procedure.routes[best.id];
    this.#liveRegion.announce(
      route
        ? fill(msg('Your way: {route}', { id: 'guide.told' }), {
            route: plain(worded(this.#procedure, route, this.#answers.session.situation).text(msg)),
          })
        : fill(msg('{count} ways are possible', { id: 'guide.told-open' }), { count: routes.length }),
    );
  }

  readonly #onAnswer = ({ detail: { fact, value } }: ProcedureAnswerRequestEvent): void => {
    const { layout } = this.#read();
    const isQuestion = Object.hasOwn(this.national.questions, fact);
    if (isQuestion) this.current = layout === 'page' ? fact : undefined;
    this.#answers.take({ [fact]: value });
    if (isQuestion && layout === 'steps') void this.#focusNext();
  };

  readonly #onQuestion = ({ detail: { fact } }: ProcedureQuestionRequestEvent): void => {
    this.current = fact;
    void this.#focusQuestion(fact);
  };

  readonly #onReset = (): void => {
    this.current = undefined;
    this.#answers.reset('reader');
    void this.#focusNext();
  };

  readonly #onProgress = ({ detail: { id, done } }: ProcedureProgressRequestEvent): void =>
    this.#answers.session.tick(id, done);

  async #focusNext(): Promise<void> {
    await this.updateComplete;
    const [asked] = this.#asked;
    if (asked !== undefined) return this.#focusQuestion(asked);
    this.renderRoot.querySelector<ProcedureRoutes>('procedure-routes')?.focusHeading();
  }

  async #focusQuestion(fact: string): Promise<void> {
    await this.updateComplete;
    const questions = this.#questions;
    await questions?.updateComplete;
    questions?.focusQuestion(fact);
  }
}
