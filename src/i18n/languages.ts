import { translated, written } from '../generated/languages.js';
import type { Language } from './language.js';

/** The language in which the source is written; every text falls back to it. */
export const english: Language = {
  tag: 'en',
  name: 'English',
  offer: 'Read this in English',
  absent: 'This guide could not be loaded. Official page:',
  direction: 'ltr',
  status: 'written',
};

/** Every language, in the order of the switch. A new one is a folder in locales/. */
export const languages: readonly Language[] = [...written, english, ...translated];

/** The language that a BCP 47 tag stands for, if we have it: by its name, or without its last subtag. */
export function findLanguage(tag: string): Language | undefined {
  // Java, PHP and many a CMS write "ja_JP".
  const wanted = tag.trim().toLowerCase().replace(/[_.@]/g, '-');
  return (
    languages.find((language) => language.tag.toLowerCase() === wanted) ??
    (wanted.includes('-') ? findLanguage(wanted.slice(0, wanted.lastIndexOf('-'))) : undefined)
  );
}
