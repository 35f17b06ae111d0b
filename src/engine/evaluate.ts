import type { Procedure } from '../model/procedure.js';
import type { Route } from '../model/route.js';
import type { RouteClaim, Step } from '../model/route-claim.js';
import type { Answers, Judgement } from './judge.js';
import { both, either, judge } from './judge.js';
import { mapValues } from './records.js';

/** A route that is possible, with all that belongs to it. */
export interface JudgedRoute {
  readonly id: string;
  readonly judgement: Judgement;
  /** Whether it goes before the routes that stand above it in the data. */
  readonly first: Judgement;
  /** Each task, whether it is done or not. */
  readonly tasks: Readonly<Record<string, Judgement>>;
  /** Tasks that may have to be done before those above them. */
  readonly tasksFirst: Readonly<Record<string, Judgement>>;
  readonly places: Readonly<Record<string, Judgement>> | undefined;
}

/** A document, step or note that is possible. */
export interface JudgedClaim {
  readonly id: string;
  readonly judgement: Judgement;
  /** The possible routes that it belongs to; undefined when it belongs to all. */
  readonly routes: readonly string[] | undefined;
}

/** The routes that are not ruled out, in the order of the data. */
export function judgeRoutes(procedure: Procedure, answers: Answers): ReadonlyMap<string, JudgedRoute> {
  const routes = new Map<string, JudgedRoute>();
  for (const [id, route] of Object.entries(procedure.routes)) {
    const judgement = judge(route.when, answers);
    if (judgement.verdict !== 'ruled-out') routes.set(id, judgeRoute(id, route, judgement, answers));
  }
  return routes;
}

function judgeRoute(id: string, route: Route, judgement: Judgement, answers: Answers): JudgedRoute {
  const tasks = mapValues(route.tasks, (when) => judge(when, answers));
  return {
    id,
    judgement,
    tasks,
    first: judge(route.first ?? [], answers),
    tasksFirst: mapValues(route.tasksFirst ?? {}, (when, task) =>
      both(tasks[task] ?? either([]), judge(when, answers)),
    ),
    places: route.places && mapValues(route.places, (place) => judge(place.when, answers)),
  };
}

/** The documents, steps or notes that are not ruled out, in the order of the data. */
export function judgeClaims(
  claims: Readonly<Record<string, RouteClaim>>,
  routes: ReadonlyMap<string, JudgedRoute>,
  answers: Answers,
): readonly JudgedClaim[] {
  const judged: JudgedClaim[] = [];
  for (const [id, claim] of Object.entries(claims)) {
    const own = judge(claim.when, answers);
    if (own.verdict === 'ruled-out') continue;
    const ways = claim.routes?.map((route) => ({ route, judgement: onRoute(claim, routes.get(route)) }));
    const judgement = ways ? both(own, either(ways.map((way) => way.judgement))) : own;
    if (judgement.verdict === 'ruled-out') continue;
    const possible = ways?.filter((way) => way.judgement.verdict !== 'ruled-out').map((way) => way.route);
    judged.push({ id, judgement, routes: possible });
  }
  return judged;
}

/** Steps in the order of doing them: that of the data, but for those that this reader does directly before another. */
export function orderSteps(
  judged: readonly JudgedClaim[],
  steps: Readonly<Record<string, Step>>,
  answers: Answers,
): readonly JudgedClaim[] {
  const order = Object.keys(steps);
  for (const { id } of judged) {
    const before = steps[id]?.before;
    if (!before || !steps[before.step] || judge(before.when, answers).verdict !== 'applies') continue;
    order.splice(order.indexOf(id), 1);
    order.splice(order.indexOf(before.step), 0, id);
  }
  const rank = ({ id }: JudgedClaim) => order.indexOf(id);
  return [...judged].sort((one, other) => rank(one) - rank(other));
}

/** The facts, not given yet, on which a route, a task, a place, an order or a claim hangs. */
export function missingFacts(
  routes: ReadonlyMap<string, JudgedRoute>,
  claims: readonly JudgedClaim[],
): ReadonlySet<string> {
  const missing = new Set<string>();
  const note = (judgement: Judgement) => judgement.missing.forEach((fact) => missing.add(fact));
  for (const { judgement, first, tasks, tasksFirst, places } of routes.values()) {
    note(judgement);
    note(first);
    [tasks, tasksFirst, places ?? {}].forEach((judged) => Object.values(judged).forEach(note));
  }
  claims.forEach(({ judgement }) => note(judgement));
  return missing;
}

function onRoute(claim: RouteClaim, route: JudgedRoute | undefined): Judgement {
  if (!route) return either([]);
  if (!claim.tasks) return route.judgement;
  return both(route.judgement, either(claim.tasks.map((task) => route.tasks[task] ?? either([]))));
}
