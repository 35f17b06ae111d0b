import type { Claim } from '../model/claim.js';
import type { Situation } from '../model/facts.js';
import type { CounterSentence } from '../model/counter-sentence.js';
import type { Procedure } from '../model/procedure.js';
import type { Read } from './judge.js';
import { answersOf, judge } from './judge.js';
import type { Plan, PlannedClaim } from './plan.js';

/**
 * A claim in the words that are true of this situation: the first of its wordings that certainly fits, laid over its own
 * words. Where none fits, or nothing is known yet, the claim as it is.
 */
export function worded<C extends Claim>(set: Read, claim: C, situation: Situation): C {
  if (!claim.wordings) return claim;
  const answers = answersOf(set, situation);
  const wording = claim.wordings.find(({ when }) => judge(when, answers).verdict === 'applies');
  if (!wording) return claim;
  const { when: _itsCondition, ...words } = wording;
  return { ...claim, ...words };
}

/**
 * What is said while a step is done, in the order of saying it: of the sentences that the step names, those that certainly fit
 * the reader and what is done on the step's ways. A step that names none, or none that fits, has nothing to say.
 */
export function counterSentences(
  procedure: Procedure,
  { routes }: Pick<Plan, 'routes'>,
  { id, routes: ways }: Pick<PlannedClaim, 'id' | 'routes'>,
  situation: Situation,
): readonly CounterSentence[] {
  const { say = [], tasks: own = [] } = procedure.steps[id] ?? {};
  const answers = answersOf(procedure, situation);
  // Whoever does a step that belongs to one task does that task.
  const sure = own.length === 1 ? own : [];
  const done = routes
    .filter((route) => !ways || ways.includes(route.id))
    .map((route) => ({ id: route.id, tasks: [...route.tasks, ...sure] }));
  const fits = ({ when, routes: on, tasks }: CounterSentence): boolean =>
    judge(when, answers).verdict === 'applies' &&
    done.some(
      (way) => (!on || on.includes(way.id)) && (!tasks || tasks.some((task) => way.tasks.includes(task))),
    );
  return say.flatMap((name) => {
    const sentence = procedure.sentences?.[name];
    return sentence && fits(sentence) ? [sentence] : [];
  });
}
