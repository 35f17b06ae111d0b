import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersOf, judge } from '../../src/engine/judge.js';
import { plan, planAccepted } from '../../src/engine/plan.js';
import type { Plan, PlannedRoute } from '../../src/engine/plan.js';
import { worded } from '../../src/engine/wording.js';
import type { CardLine } from '../../src/model/answer-card.js';
import type { Claim } from '../../src/model/claim.js';
import type { Condition } from '../../src/model/condition.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import type { Note } from '../../src/model/route-claim.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { outline } from '../../src/text/outline/outline.js';
import type { OutlinedClaim, OutlinedNote, OutlinedWay } from '../../src/text/outline/outlined.js';
import { english } from '../lib/english.js';
import { answersTo, completions, factNames } from '../procedures/situations.js';

const procedure: Procedure = pinReset;
const data = procedure.leaflet;
const { leaflet } = outline({ procedure, situation: {}, plan: plan(procedure, {}), msg: english });
assert.ok(data && leaflet, 'before any answer the leaflet is shown');

/** Every complete situation that a condition describes. What contradicts it on the way is not followed. */
function* described(when: Condition | undefined, situation: Situation = {}): Generator<Situation> {
  const { verdict } = judge(when, answersOf(procedure, situation));
  if (verdict === 'ruled-out') return;
  const missing = factNames(procedure).find(
    (fact) => situation[fact] === undefined && (fact !== 'renewal' || situation['residence'] === 'limited'),
  );
  if (missing === undefined) {
    if (verdict === 'applies') yield situation;
    return;
  }
  for (const answer of answersTo(procedure, missing))
    yield* described(when, { ...situation, [missing]: answer });
}

/** A row speaks of those who have nothing but its special case: the PIN of a phone beside others is one more. */
const hasOnly = ({ pins }: Situation, answers: Situation): boolean =>
  answers['pins'] !== undefined || ![pins ?? []].flat().includes('smartphone');

const certain = (planned: Plan['steps']): ReadonlySet<string> =>
  new Set(planned.flatMap(({ id, verdict }) => (verdict === 'applies' ? [id] : [])));

/** What is said without an "If". */
const plain = <C extends { readonly condition?: string }>(claims: readonly C[]): readonly C[] =>
  claims.filter(({ condition }) => condition === undefined);

/** Whether the words of a claim are true for somebody: its own, which hold for everybody, or those meant for them. */
function isTrue(claim: Claim | undefined, said: OutlinedClaim, situation: Situation): boolean {
  if (!claim) return false;
  const theirs = worded(procedure, claim, situation);
  return (
    [claim, theirs].some(({ text }) => text(english) === said.text) &&
    [claim, theirs].some(({ detail }) => detail?.(english) === said.detail)
  );
}

const isNoteTrue = (note: Note | undefined, said: OutlinedNote, situation: Situation): boolean =>
  isTrue(note, said, situation) &&
  [note, note && worded(procedure, note, situation)].some((each) => each?.title(english) === said.title);

/** What a way says of somebody that is not so. */
function* untrue(way: OutlinedWay, situation: Situation, found: Plan): Generator<string> {
  const planned = found.routes.find(({ id, verdict }) => id === way.route.id && verdict === 'applies');
  if (!planned) {
    if (!way.route.condition) yield `route ${way.route.id}`;
    return;
  }
  const { documents, steps } = procedure;
  if (!isTrue(procedure.routes[way.route.id], way.route, situation)) yield `words of ${way.route.id}`;
  for (const kind of ['documents', 'steps'] as const) {
    const sure = certain(found[kind]);
    for (const said of plain(way[kind])) {
      if (!sure.has(said.id)) yield said.id;
      else if (!isTrue({ ...documents, ...steps }[said.id], said, situation)) yield `words of ${said.id}`;
    }
  }
  for (const { id } of plain(way.route.places)) if (!planned.places?.includes(id)) yield `place ${id}`;
  yield* untrueLines(way, planned, situation);
  for (const { id } of plain(way.sentences)) if (!isSaid(id, planned, situation)) yield `sentence ${id}`;
}

function* untrueLines(way: OutlinedWay, planned: PlannedRoute, situation: Situation): Generator<string> {
  for (const { row, lines } of way.rows) {
    if (row === 'bring') continue;
    const all = procedure.cards?.[way.route.id]?.lines[row] ?? [];
    const fitting = all.filter((line) => fits(line, planned, situation));
    const highest = Math.max(...fitting.map(({ rank = -Infinity }) => rank));
    for (const said of lines) {
      const line = all.find((_line, index) => said.id === `${way.route.id}-${row}-${index + 1}`);
      const isOutranked = line?.rank !== undefined && line.rank < highest;
      const mayBeHigher = lines.some(({ condition }) => condition !== undefined);
      if (said.condition === undefined && (!line || !fitting.includes(line))) yield said.id;
      else if (said.condition === undefined && isOutranked && !mayBeHigher)
        yield `${said.id} is not the highest`;
    }
  }
}

const fits = (
  { tasks, when }: Pick<CardLine, 'tasks' | 'when'>,
  route: PlannedRoute,
  situation: Situation,
): boolean =>
  (!tasks || tasks.some((task) => route.tasks.includes(task))) &&
  judge(when, answersOf(procedure, situation)).verdict === 'applies';

function isSaid(id: string, route: PlannedRoute, situation: Situation): boolean {
  const sentence = procedure.sentences?.[id];
  return (
    sentence !== undefined &&
    (!sentence.routes || sentence.routes.includes(route.id)) &&
    fits(sentence, route, situation)
  );
}

function* untrueNotes(notes: readonly OutlinedNote[], situation: Situation, found: Plan): Generator<string> {
  const sure = certain(found.notes);
  for (const said of plain(notes)) {
    if (!sure.has(said.id)) yield `note ${said.id}`;
    else if (!isNoteTrue(procedure.notes[said.id], said, situation)) yield `words of note ${said.id}`;
  }
}

/** What was found wrong, each once, with somebody of whom it is. */
class Found {
  readonly #by = new Map<string, string>();
  count = 0;
  add(wrong: Iterable<string>, situation: Situation): void {
    for (const each of wrong) if (!this.#by.has(each)) this.#by.set(each, JSON.stringify(situation));
  }
  get all(): readonly string[] {
    return [...this.#by].map(([wrong, situation]) => `${wrong}: ${situation}`);
  }
}

describe('A leaflet', () => {
  for (const lane of leaflet.lanes) {
    it(`says in the lane “${lane.label}” nothing that is not so for somebody whom it describes`, () => {
      const found = new Found();
      for (const situation of described(data.lanes[lane.id]?.when)) {
        found.count += 1;
        const planned = planAccepted(procedure, situation);
        found.add(untrue(lane, situation, planned), situation);
        found.add(untrueNotes(lane.notes, situation, planned), situation);
        if (planned.routes[0]?.id !== lane.route.id) found.add(['another way comes first'], situation);
      }
      assert.deepEqual(found.all, []);
      assert.ok(found.count > 10, `${found.count} situations were looked at`);
    });
  }

  for (const row of leaflet.rows) {
    it(`says in the row “${row.label}” nothing that is not so for somebody whom it stands for`, () => {
      for (const { id, answers, ways, notes } of row.cases) {
        const found = new Found();
        for (const situation of completions(procedure, { ...data.ordinary, ...answers })) {
          if (!hasOnly(situation, answers)) continue;
          found.count += 1;
          const planned = planAccepted(procedure, situation);
          for (const way of ways) found.add(untrue(way, situation, planned), situation);
          found.add(untrueNotes(notes, situation, planned), situation);
        }
        assert.deepEqual(found.all, [], id);
        assert.ok(found.count > 0, `${id}: somebody was looked at`);
      }
    });
  }

  it('says besides nothing that is not so for everybody without a special case', () => {
    const found = new Found();
    for (const situation of completions(procedure, data.ordinary)) {
      found.count += 1;
      found.add(untrueNotes(leaflet.notes, situation, planAccepted(procedure, situation)), situation);
    }
    assert.deepEqual(found.all, []);
    assert.ok(found.count > 10, `${found.count} situations were looked at`);
  });

  it('leads to everything that the procedure says', () => {
    const cases = leaflet.rows.flatMap((row) => row.cases);
    const ways = [...leaflet.lanes, ...cases.flatMap((each) => each.ways)];
    const notes = [leaflet, ...leaflet.lanes, ...cases].flatMap((each) => each.notes);
    const idsOf = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);
    const said = {
      routes: ways.map(({ route }) => route.id),
      documents: idsOf(ways.flatMap((way) => way.documents)),
      steps: idsOf(ways.flatMap((way) => way.steps)),
      notes: idsOf(notes),
      sentences: idsOf(ways.flatMap((way) => way.sentences)),
    };
    for (const [kind, ids] of Object.entries(said)) {
      const all = Object.keys(procedure[kind as keyof typeof said] ?? {});
      assert.deepEqual(
        all.filter((id) => !ids.includes(id)),
        [],
        kind,
      );
    }
  });

  it('has cases that answer something, and nothing that cannot be answered', () => {
    for (const { answers } of leaflet.rows.flatMap((row) => row.cases)) {
      assert.deepEqual(plan(procedure, answers).problems, []);
      assert.ok(Object.keys(answers).length > 0);
    }
  });
});
