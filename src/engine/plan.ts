import type { Claim, FactSchema, Procedure, RouteClaim, Situation } from '../model/procedure.js';
import { readerFacts } from '../model/situation.js';
import type { Answers, Judgement } from './judge.js';
import { answersOf, both, either, judge } from './judge.js';
import { acceptSituation } from './situation.js';

/** A verdict that a reader can meet; what is ruled out is not in a plan. */
export type PlannedVerdict = 'applies' | 'open';

/** A route that is possible. */
export interface PlannedRoute {
  readonly id: string;
  readonly verdict: PlannedVerdict;
  /** True for one route: the one to take. Before the last answer only if no answer can change which one it is. */
  readonly recommended: boolean;
  /** What is certainly done there; what hangs on an answer that is open is left out. */
  readonly tasks: readonly string[];
  /** Where it can certainly be done, for routes that have places. */
  readonly places?: readonly string[];
}

/** A document, step or note that is needed, or may be. */
export interface PlannedClaim {
  readonly id: string;
  readonly verdict: PlannedVerdict;
  /** The possible routes that it belongs to; absent when it belongs to all. */
  readonly routes?: readonly string[];
}

/** The engine's result: ids and verdicts only; the words are in the procedure. */
export interface Plan {
  /** The recommended route first. */
  readonly routes: readonly PlannedRoute[];
  readonly documents: readonly PlannedClaim[];
  readonly steps: readonly PlannedClaim[];
  readonly notes: readonly PlannedClaim[];
  /** The fact to ask now; undefined when nothing is left to ask. */
  readonly next: string | undefined;
  /** What was wrong with the situation that was handed in. */
  readonly problems: readonly string[];
}

interface JudgedRoute {
  readonly judgement: Judgement;
  readonly first: Judgement;
  readonly tasks: Readonly<Record<string, Judgement>>;
  readonly places: Readonly<Record<string, Judgement>> | undefined;
}

interface JudgedClaim {
  readonly id: string;
  readonly judgement: Judgement;
  readonly routes: readonly string[] | undefined;
}

/**
 * What holds for this situation. Unknown facts and values are ignored and named in `problems`; nothing throws.
 * A route, document, step or note that is ruled out is not in the result.
 */
export function plan(procedure: Procedure, input: Situation | string | undefined): Plan {
  const { situation, problems } = acceptSituation({ ...procedure.facts, ...readerFacts }, input);
  return { ...evaluate(procedure, situation).plan, problems };
}

/** What holds for a situation that was accepted already: nothing is looked through a second time. */
export const planAccepted = (procedure: Procedure, situation: Situation): Plan => ({
  ...evaluate(procedure, situation).plan,
  problems: [],
});

/** The facts, not given yet, whose answer can still change the plan, in the order of asking. */
export function openFacts(procedure: Procedure, situation: Situation): readonly string[] {
  return evaluate(procedure, situation).open;
}

/** The facts that were given and matter: without them they would have to be asked. */
export function answeredFacts(procedure: Procedure, situation: Situation): readonly string[] {
  return Object.keys(procedure.facts).filter((fact) => {
    if (situation[fact] === undefined) return false;
    const rest = Object.fromEntries(Object.entries(situation).filter(([name]) => name !== fact));
    return openFacts(procedure, rest).includes(fact);
  });
}

/** Everything that a plan asserts. */
export function claimsOf(procedure: Procedure, { routes, documents, steps, notes }: Plan): readonly Claim[] {
  return [
    ...routes.map(({ id }) => procedure.routes[id]),
    ...documents.map(({ id }) => procedure.documents[id]),
    ...steps.map(({ id }) => procedure.steps[id]),
    ...notes.map(({ id }) => procedure.notes[id]),
  ].filter((claim) => claim !== undefined);
}

function evaluate(procedure: Procedure, situation: Situation) {
  const answers = answersOf(procedure.facts, situation);
  const routes = judgeRoutes(procedure, answers);
  const documents = judgeClaims(procedure.documents, routes, answers);
  const steps = judgeClaims(procedure.steps, routes, answers);
  const open = missingFacts(procedure.facts, routes, [...documents, ...steps]);
  return {
    open,
    plan: {
      routes: planRoutes(routes),
      documents: documents.map(planClaim),
      steps: steps.map(planClaim),
      notes: judgeClaims(procedure.notes, routes, answers).map(planClaim),
      next: open[0],
    },
  };
}

function judgeRoutes(procedure: Procedure, answers: Answers): ReadonlyMap<string, JudgedRoute> {
  const routes = new Map<string, JudgedRoute>();
  for (const [id, route] of Object.entries(procedure.routes)) {
    const judgement = judge(route.when, answers);
    if (judgement.verdict === 'ruled-out') continue;
    routes.set(id, {
      judgement,
      first: judge(route.first ?? [], answers),
      tasks: mapValues(route.tasks, (when) => judge(when, answers)),
      places: route.places && mapValues(route.places, (place) => judge(place.when, answers)),
    });
  }
  return routes;
}

function judgeClaims(
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

function onRoute(claim: RouteClaim, route: JudgedRoute | undefined): Judgement {
  if (!route) return either([]);
  if (!claim.tasks) return route.judgement;
  return both(route.judgement, either(claim.tasks.map((task) => route.tasks[task] ?? either([]))));
}

function planRoutes(routes: ReadonlyMap<string, JudgedRoute>): readonly PlannedRoute[] {
  const order = inOrder(routes);
  const chosen = order.find(([, { judgement }]) => judgement.verdict === 'applies');
  const recommended = chosen && isSettled(chosen, routes) ? chosen[0] : undefined;
  return [...order]
    .sort(([one], [other]) => Number(other === recommended) - Number(one === recommended))
    .map(([id, route]) => ({
      id,
      verdict: asPlanned(route.judgement),
      recommended: id === recommended,
      tasks: certain(route.tasks),
      ...(route.places && { places: certain(route.places) }),
    }));
}

const inOrder = (routes: ReadonlyMap<string, JudgedRoute>) =>
  [...routes].sort(([, one], [, other]) => Number(goesFirst(other)) - Number(goesFirst(one)));

const goesFirst = ({ first, judgement }: JudgedRoute): boolean =>
  first.verdict === 'applies' && judgement.verdict === 'applies';

// An answer that is still missing could bring in a route that stands above, or lift one that stands below.
// What an unsure answer leaves open does not count: nobody will be asked again.
function isSettled(
  [id, chosen]: readonly [string, JudgedRoute],
  routes: ReadonlyMap<string, JudgedRoute>,
): boolean {
  const rank = [...routes.keys()].indexOf(id);
  return [...routes.values()].every((route, index) => {
    const isAbove = index < rank;
    if (index === rank || (!isAbove && goesFirst(chosen))) return true;
    const overtaking = isAbove && !goesFirst(chosen) ? route.judgement : both(route.judgement, route.first);
    return overtaking.missing.length === 0;
  });
}

function missingFacts(
  facts: FactSchema,
  routes: ReadonlyMap<string, JudgedRoute>,
  claims: readonly JudgedClaim[],
): readonly string[] {
  const missing = new Set<string>();
  const note = (judgement: Judgement) => judgement.missing.forEach((fact) => missing.add(fact));
  for (const { judgement, first, tasks, places } of routes.values()) {
    note(judgement);
    note(first);
    Object.values(tasks).forEach(note);
    Object.values(places ?? {}).forEach(note);
  }
  claims.forEach(({ judgement }) => note(judgement));
  return Object.keys(facts).filter((fact) => missing.has(fact));
}

const planClaim = ({ id, judgement, routes }: JudgedClaim): PlannedClaim => ({
  id,
  verdict: asPlanned(judgement),
  ...(routes && { routes }),
});

const asPlanned = ({ verdict }: Judgement): PlannedVerdict => (verdict === 'applies' ? 'applies' : 'open');

const certain = (judgements: Readonly<Record<string, Judgement>>): readonly string[] =>
  Object.keys(judgements).filter((id) => judgements[id]?.verdict === 'applies');

const mapValues = <V, W>(record: Readonly<Record<string, V>>, map: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
