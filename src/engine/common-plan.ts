import type { Situation } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import type { Plan, PlannedClaim, PlannedRoute, PlannedVerdict } from './plan.js';
import { planAccepted } from './plan.js';

/** What holds in several situations: for all of them (`applies`), or for some (`open`). */
export interface CommonClaim {
  readonly id: string;
  readonly verdict: PlannedVerdict;
}

/** What several situations have in common, along the ways that can be taken in them. */
export interface CommonPlan {
  /** The ways that apply, the recommended ones first. */
  readonly routes: readonly CommonClaim[];
  /** What is done on these ways. */
  readonly tasks: readonly CommonClaim[];
  /** Where these ways can be taken. */
  readonly places: readonly CommonClaim[];
  readonly documents: readonly CommonClaim[];
  readonly steps: readonly CommonClaim[];
  readonly notes: readonly CommonClaim[];
}

/**
 * What holds for everybody that these situations stand for, and what for some of them. A leaflet says the first as it is,
 * the second with its condition. The situations have to be accepted. Ways that are open in all of them do not count, nor what belongs to these alone.
 */
export function commonPlan(procedure: Procedure, situations: readonly Situation[]): CommonPlan {
  const plans = situations.map((situation) => planAccepted(procedure, situation));
  const claimsIn = (kind: 'documents' | 'steps' | 'notes') =>
    common(
      Object.keys(procedure[kind]),
      plans.map((each) => certainIds(each, each[kind])),
    );
  const applying = plans.map(({ routes }) => routes.filter(({ verdict }) => verdict === 'applies'));
  return {
    routes: common(
      bestFirst(procedure, applying),
      applying.map((routes) => routes.map(({ id }) => id)),
    ),
    tasks: common(
      Object.keys(procedure.tasks),
      applying.map((routes) => routes.flatMap(({ tasks }) => tasks)),
    ),
    places: common(
      Object.values(procedure.routes).flatMap(({ places = {} }) => Object.keys(places)),
      applying.map((routes) => routes.flatMap(({ places = [] }) => places)),
    ),
    documents: claimsIn('documents'),
    steps: claimsIn('steps'),
    notes: claimsIn('notes'),
  };
}

/** The situations that one situation stands for: every combination with answers to further facts. */
export function combinations(
  base: Situation,
  varying: Readonly<Record<string, readonly (string | readonly string[])[] | undefined>>,
): readonly Situation[] {
  return Object.entries(varying).reduce<readonly Situation[]>(
    (situations, [fact, answers = []]) =>
      fact in base || answers.length === 0
        ? situations
        : situations.flatMap((situation) => answers.map((answer) => ({ ...situation, [fact]: answer }))),
    [base],
  );
}

function certainIds({ routes }: Plan, claims: readonly PlannedClaim[]): readonly string[] {
  const applying = routes.filter(({ verdict }) => verdict === 'applies').map(({ id }) => id);
  return claims
    .filter(
      ({ verdict, routes: own }) =>
        verdict === 'applies' && (!own || own.some((route) => applying.includes(route))),
    )
    .map(({ id }) => id);
}

// In the order of the procedure, but what is recommended in some of the situations stands before what is in none.
function bestFirst(procedure: Procedure, applying: readonly (readonly PlannedRoute[])[]): readonly string[] {
  const isBest = (id: string) =>
    applying.some((routes) => routes.some((each) => each.id === id && each.recommended));
  const ids = Object.keys(procedure.routes);
  return [...ids.filter(isBest), ...ids.filter((id) => !isBest(id))];
}

function common(order: readonly string[], lists: readonly (readonly string[])[]): readonly CommonClaim[] {
  return order.flatMap((id) => {
    const count = lists.filter((list) => list.includes(id)).length;
    return count === 0 ? [] : [{ id, verdict: count === lists.length ? 'applies' : 'open' } as const];
  });
}
