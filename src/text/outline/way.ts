import { answersOf, judge } from '../../engine/judge.js';
import type { PlannedVerdict } from '../../engine/plan.js';
import { cardRows } from '../../model/answer-card.js';
import type { CardLine, CardRow } from '../../model/answer-card.js';
import type { Msg, Route, RouteClaim } from '../../model/procedure.js';
import { conditionInWords } from '../conditions.js';
import { japaneseBeside } from '../japanese.js';
import { claimCondition, outlineClaim } from './claims.js';
import type { OutlineContext } from './claims.js';
import type {
  OutlinedCardRow,
  OutlinedClaim,
  OutlinedRoute,
  OutlinedSentence,
  OutlinedWay,
} from './outlined.js';

/** A way as the engine sees it. */
export interface WayInPlan {
  readonly route: string;
  readonly isRecommended: boolean;
  /** For some of those for whom it is shown: its condition is said. */
  readonly verdict: PlannedVerdict;
  /** What is done there, and what may be, once all is answered. */
  readonly tasks: readonly string[];
  readonly places: readonly string[];
  readonly documents: readonly ClaimInPlan[];
  readonly steps: readonly ClaimInPlan[];
}

/** A claim as the engine sees it. */
export interface ClaimInPlan {
  readonly id: string;
  readonly verdict: PlannedVerdict;
}

/** A way with all that belongs to it, in words. Undefined when the procedure has no such way. */
export function outlineWay(way: WayInPlan, context: OutlineContext): OutlinedWay | undefined {
  const { procedure } = context;
  const route = procedure.routes[way.route];
  if (!route) return undefined;
  const documents = outlineClaims(procedure.documents, way.documents, context);
  return {
    route: outlineRoute(route, way, context),
    rows: outlineRows(way, documents, context),
    documents,
    steps: outlineClaims(procedure.steps, way.steps, context),
    sentences: outlineSentences(way, context),
  };
}

/** A way alone: its name, what is done there and where. */
export function outlineRoute(route: Route, way: WayInPlan, context: OutlineContext): OutlinedRoute {
  const { procedure, situation, msg } = context;
  const condition = conditionInWords(procedure, route.when, situation, msg).join(' / ');
  return {
    ...outlineClaim(way.route, route, context, way.verdict === 'open' ? condition : ''),
    label: route.label(msg),
    isRecommended: way.isRecommended,
    tasks: way.tasks.map((task) => procedure.tasks[task]?.(msg) ?? task),
    places: way.places.map((place) => route.places?.[place]?.text(msg) ?? place),
  };
}

function outlineClaims(
  claims: Readonly<Record<string, RouteClaim>>,
  planned: readonly ClaimInPlan[],
  context: OutlineContext,
): readonly OutlinedClaim[] {
  return planned.flatMap(({ id, verdict }) => {
    const claim = claims[id];
    return claim
      ? [outlineClaim(id, claim, context, verdict === 'open' ? claimCondition(claim, context) : '')]
      : [];
  });
}

function outlineRows(
  { route, tasks }: WayInPlan,
  documents: readonly OutlinedClaim[],
  context: OutlineContext,
): readonly OutlinedCardRow[] {
  const card = context.procedure.cards?.[route];
  if (!card) return [];
  return cardRows.flatMap((row) => {
    const lines =
      row === 'bring'
        ? documents
        : fittingLines(card.lines[row] ?? [], tasks, context).map(([line, condition], index) =>
            outlineClaim(`${route}-${row}-${index + 1}`, line, context, condition),
          );
    return lines.length > 0 ? [{ row, label: rowLabel(row, context.msg), lines }] : [];
  });
}

/** The lines that fit what is done on a way and who does it, each with the condition that is still open. */
export function fittingLines(
  lines: readonly CardLine[],
  tasks: readonly string[],
  context: OutlineContext,
): readonly (readonly [CardLine, string])[] {
  const answers = answersOf(context.procedure.facts, context.situation);
  const fitting = lines.flatMap((line) => {
    if (line.tasks && !line.tasks.some((task) => tasks.includes(task))) return [];
    const { verdict } = judge(line.when, answers);
    if (verdict === 'ruled-out') return [];
    const { tasks: _tasks, ...claim } = line;
    return [[line, verdict === 'open' ? claimCondition(claim, context) : ''] as const];
  });
  // Of several tasks the longest time counts, and the highest price.
  const highest = Math.max(...fitting.map(([{ rank = -Infinity }]) => rank));
  return fitting.filter(([{ rank }]) => rank === undefined || rank === highest);
}

function outlineSentences(
  { route, tasks }: WayInPlan,
  { procedure, situation, msg }: OutlineContext,
): readonly OutlinedSentence[] {
  const answers = answersOf(procedure.facts, situation);
  return Object.entries(procedure.sentences ?? {}).flatMap(([id, sentence]) => {
    const isSaid =
      (!sentence.routes || sentence.routes.includes(route)) &&
      (!sentence.tasks || sentence.tasks.some((task) => tasks.includes(task))) &&
      judge(sentence.when, answers).verdict === 'applies';
    if (!isSaid) return [];
    const { about, japanese, romaji, meaning, ticked } = sentence;
    const said = japaneseBeside(meaning(msg), msg);
    return [{ id, about, japanese, romaji, isTicked: ticked === true, ...(said && { meaning: said }) }];
  });
}

/** The name of a row. */
export function rowLabel(row: CardRow, msg: Msg): string {
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
