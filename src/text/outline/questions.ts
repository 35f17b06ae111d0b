import { answersOf, judge } from '../../engine/judge.js';
import type { Msg, Option, Procedure, Question, Situation } from '../../model/procedure.js';
import { valueNames } from '../conditions.js';
import { japaneseBeside } from '../japanese.js';
import type { OutlinedAnswer, OutlinedOption, OutlinedQuestion } from './outlined.js';

/** A question in words, as it is put to somebody with these answers. Undefined for a fact that is not asked. */
export function outlineQuestion(
  { facts, questions }: Pick<Procedure, 'facts' | 'questions'>,
  fact: string,
  situation: Situation,
  msg: Msg,
): OutlinedQuestion | undefined {
  const question = questions[fact];
  if (!question) return undefined;
  const help = question.help?.(msg);
  return {
    fact,
    ask: askIn(question, answersOf(facts, situation), msg),
    ...(help && { help }),
    isMultiple: facts[fact]?.many === true,
    options: Object.entries(question.options).map(([value, option]) => outlineOption(value, option, msg)),
  };
}

/** What was answered, in words, in the order of asking. */
export const outlineAnswers = (
  procedure: Pick<Procedure, 'facts' | 'questions'>,
  facts: readonly string[],
  situation: Situation,
  msg: Msg,
): readonly OutlinedAnswer[] =>
  facts.flatMap((fact) => {
    const question = procedure.questions[fact];
    const values = valueNames(procedure, fact, situation[fact], msg);
    return question && values.length > 0 ? [{ fact, label: question.label(msg), values }] : [];
  });

function askIn({ ask, wordings = [] }: Question, answers: ReturnType<typeof answersOf>, msg: Msg): string {
  const fitting = wordings.find(({ when }) => judge(when, answers).verdict === 'applies');
  return (fitting?.ask ?? ask)(msg);
}

function outlineOption(value: string, { text, hint, japanese }: Option, msg: Msg): OutlinedOption {
  const beside = japaneseBeside(japanese, msg);
  return {
    value,
    text: text(msg),
    ...(hint && { hint: hint(msg) }),
    ...(beside && { japanese: beside }),
  };
}
