import type { Msg } from '../model/procedure.js';
import { hash } from './hash.js';
import type { Language } from './languages.js';
import { english, findLanguage } from './languages.js';

/** The words of one language. */
export interface Messages {
  readonly language: Language;
  /** Turns a message into this language; a message without a translation stays English. */
  readonly msg: Msg;
}

const loaded = new Map<string, Messages>([[english.tag, messagesOf(english)]]);

/** The words of a language, if they are there already. */
export const messagesIn = ({ tag }: Language): Messages | undefined => loaded.get(tag);

/** The words of the language in which the source is written: always there. */
export const englishMessages = loaded.get(english.tag) as Messages;

/** Fetches the words of a language once. A failure is not kept: the next call tries again. */
export async function loadMessages(language: Language): Promise<Messages> {
  const present = messagesIn(language);
  if (present || !language.load) return present ?? englishMessages;
  const { templates } = await fetched(language.load);
  const messages = messagesOf(language, templates);
  loaded.set(language.tag, messages);
  return messages;
}

/**
 * Fetches the words of a language, by its BCP 47 tag. A server calls it once before it renders an element in that language,
 * for it does not wait while it renders. A tag that we lack fetches nothing.
 */
export async function loadLanguage(tag: string): Promise<void> {
  const language = findLanguage(tag);
  if (language) await loadMessages(language);
}

// Once more where it does not come, under another address: a browser remembers for an address that nothing was there.
async function fetched<M>(load: () => Promise<M>): Promise<M> {
  try {
    return await load();
  } catch (error) {
    const [address] = /https?:[^\s'"]+\.js/.exec(String(error)) ?? [];
    return address
      ? ((await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?again`)) as M)
      : load();
  }
}

/** Puts values into a message's `{names}`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));

// @lit/localize's own `msg` knows one language for the whole page; this one belongs to whoever asks.
// All our messages are plain strings with an id, so looking them up is all there is to do. Bundled, they have no ids.
function messagesOf(language: Language, templates?: Readonly<Record<string, unknown>>): Messages {
  const msg = (text: string, options?: { id?: string }) => {
    if (!templates) return text;
    const key = options?.id ?? hash(text);
    return Object.hasOwn(templates, key) ? templates[key] : text;
  };
  return { language, msg: Object.assign(msg, { tag: language.tag }) as Msg };
}
