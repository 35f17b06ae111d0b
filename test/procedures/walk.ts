import { openWays, plan } from '../../src/engine/index.js';
import type { Plan } from '../../src/engine/index.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import type { ExpectedRoute, Law, Proof } from './proof.js';
import { answersTo, completions, factNames, picker } from './situations.js';

/** For about so many complete situations the plan is made anew: it has to be that of the last question. */
const SAMPLE = 80_000;

/** How often it is tried whether a question can make a difference. */
const ATTEMPTS = 400;

/** One broken law, with the first situations that break it. */
export class Offences {
  readonly found: string[] = [];
  note(situation: Situation, what = ''): void {
    if (this.found.length < 3) this.found.push(`${JSON.stringify(situation)} ${what}`);
  }
}

/** What was met on the way through all questions, and what was broken. */
export interface Walk {
  readonly complete: number;
  /** How many complete situations there are. */
  readonly all: number;
  readonly partial: number;
  /** How many questions it takes to a final plan, and how often. */
  readonly questions: ReadonlyMap<number, number>;
  /** Claims, tasks and places that somebody is certain to have. */
  readonly reached: ReadonlySet<string>;
  readonly offences: Readonly<Record<Offence, Offences>>;
  readonly ofLaws: ReadonlyMap<Law, Offences>;
}

const kinds = [
  'table',
  'routes',
  'recommended',
  'notAsked',
  'revived',
  'recommendation',
  'pointless',
  'askedOfOthers',
  'next',
  'open',
] as const;
type Offence = (typeof kinds)[number];

/** Goes through all questions with all answers, and from each end to all situations that it stands for. */
export function walk({ procedure, table, laws }: Proof): Walk {
  const offences = Object.fromEntries(kinds.map((kind) => [kind, new Offences()])) as Record<
    Offence,
    Offences
  >;
  const ofLaws = new Map(laws.map((law) => [law, new Offences()]));
  const reached = new Set<string>();
  const questions = new Map<number, number>();
  let all = 0;
  for (const _ of completions(procedure, {})) all += 1;
  const every = Math.ceil(all / SAMPLE);
  let complete = 0;
  let partial = 0;
  const planOf = (situation: Situation) => plan(procedure, situation);

  function checkEnd(situation: Situation, found: Plan): void {
    const routes = asText(found.routes);
    const end = essence(found);
    // What is rare may be in no sample, but it is at its own end.
    certainIdsOf(found).forEach((id) => reached.add(id));
    if (found.routes.length === 0) offences.routes.note(situation);
    if (found.routes.some(({ recommended }, index) => recommended !== (index === 0)))
      offences.recommended.note(situation);
    for (const whole of completions(procedure, situation)) {
      const expected = asText(table(whole));
      if (routes !== expected) offences.table.note(whole, `${routes} ≠ ${expected}`);
      ofLaws.forEach((broken, law) => law.holds(whole, found) || broken.note(whole));
      if (complete % every === 0) {
        const again = planOf(whole);
        certainIdsOf(again).forEach((id) => reached.add(id));
        if (essence(again) !== end) offences.notAsked.note(whole);
      }
      complete += 1;
    }
  }

  /** Whether the answer to a fact can make a difference, whatever else is answered. */
  function matters(fact: string, situation: Situation): boolean {
    const pick = picker(1);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const others = factNames(procedure).filter((other) => situation[other] === undefined);
      const rest = {
        ...situation,
        ...Object.fromEntries(others.map((other) => [other, pick(answersTo(procedure, other))])),
      };
      const told = answersTo(procedure, fact).map((answer) => verdicts(planOf({ ...rest, [fact]: answer })));
      if (new Set(told).size > 1) return true;
    }
    return false;
  }

  function goOn(situation: Situation, depth: number, before: Plan | undefined): void {
    partial += 1;
    const found = planOf(situation);
    if (before) {
      const known = idsOf(before);
      if ([...idsOf(found)].some((id) => !known.has(id))) offences.revived.note(situation);
      const best = before.routes.find(({ recommended }) => recommended)?.id;
      if (best && found.routes[0]?.id !== best) offences.recommendation.note(situation, best);
    }
    if (found.next !== found.asks[0]) offences.next.note(situation);
    checkOpen(procedure, situation, found, offences.open);
    const { next } = found;
    if (next === undefined) {
      questions.set(depth, (questions.get(depth) ?? 0) + 1);
      checkEnd(situation, found);
      return;
    }
    const { when } = procedure.questions[next] ?? {};
    if (when && openWays(procedure, when, situation).length > 0) offences.askedOfOthers.note(situation, next);
    if (!matters(next, situation)) offences.pointless.note(situation, next);
    for (const answer of answersTo(procedure, next)) goOn({ ...situation, [next]: answer }, depth + 1, found);
  }

  goOn({}, 0, undefined);
  return { complete, all, partial, questions, reached, offences, ofLaws };
}

/** Everything that a plan has, open or not. */
export const idsOf = ({ routes, documents, steps, notes }: Plan): ReadonlySet<string> =>
  new Set([
    ...routes.map(({ id }) => `routes.${id}`),
    ...documents.map(({ id }) => `documents.${id}`),
    ...steps.map(({ id }) => `steps.${id}`),
    ...notes.map(({ id }) => `notes.${id}`),
  ]);

/** Routes as a table gives them: tasks in their order, places in any. */
export const asText = (routes: readonly ExpectedRoute[]): string =>
  JSON.stringify(
    routes.map(({ id, verdict, tasks, places }) => [id, verdict, tasks, places && [...places].sort()]),
  );

/** All that stands in a plan but the notes. */
const essence = ({ routes, documents, steps }: Plan): string => JSON.stringify([routes, documents, steps]);

/** What a reader can tell apart and is asked questions for. */
const verdicts = ({ routes, documents, steps }: Plan): string =>
  JSON.stringify([
    routes.map(({ open: _open, openTasks: _tasks, ...route }) => route),
    [...documents, ...steps].map(({ open: _open, ...claim }) => claim),
  ]);

const certainIdsOf = ({ routes, documents, steps, notes }: Plan): readonly string[] => [
  ...routes.flatMap(({ id, verdict, tasks, places = [] }) =>
    verdict === 'applies'
      ? [
          `routes.${id}`,
          ...tasks.map((task) => `tasks.${id}.${task}`),
          ...places.map((place) => `places.${place}`),
        ]
      : [],
  ),
  ...certain(documents).map((id) => `documents.${id}`),
  ...certain(steps).map((id) => `steps.${id}`),
  ...certain(notes).map((id) => `notes.${id}`),
];

const certain = (claims: Plan['notes']): readonly string[] =>
  claims.filter(({ verdict }) => verdict === 'applies').map(({ id }) => id);

// What is open says what has still to hold, and nothing else does.
function checkOpen(procedure: Procedure, situation: Situation, found: Plan, offences: Offences): void {
  for (const { id, verdict, open = [], tasks, openTasks } of found.routes) {
    const expected = openWays(procedure, procedure.routes[id]?.when, situation);
    if (verdict === 'open' ? JSON.stringify(open) !== JSON.stringify(expected) : open.length > 0)
      offences.note(situation, id);
    if (openTasks.some((task) => tasks.includes(task))) offences.note(situation, id);
  }
}
