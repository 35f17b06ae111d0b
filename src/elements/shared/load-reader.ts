import type * as ReaderPart from '../procedure-papers/reader-part.js';

/** The units of messages that are shown where papers are: their names, and the rules that count them. */
export const unitsOfPapers: readonly string[] = ['questionnaire', 'municipality'];

/** Fetches what is about the reader and their papers, and registers its element. A failure is not kept. */
export async function loadReader(): Promise<typeof ReaderPart> {
  const part = await import('../procedure-papers/reader-part.js');
  part.definePapers();
  return part;
}
