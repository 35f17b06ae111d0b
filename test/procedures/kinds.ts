import { plan } from '../../src/engine/index.js';
import type { Plan } from '../../src/engine/index.js';
import { answersOf, judge } from '../../src/engine/judge.js';
import type { Answers } from '../../src/engine/judge.js';
import type { Condition, Reading } from '../../src/model/condition.js';
import type { FactSchema, Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import type { Answer } from './situations.js';
import { answersTo, completions } from './situations.js';

/** People for whom a sentence may be wrong that is right for others. Somebody is of many kinds at once. */
export interface Kind<S extends FactSchema = FactSchema> {
  /** Who that is, in words. */
  readonly about: string;
  /** By what they have answered. */
  readonly when?: Condition<S>;
  /** By what is done for them on one of their routes. */
  readonly task?: string;
}

/** That somebody has read a claim as each of these kinds, with its sources beside it, and found it true for them. */
export interface Held {
  /** The day on which that was done. */
  readonly on: `${number}-${number}-${number}`;
  /** The names of the kinds. */
  readonly as: readonly string[];
}

/** Something that is asserted, as a plan shows it to somebody. */
export interface Shown {
  /** Unique within the procedure: "steps.counter-reset". */
  readonly name: string;
  readonly verdict: 'applies' | 'open';
  /** Its own condition, which may be open while the plan is final. */
  readonly when?: Condition;
}

/** What a plan asserts: whatever else somebody is shown belongs here too. */
export function shownIn(procedure: Procedure, { routes, documents, steps, notes }: Plan): readonly Shown[] {
  const claims = { routes, documents, steps, notes } as const;
  return (['routes', 'documents', 'steps', 'notes'] as const).flatMap((kind) =>
    claims[kind].map(({ id, verdict }) => {
      const when = procedure[kind][id]?.when;
      return { name: `${kind}.${id}`, verdict, ...(when && { when }) };
    }),
  );
}

/** The names of all that a procedure asserts. */
export const assertedBy = ({ routes, documents, steps, notes }: Procedure): readonly string[] =>
  Object.entries({ routes, documents, steps, notes }).flatMap(([kind, claims]) =>
    Object.keys(claims).map((id) => `${kind}.${id}`),
  );

/** For each claim the kinds of people among whom somebody is shown it when nothing is left to ask. */
export function kindsThatSee(
  procedure: Procedure,
  kinds: Readonly<Record<string, Kind>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Map(assertedBy(procedure).map((name) => [name, new Set<string>()]));
  const all = Object.entries(kinds).map(([id, kind]) => ({
    id,
    ...kind,
    when: asJudged(kind.when, procedure.readings),
  }));
  const tried = new Set<string>();

  for (const { situation, found } of finals(procedure)) {
    const answers = answersOf(procedure, situation);
    const tasks = new Set(found.routes.flatMap((route) => [...route.tasks, ...route.openTasks]));
    const present = all
      .filter(({ task }) => task === undefined || tasks.has(task))
      .map((kind) => ({ ...kind, verdict: judge(kind.when, answers).verdict }))
      .filter(({ verdict }) => verdict !== 'ruled-out');
    for (const claim of shownIn(procedure, found))
      for (const kind of present) {
        const readers = seen.get(claim.name);
        if (!readers || readers.has(kind.id)) continue;
        if (claim.verdict === 'applies' || kind.verdict === 'applies') readers.add(kind.id);
        else if (meet(procedure, situation, claim, kind, tried)) readers.add(kind.id);
      }
  }
  return seen;
}

/** Every plan that leaves nothing to ask. */
function* finals(
  procedure: Procedure,
  situation: Situation = {},
): Generator<{
  readonly situation: Situation;
  readonly found: Plan;
}> {
  const found = plan(procedure, situation);
  if (found.next === undefined) yield { situation, found };
  else
    for (const answer of answersTo(procedure, found.next))
      yield* finals(procedure, { ...situation, [found.next]: answer });
}

/** Whether answers that are still missing can bring a claim and a kind together; each question is put once. */
function meet(
  procedure: Procedure,
  situation: Situation,
  claim: Shown,
  kind: { readonly id: string; readonly when: Condition | undefined },
  tried: Set<string>,
): boolean {
  const named = new Set([claim.when ?? [], kind.when ?? []].flat().flatMap((row) => Object.keys(row)));
  const given: Record<string, Answer> = {};
  for (const fact of named) if (situation[fact] !== undefined) given[fact] = situation[fact];
  const key = JSON.stringify([claim.name, kind.id, given]);
  if (tried.has(key)) return false;
  tried.add(key);
  const only = { ...procedure, facts: pick(procedure.facts, named) };
  for (const whole of completions(only, given)) {
    const answers: Answers = answersOf(procedure, whole);
    if (judge(claim.when, answers).verdict !== 'ruled-out' && judge(kind.when, answers).verdict === 'applies')
      return true;
  }
  return false;
}

const pick = <T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));

/** A condition on what was said, as one on what that is judged as. */
function asJudged(
  condition: Condition | undefined,
  readings: readonly Reading[] = [],
): Condition | undefined {
  if (condition === undefined) return undefined;
  return [condition].flat().map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([fact, match]) => {
        const reading = readings.find((each) => each.fact === fact && each.value === match && !each.when);
        return [fact, reading?.as ?? match];
      }),
    ),
  );
}
