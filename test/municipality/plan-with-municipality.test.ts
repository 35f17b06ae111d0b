import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adapted, plan } from '../../src/engine/index.js';
import type { Municipality, PlanOptions } from '../../src/engine/index.js';
import { englishMessages } from '../../src/i18n/messages.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { nationwide } from '../../src/procedures/shared/nationwide.js';
import { libraryCard } from '../fixtures/library-card/index.js';
import { reiCity } from '../lib/cities.js';
import { english as msg } from './words.js';

const office =
  'pins=resident-register&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese';
// A Tuesday at ten in Japan.
const tuesday = new Date('2026-11-24T01:00:00Z');

const idsOf = (claims: readonly { readonly id: string }[]): readonly string[] => claims.map(({ id }) => id);

/** What the plan's notes say, by the procedure that the plan's ids stand for. */
function notesSay(options: PlanOptions): string {
  const shown = idsOf(plan(pinReset, office, options).notes);
  return Object.entries(adapted(pinReset, options).notes)
    .filter(([id]) => shown.includes(id))
    .map(([, { text }]) => text(englishMessages.msg))
    .join('\n');
}

describe('a plan without a municipality', () => {
  it('is what holds in the whole country, at any moment', () => {
    const national = plan(pinReset, office);
    assert.deepEqual(national.problems, []);
    assert.deepEqual(plan(pinReset, office, {}), national);
    assert.deepEqual(plan(pinReset, office, { now: new Date('2031-01-01T00:00:00Z') }), national);
    assert.equal(adapted(pinReset, { now: tuesday }), pinReset);
  });
  it('is the same in a city that says nothing', () => {
    assert.deepEqual(plan(pinReset, office, { municipality: {}, now: tuesday }), plan(pinReset, office));
  });
});

describe('a plan with a municipality', () => {
  it('follows its rules', () => {
    const municipality: Municipality = { 'second-document': [] };
    const documents = idsOf(plan(pinReset, office).documents);
    assert.deepEqual(
      idsOf(plan(pinReset, office, { municipality, now: tuesday }).documents),
      documents.filter((id) => id !== 'second-identity-document'),
    );
    assert.ok(documents.includes('second-identity-document'));
  });

  it('names each fault of a city beside those of the situation, and keeps what is right', () => {
    const municipality = {
      ...reiCity,
      url: 'javascript:alert(1)',
      colour: 'red',
    } as Municipality;
    const { problems, routes } = plan(pinReset, `${office}&weather=fine`, { municipality, now: tuesday });
    assert.equal(problems.length, 3);
    for (const [index, place] of [/weather/, /url/, /colour/].entries()) {
      assert.match(JSON.stringify(problems[index]), place);
    }
    assert.deepEqual(idsOf(routes), ['office']);
    assert.match(notesSay({ municipality, now: tuesday }), /Crowded at the end of the year/);
  });

  it('names nothing where all is right', () => {
    assert.deepEqual(plan(pinReset, office, { municipality: reiCity, now: tuesday }).problems, []);
  });

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

  it('says with the city’s hours what holds in the whole country, where that is handed in', () => {
    const municipality: Municipality = { offices: [{ sessions: [{ from: '09:00', to: '17:00' }] }] };
    const said = (options: PlanOptions) =>
      adapted(pinReset, { municipality, ...options }).steps['office-hours']?.detail?.(msg);
    assert.equal(said({}), 'Ask the office whether it wants an appointment.');
    assert.equal(said({ nationwide }), `${said({})} ${nationwide.maintenance.text(msg)}`);
  });

  for (const wrong of [null, 5, 'Rei City', '{"name":', [], () => reiCity]) {
    it(`throws nothing where it is no municipality: ${String(wrong) || '[]'}`, () => {
      const municipality = wrong as unknown as Municipality;
      const { routes, documents } = plan(pinReset, office, { municipality, now: tuesday });
      const national = plan(pinReset, office);
      assert.deepEqual({ routes, documents }, { routes: national.routes, documents: national.documents });
    });
  }
});

describe('a city’s notice', () => {
  const municipality: Municipality = {
    notices: [
      { text: { ja: '年末', en: 'The old year' }, until: '2026-12-28' },
      { text: { ja: '新年', en: 'The new year' }, from: '2027-01-04' },
      { text: { ja: '閏日', en: 'A leap day' }, from: '2028-02-29', until: '2028-02-29' },
      { text: { ja: '常時', en: 'At any time' } },
    ],
  };
  const moments: readonly (readonly [when: string, now: string, said: readonly string[]])[] = [
    ['before all of them', '2020-01-01T00:00:00Z', ['The old year', 'At any time']],
    ['in the last minute of its last day in Japan', '2026-12-28T14:59:59Z', ['The old year', 'At any time']],
    ['in the first minute after it', '2026-12-28T15:00:00Z', ['At any time']],
    ['in the last minute before its first day', '2027-01-03T14:59:59Z', ['At any time']],
    ['in the first minute of its first day', '2027-01-03T15:00:00Z', ['The new year', 'At any time']],
    ['before a leap day', '2028-02-28T14:59:59Z', ['The new year', 'At any time']],
    ['on a leap day', '2028-02-28T15:00:00Z', ['The new year', 'A leap day', 'At any time']],
    ['at its end', '2028-02-29T14:59:59Z', ['The new year', 'A leap day', 'At any time']],
    ['after it', '2028-02-29T15:00:00Z', ['The new year', 'At any time']],
  ];
  for (const [when, now, said] of moments) {
    it(`is a note ${when}, ${now}: ${said.join(', ')}`, () => {
      const words = notesSay({ municipality, now: new Date(now) });
      const all = ['The old year', 'The new year', 'A leap day', 'At any time'];
      assert.deepEqual(
        all.filter((each) => words.includes(each)),
        said,
      );
    });
  }
});

describe('a moment that is none', () => {
  for (const wrong of [new Date(NaN), null, 'tomorrow', 5]) {
    it(`is named, and the device’s clock counts: ${String(wrong)}`, () => {
      const { problems, ...rest } = plan(pinReset, office, { municipality: reiCity, now: wrong as Date });
      assert.equal(problems.length, 1);
      assert.match(JSON.stringify(problems), /now: this is no moment/);
      const { problems: none, ...now } = plan(pinReset, office, { municipality: reiCity });
      assert.deepEqual({ rest, none }, { rest: now, none: [] });
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
