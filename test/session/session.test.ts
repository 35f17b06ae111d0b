import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { copySituation, Session } from '../../src/session/session.js';
import { guideFacts, guideSession } from './fakes.js';

const lost = { card: 'lost', pins: ['signature'], applicant: 'holder', residence: 'japanese', goal: 'reset' };

describe('What a reader answers', () => {
  it('is told fact by fact in the order of the screen, all at once and with one plan', () => {
    const { session, changes } = guideSession();
    session.take({ phone: 'capable', pins: ['card-input', 'signature'], applicant: 'parent' });
    assert.deepEqual(
      changes.map(({ by, byReader, facts, isPlanChanged }) => ({ by, byReader, facts, isPlanChanged })),
      [
        {
          by: 'reader',
          byReader: true,
          facts: [
            { fact: 'phone', value: 'capable' },
            { fact: 'pins', value: ['signature', 'card-input'] },
            { fact: 'applicant', value: 'parent' },
          ],
          isPlanChanged: true,
        },
      ],
    );
    assert.deepEqual(session.situation, {
      phone: 'capable',
      pins: ['signature', 'card-input'],
      applicant: 'parent',
    });
  });

  it('is told only where the value is another one', () => {
    const { session, changes } = guideSession('pins=signature&phone=capable');
    session.take({ pins: ['signature'], phone: 'none' });
    assert.deepEqual(changes[0]?.facts, [{ fact: 'phone', value: 'none' }]);
    session.take({ phone: 'none' });
    assert.equal(changes.length, 1);
  });

  it('can be taken back, fact by fact', () => {
    const { session, changes } = guideSession('pins=signature&phone=capable');
    session.take({ pins: [], phone: null });
    assert.deepEqual(session.situation, {});
    assert.deepEqual(changes[0]?.facts, [
      { fact: 'pins', value: null },
      { fact: 'phone', value: null },
    ]);
  });

  it('is left out where nobody knows it', () => {
    const { session, problems } = guideSession();
    session.take({ colour: 'red', phone: 'banana', goal: 'reset' });
    assert.deepEqual(session.situation, { goal: 'reset' });
    assert.deepEqual(problems, []);
  });

  it('is remembered as the reader’s, also when it was known already', () => {
    const { session } = guideSession('pins=signature&phone=capable');
    session.take({ phone: 'capable' });
    assert.deepEqual(
      [session.saidBy('phone'), session.saidBy('pins'), session.saidBy('goal')],
      ['reader', 'page', undefined],
    );
  });

  it('and ticks are told one by one', () => {
    const { session, changes } = guideSession();
    session.tick('my-number-card', true);
    session.tick('my-number-card', false);
    assert.deepEqual(
      changes.map(({ ticked }) => ticked),
      [
        { id: 'my-number-card', done: true },
        { id: 'my-number-card', done: false },
      ],
    );
    assert.equal(session.done.size, 0);
  });

  it('is taken back as a whole, with the ticks, but not what a questionnaire says', () => {
    const { session, changes } = guideSession();
    session.take({ pins: ['signature'], applicant: 'proxy' });
    session.tick('my-number-card', true);
    session.reset('reader', { applicant: 'proxy' });
    assert.deepEqual(session.situation, { applicant: 'proxy' });
    assert.equal(session.done.size, 0);
    const { isReset, facts, isPlanChanged } = changes.at(-1)!;
    assert.deepEqual(
      { isReset, facts, isPlanChanged },
      {
        isReset: true,
        facts: [{ fact: 'pins', value: null }],
        isPlanChanged: true,
      },
    );
  });
});

describe('What a page sets', () => {
  it('replaces everything, in either form, and is told as the page’s', () => {
    const { session, changes } = guideSession('pins=signature');
    session.take({ phone: 'none' });
    session.assign({ card: 'lost' });
    assert.deepEqual(session.situation, { card: 'lost' });
    assert.equal(changes.at(-1)?.by, 'page');
    assert.equal(changes.at(-1)?.isPlanChanged, false);
    session.assign('goal=change');
    assert.deepEqual(session.situation, { goal: 'change' });
  });

  it('does nothing when it is set again, or is nothing at all', () => {
    const { session, changes } = guideSession({ pins: ['signature', 'card-input'] });
    session.take({ goal: 'reset' });
    session.assign({ pins: ['card-input', 'signature'] });
    session.assign('pins=signature,card-input');
    assert.deepEqual(session.situation, { pins: ['signature', 'card-input'], goal: 'reset' });
    assert.equal(changes.length, 1);
    const fresh = guideSession();
    fresh.session.take({ goal: 'reset' });
    for (const nothing of [undefined, null]) fresh.session.assign(nothing);
    assert.deepEqual(fresh.session.situation, { goal: 'reset' });
  });

  it('takes everything back when it is empty, as often as it is set', () => {
    const { session } = guideSession();
    for (const empty of [{}, '', {}]) {
      session.take({ goal: 'reset' });
      session.assign(empty);
      assert.deepEqual(session.situation, {});
    }
  });

  it('leaves what a questionnaire says, unless the page says it otherwise', () => {
    const { session } = guideSession();
    session.assign({ pins: ['signature'] }, { applicant: 'holder', residence: 'limited' });
    assert.deepEqual(session.situation, { pins: ['signature'], applicant: 'holder', residence: 'limited' });
    session.assign({ applicant: 'proxy' }, { applicant: 'holder', residence: 'limited' });
    assert.deepEqual(session.situation, { applicant: 'proxy', residence: 'limited' });
  });

  it('is accepted once: each fault is reported once', () => {
    const { session, problems } = guideSession();
    session.assign({ phone: 'banana', goal: 'reset', colour: 'red' });
    void session.plan;
    session.take({ pins: ['signature'] });
    assert.equal(problems.length, 2);
    assert.deepEqual(session.plan.problems, []);
  });

  it('cannot change it afterwards, nor through what was handed out', () => {
    const pins = ['signature'];
    const { session } = guideSession({ pins });
    pins.push('card-input');
    const copy = copySituation(session.situation);
    (copy['pins'] as string[]).push('card-input');
    assert.deepEqual(session.situation, { pins: ['signature'] });
    assert.deepEqual(copy, { pins: ['signature', 'card-input'] });
  });
});

describe('A plan', () => {
  it('is the same object until it says something else', () => {
    const { session } = guideSession(lost);
    const { plan, answered } = session;
    assert.equal(session.plan, plan);
    assert.equal(session.answered, answered);
    session.take({ occupation: 'student', papers: ['passport'] });
    assert.equal(session.plan, plan);
    session.procedure = { ...pinReset };
    assert.equal(session.plan, plan);
    session.take({ card: 'valid' });
    assert.notEqual(session.plan, plan);
  });

  it('is told as another one only when it is', () => {
    const { session, changes } = guideSession(lost);
    session.take({ occupation: 'student' });
    session.take({ card: 'expired' });
    assert.deepEqual(
      changes.map(({ isPlanChanged }) => isPlanChanged),
      [false, true],
    );
  });

  it('is made of the procedure of that moment', () => {
    const { session } = guideSession(lost);
    const { hotline: _hotline, ...routes } = pinReset.routes;
    session.procedure = { ...pinReset, routes };
    assert.deepEqual(
      session.plan.routes.map(({ id }) => id),
      ['office'],
    );
  });

  it('is empty without a procedure', () => {
    const session = new Session({ facts: guideFacts });
    session.take({ applicant: 'holder' });
    assert.deepEqual(session.plan.routes, []);
    assert.deepEqual(session.answered, []);
  });

  it('is final when nothing is left to ask', () => {
    const { session } = guideSession();
    assert.equal(session.isFinal, false);
    session.assign(lost);
    assert.equal(session.isFinal, true);
  });
});

describe('Whoever listens', () => {
  it('hears nothing any more after the end', () => {
    const { session } = guideSession();
    let heard = 0;
    const end = session.subscribe(() => (heard += 1));
    session.take({ goal: 'reset' });
    end();
    session.take({ goal: 'change' });
    assert.equal(heard, 1);
  });

  it('can change the session itself', () => {
    const { session } = guideSession();
    session.subscribe(({ by }) => {
      if (by === 'reader') session.assign({ goal: 'change' });
    });
    session.take({ goal: 'reset' });
    assert.deepEqual(session.situation, { goal: 'change' });
  });
});
