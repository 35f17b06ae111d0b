import { answersOf, judge } from '../../engine/judge.js';
import type { PlannedRoute, PlannedVerdict } from '../../engine/plan.js';
import { worded } from '../../engine/wording.js';
import type { Way } from '../../engine/words.js';
import { openWays } from '../../engine/words.js';
import type { Claim } from '../../model/claim.js';
import type { Situation } from '../../model/facts.js';
import type { Procedure } from '../../model/procedure.js';
import type { Note, RouteClaim } from '../../model/route-claim.js';
import type { Msg } from '../../model/text.js';
import { ifWords, waysInWords } from '../conditions.js';
import { besideEachOther, formatList } from '../format.js';
import { japaneseBeside, stripMarks } from '../japanese.js';
import type { OutlinedClaim, OutlinedNote } from './outlined.js';
import type { SourceList } from './sources.js';

/** What everything in an outline is put into words with. */
export interface OutlineContext {
  readonly procedure: Procedure;
  /** The answers of all for whom it is shown: they choose the wording, and a condition that they leave open is said. */
  readonly situation: Situation;
  readonly msg: Msg;
  readonly sources: SourceList;
}

/** A claim as the engine sees it. */
export interface ClaimInPlan {
  readonly id: string;
  readonly verdict: PlannedVerdict;
  /** What has still to hold, where the engine has said it. */
  readonly open?: readonly Way[];
}

/** A claim in the words that are true for the context's situation. `condition` says for whom it is, if that is not certain. */
export function outlineClaim(
  id: string,
  claim: Claim,
  { procedure, situation, msg, sources }: OutlineContext,
  condition = '',
): OutlinedClaim {
  const { text, detail, japanese, phones, inferred } = worded(procedure, claim, situation);
  const more = detail?.(msg);
  const beside = japaneseBeside(japanese, msg);
  return {
    id,
    text: text(msg),
    ...(more && { detail: more }),
    ...(beside && { japanese: beside }),
    ...(condition && { condition: ifWords(condition, msg) }),
    inferred: inferred === true,
    marks: claim.sources.map((ref) => sources.mark(ref)),
    ...(phones && { phones: phones.map((phone) => ({ number: phone.number, text: phone.text(msg) })) }),
  };
}

/** Notes in words. One that the procedure does not have is left out. */
export const outlineNotes = (
  planned: readonly ClaimInPlan[],
  context: OutlineContext,
  routes?: (id: string) => readonly string[],
): readonly OutlinedNote[] =>
  planned.flatMap((each) => {
    const note = context.procedure.notes[each.id];
    return note ? [outlineNote(note, each, context, routes?.(each.id))] : [];
  });

function outlineNote(
  note: Note,
  planned: ClaimInPlan,
  context: OutlineContext,
  routes?: readonly string[],
): OutlinedNote {
  const { msg, sources, procedure, situation } = context;
  return {
    ...outlineClaim(planned.id, note, context, claimCondition(note, planned, context, routes)),
    title: worded(procedure, note, situation).title(msg),
    topic: procedure.topics[note.topic]?.(msg) ?? note.topic,
    isWarning: note.tone === 'warning',
    links: (note.links ?? []).map((ref) => sources.mark(ref)),
  };
}

/**
 * For whom an open claim is, in words, as far as the answers leave it open: its ways where `routes` are given, its tasks, its
 * own condition. A claim about most of the ways, or of what is done there, needs no list of them. Empty where it applies.
 */
export function claimCondition(
  claim: Pick<RouteClaim, 'tasks' | 'routes' | 'when'>,
  { verdict, open }: Omit<ClaimInPlan, 'id'>,
  { procedure, situation, msg }: OutlineContext,
  routes: readonly string[] = [],
): string {
  if (verdict === 'applies') return '';
  const ways = routes.map((route) => stripMarks(procedure.routes[route]?.label(msg) ?? route));
  const tasks = openTasks(claim, procedure, situation).map((task) =>
    stripMarks(procedure.tasks[task]?.(msg) ?? task),
  );
  return besideEachOther(
    [
      ways.length <= 3 ? formatList(ways, 'disjunction', msg.tag) : '',
      tasks.length <= 2 ? formatList(tasks, 'disjunction', msg.tag) : '',
      waysInWords(procedure, open ?? openWays(procedure, claim.when, situation), msg),
    ],
    msg,
  );
}

/**
 * For whom something is on a way on which this is done, and this may be, in words: empty for what fits for certain, undefined
 * for what does not.
 */
export function lineCondition(
  { tasks, when }: Pick<RouteClaim, 'tasks' | 'when'>,
  way: Pick<PlannedRoute, 'tasks' | 'openTasks'>,
  { procedure, situation, msg }: OutlineContext,
): string | undefined {
  const isOn = (done: readonly string[]) => !tasks || tasks.some((task) => done.includes(task));
  const { verdict } = judge(when, answersOf(procedure, situation));
  if (verdict === 'ruled-out' || !(isOn(way.tasks) || isOn(way.openTasks))) return undefined;
  const open = isOn(way.tasks) ? [] : way.openTasks.filter((task) => tasks?.includes(task));
  const named = open.map((task) => stripMarks(procedure.tasks[task]?.(msg) ?? task));
  const ways = verdict === 'open' ? openWays(procedure, when, situation) : [];
  return besideEachOther([formatList(named, 'disjunction', msg.tag), waysInWords(procedure, ways, msg)], msg);
}

// A task that is certain on one of the claim's ways needs no mention, nor one that is ruled out on all of them.
function openTasks(
  { tasks = [], routes }: Pick<RouteClaim, 'tasks' | 'routes'>,
  procedure: Procedure,
  situation: Situation,
): readonly string[] {
  const answers = answersOf(procedure, situation);
  const verdicts = (task: string) =>
    (routes ?? Object.keys(procedure.routes)).map((route) => {
      const { when, tasks: done = {} } = procedure.routes[route] ?? {};
      return judge(when, answers).verdict === 'ruled-out' || !(task in done)
        ? 'ruled-out'
        : judge(done[task], answers).verdict;
    });
  const judged = tasks.map((task) => [task, verdicts(task)] as const);
  if (judged.some(([, each]) => each.includes('applies'))) return [];
  return judged.filter(([, each]) => each.includes('open')).map(([task]) => task);
}
