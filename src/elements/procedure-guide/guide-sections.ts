import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sourceEntry } from '../shared/claim.js';
import type { PartView } from '../shared/procedure-part.js';
import type { Section, Settings } from '../shared/settings.js';
import type { GuideState } from './guide-content.js';
import { markJapanese } from '../shared/marked-text.js';

/** What a guide hands to its parts, with everything that they need. */
export type GuideView = PartView & {
  readonly procedure: NonNullable<PartView['procedure']>;
  readonly plan: NonNullable<PartView['plan']>;
  readonly messages: NonNullable<PartView['messages']>;
};

/** The warning that the guide was not checked for a while, with the pages to look at instead. */
export function overdueNotice(overdue: readonly string[], view: GuideView): TemplateResult | typeof nothing {
  if (overdue.length === 0) return nothing;
  const { msg } = view.messages;
  // It may be the city that has not looked for long.
  const pages = [
    ...(overdue.includes('city') ? ['city'] : []),
    ...(overdue.some((ref) => ref !== 'city') ? [view.procedure.official] : []),
  ];
  return html`<div part="notice bar">
    <p>${msg('Not checked for a while. Look at the official page first.', { id: 'origin.overdue' })}</p>
    ${pages.map((ref) => sourceLine(ref, view))}
  </div>`;
}

/** One source in a paragraph of its own. */
export const sourceLine = (ref: string, { procedure, messages }: GuideView): TemplateResult =>
  html`<p>${sourceEntry(ref, procedure, messages)}</p>`;

/** For whom the guide is, that no PIN is asked for, and the ways back. `goBack` leads to a questionnaire on the page. */
export function summary(
  { procedure, situation, messages }: GuideView,
  links: Settings['links'],
  goBack: (() => void) | undefined,
): TemplateResult {
  const { msg } = messages;
  const isAnswered = Object.keys(situation).length > 0;
  const back = msg('Back to the questionnaire', { id: 'guide.questionnaire' });
  const ways = [
    goBack
      ? html`<button part="button button--text" @click=${goBack}>${back}</button> `
      : link(links.questionnaire, back),
    link(links.checklist, msg('Back to the checklist', { id: 'guide.checklist' })),
  ].filter((way) => way !== nothing);
  return html`<div part="summary">
    <p>${markJapanese(procedure.summary(msg), messages)}</p>
    ${
      isAnswered
        ? nothing
        : html`<p part="common bar">
          ${msg('This is for everybody. Answer the questions, and only your own list is left.', { id: 'guide.common' })}
        </p>`
    }
    <p part="safety">
      ${msg('This page never asks for a PIN. It sends nothing anywhere.', { id: 'guide.safety' })}
    </p>
    ${ways.length > 0 ? html`<p part="links">${ways}</p>` : nothing}
  </div>`;
}

/** The ways, the city's offices, what to bring and what to do. */
export function resultSections({ view, settings, session, moment, onMinute }: GuideState): TemplateResult {
  const { done } = session;
  const shown = (section: Section, part: TemplateResult) => (settings.hidden.has(section) ? nothing : part);
  return html`${shown(
    'routes',
    html`<procedure-routes exportparts="base: routes, heading, item, title, badge" .view=${view}></procedure-routes>`,
  )}
  ${
    view.municipality
      ? html`<procedure-city
        exportparts="base: city, heading, office, title, now, link"
        .view=${view}
        .now=${moment}
        @procedure-clock=${onMinute}
      ></procedure-city>`
      : nothing
  }
  ${shown(
    'documents',
    html`<procedure-documents exportparts="base: documents, heading, item" .view=${view} .done=${done}></procedure-documents>`,
  )}
  ${shown(
    'steps',
    html`<procedure-steps exportparts="base: steps, heading, item, say" .view=${view} .done=${done}></procedure-steps>`,
  )}`;
}

const link = (href: string, text: string): TemplateResult | typeof nothing =>
  href ? html`<a part="link" href=${href}>${text}</a> ` : nothing;
