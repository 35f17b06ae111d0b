import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Plan, PlannedClaim, PlannedRoute } from '../../engine/plan.js';
import { counterSentences } from '../../engine/wording.js';
import type { CounterSentence } from '../../model/counter-sentence.js';
import type { Procedure } from '../../model/procedure.js';
import type { Step } from '../../model/route-claim.js';
import { baseStyles } from '../shared/base.styles.js';
import { phoneList } from '../shared/phone.js';
import { TickList } from '../shared/tick-list.js';
import { tickStyles } from '../shared/tick-list.styles.js';
import { styles } from './procedure-steps.styles.js';
import { interpolate } from '../../text/format.js';
import { stripMarks, withoutReadings } from '../../text/japanese.js';

/**
 * What to do, in order. Once a route is recommended its steps come first and every other way stands in a box of its
 * own; before that all steps stand in one list, each labelled with the condition under which it holds.
 *
 * @element procedure-steps
 * @fires {ProcedureProgressRequestEvent} procedure-progress-request - Asks the guide to tick or untick a step; stays inside it.
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart progress - How many are ticked, in words.
 * @csspart list - A list of steps.
 * @csspart item - One step; also `item--open` while an unanswered question decides on it.
 * @csspart say - The Japanese sentence to show at the counter.
 * @csspart sentence - A line of it.
 * @csspart phone - A phone number.
 * @csspart japanese - The Japanese name beside a translation.
 * @csspart detail - More words about a step.
 * @csspart label - For whom an open step is.
 * @csspart other-way - The steps of a route that is possible but not recommended.
 * @csspart origin - Where a statement comes from.
 */
export class ProcedureSteps extends TickList {
  static override styles = [baseStyles, tickStyles, styles];

  override render() {
    const { procedure, shown } = this;
    if (!procedure || !shown || shown.steps.length === 0) return nothing;
    const { msg } = this.words;
    const best = shown.routes.find((route) => route.recommended);
    const main = best ? stepsOn(shown, best.id) : shown.steps;
    return this.section(
      msg('What to do', { id: 'steps.title' }),
      html`${main.length > 0 ? this.progress(msg('{done} of {total} done', { id: 'steps.progress' }), main) : nothing}
      ${this.#list(procedure, main)}
      ${shown.routes.map((route) => (best && route !== best ? this.#otherWay(procedure, shown, route) : nothing))}`,
    );
  }

  #list(procedure: Procedure, steps: readonly PlannedClaim[]): TemplateResult {
    return html`<ol part="list" role="list">
      ${this.each(procedure.steps, steps, (step, planned) =>
        this.item(procedure, step, planned, this.#more(procedure, step, planned)),
      )}
    </ol>`;
  }

  #otherWay(
    procedure: Procedure,
    plan: Plan,
    { id, verdict }: PlannedRoute,
  ): TemplateResult | typeof nothing {
    const { msg } = this.words;
    const steps = stepsOn(plan, id);
    const route = procedure.routes[id];
    if (!route || steps.length === 0) return nothing;
    const title =
      verdict === 'open'
        ? msg('Perhaps another way: {route}', { id: 'steps.open-way' })
        : msg('Also: {route}', { id: 'steps.other-way' });
    return html`<details part="other-way">
      <summary>${interpolate(title, { route: stripMarks(route.label(msg)) })}</summary>
      ${this.#list(procedure, steps)}
    </details>`;
  }

  #more(procedure: Procedure, { phones }: Step, planned: PlannedClaim): TemplateResult {
    const said = counterSentences(procedure, this.shown ?? { routes: [] }, planned, this.situation);
    return html`${phoneList(phones, this.words)} ${said.length > 0 ? this.#say(said) : nothing}`;
  }

  #say(sentences: readonly CounterSentence[]): TemplateResult {
    return html`<figure part="say bar">
      <figcaption>${this.words.msg('Show this at the counter:', { id: 'steps.say' })}</figcaption>
      ${sentences.map(({ ja }) => html`<p part="sentence" lang="ja">${withoutReadings(ja)}</p>`)}
    </figure>`;
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
