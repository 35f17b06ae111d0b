import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isOverdue } from '../../engine/review.js';
import type { PlannedClaim } from '../../engine/plan.js';
import type { Messages } from '../../i18n/messages.js';
import type { Claim } from '../../model/claim.js';
import type { Situation } from '../../model/facts.js';
import type { Procedure } from '../../model/procedure.js';
import type { RouteClaim } from '../../model/route-claim.js';
import { checkedInWords } from '../../text/checked-in-words.js';
import { markJapanese } from './marked-text.js';
import { alternatives, besideEachOther, formatList, interpolate } from '../../text/format.js';
import { stripMarks } from '../../text/japanese.js';
import { conditionInWords } from '../../text/conditions.js';

/** Everything that a part needs to put a claim into words. */
export interface ClaimContext {
  readonly procedure: Procedure;
  readonly situation: Situation;
  readonly words: Messages;
  readonly today: string;
}

/**
 * What stands below a claim's own words: whom it is for, more words, and where it comes from. While it is not certain
 * that the reader needs it, the words wait behind a click: a leaflet has room for what to do, not for all about it.
 */
export function claimBody(
  claim: RouteClaim,
  planned: PlannedClaim,
  context: ClaimContext,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { words } = context;
  const detail = claim.detail
    ? html`<p part="detail">${markJapanese(claim.detail(words.msg), words)}</p>`
    : nothing;
  const isOpen = planned.verdict === 'open';
  return html`${openLabel(claim, planned, context)}
  ${isOpen ? nothing : detail} ${more} ${origin(claim, context, isOpen ? detail : nothing)}`;
}

/** "If: …" above a claim that is not certain. */
export function openLabel(
  claim: RouteClaim,
  planned: PlannedClaim,
  context: ClaimContext,
): TemplateResult | typeof nothing {
  const condition = openCondition(claim, planned, context);
  return condition ? html`<p part="label">${ifWords(condition, context.words)}</p>` : nothing;
}

/** "If: …" as a string. */
export const ifWords = (condition: string, { msg }: Messages): string =>
  interpolate(msg('If: {condition}', { id: 'claim.open' }), { condition });

/** For whom an open claim is, in words: its routes, its tasks, its own condition. Empty when it holds for certain. */
export function openCondition(
  claim: RouteClaim,
  planned: PlannedClaim,
  { procedure, situation, words }: Omit<ClaimContext, 'today'>,
): string {
  if (planned.verdict !== 'open') return '';
  const { msg } = words;
  const routes = (planned.routes ?? []).map((route) =>
    stripMarks(procedure.routes[route]?.label(msg) ?? route),
  );
  const tasks = (claim.tasks ?? []).map((task) => stripMarks(procedure.tasks[task]?.(msg) ?? task));
  return besideEachOther(
    [
      // A claim about most of the ways, or of what is done there, needs no list of them.
      routes.length <= 3 ? formatList(routes, 'disjunction', words.language.tag) : '',
      tasks.length <= 2 ? formatList(tasks, 'disjunction', words.language.tag) : '',
      alternatives(conditionInWords(procedure, claim.when, situation, msg), msg),
    ],
    msg,
  );
}

/** "Where this comes from": the claim's sources, each with the day and the way of checking; before them, more words. */
export function origin(
  claim: Claim,
  { procedure, words, today }: ClaimContext,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { msg } = words;
  const overdue = isOverdue(procedure, claim, today);
  const title =
    more === nothing
      ? msg('Where this comes from', { id: 'origin.title' })
      : msg('More, and where this comes from', { id: 'origin.more' });
  return html`<details part="origin" ?open=${overdue}>
    <summary part="origin-summary">${title}<span part="unseen">: ${markJapanese(claim.text(msg), words)}</span></summary>
    ${more}
    ${overdue ? html`<p part="overdue">${msg('Not checked for a while. Look at the official page first.', { id: 'origin.overdue' })}</p>` : nothing}
    ${claim.inferred ? html`<p>${msg('Concluded from these pages; none says it in so many words.', { id: 'origin.inferred' })}</p>` : nothing}
    <ul part="origin-list bar">
      ${claim.sources.map((ref) => html`<li>${sourceEntry(ref, procedure, words)}</li>`)}
    </ul>
  </details>`;
}

/** One source: publisher, what it is about, the day of checking and what was compared. */
export function sourceEntry(
  ref: string,
  procedure: Procedure,
  words: Messages,
): readonly (TemplateResult | typeof nothing | string)[] {
  const source = procedure.sources[ref];
  if (!source) return [];
  return [
    sourceLink(ref, procedure),
    ' ',
    html`<span part="checked">${checkedInWords(source, words.msg)}</span>`,
  ];
}

/** A link to a source, in its own language. */
export function sourceLink(ref: string, { sources }: Procedure): TemplateResult | typeof nothing {
  const source = sources[ref];
  if (!source) return nothing;
  const title = source.publisher + (source.title && `「${source.title}」`);
  return source.url
    ? html`<a part="link" href=${source.url} rel="noreferrer" lang="ja">${title}</a>`
    : html`<span lang="ja">${title}</span>`;
}
