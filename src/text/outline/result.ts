import { missedRoute } from '../../engine/missed-route.js';
import { answeredFacts } from '../../engine/plan.js';
import type { Plan, PlannedClaim, PlannedRoute } from '../../engine/plan.js';
import { valueNames } from '../conditions.js';
import { formatList, interpolate } from '../format.js';
import { stripMarks } from '../japanese.js';
import { outlineNote } from './claims.js';
import type { OutlineContext } from './claims.js';
import type { OutlinedResult } from './outlined.js';
import { outlineAnswers, outlineQuestion } from './questions.js';
import { outlineRoute, outlineWay } from './way.js';
import type { WayInPlan } from './way.js';

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
    answers: outlineAnswers(procedure, answeredFacts(procedure, situation), situation, msg),
    open: [plan.next ?? []].flat().flatMap((fact) => outlineQuestion(procedure, fact, situation, msg) ?? []),
    notes: plan.notes.flatMap(({ id, verdict }) => {
      const note = procedure.notes[id];
      return note ? [outlineNote(id, note, context, verdict)] : [];
    }),
    others: plan.routes.flatMap((route) => {
      const claim = procedure.routes[route.id];
      return claim && route !== best ? [outlineRoute(claim, wayInPlan(route, plan), context)] : [];
    }),
  };
}

const wayInPlan = (route: PlannedRoute, { documents, steps }: Plan): WayInPlan => ({
  route: route.id,
  isRecommended: route.recommended,
  verdict: route.verdict,
  tasks: route.tasks,
  places: route.places ?? [],
  documents: documents.filter((each) => isOn(each, route)),
  steps: steps.filter((each) => isOn(each, route)),
});

const isOn = ({ routes }: PlannedClaim, { id }: PlannedRoute): boolean => !routes || routes.includes(id);

function whyNotBefore(plan: Plan, { procedure, situation, msg }: OutlineContext): string {
  const missed = missedRoute(procedure, plan, situation);
  const route = missed && procedure.routes[missed.route];
  const question = missed && procedure.questions[missed.fact];
  if (!route || !question) return '';
  return interpolate(msg('Why not “{route}”: {fact}: {answer}', { id: 'result.why-not' }), {
    route: stripMarks(route.label(msg)),
    fact: stripMarks(question.label(msg)),
    answer: formatList(valueNames(procedure, missed.fact, missed.answer, msg), 'conjunction', msg.tag),
  });
}
