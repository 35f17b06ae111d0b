import { commonRequirements, openWays } from '../engine/words.js';
import type { Requirement, Way } from '../engine/words.js';
import type { Condition } from '../model/condition.js';
import type { Situation } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import type { QuestionSet } from '../model/question-set.js';
import type { Msg } from '../model/text.js';
import { formatList, interpolate } from './format.js';
import { stripMarks } from './japanese.js';

/** The names of values that were, or can be, answered. A value without words is named by its id. */
export const valueNames = (
  { questions }: Pick<QuestionSet, 'questions'>,
  fact: string,
  values: string | readonly string[] = [],
  msg: Msg,
): readonly string[] =>
  [values].flat().map((value) => stripMarks(questions[fact]?.options[value]?.text(msg) ?? value));

/** What still has to hold for a condition, in words: one string for each way to meet it. */
export const conditionInWords = (
  procedure: Procedure,
  condition: Condition | undefined,
  situation: Situation,
  msg: Msg,
): readonly string[] =>
  openWays(procedure, condition, situation).map((way) => wayInWords(procedure, way, msg));

/** Ways to meet a condition, in words: "Card: Past its date / Card: Lost or stolen". */
export const waysInWords = (procedure: Procedure, ways: readonly Way[], msg: Msg): string =>
  ways.map((way) => wayInWords(procedure, way, msg)).join(' / ');

/** What still has to hold for a condition whichever way it is met, in words: one string for each requirement. */
export const commonConditions = (
  procedure: Procedure,
  condition: Condition | undefined,
  situation: Situation,
  msg: Msg,
): readonly string[] =>
  commonRequirements(openWays(procedure, condition, situation)).map((requirement) =>
    requirementInWords(procedure, requirement, msg),
  );

/** What has to hold whichever way it is met, in words; empty where the ways have nothing in common. */
export const commonInWords = (procedure: Procedure, ways: readonly Way[], msg: Msg): string =>
  wayInWords(procedure, commonRequirements(ways), msg);

/** "If: …", before what holds only for some. */
export const ifWords = (condition: string, msg: Msg): string =>
  interpolate(msg('If: {condition}', { id: 'claim.open' }), { condition });

const wayInWords = (procedure: Procedure, way: Way, msg: Msg): string =>
  way.map((requirement) => requirementInWords(procedure, requirement, msg)).join(' · ');

function requirementInWords(procedure: Procedure, { fact, is, values }: Requirement, msg: Msg): string {
  const question = procedure.questions[fact];
  if (!question) return '';
  const pattern =
    is === 'none-of'
      ? msg('{fact}: not “{values}”', { id: 'condition.none-of' })
      : is === 'nothing-but'
        ? msg('{fact}: only {values}', { id: 'condition.nothing-but' })
        : msg('{fact}: {values}', { id: 'condition.one-of' });
  return interpolate(pattern, {
    fact: stripMarks(question.label(msg)),
    values: formatList(
      valueNames(procedure, fact, values, msg),
      is === 'all-of' ? 'conjunction' : 'disjunction',
      msg.tag,
    ),
  });
}
