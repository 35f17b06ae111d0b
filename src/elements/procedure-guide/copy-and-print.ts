import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { LiveRegion } from '../shared/live-region.js';
import { printAlone } from '../shared/print-alone.js';

/** Copy and Print, below a guide's result. Where the clipboard is closed to us the text is shown, to be copied by hand. */
export class CopyAndPrint {
  readonly #host: LitElement;
  readonly #liveRegion: LiveRegion;
  #isByHand = false;

  constructor(host: LitElement, liveRegion: LiveRegion) {
    this.#host = host;
    this.#liveRegion = liveRegion;
  }

  /** The two buttons; `text` makes what is copied. */
  render({ msg }: Messages, text: () => string): TemplateResult {
    const copied = msg('Copied', { id: 'guide.copied' });
    return html`<p part="actions">
        <button part="button" @click=${() => this.#copy(text(), copied)}>${msg('Copy as text', { id: 'guide.copy' })}</button>
        ${
          typeof window.print === 'function'
            ? html`<button part="button" @click=${() => printAlone(this.#host)}>${msg('Print', { id: 'guide.print' })}</button>`
            : nothing
        }
      </p>
      ${
        this.#isByHand
          ? html`<p>${msg('Select the text and copy it:', { id: 'guide.copy-by-hand' })}</p>
            <pre part="copy" tabindex="0">${text()}</pre>`
          : nothing
      }`;
  }

  async #copy(text: string, copied: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#isByHand = false;
      await this.#liveRegion.announceAgain(copied);
    } catch {
      this.#isByHand = true;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('[part=copy]')?.focus();
  }
}
