import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adapted, plan } from '../../src/engine/index.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { nationwide } from '../../src/procedures/shared/nationwide.js';
import { libraryCard } from '../engine/library-card.js';
import { english as msg } from './words.js';

const office =
  'pins=resident-register&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese';

describe('a plan in a city', () => {
  it('rests on the city’s rules, and on those for most without a city', () => {
    const has = (options: object) =>
      plan(pinReset, office, options).documents.some(({ id }) => id === 'second-identity-document');
    assert.equal(has({}), true);
    assert.equal(has({ municipality: { 'second-document': [] } }), false);
  });
  it('names what is wrong with the city beside what is wrong with the situation', () => {
    const municipality = { url: 'javascript:alert(1)' };
    const { problems } = plan(pinReset, { nobody: 'knows' }, { municipality });
    assert.equal(problems.length, 2);
    assert.match(problems[0] ?? '', /Unknown fact "nobody"/);
    assert.match(problems[1] ?? '', /^municipality\.url: /);
  });

  const notice = { text: { ja: '混みます' }, from: '2026-12-01', until: '2026-12-02' };
  const isShown = (now: string) =>
    plan(pinReset, office, { municipality: { notices: [notice] }, now: new Date(now) }).notes.some(
      ({ id }) => id === 'city-notice-1',
    );
  const moments: readonly (readonly [string, boolean])[] = [
    // 23:59 in Japan on the day before, midnight, the last minute of the last day, and the minute after.
    ['2026-11-30T14:59:00Z', false],
    ['2026-11-30T15:00:00Z', true],
    ['2026-12-02T14:59:00Z', true],
    ['2026-12-02T15:00:00Z', false],
  ];
  for (const [moment, expected] of moments) {
    it(`${expected ? 'shows' : 'does not show'} a notice at ${moment}: the day is Japan’s`, () => {
      assert.equal(isShown(moment), expected);
    });
  }

  const powers: readonly (readonly [boolean, RegExp])[] = [
    [true, /Bring a power of attorney/],
    [false, /No power of attorney/],
  ];
  for (const [wanted, words] of powers) {
    it(`tells a proxy ${wanted ? 'to bring' : 'that nobody asks for'} a power of attorney`, () => {
      const { documents } = adapted(pinReset, { municipality: { proxy: { 'power-of-attorney': wanted } } });
      assert.match(documents['proxy-identity-document']?.detail?.(msg) ?? '', words);
    });
  }
});

describe('a procedure of which the municipality knows nothing', () => {
  const municipality = {
    name: { ja: '例市' },
    offices: [{ name: { ja: '本館' }, sessions: [{ from: '09:00', to: '17:00' }] }],
    'second-document': [],
    cutoff: '19:00',
    proxy: { accepted: false },
  };
  const inCity = adapted(libraryCard, { municipality, now: new Date('2026-11-24') });
  it('is changed where it has the role: the step that goes to the counter names the office', () => {
    const steps = {
      ...libraryCard.steps,
      walk: { text: () => 'Walk', role: 'counter-visit', routes: ['desk'], sources: ['rules'] },
    } as const;
    const { steps: changed } = adapted({ ...libraryCard, steps }, { municipality });
    assert.equal(changed['walk']?.text(msg), 'Go to {本館}');
    assert.deepEqual(changed['walk']?.sources, ['city', 'rules']);
  });
  it('keeps its documents, routes and other steps as they are, and gets the city’s notes', () => {
    assert.deepEqual(inCity.documents, libraryCard.documents);
    assert.deepEqual(inCity.routes, libraryCard.routes);
    assert.deepEqual(inCity.steps, libraryCard.steps);
    assert.deepEqual(inCity.notes['city-cutoff']?.routes, ['desk']);
  });
  it('is told nothing of the words of another procedure', () => {
    const words = [
      inCity.summary,
      ...Object.values(inCity.notes).flatMap(({ title, text }) => [title, text]),
    ];
    for (const say of words) assert.doesNotMatch(say(msg), /PIN/);
  });
});

describe('what holds in the whole country', () => {
  it('rests on sources that the procedure has', () => {
    const cited = [
      nationwide.kiosk,
      nationwide.maintenance,
      nationwide.yearEnd,
      ...Object.values(nationwide.papers),
    ].flatMap(({ sources }) => sources);
    for (const ref of cited) assert.match(pinReset.sources[ref].checked, /^\d{4}-\d\d-\d\d$/, ref);
  });
});
