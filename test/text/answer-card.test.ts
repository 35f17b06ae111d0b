import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plan } from '../../src/engine/plan.js';
import type { Plan } from '../../src/engine/plan.js';
import { counterSentences } from '../../src/engine/wording.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { rubyRunsOf, withoutReadings } from '../../src/text/japanese.js';
import { outline } from '../../src/text/outline/outline.js';
import type { OutlinedResult } from '../../src/text/outline/outlined.js';
import { english, japanese } from '../lib/english.js';
import { casesIn } from '../procedures/proof.js';

const procedure: Procedure = pinReset;
const cases = casesIn(new URL('../procedures/pin-reset/cases.json', import.meta.url));

const resultFor = (situation: Situation, found: Plan = plan(procedure, situation)): OutlinedResult => {
  const { result } = outline({ procedure, situation, plan: found, msg: english });
  assert.ok(result, 'a way is recommended');
  return result;
};

/** What the steps of a way have somebody say at the counter. */
const saidInSteps = ({ card }: OutlinedResult, found: Plan, situation: Situation): readonly string[] =>
  card.steps.flatMap(({ id }) =>
    counterSentences(procedure, found, { id, routes: [card.route.id] }, situation).map(({ ja }) => ja),
  );

const office: Situation = {
  pins: ['resident-register'],
  goal: 'reset',
  card: 'outdated',
  'card-kind': 'standard',
  applicant: 'holder',
  residence: 'limited',
  renewal: 'granted',
};

describe('An answer card', () => {
  for (const { title, situation } of cases) {
    it(`has every row that is due when ${title}`, () => {
      const found = plan(procedure, situation);
      const { route, rows } = resultFor(situation, found).card;
      const { always = [], tasks = {} } = procedure.cards?.[route.id]?.due ?? {};
      const done = found.routes[0]?.tasks ?? [];
      const wanted = [...always, ...done.flatMap((task) => tasks[task] ?? [])];
      assert.deepEqual(
        wanted.filter((row) => !rows.some((each) => each.row === row)),
        [],
      );
      assert.ok(rows.every(({ lines }) => lines.length > 0));
    });
  }

  it('has the numbers of a lost card once, to be pressed', () => {
    const situation: Situation = {
      pins: ['signature'],
      card: 'lost',
      applicant: 'holder',
      residence: 'japanese',
    };
    const { route, rows } = resultFor(situation).card;
    const [line] = rows.find(({ row }) => row === 'phone')?.lines ?? [];
    assert.deepEqual(
      line?.phones?.map(({ number }) => number),
      ['0120-95-0178', '0120-0178-27', '+81-3-6734-0170'],
    );
    assert.equal(route.phones, undefined);
  });

  it('has of several tasks the longest time', () => {
    const { rows } = resultFor({ ...office, card: 'valid' }).card;
    const time = rows.find(({ row }) => row === 'time')?.lines.map(({ text }) => text);
    assert.deepEqual(time, ['Usually done on the same day; with an extension more than an hour in one city']);
  });

  it('says which answer has ruled out the way before it', () => {
    const { why } = resultFor({
      pins: ['signature'],
      goal: 'reset',
      card: 'valid',
      'card-kind': 'standard',
      applicant: 'holder',
      residence: 'japanese',
      'other-pin': 'works',
      certificates: 'valid',
      phone: 'none',
    });
    assert.match(why ?? '', /“Store kiosk”: there is no phone that reads the card$/);
  });

  it('says no such thing where nothing stands before it', () => {
    assert.equal(resultFor({ pins: ['signature'], card: 'lost', applicant: 'holder' }).why, undefined);
  });

  it('says for whom it is what the answers leave open, and makes it a box to tick at the counter', () => {
    const { rows, sentences } = resultFor({
      ...office,
      applicant: 'parent',
      card: 'valid',
      pins: ['user-authentication'],
      certificates: 'unsure',
    }).card;
    const cost = rows.find(({ row }) => row === 'cost')?.lines.map(({ condition }) => condition);
    assert.deepEqual(cost, [undefined, 'If: New electronic certificate, with its PIN']);
    const open = sentences.filter(({ condition }) => condition !== undefined);
    assert.deepEqual(
      open.map(({ id, isTicked }) => [id, isTicked]),
      [['expired-certificate', true]],
    );
  });
});

describe('What is said at the counter', () => {
  for (const { title, situation } of cases) {
    it(`is what the steps show there when ${title}`, () => {
      const found = plan(procedure, situation);
      const result = resultFor(situation, found);
      const inSteps = new Set(saidInSteps(result, found, situation));
      const { sentences } = result.card;
      const said = sentences.filter(({ isTicked }) => !isTicked);
      const about = (subject: string) => said.filter((each) => each.about === subject);
      assert.deepEqual(
        said.filter(({ japanese: words }) => !inSteps.has(words)),
        [],
      );
      assert.deepEqual(
        [...inSteps].filter((words) => !sentences.some((each) => each.japanese === words)),
        [],
      );
      if (inSteps.size === 0) return;
      assert.equal(about('who').length, 1, 'it is said who stands there');
      assert.ok(about('wish').length > 0, 'it is said what for');
    });
  }

  it('is in the order in which it is done', () => {
    const { card } = resultFor({ ...office, pins: ['card-input'] });
    const said = card.sentences.filter(({ isTicked }) => !isTicked).map(({ id }) => id);
    assert.deepEqual(said, ['holder', 'card-update', 'extension', 'reset', 'card-input']);
  });

  it('claims nothing that nobody has answered or ticked', () => {
    for (const { situation } of cases) {
      for (const { id, isTicked, about, condition } of resultFor(situation).card.sentences) {
        const { when, tasks } = procedure.sentences?.[id] ?? {};
        assert.ok(isTicked || when !== undefined || tasks !== undefined, id);
        assert.ok(isTicked || condition === undefined, id);
        if (about === 'who') assert.ok(situation['applicant'] !== undefined, id);
      }
    }
  });

  it('has its meaning beside it for whoever reads another language', () => {
    const found = plan(procedure, office);
    const meanings = (msg: typeof english) =>
      outline({ procedure, situation: office, plan: found, msg }).result?.card.sentences.map(
        ({ meaning }) => meaning !== undefined,
      );
    assert.deepEqual(new Set(meanings(english)), new Set([true]));
    assert.deepEqual(new Set(meanings(japanese)), new Set([false]));
  });

  for (const [id, { ja: sentence, romaji, meaning }] of Object.entries(procedure.sentences ?? {})) {
    it(`has a reading for every character: ${id}`, () => {
      const unread = rubyRunsOf(sentence).filter(
        ({ text, reading }) => reading === undefined && /[一-龯々]/.test(text),
      );
      assert.deepEqual(unread, []);
      assert.match(withoutReadings(sentence), /^[^《》]+$/);
      assert.match(romaji, /^[A-Za-zāīūēō0-9 ,.()’-]+$/);
      assert.ok(meaning(english).length > 0);
    });
  }
});
