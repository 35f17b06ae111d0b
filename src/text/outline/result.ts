import { missedRoute } from '../../engine/missed-route.js';
import type { Plan, PlannedClaim, PlannedRoute } from '../../engine/plan.js';
import { answerInWords } from '../conditions.js';
import { interpolate } from '../format.js';
import { stripMarks } from '../japanese.js';
import { outlineNotes } from './claims.js';
import type { OutlineContext } from './claims.js';
import type { OutlinedOverview, OutlinedResult, OutlinedRoute } from './outlined.js';
import { outlineQuestion } from './questions.js';
import { outlineAllSentences } from './sentences.js';
import { outlineClaims, outlineRoute, outlineWay } from './way.js';
import type { RouteInPlan } from './way.js';

/** What stands there when a way is recommended: its card first. Undefined while none is. */
export function outlineResult(plan: Plan, context: OutlineContext): OutlinedResult | undefined {
  const { procedure, situation, msg } = context;
  const best = plan.routes.find(({ recommended }) => recommended);
  const card = best && outlineWay(wayInPlan(best, plan), context);
  if (!card) return undefined;
  const why = whyNotBefore(plan, context);
  return {
    card,
    ...(why && { why }),
    open: plan.asks.flatMap((fact) => outlineQuestion(procedure, fact, situation, msg) ?? []),
    notes: outlineNotes(plan.notes, context),
    others: outlineRoutes(
      plan.routes.filter((route) => route !== best),
      context,
    ),
  };
}

/** All that is possible, each with its condition. */
export function outlineOverview(plan: Plan, context: OutlineContext): OutlinedOverview {
  const { documents, steps } = context.procedure;
  const waysOf = (claims: readonly PlannedClaim[]) => (id: string) =>
    claims.find((claim) => claim.id === id)?.routes ?? [];
  return {
    routes: outlineRoutes(plan.routes, context),
    documents: outlineClaims(documents, plan.documents, context, waysOf(plan.documents)),
    steps: outlineClaims(steps, plan.steps, context, waysOf(plan.steps)),
    sentences: outlineAllSentences(plan.routes, context),
    notes: outlineNotes(plan.notes, context, waysOf(plan.notes)),
  };
}

const outlineRoutes = (routes: readonly PlannedRoute[], context: OutlineContext): readonly OutlinedRoute[] =>
  routes.flatMap((route) => {
    const claim = context.procedure.routes[route.id];
    return claim ? [outlineRoute(claim, routeInPlan(route), context)] : [];
  });

const routeInPlan = ({ recommended, places = [], ...route }: PlannedRoute): RouteInPlan => ({
  ...route,
  isRecommended: recommended,
  places: places.map((id) => ({ id, verdict: 'applies' })),
});

const wayInPlan = (route: PlannedRoute, { documents, steps }: Plan) => ({
  ...routeInPlan(route),
  documents: documents.filter((each) => isOn(each, route)),
  steps: steps.filter((each) => isOn(each, route)),
});

const isOn = ({ routes }: PlannedClaim, { id }: PlannedRoute): boolean => !routes || routes.includes(id);

function whyNotBefore(plan: Plan, { procedure, situation, msg }: OutlineContext): string {
  const missed = missedRoute(procedure, plan, situation);
  const route = missed && procedure.routes[missed.route];
  if (!route) return '';
  return interpolate(msg('Why not “{route}”: {reason}', { id: 'result.why-not' }), {
    route: stripMarks(route.label(msg)),
    reason: answerInWords(procedure, missed.fact, missed.answer, msg),
  });
}
