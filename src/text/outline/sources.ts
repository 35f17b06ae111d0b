import type { Source } from '../../model/claim.js';
import type { Procedure } from '../../model/procedure.js';
import type { Msg } from '../../model/text.js';
import { checkedInWords } from '../checked-in-words.js';
import type { OutlinedSource } from './outlined.js';

/** The list of sources as it grows: whatever is cited first gets the next number. */
export interface SourceList {
  /** The number of a source. */
  readonly mark: (ref: string) => number;
  /** All that were cited, in the order of their numbers. */
  readonly listed: () => readonly OutlinedSource[];
}

/** Numbers the sources of a procedure as they are cited. One that the procedure does not have is left out of the list. */
export function sourceList({ sources }: Pick<Procedure, 'sources'>, msg: Msg): SourceList {
  const refs: string[] = [];
  return {
    mark(ref) {
      if (!refs.includes(ref)) refs.push(ref);
      return refs.indexOf(ref) + 1;
    },
    listed: () =>
      refs.flatMap((ref, index) => {
        const source = sources[ref];
        return source ? [outlineSource(ref, source, index + 1, msg)] : [];
      }),
  };
}

/** One source: what it is, and how and when it was compared with our words. */
export const outlineSource = (ref: string, source: Source, mark: number, msg: Msg): OutlinedSource => ({
  mark,
  ref,
  title: source.publisher + (source.title && `「${source.title}」`),
  url: source.url,
  basis: source.basis,
  checked: checkedInWords(source, msg),
});
