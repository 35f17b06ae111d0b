import { worded } from '../../engine/wording.js';
import type { Messages } from '../../i18n/messages.js';
import { counted } from '../../text/plural.js';
import type { Procedure } from '../../model/procedure.js';
import type { Session } from '../../session/session.js';
import { interpolate } from '../../text/format.js';
import { stripMarks } from '../../text/japanese.js';

/** What a screen reader is told of a new plan: the way that is recommended, or how many are possible. */
export function planAnnouncement(
  procedure: Procedure,
  { plan, situation }: Session,
  { msg, language }: Messages,
): string {
  const best = plan.routes.find(({ recommended }) => recommended);
  const route = best && procedure.routes[best.id];
  if (!route) {
    const ways = msg('{count, plural, one {One way is possible} other {{count} ways are possible}}', {
      id: 'guide.told-open',
    });
    return counted(ways, plan.routes.length, language.tag);
  }
  return interpolate(msg('Your way: {route}', { id: 'guide.told' }), {
    route: stripMarks(worded(procedure, route, situation).text(msg)),
  });
}
