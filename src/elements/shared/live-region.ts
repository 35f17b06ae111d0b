import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

/** What an element announces to a screen reader, politely. It has to be rendered before it says anything. */
export class LiveRegion {
  readonly #host: LitElement;
  #text = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Announces a text; the same one again is announced again. */
  announce(text: string): void {
    const isSame = text === this.#text;
    this.#show(isSame ? '' : text);
    if (isSame && text) void this.#host.updateComplete.then(() => this.#show(text));
  }

  /** The region itself. */
  render(): TemplateResult {
    return html`<p part="unseen" role="status" id="status">${this.#text}</p>`;
  }

  #show(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }
}
