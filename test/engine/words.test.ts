import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Requirement, Way } from '../../src/engine/index.js';
import { commonRequirements, openWays } from '../../src/engine/index.js';
import type { Condition } from '../../src/model/condition.js';
import type { Situation } from '../../src/model/facts.js';

const facts = {
  pins: { many: true, values: ['a', 'b', 'unsure'], unsureMeans: ['a', 'b'] },
  card: { values: ['valid', 'old', 'gone'] },
  phone: { values: ['good', 'none', 'unsure'] },
} as const;

const ways = (condition: Condition<typeof facts> | undefined, situation: Situation = {}) =>
  openWays({ facts }, condition, situation);
const is = (fact: string, kind: Requirement['is'], ...values: string[]): Requirement => ({
  fact,
  is: kind,
  values,
});

describe('what still has to hold', () => {
  it('is nothing for what everybody needs', () => {
    assert.deepEqual(ways(undefined), []);
    assert.deepEqual(ways({}), []);
  });
  it('names the one value', () => {
    assert.deepEqual(ways({ card: 'gone' }), [[is('card', 'one-of', 'gone')]]);
  });
  it('names a few values', () => {
    assert.deepEqual(ways({ phone: ['good'] }), [[is('phone', 'one-of', 'good')]]);
  });
  it('names what is left out where that is shorter', () => {
    assert.deepEqual(ways({ card: ['valid', 'old'] }), [[is('card', 'none-of', 'gone')]]);
    assert.deepEqual(ways({ phone: ['none', 'unsure'] }), [[is('phone', 'none-of', 'good')]]);
  });
  it('never tells anybody to be unsure, or not to be', () => {
    assert.deepEqual(ways({ phone: ['good', 'none', 'unsure'] }), [[is('phone', 'one-of', 'good', 'none')]]);
    assert.deepEqual(ways({ phone: ['good', 'none'] }), [[is('phone', 'one-of', 'good', 'none')]]);
  });
  it('names values that have to be sure like any other', () => {
    assert.deepEqual(ways({ phone: { sure: 'none' } }), [[is('phone', 'one-of', 'none')]]);
    assert.deepEqual(ways({ card: { sure: ['valid', 'old'] } }), [[is('card', 'one-of', 'valid', 'old')]]);
  });
  it('says of a set what it has to hold, or that it holds nothing else', () => {
    assert.deepEqual(ways({ pins: { all: ['a', 'b'] } }), [[is('pins', 'all-of', 'a', 'b')]]);
    assert.deepEqual(ways({ pins: { any: ['a', 'b'] } }), [[is('pins', 'one-of', 'a', 'b')]]);
    assert.deepEqual(ways({ pins: { only: ['a'] } }), [[is('pins', 'nothing-but', 'a')]]);
  });
  it('names of a set that holds nothing else only what matters, not what may stand beside it', () => {
    assert.deepEqual(ways({ pins: { all: ['a'], only: ['a', 'b'] } }), [[is('pins', 'nothing-but', 'a')]]);
    assert.deepEqual(ways({ pins: { any: ['b'], only: ['a', 'b'] } }), [[is('pins', 'nothing-but', 'b')]]);
  });
  it('says of a set what it must not hold, but not that nobody may be unsure', () => {
    assert.deepEqual(ways({ pins: { none: ['b'] } }), [[is('pins', 'none-of', 'b')]]);
    assert.deepEqual(ways({ pins: { all: ['a'], none: ['unsure'] } }), [[is('pins', 'all-of', 'a')]]);
  });
  it('says everything of one way together, and each way for itself', () => {
    assert.deepEqual(ways([{ card: 'gone', phone: 'good' }, { card: 'old' }]), [
      [is('card', 'one-of', 'gone'), is('phone', 'one-of', 'good')],
      [is('card', 'one-of', 'old')],
    ]);
  });
  it('does not repeat what the person has told', () => {
    assert.deepEqual(ways({ card: 'gone', phone: 'good' }, { card: 'gone' }), [
      [is('phone', 'one-of', 'good')],
    ]);
  });
  it('does not name a way that is closed to the person, or already open', () => {
    const condition: Condition<typeof facts> = [
      { card: 'gone', phone: 'good' },
      { card: 'old', phone: 'none' },
    ];
    assert.deepEqual(ways(condition, { card: 'old' }), [[is('phone', 'one-of', 'none')]]);
    assert.deepEqual(ways(condition, { card: 'old', phone: 'none' }), []);
    assert.deepEqual(ways(condition, { card: 'valid' }), []);
  });
  it('still names what somebody is unsure about', () => {
    assert.deepEqual(ways({ card: 'gone', phone: 'good' }, { card: 'gone', phone: 'unsure' }), [
      [is('phone', 'one-of', 'good')],
    ]);
  });
  it('counts a set of somebody unsure as what it stands for', () => {
    const condition: Condition<typeof facts> = { pins: { all: ['a'] }, card: 'gone' };
    assert.deepEqual(ways(condition, { pins: ['unsure'] }), [[is('card', 'one-of', 'gone')]]);
  });
  it('says the same way once', () => {
    assert.deepEqual(ways([{ phone: 'good' }, { phone: { sure: 'good' } }]), [
      [is('phone', 'one-of', 'good')],
    ]);
  });
  it('takes no notice of a fact that the procedure does not have', () => {
    const situation = { weather: 'rain', card: undefined } as unknown as Situation;
    assert.deepEqual(ways({ card: 'gone' }, situation), [[is('card', 'one-of', 'gone')]]);
  });
});

describe('what has to hold in any case', () => {
  const gone = is('card', 'one-of', 'gone');
  const good = is('phone', 'one-of', 'good');
  const common = (...several: Way[]) => commonRequirements(several);

  it('is everything when there is one way', () => assert.deepEqual(common([gone, good]), [gone, good]));
  it('is nothing when there is no way', () => assert.deepEqual(common(), []));
  it('is what stands in each of the ways', () => {
    assert.deepEqual(common([gone, good], [is('pins', 'all-of', 'a'), good], [good]), [good]);
  });
  it('is nothing when the ways have nothing in common', () => assert.deepEqual(common([gone], [good]), []));
  it('is nothing when the ways ask for different values of the same fact', () => {
    assert.deepEqual(common([gone], [is('card', 'one-of', 'old')]), []);
    assert.deepEqual(common([gone], [is('card', 'none-of', 'gone')]), []);
  });
});
