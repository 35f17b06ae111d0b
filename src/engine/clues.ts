import type { Situation } from '../model/facts.js';
import type { Clue, Question } from '../model/question-set.js';

/** Which of a question's clues a reader has recognised, and which of those that are then asked. Places, from 0. */
export type Recognised = readonly [clue: number, further?: number];

/** What a recognised clue answers; undefined while more has to be known. */
export function cluedAnswers(
  { clues = [] }: Pick<Question, 'clues'>,
  [place, further]: Recognised,
): Situation | undefined {
  const clue = clues[place];
  if (!clue || 'answers' in clue) return clue?.answers;
  return further === undefined ? undefined : clue.then.clues[further]?.answers;
}

/** Whether all of this was answered, just so. */
export const isAnswered = (answers: Situation, situation: Situation): boolean =>
  Object.entries(answers).every(([fact, value]) => asText(situation[fact]) === asText(value));

/** The clue that stands for what was answered, if there is only one: several would say of the reader what we do not know. */
export function onlyClueFor(question: Pick<Question, 'clues'>, situation: Situation): Recognised | undefined {
  const fitting = placesIn(question.clues).filter((recognised) => {
    const answers = cluedAnswers(question, recognised);
    return answers && isAnswered(answers, situation);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

const placesIn = (clues: readonly Clue[] = []): readonly Recognised[] =>
  clues.flatMap((clue, place): readonly Recognised[] =>
    'answers' in clue ? [[place]] : clue.then.clues.map((_clue, further) => [place, further] as const),
  );

const asText = (answer: Situation[string]): string => [answer ?? []].flat().sort().join();
