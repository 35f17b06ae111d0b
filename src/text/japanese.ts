import type { Msg } from '../model/text.js';

/** Words of a message in which Japanese terms stand in braces: `the residence card {在留カード}`. */
export type MarkedText = string;

/** A run of words. A Japanese one has to be marked as such, so that it is spoken and drawn right. */
export interface Run {
  readonly text: string;
  readonly isJapanese: boolean;
}

/** A character with its reading above it, or plain text without one. */
export interface RubyRun {
  readonly text: string;
  readonly reading?: string;
}

const term = /\{([^{}]+)\}/;
const ruby = /([一-龯々〆ヶ]+)《([^《》]+)》/;

/** Splits a marked text into its runs. In a Japanese text nothing has to be marked. */
export function runsOf(text: MarkedText, tag: string | undefined): readonly Run[] {
  const isForeign = tag !== 'ja';
  return text
    .split(term)
    .map((piece, index) => ({ text: piece, isJapanese: isForeign && index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** A marked text as a string: without the braces. */
export const stripMarks = (text: MarkedText): string => text.split(term).join('');

/** A Japanese name to stand beside a translation; empty in Japanese, where it would stand twice. */
export const japaneseBeside = (japanese: string | undefined, { tag }: Msg): string =>
  tag === 'ja' ? '' : (japanese ?? '');

/** Splits a sentence with readings (`本人《ほんにん》です`) into runs for `<ruby>`. */
export function rubyRunsOf(sentence: string): readonly RubyRun[] {
  const pieces = sentence.split(ruby);
  const runs: RubyRun[] = [];
  for (let index = 0; index < pieces.length; index += 3) {
    const [plain = '', base, reading] = pieces.slice(index, index + 3);
    if (plain) runs.push({ text: plain });
    if (base !== undefined && reading !== undefined) runs.push({ text: base, reading });
  }
  return runs;
}

/** A sentence without its readings, as a clerk reads it. */
export const withoutReadings = (sentence: string): string =>
  rubyRunsOf(sentence)
    .map(({ text }) => text)
    .join('');
