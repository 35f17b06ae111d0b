import type * as ReaderPart from '../procedure-papers/reader-part.js';

/** Fetches what is about the reader and their papers, and registers its element. A failure is not kept. */
export async function loadReader(): Promise<typeof ReaderPart> {
  const part = await import('../procedure-papers/reader-part.js');
  part.definePapers();
  return part;
}
