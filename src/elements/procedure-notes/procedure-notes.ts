import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlannedClaim } from '../../engine/plan.js';
import { fill } from '../../i18n/messages.js';
import type { Phone, Procedure } from '../../model/procedure.js';
import { baseStyles } from '../shared/base.styles.js';
import { openLabel, origin } from '../shared/claim.js';
import { heading } from '../shared/heading.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { beside, rich } from '../shared/words.js';
import { styles } from './procedure-notes.styles.js';

/**
 * What is good to know, grouped by topic.
 *
 * @element procedure-notes
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart topic - The notes of one topic.
 * @csspart topic-title - The name of a topic.
 * @csspart item - One note; also `item--warning`, and `item--open` while an unanswered question decides on it.
 * @csspart title - The title of a note.
 * @csspart japanese - The Japanese name beside a translation.
 * @csspart label - For whom an open note is.
 * @csspart phone - A phone number.
 * @csspart link - A link to an official page.
 * @csspart origin - Where a statement comes from.
 */
export class ProcedureNotes extends ProcedurePart {
  static override styles = [baseStyles, styles];

  override render() {
    const { procedure, shown } = this;
    if (!procedure || !shown || shown.notes.length === 0) return nothing;
    const { msg, language } = this.words;
    return html`<section part="base" lang=${language.tag} dir=${language.direction} aria-labelledby="heading">
      ${heading(this.headingLevel, msg('Good to know', { id: 'notes.title' }), { part: 'heading', id: 'heading' })}
      ${Object.keys(procedure.topics).map((topic) => this.#topic(procedure, topic, shown.notes))}
    </section>`;
  }

  #topic(
    procedure: Procedure,
    topic: string,
    planned: readonly PlannedClaim[],
  ): TemplateResult | typeof nothing {
    const notes = planned.filter(({ id }) => procedure.notes[id]?.topic === topic);
    if (notes.length === 0) return nothing;
    const { words } = this;
    return html`<div part="topic topic--${topic}">
      ${heading(this.headingLevel + 1, rich(procedure.topics[topic]?.(words.msg) ?? topic, words), { part: 'topic-title' })}
      <ul role="list">
        ${notes.map((note) => this.#item(procedure, note))}
      </ul>
    </div>`;
  }

  #item(procedure: Procedure, planned: PlannedClaim): TemplateResult | typeof nothing {
    const note = procedure.notes[planned.id];
    if (!note) return nothing;
    const { words } = this;
    const { msg } = words;
    const context = this.context(procedure);
    const label = openLabel(note, planned, context);
    const parts = [
      'item',
      note.tone === 'warning' ? 'item--warning' : '',
      planned.verdict === 'open' ? 'item--open' : '',
    ];
    return html`<li part=${parts.filter(Boolean).join(' ')}>
      <p part="title">
        ${note.tone === 'warning' ? html`<span part="warning">${msg('Important:', { id: 'notes.warning' })}</span>` : nothing}
        ${rich(note.title(msg), words)} ${beside(note.japanese, words)}
      </p>
      ${label ? html`<p part="label">${fill(msg('If: {condition}', { id: 'claim.open' }), { condition: label })}</p>` : nothing}
      <p>${rich(note.text(msg), words)}</p>
      ${note.phones ? html`<ul>${note.phones.map((phone) => this.#phone(phone))}</ul>` : nothing}
      ${note.links?.map((ref) => this.#link(procedure, ref))} ${origin(note, context)}
    </li>`;
  }

  #phone({ number, text }: Phone): TemplateResult {
    return html`<li>
      <a part="phone" href="tel:${number.replaceAll('-', '')}">${number}</a> ${rich(text(this.words.msg), this.words)}
    </li>`;
  }

  #link(procedure: Procedure, ref: string): TemplateResult | typeof nothing {
    const source = procedure.sources[ref];
    return source
      ? html`<p><a part="link" href=${source.url} rel="noreferrer" lang="ja">${source.publisher}「${source.title}」</a></p>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-notes': ProcedureNotes;
  }
}
