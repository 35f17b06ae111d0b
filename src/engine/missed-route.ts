import type { Condition, Row } from '../model/condition.js';
import type { FactSchema, Situation } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import type { Plan } from './plan.js';
import type { Read } from './judge.js';
import { answersOf, judge } from './judge.js';

/** A way that would have gone before the recommended one, and the answer for which it does not. */
export interface MissedRoute {
  readonly route: string;
  readonly fact: string;
  readonly answer: string | readonly string[];
}

/**
 * Of the ways that stand before the recommended one, and by which something can be done, the one that comes nearest to
 * being possible, with the first of the answers, in the order of asking, that rules it out. Undefined when nothing stands
 * before it but ways that are open, or when nothing is recommended.
 */
export function missedRoute(
  procedure: Procedure,
  { routes }: Pick<Plan, 'routes'>,
  situation: Situation,
): MissedRoute | undefined {
  const best = routes.find(({ recommended }) => recommended)?.id;
  if (best === undefined) return undefined;
  const order = Object.keys(procedure.routes);
  let nearest: (MissedRoute & { readonly failures: number }) | undefined;
  for (const route of order.slice(0, order.indexOf(best))) {
    const { channel } = procedure.routes[route] ?? {};
    if (channel === 'phone' || channel === 'none') continue;
    if (routes.some(({ id }) => id === route)) continue;
    const failed = fewestFailures(procedure, procedure.routes[route]?.when, situation);
    const [fact] = failed;
    const answer = fact === undefined ? undefined : situation[fact];
    if (fact === undefined || answer === undefined) continue;
    if (!nearest || failed.length < nearest.failures)
      nearest = { route, fact, answer, failures: failed.length };
  }
  return nearest && { route: nearest.route, fact: nearest.fact, answer: nearest.answer };
}

// The facts that contradict the row that needs the least to hold, in the order of asking.
function fewestFailures(
  set: Read,
  condition: Condition | undefined,
  situation: Situation,
): readonly string[] {
  const answers = answersOf(set, situation);
  const rows = [condition ?? []].flat() as readonly Row<FactSchema>[];
  const failures = rows.map((row) =>
    Object.keys(set.facts).filter(
      (fact) => row[fact] !== undefined && judge({ [fact]: row[fact] }, answers).verdict === 'ruled-out',
    ),
  );
  const [fewest = []] = failures.sort((one, other) => one.length - other.length);
  return fewest;
}
