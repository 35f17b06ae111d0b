import type { Messages } from '../../i18n/messages.js';
import type { Source } from '../../model/claim.js';
import { formatDay, interpolate } from '../../text/format.js';

/** When a source was compared, and with what: the live page, an archived copy of it, or the word of a city. */
export function checkedInWords(
  { basis, checked }: Pick<Source, 'basis' | 'checked'>,
  words: Messages,
): string {
  const { msg } = words;
  if (!checked) return msg('nobody has said when', { id: 'source.undated' });
  const said = {
    archived: msg('compared with an archived copy on {day}', { id: 'source.archived' }),
    live: msg('compared with the page on {day}', { id: 'source.live' }),
    municipality: msg('as your city says, checked on {day}', { id: 'source.municipality' }),
  }[basis];
  return interpolate(said, { day: formatDay(checked, words.language.tag) });
}
