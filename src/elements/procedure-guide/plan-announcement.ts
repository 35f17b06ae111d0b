import { worded } from '../../engine/wording.js';
import { fill } from '../../i18n/messages.js';
import type { Messages } from '../../i18n/messages.js';
import type { Procedure } from '../../model/procedure.js';
import type { Session } from '../../session/session.js';
import { plain } from '../shared/words.js';

/** What a screen reader is told of a new plan: the way that is recommended, or how many are possible. */
export function planAnnouncement(
  procedure: Procedure,
  { plan, situation }: Session,
  { msg }: Messages,
): string {
  const best = plan.routes.find(({ recommended }) => recommended);
  const route = best && procedure.routes[best.id];
  if (!route) {
    return fill(msg('{count} ways are possible', { id: 'guide.told-open' }), { count: plan.routes.length });
  }
  return fill(msg('Your way: {route}', { id: 'guide.told' }), {
    route: plain(worded(procedure, route, situation).text(msg)),
  });
}
