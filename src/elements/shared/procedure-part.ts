import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from './decorators.js';
import type { Plan, PlannedClaim } from '../../engine/plan.js';
import { japanDay } from '../../engine/moment.js';
import { plan } from '../../engine/plan.js';
import { worded } from '../../engine/wording.js';
import type { Messages } from '../../i18n/messages.js';
import type { Municipality } from '../../municipality/schema.js';
import type { Claim } from '../../model/claim.js';
import type { Situation } from '../../model/facts.js';
import type { Procedure } from '../../model/procedure.js';
import type { ClaimContext } from './claim.js';
import { heading } from './heading.js';
import { LocalizedElement } from './localized-element.js';

/** What a guide hands to all of its parts. */
export type PartView = Pick<
  ProcedurePart,
  'procedure' | 'plan' | 'situation' | 'municipality' | 'messages' | 'headingLevel' | 'today'
>;

/** A part of a guide: it shows a slice of a plan, and asks for changes by events. It can stand on a page alone. */
export abstract class ProcedurePart extends LocalizedElement {
  /** Where the words and sources are. Nothing is shown without it. */
  @property({ attribute: false }) procedure: Procedure | undefined;

  /** What to show. Without it, the plan of the `situation`. */
  @property({ attribute: false }) plan: Plan | undefined;

  /** The answers behind the plan: they decide which conditions are still open. */
  @property({ attribute: false }) situation: Situation = {};

  /** A city's own rules, accepted; none for what holds for most. */
  @property({ attribute: false }) municipality: Municipality | undefined;

  /** The words to use. Set by a guide; without it the part finds its own language. */
  @property({ attribute: false }) messages: Messages | undefined;

  /** The level of the part's own heading, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The day in Japan for which the sources' review dates are judged, as `YYYY-MM-DD`. Default: that of the device's clock. */
  @property({ attribute: false }) today: string = japanDay(new Date());

  /** Sets the properties above, all at once. */
  set view(view: PartView) {
    Object.assign(this, view);
  }

  // Whoever hands over words has seen to it that they are there.
  protected override get units(): readonly string[] {
    if (this.messages) return [];
    const own = this.procedure ? [this.procedure.id] : [];
    return [...super.units, ...own, ...(this.municipality ? ['municipality'] : [])];
  }

  protected override get words(): Messages {
    return this.messages ?? super.words;
  }

  /** The plan to show: the one that was set, else the plan of the situation, so that a part can stand alone. */
  protected get shown(): Plan | undefined {
    return this.plan ?? (this.procedure && plan(this.procedure, this.situation));
  }

  /** What a claim needs to be put into words. */
  protected context(procedure: Procedure): ClaimContext {
    return { procedure, situation: this.situation, words: this.words, today: this.today };
  }

  /**
   * Shows claims that are planned, in the words that are true of the reader. Each has a place of its own, whether it is shown or not: what the reader opened, or has
   * the focus on, never becomes another claim.
   */
  protected each<C extends Claim>(
    claims: Readonly<Record<string, C>>,
    planned: readonly PlannedClaim[],
    show: (claim: C, planned: PlannedClaim) => unknown,
  ): readonly unknown[] {
    return Object.entries(claims).map(([id, claim]) => {
      const found = planned.find((each) => each.id === id);
      return found ? show(this.inWords(claim), found) : nothing;
    });
  }

  /** A claim in the words that are true of the reader, as far as they are known. */
  protected inWords<C extends Claim>(claim: C): C {
    return this.procedure ? worded(this.procedure, claim, this.situation) : claim;
  }

  /** The part as a section with its heading. A script may move the focus to the heading. */
  protected section(title: string, content: unknown): TemplateResult {
    const { language } = this.words;
    return html`<section part="base" lang=${language.tag} dir=${language.direction} aria-labelledby="heading">
      ${heading(this.headingLevel, 'heading', title, 'heading')} ${content}
    </section>`;
  }
}
