import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersOf, judge } from '../../src/engine/judge.js';
import { openWays, plan } from '../../src/engine/index.js';
import { defineProcedure } from '../../src/model/procedure.js';
import type { Condition } from '../../src/model/condition.js';
import type { Situation } from '../../src/model/facts.js';
import { answersTo, factNames, picker, somebody } from '../procedures/situations.js';

const text = () => 'words';
const yes = { text };
const source = { title: '規則', publisher: '館', url: '', checked: '2026-01-01', basis: 'live' } as const;

const facts = {
  who: { values: ['self', 'family', 'friend'] },
  loan: { values: ['none', 'asked', 'asked-late', 'unsure'] },
  left: { values: ['month', 'week', 'unsure'] },
} as const;

/** A loan that is asked for counts as asked for late when only a week is left, and the other way round: the date decides. */
const loans = defineProcedure({
  id: 'loans',
  version: '2026-01-01',
  title: text,
  summary: text,
  facts,
  questions: {
    who: { ask: text, label: text, options: { self: yes, family: yes, friend: yes } },
    loan: { ask: text, label: text, options: { none: yes, asked: yes, 'asked-late': yes, unsure: yes } },
    left: { ask: text, label: text, options: { month: yes, week: yes, unsure: yes } },
  },
  readings: [
    { fact: 'who', value: 'family', as: 'friend' },
    { fact: 'loan', value: 'asked', as: 'asked-late', when: { left: 'week' } },
    { fact: 'loan', value: 'asked-late', as: 'asked', when: { left: 'month' } },
  ],
  tasks: { extend: text },
  routes: {
    phone: { channel: 'phone', label: text, text, when: { loan: 'asked' }, tasks: {}, sources: ['rules'] },
    desk: {
      channel: 'counter',
      label: text,
      text,
      tasks: { extend: { loan: 'asked-late' } },
      sources: ['rules'],
    },
  },
  documents: { letter: { text, when: { who: 'friend' }, sources: ['rules'] } },
  steps: {},
  topics: {},
  notes: {},
  sources: { rules: source },
  official: 'rules',
});

const verdict = (condition: Condition<typeof facts>, situation: Situation) =>
  judge(condition, answersOf(loans, situation));
const planned = (situation: Situation) => {
  const { routes, documents, next, asks } = plan(loans, situation);
  return {
    routes: routes.map(({ id, verdict, tasks }) => [id, verdict, ...tasks].join(' ')),
    documents,
    next,
    asks,
  };
};

describe('an answer that is judged as another', () => {
  it('is that one for everybody, where the reading has no condition', () => {
    assert.equal(verdict({ who: 'friend' }, { who: 'family' }).verdict, 'applies');
    assert.equal(verdict({ who: 'self' }, { who: 'family' }).verdict, 'ruled-out');
    assert.deepEqual(planned({ who: 'family', loan: 'none' }), planned({ who: 'friend', loan: 'none' }));
  });
  it('is that one for those whom the condition fits', () => {
    assert.deepEqual(planned({ loan: 'asked', left: 'week' }).routes, ['desk applies extend']);
    assert.deepEqual(planned({ loan: 'asked-late', left: 'month' }).routes, [
      'phone applies',
      'desk applies',
    ]);
  });
  it('stays itself for all others', () => {
    assert.deepEqual(planned({ loan: 'asked', left: 'month' }).routes, ['phone applies', 'desk applies']);
    assert.deepEqual(planned({ loan: 'asked-late', left: 'week' }).routes, ['desk applies extend']);
    assert.deepEqual(planned({ loan: 'none', left: 'week' }).routes, ['desk applies']);
  });
  it('may be either while the condition is open, and asks for what decides', () => {
    const given = { who: 'self', loan: 'asked' } as const;
    assert.deepEqual(planned(given).routes, ['phone open', 'desk applies']);
    assert.deepEqual(planned(given).asks, ['left']);
  });
  it('stays open for somebody who is unsure about the condition, and asks nothing', () => {
    const given = { who: 'self', loan: 'asked', left: 'unsure' } as const;
    assert.deepEqual(planned(given).routes, ['desk applies', 'phone open']);
    assert.equal(planned(given).next, undefined);
  });
  it('does not matter to whoever gets the same either way', () => {
    const either = { loan: ['asked', 'asked-late'] } as const;
    assert.deepEqual(verdict(either, { loan: 'asked' }), { verdict: 'applies', missing: [] });
    assert.deepEqual(verdict({ loan: 'none' }, { loan: 'asked' }), { verdict: 'ruled-out', missing: [] });
  });
  it('is asked for together with what it hangs on, while it is not given', () => {
    assert.deepEqual(planned({}).asks, ['who', 'loan', 'left']);
  });
  it('does not bring back a condition that is ruled out', () => {
    assert.deepEqual(planned({ who: 'self', left: 'month' }).asks, ['loan']);
  });
  it('is told as it was said: what has still to hold is the fact itself', () => {
    assert.deepEqual(openWays(loans, { loan: 'asked' }, { loan: 'asked' }), [
      [{ fact: 'loan', is: 'one-of', values: ['asked'] }],
    ]);
  });
  it('is not named beside the one that it always stands for', () => {
    const ways = (...who: ('self' | 'family' | 'friend')[]) => openWays(loans, { who });
    assert.deepEqual(ways('friend'), [[{ fact: 'who', is: 'one-of', values: ['friend'] }]]);
    const wider = { ...loans, facts: { ...facts, who: { values: ['self', 'child', 'family', 'friend'] } } };
    assert.deepEqual(openWays(wider, { who: ['self', 'friend'] }), [
      [{ fact: 'who', is: 'none-of', values: ['child'] }],
    ]);
  });
  it('goes by the answers as they were given: no reading builds on another', () => {
    const chain = {
      ...loans,
      readings: [...(loans.readings ?? []), { fact: 'left', value: 'month', as: 'week' }],
    };
    const answers = answersOf(chain, { loan: 'asked', left: 'month' });
    assert.deepEqual([answers['loan'], answers['left']], ['asked', 'week']);
  });
  it('takes nothing back, in whichever order one answers', () => {
    const pick = picker(11);
    for (let round = 0; round < 500; round += 1) {
      const whole = somebody(loans, pick);
      let situation: Situation = {};
      let before = plan(loans, situation);
      for (const fact of pick([factNames(loans), [...factNames(loans)].reverse()])) {
        situation = { ...situation, [fact]: whole[fact] };
        const now = plan(loans, situation);
        for (const { id } of now.routes)
          assert.ok(
            before.routes.some((route) => route.id === id),
            id,
          );
        before = now;
      }
      assert.ok(answersTo(loans, 'who').length === 2, 'what always stands for another is not tried');
    }
  });
});

describe('of several readings of one value', () => {
  const several = {
    facts,
    readings: [
      { fact: 'loan', value: 'asked', as: 'none', when: { who: 'self' } },
      { fact: 'loan', value: 'asked', as: 'asked-late', when: { left: 'week' } },
    ],
  } as const;
  const read = (situation: Situation) => answersOf(several, situation)['loan'];

  it('the first whose condition fits counts', () => {
    assert.equal(read({ loan: 'asked', who: 'self', left: 'week' }), 'none');
    assert.equal(read({ loan: 'asked', who: 'friend', left: 'week' }), 'asked-late');
    assert.equal(read({ loan: 'asked', who: 'friend', left: 'month' }), 'asked');
  });
  it('each may still count while it is open', () => {
    assert.deepEqual(read({ loan: 'asked', left: 'week' }), {
      oneOf: ['none', 'asked-late'],
      missing: ['who'],
    });
    assert.deepEqual(read({ loan: 'asked' }), {
      oneOf: ['none', 'asked-late', 'asked'],
      missing: ['who', 'left'],
    });
  });
});
