import { answersOf, judge } from '../../engine/judge.js';
import { counterLines } from '../../engine/wording.js';
import type { Way } from '../../engine/words.js';
import { openWays } from '../../engine/words.js';
import { cardRows } from '../../model/answer-card.js';
import type { CardLine, CardRow } from '../../model/answer-card.js';
import type { CounterSentence } from '../../model/counter-sentence.js';
import type { Procedure } from '../../model/procedure.js';
import type { Route } from '../../model/route.js';
import type { RouteClaim, Step } from '../../model/route-claim.js';
import type { Msg } from '../../model/text.js';
import { commonInWords, ifWords, waysInWords } from '../conditions.js';
import { formatList } from '../format.js';
import { japaneseBeside, stripMarks } from '../japanese.js';
import { claimCondition, outlineClaim } from './claims.js';
import type { ClaimInPlan, OutlineContext } from './claims.js';
import type {
  OutlinedCardRow,
  OutlinedClaim,
  OutlinedPlace,
  OutlinedRoute,
  OutlinedSentence,
  OutlinedStep,
  OutlinedWay,
} from './outlined.js';

/** A way as the engine sees it: `id` is the route's, and an `open` verdict says its condition. */
export interface RouteInPlan extends ClaimInPlan {
  readonly isRecommended: boolean;
  /** What is certainly done there. */
  readonly tasks: readonly string[];
  /** What is done there for some of those for whom it is shown. */
  readonly openTasks: readonly string[];
  readonly places: readonly ClaimInPlan[];
}

/** … with what belongs to it. */
export interface WayInPlan extends RouteInPlan {
  readonly documents: readonly ClaimInPlan[];
  readonly steps: readonly ClaimInPlan[];
}

/** A way with all that belongs to it, in words. Undefined when the procedure has no such way. */
export function outlineWay(way: WayInPlan, context: OutlineContext): OutlinedWay | undefined {
  const { procedure } = context;
  const route = procedure.routes[way.id];
  if (!route) return undefined;
  const documents = outlineClaims(procedure.documents, way.documents, context);
  const rows = outlineRows(way, documents, context);
  const { phones, ...named } = outlineRoute(route, way, context);
  const hasPhones = phones && !rows.some(({ row }) => row === 'phone');
  return {
    // Numbers that stand in a row of their own need not stand twice.
    route: hasPhones ? { ...named, phones } : named,
    rows,
    documents,
    steps: outlineSteps(way.steps, context),
    sentences: outlineSentences(way, context),
  };
}

/** A way alone: its name, what is done there and where. */
export function outlineRoute(route: Route, planned: RouteInPlan, context: OutlineContext): OutlinedRoute {
  const { procedure, msg } = context;
  return {
    ...outlineClaim(planned.id, route, context, routeCondition(route, planned, context)),
    label: route.label(msg),
    isRecommended: planned.isRecommended,
    tasks: planned.tasks.map((task) => procedure.tasks[task]?.(msg) ?? task),
    places: planned.places.map((place) => outlinePlace(route, place, context)),
  };
}

/** Documents, or whatever else belongs to ways, in words; `routes` names the ways of an open one. */
export const outlineClaims = (
  claims: Readonly<Record<string, RouteClaim>>,
  planned: readonly ClaimInPlan[],
  context: OutlineContext,
  routes?: (id: string) => readonly string[],
): readonly OutlinedClaim[] =>
  planned.flatMap((each) => {
    const claim = claims[each.id];
    return claim
      ? [outlineClaim(each.id, claim, context, claimCondition(claim, each, context, routes?.(each.id)))]
      : [];
  });

/** Steps in words, each with what is shown at the counter. */
export const outlineSteps = (
  planned: readonly ClaimInPlan[],
  context: OutlineContext,
  routes?: (id: string) => readonly string[],
): readonly OutlinedStep[] => {
  const { steps } = context.procedure;
  return outlineClaims(steps, planned, context, routes).map((claim) => ({
    ...claim,
    say: linesOf(steps[claim.id], context),
  }));
};

function outlinePlace(
  { places = {} }: Route,
  { id, verdict }: ClaimInPlan,
  { procedure, situation, msg }: OutlineContext,
): OutlinedPlace {
  const { text, when } = places[id] ?? {};
  const condition =
    verdict === 'open' ? waysInWords(procedure, openWays(procedure, when, situation), msg) : '';
  return { id, text: text?.(msg) ?? id, ...(condition && { condition }) };
}

// Where there are sentences with a reading, they say it.
const linesOf = (step: Step | undefined, { procedure, situation }: OutlineContext): readonly string[] =>
  procedure.sentences ? [] : counterLines(procedure, step?.say, situation);

/** So many ways to a route can be read in one line. */
const FEW = 3;

// What every way to a route needs is said; where they have nothing in common, the ways themselves, if these are few.
function routeCondition(
  { when }: Route,
  { verdict, open }: RouteInPlan,
  { procedure, situation, msg }: OutlineContext,
): string {
  if (verdict === 'applies') return '';
  const ways: readonly Way[] = open ?? openWays(procedure, when, situation);
  return commonInWords(procedure, ways, msg) || (ways.length <= FEW ? waysInWords(procedure, ways, msg) : '');
}

function outlineRows(
  way: RouteInPlan,
  documents: readonly OutlinedClaim[],
  context: OutlineContext,
): readonly OutlinedCardRow[] {
  const card = context.procedure.cards?.[way.id];
  if (!card) return [];
  return cardRows.flatMap((row) => {
    const lines =
      row === 'bring'
        ? documents
        : fittingLines(card.lines[row] ?? [], way, context).map(({ index, line, condition }) =>
            outlineClaim(`${way.id}-${row}-${index + 1}`, line, context, condition),
          );
    return lines.length > 0 ? [{ row, label: rowLabel(row, context.msg), lines }] : [];
  });
}

/** A line of a card that fits, with the condition that is still open. */
interface FittingLine {
  /** Its place among the lines of its row. */
  readonly index: number;
  readonly line: CardLine;
  readonly condition: string;
}

/** The lines that fit what is done on a way and who does it. */
function fittingLines(
  lines: readonly CardLine[],
  way: RouteInPlan,
  context: OutlineContext,
): readonly FittingLine[] {
  const fitting = lines.flatMap((line, index) => {
    const condition = lineCondition(line, way, context);
    return condition === undefined ? [] : [{ index, line, condition }];
  });
  // Of several tasks the longest time counts, and the highest price; what may be longer or higher is said besides.
  const highest = Math.max(
    ...fitting.filter(({ condition }) => condition === '').map(({ line: { rank = -Infinity } }) => rank),
  );
  return fitting.filter(
    ({ line: { rank }, condition }) =>
      rank === undefined || (condition === '' ? rank === highest : rank > highest),
  );
}

// Empty for what fits for certain, undefined for what does not.
function lineCondition(
  { tasks, when }: Pick<CardLine, 'tasks' | 'when'>,
  way: RouteInPlan,
  { procedure, situation, msg }: OutlineContext,
): string | undefined {
  const isOn = (done: readonly string[]) => !tasks || tasks.some((task) => done.includes(task));
  const { verdict } = judge(when, answersOf(procedure, situation));
  if (verdict === 'ruled-out' || !(isOn(way.tasks) || isOn(way.openTasks))) return undefined;
  const open = isOn(way.tasks) ? [] : way.openTasks.filter((task) => tasks?.includes(task));
  const named = open.map((task) => stripMarks(procedure.tasks[task]?.(msg) ?? task));
  const ways = verdict === 'open' ? openWays(procedure, when, situation) : [];
  return [formatList(named, 'disjunction', msg.tag), waysInWords(procedure, ways, msg)]
    .filter(Boolean)
    .join(' · ');
}

// In the order in which things are done: first who stands there, last what belongs to none of the tasks.
function sentencesInOrder(
  sentences: Procedure['sentences'] = {},
  { tasks, openTasks }: RouteInPlan,
): readonly (readonly [string, CounterSentence])[] {
  const done = [...tasks, ...openTasks];
  const place = ({ about, tasks: own }: CounterSentence): number =>
    about === 'who' ? -1 : own ? done.findIndex((task) => own.includes(task)) : done.length;
  return Object.entries(sentences).sort(([, one], [, other]) => place(one) - place(other));
}

// What is not certain is a box to tick, like what nobody was asked.
const outlineSentences = (way: RouteInPlan, context: OutlineContext): readonly OutlinedSentence[] =>
  sentencesInOrder(context.procedure.sentences, way).flatMap(([id, sentence]) => {
    const { about, ja: japanese, romaji, meaning, ticked, routes } = sentence;
    const condition = lineCondition(sentence, way, context);
    if (condition === undefined || (routes && !routes.includes(way.id))) return [];
    const { msg } = context;
    const said = japaneseBeside(meaning(msg), msg);
    return [
      {
        id,
        about,
        japanese,
        romaji,
        isTicked: ticked === true || condition !== '',
        ...(condition && { condition: ifWords(condition, msg) }),
        ...(said && { meaning: said }),
      },
    ];
  });

/** The name of a row. */
function rowLabel(row: CardRow, msg: Msg): string {
  switch (row) {
    case 'where':
      return msg('Where', { id: 'card.where' });
    case 'bring':
      return msg('Bring', { id: 'card.bring' });
    case 'cost':
      return msg('Cost', { id: 'card.cost' });
    case 'open':
      return msg('Open', { id: 'card.open' });
    case 'time':
      return msg('Time', { id: 'card.time' });
    case 'visits':
      return msg('Visits', { id: 'card.visits' });
    case 'before':
      return msg('Before', { id: 'card.before' });
    case 'else':
      return msg('Else', { id: 'card.else' });
    case 'phone':
      return msg('Phone', { id: 'card.phone' });
  }
}
