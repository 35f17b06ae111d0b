import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlannedRoute } from '../../engine/plan.js';
import type { Procedure, Route } from '../../model/procedure.js';
import { baseStyles } from '../shared/base.styles.js';
import { ifWords, origin } from '../shared/claim.js';
import { heading } from '../shared/heading.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { beside, commonConditions, plain, rich } from '../shared/words.js';
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
    const { msg } = this.words;
    const isSettled = shown.routes.some(({ recommended }) => recommended);
    return this.section(
      isSettled ? msg('Your way', { id: 'routes.title' }) : msg('Possible ways', { id: 'routes.title-open' }),
      html`<ul part="list" role="list">
        ${shown.routes.map((planned) => {
          const route = procedure.routes[planned.id];
          return route ? this.#item(procedure, route, planned) : nothing;
        })}
      </ul>`,
    );
  }

  #item(procedure: Procedure, route: Route, planned: PlannedRoute): TemplateResult {
    const { words } = this;
    const { msg } = words;
    const { recommended, verdict, tasks, places = [] } = planned;
    const isOpen = verdict === 'open';
    return html`<li part="item ${recommended ? 'item--recommended' : ''} ${isOpen ? 'item--open' : ''}">
      ${recommended ? html`<p part="badge">${msg('Recommended', { id: 'routes.recommended' })}</p>` : nothing}
      ${heading(
        this.headingLevel + 1,
        html`${rich(route.text(msg), words)} ${beside(route.japanese, words)}`,
        { part: 'title' },
      )}
      ${route.detail ? html`<p part="detail">${rich(route.detail(msg), words)}</p>` : nothing}
      ${tasks.length > 0 && !isOpen ? this.#tasks(procedure, tasks) : nothing}
      ${places.length > 0 && !isOpen ? this.#places(route, places) : nothing}
      ${origin(route, this.context(procedure), isOpen ? this.#conditions(procedure, route) : nothing)}
    </li>`;
  }

  #conditions(procedure: Procedure, route: Route): TemplateResult {
    const conditions = commonConditions(procedure, route.when, this.situation, this.words);
    return html`<ul part="conditions">
      ${conditions.map((condition) => html`<li>${ifWords(condition, this.words)}</li>`)}
    </ul>`;
  }

  #tasks({ tasks: names }: Procedure, tasks: readonly string[]): TemplateResult {
    const { words } = this;
    const { msg } = words;
    return html`<p part="subtitle">${msg('There:', { id: 'routes.tasks' })}</p>
      <ul part="tasks">
        ${tasks.map((task) => html`<li>${rich(names[task]?.(msg) ?? task, words)}</li>`)}
      </ul>`;
  }

  #places({ places: names }: Route, places: readonly string[]): TemplateResult {
    const { msg } = this.words;
    return html`<p part="subtitle">${msg('Where:', { id: 'routes.places' })}</p>
      <ul part="places">
        ${places.map((place) => html`<li>${plain(names?.[place]?.text(msg) ?? place)}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-routes': ProcedureRoutes;
  }
}
