import type { Way } from '../../engine/words.js';
import { openWays } from '../../engine/words.js';
import { cardRows } from '../../model/answer-card.js';
import type { CardLine, CardRow } from '../../model/answer-card.js';
import type { Route } from '../../model/route.js';
import type { RouteClaim } from '../../model/route-claim.js';
import type { Msg } from '../../model/text.js';
import { commonInWords, ifWords, waysInWords } from '../conditions.js';
import { claimCondition, lineCondition, outlineClaim } from './claims.js';
import type { ClaimInPlan, OutlineContext } from './claims.js';
import type {
  OutlinedCardRow,
  OutlinedClaim,
  OutlinedPlace,
  OutlinedRoute,
  OutlinedWay,
} from './outlined.js';
import { outlineSentences } from './sentences.js';

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
    steps: outlineClaims(procedure.steps, way.steps, context),
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

/** Documents, steps, or whatever else belongs to ways, in words; `routes` names the ways of an open one. */
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

function outlinePlace(
  { places = {} }: Route,
  { id, verdict }: ClaimInPlan,
  { procedure, situation, msg }: OutlineContext,
): OutlinedPlace {
  const { text, when } = places[id] ?? {};
  const condition =
    verdict === 'open' ? waysInWords(procedure, openWays(procedure, when, situation), msg) : '';
  return { id, text: text?.(msg) ?? id, ...(condition && { condition: ifWords(condition, msg) }) };
}

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
