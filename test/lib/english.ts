import type { Msg } from '../../src/model/text.js';

/** The source's own words, as an English reader gets them. */
export const english: Msg = Object.assign((text: string) => text, { tag: 'en' }) as unknown as Msg;

/** The same, as a Japanese reader's page asks for it: terms are not marked, nothing stands beside. */
export const japanese: Msg = Object.assign((text: string) => text, { tag: 'ja' }) as unknown as Msg;
