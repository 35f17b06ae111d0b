import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

/** What an element announces to a screen reader, politely. It has to be rendered before it says anything. */
export class LiveRegion {
  readonly #host: LitElement;
  #text = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Announces a text, unless it is the one that was announced last. */
  announce(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }

  /** Announces what has happened, also when it has happened before. */
  async announceAgain(text: string): Promise<void> {
    this.announce('');
    await this.#host.updateComplete;
    this.announce(text);
  }

  /** The region itself. */
  render(): TemplateResult {
    return html`<p part="unseen" role="status" id="status">${this.#text}</p>`;
  }
}
