import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { ProcedureLanguageEvent } from '../../events.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import type { Language } from '../../i18n/language.js';
import type { Messages } from '../../i18n/messages.js';
import { browserLanguage } from '../../i18n/page-language.js';
import { heading } from './heading.js';
import type { LiveRegion } from './live-region.js';
import { markJapanese } from './marked-text.js';

/** Lets the reader choose the language of an element: a switch beside the title, and a line that offers the browser's. */
export class LanguageSwitch {
  readonly #host: LitElement;
  readonly #language: LanguageController;
  readonly #liveRegion: LiveRegion;

  constructor(host: LitElement, language: LanguageController, liveRegion: LiveRegion) {
    this.#host = host;
    this.#language = language;
    this.#liveRegion = liveRegion;
  }

  /** The title, and the switch beside it if several languages are offered. */
  header(level: number, title: string, offered: readonly Language[], words: Messages): TemplateResult {
    return html`<header part="header">
      ${heading(level, 'title', markJapanese(title, words), 'title')}
      ${offered.length < 2 ? nothing : this.#switch(offered, words)}
    </header>`;
  }

  /** The browser's language, if it is offered and not shown, and the reader has not chosen another one. */
  offered(offered: readonly Language[], words: Messages): Language | undefined {
    const wanted = browserLanguage();
    const isOffered = wanted && offered.includes(wanted) && !this.#language.chosen;
    return isOffered && wanted !== words.language ? wanted : undefined;
  }

  /** One line in the browser's language that offers it. */
  offer(languages: readonly Language[], words: Messages): TemplateResult | typeof nothing {
    const wanted = this.offered(languages, words);
    if (!wanted) return nothing;
    return html`<p part="offer" lang=${wanted.tag} dir=${wanted.direction}>
      <button part="button button--text" @click=${() => this.#choose(wanted)}>${wanted.offer}</button>
    </p>`;
  }

  // The word "Language" is understood in any language; each entry names itself.
  #switch(offered: readonly Language[], { language: shown }: Messages): TemplateResult {
    return html`<details part="language">
      <summary lang="en">Language</summary>
      <ul role="list">
        ${offered.map(
          (language) =>
            html`<li>
              <button
                part="button button--text"
                lang=${language.tag}
                aria-current=${language === shown ? 'true' : nothing}
                @click=${() => this.#choose(language)}
              >
                ${language.name}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  async #choose(language: Language): Promise<void> {
    if (!(await this.#language.choose(language))) return;
    this.#host.dispatchEvent(new ProcedureLanguageEvent({ lang: language.tag }));
    await this.#host.updateComplete;
    this.#liveRegion.announce(language.name);
    this.#host.renderRoot.querySelector<HTMLElement>('[part=language] summary')?.focus();
  }
}
