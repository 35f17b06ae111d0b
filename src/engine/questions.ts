import type { Situation } from '../model/facts.js';
import type { QuestionSet } from '../model/question-set.js';
import { answersOf, judge } from './judge.js';
import { pick } from './records.js';

/** The facts that a set of questions can ask this reader: those whose question's `when` holds for certain. */
export function askedFacts(set: QuestionSet, situation: Situation): readonly string[] {
  const answers = answersOf(set, situation);
  return Object.keys(set.facts).filter(
    (fact) => judge(set.questions[fact]?.when, answers).verdict === 'applies',
  );
}

/** A situation without the answers to questions that are not this reader's any more. Other facts are left alone. */
export function withoutUnasked(set: QuestionSet, situation: Situation): Situation {
  const asked = askedFacts(set, situation);
  return pick(situation, (fact) => !Object.hasOwn(set.facts, fact) || asked.includes(fact));
}
