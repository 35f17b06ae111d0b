import { units } from '../generated/languages.js';
import type { Msg } from '../model/text.js';
import { hash } from './hash.js';
import type { Language } from './language.js';
import { english, findLanguage } from './languages.js';

/** The words of one language, as far as they have come. When more of them come, they are another object. */
export interface Messages {
  readonly language: Language;
  /** Turns a message into this language; a message without a translation stays English. */
  readonly msg: Msg;
}

/** What has come of a language: its words, and the units that they belong to. */
interface Loaded {
  readonly messages: Messages;
  readonly templates: Readonly<Record<string, unknown>>;
  readonly units: ReadonlySet<string>;
}

const loaded = new Map<string, Loaded>();

/** The words of the language in which the source is written: always there. */
export const englishMessages: Messages = messagesOf(english, {});

/** The words of a language, if those of these units are there already. */
export function messagesIn(language: Language, wanted: readonly string[]): Messages | undefined {
  if (!language.load) return englishMessages;
  const found = loaded.get(language.tag);
  return found && wanted.every((unit) => found.units.has(unit)) ? found.messages : undefined;
}

/** The units whose words have come in a language. */
export const unitsIn = ({ tag }: Language): readonly string[] => [...(loaded.get(tag)?.units ?? [])];

/** Fetches all words of a language. */
export const loadMessages = (language: Language): Promise<Messages> => loadUnits(language, units);

/** Fetches the words of a language, of these units, once. A failure is not kept: the next call tries again. */
export async function loadUnits(language: Language, wanted: readonly string[]): Promise<Messages> {
  const missing = wanted.filter((unit) => !unitsIn(language).includes(unit));
  if (missing.length > 0) {
    const { load } = language;
    // Once more where they do not come.
    const catalogues = load ? await load(missing).catch(() => load(missing)) : [];
    const before = loaded.get(language.tag);
    const templates = Object.assign(
      {},
      before?.templates,
      ...catalogues.map((each) => each.templates),
    ) as Loaded['templates'];
    loaded.set(language.tag, {
      messages: messagesOf(language, templates),
      templates,
      units: new Set([...(before?.units ?? []), ...missing]),
    });
  }
  return messagesIn(language, wanted) ?? englishMessages;
}

/**
 * Fetches all words of a language, by its BCP 47 tag. A server calls it once before it renders an element in that language,
 * for it does not wait while it renders. A tag that we lack fetches nothing.
 */
export async function loadLanguage(tag: string): Promise<void> {
  const language = findLanguage(tag);
  if (language) await loadMessages(language);
}

// @lit/localize's own `msg` knows one language for the whole page; this one belongs to whoever asks.
// All our messages are plain strings with an id, so looking them up is all there is to do. Bundled, they have no ids.
function messagesOf(language: Language, templates: Readonly<Record<string, unknown>>): Messages {
  const msg = (text: string, options?: { id?: string }) => {
    if (!language.load) return text;
    const key = options?.id ?? hash(text);
    return Object.hasOwn(templates, key) ? templates[key] : text;
  };
  return { language, msg: Object.assign(msg, { tag: language.tag }) as Msg };
}
