import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LazyStatus } from '../../controllers/lazy-controller.js';
import type { Procedure } from '../../model/procedure.js';
import type { Session } from '../../session/session.js';
import type { Settings } from '../shared/settings.js';
import type * as Footer from './guide-footer.js';
import { resultSections, sourceLine, summary } from './guide-sections.js';
import type { GuideView } from './guide-sections.js';

/** What stands below the steps: it comes when all above is shown. */
export type GuideFooter = { readonly procedure: Procedure } & typeof Footer;

/** All that decides on what a guide shows between its title and its live region. */
export interface GuideState {
  /** What all parts are handed. */
  readonly view: GuideView;
  /** What the attributes say. */
  readonly settings: Settings;
  /** The answers and ticks. */
  readonly session: Session;
  /** The facts whose questions are shown. */
  readonly asked: readonly string[];
  /** The page's moment; undefined for the device's clock. */
  readonly moment: Date | undefined;
  /** How far what stands below the steps is. */
  readonly footerStatus: LazyStatus;
  /** Copy and Print; undefined until what they need is here. */
  readonly actions: TemplateResult | undefined;
  /** Leads to a questionnaire on the page; undefined where there is none. */
  readonly goBack: (() => void) | undefined;
  /** Hears each minute that an office's hours are shown. */
  readonly onMinute: () => void;
}

/** What it is for, the questions and the result. In `steps` the leaflet waits below before the first answer; the result comes after the last one. */
export function guideContent(state: GuideState): TemplateResult {
  const { settings, asked, view } = state;
  const { layout, hidden } = settings;
  const isAsking = layout === 'steps' && !hidden.has('questions') && asked.length > 0;
  // One template for all: the questions stay the same element, and know what was chosen in it.
  return html`${hidden.has('summary') ? nothing : summary(view, settings.links, state.goBack)}
  ${hidden.has('questions') ? nothing : questions(state)}
  ${isAsking ? below(state) : result(state)}`;
}

// While questions are asked one by one.
function below(state: GuideState): unknown {
  const { view, session } = state;
  if (session.answered.length > 0) return footer(state, false);
  return html`<details part="leaflet">
    <summary>${view.messages.msg('Read everything without answering', { id: 'guide.leaflet' })}</summary>
    ${result(state)}
  </details>`;
}

const questions = ({ view, settings, asked, session }: GuideState): TemplateResult =>
  html`<procedure-questions
    exportparts="base: questions, heading, answers, question, option, button"
    .view=${view}
    .layout=${settings.layout}
    .asked=${asked}
    .answered=${session.answered}
  ></procedure-questions>`;

const result = (state: GuideState): TemplateResult =>
  html`${resultSections(state)}
    <slot name="contact"></slot>
    ${footer(state, true)}`;

// Until it comes there is nothing to show; if it does not, there is still the official page.
function footer({ view, settings, footerStatus, actions }: GuideState, hasNotes: boolean): unknown {
  const { hidden, links } = settings;
  if (!actions) return footerStatus === 'failed' ? sourceLine(view.procedure.official, view) : nothing;
  return html`${
    hasNotes && !hidden.has('notes')
      ? html`<procedure-notes exportparts="base: notes, heading, item, title" .view=${view}></procedure-notes>`
      : nothing
  }
  ${hidden.has('actions') ? nothing : actions}
  ${
    hidden.has('sources')
      ? nothing
      : html`<procedure-sources
        exportparts="base: sources, heading"
        .view=${view}
        .reportHref=${links.report}
      ></procedure-sources>`
  }`;
}
