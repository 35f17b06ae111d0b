import { answersOf, judge } from '../../engine/judge.js';
import { screensLeft } from '../../engine/screens.js';
import { sourcesOfQuestion } from '../../engine/statements.js';
import type { Situation } from '../../model/facts.js';
import type { Clue, OpenClue, Option, Question, QuestionSet, Screen } from '../../model/question-set.js';
import type { Msg } from '../../model/text.js';
import { valueNames } from '../conditions.js';
import { japaneseBeside } from '../japanese.js';
import type {
  OutlinedAnswer,
  OutlinedClue,
  OutlinedOption,
  OutlinedQuestion,
  OutlinedScreen,
} from './outlined.js';

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
    clues: kind === 'questions' ? (question.clues ?? []).map((clue) => outlineClue(clue, msg)) : [],
    ...(question.byName && { byName: outlineNames(question.byName, msg) }),
    sources: sourcesOfQuestion(question),
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

function outlineClue(clue: Clue, msg: Msg): OutlinedClue {
  const { text, hint, japanese } = clue;
  const beside = japaneseBeside(japanese, msg);
  return {
    text: text(msg),
    ...(hint && { hint: hint(msg) }),
    ...(beside && { japanese: beside }),
    ...('then' in clue ? { then: outlineFurther(clue, msg) } : { answers: clue.answers }),
  };
}

const outlineFurther = ({ then }: OpenClue, msg: Msg): NonNullable<OutlinedClue['then']> => ({
  ask: then.ask(msg),
  ...(then.phones && { phones: then.phones.map(({ number, text }) => ({ number, text: text(msg) })) }),
  clues: then.clues.map((clue) => outlineClue(clue, msg)),
});

const outlineNames = (
  { label, help }: NonNullable<Question['byName']>,
  msg: Msg,
): NonNullable<OutlinedQuestion['byName']> => ({ label: label(msg), ...(help && { help: help(msg) }) });
