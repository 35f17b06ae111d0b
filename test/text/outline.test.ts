import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plan } from '../../src/engine/plan.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { outline } from '../../src/text/outline/outline.js';
import { libraryCard } from '../fixtures/library-card/index.js';
import { english, japanese } from '../lib/english.js';

const outlineOf = (situation: Situation, procedure: Procedure = pinReset, msg = english) =>
  outline({ procedure, situation, plan: plan(procedure, situation), msg });
const library = (situation: Situation) => outlineOf(situation, libraryCard);

describe('An outline', () => {
  it('has one of leaflet, overview and result', () => {
    const parts = ({ leaflet, overview, result }: ReturnType<typeof outlineOf>) =>
      [leaflet && 'leaflet', overview && 'overview', result && 'result'].filter(Boolean);
    assert.deepEqual(parts(outlineOf({})), ['leaflet']);
    assert.deepEqual(parts(outlineOf({ pins: ['signature'] })), ['leaflet']);
    assert.deepEqual(parts(outlineOf({ pins: ['signature'], card: 'lost', residence: 'japanese' })), [
      'result',
    ]);
    assert.deepEqual(parts(library({})), ['overview']);
    assert.deepEqual(parts(library({ lost: ['card'], fine: 'none', account: 'works', age: 'adult' })), [
      'result',
    ]);
  });

  it('asks the first screen that is left, with all its questions', () => {
    const { screen } = outlineOf({ pins: ['signature'] });
    assert.deepEqual(
      screen?.questions.map(({ fact }) => fact),
      ['applicant', 'residence', 'renewal'],
    );
    assert.equal(outlineOf({}).screen?.questions[0]?.isMultiple, true);
  });

  it('offers of rarities those that have a box, in the order in which they count', () => {
    const situation = { pins: ['signature'], applicant: 'holder', residence: 'japanese' };
    const { screen } = outlineOf(situation);
    assert.equal(screen?.kind, 'rarities');
    assert.deepEqual(
      screen.questions.map(({ fact, options }) => [fact, options.map(({ value }) => value)]),
      [
        ['card', ['lost', 'unusable', 'expired', 'outdated']],
        ['card-kind', ['pinless', 'specified']],
        ['goal', ['change']],
      ],
    );
  });

  it('asks nothing more when a way is recommended, and lists what is open', () => {
    const { screen, result } = library({ lost: ['card'], fine: 'owed' });
    assert.equal(screen, undefined);
    assert.deepEqual(
      result?.open.map(({ fact }) => fact),
      plan(libraryCard as Procedure, { lost: ['card'], fine: 'owed' }).asks,
    );
  });

  it('tells of the way that is recommended to bring and do what is so on this way, and nothing of another', () => {
    const atKiosk = {
      ...{ pins: ['user-authentication'], goal: 'reset', card: 'valid', 'card-kind': 'standard' },
      ...{ applicant: 'holder', residence: 'limited', renewal: 'none' },
      ...{ 'other-pin': 'works', certificates: 'valid', phone: 'capable' },
    };
    const { routes, documents, steps } = plan(pinReset, atKiosk);
    const [best, other] = routes.map(({ id }) => id);
    assert.deepEqual([best, other], ['kiosk', 'office']);
    const card = outlineOf(atKiosk).result?.card;
    for (const [shown, planned] of [
      [card?.documents, documents],
      [card?.steps, steps],
    ] as const) {
      const ofOther = planned.filter(({ routes }) => routes && !routes.includes('kiosk'));
      assert.ok(ofOther.length > 0);
      const ids = shown?.map(({ id }) => id);
      assert.deepEqual(
        ids,
        planned.filter((each) => !ofOther.includes(each)).map(({ id }) => id),
      );
    }
  });

  it('lists the answers that matter, in words', () => {
    const { answers } = library({ lost: ['card'], reading: 'maps' });
    assert.deepEqual(answers, [{ fact: 'lost', label: 'Lost', values: ['Yes'] }]);
  });

  it('says of what is possible for whom it is', () => {
    const { overview } = library({});
    assert.deepEqual(
      overview?.documents.map(({ id, condition }) => [id, condition]),
      [
        ['passport', 'If: Desk · New card'],
        ['money', 'If: Desk · Pay'],
        ['parent-letter', 'If: Age: Yes'],
      ],
    );
    assert.deepEqual(
      overview?.routes.map(({ id, isRecommended }) => [id, isRecommended]),
      [
        ['website', false],
        ['desk', false],
      ],
    );
  });

  it('leaves out of the leaflet what the answers rule out, and is true of whoever has given them', () => {
    const { leaflet } = outlineOf({ applicant: 'parent' });
    assert.deepEqual(leaflet?.lanes, []);
    const [row] = leaflet?.rows ?? [];
    assert.deepEqual(
      row?.cases.map(({ id }) => id),
      ['parent'],
    );
    const stay = leaflet?.rows.find(({ id }) => id === 'stay');
    const ways = stay?.cases.flatMap((each) => each.ways.map(({ route }) => route.id)) ?? [];
    assert.ok(ways.includes('representative'));
    assert.ok(!ways.includes('office'));
  });

  it('narrows a lane to what was answered', () => {
    const [kiosk] = outlineOf({ pins: ['user-authentication'] }).leaflet?.lanes ?? [];
    assert.deepEqual(
      kiosk?.route.places.map(({ id, condition }) => [id, condition]),
      [
        ['seven-eleven', undefined],
        ['aeon', undefined],
        ['fuji', undefined],
      ],
    );
  });

  it('numbers its sources in the order in which they are cited, each once', () => {
    const { sources, official, leaflet } = outlineOf({});
    assert.deepEqual(
      sources.map(({ mark }) => mark),
      sources.map((_source, index) => index + 1),
    );
    assert.equal(new Set(sources.map(({ ref }) => ref)).size, sources.length);
    assert.equal(leaflet?.answer.marks[0], 1);
    assert.equal(sources[official - 1]?.ref, pinReset.official);
  });

  it('says of each source how and when it was compared', () => {
    const checked = (basis: 'live' | 'archived' | 'municipality', day: '2026-01-31' | '' = '2026-01-31') => {
      const rules = { ...libraryCard.sources.rules, basis, checked: day };
      return outlineOf({}, { ...libraryCard, sources: { rules } }).sources[0]?.checked;
    };
    assert.equal(checked('live'), 'compared with the page on January 31, 2026');
    assert.equal(checked('archived'), 'compared with an archived copy on January 31, 2026');
    assert.equal(checked('municipality'), 'as your city says, checked on January 31, 2026');
    assert.equal(checked('municipality', ''), 'nobody has said when');
  });

  it('has no Japanese names beside Japanese words', () => {
    const names = (msg: typeof english) =>
      outlineOf({}, pinReset, msg).leaflet?.lanes.flatMap((lane) =>
        lane.documents.flatMap(({ japanese: name }) => name ?? []),
      );
    assert.ok((names(english)?.length ?? 0) > 0);
    assert.deepEqual(names(japanese), []);
  });
});
