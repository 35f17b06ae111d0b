import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isOverdue } from '../../engine/review.js';
import type { PlannedClaim } from '../../engine/plan.js';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/messages.js';
import type { Claim, Procedure, RouteClaim, Situation } from '../../model/procedure.js';
import { conditionInWords, dated, listed, plain } from './words.js';

/** Everything that a part needs to put a claim into words. */
export interface ClaimContext {
  readonly procedure: Procedure;
  readonly situation: Situation;
  readonly words: Messages;
  readonly today: Date;
}

/** "Where this comes from": the claim's sources, each with the day and the way of checking. */
export function origin(claim: Claim, { procedure, words, today }: ClaimContext): TemplateResult {
  const { msg } = words;
  const overdue = isOverdue(procedure, claim, today);
  return html`<details part="origin ${overdue ? 'origin--overdue' : ''}" ?open=${overdue}>
    <summary part="origin-summary">
      ${msg('Where this comes from', { id: 'origin.title' })}<span part="unseen">: ${plain(claim.text(msg))}</span>
    </summary>
    ${overdue ? html`<p part="overdue">${msg('Not checked for a while. Look at the official page first.', { id: 'origin.overdue' })}</p>` : nothing}
    ${claim.inferred ? html`<p>${msg('Concluded from these pages; none says it in so many words.', { id: 'origin.inferred' })}</p>` : nothing}
    <ul part="origin-list">
      ${claim.sources.map((ref) => html`<li>${sourceEntry(ref, { procedure, words })}</li>`)}
    </ul>
  </details>`;
}

/** One source: publisher, what it is about, the day of checking and what was compared. */
export function sourceEntry(
  ref: string,
  { procedure, words }: Pick<ClaimContext, 'procedure' | 'words'>,
): TemplateResult | typeof nothing {
  const source = procedure.sources[ref];
  if (!source) return nothing;
  const { msg } = words;
  const checked =
    source.basis === 'live'
      ? msg('compared with the page on {day}', { id: 'source.live' })
      : msg('compared with an archived copy on {day}', { id: 'source.archived' });
  return html`<a part="link" href=${source.url} rel="noreferrer" lang="ja">${source.publisher}「${source.title}」</a>
    <span part="checked">${fill(checked, { day: dated(source.checked, words) })}</span>`;
}

/** For whom an open claim is, in words: its own condition, its routes, its tasks. Empty when it holds for certain. */
export function openLabel(
  claim: RouteClaim,
  planned: PlannedClaim,
  { procedure, situation, words }: ClaimContext,
): string {
  if (planned.verdict !== 'open') return '';
  const { msg } = words;
  const own = conditionInWords(procedure, claim.when, situation, words).join(` / `);
  const tasks = (claim.tasks ?? []).map((task) => plain(procedure.tasks[task]?.(msg) ?? task));
  const routes = (planned.routes ?? []).map((route) => plain(procedure.routes[route]?.label(msg) ?? route));
  return [
    own,
    routes.length > 0 ? listed(routes, 'disjunction', words) : '',
    // A claim about most of what can be done needs no list of it.
    tasks.length > 0 && tasks.length <= 2 ? listed(tasks, 'disjunction', words) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
