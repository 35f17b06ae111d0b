import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { Memory } from '../../controllers/memory.js';
import { acceptSituation, isSameSituation } from '../../engine/situation.js';
import {
  ProcedureAnswerEvent,
  ProcedureErrorEvent,
  ProcedureLanguageEvent,
  ProcedureReadyEvent,
} from '../../events.js';
import type { ProcedureErrorCode } from '../../events.js';
import type { LanguageProblem } from '../../i18n/language-controller.js';
import type { Language } from '../../i18n/language.js';
import { browserLanguage } from '../../i18n/page-language.js';
import type { FactSchema, Situation } from '../../model/procedure.js';
import { version } from '../../version.js';
import { misspelt } from './attributes.js';
import { property, state } from './decorators.js';
import { heading } from './heading.js';
import { LocalizedElement } from './localized-element.js';
import { readSettings } from './settings.js';
import type { Settings } from './settings.js';
import { rich } from './words.js';

/**
 * An element that holds what the reader has answered: it takes answers from the page and from the reader, keeps them if
 * the page asks for it, and lets the reader choose the language.
 */
export abstract class SituationElement extends LocalizedElement {
  /** The languages that the switch offers: tags with spaces between, `reviewed`, or `none` for no switch. Default: all. */
  @property() languages = '';

  /** The level of the title, 1–6. Anything else is reported and 2 is used. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string = 2;

  /** Where answers and ticks are kept: `none`, `session`, or `local` for 30 days. */
  @property() remember = 'none';

  /** The present moment, for dates, opening hours and for what is remembered. Default: the device's clock. */
  @property({ attribute: false }) now: Date | undefined;

  /** The ids of the documents and steps that are ticked. */
  @state() protected done: ReadonlySet<string> = new Set();

  /** What is said to those who listen. */
  @state() protected told = '';

  /** What can be answered here. */
  protected abstract readonly facts: FactSchema;

  /** The procedure that the answers are for; null when they are for all. */
  protected abstract readonly procedureId: string | null;

  /** The answers themselves, for the element's own eyes: nothing may change them in place. */
  protected answers: Situation = {};

  #settings: Settings | undefined;
  #memory: Memory | undefined;
  #isReady = false;
  // What the page has set last. A framework sets it again with each rendering: that is no reason to forget the reader's.
  #said: Situation = {};
  readonly #reported = new Set<string>();
  readonly #states = customStates(this);

  /**
   * The answers: an object of facts, or their query form (`pins=signature,card-input&phone=capable`). Setting replaces;
   * setting what is there already, or again what was set last, does nothing, but `{}` always takes all answers back. What is
   * not allowed is left out and reported.
   */
  @property()
  get situation(): Situation {
    // A copy down to the sets: what a page does to it is no answer.
    return structuredClone(this.answers);
  }

  set situation(value: Situation | string | null | undefined) {
    const situation = this.accepted(value);
    // An empty one is handed in on purpose; nothing at all is what a framework hands in for what a page does not set.
    const isTakenBack = (value ?? undefined) !== undefined && Object.keys(situation).length === 0;
    if (!isTakenBack && isSameSituation(this.facts, situation, this.#said)) return;
    this.#said = situation;
    this.replace(situation);
  }

  /** The version of the package. */
  get version(): string {
    return version;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) return;
    this.#checkAttributes();
    this.#recall();
  }

  /** Forgets all answers and ticks, also what was remembered. */
  reset(): void {
    this.done = new Set();
    this.#said = {};
    this.#memory?.forget(this.settings.remember);
    this.replace({});
  }

  // What the reader's browser adds is not known to a server: it makes the first view another one.
  protected override get outlook(): string {
    const { settings, words, answers, done } = this;
    const { languages, hidden, ...others } = settings;
    return JSON.stringify([
      version,
      words.language.tag,
      answers,
      [...done],
      others,
      languages.map(({ tag }) => tag),
      [...hidden],
      this.offer() === nothing,
    ]);
  }

  protected override hearProblem({ code, message }: LanguageProblem): void {
    this.report(code, message);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#settings = readSettings(this, (message) => this.report('bad-attribute', message));
    if (this.hasUpdated && changed.has('remember')) this.#recall();
  }

  protected override updated(): void {
    const { language } = this.words;
    this.setState('ready', this.#isReady);
    this.setState('answered', Object.keys(this.answers).length > 0);
    this.setState('translated', language.status !== 'written');
    if (this.#isReady || !this.isReady) return;
    this.#isReady = true;
    this.setState('ready', true);
    this.dispatchEvent(new ProcedureReadyEvent({ lang: language.tag, version }));
  }

  /** Whether everything is there that the first view needs. */
  protected get isReady(): boolean {
    return this.language.isReady;
  }

  /** The attributes, read. */
  protected get settings(): Settings {
    this.#settings ??= readSettings(this, () => {});
    return this.#settings;
  }

  /** What is allowed of a situation from outside; the rest is reported. */
  protected accepted(value: unknown): Situation {
    const { situation, problems } = acceptSituation(this.facts, value);
    problems.forEach((problem) => this.report('bad-situation', problem));
    return situation;
  }

  /** Takes other answers in place of the present ones. Only the page does this: nothing is sent. */
  protected replace(situation: Situation): void {
    if (isSameSituation(this.facts, situation, this.answers)) return;
    this.answers = situation;
    this.requestUpdate();
  }

  /** Takes the reader's own answer, or all back, and says so. */
  protected commit(
    fact: string | null,
    value: string | readonly string[] | null,
    situation: Situation,
  ): void {
    this.answers = situation;
    this.requestUpdate();
    this.keep();
    const { procedureId: procedure } = this;
    this.dispatchEvent(new ProcedureAnswerEvent({ procedure, fact, value, situation: this.situation }));
  }

  /** The answers with this one; an empty value takes it back. */
  protected answered(fact: string, value: string | readonly string[]): Situation {
    const { [fact]: _before, ...others } = this.answers;
    return acceptSituation(this.facts, value.length === 0 ? others : { ...others, [fact]: value }).situation;
  }

  /** Keeps answers and ticks, if the page wants that. */
  protected keep(): void {
    this.#memory?.save(
      this.settings.remember,
      { situation: this.answers, done: [...this.done] },
      this.today(),
    );
  }

  /** Takes everything back that the reader said and ticked. */
  protected startAgain(): void {
    this.done = new Set();
    this.commit(null, null, {});
    this.#memory?.forget(this.settings.remember);
  }

  protected today(): Date {
    return this.moment ?? new Date();
  }

  /** The moment that the page has set, if it is one. */
  protected get moment(): Date | undefined {
    const { now } = this;
    return now instanceof Date && now.getTime() ? now : undefined;
  }

  protected setState(name: string, on: boolean): void {
    this.#states(name, on);
  }

  /** Tells the page's owner what was wrong, once. */
  protected report(code: ProcedureErrorCode, message: string): void {
    const key = `${code} ${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.setState('error', true);
    console.warn(`<${this.localName}> ${message}`);
    this.dispatchEvent(new ProcedureErrorEvent({ code, message }));
  }

  /** The title, and the language switch if it is wanted. */
  protected header(title: string, hasSwitch: boolean): TemplateResult {
    const { settings, words } = this;
    return html`<header part="header">
      ${heading(settings.headingLevel, 'title', rich(title, words), 'title')}
      ${hasSwitch ? this.#languageSwitch(settings) : nothing}
    </header>`;
  }

  /** One line in the browser's language that offers it, if it is not the one shown. */
  protected offer(): TemplateResult | typeof nothing {
    const wanted = browserLanguage();
    const isOffered = wanted && this.settings.languages.includes(wanted) && !this.language.chosen;
    if (!isOffered || wanted === this.words.language) return nothing;
    return html`<p part="offer" lang=${wanted.tag} dir=${wanted.direction}>
      <button part="button button--text" @click=${() => this.#onLanguage(wanted)}>${wanted.offer}</button>
    </p>`;
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

  // What was remembered is newer than what the page says.
  #recall(): void {
    this.#memory ??= new Memory(this.procedureId ?? 'situation', () =>
      this.report(
        'storage-unavailable',
        'Nothing can be stored here; answers are kept until the page is left.',
      ),
    );
    const kept = this.#memory.load(this.settings.remember, this.today());
    if (kept) {
      this.done = new Set(kept.done);
      if (Object.keys(kept.situation).length > 0) this.replace(this.accepted(kept.situation));
    }
  }

  #checkAttributes(): void {
    const { observedAttributes } = this.constructor as typeof SituationElement;
    for (const { name, meant } of misspelt(this.getAttributeNames(), observedAttributes)) {
      this.report('bad-attribute', `There is no attribute "${name}". Did you mean "${meant}"?`);
    }
  }

  async #onLanguage(language: Language): Promise<void> {
    this.language.choose(language);
    this.dispatchEvent(new ProcedureLanguageEvent({ lang: language.tag }));
    await this.updateComplete;
    this.told = language.name;
    this.renderRoot.querySelector<HTMLElement>('[part=language] summary')?.focus();
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
