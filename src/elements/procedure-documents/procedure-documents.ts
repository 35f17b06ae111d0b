import { html, nothing } from 'lit';
import type { PlannedClaim } from '../../engine/plan.js';
import type { Document } from '../../model/procedure.js';
import { baseStyles } from '../shared/base.styles.js';
import { TickList } from '../shared/tick-list.js';
import { tickStyles } from '../shared/tick-list.styles.js';

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
export class ProcedureDocuments extends TickList {
  static override styles = [baseStyles, tickStyles];

  override render() {
    const { procedure, shown } = this;
    if (!procedure || !shown || shown.documents.length === 0) return nothing;
    const { msg } = this.words;
    const best = shown.routes.find(({ recommended }) => recommended);
    const isOnWay = ({ routes }: PlannedClaim) => !best || !routes || routes.includes(best.id);
    const item = (document: Document, planned: PlannedClaim) => this.item(procedure, document, planned);
    return this.section(
      msg('What to bring', { id: 'documents.title' }),
      html`${this.progress(msg('{done} of {total} ready', { id: 'documents.progress' }), shown.documents)}
        <ul part="list" role="list">
          ${this.each(procedure.documents, shown.documents.filter(isOnWay), item)}
          ${
            // What only another way needs says so.
            this.each(
              procedure.documents,
              shown.documents.filter((planned) => !isOnWay(planned)),
              (document, planned) => item(document, { ...planned, verdict: 'open' }),
            )
          }
        </ul>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-documents': ProcedureDocuments;
  }
}
