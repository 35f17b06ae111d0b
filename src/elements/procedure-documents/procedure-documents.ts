import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.js';
import type { PlannedClaim } from '../../engine/plan.js';
import { ProcedureAnswerRequestEvent } from '../../events.js';
import { loadUnits, messagesIn } from '../../i18n/messages.js';
import type { Document } from '../../model/route-claim.js';
import { baseStyles } from '../shared/base.styles.js';
import { loadReader, unitsOfPapers } from '../shared/load-reader.js';
import { TickList } from '../shared/tick-list.js';
import { tickStyles } from '../shared/tick-list.styles.js';

/**
 * The documents to bring, as a list that can be ticked off.
 *
 * @element procedure-documents
 * @fires {ProcedureProgressRequestEvent} procedure-progress-request - Asks the guide to tick or untick a document; stays inside it.
 * @fires {ProcedureAnswerRequestEvent} procedure-answer-request - Asks the guide to take the papers chosen; stays inside it.
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart progress - How many are ticked, in words.
 * @csspart list - The list of documents.
 * @csspart item - One document; also `item--open` while an unanswered question decides on it.
 * @csspart japanese - The Japanese name beside a translation.
 * @csspart detail - More words about a document.
 * @csspart label - For whom an open document is.
 * @csspart papers - The papers to choose from, behind a click.
 * @csspart origin - Where a statement comes from.
 */
export class ProcedureDocuments extends TickList {
  static override styles = [baseStyles, tickStyles];

  #hasOpened = false;
  readonly #papers = new LazyController(this, () =>
    Promise.all([loadReader(), loadUnits(this.words.language, unitsOfPapers)]),
  );

  // Once: what the reader opened or closed after that stays so.
  protected override updated(): void {
    const papers = this.renderRoot.querySelector<HTMLDetailsElement>('[part=papers]');
    if (!papers || this.#hasOpened || this.situation['papers'] === undefined) return;
    this.#hasOpened = true;
    papers.open = true;
    void this.#papers.load();
  }

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
        </ul>
        ${shown.documents.some(({ id }) => procedure.documents[id]?.role?.endsWith('identity')) ? this.#papersToChoose() : nothing}`,
    );
  }

  // The words of all papers come when somebody wants to see them, or has named some.
  #papersToChoose(): TemplateResult {
    const { procedure, plan, situation, municipality, words, headingLevel, today } = this;
    const { msg } = words;
    const { status } = this.#papers;
    const messages = messagesIn(words.language, unitsOfPapers) ?? words;
    return html`<details part="papers" @toggle=${() => this.#papers.load()}>
      <summary>${msg('Which of these do you have?', { id: 'documents.papers' })}</summary>
      ${
        status === 'ready'
          ? html`<procedure-papers
            .view=${{ procedure, plan, situation, municipality, messages, headingLevel, today }}
            @procedure-answer-request=${this.#onPapers}
          ></procedure-papers>`
          : status === 'failed'
            ? html`<p>${msg('This did not come. Close it, and open it again.', { id: 'documents.papers-failed' })}</p>`
            : nothing
      }
    </details>`;
  }

  // A request does not leave the element that it was made in.
  readonly #onPapers = ({ detail }: ProcedureAnswerRequestEvent): void => {
    this.dispatchEvent(new ProcedureAnswerRequestEvent(detail));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-documents': ProcedureDocuments;
  }
}
