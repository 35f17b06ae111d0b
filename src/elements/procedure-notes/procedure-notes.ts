import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlannedClaim } from '../../engine/plan.js';
import type { Procedure } from '../../model/procedure.js';
import type { Note } from '../../model/route-claim.js';
import { baseStyles } from '../shared/base.styles.js';
import { openLabel, origin, sourceLink } from '../shared/claim.js';
import { heading } from '../shared/heading.js';
import { phoneList } from '../shared/phone.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { styles } from './procedure-notes.styles.js';
import { japaneseName, markJapanese } from '../shared/marked-text.js';

/**
 * What is good to know, grouped by topic.
 *
 * @element procedure-notes
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart topic - The notes of one topic.
 * @csspart subtitle - The name of a topic.
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
    return this.section(
      this.words.msg('Good to know', { id: 'notes.title' }),
      Object.keys(procedure.topics).map((topic) => this.#topic(procedure, topic, shown.notes)),
    );
  }

  #topic(
    procedure: Procedure,
    topic: string,
    planned: readonly PlannedClaim[],
  ): TemplateResult | typeof nothing {
    const notes = planned.filter(({ id }) => procedure.notes[id]?.topic === topic);
    if (notes.length === 0) return nothing;
    const { words } = this;
    return html`<div part="topic">
      ${heading(this.headingLevel + 1, 'subtitle', markJapanese(procedure.topics[topic]?.(words.msg) ?? topic, words))}
      <ul role="list">
        ${this.each(procedure.notes, notes, (note, planned) => this.#item(procedure, note, planned))}
      </ul>
    </div>`;
  }

  // What certainly matters stands open; the rest shows its title, and opens at a click.
  #item(procedure: Procedure, note: Note, planned: PlannedClaim): TemplateResult {
    const { words } = this;
    const { msg } = words;
    const context = this.context(procedure);
    const isWarning = note.tone === 'warning';
    const isOpen = planned.verdict === 'open';
    const matters = isWarning || note.phones || note.topic === Object.keys(procedure.topics)[0];
    return html`<li part="item ${isWarning ? 'item--warning bar' : ''} ${isOpen ? 'item--open' : ''}">
      <details part="note" ?open=${matters && !isOpen}>
        <summary part="title">
          ${isWarning ? html`<span part="warning">${msg('Important:', { id: 'notes.warning' })}</span>` : nothing}
          ${markJapanese(note.title(msg), words)} ${japaneseName(note.japanese, words)}
        </summary>
        ${openLabel(note, planned, context)}
        <p>${markJapanese(note.text(msg), words)}</p>
        ${phoneList(note.phones, words)}
        ${note.links?.map((ref) => html`<p>${sourceLink(ref, procedure)}</p>`)} ${origin(note, context)}
      </details>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-notes': ProcedureNotes;
  }
}
