import { html, nothing } from 'lit';
import { property } from '../shared/decorators.js';
import { claimsOf } from '../../engine/plan.js';
import type { Plan } from '../../engine/plan.js';
import { lastChecked } from '../../engine/review.js';
import { counted } from '../../text/plural.js';
import type { Procedure } from '../../model/procedure.js';
import { baseStyles } from '../shared/base.styles.js';
import { sourceEntry } from '../shared/claim.js';
import { safeUrl } from '../shared/safe-url.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { styles } from './procedure-sources.styles.js';
import { formatDay, interpolate } from '../../text/format.js';

/**
 * On whose authority all of it stands, when it was last checked, and who publishes the guide.
 *
 * @element procedure-sources
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart about - Who publishes the guide, and who decides.
 * @csspart checked - When it was last checked.
 * @csspart list - The list of sources.
 * @csspart link - A link to a source.
 */
export class ProcedureSources extends ProcedurePart {
  static override styles = [baseStyles, styles];

  /** Where an error can be reported; no link without it. */
  @property({ attribute: 'report-href' }) reportHref = '';

  override render() {
    const { procedure, shown, words } = this;
    if (!procedure || !shown) return nothing;
    const { msg, language } = words;
    const refs = citedBy(procedure, shown);
    // A city says for itself when it was checked.
    const [first, ...others] = refs.filter((ref) => procedure.sources[ref]?.basis !== 'municipality');
    const checked = lastChecked(procedure, { sources: [first ?? procedure.official, ...others] });
    const report = safeUrl(this.reportHref);
    return this.section(
      msg('Sources', { id: 'sources.title' }),
      html`<p part="about">
          ${msg('Published by the volunteers of the open-source project pin-reset-guide, not by an authority. The office decides.', { id: 'sources.about' })}
        </p>
        <p part="checked">
          ${interpolate(
            msg('Last checked on {day}. Each source below says with what it was compared.', {
              id: 'sources.checked',
            }),
            { day: formatDay(checked, words.language.tag) },
          )}
          ${language.status === 'translated' ? msg('No native speaker has reviewed this translation yet.', { id: 'sources.unreviewed' }) : ''}
        </p>
        <p>${msg('Official page:', { id: 'sources.official' })} ${sourceEntry(procedure.official, procedure, words)}</p>
        ${report ? html`<p><a part="link" href=${report}>${msg('Report an error', { id: 'sources.report' })}</a></p>` : nothing}
        <details part="all">
          <summary>${counted(
            msg('{count, plural, one {The only source} other {All {count} sources}}', { id: 'sources.all' }),
            refs.length,
            language.tag,
          )}</summary>
          <ul part="list">
            ${refs.map((ref) => html`<li>${sourceEntry(ref, procedure, words)}</li>`)}
          </ul>
        </details>`,
    );
  }
}

/** The sources of everything in a plan, in the order of the data; at least one. */
function citedBy(procedure: Procedure, plan: Plan): readonly [string, ...string[]] {
  const cited = new Set(claimsOf(procedure, plan).flatMap(({ sources }) => [...sources]));
  const [first, ...others] = Object.keys(procedure.sources).filter((ref) => cited.has(ref));
  return first === undefined ? [procedure.official] : [first, ...others];
}

declare global {
  interface HTMLElementTagNameMap {
    'procedure-sources': ProcedureSources;
  }
}
