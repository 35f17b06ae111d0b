import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Plan, PlannedClaim } from '../../engine/plan.js';
import { ProcedureProgressRequest } from '../../events.js';
import { fill } from '../../i18n/messages.js';
import type { Procedure } from '../../model/procedure.js';
import { baseStyles } from '../shared/base.styles.js';
import { openLabel, origin } from '../shared/claim.js';
import { heading } from '../shared/heading.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { beside, plain, rich } from '../shared/words.js';
import { styles } from './procedure-steps.styles.js';

/**
 * What to do, in order. Once a route is recommended its steps come first and every other way stands in a box of its
 * own; before that all steps stand in one list, each labelled with the condition under which it holds.
 *
 * @element procedure-steps
 * @fires {ProcedureProgressRequest} procedure-progress-request - Asks the guide to tick or untick a step; stays inside it.
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart progress - How many are ticked, in words.
 * @csspart list - A list of steps.
 * @csspart item - One step; also `item--open` while an unanswered question decides on it.
 * @csspart say - The Japanese sentence to show at the counter.
 * @csspart japanese - The Japanese name beside a translation.
 * @csspart detail - More words about a step.
 * @csspart label - For whom an open step is.
 * @csspart other-way - The steps of a route that is possible but not recommended.
 * @csspart origin - Where a statement comes from.
 */
export class ProcedureSteps extends ProcedurePart {
  static override styles = [baseStyles, styles];

  /** The ids of what is ticked. */
  @property({ attribute: false }) done: ReadonlySet<string> = new Set();

  override render() {
    const { procedure, shown } = this;
    if (!procedure || !shown || shown.steps.length === 0) return nothing;
    const { msg, language } = this.words;
    const best = shown.routes.find((route) => route.recommended);
    const main = best ? stepsOn(shown, best.id) : shown.steps;
    return html`<section part="base" lang=${language.tag} dir=${language.direction} aria-labelledby="heading">
      ${heading(this.headingLevel, msg('What to do', { id: 'steps.title' }), { part: 'heading', id: 'heading' })}
      ${main.length > 0 ? html`<p part="progress">${this.#progress(main)}</p>` : nothing}
      <ol part="list" role="list">
        ${main.map((step) => this.#item(procedure, step))}
      </ol>
      ${best ? this.#otherWays(procedure, shown, best.id) : nothing}
    </section>`;
  }

  #progress(steps: readonly PlannedClaim[]): string {
    const ready = steps.filter(({ id }) => this.done.has(id)).length;
    return fill(this.words.msg('{done} of {total} done', { id: 'steps.progress' }), {
      done: ready,
      total: steps.length,
    });
  }

  #otherWays(procedure: Procedure, plan: Plan, best: string): readonly (TemplateResult | typeof nothing)[] {
    const { msg } = this.words;
    return plan.routes
      .filter(({ id }) => id !== best)
      .map(({ id, verdict }) => {
        const steps = stepsOn(plan, id);
        const route = procedure.routes[id];
        if (!route || steps.length === 0) return nothing;
        const title =
          verdict === 'open'
            ? msg('Perhaps another way: {route}', { id: 'steps.open-way' })
            : msg('Also: {route}', { id: 'steps.other-way' });
        return html`<details part="other-way">
          <summary>${fill(title, { route: plain(route.label(msg)) })}</summary>
          <ol part="list" role="list">
            ${steps.map((step) => this.#item(procedure, step))}
          </ol>
        </details>`;
      });
  }

  #item(procedure: Procedure, planned: PlannedClaim): TemplateResult | typeof nothing {
    const step = procedure.steps[planned.id];
    if (!step) return nothing;
    const { words } = this;
    const { msg } = words;
    const context = this.context(procedure);
    const label = openLabel(step, planned, context);
    return html`<li part=${planned.verdict === 'open' ? 'item item--open' : 'item'}>
      <label part="tick">
        <input
          type="checkbox"
          .checked=${this.done.has(planned.id)}
          @change=${(event: Event) => this.#onChange(planned.id, event)}
        />
        <span part="name">${rich(step.text(msg), words)} ${beside(step.japanese, words)}</span>
      </label>
      ${label ? html`<p part="label">${fill(msg('If: {condition}', { id: 'claim.open' }), { condition: label })}</p>` : nothing}
      ${step.detail ? html`<p part="detail">${rich(step.detail(msg), words)}</p>` : nothing}
      ${step.say ? this.#say(step.say) : nothing} ${origin(step, context)}
    </li>`;
  }

  #say(sentence: string): TemplateResult {
    const { msg } = this.words;
    return html`<figure part="say">
      <figcaption>${msg('Show this at the counter:', { id: 'steps.say' })}</figcaption>
      <p part="sentence" lang="ja">${sentence}</p>
    </figure>`;
  }

  #onChange(id: string, { target }: Event): void {
    this.dispatchEvent(new ProcedureProgressRequest({ id, done: (target as HTMLInputElement).checked }));
  }
}

/** The steps that belong to a route, or to all. */
const stepsOn = ({ steps }: Plan, route: string): readonly PlannedClaim[] =>
  steps.filter(({ routes }) => routes === undefined || routes.includes(route));

declare global {
  interface HTMLElementTagNameMap {
    'procedure-steps': ProcedureSteps;
  }
}
