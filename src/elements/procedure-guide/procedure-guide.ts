import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from '../shared/decorators.js';
import { Fragment } from '../../controllers/fragment.js';
import { Memory } from '../../controllers/memory.js';
import { answeredFacts, claimsOf, plan } from '../../engine/plan.js';
import type { Plan } from '../../engine/plan.js';
import { isOverdue } from '../../engine/review.js';
import { acceptSituation, formatSituation, isSameSituation } from '../../engine/situation.js';
import {
  ProcedureAnswerEvent,
  ProcedureErrorEvent,
  ProcedureLanguageEvent,
  ProcedurePlanEvent,
  ProcedureProgressEvent,
  ProcedureReadyEvent,
} from '../../events.js';
import type {
  ProcedureAnswerRequest,
  ProcedureErrorCode,
  ProcedureProgressRequest,
  ProcedureQuestionRequest,
} from '../../events.js';
import type { LanguageProblem } from '../../i18n/language-controller.js';
import type { Language } from '../../i18n/languages.js';
import { fill } from '../../i18n/messages.js';
import { browserLanguage } from '../../i18n/page-language.js';
import type { Procedure, Situation } from '../../model/procedure.js';
import { version } from '../../version.js';
import type { ProcedureQuestions } from '../procedure-questions/procedure-questions.js';
import type { ProcedureRoutes } from '../procedure-routes/procedure-routes.js';
import { asText } from '../shared/as-text.js';
import { misspelt } from '../shared/attributes.js';
import { baseStyles } from '../shared/base.styles.js';
import { sourceEntry } from '../shared/claim.js';
import { heading } from '../shared/heading.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { printAlone } from '../shared/print-alone.js';
import type { PartView } from '../shared/procedure-part.js';
import { safeUrl } from '../shared/safe-url.js';
import { plain, rich } from '../shared/words.js';
import { styles } from './procedure-guide.styles.js';
import { readSettings } from './settings.js';
import type { Section, Settings } from './settings.js';

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
  /** The version of the package, for whoever meets a second copy. */
  static readonly version = version;

  static override styles = [baseStyles, styles];

  /** All sections at once (`page`), or one question at a time (`steps`). Anything else is reported and `page` is used. */
  @property() layout = 'page';

  /** The languages that the switch offers: tags with spaces between, `reviewed`, or `none` for no switch. Default: all. */
  @property() languages = '';

  /** The level of the guide's title, 1–6. Anything else is reported and 2 is used. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  /** Sections to leave out, with spaces between: summary questions routes documents steps notes sources actions language. */
  @property() hide = '';

  /** Where "Back to questionnaire" leads; no link without it. Only http, https and relative addresses become links. */
  @property({ attribute: 'questionnaire-href' }) questionnaireHref = '';

  /** Where "Back to checklist" leads; no link without it. */
  @property({ attribute: 'checklist-href' }) checklistHref = '';

  /** Where "Report an error" leads; no link without it. */
  @property({ attribute: 'report-href' }) reportHref = '';

  /** Where answers and ticks are kept: `none`, `session`, or `local` for 30 days. */
  @property() remember = 'none';

  /** Whether the answers stand in the page's fragment, with Back and Forward. Only the first such guide does it. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** The present moment, for review dates and for what is remembered. Default: the device's clock. */
  @property({ attribute: false }) now: Date | undefined;

  /** The question that the reader is at: in `page` the one answered last, in `steps` one gone back to. */
  @state() private current: string | undefined;

  @state() private done: ReadonlySet<string> = new Set();

  /** What is said to those who listen. */
  @state() private told = '';

  /** Whether the text is shown, to be copied by hand, because the clipboard is closed to us. */
  @state() private copyByHand = false;

  protected abstract readonly procedure: Procedure;

  #situation: Situation = {};
  #plan: Plan | undefined;
  #settings: Settings | undefined;
  #memory: Memory | undefined;
  #fragment: Fragment | undefined;
  #isReady = false;
  readonly #reported = new Set<string>();
  readonly #setState = customStates(this);

  protected override hearProblem({ code, message }: LanguageProblem): void {
    this.#report(code, message);
  }

  /**
   * The answers: an object of facts, or their query form (`pins=signature,card-input&phone=capable`). Setting replaces;
   * setting what is there already does nothing. What is not allowed is left out and reported.
   */
  @property()
  get situation(): Situation {
    // A copy down to the sets: what a page does to it is no answer.
    return structuredClone(this.#situation);
  }

  set situation(value: Situation | string | null | undefined) {
    const { situation, problems } = acceptSituation(this.procedure.facts, value);
    problems.forEach((problem) => this.#report('bad-situation', problem));
    this.#replace(situation);
  }

  /** The engine's result for the present answers: ids and verdicts. */
  get plan(): Plan {
    this.#plan ??= plan(this.procedure, this.#situation);
    return this.#plan;
  }

  /** The version of the package. */
  get version(): string {
    return version;
  }

  /** The day of the last change to the procedure's data. */
  get dataVersion(): string {
    return this.procedure.version;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) {
      this.#checkAttributes();
      this.#recall();
    }
    this.#follow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#settings = readSettings(this, (message) => this.#report('bad-attribute', message));
    if (!this.hasUpdated) return;
    if (changed.has('remember')) this.#recall();
    if (changed.has('syncUrl')) this.#follow();
  }

  protected override updated(): void {
    const { words, plan: shown } = this;
    this.#setState('ready', this.#isReady);
    this.#setState('answered', Object.keys(this.#situation).length > 0);
    this.#setState('final', shown.next === undefined);
    this.#setState('translated', words.language.tag !== 'en');
    if (this.#isReady || !this.language.isReady) return;
    this.#isReady = true;
    this.#setState('ready', true);
    this.dispatchEvent(new ProcedureReadyEvent({ lang: words.language.tag, version }));
    if (this.#isOverdue()) {
      this.#report('review-overdue', 'Some statements were not checked for 180 days.');
    }
  }

  /** Forgets all answers and ticks, also what was remembered. */
  reset(): void {
    this.done = new Set();
    this.#memory?.forget(this.#read().remember);
    this.#replace({});
  }

  override render() {
    // What the page has put inside the tag stays until there are words.
    if (!this.language.isReady) return html`<slot></slot>`;
    const { language } = this.words;
    const settings = this.#read();
    return html`<section part="base" lang=${language.tag} dir=${language.direction} aria-labelledby="title">
      <slot name="breadcrumb"></slot>
      ${this.#header(settings)}
      <slot name="notice"></slot>
      ${this.#overdue()} ${this.#offer(settings)}
      ${settings.layout === 'steps' ? this.#steps(settings) : this.#page(settings)}
      <p part="unseen" role="status" id="status">${this.told}</p>
    </section>`;
  }

  #header(settings: Settings): TemplateResult {
    const { procedure, words } = this;
    return html`<header part="header">
      ${heading(settings.headingLevel, 'title', rich(procedure.title(words.msg), words), 'title')}
      ${this.#isShown('language') ? this.#languageSwitch(settings) : nothing}
    </header>`;
  }

  // The word "Language" is understood in any language; each entry names itself.
  #languageSwitch({ languages: offered }: Settings): TemplateResult | typeof nothing {
    if (offered.length < 2) return nothing;
    const shown = this.words.language;
    return html`<details part="language">
      <summary lang="en">Language</summary>
      <ul role="list">
        ${offered.map(
          (language) =>
            html`<li>
              <button
                part="button button--text"
                lang=${language.tag}
                aria-current=${language === shown ? 'true' : nothing}
                @click=${() => this.#onLanguage(language)}
              >
                ${language.name}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #offer({ languages: offered }: Settings): TemplateResult | typeof nothing {
    const wanted = browserLanguage();
    const isOffered = wanted && offered.includes(wanted) && !this.language.chosen;
    if (!isOffered || wanted === this.words.language || !this.#isShown('language')) return nothing;
    return html`<p part="offer" lang=${wanted.tag} dir=${wanted.direction}>
      <button part="button button--text" @click=${() => this.#onLanguage(wanted)}>${wanted.offer}</button>
    </p>`;
  }

  #overdue(): TemplateResult | typeof nothing {
    if (!this.#isOverdue()) return nothing;
    const { procedure, words } = this;
    return html`<div part="notice bar">
      <p>
        ${words.msg('Not checked for a while. Look at the official page first.', { id: 'origin.overdue' })}
      </p>
      <p>${sourceEntry(procedure.official, procedure, words)}</p>
    </div>`;
  }

  #page(settings: Settings): TemplateResult {
    return html`${this.#summary()} ${this.#questionsPart(settings)} ${this.#result(settings)}`;
  }

  // Before the first answer the leaflet waits below; after the last one comes the result.
  #steps(settings: Settings): TemplateResult {
    const isAsking = this.#isShown('questions') && this.#asked().length > 0;
    if (!isAsking) return this.#page(settings);
    const isFirst = answeredFacts(this.procedure, this.#situation).length === 0;
    return html`${this.#summary()} ${this.#questionsPart(settings)}
    ${
      isFirst
        ? html`<details part="leaflet">
          <summary>
            ${this.words.msg('Read everything without answering', { id: 'guide.leaflet' })}
          </summary>
          ${this.#result(settings)}
        </details>`
        : this.#foot(settings)
    }`;
  }

  #summary(): TemplateResult | typeof nothing {
    if (!this.#isShown('summary')) return nothing;
    const { procedure, words } = this;
    const { msg } = words;
    const isAnswered = Object.keys(this.#situation).length > 0;
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
    const links = [
      ...this.#link(this.questionnaireHref, msg('Back to the questionnaire', { id: 'guide.questionnaire' })),
      ...this.#link(this.checklistHref, msg('Back to the checklist', { id: 'guide.checklist' })),
    ];
    return links.length > 0 ? html`<p part="links">${links}</p>` : nothing;
  }

  #link(address: string, text: string): readonly TemplateResult[] {
    const href = this.#href(address);
    return href ? [html`<a part="link" href=${href}>${text}</a> `] : [];
  }

  #href(address: string): string {
    const href = safeUrl(address) ?? '';
    if (address && !href) {
      this.#report('bad-attribute', `"${address}" is not allowed. Allowed: http, https, relative addresses.`);
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
      .answered=${answeredFacts(this.procedure, this.#situation)}
      @procedure-answer-request=${this.#onAnswer}
      @procedure-question-request=${this.#onQuestion}
      @procedure-reset-request=${this.#onReset}
    ></procedure-questions>`;
  }

  #result(settings: Settings): TemplateResult {
    const { done } = this;
    const view = this.#view(settings.headingLevel);
    const shown = (section: Section, part: TemplateResult) => (this.#isShown(section) ? part : nothing);
    return html`${shown(
      'routes',
      html`<procedure-routes
        exportparts="base: routes, heading, item, title, badge"
        .view=${view}
      ></procedure-routes>`,
    )}
    ${shown(
      'documents',
      html`<procedure-documents
        exportparts="base: documents, heading, item"
        .view=${view}
        .done=${done}
        @procedure-progress-request=${this.#onProgress}
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
      ${shown(
        'notes',
        html`<procedure-notes
          exportparts="base: notes, heading, item, title"
          .view=${view}
        ></procedure-notes>`,
      )}
      ${this.#foot(settings)}`;
  }

  #foot({ headingLevel }: Settings): TemplateResult {
    return html`${this.#isShown('actions') ? this.#actions() : nothing}
    ${
      this.#isShown('sources')
        ? html`<procedure-sources
          exportparts="base: sources, heading"
          .view=${this.#view(headingLevel)}
          .reportHref=${this.#href(this.reportHref)}
        ></procedure-sources>`
        : nothing
    }`;
  }

  #view(level: number): PartView {
    return {
      procedure: this.procedure,
      plan: this.plan,
      situation: this.#situation,
      messages: this.words,
      headingLevel: level + 1,
      today: this.#today(),
    };
  }

  #actions(): TemplateResult {
    const { msg } = this.words;
    return html`<p part="actions">
        <button part="button" @click=${this.#onCopy}>${msg('Copy as text', { id: 'guide.copy' })}</button>
        <button part="button" @click=${() => printAlone(this)}>${msg('Print', { id: 'guide.print' })}</button>
      </p>
      ${
        this.copyByHand
          ? html`<p>${msg('Select the text and copy it:', { id: 'guide.copy-by-hand' })}</p>
            <pre part="copy" tabindex="0">${this.#text()}</pre>`
          : nothing
      }`;
  }

  #text(): string {
    return asText(this.procedure, this.plan, this.#situation, this.words);
  }

  /** The questions to show: in `page` the one answered last and the next; in `steps` one. */
  #asked(): readonly string[] {
    const { next } = this.plan;
    const { current } = this;
    if (this.#read().layout === 'steps') return [current ?? next ?? []].flat();
    return Object.keys(this.procedure.facts).filter((fact) => fact === current || fact === next);
  }

  #isShown(section: Section): boolean {
    return !this.#read().hidden.has(section);
  }

  #read(): Settings {
    this.#settings ??= readSettings(this, () => {});
    return this.#settings;
  }

  #today(): Date {
    return this.now ?? new Date();
  }

  #isOverdue(): boolean {
    return claimsOf(this.procedure, this.plan).some((claim) =>
      isOverdue(this.procedure, claim, this.#today()),
    );
  }

  #questions(): ProcedureQuestions | null {
    return this.renderRoot?.querySelector<ProcedureQuestions>('procedure-questions') ?? null;
  }

  #replace(situation: Situation): void {
    if (isSameSituation(this.procedure.facts, situation, this.#situation)) return;
    this.#situation = situation;
    this.#plan = undefined;
    this.current = undefined;
    this.#questions()?.forget();
    this.#publish('replaceState');
    this.requestUpdate();
  }

  // What was remembered is newer than what the page says; the fragment is newer than both.
  #recall(): void {
    this.#memory ??= new Memory(this.procedure.id, () =>
      this.#report(
        'storage-unavailable',
        'Nothing can be stored here; answers are kept until the page is left.',
      ),
    );
    const kept = this.#memory.load(this.#read().remember, this.#today());
    if (kept) {
      this.done = new Set(kept.done);
      if (Object.keys(kept.situation).length > 0) this.situation = kept.situation;
    }
  }

  #follow(): void {
    if (!this.syncUrl) return this.#fragment?.release();
    if (!this.#fragment) {
      this.#fragment = new Fragment(this.procedure.id, (query) => (this.situation = query));
      this.addController(this.#fragment);
    }
    const query = this.#fragment.claim();
    if (query) this.situation = query;
  }

  #publish(how: 'pushState' | 'replaceState'): void {
    if (this.syncUrl) this.#fragment?.write(formatSituation(this.procedure.facts, this.#situation), how);
  }

  #keep(): void {
    this.#memory?.save(
      this.#read().remember,
      { situation: this.#situation, done: [...this.done] },
      this.#today(),
    );
    this.#publish('pushState');
  }

  // The reader's own doing: events, memory, fragment, and a word to those who listen.
  #commit(fact: string | null, value: string | readonly string[] | null, situation: Situation): void {
    const before = JSON.stringify(this.plan);
    this.#situation = situation;
    this.#plan = undefined;
    this.requestUpdate();
    this.#keep();
    const procedure = this.procedure.id;
    this.dispatchEvent(new ProcedureAnswerEvent({ procedure, fact, value, situation: this.situation }));
    if (JSON.stringify(this.plan) !== before) {
      this.dispatchEvent(new ProcedurePlanEvent({ procedure, plan: this.plan }));
    }
    this.#tell();
  }

  #tell(): void {
    const { msg } = this.words;
    const best = this.plan.routes.find(({ recommended }) => recommended);
    const route = best && this.procedure.routes[best.id];
    this.told = route
      ? fill(msg('Your way: {route}', { id: 'guide.told' }), { route: plain(route.text(msg)) })
      : fill(msg('{count} ways are possible', { id: 'guide.told-open' }), { count: this.plan.routes.length });
  }

  #report(code: ProcedureErrorCode, message: string): void {
    const key = `${code} ${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#setState('error', true);
    console.warn(`<${this.localName}> ${message}`);
    this.dispatchEvent(new ProcedureErrorEvent({ code, message }));
  }

  #checkAttributes(): void {
    const { observedAttributes } = this.constructor as typeof ProcedureGuide;
    for (const { name, meant } of misspelt(this.getAttributeNames(), observedAttributes)) {
      this.#report('bad-attribute', `There is no attribute "${name}". Did you mean "${meant}"?`);
    }
  }

  readonly #onAnswer = ({ detail: { fact, value } }: ProcedureAnswerRequest): void => {
    const isTakenBack = value.length === 0;
    const { [fact]: _before, ...others } = this.#situation;
    const situation = isTakenBack ? others : { ...this.#situation, [fact]: value };
    const { layout } = this.#read();
    this.current = layout === 'page' ? fact : undefined;
    this.#commit(
      fact,
      isTakenBack ? null : value,
      acceptSituation(this.procedure.facts, situation).situation,
    );
    if (layout === 'steps') void this.#focusNext();
  };

  readonly #onQuestion = ({ detail: { fact } }: ProcedureQuestionRequest): void => {
    this.current = fact;
    void this.#focusQuestion(fact);
  };

  readonly #onReset = (): void => {
    this.done = new Set();
    this.current = undefined;
    this.#commit(null, null, {});
    this.#memory?.forget(this.#read().remember);
    void this.#focusNext();
  };

  readonly #onProgress = ({ detail: { id, done } }: ProcedureProgressRequest): void => {
    this.done = new Set(done ? [...this.done, id] : [...this.done].filter((other) => other !== id));
    this.#keep();
    this.dispatchEvent(new ProcedureProgressEvent({ procedure: this.procedure.id, id, done }));
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#text());
      this.copyByHand = false;
      this.told = '';
      await this.updateComplete;
      this.told = this.words.msg('Copied', { id: 'guide.copied' });
    } catch {
      this.copyByHand = true;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[part=copy]')?.focus();
    }
  };

  async #onLanguage(language: Language): Promise<void> {
    this.language.choose(language);
    this.dispatchEvent(new ProcedureLanguageEvent({ lang: language.tag }));
    await this.updateComplete;
    this.told = language.name;
    this.renderRoot.querySelector<HTMLElement>('[part=language] summary')?.focus();
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

/** Sets the element's custom states; in a browser without them nothing happens. */
function customStates(element: HTMLElement): (name: string, on: boolean) => void {
  let states: CustomStateSet | undefined;
  return (name, on) => {
    try {
      states ??= element.attachInternals().states;
      if (on) states.add(name);
      else states.delete(name);
    } catch {
      // Older browsers know no states, or allow other names only.
    }
  };
}
