import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from './language.js';
import { english, findLanguage, languages } from './languages.js';
import type { Messages } from './messages.js';
import { englishMessages, loadUnits, messagesIn, unitsIn } from './messages.js';
import { fallbackLanguage, isTranslated, nearestLang, rootsAround } from './page-language.js';

/** An element that speaks a language of its own. */
export type LanguageHost = ReactiveControllerHost & Element & { lang: string };

/** What can go wrong with a language. */
export interface LanguageProblem {
  readonly code: 'language-unavailable' | 'language-failed';
  readonly message: string;
}

/**
 * Finds an element's language and keeps its words up to date: the reader's choice, else the element's own `lang`, else
 * the nearest ancestor's, else the browser's, else English. While a translator has the page, a `<html lang>` that we
 * have outranks all but the reader's choice. Words that are still on their way leave the present ones in place.
 */
export class LanguageController implements ReactiveController {
  /** The words to use now. */
  messages: Messages = englishMessages;

  /** False until the words of a language wanted have arrived for the first time. */
  isReady = false;

  readonly #host: LanguageHost;
  readonly #units: () => readonly string[];
  readonly #onProblem: (problem: LanguageProblem) => void;
  #chosen: Language | undefined;
  // What was asked for last: a language and units.
  #wanted: string | undefined;
  #failed: Language | undefined;
  #observer: MutationObserver | undefined;
  #announcement: MutationObserver | undefined;
  #isTranslated = false;
  #pageLang: string | undefined;

  /**
   * `units` says whose words the host needs now. `onProblem` hears when a language is not there or its words do not come.
   */
  constructor(
    host: LanguageHost,
    units: () => readonly string[],
    onProblem: (problem: LanguageProblem) => void,
  ) {
    this.#host = host;
    this.#units = units;
    this.#onProblem = onProblem;
    host.addController(this);
  }

  /** What the reader has chosen in the switch. */
  get chosen(): Language | undefined {
    return this.#chosen;
  }

  /** The language wanted, where its words did not come and nothing was shown yet. */
  get failed(): Language | undefined {
    return this.isReady ? undefined : this.#failed;
  }

  /**
   * Takes the reader's choice; it outranks everything else. Resolves with whether its words are there: if they do not come,
   * nothing was chosen.
   */
  async choose(language: Language): Promise<boolean> {
    this.#chosen = language;
    // A choice tries again what has failed before.
    const units = this.#needed();
    this.#wanted = wantedKey(language, units);
    if (!messagesIn(language, units)) await this.#fetch(language, units);
    this.#host.requestUpdate();
    return this.#chosen === language;
  }

  /**
   * Remembers that a translator has put its own nodes into the element; they go when the element renders anew. It does so at
   * once where the translator wants a language that we have.
   */
  noticeTranslator(): void {
    if (this.#isTranslated) return;
    this.#isTranslated = true;
    if (this.#resolve() !== this.messages.language) this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') return;
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    // A translator announces itself in the class of <html>; watching the classes of a whole page would be wasteful.
    this.#announcement = new MutationObserver(() => this.#host.requestUpdate());
    this.#announcement.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
    // Around another place on the page there may be another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#announcement?.disconnect();
  }

  /** Fetches the words of the language wanted; resolves when they are there, or failed to come. */
  async load(): Promise<void> {
    const wanted = this.#resolve();
    const units = this.#needed();
    if (messagesIn(wanted, units)) return;
    this.#wanted = wantedKey(wanted, units);
    await this.#fetch(wanted, units);
  }

  /** Finds the words on a server: there is no page, whoever reads it is not known, and nothing is waited for. */
  resolveOnServer(): void {
    const wanted = this.#find(this.#host.lang) ?? english;
    const present = messagesIn(wanted, this.#units());
    this.messages = present ?? englishMessages;
    this.isReady = true;
    if (!present) this.#onProblem(problemWith(wanted, this.messages));
  }

  hostUpdate(): void {
    const language = this.#resolve();
    const units = this.#needed();
    const present = messagesIn(language, units);
    const wanted = wantedKey(language, units);
    if (present) {
      this.messages = present;
      this.isReady = true;
    } else if (wanted !== this.#wanted) {
      void this.#fetch(language, units);
    }
    this.#wanted = wanted;
  }

  // In another language the reader sees no less than in the present one, whoever has fetched it.
  #needed(): readonly string[] {
    return [...new Set([...this.#units(), ...unitsIn(this.messages.language)])];
  }

  #resolve(): Language {
    if (this.#chosen) return this.#chosen;
    const { lang } = document.documentElement;
    const translated = isTranslated(document);
    // What stood there before the translator came is the page's; a guide that comes later cannot know it.
    this.#pageLang ??= translated ? '' : lang;
    const isRewritten = (this.#isTranslated || translated) && lang !== this.#pageLang;
    const rewritten = isRewritten ? findLanguage(lang) : undefined;
    const own = rewritten ?? this.#find(this.#host.lang);
    if (own) return own;
    // A translator's language that we lack says nothing about the page's.
    if (isRewritten && this.isReady) return this.messages.language;
    return this.#find(nearestLang(this.#host)) ?? fallbackLanguage();
  }

  #find(tag: string | undefined): Language | undefined {
    if (typeof tag !== 'string' || !tag) return undefined;
    const language = findLanguage(tag);
    if (!language) {
      this.#onProblem({
        code: 'language-unavailable',
        message: `lang="${tag}" is not allowed. Allowed: ${languages.map((each) => each.tag).join(' ')}.`,
      });
    }
    return language;
  }

  async #fetch(language: Language, units: readonly string[]): Promise<void> {
    try {
      await loadUnits(language, units);
    } catch {
      // It stays what was wanted: asked for at each update, it would be asked for without end.
      this.#failed = language;
      if (this.#chosen === language && this.messages.language !== language) this.#chosen = undefined;
      this.#onProblem(problemWith(language, this.isReady ? this.messages : undefined));
    }
    // With the words it shows them; without, what is shown stays, or what stands in the tag.
    this.#host.requestUpdate();
  }
}

const wantedKey = ({ tag }: Language, units: readonly string[]): string => `${tag} ${units.join()}`;

const problemWith = ({ tag }: Language, shown: Messages | undefined): LanguageProblem => ({
  code: 'language-failed',
  message:
    tag === shown?.language.tag
      ? `Some words for "${tag}" could not be loaded; English stands in for them.`
      : `The words for "${tag}" could not be loaded; ${shown ? `"${shown.language.tag}"` : 'what stands inside the tag'} stays.`,
});
