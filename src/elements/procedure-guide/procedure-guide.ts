import { html, isServer, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { Fragment } from '../../controllers/fragment.js';
import { SharedSituation } from '../../controllers/shared-situation.js';
import { answeredFacts, claimsOf, plan } from '../../engine/plan.js';
import type { Plan } from '../../engine/plan.js';
import { overdueSources } from '../../engine/review.js';
import { acceptSituation, formatSituation, isSameSituation } from '../../engine/situation.js';
import { ProcedurePlanEvent, ProcedureProgressEvent } from '../../events.js';
import type {
  ProcedureAnswerRequestEvent,
  ProcedureProgressRequestEvent,
  ProcedureQuestionRequestEvent,
} from '../../events.js';
import { fill } from '../../i18n/messages.js';
import type { Municipality } from '../../municipality/schema.js';
import type { FactSchema, Procedure, Situation } from '../../model/procedure.js';
import { openReaderFacts, readerFacts, sharedFacts } from '../../model/situation.js';
import type * as CityPart from '../procedure-city/city-part.js';
import type { ProcedureQuestions } from '../procedure-questions/procedure-questions.js';
import type { ProcedureRoutes } from '../procedure-routes/procedure-routes.js';
import { baseStyles } from '../shared/base.styles.js';
import { sourceEntry } from '../shared/claim.js';
import { property, state } from '../shared/decorators.js';
import type { PartView } from '../shared/procedure-part.js';
import { safeUrl } from '../shared/safe-url.js';
import { asText } from '../shared/settings.js';
import type { Section, Settings } from '../shared/settings.js';
import { SituationElement } from '../shared/situation-element.js';
import { plain, rich } from '../shared/words.js';
import type * as Foot from './foot.js';
import { frameStyles } from '../shared/frame.styles.js';

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
export abstract class ProcedureGuide extends SituationElement {
  static override styles = [baseStyles, frameStyles];

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

  /** Whether the text is shown, to be copied by hand, because the clipboard is closed to us. */
  @state() private copyByHand = false;

  /** The procedure as most municipalities do it, without its notes. */
  protected abstract readonly national: Procedure;

  /** Fetches the notes, and what else stands below the steps. */
  protected abstract further(): Promise<Further>;

  #plan: Plan | undefined;
  #fragment: Fragment | undefined;
  #city: typeof CityPart | 'failed' | undefined;
  #said: readonly unknown[] = [];
  #layer: CityPart.Overlaid | undefined;
  #whole: Procedure | undefined;
  #further: Further | 'failed' | undefined;
  readonly #shared = new SharedSituation((told, byReader) => this.#follow(told, byReader));

  /** The engine's result for the present answers: ids and verdicts. */
  get plan(): Plan {
    this.#plan ??= plan(this.procedure, this.answers);
    return this.#plan;
  }

  /** The day of the last change to the procedure's data. */
  get dataVersion(): string {
    return this.national.version;
  }

  constructor() {
    super();
    this.addController(this.#shared);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#claimFragment();
  }

  protected get procedure(): Procedure {
    return this.#layer?.procedure ?? this.#whole ?? this.national;
  }

  protected override get procedureId(): string {
    return this.national.id;
  }

  protected override get facts(): FactSchema {
    return { ...this.national.facts, ...openReaderFacts };
  }

  protected override get outlook(): string {
    const { questionnaireHref, checklistHref, reportHref } = this;
    return JSON.stringify([
      super.outlook,
      [questionnaireHref, checklistHref, reportHref],
      this.#isOfCity() && !isServer,
      this.#shared.told !== undefined,
      this.#overdueSources().length,
    ]);
  }

  // A city's words stand in the first view, too.
  protected override async arrive(): Promise<void> {
    await super.arrive();
    if (this.#cityAsGiven().all.some(Boolean)) await this.#loadCity();
  }

  protected override get isReady(): boolean {
    // National words would give way to the city's before the reader's eyes. What is shown already stays, though.
    const isWaiting = !isServer && this.#isOfCity() && this.#city === undefined && this.#whole === undefined;
    return super.isReady && !isWaiting;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#layCity();
    if (this.hasUpdated && changed.has('syncUrl')) this.#claimFragment();
  }

  protected override updated(): void {
    super.updated();
    this.setState('final', this.plan.next === undefined);
    if (!this.isReady) return;
    if (!this.#whole) void this.#complete();
    this.#checkPapers();
    if (this.#overdueSources().length > 0) {
      this.report('review-overdue', 'Some statements were not checked for 180 days.');
    }
  }

  override render() {
    const city = html`<slot name="municipality" hidden @slotchange=${() => this.requestUpdate()}></slot>`;
    // What the page has put inside the tag stays until there are words.
    if (!this.isReady) return html`${city}<div class="waiting"><slot></slot></div>`;
    const { settings, procedure, words } = this;
    const { language } = words;
    return html`<section
      part="base"
      lang=${language.tag}
      dir=${language.direction}
      aria-labelledby="title"
      data-outlook=${isServer ? this.outlook : nothing}
    >
      <slot name="breadcrumb"></slot>
      ${this.header(procedure.title(words.msg), this.#isShown('language'))}
      ${city}<slot name="notice"></slot>
      ${this.#overdue()} ${this.#isShown('language') ? this.offer() : nothing}
      ${settings.layout === 'steps' ? this.#steps(settings) : this.#page(settings)}
      <p part="unseen" role="status" id="status">${this.told}</p>
    </section>`;
  }

  #overdue(): TemplateResult | typeof nothing {
    const overdue = this.#overdueSources();
    if (overdue.length === 0) return nothing;
    const { words } = this;
    // It may be the city that has not looked for long.
    const pages = [
      ...(overdue.includes('city') ? [this.#source('city')] : []),
      ...(overdue.some((ref) => ref !== 'city') ? [this.#official()] : []),
    ];
    return html`<div part="notice bar">
      <p>
        ${words.msg('Not checked for a while. Look at the official page first.', { id: 'origin.overdue' })}
      </p>
      ${pages}
    </div>`;
  }

  #page(settings: Settings): TemplateResult {
    return html`${this.#summary()} ${this.#questionsPart(settings)} ${this.#result(settings)}`;
  }

  // Before the first answer the leaflet waits below; after the last one comes the result.
  #steps(settings: Settings): TemplateResult {
    const isAsking = this.#isShown('questions') && this.#asked().length > 0;
    if (!isAsking) return this.#page(settings);
    const isFirst = answeredFacts(this.procedure, this.answers).length === 0;
    return html`${this.#summary()} ${this.#questionsPart(settings)}
    ${
      isFirst
        ? html`<details part="leaflet">
          <summary>
            ${this.words.msg('Read everything without answering', { id: 'guide.leaflet' })}
          </summary>
          ${this.#result(settings)}
        </details>`
        : this.#foot(settings, false)
    }`;
  }

  #summary(): TemplateResult | typeof nothing {
    if (!this.#isShown('summary')) return nothing;
    const { procedure, words } = this;
    const { msg } = words;
    const isAnswered = Object.keys(this.answers).length > 0;
    return html`<div part="summary">
      <p>${rich(procedure.summary(msg), words)}</p>
      ${
        isAnswered
          ? nothing
          : html`<p part="common bar">
            ${msg('This is for everybody. Answer the questions, and only your own list is left.', { id: 'guide.common' })}
          </p>`
      }
      <p part="safety">
        ${msg('This page never asks for a PIN. It sends nothing anywhere.', { id: 'guide.safety' })}
      </p>
      ${this.#links()}
    </div>`;
  }

  #links(): TemplateResult | typeof nothing {
    const { msg } = this.words;
    const back = msg('Back to the questionnaire', { id: 'guide.questionnaire' });
    const links = [
      ...(this.#shared.told
        ? [
            html`<button part="button button--text" @click=${() => this.#shared.goToQuestionnaire()}>${back}</button> `,
          ]
        : this.#link(this.questionnaireHref, back)),
      ...this.#link(this.checklistHref, msg('Back to the checklist', { id: 'guide.checklist' })),
    ];
    return links.length > 0 ? html`<p part="links">${links}</p>` : nothing;
  }

  #link(address: string, text: string): readonly TemplateResult[] {
    const href = this.#href(address);
    return href ? [html`<a part="link" href=${href}>${text}</a> `] : [];
  }

  #href(given: string): string {
    const address = asText(given);
    const href = safeUrl(address) ?? '';
    if (address && !href) {
      this.report('bad-attribute', `"${address}" is not allowed. Allowed: http, https, relative addresses.`);
    }
    return href;
  }

  #questionsPart({ layout, headingLevel }: Settings): TemplateResult | typeof nothing {
    if (!this.#isShown('questions')) return nothing;
    return html`<procedure-questions
      exportparts="base: questions, heading, answers, question, option, button"
      .view=${this.#view(headingLevel)}
      .layout=${layout}
      .asked=${this.#asked()}
      .answered=${answeredFacts(this.procedure, this.answers)}
      @procedure-answer-request=${this.#onAnswer}
      @procedure-question-request=${this.#onQuestion}
      @procedure-reset-request=${this.#onReset}
    ></procedure-questions>`;
  }

  #result(settings: Settings): TemplateResult {
    const { done } = this;
    const layer = this.#layer;
    const view = this.#view(settings.headingLevel);
    const shown = (section: Section, part: TemplateResult) => (this.#isShown(section) ? part : nothing);
    return html`${shown(
      'routes',
      html`<procedure-routes
        exportparts="base: routes, heading, item, title, badge"
        .view=${view}
      ></procedure-routes>`,
    )}
    ${
      layer
        ? html`<procedure-city
          exportparts="base: city, heading, office, title, now, link"
          .view=${view}
          .now=${this.moment}
          @procedure-clock=${() => this.requestUpdate()}
        ></procedure-city>`
        : nothing
    }
    ${shown(
      'documents',
      html`<procedure-documents
        exportparts="base: documents, heading, item"
        .view=${view}
        .done=${done}
        @procedure-progress-request=${this.#onProgress}
        @procedure-answer-request=${this.#onAnswer}
      ></procedure-documents>`,
    )}
    ${shown(
      'steps',
      html`<procedure-steps
        exportparts="base: steps, heading, item, say"
        .view=${view}
        .done=${done}
        @procedure-progress-request=${this.#onProgress}
      ></procedure-steps>`,
    )}
      <slot name="contact"></slot>
      ${this.#foot(settings, true)}`;
  }

  #foot({ headingLevel }: Settings, hasNotes: boolean): TemplateResult | typeof nothing {
    const further = this.#further;
    // Until it comes there is nothing to show; if it does not, there is still the official page.
    if (further === undefined) return nothing;
    if (further === 'failed') return this.#official();
    const view = this.#view(headingLevel);
    return html`${
      hasNotes && this.#isShown('notes')
        ? html`<procedure-notes
          exportparts="base: notes, heading, item, title"
          .view=${view}
        ></procedure-notes>`
        : nothing
    }
    ${this.#isShown('actions') ? this.#actions(further) : nothing}
    ${
      this.#isShown('sources')
        ? html`<procedure-sources
          exportparts="base: sources, heading"
          .view=${view}
          .reportHref=${this.#href(this.reportHref)}
        ></procedure-sources>`
        : nothing
    }`;
  }

  #official(): TemplateResult {
    return this.#source(this.procedure.official);
  }

  #source(ref: string): TemplateResult {
    return html`<p>${sourceEntry(ref, this.procedure, this.words)}</p>`;
  }

  #view(level: number): PartView {
    return {
      procedure: this.procedure,
      plan: this.plan,
      situation: this.answers,
      municipality: this.#layer?.municipality,
      messages: this.words,
      headingLevel: level + 1,
      today: this.today(),
    };
  }

  #actions(further: Further): TemplateResult {
    const { msg } = this.words;
    return html`<p part="actions">
        <button part="button" @click=${() => this.#onCopy(further)}>${msg('Copy as text', { id: 'guide.copy' })}</button>
        <button part="button" @click=${() => further.printAlone(this)}>${msg('Print', { id: 'guide.print' })}</button>
      </p>
      ${
        this.copyByHand
          ? html`<p>${msg('Select the text and copy it:', { id: 'guide.copy-by-hand' })}</p>
            <pre part="copy" tabindex="0">${this.#text(further)}</pre>`
          : nothing
      }`;
  }

  #text(further: Further): string {
    const { procedure, plan, words } = this;
    const city = this.#city;
    const layer = this.#layer;
    const where =
      layer && city && city !== 'failed'
        ? city.cityAsText(layer, { plan, msg: words.msg, now: this.today() })
        : [];
    return further.asText(procedure, plan, this.answers, words, where);
  }

  /** The questions to show: in `page` the one answered last and the next; in `steps` one. */
  #asked(): readonly string[] {
    const { next } = this.plan;
    const { current } = this;
    if (this.settings.layout === 'steps') return [current ?? next ?? []].flat();
    return Object.keys(this.procedure.facts).filter((fact) => fact === current || fact === next);
  }

  #isShown(section: Section): boolean {
    return !this.settings.hidden.has(section);
  }

  /** The sources of what is shown that should have been looked at again. */
  #overdueSources(): readonly string[] {
    const { procedure, plan } = this;
    return claimsOf(procedure, plan).flatMap((claim) => overdueSources(procedure, claim, this.today()));
  }

  // Which papers there are is known when the city's are; what another guide on the page knows is none of our business.
  #checkPapers(): void {
    if (this.#isOfCity() && !this.#layer) return;
    const known = [
      ...readerFacts.papers.values,
      ...Object.keys(this.#layer?.municipality.papers ?? {}),
      ...[this.#shared.told?.['papers'] ?? []].flat(),
    ];
    for (const paper of [this.answers['papers'] ?? []].flat()) {
      if (known.includes(paper)) continue;
      this.report(
        'bad-situation',
        `Unknown value "${paper}" for "papers". It counts for nothing. Allowed: ${known.join(', ')}.`,
      );
    }
  }

  #questions(): ProcedureQuestions | null {
    return this.renderRoot?.querySelector<ProcedureQuestions>('procedure-questions') ?? null;
  }

  // What the questionnaire says stands, whatever the page sets.
  protected override replace(situation: Situation): void {
    this.#become({ ...situation, ...acceptSituation(this.facts, this.#shared.told).situation });
  }

  #become(situation: Situation): void {
    if (isSameSituation(this.facts, situation, this.answers)) return;
    super.replace(situation);
    this.#plan = undefined;
    this.current = undefined;
    this.#questions()?.forget();
    this.#publish('replaceState');
  }

  #isOfCity(): boolean {
    return this.#said.some(Boolean);
  }

  /** What the page says about its city: the property, the script, the attributes. */
  #cityAsGiven() {
    const { cityName, cityUrl, cityChecked, officeName, officeHours, officePhone, bookingUrl } = this;
    const { appointment, secondDocument, municipality } = this;
    const script = isServer ? '' : this.querySelector(':scope > script[slot=municipality]')?.textContent;
    const attributes = {
      cityName,
      cityUrl,
      cityChecked,
      officeName,
      officeHours,
      officePhone,
      bookingUrl,
      appointment,
      secondDocument,
    };
    const objects: readonly unknown[] = [municipality, script];
    return { objects, attributes, all: [...objects, ...Object.values(attributes)] };
  }

  // What only a city needs comes when there is one.
  #layCity(): void {
    const { objects, attributes, all } = this.#cityAsGiven();
    const city = this.#city;
    const isHere = city !== undefined && city !== 'failed';
    // A city's notices come and go with the day.
    const day = isHere ? city.japanTime(this.today()).day : undefined;
    const said = [...all, this.#whole, city, day];
    if (said.every((each, index) => each === this.#said[index])) return;
    this.#said = said.slice(0, -3);
    this.#layer = undefined;
    this.#plan = undefined;
    if (!this.#isOfCity() || city === 'failed' || isServer) return;
    if (!isHere) return void this.#loadCity();
    this.#said = said;
    this.#layer = city.overlayFor(
      this.#whole ?? this.national,
      objects,
      attributes,
      this.today(),
      (code, message) => this.report(code, message),
    );
  }

  #claimFragment(): void {
    if (!this.syncUrl) return this.#fragment?.release();
    if (!this.#fragment) {
      this.#fragment = new Fragment(this.procedure.id, (query) => this.#onNavigate(query));
      this.addController(this.#fragment);
    }
    const query = this.#fragment.claim();
    if (query) this.replace(this.accepted(query));
  }

  // What stands below the steps, when all above is shown.
  async #complete(): Promise<void> {
    this.#whole = this.national;
    try {
      const further = await this.further();
      further.defineFoot();
      this.#further = further;
      this.#whole = further.procedure;
      this.#plan = undefined;
    } catch {
      this.#further = 'failed';
      this.report('language-failed', 'The notes could not be loaded; what stands above them is complete.');
    }
    this.requestUpdate();
  }

  async #loadCity(): Promise<void> {
    try {
      this.#city = await import('../procedure-city/city-part.js');
    } catch {
      this.#city = 'failed';
      this.report(
        'bad-municipality',
        'The part for cities could not be loaded; what holds for most is shown.',
      );
    }
    this.requestUpdate();
  }

  #publish(how: 'pushState' | 'replaceState'): void {
    if (this.syncUrl) this.#fragment?.write(formatSituation(this.procedure.facts, this.answers), how);
  }

  protected override keep(): void {
    super.keep();
    this.#publish('pushState');
  }

  // The reader's own doing: events, memory, fragment, and a word to those who listen.
  protected override commit(
    fact: string | null,
    value: string | readonly string[] | null,
    situation: Situation,
  ): void {
    const before = JSON.stringify(this.plan);
    this.#plan = undefined;
    const { told } = this.#shared;
    // What the questionnaire says is not taken back here.
    super.commit(fact, value, fact === null ? { ...situation, ...told } : situation);
    if (this.#announce(before)) this.#tell();
    if (told && isShared(fact)) {
      const { [fact]: _before, ...others } = told;
      const answer = situation[fact];
      this.#shared.tell(answer === undefined ? others : { ...others, [fact]: answer }, true);
    }
  }

  #announce(before: string): boolean {
    if (JSON.stringify(this.plan) === before) return false;
    this.dispatchEvent(new ProcedurePlanEvent({ procedure: this.procedureId, plan: this.plan }));
    return true;
  }

  // A questionnaire on the page has spoken. What it does not say any more goes, what only the guide knows stays.
  #follow(told: Situation | undefined, byReader: boolean): void {
    const before = JSON.stringify(this.plan);
    const known = this.#shared.told;
    this.requestUpdate();
    if (!told) return;
    const isEmpty = isEmptied(told);
    const shared = pick(this.answers, isShared);
    if (isEmpty && !known && Object.keys(shared).length > 0) {
      // It has just come, and knows nothing yet: it hears what is known here, after all have heard of it.
      queueMicrotask(() => isEmptied(this.#shared.told) && this.#shared.tell(shared, false));
      return;
    }
    // Whoever forgets there forgets here, too, whichever of the two was told.
    const isGone = (fact: string) =>
      Object.hasOwn(known ?? {}, fact) || (isEmpty && byReader && isShared(fact));
    const own = pick(this.answers, (fact) => !isGone(fact));
    const { situation } = acceptSituation(this.facts, { ...own, ...told });
    this.#become(situation);
    if (!byReader) return;
    super.keep();
    this.#announce(before);
  }

  #tell(): void {
    const { msg } = this.words;
    const best = this.plan.routes.find(({ recommended }) => recommended);
    const route = best && this.procedure.routes[best.id];
    this.told = route
      ? fill(msg('Your way: {route}', { id: 'guide.told' }), { route: plain(route.text(msg)) })
      : fill(msg('{count} ways are possible', { id: 'guide.told-open' }), { count: this.plan.routes.length });
  }

  // The fragment says nothing about the reader's papers and occupation: going back does not take them away.
  #onNavigate(query: string): void {
    const own = pick(this.answers, (fact) => Object.hasOwn(readerFacts, fact));
    this.replace({ ...own, ...this.accepted(query) });
  }

  readonly #onAnswer = ({ detail: { fact, value } }: ProcedureAnswerRequestEvent): void => {
    const { layout } = this.settings;
    const isQuestion = Object.hasOwn(this.procedure.questions, fact);
    if (isQuestion) this.current = layout === 'page' ? fact : undefined;
    this.commit(fact, value.length === 0 ? null : value, this.answered(fact, value));
    if (isQuestion && layout === 'steps') void this.#focusNext();
  };

  readonly #onQuestion = ({ detail: { fact } }: ProcedureQuestionRequestEvent): void => {
    this.current = fact;
    void this.#focusQuestion(fact);
  };

  readonly #onReset = (): void => {
    this.current = undefined;
    this.startAgain();
    void this.#focusNext();
  };

  readonly #onProgress = ({ detail: { id, done } }: ProcedureProgressRequestEvent): void => {
    this.done = new Set(done ? [...this.done, id] : [...this.done].filter((other) => other !== id));
    this.keep();
    this.dispatchEvent(new ProcedureProgressEvent({ procedure: this.procedure.id, id, done }));
  };

  async #onCopy(further: Further): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text(further));
      this.copyByHand = false;
      this.told = '';
      await this.updateComplete;
      this.told = this.words.msg('Copied', { id: 'guide.copied' });
    } catch {
      this.copyByHand = true;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[part=copy]')?.focus();
    }
  }

  async #focusNext(): Promise<void> {
    await this.updateComplete;
    const [asked] = this.#asked();
    if (asked !== undefined) return this.#focusQuestion(asked);
    this.renderRoot.querySelector<ProcedureRoutes>('procedure-routes')?.focusHeading();
  }

  async #focusQuestion(fact: string): Promise<void> {
    await this.updateComplete;
    const questions = this.#questions();
    await questions?.updateComplete;
    questions?.focusQuestion(fact);
  }
}

const isEmptied = (told: Situation | undefined): boolean =>
  told !== undefined && Object.keys(told).length === 0;

const pick = (situation: Situation, isWanted: (fact: string) => boolean): Situation =>
  Object.fromEntries(Object.entries(situation).filter(([fact]) => isWanted(fact)));

const isShared = (fact: string | null): fact is string => fact !== null && Object.hasOwn(sharedFacts, fact);
