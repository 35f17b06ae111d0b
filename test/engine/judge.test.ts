import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers, Judgement, Verdict } from '../../src/engine/judge.js';
import { answersOf, APPLIES, both, judge, RULED_OUT } from '../../src/engine/judge.js';
import type { Condition } from '../../src/model/condition.js';
import type { Fact, Situation } from '../../src/model/facts.js';

/** One fact that is a set, and some that have one value. */
type Facts = Readonly<Record<'card' | 'phone' | 'goal', Fact>> & {
  readonly pins: Fact & { readonly many: true };
};

type Line = readonly [
  title: string,
  condition: Condition<Facts> | undefined,
  answers: Answers,
  verdict: Verdict,
  missing?: readonly string[],
];

const either: Condition<Facts> = [{ card: 'lost' }, { phone: 'none', goal: 'reset' }];

const table: Readonly<Record<string, readonly Line[]>> = {
  'a claim without a condition': [
    ['holds for everybody', undefined, {}, 'applies'],
    ['holds for everybody, also when its row is empty', {}, {}, 'applies'],
    ['holds for nobody when no row is left', [], { card: 'lost' }, 'ruled-out'],
  ],
  'one value': [
    ['holds for whom it fits', { card: 'lost' }, { card: 'lost' }, 'applies'],
    ['is ruled out by another answer', { card: 'lost' }, { card: 'valid' }, 'ruled-out'],
    ['waits for the answer', { card: 'lost' }, { phone: 'none' }, 'open', ['card']],
    ['stays open for the unsure, with nothing to ask', { card: 'lost' }, { card: 'unsure' }, 'open'],
    ['holds for the unsure when it is about them', { card: 'unsure' }, { card: 'unsure' }, 'applies'],
  ],
  'a list of values': [
    ['holds for any of them', { card: ['lost', 'expired'] }, { card: 'expired' }, 'applies'],
    ['is ruled out by a value beside them', { card: ['lost', 'expired'] }, { card: 'valid' }, 'ruled-out'],
    ['waits for the answer', { card: ['lost', 'expired'] }, {}, 'open', ['card']],
    ['stays open for the unsure', { card: ['lost', 'expired'] }, { card: 'unsure' }, 'open'],
    ['holds for the unsure when it names them', { card: ['lost', 'unsure'] }, { card: 'unsure' }, 'applies'],
    ['does not take one value for part of another', { card: ['unusable'] }, { card: 'usable' }, 'ruled-out'],
  ],
  'a value that has to be sure': [
    ['holds for the definite answer', { card: { sure: 'lost' } }, { card: 'lost' }, 'applies'],
    ['is ruled out for the unsure', { card: { sure: 'lost' } }, { card: 'unsure' }, 'ruled-out'],
    ['is ruled out by another answer', { card: { sure: 'lost' } }, { card: 'valid' }, 'ruled-out'],
    ['waits for the answer', { card: { sure: 'lost' } }, {}, 'open', ['card']],
    ['holds for any of a list', { card: { sure: ['lost', 'expired'] } }, { card: 'expired' }, 'applies'],
    [
      'is ruled out, for a list too',
      { card: { sure: ['lost', 'expired'] } },
      { card: 'unsure' },
      'ruled-out',
    ],
    [
      'holds for the unsure when it asks for them',
      { card: { sure: 'unsure' } },
      { card: 'unsure' },
      'applies',
    ],
  ],
  'a set that has all of': [
    ['holds when they are there', { pins: { all: ['a', 'b'] } }, { pins: ['c', 'b', 'a'] }, 'applies'],
    ['is ruled out when one is missing', { pins: { all: ['a', 'b'] } }, { pins: ['a', 'c'] }, 'ruled-out'],
    ['waits for the answer', { pins: { all: ['a'] } }, {}, 'open', ['pins']],
  ],
  'a set that has any of': [
    ['holds when one is there', { pins: { any: ['a', 'b'] } }, { pins: ['b', 'c'] }, 'applies'],
    ['is ruled out when none is there', { pins: { any: ['a', 'b'] } }, { pins: ['c'] }, 'ruled-out'],
    ['waits for the answer', { pins: { any: ['a'] } }, {}, 'open', ['pins']],
  ],
  'a set that has only': [
    ['holds when nothing else is there', { pins: { only: ['a', 'b'] } }, { pins: ['b'] }, 'applies'],
    ['is ruled out by anything else', { pins: { only: ['a', 'b'] } }, { pins: ['b', 'c'] }, 'ruled-out'],
    ['waits for the answer', { pins: { only: ['a'] } }, {}, 'open', ['pins']],
  ],
  'a set under several demands': [
    ['holds when it meets each', { pins: { all: ['a'], only: ['a', 'b'] } }, { pins: ['a', 'b'] }, 'applies'],
    ['is ruled out by the first', { pins: { all: ['a'], only: ['a', 'b'] } }, { pins: ['b'] }, 'ruled-out'],
    [
      'is ruled out by the last',
      { pins: { all: ['a'], only: ['a', 'b'] } },
      { pins: ['a', 'c'] },
      'ruled-out',
    ],
    [
      'is ruled out by the one between',
      { pins: { all: ['a'], any: ['b'], only: ['a', 'b', 'c'] } },
      { pins: ['a', 'c'] },
      'ruled-out',
    ],
  ],
  'a set of somebody who is unsure': [
    [
      'is judged as what it stands for',
      { pins: { all: ['a', 'b'] } },
      { pins: ['a', 'b', 'unsure'] },
      'applies',
    ],
    ['is not more than that', { pins: { any: ['c'] } }, { pins: ['a', 'b', 'unsure'] }, 'ruled-out'],
    ['is not ruled out for the word itself', { pins: { only: ['a'] } }, { pins: ['a', 'unsure'] }, 'applies'],
    ['can be asked for', { pins: { all: ['unsure'] } }, { pins: ['a', 'unsure'] }, 'applies'],
  ],
  'a row of several facts': [
    ['holds when each holds', { card: 'lost', phone: 'none' }, { card: 'lost', phone: 'none' }, 'applies'],
    [
      'is ruled out by one, whatever is unknown',
      { card: 'lost', phone: 'none', goal: 'reset' },
      { phone: 'capable' },
      'ruled-out',
    ],
    ['waits for all that is unknown', { card: 'lost', phone: 'none' }, {}, 'open', ['card', 'phone']],
    [
      'does not ask the unsure again, only for the rest',
      { card: 'lost', phone: 'none' },
      { card: 'unsure' },
      'open',
      ['phone'],
    ],
    ['waits no more for what is met', { card: 'lost', phone: 'none' }, { card: 'lost' }, 'open', ['phone']],
  ],
  'rows of which one is enough': [
    ['hold with the first', either, { card: 'lost' }, 'applies'],
    ['hold with the last, whatever is unknown', either, { phone: 'none', goal: 'reset' }, 'applies'],
    ['are ruled out together', either, { card: 'valid', phone: 'capable' }, 'ruled-out'],
    ['wait for all that is unknown in any', either, {}, 'open', ['card', 'phone', 'goal']],
    ['wait only for what can still bring one in', either, { card: 'valid' }, 'open', ['phone', 'goal']],
    ['wait for the first while the last is out', either, { goal: 'change' }, 'open', ['card']],
    ['stay open for the unsure, with nothing to ask', either, { card: 'unsure', goal: 'change' }, 'open'],
  ],
};

for (const [subject, lines] of Object.entries(table)) {
  describe(subject, () => {
    for (const [title, condition, answers, verdict, missing = []] of lines) {
      it(title, () => assert.deepEqual(judge(condition, answers), { verdict, missing }));
    }
  });
}

describe('two demands on the same claim', () => {
  const waiting = (...missing: string[]): Judgement => ({ verdict: 'open', missing });

  it('hold when both hold', () => assert.deepEqual(both(APPLIES, APPLIES), APPLIES));
  it('are ruled out by either, whatever the other waits for', () => {
    assert.deepEqual(both(RULED_OUT, waiting('card')), RULED_OUT);
    assert.deepEqual(both(waiting('card'), RULED_OUT), RULED_OUT);
    assert.deepEqual(both(APPLIES, RULED_OUT), RULED_OUT);
  });
  it('wait for what either waits for', () => {
    assert.deepEqual(both(waiting('card'), waiting('phone')), waiting('card', 'phone'));
    assert.deepEqual(both(waiting('card'), APPLIES), waiting('card'));
    assert.deepEqual(both(APPLIES, waiting('phone')), waiting('phone'));
  });
  it('stay open for the unsure, and wait for the rest', () => {
    assert.deepEqual(both(waiting(), waiting('phone')), waiting('phone'));
  });
});

describe('an answer', () => {
  const pins = { many: true, values: ['a', 'b', 'c', 'unsure'], unsureMeans: ['a', 'b'] } as const;

  it('of somebody unsure about a set counts as all that it stands for', () => {
    assert.deepEqual(answersOf({ facts: { pins } }, { pins: ['unsure'] }).pins, ['a', 'b', 'unsure']);
  });
  it('of somebody unsure about a set that stands for nothing stays as it is', () => {
    assert.deepEqual(
      answersOf({ facts: { pins: { many: true, values: ['a', 'unsure'] } } }, { pins: ['unsure'] }).pins,
      ['unsure'],
    );
  });
  it('of somebody who is sure stays as it is', () => {
    assert.deepEqual(answersOf({ facts: { pins } }, { pins: ['c'] }).pins, ['c']);
    assert.equal(
      answersOf({ facts: { one: { values: ['yes', 'unsure'] } } }, { one: 'unsure' }).one,
      'unsure',
    );
  });
  it('to what nobody asks, or that was not given, is none', () => {
    const given = { colour: ['unsure'], pins: undefined } as unknown as Situation;
    assert.deepEqual(answersOf({ facts: { pins } }, given), {});
  });
});
