import type { PropertyValues } from 'lit';
import type { Plan } from '../../engine/plan.js';
import type { Municipality } from '../../municipality/schema.js';
import type { Situation } from '../../model/facts.js';
import type { Procedure } from '../../model/procedure.js';
import { version } from '../../version.js';
import { baseStyles } from '../shared/base.styles.js';
import { property } from '../shared/decorators.js';
import { ElementStatus } from '../shared/element-status.js';
import { frameStyles } from '../shared/frame.styles.js';
import { LocalizedElement } from '../shared/localized-element.js';
import type { GuideFooter } from './guide-content.js';
import { GuideController } from './guide-controller.js';

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
 * @cssstate translated - The words are a translation: English and Japanese are written, and not translated.
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

  /** The procedure as most municipalities do it, without its notes. */
  protected get baseProcedure(): Procedure {
    throw new Error('A guide is of a class that names its procedure.');
  }

  /** Fetches the notes, and what else stands below the steps. */
  protected abstract loadFooter(): Promise<GuideFooter>;

  protected override readonly status = new ElementStatus(this);

  readonly #guide: GuideController = new GuideController(this, {
    procedure: this.baseProcedure,
    loadFooter: () => this.loadFooter(),
    language: this.language,
    status: this.status,
  });

  /**
   * The answers: an object of facts, or their query form (`pins=signature,card-input&phone=capable`). Setting replaces;
   * setting what is there already, or again what was set last, does nothing, but `{}` always takes all answers back. What is
   * not allowed is left out and reported. A copy: what a page does to it is no answer.
   */
  @property()
  get situation(): Situation {
    return this.#guide.answers.situation;
  }

  set situation(value: Situation | string | null | undefined) {
    this.#guide.answers.assign(value);
  }

  /** The engine's result for the present answers: ids and verdicts. */
  get plan(): Plan {
    return this.#guide.answers.session.plan;
  }

  /** The version of the package. */
  get version(): string {
    return version;
  }

  /** The day of the last change to the procedure's data. */
  get dataVersion(): string {
    return this.baseProcedure.version;
  }

  /** Forgets all answers and ticks, also what was remembered. */
  reset(): void {
    this.#guide.answers.reset('page');
  }

  protected override readonly isNeverEmpty = true;

  protected override get units(): readonly string[] {
    return [...super.units, ...this.#guide.units];
  }

  protected override get hydrationKey(): string {
    return this.#guide.hydrationKey(this.words);
  }

  // A city's words stand in the first view, too.
  protected override async loadFirstView(): Promise<void> {
    await super.loadFirstView();
    await this.#guide.loadFirstView();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#guide.follow(changed.has('now'));
  }

  protected override updated(): void {
    this.#guide.finishUpdate(this.words, this.hasFailed);
  }

  override render() {
    return this.#guide.render(this.words, this.hasFailed);
  }
}
