import { units } from '../generated/languages.js';
import type { Msg } from '../model/procedure.js';
import { hash } from './hash.js';
import type { Language } from './language.js';
import { english, findLanguage } from './languages.js';

/** The words of one language, as far as they have come: there is one such object for each. */
export interface Messages {
  readonly language: Language;
  /** The units whose words have come; what belongs to others is English still. */
  readonly units: ReadonlySet<string>;
  /** Turns a message into this language; a message without a translation stays English. */
  readonly msg: Msg;
}

interface GrowingMessages extends Messages {
  readonly units: Set<string>;
  /** The words by id; bundled, by a hash of the English. */
  readonly templates: Record<string, unknown>;
}

const all = new Map<string, GrowingMessages>();

/** The words of the language in which the source is written: always there. */
export const englishMessages: Messages = messagesOf(english);

/** The words of a language, if those of these units are there already. */
export function messagesIn(language: Language, wanted: readonly string[]): Messages | undefined {
  const messages = messagesOf(language);
  return !language.load || wanted.every((unit) => messages.units.has(unit)) ? messages : undefined;
}

/** Fetches all words of a language. */
export const loadMessages = (language: Language): Promise<Messages> => loadUnits(language, units);

/** Fetches the words of a language, of these units, once. A failure is not kept: the next call tries again. */
export async function loadUnits(language: Language, wanted: readonly string[]): Promise<Messages> {
  const messages = messagesOf(language);
  const missing = wanted.filter((unit) => !messages.units.has(unit));
  if (missing.length > 0) {
    const catalogues = (await language.load?.(missing)) ?? [];
    Object.assign(messages.templates, ...catalogues.map(({ templates }) => templates));
    missing.forEach((unit) => messages.units.add(unit));
  }
  return messages;
}

/**
 * Fetches all words of a language, by its BCP 47 tag. A server calls it once before it renders an element in that language,
 * for it does not wait while it renders. A tag that we lack fetches nothing.
 */
export async function loadLanguage(tag: string): Promise<void> {
  const language = findLanguage(tag);
  if (language) await loadMessages(language);
}

/** Puts values into a message's `{names}`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));

// @lit/localize's own `msg` knows one language for the whole page; this one belongs to whoever asks.
// All our messages are plain strings with an id, so looking them up is all there is to do. Bundled, they have no ids.
function messagesOf(language: Language): GrowingMessages {
  const present = all.get(language.tag);
  if (present) return present;
  const templates: Record<string, unknown> = {};
  const msg = (text: string, options?: { id?: string }) => {
    if (!language.load) return text;
    const key = options?.id ?? hash(text);
    return Object.hasOwn(templates, key) ? templates[key] : text;
  };
  const messages = {
    language,
    units: new Set<string>(),
    templates,
    msg: Object.assign(msg, { tag: language.tag }) as Msg,
  };
  all.set(language.tag, messages);
  return messages;
}
