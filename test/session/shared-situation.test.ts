import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SharedSituationEvent } from '../../src/events.js';
import { sharedFacts } from '../../src/model/situation.js';
import { Session } from '../../src/session/session.js';
import { SituationFollower, SituationKeeper } from '../../src/session/shared-situation.js';
import { foreignSituations } from '../lib/foreign-situations.js';
import { guideSession, nextTask } from './fakes.js';

/** A page with nothing on it yet. */
function page() {
  const target = new EventTarget();
  const told: unknown[] = [];
  target.addEventListener('procedure-situation', (event) =>
    told.push((event as SharedSituationEvent).detail),
  );
  return {
    target,
    told,
    guide: (situation?: unknown, prepare: (session: Session) => void = () => {}) => {
      const { session, changes } = guideSession(situation);
      const shared = new SituationFollower(target, session);
      session.subscribe((change) => shared.share(change));
      prepare(session);
      shared.connect();
      return { session, shared, changes };
    },
    questionnaire: (situation?: unknown, prepare: (session: Session) => void = () => {}) => {
      const session = new Session({ facts: sharedFacts });
      session.assign(situation);
      let wanted = 0;
      const shared = new SituationKeeper(target, session, () => (wanted += 1));
      session.subscribe((change) => shared.share(change));
      prepare(session);
      shared.connect();
      return { session, shared, wanted: () => wanted };
    },
    tell: (detail: unknown) => target.dispatchEvent(new CustomEvent('procedure-situation', { detail })),
  };
}

const stored = (facts: Readonly<Record<string, string>>) => (session: Session) =>
  session.merge(facts, 'storage');
const linked = (facts: Readonly<Record<string, string>>) => (session: Session) =>
  session.merge(facts, 'history');
const answered = (facts: Readonly<Record<string, string>>) => (session: Session) => session.take(facts);

describe('When a questionnaire and a guide meet', () => {
  // What each brings along for one fact, and which of the two then holds for both.
  const meetings = [
    ['a page’s situation gives way to what the questionnaire says', 'applicant=proxy', () => {}, 'holder'],
    ['what the guide remembers stays', undefined, stored({ applicant: 'parent' }), 'parent'],
    ['what a link says stays', undefined, linked({ applicant: 'parent' }), 'parent'],
    ['what the reader has answered stays', undefined, answered({ applicant: 'guardian' }), 'guardian'],
    ['the questionnaire’s word is taken where the guide knows nothing', 'pins=signature', () => {}, 'holder'],
  ] as const;

  for (const [what, situation, prepare, applicant] of meetings) {
    for (const order of ['questionnaire first', 'guide first']) {
      for (const remembered of [true, false]) {
        it(`${what} (${order}, ${remembered ? 'remembered' : 'set by the page'})`, async () => {
          const { guide, questionnaire } = page();
          const ask = () =>
            remembered
              ? questionnaire(undefined, stored({ applicant: 'holder' }))
              : questionnaire('applicant=holder');
          const early = order === 'questionnaire first' ? ask() : undefined;
          const one = guide(situation, prepare);
          const asked = early ?? ask();
          await nextTask();
          assert.equal(one.session.situation['applicant'], applicant);
          assert.equal(asked.session.situation['applicant'], applicant);
        });
      }
    }
  }

  it('each brings along what the other does not know', async () => {
    const { guide, questionnaire } = page();
    const { session } = guide('pins=signature&applicant=proxy');
    const asked = questionnaire('residence=limited');
    await nextTask();
    assert.deepEqual(session.situation, { pins: ['signature'], applicant: 'proxy', residence: 'limited' });
    assert.deepEqual(asked.session.situation, { applicant: 'proxy', residence: 'limited' });
  });

  it('nobody is said to have answered', async () => {
    const { guide, questionnaire, told } = page();
    const { changes } = guide(undefined, stored({ applicant: 'proxy' }));
    questionnaire('residence=limited');
    await nextTask();
    assert.ok(told.every((detail) => !(detail as { byReader: boolean }).byReader));
    assert.ok(changes.every(({ byReader }) => !byReader));
  });

  it('all guides end up with the same', async () => {
    const { guide, questionnaire } = page();
    const one = guide(undefined, answered({ applicant: 'proxy' }));
    const two = guide(undefined, answered({ applicant: 'parent' }));
    const asked = questionnaire(undefined, stored({ applicant: 'holder' }));
    await nextTask();
    const said = [one, two, asked].map(({ session }) => session.situation['applicant']);
    assert.equal(new Set(said).size, 1);
    assert.notEqual(said[0], 'holder');
  });

  it('a guide that goes in between tells nothing', async () => {
    const { guide, questionnaire } = page();
    const { shared } = guide(undefined, answered({ applicant: 'proxy' }));
    const asked = questionnaire();
    shared.disconnect();
    await nextTask();
    assert.deepEqual(asked.session.situation, {});
  });
});

describe('After they have met', () => {
  for (const [who, act] of [
    ['the reader, in the guide', ({ guide }) => guide.session.take({ applicant: 'proxy' })],
    [
      'the page, in the guide',
      ({ guide }) => guide.session.assign({ applicant: 'proxy' }, guide.shared.said),
    ],
    ['Back, in the guide', ({ guide }) => guide.session.replace({ applicant: 'proxy' }, 'history')],
    ['the reader, in the questionnaire', ({ asked }) => asked.session.take({ applicant: 'proxy' })],
    ['the page, in the questionnaire', ({ asked }) => asked.session.assign({ applicant: 'proxy' })],
  ] as readonly (readonly [
    string,
    (both: {
      guide: ReturnType<ReturnType<typeof page>['guide']>;
      asked: ReturnType<ReturnType<typeof page>['questionnaire']>;
    }) => void,
  ])[]) {
    it(`the newest wins, whoever says it: ${who}`, async () => {
      const { guide: open, questionnaire } = page();
      const asked = questionnaire('applicant=holder');
      const guide = open(undefined, linked({ applicant: 'parent' }));
      const other = open('pins=signature', answered({ applicant: 'guardian' }));
      await nextTask();
      act({ guide, asked });
      assert.equal(guide.session.situation['applicant'], 'proxy');
      assert.equal(asked.session.situation['applicant'], 'proxy');
      assert.equal(other.session.situation['applicant'], 'proxy');
      assert.deepEqual(other.session.situation['pins'], ['signature']);
    });
  }

  it('Back takes a shared fact back everywhere', () => {
    const { guide, questionnaire } = page();
    const asked = questionnaire();
    const { session } = guide();
    session.take({ applicant: 'proxy' });
    assert.deepEqual(asked.session.situation, { applicant: 'proxy' });
    session.replace({}, 'history');
    assert.deepEqual(asked.session.situation, {});
  });

  it('a reader’s answer is one in the other element, too: its plan is told', () => {
    const { guide, questionnaire } = page();
    const asked = questionnaire();
    const { changes } = guide();
    asked.session.take({ applicant: 'proxy' });
    const { by, byReader, isPlanChanged } = changes.at(-1)!;
    assert.deepEqual(
      { by, byReader, isPlanChanged },
      { by: 'questionnaire', byReader: true, isPlanChanged: true },
    );
    asked.session.assign({ applicant: 'holder' });
    assert.equal(changes.at(-1)?.byReader, false);
  });

  it('all of a screen is told at once', () => {
    const { guide, questionnaire, told } = page();
    questionnaire();
    const { session } = guide();
    told.length = 0;
    session.take({ pins: ['signature'], applicant: 'proxy', residence: 'limited' });
    assert.deepEqual(told, [
      { protocol: 1, situation: { applicant: 'proxy', residence: 'limited' }, byReader: true },
    ]);
  });

  it('nothing is told that is the guide’s own affair, or without a questionnaire', () => {
    const { guide, questionnaire, told } = page();
    const { session } = guide();
    session.take({ applicant: 'proxy' });
    assert.deepEqual(told, []);
    questionnaire('applicant=proxy');
    told.length = 0;
    session.take({ pins: ['signature'] });
    assert.deepEqual(told, []);
  });

  it('whoever forgets all in the questionnaire forgets it in the guides, but not their own facts', () => {
    const { guide, questionnaire } = page();
    const asked = questionnaire('applicant=holder');
    const { session } = guide('pins=signature');
    asked.session.reset('reader');
    assert.deepEqual(session.situation, { pins: ['signature'] });
  });

  it('the guide goes on alone when the questionnaire is gone, or with the other one', () => {
    const { guide, questionnaire } = page();
    const asked = questionnaire('applicant=holder');
    const second = questionnaire();
    const { session, shared } = guide();
    assert.deepEqual(second.session.situation, { applicant: 'holder' });
    asked.shared.disconnect();
    assert.equal(shared.isKept, true);
    second.session.take({ applicant: 'proxy' });
    assert.deepEqual(session.situation, { applicant: 'proxy' });
    second.shared.disconnect();
    assert.equal(shared.isKept, false);
    assert.deepEqual(session.situation, { applicant: 'proxy' });
  });

  it('the guide can send the reader back to the questionnaire', () => {
    const { guide, questionnaire } = page();
    const asked = questionnaire();
    guide().shared.goToQuestionnaire();
    assert.equal(asked.wanted(), 1);
  });
});

describe('Two versions on a page', () => {
  it('keep each other’s facts and values, and do not heed them', () => {
    const { guide, questionnaire, tell, told } = page();
    const asked = questionnaire();
    const { session } = guide();
    tell({
      protocol: 1,
      situation: { applicant: 'robot', future: { more: 1 }, residence: 'limited' },
      byReader: true,
    });
    assert.deepEqual(session.situation, { residence: 'limited' });
    assert.deepEqual(asked.session.situation, { residence: 'limited' });
    session.take({ renewal: 'granted' });
    assert.deepEqual(told.at(-1), {
      protocol: 1,
      situation: { applicant: 'robot', future: { more: 1 }, residence: 'limited', renewal: 'granted' },
      byReader: true,
    });
    asked.session.take({ applicant: 'parent' });
    assert.deepEqual(told.at(-1), {
      protocol: 1,
      situation: { applicant: 'parent', future: { more: 1 }, residence: 'limited', renewal: 'granted' },
      byReader: true,
    });
    asked.session.reset('reader');
    assert.deepEqual(told.at(-1), { protocol: 1, situation: {}, byReader: true });
  });

  it('share nothing that is no shared fact', () => {
    const { guide, tell } = page();
    const { session } = guide();
    tell({ protocol: 1, situation: { pins: ['signature'], residence: 'limited' }, byReader: true });
    assert.deepEqual(session.situation, { residence: 'limited' });
  });

  for (const detail of foreignSituations) {
    it(`leave alone what is no word of theirs: ${JSON.stringify(detail)}`, () => {
      const { guide, questionnaire, tell } = page();
      const asked = questionnaire();
      const { session } = guide();
      tell(detail);
      assert.deepEqual([session.situation, asked.session.situation], [{}, {}]);
    });
  }
});
