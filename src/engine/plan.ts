import type { Claim } from '../model/claim.js';
import type { Condition } from '../model/condition.js';
import type { Situation } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import { readerFacts } from '../model/situation.js';
import type { JudgedClaim, JudgedRoute } from './evaluate.js';
import { judgeClaims, judgeRoutes, missingFacts, orderSteps } from './evaluate.js';
import type { Answers, Judgement } from './judge.js';
import { answersOf } from './judge.js';
import { namesOf, orderRoutes, tasksInOrder } from './order.js';
import { pick } from './records.js';
import { acceptSituation } from './situation.js';
import type { Way } from './words.js';
import { waysLeft } from './words.js';

/** A verdict that a reader can meet; what is ruled out is not in a plan. */
export type PlannedVerdict = 'applies' | 'open';

/** A route that is possible. */
export interface PlannedRoute {
  /** The route's key in `procedure.routes`. */
  readonly id: string;
  /** `applies`: it can be gone. `open`: an answer that is missing or unsure decides. */
  readonly verdict: PlannedVerdict;
  /** True for one route: the one to take. Before the last answer only if no answer can change which one it is. */
  readonly recommended: boolean;
  /** What is certainly done there, in the order of doing it. */
  readonly tasks: readonly string[];
  /** What hangs on an answer that is missing or unsure. */
  readonly openTasks: readonly string[];
  /** Where it can certainly be done, for routes that have places. */
  readonly places?: readonly string[];
  /** Of an open route: what has still to hold, each way to meet it for itself. */
  readonly open?: readonly Way[];
}

/** A document, step or note that is needed, or may be. */
export interface PlannedClaim {
  /** Its key in the procedure's `documents`, `steps` or `notes`. */
  readonly id: string;
  /** `applies`: it is needed. `open`: an answer that is missing or unsure decides. */
  readonly verdict: PlannedVerdict;
  /** The possible routes that it belongs to; absent when it belongs to all. */
  readonly routes?: readonly string[];
  /** Of an open claim: what has still to hold of its own condition, each way for itself. Absent if that holds, or if it has none. */
  readonly open?: readonly Way[];
}

/** The engine's result: ids and verdicts only; the words are in the procedure. */
export interface Plan {
  /** The recommended route first. */
  readonly routes: readonly PlannedRoute[];
  /** What to bring, in the order of packing. */
  readonly documents: readonly PlannedClaim[];
  /** What to do, in the order of doing it. */
  readonly steps: readonly PlannedClaim[];
  /** What to know. */
  readonly notes: readonly PlannedClaim[];
  /** The fact to ask now: the first of `asks`; undefined when nothing is left to ask. */
  readonly next: string | undefined;
  /** Every fact, not given yet, that can still change a route, a task, a place, a document or a step; in the order of asking. */
  readonly asks: readonly string[];
  /** What was wrong with the situation that was handed in. */
  readonly problems: readonly string[];
}

/**
 * What holds for this situation. Unknown facts and values are ignored and named in `problems`; nothing throws.
 * A route, document, step or note that is ruled out is not in the result.
 */
export function plan(procedure: Procedure, input: Situation | string | undefined): Plan {
  const { situation, problems } = acceptSituation({ ...procedure.facts, ...readerFacts }, input);
  return { ...planFor(procedure, situation), problems };
}

/** What holds for a situation that was accepted already: nothing is looked through a second time. */
export const planAccepted = (procedure: Procedure, situation: Situation): Plan => ({
  ...planFor(procedure, situation),
  problems: [],
});

/** The facts, not given yet, whose answer can still change the plan, in the order of asking. */
export function openFacts(procedure: Procedure, situation: Situation): readonly string[] {
  const answers = answersOf(procedure, situation);
  const routes = judgeRoutes(procedure, answers);
  const claims = [procedure.documents, procedure.steps].flatMap((each) => judgeClaims(each, routes, answers));
  return inOrder(procedure, missingFacts(routes, claims));
}

/** The facts that were given and matter: without them they would have to be asked. */
export function answeredFacts(procedure: Procedure, situation: Situation): readonly string[] {
  return Object.keys(procedure.facts).filter((fact) => {
    if (situation[fact] === undefined) return false;
    const rest = pick(situation, (name) => name !== fact);
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

function planFor(procedure: Procedure, situation: Situation): Omit<Plan, 'problems'> {
  const answers = answersOf(procedure, situation);
  const routes = judgeRoutes(procedure, answers);
  const judged = (kind: 'documents' | 'steps' | 'notes') => judgeClaims(procedure[kind], routes, answers);
  const [documents, steps, notes] = [judged('documents'), judged('steps'), judged('notes')];
  const asks = inOrder(procedure, missingFacts(routes, [...documents, ...steps]));
  const open = (judgement: Judgement, when: Condition | undefined) =>
    openPart(procedure, judgement, when, answers);
  const inPlan =
    (kind: 'documents' | 'steps' | 'notes') =>
    (claim: JudgedClaim): PlannedClaim => ({
      id: claim.id,
      verdict: asPlanned(claim.judgement),
      ...(claim.routes && { routes: claim.routes }),
      ...open(claim.judgement, procedure[kind][claim.id]?.when),
    });
  const order = orderRoutes([...routes.values()]);
  return {
    routes: order.routes.map((route) => ({
      ...planRoute(route, route === order.recommended),
      ...open(route.judgement, procedure.routes[route.id]?.when),
    })),
    documents: documents.map(inPlan('documents')),
    steps: orderSteps(steps, procedure.steps, answers).map(inPlan('steps')),
    notes: notes.map(inPlan('notes')),
    next: asks[0],
    asks,
  };
}

const planRoute = (route: JudgedRoute, recommended: boolean): PlannedRoute => ({
  id: route.id,
  verdict: asPlanned(route.judgement),
  recommended,
  tasks: tasksInOrder(route, 'applies'),
  openTasks: tasksInOrder(route, 'open'),
  ...(route.places && { places: namesOf(route.places, 'applies') }),
});

function openPart(
  procedure: Procedure,
  { verdict }: Judgement,
  when: Condition | undefined,
  answers: Answers,
): { readonly open?: readonly Way[] } {
  if (verdict !== 'open') return {};
  const open = waysLeft(procedure, when, answers);
  return open.length === 0 ? {} : { open };
}

const asPlanned = ({ verdict }: Judgement): PlannedVerdict => (verdict === 'applies' ? 'applies' : 'open');

const inOrder = ({ facts }: Procedure, wanted: ReadonlySet<string>): readonly string[] =>
  Object.keys(facts).filter((fact) => wanted.has(fact));
