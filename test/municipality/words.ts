import type { Msg } from '../../src/model/text.js';

/** Words as the source is written: English. */
export const english = Object.assign((text: string) => text, { tag: 'en' }) as unknown as Msg;

/** The same, where something depends on the language itself. */
export const inTag = (tag: string): Msg => Object.assign((text: string) => text, { tag }) as unknown as Msg;
