import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlannedRoute } from '../../engine/plan.js';
import { fill } from '../../i18n/messages.js';
import type { Procedure, Route } from '../../model/procedure.js';
import { baseStyles } from '../shared/base.styles.js';
import { origin } from '../shared/claim.js';
import { heading } from '../shared/heading.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { beside, conditionInWords, coreInWords, plain, rich } from '../shared/words.js';
import { styles } from './procedure-routes.styles.js';

/**
 * The ways that lead there, the recommended one first, each with what is done on it and where.
 *
 * @element procedure-routes
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart list - The list of ways.
 * @csspart item - One way; also `item--recommended`, and `item--open` while an unanswered question decides on it.
 * @csspart badge - The word that marks the recommended way.
 * @csspart title - The name of a way.
 * @csspart japanese - The Japanese name beside a translation.
 * @csspart detail - More words about a way.
 * @csspart tasks - What is done there.
 * @csspart places - Where it can be done.
 * @csspart label - For whom an open way is.
 * @csspart origin - Where a statement comes from.
 */
export class ProcedureRoutes extends ProcedurePart {
  static override styles = [baseStyles, styles];

  /** Moves the focus to the heading, for a reader who has answered the last question. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  override render() {
    const { procedure, shown } = this;
    if (!procedure || !shown) return nothing;
    const { msg, language } = this.words;
    const settled = shown.routes.some(({ recommended }) => recommended);
    const title = settled
      ? msg('Your way', { id: 'routes.title' })
      : msg('Possible ways', { id: 'routes.title-open' });
    return html`<section part="base" lang=${language.tag} dir=${language.direction} aria-labelledby="heading">
      ${heading(this.headingLevel, title, { part: 'heading', id: 'heading', focusable: true })}
      <ul part="list" role="list">
        ${shown.routes.map((route) => this.#item(procedure, route))}
      </ul>
    </section>`;
  }

  #item(procedure: Procedure, planned: PlannedRoute): TemplateResult | typeof nothing {
    const route = procedure.routes[planned.id];
    if (!route) return nothing;
    const { words } = this;
    const { msg } = words;
    const { recommended, verdict, tasks } = planned;
    const parts = ['item', recommended ? 'item--recommended' : '', verdict === 'open' ? 'item--open' : ''];
    return html`<li part=${parts.filter(Boolean).join(' ')}>
      ${recommended ? html`<p part="badge">${msg('Recommended', { id: 'routes.recommended' })}</p>` : nothing}
      ${heading(
        this.headingLevel + 1,
        html`${rich(route.text(msg), words)} ${beside(route.japanese, words)}`,
        {
          part: 'title',
        },
      )}
      ${this.#openLabel(procedure, planned, route)}
      ${route.detail ? html`<p part="detail">${rich(route.detail(msg), words)}</p>` : nothing}
      ${
        tasks.length > 0
          ? html`<p part="tasks-title">${msg('There:', { id: 'routes.tasks' })}</p>
            <ul part="tasks">
              ${tasks.map((task) => html`<li>${rich(procedure.tasks[task]?.(msg) ?? task, words)}</li>`)}
            </ul>`
          : nothing
      }
      ${this.#places(planned, route)} ${origin(route, this.context(procedure))}
    </li>`;
  }

  // What has to hold in any case says more than every way to it; a single way is said in full.
  #openLabel(procedure: Procedure, { verdict }: PlannedRoute, route: Route): TemplateResult | typeof nothing {
    if (verdict !== 'open') return nothing;
    const { msg } = this.words;
    const ways = conditionInWords(procedure, route.when, this.situation, this.words);
    const condition =
      ways.length === 1 ? ways[0] : coreInWords(procedure, route.when, this.situation, this.words);
    return condition
      ? html`<p part="label">${fill(msg('If: {condition}', { id: 'claim.open' }), { condition })}</p>`
      : nothing;
  }

  #places({ places, verdict }: PlannedRoute, route: Route): TemplateResult | typeof nothing {
    if (!places || places.length === 0 || verdict === 'open') return nothing;
    const { msg } = this.words;
    return html`<p part="tasks-title">${msg('Where:', { id: 'routes.places' })}</p>
      <ul part="places">
        ${places.map((place) => html`<li>${plain(route.places?.[place]?.text(msg) ?? place)}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-routes': ProcedureRoutes;
  }
}
