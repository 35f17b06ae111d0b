import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { japanDay, readMoment } from '../../src/engine/moment.js';

const refuse = () => {
  throw new Error('Nobody may read this.');
};
const time = Date.parse('2026-11-24T15:30:00Z');

describe('A moment that a page sets', () => {
  for (const [what, value] of Object.entries<unknown>({
    'a date': new Date(time),
    'a date of another frame': runInNewContext(`new Date(${time})`) as unknown,
    'a date of a class of its own': new (class extends Date {})(time),
  })) {
    it(`is taken as ${what}`, () => assert.deepEqual(readMoment(value), new Date(time)));
  }

  it('can be the first that there is', () => assert.equal(readMoment(new Date(0))?.getTime(), 0));

  it('is copied: what the page does to its date afterwards changes nothing', () => {
    const date = new Date(time);
    const moment = readMoment(date);
    date.setTime(0);
    assert.equal(moment?.getTime(), time);
  });

  for (const [what, value] of Object.entries<unknown>({
    nothing: undefined,
    null: null,
    'a string': '2026-11-24',
    'a number': time,
    'an object': { getTime: () => time },
    'no valid date': new Date('x'),
    'the last that there is': new Date(8.64e15),
    'the first of all': new Date(-8.64e15),
    'a date that throws': Object.assign(new Date(time), { getTime: refuse }),
    'a proxy': new Proxy(new Date(time), {}),
    'a proxy that throws': new Proxy({}, { get: refuse, getPrototypeOf: refuse }),
  })) {
    it(`is ignored as ${what}`, () => assert.equal(readMoment(value), undefined));
  }

  it('falls on a day in Japan', () => {
    assert.equal(japanDay(new Date('2026-11-24T14:59:59Z')), '2026-11-24');
    assert.equal(japanDay(new Date('2026-11-24T15:00:00Z')), '2026-11-25');
    for (const edge of ['0001-01-02T00:00:00Z', '9999-12-30T00:00:00Z']) {
      assert.match(japanDay(readMoment(new Date(edge)) as Date), /^\d{4}-\d\d-\d\d$/);
    }
  });
});
