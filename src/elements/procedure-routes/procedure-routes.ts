import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlannedRoute } from '../../engine/plan.js';
import type { Procedure } from '../../model/procedure.js';
import type { Route } from '../../model/route.js';
import { baseStyles } from '../shared/base.styles.js';
import { ifWords, origin } from '../shared/claim.js';
import { heading } from '../shared/heading.js';
import { phoneList } from '../shared/phone.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { styles } from './procedure-routes.styles.js';
import { japaneseName, markJapanese } from '../shared/marked-text.js';
import { formatList } from '../../text/format.js';
import { stripMarks } from '../../text/japanese.js';
import { commonConditions } from '../../text/conditions.js';

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
 * @csspart phone - A phone number.
 * @csspart subtitle - The words before what is done there, and where.
 * @csspart conditions - For whom an open way is.
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
          return route ? this.#item(procedure, this.inWords(route), planned) : nothing;
        })}
      </ul>`,
    );
  }

  #item(procedure: Procedure, route: Route, planned: PlannedRoute): TemplateResult {
    const { words } = this;
    const { msg } = words;
    const { recommended, verdict, tasks, places = [] } = planned;
    const isOpen = verdict === 'open';
    const there = msg('There:', { id: 'routes.tasks' });
    const where = msg('Where:', { id: 'routes.places' });
    const done = tasks.map((task) => stripMarks(procedure.tasks[task]?.(msg) ?? task));
    const shops = places.map((place) => stripMarks(route.places?.[place]?.text(msg) ?? place));
    return html`<li part="item ${recommended ? 'item--recommended' : ''} ${isOpen ? 'item--open' : ''}">
      ${recommended && !route.declined ? html`<p part="badge">${msg('Recommended', { id: 'routes.recommended' })}</p>` : nothing}
      ${heading(this.headingLevel + 1, 'title', html`${markJapanese(route.text(msg), words)} ${japaneseName(route.japanese, words)}`)}
      ${route.detail ? html`<p part="detail">${markJapanese(route.detail(msg), words)}</p>` : nothing}
      ${phoneList(route.phones, words)}
      ${isOpen ? nothing : [this.#named(there, done), this.#named(where, shops)]}
      ${origin(route, this.context(procedure), isOpen ? this.#conditions(procedure, route) : nothing)}
    </li>`;
  }

  #conditions(procedure: Procedure, route: Route): TemplateResult {
    const conditions = commonConditions(procedure, route.when, this.situation, this.words.msg);
    return html`<ul part="conditions">
      ${conditions.map((condition) => html`<li>${ifWords(condition, this.words)}</li>`)}
    </ul>`;
  }

  #named(title: string, names: readonly string[]): TemplateResult | typeof nothing {
    return names.length > 0
      ? html`<p><span part="subtitle">${title}</span> ${formatList(names, 'conjunction', this.words.language.tag)}</p>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-routes': ProcedureRoutes;
  }
}
