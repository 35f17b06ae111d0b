import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CityAttributes } from '../../src/municipality/from-attributes.js';
import { fromAttributes } from '../../src/municipality/from-attributes.js';

function read(given: object) {
  const told: string[] = [];
  const municipality = fromAttributes(given as CityAttributes, (message) => told.push(message));
  return { municipality, told };
}
const daysOf = (officeHours: string) => read({ officeHours }).municipality.offices?.[0]?.sessions?.[0]?.days;

describe('a city in attributes', () => {
  it('has hours on the days that are written, also over the weekend', () => {
    assert.deepEqual(daysOf('mon-fri 8:30-17:15'), ['mon', 'tue', 'wed', 'thu', 'fri']);
    assert.deepEqual(daysOf('sat-mon 9:00-12:00'), ['sat', 'sun', 'mon']);
    assert.deepEqual(daysOf('mon,wed 9:00-12:00'), ['mon', 'wed']);
  });
  const wrong: readonly (readonly [object, RegExp])[] = [
    [
      { officeHours: 'mon-fri 24:00-25:00' },
      /^office-hours: "mon-fri 24:00-25:00" is not allowed\. Allowed: a time/,
    ],
    [
      { officeHours: 'mon-fri 17:15-08:30' },
      /^office-hours: "mon-fri 17:15-08:30" is not allowed\. Allowed: a "to"/,
    ],
    [{ cityName: '<b>' }, /^city-name: "<b>" is not allowed/],
    [{ officeName: '<b>' }, /^office-name: "<b>" is not allowed/],
    [{ officePhone: 'call' }, /^office-phone: "call" is not allowed/],
    [{ bookingUrl: 'x' }, /^booking-url: "x" is not allowed/],
    [{ cityUrl: 'municipality.name.ja' }, /^city-url: "municipality\.name\.ja" is not allowed/],
  ];
  for (const [given, message] of wrong) {
    it(`${JSON.stringify(given)} is reported once, by the attribute’s own name and value`, () => {
      const { told } = read(given);
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0] ?? '', message);
    });
  }
  it('leaves an office whose hours are wrong an office', () => {
    const { municipality } = read({ officeName: '本庁', officeHours: 'mon-fri 24:00-25:00' });
    assert.deepEqual(municipality.offices?.[0]?.name, { ja: '本庁' });
  });
});
