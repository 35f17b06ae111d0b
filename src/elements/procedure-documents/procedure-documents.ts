import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlannedClaim } from '../../engine/plan.js';
import { ProcedureProgressRequest } from '../../events.js';
import { fill } from '../../i18n/messages.js';
import type { Procedure } from '../../model/procedure.js';
import { baseStyles } from '../shared/base.styles.js';
import { openLabel, origin } from '../shared/claim.js';
import { heading } from '../shared/heading.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { beside, rich } from '../shared/words.js';
import { styles } from './procedure-documents.styles.js';

/**
 * The documents to bring, as a list that can be ticked off.
 *
 * @element procedure-documents
 * @fires {ProcedureProgressRequest} procedure-progress-request - Asks the guide to tick or untick a document; stays inside it.
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart progress - How many are ticked, in words.
 * @csspart list - The list of documents.
 * @csspart item - One document; also `item--open` while an unanswered question decides on it.
 * @csspart japanese - The Japanese name beside a translation.
 * @csspart detail - More words about a document.
 * @csspart label - For whom an open document is.
 * @csspart origin - Where a statement comes from.
 */
export class ProcedureDocuments extends ProcedurePart {
  static override styles = [baseStyles, styles];

  /** The ids of what is ticked. */
  @property({ attribute: false }) done: ReadonlySet<string> = new Set();

  override render() {
    const { procedure, shown } = this;
    if (!procedure || !shown || shown.documents.length === 0) return nothing;
    const { msg, language } = this.words;
    return html`<section part="base" lang=${language.tag} dir=${language.direction} aria-labelledby="heading">
      ${heading(this.headingLevel, msg('What to bring', { id: 'documents.title' }), { part: 'heading', id: 'heading' })}
      <p part="progress">${this.#progress(shown.documents)}</p>
      <ul part="list">
        ${shown.documents.map((document) => this.#item(procedure, document))}
      </ul>
    </section>`;
  }

  #progress(documents: readonly PlannedClaim[]): string {
    const ready = documents.filter(({ id }) => this.done.has(id)).length;
    return fill(this.words.msg('{done} of {total} ready', { id: 'documents.progress' }), {
      done: ready,
      total: documents.length,
    });
  }

  #item(procedure: Procedure, planned: PlannedClaim): TemplateResult | typeof nothing {
    const document = procedure.documents[planned.id];
    if (!document) return nothing;
    const { words } = this;
    const { msg } = words;
    const context = this.context(procedure);
    const label = openLabel(document, planned, context);
    return html`<li part=${planned.verdict === 'open' ? 'item item--open' : 'item'}>
      <label part="tick">
        <input
          type="checkbox"
          .checked=${this.done.has(planned.id)}
          @change=${(event: Event) => this.#onChange(planned.id, event)}
        />
        <span part="name">${rich(document.text(msg), words)} ${beside(document.japanese, words)}</span>
      </label>
      ${label ? html`<p part="label">${fill(msg('If: {condition}', { id: 'claim.open' }), { condition: label })}</p>` : nothing}
      ${document.detail ? html`<p part="detail">${rich(document.detail(msg), words)}</p>` : nothing}
      ${origin(document, context)}
    </li>`;
  }

  #onChange(id: string, { target }: Event): void {
    this.dispatchEvent(new ProcedureProgressRequest({ id, done: (target as HTMLInputElement).checked }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-documents': ProcedureDocuments;
  }
}
