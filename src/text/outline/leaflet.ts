import { combinations, commonPlan } from '../../engine/common-plan.js';
import type { CommonClaim, CommonPlan } from '../../engine/common-plan.js';
import { answersOf, judge } from '../../engine/judge.js';
import type { Lane, Leaflet, LeafletTable, SpecialCase, SpecialCases } from '../../model/leaflet.js';
import type { Situation } from '../../model/facts.js';
import { outlineClaim, outlineNotes } from './claims.js';
import type { OutlineContext } from './claims.js';
import type { OutlinedCase, OutlinedLane, OutlinedLeaflet, OutlinedRow, OutlinedTable } from './outlined.js';
import { outlineWay } from './way.js';
import type { WayInPlan } from './way.js';

/**
 * What stands there before a way is recommended: lanes, rows of special cases, what holds for everybody. Lanes and cases
 * that the answers rule out are left out.
 */
export function outlineLeaflet(leaflet: Leaflet, context: OutlineContext): OutlinedLeaflet {
  // First, so that its sources have the first numbers.
  const answer = outlineClaim('answer', leaflet.answer, context);
  const general = generalNotes(context);
  const lanes = Object.entries(leaflet.lanes).flatMap(
    ([id, lane]) => outlineLane(id, lane, leaflet, context, general) ?? [],
  );
  // What a lane says need not be said again in each row.
  const said = [...general, ...lanes.flatMap(({ notes }) => notes.map(({ id }) => id))];
  const rows = Object.entries(leaflet.rows)
    .map(([id, row]) => outlineRow(id, row, leaflet, context, said))
    .filter(({ cases }) => cases.length > 0);
  return {
    answer,
    lanes,
    rows,
    ...(leaflet.table && { table: outlineTable(leaflet.table, context) }),
    notes: outlineNotes(
      general.map((id) => ({ id, verdict: 'applies' })),
      context,
    ),
  };
}

/** What holds for everybody: notes without a condition and without a way. */
const generalNotes = ({ procedure: { notes } }: OutlineContext): readonly string[] =>
  Object.entries(notes).flatMap(([id, { when, routes, tasks }]) => (when || routes || tasks ? [] : [id]));

/** Undefined for a lane that the answers rule out. */
function outlineLane(
  id: string,
  lane: Lane,
  leaflet: Leaflet,
  context: OutlineContext,
  said: readonly string[],
): OutlinedLane | undefined {
  const { procedure, situation, msg } = context;
  // Whoever reads stays who they are: what was answered goes before what is ordinary.
  const situations = lane.situations
    .map((each) => ({ ...leaflet.ordinary, ...each, ...situation }))
    .filter((each) => judge(lane.when, answersOf(procedure, each)).verdict !== 'ruled-out');
  if (situations.length === 0) return undefined;
  const plan = commonPlan(procedure, situations);
  const own = { ...context, situation: agreed(situations) };
  const way = outlineWay(wayOn(lane.route, plan, context), own);
  return (
    way && {
      id,
      label: lane.label(msg),
      for: lane.condition(msg),
      ...way,
      notes: outlineNotes(without(plan.notes, said), own),
    }
  );
}

const outlineRow = (
  id: string,
  { label, cases }: SpecialCases,
  leaflet: Leaflet,
  context: OutlineContext,
  said: readonly string[],
): OutlinedRow => ({
  id,
  label: label(context.msg),
  cases: Object.entries(cases)
    .filter(([, { answers }]) => !contradicts(answers, context.situation))
    .map(([each, specialCase]) => outlineCase(each, specialCase, leaflet, context, said)),
});

function outlineCase(
  id: string,
  { label, answers }: SpecialCase,
  { ordinary, varying }: Leaflet,
  context: OutlineContext,
  said: readonly string[],
): OutlinedCase {
  const { procedure, situation, msg } = context;
  const situations = combinations({ ...ordinary, ...situation, ...answers }, varying);
  const plan = commonPlan(procedure, situations);
  const own = { ...context, situation: agreed(situations) };
  return {
    id,
    label: label(msg),
    answers,
    ways: plan.routes.flatMap((route) => outlineWay(wayOn(route.id, plan, context), own) ?? []),
    notes: outlineNotes(without(plan.notes, said), own),
  };
}

/** One way of a common plan, with what belongs to it. */
function wayOn(id: string, plan: CommonPlan, { procedure }: OutlineContext): WayInPlan {
  const { tasks = {}, places = {} } = procedure.routes[id] ?? {};
  const isOn = ({ routes }: { readonly routes?: readonly string[] } = {}) => !routes || routes.includes(id);
  const tasksThat = (are: CommonClaim['verdict']) =>
    plan.tasks.flatMap((task) => (task.verdict === are && task.id in tasks ? [task.id] : []));
  return {
    id,
    isRecommended: plan.routes[0]?.id === id,
    verdict: plan.routes.find((route) => route.id === id)?.verdict ?? 'open',
    tasks: tasksThat('applies'),
    openTasks: tasksThat('open'),
    places: plan.places.filter((place) => place.id in places),
    documents: plan.documents.filter((document) => isOn(procedure.documents[document.id])),
    steps: plan.steps.filter((step) => isOn(procedure.steps[step.id])),
  };
}

const without = (notes: readonly CommonClaim[], said: readonly string[]): readonly CommonClaim[] =>
  notes.filter(({ id }) => !said.includes(id));

const outlineTable = ({ label, columns, rows }: LeafletTable, context: OutlineContext): OutlinedTable => ({
  label: label(context.msg),
  columns: columns.map((column) => column(context.msg)),
  rows: Object.entries(rows).map(([id, { cells, ...claim }]) => ({
    ...outlineClaim(id, claim, context),
    cells: cells.map((cell) => cell(context.msg)),
  })),
});

/** The answers that all of these situations have alike. */
function agreed(situations: readonly Situation[]): Situation {
  const [first = {}, ...others] = situations;
  return Object.fromEntries(
    Object.entries(first).filter(([fact, answer]) =>
      others.every((other) => String(other[fact]) === String(answer)),
    ),
  );
}

/** Whether a fact is answered otherwise than a special case has it. */
const contradicts = (answers: Situation, situation: Situation): boolean =>
  Object.entries(answers).some(
    ([fact, answer]) => situation[fact] !== undefined && String(situation[fact]) !== String(answer),
  );
