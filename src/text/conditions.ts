import { commonRequirements, openWays } from '../engine/words.js';
import type { Requirement, Way } from '../engine/words.js';
import type { Condition } from '../model/condition.js';
import type { Situation } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import type { QuestionSet } from '../model/question-set.js';
import type { Msg, Text } from '../model/text.js';
import { alternatives, besideEachOther, formatList, interpolate } from './format.js';
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

/** Ways to meet a condition, in words: "the card is past its expiry date / the card is lost or stolen". */
export const waysInWords = (procedure: Procedure, ways: readonly Way[], msg: Msg): string =>
  alternatives(
    ways.map((way) => wayInWords(procedure, way, msg)),
    msg,
  );

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
  besideEachOther(
    way.map((requirement) => requirementInWords(procedure, requirement, msg)),
    msg,
  );

function requirementInWords(procedure: Procedure, requirement: Requirement, msg: Msg): string {
  const clause = clauseFor(procedure, requirement, msg);
  if (clause) return interpolate(msg('{clause}', { id: 'condition.clause' }), { clause });
  const { fact, is, values } = requirement;
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

/** What an answer says, as a reason: "there is no phone that reads the card". */
export function answerInWords(
  procedure: Procedure,
  fact: string,
  answer: string | readonly string[],
  msg: Msg,
): string {
  const is = typeof answer === 'string' ? 'one-of' : 'all-of';
  const requirement: Requirement = { fact, is, values: [answer].flat() };
  return clauseFor(procedure, requirement, msg) || requirementInWords(procedure, requirement, msg);
}

/** What is so where a requirement is met, as a clause: "the card is lost or stolen". Empty where nothing says it. */
function clauseFor(
  { clauses = {}, facts }: Pick<Procedure, 'clauses' | 'facts'>,
  { fact, is, values }: Requirement,
  msg: Msg,
): string {
  const said = clauses[fact];
  if (!said) return '';
  const list = (texts: readonly (Text | undefined)[]): string =>
    formatList(
      texts.flatMap((text) => text?.(msg) ?? []),
      is === 'all-of' ? 'conjunction' : 'disjunction',
      msg.tag,
    );
  if ('names' in said) {
    const pattern = is === 'nothing-but' ? said.hasOnly : said.has;
    return interpolate(pattern(msg), { values: list(values.map((value) => said.names[value])) });
  }
  if (is !== 'none-of') {
    const together = said.isOneOf?.find((each) => String(each.values) === String(values));
    return together ? together.text(msg) : list(values.map((value) => said.is[value]));
  }
  const [only = ''] = values;
  const negated = values.length === 1 ? said.isNot?.[only] : undefined;
  const others = (facts[fact]?.values ?? []).filter((value) => !values.includes(value) && value !== 'unsure');
  return negated ? negated(msg) : list(others.map((value) => said.is[value]));
}
