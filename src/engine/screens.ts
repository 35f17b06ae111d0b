import type { Situation } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import type { QuestionSet, Screen } from '../model/question-set.js';
import { answeredFacts } from './plan.js';
import { pick } from './records.js';
import { isSameSituation } from './situation.js';

/** What a reader has chosen on a screen: a value of a fact; of a set, or of boxes, several. */
export type Choices = Readonly<Record<string, string | readonly string[]>>;

/** What a committed screen gives, or why it cannot be committed. */
export type Committed =
  | { readonly situation: Situation }
  /** These facts need an answer first; of boxes, that none was ticked and "none of these" was not either. */
  | { readonly unanswered: readonly string[] };

/**
 * The screens that are left, in the order of asking, each with those of its facts that are still to be asked (`asks` of a
 * plan). A fact that stands on no screen gets one of its own, in the place of the fact.
 */
export function screensLeft(
  { screens = [] }: Pick<QuestionSet, 'screens'>,
  asks: readonly string[],
): readonly Screen[] {
  const placed = new Set(screens.flatMap(({ facts }) => facts));
  const own = asks
    .filter((fact) => !placed.has(fact))
    .map((fact): Screen => ({ facts: [fact], kind: 'questions' }));
  const shared = screens
    .map((screen) => ({ ...screen, facts: screen.facts.filter((fact) => asks.includes(fact)) }))
    .filter(({ facts }) => facts.length > 0);
  return [...shared, ...own];
}

/** The boxes of a screen of rarities that stand ticked, because the facts are answered already. */
export function tickedBoxes(set: QuestionSet, screen: Screen, situation: Situation): Choices {
  const ticked = screen.facts.flatMap((fact) => {
    const values = [situation[fact] ?? []].flat();
    const boxes = set.questions[fact]?.rarities?.boxes.filter((box) => values.includes(box)) ?? [];
    return boxes.length > 0 ? [[fact, boxes] as const] : [];
  });
  return Object.fromEntries(ticked);
}

/**
 * The situation after a screen. `choices` holds what was chosen: the value of each question, or the boxes that were
 * ticked; `isNone` says that "none of these" was. Of several boxes of one fact the one that stands first in the question's
 * `rarities` counts; a fact without a box ticked gets its ordinary value. What an option answers besides (`also`) is taken
 * too. Facts that the screen does not ask are left as they are, and choices for them are ignored.
 */
export function commitScreen(
  set: QuestionSet,
  screen: Screen,
  {
    choices,
    isNone = false,
    situation,
  }: { readonly choices: Choices; readonly isNone?: boolean; readonly situation: Situation },
): Committed {
  if (screen.kind === 'questions') {
    const unanswered = screen.facts.filter((fact) => [choices[fact] ?? []].flat().length === 0);
    if (unanswered.length > 0) return { unanswered };
    return { situation: { ...situation, ...answersIn(set, screen.facts, choices) } };
  }
  const chosen = Object.fromEntries(screen.facts.flatMap((fact) => rarity(set, fact, choices[fact])));
  const isTicked = screen.facts.some((fact) => [choices[fact] ?? []].flat().length > 0);
  if (!isTicked && !isNone) return { unanswered: screen.facts };
  return { situation: { ...situation, ...answersIn(set, screen.facts, chosen) } };
}

/**
 * What is told after a screen: the facts whose answer has changed and still matters, in the screen's order, then those
 * that its options have answered besides.
 */
export function toldFacts(
  procedure: Procedure,
  screen: Screen,
  before: Situation,
  after: Situation,
): readonly string[] {
  const matter = answeredFacts(procedure, after);
  const isChanged = (fact: string) => {
    const isIt = (name: string) => name === fact;
    return !isSameSituation(procedure.facts, pick(before, isIt), pick(after, isIt));
  };
  const others = matter.filter((fact) => !screen.facts.includes(fact));
  return [...screen.facts, ...others].filter((fact) => matter.includes(fact) && isChanged(fact));
}

function rarity({ questions }: QuestionSet, fact: string, ticked: string | readonly string[] = []) {
  const rarities = questions[fact]?.rarities;
  if (!rarities) return [];
  const value = rarities.boxes.find((box) => [ticked].flat().includes(box)) ?? rarities.ordinary;
  return [[fact, value] as const];
}

// What is chosen for a fact itself outweighs what another option answers besides.
function answersIn({ facts, questions }: QuestionSet, asked: readonly string[], choices: Choices): Situation {
  const chosen = asked.flatMap((fact) =>
    choices[fact] === undefined ? [] : [[fact, choices[fact]] as const],
  );
  const also = chosen.flatMap(([fact, values]) =>
    [values].flat().map((value) => questions[fact]?.options[value]?.also ?? {}),
  );
  const isSet = (fact: string) => facts[fact]?.many === true;
  const own = chosen.map(
    ([fact, values]) => [fact, isSet(fact) ? [values].flat() : [values].flat()[0]] as const,
  );
  return Object.assign({}, ...also, Object.fromEntries(own)) as Situation;
}
