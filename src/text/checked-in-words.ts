import type { Source } from '../model/claim.js';
import type { Msg } from '../model/text.js';
import { formatDay, interpolate } from './format.js';

/** When a source was compared, and with what: the live page, an archived copy of it, or the word of a city. */
export function checkedInWords({ checked, basis }: Pick<Source, 'basis' | 'checked'>, msg: Msg): string {
  if (!checked) return msg('nobody has said when', { id: 'source.undated' });
  const said = {
    archived: msg('compared with an archived copy on {day}', { id: 'source.archived' }),
    live: msg('compared with the page on {day}', { id: 'source.live' }),
    municipality: msg('as your city says, checked on {day}', { id: 'source.municipality' }),
  }[basis];
  return interpolate(said, { day: formatDay(checked, msg.tag) });
}
