import type { Judgement, Verdict } from './judge.js';
import { both } from './judge.js';
import type { JudgedRoute } from './evaluate.js';

/** Routes in the order in which a plan gives them, and the one of them that is recommended, if that is settled. */
export interface RouteOrder {
  readonly routes: readonly JudgedRoute[];
  readonly recommended: JudgedRoute | undefined;
}

/** Orders routes that stand in the order of the data. */
export function orderRoutes(routes: readonly JudgedRoute[]): RouteOrder {
  const order = [...routes].sort((one, other) => Number(goesFirst(other)) - Number(goesFirst(one)));
  const chosen = order.find(({ judgement }) => judgement.verdict === 'applies');
  const recommended = chosen && isSettled(chosen, routes) ? chosen : undefined;
  return {
    recommended,
    routes: order.sort((one, other) => Number(other === recommended) - Number(one === recommended)),
  };
}

/** The tasks of a route that have this verdict, in the order of doing them. */
export function tasksInOrder({ tasks, tasksFirst }: JudgedRoute, verdict: Verdict): readonly string[] {
  const isFirst = (task: string) => Number(tasksFirst[task]?.verdict === 'applies');
  return namesOf(tasks, verdict).sort((one, other) => isFirst(other) - isFirst(one));
}

/** The names of what has this verdict. */
export const namesOf = (judgements: Readonly<Record<string, Judgement>>, verdict: Verdict): string[] =>
  Object.keys(judgements).filter((id) => judgements[id]?.verdict === verdict);

const goesFirst = ({ first, judgement }: JudgedRoute): boolean =>
  first.verdict === 'applies' && judgement.verdict === 'applies';

// An answer that is still missing could bring in a route that stands above, or lift one that stands below.
// What an unsure answer leaves open does not count: nobody will be asked again.
function isSettled(chosen: JudgedRoute, routes: readonly JudgedRoute[]): boolean {
  const rank = routes.indexOf(chosen);
  return routes.every((route, index) => {
    const isAbove = index < rank;
    if (index === rank || (!isAbove && goesFirst(chosen))) return true;
    const overtaking = isAbove && !goesFirst(chosen) ? route.judgement : both(route.judgement, route.first);
    return overtaking.missing.length === 0;
  });
}
