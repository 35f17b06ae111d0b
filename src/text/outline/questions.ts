import { answersOf, judge } from '../../engine/judge.js';
import { screensLeft } from '../../engine/screens.js';
import type { Situation } from '../../model/facts.js';
import type { Option, Question, QuestionSet, Screen } from '../../model/question-set.js';
import type { Msg } from '../../model/text.js';
import { valueNames } from '../conditions.js';
import { japaneseBeside } from '../japanese.js';
import type { OutlinedAnswer, OutlinedOption, OutlinedQuestion, OutlinedScreen } from './outlined.js';

/** The first screen that is left, of those on which these facts are asked for. Undefined when nothing is left to ask. */
export function outlineScreen(
  set: QuestionSet,
  asks: readonly string[],
  situation: Situation,
  msg: Msg,
): OutlinedScreen | undefined {
  const [screen] = screensLeft(set, asks);
  return (
    screen && {
      kind: screen.kind,
      questions: screen.facts.flatMap(
        (fact) => outlineQuestion(set, fact, situation, msg, screen.kind) ?? [],
      ),
    }
  );
}

/**
 * A question in words, as it is put to somebody with these answers: with all its options, or among rarities with those that
 * have a box there. Undefined for a fact that is not asked.
 */
export function outlineQuestion(
  set: QuestionSet,
  fact: string,
  situation: Situation,
  msg: Msg,
  kind: Screen['kind'] = 'questions',
): OutlinedQuestion | undefined {
  const question = set.questions[fact];
  if (!question) return undefined;
  const help = question.help?.(msg);
  return {
    fact,
    ask: askIn(set, question, situation)(msg),
    label: question.label(msg),
    ...(help && { help }),
    isMultiple: set.facts[fact]?.many === true,
    options: optionsOf(question, kind).map(([value, option]) => outlineOption(value, option, msg)),
  };
}

/** What was answered, in words, in the order of asking. */
export const outlineAnswers = (
  set: QuestionSet,
  facts: readonly string[],
  situation: Situation,
  msg: Msg,
): readonly OutlinedAnswer[] =>
  facts.flatMap((fact) => {
    const question = set.questions[fact];
    const values = valueNames(set, fact, situation[fact], msg);
    return question && values.length > 0 ? [{ fact, label: question.label(msg), values }] : [];
  });

function askIn(set: QuestionSet, { ask, wordings = [] }: Question, situation: Situation): Question['ask'] {
  const answers = answersOf(set, situation);
  return wordings.find(({ when }) => judge(when, answers).verdict === 'applies')?.ask ?? ask;
}

const optionsOf = (
  { options, rarities }: Question,
  kind: Screen['kind'],
): readonly (readonly [string, Option])[] =>
  kind === 'rarities' && rarities
    ? rarities.boxes.flatMap((box) => (options[box] ? [[box, options[box]] as const] : []))
    : Object.entries(options);

function outlineOption(value: string, { text, hint, japanese }: Option, msg: Msg): OutlinedOption {
  const beside = japaneseBeside(japanese, msg);
  return {
    value,
    text: text(msg),
    ...(hint && { hint: hint(msg) }),
    ...(beside && { japanese: beside }),
  };
}
