import { answersOf, judge } from '../../engine/judge.js';
import type { PlannedRoute } from '../../engine/plan.js';
import type { CounterSentence } from '../../model/counter-sentence.js';
import type { Procedure } from '../../model/procedure.js';
import { ifWords } from '../conditions.js';
import { japaneseBeside } from '../japanese.js';
import { claimCondition, lineCondition } from './claims.js';
import type { OutlineContext } from './claims.js';
import type { OutlinedSentence } from './outlined.js';

/** What decides on the sentences of a way. */
type WayDone = Pick<PlannedRoute, 'id' | 'tasks' | 'openTasks'>;

/** What is said on a way, in the order in which things are done there. */
export const outlineSentences = (way: WayDone, context: OutlineContext): readonly OutlinedSentence[] =>
  inOrder(context.procedure.sentences, way).flatMap(([id, sentence]) => {
    const condition = lineCondition(sentence, way, context);
    return condition === undefined || !isSaidOn(sentence, way)
      ? []
      : [outlineSentence(id, sentence, condition, context)];
  });

/** What may have to be said while no way is recommended: each sentence with its condition. */
export function outlineAllSentences(
  ways: readonly WayDone[],
  context: OutlineContext,
): readonly OutlinedSentence[] {
  const { procedure, situation } = context;
  const answers = answersOf(procedure, situation);
  return Object.entries(procedure.sentences ?? {}).flatMap(([id, sentence]) => {
    const on = ways.filter((way) => isSaidOn(sentence, way) && isDoneOn(sentence, way)).map((way) => way.id);
    const { verdict } = judge(sentence.when, answers);
    if (on.length === 0 || verdict === 'ruled-out') return [];
    const condition = claimCondition(sentence, { verdict: 'open' }, context, sentence.routes && on);
    return [outlineSentence(id, sentence, condition, context)];
  });
}

// What is not certain is a box to tick, like what nobody was asked.
function outlineSentence(
  id: string,
  { about, ja: japanese, romaji, meaning, ticked }: CounterSentence,
  condition: string,
  { msg }: OutlineContext,
): OutlinedSentence {
  const said = japaneseBeside(meaning(msg), msg);
  return {
    id,
    about,
    japanese,
    romaji,
    isTicked: ticked === true || condition !== '',
    ...(condition && { condition: ifWords(condition, msg) }),
    ...(said && { meaning: said }),
  };
}

const isSaidOn = ({ routes }: CounterSentence, { id }: WayDone): boolean => !routes || routes.includes(id);

const isDoneOn = ({ tasks: own }: CounterSentence, { tasks, openTasks }: WayDone): boolean =>
  !own || own.some((task) => tasks.includes(task) || openTasks.includes(task));

// First who stands there, last what belongs to none of the tasks.
function inOrder(
  sentences: Procedure['sentences'] = {},
  { tasks, openTasks }: WayDone,
): readonly (readonly [string, CounterSentence])[] {
  const done = [...tasks, ...openTasks];
  const place = ({ about, tasks: own }: CounterSentence): number =>
    about === 'who' ? -1 : own ? done.findIndex((task) => own.includes(task)) : done.length;
  return Object.entries(sentences).sort(([, one], [, other]) => place(one) - place(other));
}
