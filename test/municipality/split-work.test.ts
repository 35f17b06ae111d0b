import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plan as planOf } from '../../src/engine/plan.js';
import { holidays } from '../../src/generated/holidays.js';
import { acceptMunicipality } from '../../src/municipality/accept.js';
import { cityAsText, officesInWords } from '../../src/municipality/offices-in-words.js';
import { overlay } from '../../src/municipality/overlay/overlay.js';
import type { Municipality } from '../../src/municipality/schema.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { nationwide } from '../../src/procedures/shared/nationwide.js';
import { english as msg } from './words.js';

const holder =
  'pins=resident-register&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese';
const extensionToo = holder.replace('japanese', 'limited&renewal=granted');
const certificateToo =
  'pins=signature,resident-register&goal=reset&certificates=revoked&card=valid&card-kind=standard&applicant=holder&residence=japanese';
// A Wednesday at noon in Japan.
const noon = new Date('2026-11-25T03:00:00Z');

/** What a reader in a city is told: of each office, and as steps. */
function told(given: unknown, situation: string, now = noon) {
  const { municipality } = acceptMunicipality(given);
  const procedure = overlay(pinReset, municipality, { now, nationwide });
  const plan = planOf(procedure, situation);
  const context = { municipality, procedure, plan, msg, now, holidays, nationwide };
  const steps = plan.steps.map(({ id }) => procedure.steps[id]);
  return {
    plan,
    procedure,
    offices: officesInWords(context).map(({ name, now, does }) => ({
      name,
      now: now.map(({ text }) => text),
      does,
    })),
    going: steps.flatMap((step) => (step?.role === 'counter-visit' ? step.text(msg) : [])),
    steps: steps.map((step) => `${step?.text(msg)} ${step?.detail?.(msg) ?? ''}`),
    notes: plan.notes.map(({ id }) => procedure.notes[id]?.title(msg)),
    text: cityAsText(context).join('\n'),
  };
}

const hall = (more: object) => ({ offices: [{ name: { ja: '本庁', en: 'Main hall' }, ...more }] });
const NOT_HERE = 'What you need is not done here.';
const ASK = 'Check with the office when it is open.';

describe('a wrong, empty or missing hour', () => {
  const wrong: readonly (readonly [string, object])[] = [
    ['without the leading zero', { sessions: [{ from: '8:30', to: '17:15' }] }],
    ['until 24:00', { sessions: [{ from: '08:30', to: '24:00' }] }],
    ['backwards', { sessions: [{ from: '17:15', to: '08:30' }] }],
    ['of no session at all', { sessions: [] }],
    ['that is not said', {}],
    ['after the cut-off', { cutoff: '07:00', sessions: [{ from: '08:30', to: '17:15' }] }],
    [
      'of the one session that named the task',
      {
        sessions: [
          { from: '08:30', to: '17:15', services: ['new-card'] },
          { from: '8:30', to: '17:15', services: ['reset'] },
        ],
      },
    ],
  ];
  for (const [title, office] of wrong) {
    it(`${title} says nothing about what is done there`, () => {
      const { offices } = told(hall(office), holder);
      assert.deepEqual(offices, [{ name: 'Main hall {本庁}', now: [ASK], does: '' }]);
    });
  }
});

describe('work that a city splits', () => {
  it('over sessions is shown session by session, each with what it is for', () => {
    const { offices } = told(
      hall({
        sessions: [
          { days: ['wed'], from: '08:30', to: '19:30', services: ['reset', 'change'] },
          { from: '08:30', to: '17:00', appointment: 'required', services: ['new-certificate'] },
          { from: '09:00', to: '16:00', appointment: 'none', services: ['new-certificate'] },
        ],
      }),
      certificateToo,
    );
    assert.deepEqual(offices[0]?.now, [
      'New electronic certificate, with its PIN: Now by appointment only, until 17:00',
      'New electronic certificate, with its PIN: Without an appointment: Open now, until 16:00 · no appointment needed',
      'Reset of the PIN: Open now, until 19:30',
    ]);
  });
  it('is one line where one session does all of it', () => {
    const { offices } = told(hall({ sessions: [{ from: '08:30', to: '17:15' }] }), certificateToo);
    assert.deepEqual(offices[0]?.now, ['Open now, until 17:15']);
  });
  it('is one line, too, where nobody knows the hours of any of it', () => {
    const sessions = [{ from: '08:30', to: '17:15', services: ['new-card'] }];
    assert.deepEqual(told(hall({ sessions }), certificateToo).offices[0]?.now, [ASK]);
  });

  const twoCounters = {
    offices: [
      { name: { ja: '市民課' }, services: ['reset', 'change'], sessions: [{ from: '08:30', to: '17:15' }] },
      { name: { ja: '総合窓口' }, services: ['extension'], sessions: [{ from: '09:00', to: '16:00' }] },
    ],
  };
  it('over counters is shown at each, with what is not done there', () => {
    const { offices } = told(twoCounters, extensionToo);
    assert.deepEqual(
      offices.map(({ now, does }) => [...now, does]),
      [
        [
          'Open now, until 17:15',
          'Done here: Reset of the PIN · Not here: Extension of the card’s expiry date',
        ],
        [
          'Open now, until 16:00',
          'Done here: Extension of the card’s expiry date · Not here: Reset of the PIN',
        ],
      ],
    );
  });
  it('over counters sends readers to each, and says what for', () => {
    const { steps, going } = told(twoCounters, extensionToo);
    assert.deepEqual(going, ['Go to {総合窓口}', 'Go to {市民課}']);
    assert.ok(
      steps.some((step) =>
        /^Go to \{市民課\}.* This is for: Reset of the PIN or Change of the PIN\.$/.test(step),
      ),
    );
    assert.deepEqual(told(twoCounters, holder).going, ['Go to {市民課}']);
  });
});

describe('a reader whom no named office serves', () => {
  const nobody: readonly (readonly [string, object, string])[] = [
    [
      'with a task that it does not do',
      hall({ services: ['reset', 'change'] }),
      holder.replace('card=valid', 'card=expired'),
    ],
    ['who is a parent', hall({ services: ['holder'] }), holder.replace('holder', 'parent')],
  ];
  for (const [title, city, situation] of nobody) {
    it(`${title} is told so, and is not sent there`, () => {
      const { offices, going } = told(city, situation);
      assert.deepEqual(offices[0]?.now, [NOT_HERE]);
      assert.equal(going.length, 1);
      assert.match(
        going[0] ?? '',
        /^Go to the municipal office of the place where .* registered as a resident$/,
      );
    });
  }
  it('who is a proxy is not sent there on any visit', () => {
    const { offices, steps } = told(hall({ services: ['holder'] }), holder.replace('holder', 'proxy'));
    assert.deepEqual(offices[0]?.now, [NOT_HERE]);
    assert.ok(!steps.some((step) => step.includes('Main hall')), steps.join('\n'));
    assert.ok(steps.some((step) => step.startsWith('First visit: take the card')));
  });
  it('is sent to the office that does the rest, and elsewhere for what it does not do', () => {
    const { going, offices } = told(hall({ services: ['reset', 'change'] }), extensionToo);
    assert.deepEqual(going.length, 2);
    assert.ok(going.includes('Go to Main hall'));
    assert.equal(
      offices[0]?.does,
      'Done here: Reset of the PIN · Not here: Extension of the card’s expiry date',
    );
  });
});

describe('a city that lets no proxy in', () => {
  const { plan, procedure } = told({ proxy: { accepted: false } }, holder.replace('holder', 'proxy'));
  it('promises nothing: no task, and no recommendation', () => {
    assert.deepEqual(
      plan.routes.map(({ id, tasks }) => ({ id, tasks })),
      [{ id: 'proxy', tasks: [] }],
    );
    assert.equal(procedure.routes['proxy']?.declined, true);
  });
});

describe('the rule for a second document', () => {
  const ids = (city: Municipality, situation: string) =>
    told(city, situation).plan.documents.map(({ id }) => id);
  it('is said of a reset and a change; a new card asks for what it asks everywhere', () => {
    assert.deepEqual(ids({ 'second-document': [] }, holder), ['my-number-card']);
    const lost = ids({ 'second-document': [] }, 'card=lost&applicant=holder&residence=japanese');
    assert.deepEqual(lost, ['second-identity-document-otherwise']);
    assert.ok(
      !told({ 'second-document': [] }, 'card=lost&applicant=holder&residence=japanese').notes.includes(
        'The card is enough',
      ),
    );
    assert.ok(told({ 'second-document': [] }, holder).notes.includes('The card is enough'));
  });
  it('takes the place of what is assumed for most, and only for whom it is said', () => {
    const isAssumed = (situation: string) =>
      told({ 'second-document': [{ a: 1 }] }, situation).notes.includes('Cities differ');
    assert.equal(isAssumed(holder), false);
    assert.equal(isAssumed(holder.replace('holder', 'parent')), true);
    assert.ok(told({}, holder).notes.includes('Cities differ'));
  });
});

describe('post offices that a city names', () => {
  const posts = { 'post-offices': [{ name: { ja: '例郵便局' }, services: ['reset' as const] }] };
  it('take the place of what is said of some towns, and are named for what they do', () => {
    const { notes } = told(posts, holder);
    assert.ok(notes.includes('Post offices do it, too'));
    assert.ok(!notes.includes('Post offices in some towns'));
    assert.ok(
      !told(posts, holder.replace('goal=reset', 'goal=change')).notes.includes('Post offices do it, too'),
    );
  });
});

describe('what a city does not say of its hours', () => {
  it('stays as it is for most: ask whether one has to book', () => {
    const asks = (appointment: object) =>
      told(hall({ sessions: [{ from: '08:30', to: '17:15', ...appointment }] }), holder).steps.some((step) =>
        step.includes('Ask the office whether it wants an appointment.'),
      );
    assert.equal(asks({}), true);
    assert.equal(asks({ appointment: 'none' }), false);
    assert.equal(asks({ appointment: 'required' }), false);
  });
});

describe('single days of a session', () => {
  const on = (dates: readonly string[], now: Date, closed: readonly string[] = []) =>
    told(hall({ sessions: [{ dates, from: '08:30', to: '12:00' }], closed }), holder, now).text;
  it('are not shown when they are past, closed, or the day on which the system rests', () => {
    const text = on(['2026-11-24', '2026-11-29', '2026-12-20', '2026-12-25'], noon, ['2026-12-25']);
    assert.match(text, /Sunday, November 29 · 8:30–12:00/);
    assert.doesNotMatch(text, /November 24|December 20 · |December 25 · /);
    assert.doesNotMatch(on(['2026-11-24'], noon), /8:30/);
  });
  it('of another year stand with it', () => {
    assert.match(on(['2026-12-27', '2027-01-24'], noon), /Sunday, December 27 and Sunday, January 24, 2027/);
  });
});

describe('store kiosks', () => {
  const kiosk =
    'pins=signature&goal=reset&other-pin=works&certificates=valid&phone=capable&card=valid&card-kind=standard&applicant=holder&residence=japanese';
  it('are never called open without reserve, nor at all on the day on which the system rests', () => {
    assert.match(
      told(hall({}), kiosk).text,
      /Store kiosks: Open now, until 23:00 · Outside maintenance, and while the store is open\./,
    );
    assert.match(
      told(hall({}), kiosk, new Date('2026-11-22T01:00:00Z')).text,
      /Store kiosks: Next open: Monday, November 23, 6:30–23:00/,
    );
  });
});
