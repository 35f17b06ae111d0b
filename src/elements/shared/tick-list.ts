import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from './decorators.js';
import type { PlannedClaim } from '../../engine/plan.js';
import { ProcedureProgressRequestEvent } from '../../events.js';
import type { Procedure } from '../../model/procedure.js';
import type { RouteClaim } from '../../model/route-claim.js';
import { claimBody } from './claim.js';
import { ProcedurePart } from './procedure-part.js';
import { japaneseName, markJapanese } from './marked-text.js';
import { interpolate } from '../../text/format.js';

/** A part whose claims can be ticked off: what to bring, what to do. */
export abstract class TickList extends ProcedurePart {
  /** The ids of what is ticked. */
  @property({ attribute: false }) done: ReadonlySet<string> = new Set();

  /** How many of these are ticked, in words: a message with `{done}` and `{total}`. */
  protected progress(message: string, claims: readonly PlannedClaim[]): TemplateResult {
    const done = claims.filter(({ id }) => this.done.has(id)).length;
    return html`<p part="progress">${interpolate(message, { done, total: claims.length })}</p>`;
  }

  /** A claim with its box, and below it whom it is for, more words, `more`, and where it comes from. */
  protected item(
    procedure: Procedure,
    claim: RouteClaim,
    planned: PlannedClaim,
    more?: TemplateResult,
  ): TemplateResult {
    const { words } = this;
    const { id, verdict } = planned;
    return html`<li part=${verdict === 'open' ? 'item item--open' : 'item'}>
      <label part="tick">
        <input type="checkbox" .checked=${this.done.has(id)} @change=${(event: Event) => this.#onChange(id, event)} />
        <span part="name">${markJapanese(claim.text(words.msg), words)} ${japaneseName(claim.japanese, words)}</span>
      </label>
      ${claimBody(claim, planned, this.context(procedure), more)}
    </li>`;
  }

  #onChange(id: string, { target }: Event): void {
    this.dispatchEvent(new ProcedureProgressRequestEvent({ id, done: (target as HTMLInputElement).checked }));
  }
}
