import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Opening } from '../../src/municipality/hours.js';
import {
  appointmentInWords,
  closedInWords,
  dayInWords,
  daysInWords,
  openingInWords,
} from '../../src/municipality/hours-in-words.js';
import type { Session } from '../../src/municipality/schema.js';
import { english, inTag } from './words.js';

describe('the days of a session, in words', () => {
  const cases: readonly (readonly [Partial<Session>, string])[] = [
    [{}, 'Monday to Friday'],
    [{ days: ['mon', 'tue', 'wed'] }, 'Monday to Wednesday'],
    [{ days: ['sat', 'sun'] }, 'Saturday and Sunday'],
    [{ days: ['mon', 'wed'] }, 'Monday and Wednesday'],
    [{ days: ['sat', 'sun', 'mon'] }, 'Monday, Saturday, and Sunday'],
    [{ days: ['sat'], nth: [2, 4] }, '2nd and 4th Saturday'],
    [{ days: ['sat', 'holiday'] }, 'Saturday and national holidays'],
    [{ 'month-days': [25] }, 'day 25 of each month'],
    [{ dates: ['2026-12-13'] }, 'Sunday, December 13'],
  ];
  for (const [session, expected] of cases) {
    it(`${JSON.stringify(session)}: ${expected}`, () => {
      assert.equal(daysInWords({ from: '09:00', to: '12:00', ...session }, english), expected);
    });
  }
  it('a day stands with its year where it is not this one', () => {
    assert.equal(dayInWords('2027-01-17', english, '2026-12-31'), 'Sunday, January 17, 2027');
    assert.equal(dayInWords('2026-11-25', inTag('ja')), '11月25日水曜日');
  });
  it('a range of closed days says so once, each year where it has none', () => {
    assert.equal(closedInWords('2026-08-13/2026-08-15', english), 'August 13, 2026–August 15, 2026');
    assert.equal(closedInWords('12-29/01-03', english), 'December 29–January 3 each year');
  });
});

describe('whether it is open, in words', () => {
  const session = (appointment?: Session['appointment']) => ({ from: '08:30', to: '17:15', appointment });
  const cases: readonly (readonly [Opening, string])[] = [
    [{ state: 'open', day: '2026-11-24', session: session() }, 'Open now, until 17:15'],
    [
      { state: 'open', day: '2026-11-24', session: session('none') },
      'Open now, until 17:15 · no appointment needed',
    ],
    [
      { state: 'open', day: '2026-11-24', session: session('required') },
      'Now by appointment only, until 17:15',
    ],
    [
      { state: 'closed', day: '2026-11-25', session: session('recommended') },
      'Next open: Wednesday, November 25, 8:30–17:15 · better with an appointment',
    ],
    [
      { state: 'closed', day: '2026-11-25', session: session('required') },
      'Next open: Wednesday, November 25, 8:30–17:15 · by appointment only',
    ],
    [{ state: 'unknown' }, 'Check with the office when it is open.'],
  ];
  for (const [opening, expected] of cases) {
    it(expected, () => assert.equal(openingInWords(opening, english), expected));
  }
  it('says nothing of an appointment of which the city says nothing', () => {
    assert.equal(appointmentInWords(undefined, english), '');
  });
});
