import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { plan } from '../../src/engine/plan.js';
import type { Plan } from '../../src/engine/plan.js';
import { answersOf, judge } from '../../src/engine/judge.js';
import type { Condition, Procedure, Situation } from '../../src/model/procedure.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { outline } from '../../src/text/outline/outline.js';
import type { OutlinedLane, OutlinedLeaflet, OutlinedRow } from '../../src/text/outline/outlined.js';
import { rubyRunsOf } from '../../src/text/japanese.js';
import { english } from '../lib/english.js';
import { answersTo, completions, factNames } from '../procedures/pin-reset/situations.js';

const procedure: Procedure = pinReset;
const { cases } = JSON.parse(
  readFileSync(new URL('../procedures/pin-reset/cases.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly { readonly title: string; readonly situation: Situation }[] };

const leafletOf = (): OutlinedLeaflet => {
  const { leaflet } = outline({ procedure, situation: {}, plan: plan(procedure, {}), msg: english });
  assert.ok(leaflet, 'an empty situation shows the leaflet');
  return leaflet;
};
const leaflet = leafletOf();

/** Every complete situation that a condition describes. What contradicts it on the way is not followed. */
function* described(when: Condition | undefined, situation: Situation = {}): Generator<Situation> {
  if (judge(when, answersOf(procedure.facts, situation)).verdict === 'ruled-out') return;
  const missing = factNames.find(
    (fact) => situation[fact] === undefined && (fact !== 'renewal' || situation['residence'] === 'limited'),
  );
  if (missing === undefined) {
    if (judge(when, answersOf(procedure.facts, situation)).verdict === 'applies') yield situation;
    return;
  }
  for (const answer of answersTo(missing)) yield* described(when, { ...situation, [missing]: answer });
}

const certain = ({ documents, steps, notes, routes }: Plan): ReadonlySet<string> =>
  new Set(
    [...documents, ...steps, ...notes, ...routes].flatMap(({ id, verdict }) =>
      verdict === 'applies' ? [id] : [],
    ),
  );

/** What is said without an "If". */
const plainIds = ({ documents, steps, notes }: OutlinedLane): readonly string[] =>
  [...documents, ...steps, ...notes].flatMap(({ id, condition }) => (condition === undefined ? [id] : []));

describe('The leaflet', () => {
  for (const lane of leaflet.lanes) {
    it(`says in the lane “${lane.label}” nothing that is not so for somebody whom it describes`, () => {
      const when = procedure.leaflet?.lanes[lane.id]?.when;
      let count = 0;
      for (const situation of described(when)) {
        count += 1;
        const found = certain(plan(procedure, situation));
        const wrong = plainIds(lane).filter((id) => !found.has(id));
        assert.deepEqual(wrong, [], JSON.stringify(situation));
        const [best] = plan(procedure, situation).routes;
        assert.equal(best?.id, lane.route.id, JSON.stringify(situation));
      }
      assert.ok(count > 10, `${count} situations were looked at`);
    });
  }

  for (const row of leaflet.rows) {
    it(`says in the row “${row.label}” nothing that is not so for somebody whom it stands for`, () => {
      for (const { id, answers, ways, notes } of row.cases) {
        const { ordinary = {} } = procedure.leaflet ?? {};
        for (const situation of someOf(completions({ ...ordinary, ...answers }))) {
          const found = plan(procedure, situation);
          const sure = certain(found);
          for (const { route, documents, steps } of ways) {
            if (!found.routes.some((each) => each.id === route.id && each.verdict === 'applies')) {
              assert.ok(
                route.condition ?? outsideOf(situation),
                `${id}: ${route.id} ${JSON.stringify(situation)}`,
              );
              continue;
            }
            const said = [...documents, ...steps].filter(({ condition }) => condition === undefined);
            for (const claim of said) {
              assert.ok(
                sure.has(claim.id) || outsideOf(situation),
                `${id}: ${claim.id} ${JSON.stringify(situation)}`,
              );
            }
          }
          for (const note of notes.filter(({ condition }) => condition === undefined)) {
            assert.ok(
              sure.has(note.id) || outsideOf(situation),
              `${id}: ${note.id} ${JSON.stringify(situation)}`,
            );
          }
        }
      }
    });
  }

  it('leads to everything that the procedure says', () => {
    const said = new Set([
      ...leaflet.notes.map(({ id }) => id),
      ...leaflet.lanes.flatMap((lane) =>
        [...lane.documents, ...lane.steps, ...lane.notes].map(({ id }) => id),
      ),
      ...leaflet.rows.flatMap(idsIn),
    ]);
    const all = [procedure.documents, procedure.steps, procedure.notes].flatMap(Object.keys);
    assert.deepEqual(
      all.filter((id) => !said.has(id)),
      [],
    );
  });

  it('answers only what the case stands for', () => {
    for (const { cases: own } of leaflet.rows) {
      for (const { answers } of own) {
        assert.deepEqual(plan(procedure, answers).problems, []);
        assert.ok(Object.keys(answers).length > 0);
      }
    }
  });
});

describe('The answer card', () => {
  for (const { title, situation } of cases) {
    it(`has every row that is due when ${title}`, () => {
      const found = plan(procedure, situation);
      const { result } = outline({ procedure, situation, plan: found, msg: english });
      if (!result)
        return assert.equal(
          found.routes.some(({ recommended }) => recommended),
          false,
        );
      const { route, rows, sentences } = result.card;
      const due = procedure.cards?.[route.id]?.due;
      const best = found.routes.find(({ recommended }) => recommended);
      const wanted = [
        ...(due?.always ?? []),
        ...(best?.tasks ?? []).flatMap((task) => due?.tasks?.[task] ?? []),
      ];
      assert.deepEqual(
        wanted.filter((row) => !rows.some((each) => each.row === row)),
        [],
      );
      const isCounter = ['office', 'representative', 'proxy'].includes(route.id);
      if (isCounter)
        assert.ok(
          sentences.some(({ about }) => about === 'wish'),
          'there is something to say',
        );
      return undefined;
    });
  }

  it('claims nothing at the counter that nobody has answered or ticked', () => {
    for (const { situation } of cases) {
      const { result } = outline({ procedure, situation, plan: plan(procedure, situation), msg: english });
      for (const { id, isTicked, about } of result?.card.sentences ?? []) {
        const { when, tasks } = procedure.sentences?.[id] ?? {};
        assert.ok(isTicked || when !== undefined || tasks !== undefined, id);
        if (about === 'who' && !isTicked) assert.ok(situation['applicant'] !== undefined, id);
      }
    }
  });
});

describe('A sentence for the counter', () => {
  for (const [id, { japanese, romaji, meaning }] of Object.entries(procedure.sentences ?? {})) {
    it(`has a reading for every character: ${id}`, () => {
      const unread = rubyRunsOf(japanese).filter(
        ({ text, reading }) => reading === undefined && /[一-龯々]/.test(text),
      );
      assert.deepEqual(unread, []);
      assert.match(romaji, /^[A-Za-zāīūēō0-9 ,.()'-]+$/);
      assert.ok(meaning(english).length > 0);
    });
  }
});

/** A row speaks of those who have nothing but its special case: the PINs that vary, and no phone's PIN among them. */
const outsideOf = (situation: Situation): boolean => {
  const pins = [situation['pins'] ?? []].flat();
  return pins.includes('smartphone');
};

function* someOf(situations: Iterable<Situation>): Generator<Situation> {
  for (const situation of situations) yield situation;
}

const idsIn = ({ cases: own }: OutlinedRow): readonly string[] =>
  own.flatMap(({ ways, notes }) => [
    ...ways.flatMap(({ documents, steps }) => [...documents, ...steps].map(({ id }) => id)),
    ...notes.map(({ id }) => id),
  ]);
