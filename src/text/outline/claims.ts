import { judge, answersOf } from '../../engine/judge.js';
import type { PlannedVerdict } from '../../engine/plan.js';
import type { Claim, Msg, Note, Phone, Procedure, RouteClaim, Situation } from '../../model/procedure.js';
import { conditionInWords, ifWords } from '../conditions.js';
import { formatList } from '../format.js';
import { japaneseBeside, stripMarks } from '../japanese.js';
import type { OutlinedClaim, OutlinedNote } from './outlined.js';
import type { SourceList } from './sources.js';

/** What everything in an outline is put into words with. */
export interface OutlineContext {
  readonly procedure: Procedure;
  /** The answers for which it is shown; a condition that they leave open is said. */
  readonly situation: Situation;
  readonly msg: Msg;
  readonly sources: SourceList;
}

/** What can stand beside a claim's words on some of them. */
type Spoken = Claim & { readonly phones?: readonly Phone[] };

/** A claim in words. `condition` says for whom it is, if that is not certain. */
export function outlineClaim(
  id: string,
  claim: Spoken,
  { msg, sources }: OutlineContext,
  condition = '',
): OutlinedClaim {
  const japanese = japaneseBeside(claim.japanese, msg);
  const detail = claim.detail?.(msg);
  return {
    id,
    text: claim.text(msg),
    ...(detail && { detail }),
    ...(japanese && { japanese }),
    ...(condition && { condition: ifWords(condition, msg) }),
    inferred: claim.inferred === true,
    marks: claim.sources.map((ref) => sources.mark(ref)),
    ...(claim.phones && {
      phones: claim.phones.map(({ number, text }) => ({ number, text: text(msg) })),
    }),
  };
}

/** A note in words. */
export function outlineNote(
  id: string,
  note: Note,
  context: OutlineContext,
  verdict: PlannedVerdict = 'applies',
): OutlinedNote {
  const { msg, sources, procedure } = context;
  return {
    ...outlineClaim(id, note, context, verdict === 'open' ? claimCondition(note, context) : ''),
    title: note.title(msg),
    topic: procedure.topics[note.topic]?.(msg) ?? note.topic,
    isWarning: note.tone === 'warning',
    links: (note.links ?? []).map((ref) => sources.mark(ref)),
  };
}

/**
 * For whom a claim is, in words, as far as the answers leave it open: its ways where `routes` are given, its tasks, its own
 * condition. A claim about most of the ways, or of what is done there, needs no list of them.
 */
export function claimCondition(
  claim: RouteClaim,
  { procedure, situation, msg }: OutlineContext,
  routes: readonly string[] = [],
): string {
  const ways = routes.map((route) => stripMarks(procedure.routes[route]?.label(msg) ?? route));
  const tasks = openTasks(claim, procedure, situation).map((task) =>
    stripMarks(procedure.tasks[task]?.(msg) ?? task),
  );
  return [
    ways.length <= 3 ? formatList(ways, 'disjunction', msg.tag) : '',
    tasks.length <= 2 ? formatList(tasks, 'disjunction', msg.tag) : '',
    conditionInWords(procedure, claim.when, situation, msg).join(' / '),
  ]
    .filter(Boolean)
    .join(' · ');
}

// A task that is certain on one of the claim's ways needs no mention, nor one that is ruled out on all of them.
function openTasks(
  { tasks = [], routes }: RouteClaim,
  { facts, routes: all }: Procedure,
  situation: Situation,
): readonly string[] {
  const answers = answersOf(facts, situation);
  const verdicts = (task: string) =>
    (routes ?? Object.keys(all)).map((route) => {
      const { when, tasks: done = {} } = all[route] ?? {};
      return judge(when, answers).verdict === 'ruled-out' || !(task in done)
        ? 'ruled-out'
        : judge(done[task], answers).verdict;
    });
  const judged = tasks.map((task) => [task, verdicts(task)] as const);
  if (judged.some(([, each]) => each.includes('applies'))) return [];
  return judged.filter(([, each]) => each.includes('open')).map(([task]) => task);
}
