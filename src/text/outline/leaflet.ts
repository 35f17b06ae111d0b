import { combinations, commonPlan } from '../../engine/common-plan.js';
import type { CommonClaim, CommonPlan } from '../../engine/common-plan.js';
import type { Lane, Leaflet, LeafletTable, SpecialCase } from '../../model/leaflet.js';
import type { Situation } from '../../model/procedure.js';
import { outlineClaim, outlineNote } from './claims.js';
import type { OutlineContext } from './claims.js';
import type { OutlinedCase, OutlinedLane, OutlinedLeaflet, OutlinedNote, OutlinedTable } from './outlined.js';
import { outlineWay } from './way.js';

/** What stands there before the first answer: lanes, rows of special cases, what holds for everybody. */
export function outlineLeaflet(leaflet: Leaflet, context: OutlineContext): OutlinedLeaflet {
  const general = generalNotes(context);
  const lanes = Object.entries(leaflet.lanes).flatMap(([id, lane]) =>
    outlineLane(id, lane, leaflet, context, general),
  );
  // What a lane says need not be said again in each row.
  const said = [...general, ...lanes.flatMap(({ notes }) => notes.map(({ id }) => id))];
  return {
    answer: outlineClaim('answer', leaflet.answer, context),
    lanes,
    rows: Object.entries(leaflet.rows).map(([id, { label, cases }]) => ({
      id,
      label: label(context.msg),
      cases: Object.entries(cases).map(([each, specialCase]) =>
        outlineCase(each, specialCase, leaflet, context, said),
      ),
    })),
    ...(leaflet.table && { table: outlineTable(leaflet.table, context) }),
    notes: general.flatMap((id) => notesOf([{ id, verdict: 'applies' }], context)),
  };
}

/** The situations that a lane is computed from: its own answers, with the ordinary ones. */
export const laneSituations = (lane: Lane, { ordinary }: Leaflet): readonly Situation[] =>
  lane.situations.map((situation) => ({ ...ordinary, ...situation }));

/** The situations that a special case is computed from: its answers, the ordinary ones, and all that varies besides. */
export const caseSituations = (
  { answers }: SpecialCase,
  { ordinary, varying }: Leaflet,
): readonly Situation[] => combinations({ ...ordinary, ...answers }, varying);

/** What holds for everybody: notes without a condition and without a way. */
const generalNotes = ({ procedure: { notes } }: OutlineContext): readonly string[] =>
  Object.entries(notes).flatMap(([id, { when, routes, tasks }]) => (when || routes || tasks ? [] : [id]));

function outlineLane(
  id: string,
  lane: Lane,
  leaflet: Leaflet,
  context: OutlineContext,
  general: readonly string[],
): readonly OutlinedLane[] {
  const situations = laneSituations(lane, leaflet);
  const plan = commonPlan(context.procedure, situations);
  const own = { ...context, situation: agreed(situations) };
  const way = outlineWay(wayOn(lane.route, plan, context), own);
  if (!way) return [];
  const { msg } = context;
  return [
    {
      id,
      label: lane.label(msg),
      for: lane.condition(msg),
      ...way,
      notes: notesOf(without(plan.notes, general), own),
    },
  ];
}

function outlineCase(
  id: string,
  specialCase: SpecialCase,
  leaflet: Leaflet,
  context: OutlineContext,
  said: readonly string[],
): OutlinedCase {
  const situations = caseSituations(specialCase, leaflet);
  const plan = commonPlan(context.procedure, situations);
  const own = { ...context, situation: agreed(situations) };
  const ways = plan.routes.flatMap(({ id: route }) => outlineWay(wayOn(route, plan, context), own) ?? []);
  return {
    id,
    label: specialCase.label(context.msg),
    answers: specialCase.answers,
    ways,
    notes: notesOf(without(plan.notes, said), own),
  };
}

/** One way of a common plan, with what belongs to it. */
function wayOn(route: string, plan: CommonPlan, { procedure }: OutlineContext) {
  const { tasks = {}, places = {} } = procedure.routes[route] ?? {};
  const isOn = ({ routes }: { readonly routes?: readonly string[] } = {}) =>
    !routes || routes.includes(route);
  return {
    route,
    isRecommended: plan.routes[0]?.id === route,
    verdict: plan.routes.find(({ id }) => id === route)?.verdict ?? 'open',
    tasks: plan.tasks.map(({ id }) => id).filter((task) => task in tasks),
    places: Object.keys(places),
    documents: plan.documents.filter(({ id }) => isOn(procedure.documents[id])),
    steps: plan.steps.filter(({ id }) => isOn(procedure.steps[id])),
  };
}

const without = (notes: readonly CommonClaim[], said: readonly string[]): readonly CommonClaim[] =>
  notes.filter(({ id }) => !said.includes(id));

const notesOf = (notes: readonly CommonClaim[], context: OutlineContext): readonly OutlinedNote[] =>
  notes.flatMap(({ id, verdict }) => {
    const note = context.procedure.notes[id];
    return note ? [outlineNote(id, note, context, verdict)] : [];
  });

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
