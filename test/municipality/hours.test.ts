import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import {
  heldSessions,
  isDoneAt,
  isMaintenanceSunday as isMaintenance,
  kioskOpening as kioskOpeningBy,
  opening,
  sessionsOn,
} from '../../src/municipality/hours.js';
import { japanTime } from '../../src/engine/moment.js';
import { holidays } from '../../src/generated/holidays.js';
import type { Office, Session } from '../../src/municipality/schema.js';
import { nationwide } from '../../src/procedures/shared/nationwide.js';

const DAY = 86_400_000;
const calendar = { holidays, ...nationwide };
const isMaintenanceSunday = (day: string) => isMaintenance(day, nationwide.maintenance);
const kioskOpening = (now: Date) => kioskOpeningBy(now, nationwide);
const weekdays: Office = { sessions: [{ from: '08:30', to: '17:15' }] };
const withLunch: Office = {
  sessions: [
    { from: '13:00', to: '17:00' },
    { from: '08:30', to: '12:00' },
  ],
};

const held = (session: Partial<Session>): Office => ({
  sessions: [{ from: '09:00', to: '12:00', ...session }],
});
const inJapan = (moment: string) => new Date(`${moment.replace(' ', 'T')}:00+09:00`);
/** `open 2026-11-24 08:30-17:15`: what it is next, at a moment in Japan. */
const nextAt = (office: Office, moment: string, ...more: readonly unknown[]) =>
  written(opening(office, inJapan(moment), calendar, ...(more as [])));
const hoursOn = (office: Office, day: string, ...more: readonly unknown[]) =>
  sessionsOn(office, day, calendar, ...(more as [])).map(({ from, to }) => `${from}-${to}`);
const daysOf = (office: Office, month: string) =>
  daysFrom(`${month}-01`, 31)
    .filter((day) => day.startsWith(month) && hoursOn(office, day).length > 0)
    .map((day) => Number(day.slice(8)));

function written(state: ReturnType<typeof opening>): string {
  if (state.state === 'unknown') return 'unknown';
  return `${state.state} ${state.day} ${state.session.from}-${state.session.to}`;
}

function daysFrom(first: string, count: number): readonly string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, ahead) =>
    new Date(start + ahead * DAY).toISOString().slice(0, 10),
  );
}

describe('an office', () => {
  // 2026-11-24 is a Tuesday after a holiday, 2026-11-27 a Friday.
  const cases: readonly (readonly [title: string, office: Office, moment: string, expected: string])[] = [
    ['is closed before it opens', weekdays, '2026-11-24 08:29', 'closed 2026-11-24 08:30-17:15'],
    ['is open from the minute it opens', weekdays, '2026-11-24 08:30', 'open 2026-11-24 08:30-17:15'],
    ['is open until the last minute', weekdays, '2026-11-24 17:14', 'open 2026-11-24 08:30-17:15'],
    ['is closed from the minute it closes', weekdays, '2026-11-24 17:15', 'closed 2026-11-25 08:30-17:15'],
    ['is closed in the night', weekdays, '2026-11-24 23:59', 'closed 2026-11-25 08:30-17:15'],
    [
      'is closed at midnight, and opens on that day',
      weekdays,
      '2026-11-25 00:00',
      'closed 2026-11-25 08:30-17:15',
    ],
    ['opens on Monday after a weekend', weekdays, '2026-11-27 18:00', 'closed 2026-11-30 08:30-17:15'],
    [
      'opens on the first after the end of a month',
      weekdays,
      '2026-11-30 20:00',
      'closed 2026-12-01 08:30-17:15',
    ],
    [
      'opens on the first of March after a February',
      weekdays,
      '2027-02-26 20:00',
      'closed 2027-03-01 08:30-17:15',
    ],
    ['opens after a weekend and a holiday', weekdays, '2026-11-20 18:00', 'closed 2026-11-24 08:30-17:15'],
    ['opens after the first days of January', weekdays, '2026-12-28 18:00', 'closed 2027-01-04 08:30-17:15'],
    ['is open before the lunch break', withLunch, '2026-11-24 11:59', 'open 2026-11-24 08:30-12:00'],
    ['is closed during the lunch break', withLunch, '2026-11-24 12:00', 'closed 2026-11-24 13:00-17:00'],
    ['is open after the lunch break', withLunch, '2026-11-24 13:00', 'open 2026-11-24 13:00-17:00'],
    ['has no hours without sessions', {}, '2026-11-24 12:00', 'unknown'],
    ['has no hours with an empty list of sessions', { sessions: [] }, '2026-11-24 12:00', 'unknown'],
    ['has no hours when it never opens', held({ days: [] }), '2026-11-24 12:00', 'unknown'],
    [
      'has no hours after its last single day',
      held({ dates: ['2026-11-24'] }),
      '2026-11-24 12:00',
      'unknown',
    ],
  ];
  for (const [title, office, moment, expected] of cases) {
    it(title, () => assert.equal(nextAt(office, moment), expected));
  }

  it('says whether one has to book', () => {
    const office = held({ appointment: 'required' });
    const state = opening(office, inJapan('2026-11-24 09:00'), calendar);
    assert.ok(state.state === 'open');
    assert.equal(state.session.appointment, 'required');
  });
  it('is open until the end of a session where another work begins with the next', () => {
    const office: Office = {
      sessions: [
        { from: '09:00', to: '12:00', services: ['reset'] },
        { from: '12:00', to: '17:00', services: ['new-card'] },
      ],
    };
    assert.equal(nextAt(office, '2026-11-24 10:00'), 'open 2026-11-24 09:00-12:00');
  });

  it('is open until the end of sessions that touch or overlap', () => {
    const touching: Office = {
      sessions: [
        { from: '12:00', to: '15:00' },
        { from: '09:00', to: '12:00' },
        { from: '14:00', to: '17:00' },
        { from: '17:01', to: '19:00' },
      ],
    };
    assert.equal(nextAt(touching, '2026-11-24 10:00'), 'open 2026-11-24 09:00-17:00');
    assert.equal(nextAt(touching, '2026-11-24 17:00'), 'closed 2026-11-24 17:01-19:00');
  });
  it('keeps sessions apart that touch but are booked in another way', () => {
    const office: Office = {
      sessions: [
        { from: '09:00', to: '12:00', appointment: 'none' },
        { from: '12:00', to: '15:00', appointment: 'required' },
      ],
    };
    assert.equal(nextAt(office, '2026-11-24 10:00'), 'open 2026-11-24 09:00-12:00');
    assert.equal(nextAt(office, '2026-11-24 12:00'), 'open 2026-11-24 12:00-15:00');
  });
  it('names the sessions of a day by the clock', () => {
    assert.deepEqual(hoursOn(withLunch, '2026-11-24'), ['08:30-12:00', '13:00-17:00']);
  });
});

describe('a session takes place', () => {
  // November 2026 begins on a Sunday. 3 and 23 are holidays, 22 is the maintenance Sunday.
  const cases: readonly (readonly [title: string, session: Partial<Session>, days: readonly number[]])[] = [
    ['from Monday to Friday', {}, [2, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 24, 25, 26, 27, 30]],
    ['on the days of the week that it names', { days: ['wed', 'sat'] }, [4, 7, 11, 14, 18, 21, 25, 28]],
    ['on Sundays, but for that of maintenance', { days: ['sun'] }, [1, 8, 15, 29]],
    ['on the second and fourth Saturday', { days: ['sat'], nth: [2, 4] }, [14, 28]],
    ['on the first and fifth Sunday', { days: ['sun'], nth: [1, 5] }, [1, 29]],
    ['on the third Wednesday, the day after it not', { days: ['wed'], nth: [3] }, [18]],
    ['on the first weekdays, with no days named', { nth: [1] }, [2, 4, 5, 6]],
    ['on days of the month', { 'month-days': [1, 25] }, [1, 25]],
    ['on days of the month, but for holidays', { 'month-days': [3, 4, 23] }, [4]],
    ['on days of the month and of the week', { days: ['sat'], nth: [1], 'month-days': [25] }, [7, 25]],
    ['on single days alone', { dates: ['2026-11-05', '2026-12-05'] }, [5]],
    ['on single days and days of the week', { days: ['sat'], dates: ['2026-11-05'] }, [5, 7, 14, 21, 28]],
    ['on a holiday that is named as a single day', { dates: ['2026-11-23'] }, [23]],
    ['on holidays', { days: ['holiday'] }, [3, 23]],
    ['on holidays and on Sundays', { days: ['sun', 'holiday'] }, [1, 3, 8, 15, 23, 29]],
    ['not on a maintenance Sunday, even when it is named', { dates: ['2026-11-22', '2026-11-29'] }, [29]],
  ];
  for (const [title, session, days] of cases) {
    it(title, () => assert.deepEqual(daysOf(held(session), '2026-11'), days));
  }

  it('on no fourth Sunday that rests, and on those that do not', () => {
    const office = held({ days: ['sun'], nth: [4] });
    assert.deepEqual(daysOf(office, '2026-11'), []);
    assert.deepEqual(daysOf(office, '2026-12'), [27]);
  });
  it('on the 31st only where there is one', () => {
    const office = held({ 'month-days': [31] });
    const months = ['2026-04', '2026-05', '2026-06', '2027-02', '2027-03'];
    assert.deepEqual(
      months.map((month) => daysOf(office, month)),
      [[], [31], [], [], [31]],
    );
  });
});

describe('a national holiday', () => {
  const ofHolidays = held({ days: ['holiday'] });
  const cases: readonly (readonly [title: string, day: string, isHoliday: boolean])[] = [
    ['a Monday in November', '2026-11-23', true],
    ['the substitute for one on a Sunday', '2027-03-22', true],
    ['the Sunday that is substituted', '2027-03-21', true],
    ['the day between two others', '2026-09-22', true],
    ['the substitute in May', '2026-05-06', true],
    ['the day after a substitute', '2027-03-23', false],
    ['an ordinary Tuesday', '2026-11-24', false],
  ];
  for (const [title, day, isHoliday] of cases) {
    it(`${isHoliday ? 'is' : 'is not'} ${title}`, () => {
      // A maintenance Sunday closes everything.
      const isOpen = isHoliday && !isMaintenanceSunday(day);
      assert.equal(hoursOn(ofHolidays, day).length > 0, isOpen);
      assert.equal(hoursOn(weekdays, day).length > 0, !isHoliday);
    });
  }
  it('is every one of the table', () => {
    for (const day of holidays.days.split(' ')) {
      assert.deepEqual(hoursOn(weekdays, day), [], day);
      const isOpen = !isMaintenanceSunday(day) && !day.endsWith('01-01');
      assert.equal(hoursOn(ofHolidays, day).length > 0, isOpen, day);
    }
  });
});

describe('closed days', () => {
  const daily = (closed: readonly string[], dates: readonly string[] = []): Office => ({
    ...held({ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'], dates: [...dates] }),
    closed: [...closed],
  });
  const cases: readonly (readonly [
    title: string,
    closed: readonly string[],
    open: readonly string[],
    shut: readonly string[],
  ])[] = [
    ['are a single day', ['2026-08-14'], ['2026-08-13', '2026-08-15', '2027-08-14'], ['2026-08-14']],
    [
      'are a range with both its ends',
      ['2026-08-13/2026-08-15'],
      ['2026-08-12', '2026-08-17', '2027-08-14'],
      ['2026-08-13', '2026-08-14', '2026-08-15'],
    ],
    ['are a day of each year', ['08-14'], ['2026-08-13', '2026-08-15'], ['2026-08-14', '2027-08-14']],
    [
      'are a range of each year',
      ['08-13/08-15'],
      ['2026-08-12', '2026-08-17', '2027-08-12'],
      ['2026-08-13', '2026-08-15', '2027-08-14'],
    ],
    [
      'are a range over the turn of the year',
      ['12-25/01-08'],
      ['2026-12-24', '2027-01-09', '2026-06-30'],
      ['2026-12-25', '2026-12-28', '2027-01-04', '2027-01-08', '2026-01-08', '2027-12-31'],
    ],
    [
      'are a range from one year into the next',
      ['2026-12-25/2027-01-08'],
      ['2026-12-24', '2027-01-09', '2026-01-08', '2027-12-25'],
      ['2026-12-25', '2027-01-08'],
    ],
    [
      'are none when a range ends before it begins',
      ['2026-08-15/2026-08-13'],
      ['2026-08-14', '2026-08-17'],
      [],
    ],
    ['are the end of the year by themselves', ['12-29/01-03'], ['2026-12-28', '2027-01-04'], ['2026-12-30']],
    ['are several', ['2026-08-14', '09-01'], ['2026-08-15', '2026-09-02'], ['2026-08-14', '2026-09-01']],
  ];
  for (const [title, closed, open, shut] of cases) {
    it(title, () => {
      const office = daily(closed);
      assert.deepEqual(
        open.filter((day) => hoursOn(office, day).length === 0),
        [],
      );
      assert.deepEqual(
        shut.filter((day) => hoursOn(office, day).length > 0),
        [],
      );
    });
  }
  it('go before a single day that is named', () => {
    assert.deepEqual(hoursOn(daily(['2026-08-14'], ['2026-08-14']), '2026-08-14'), []);
  });
  it('are skipped on the way to the next session', () => {
    assert.equal(
      nextAt({ ...weekdays, closed: ['2026-11-24/2026-11-26'] }, '2026-11-20 18:00'),
      'closed 2026-11-27 08:30-17:15',
    );
  });
});

describe('from 29 December to 3 January', () => {
  const all = held({ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'] });
  const rest = [...daysFrom('2026-12-29', 6), '2026-01-01', '2026-01-02', '2026-01-03', '2027-12-31'];

  it('every office rests', () => {
    for (const day of rest) assert.deepEqual(hoursOn(all, day), [], day);
    for (const day of ['2026-12-28', '2027-01-04', '2026-01-04'])
      assert.equal(hoursOn(all, day).length, 1, day);
  });
  it('a single day that is named takes place', () => {
    const office: Office = {
      sessions: [{ dates: ['2026-12-29', '2027-01-03'], from: '10:00', to: '11:00' }],
    };
    for (const day of ['2026-12-29', '2027-01-03'])
      assert.deepEqual(hoursOn(office, day), ['10:00-11:00'], day);
  });
  it('a single day that is named does not bring the other sessions with it', () => {
    const named: Session = { dates: ['2026-12-29'], from: '10:00', to: '11:00' };
    const office: Office = { sessions: [...(all.sessions ?? []), ...(weekdays.sessions ?? []), named] };
    assert.deepEqual(hoursOn(office, '2026-12-29'), ['10:00-11:00']);
  });
});

describe('the evening cut-off', () => {
  const late: Office = {
    sessions: [
      { from: '09:00', to: '16:30' },
      { from: '17:00', to: '20:00' },
      { from: '19:00', to: '21:00', days: ['thu'] },
    ],
  };
  // 2026-11-26 is a Thursday.
  const cases: readonly (readonly [
    title: string,
    office: string | undefined,
    city: string | undefined,
    hours: readonly string[],
  ])[] = [
    ['is none by default', undefined, undefined, ['09:00-16:30', '17:00-20:00', '19:00-21:00']],
    [
      'shortens a session, by the hour of the city',
      undefined,
      '19:30',
      ['09:00-16:30', '17:00-19:30', '19:00-19:30'],
    ],
    [
      'shortens a session, by the hour of the office',
      '19:30',
      undefined,
      ['09:00-16:30', '17:00-19:30', '19:00-19:30'],
    ],
    [
      'of the office goes before the city’s when it is later',
      '20:30',
      '18:00',
      ['09:00-16:30', '17:00-20:00', '19:00-20:30'],
    ],
    [
      'of the office goes before the city’s when it is earlier',
      '18:00',
      '20:30',
      ['09:00-16:30', '17:00-18:00'],
    ],
    ['drops a session that begins at that hour', undefined, '19:00', ['09:00-16:30', '17:00-19:00']],
    ['drops a session that begins after it', undefined, '16:00', ['09:00-16:00']],
    ['drops all', '09:00', undefined, []],
  ];
  for (const [title, office, city, hours] of cases) {
    it(title, () => {
      assert.deepEqual(
        hoursOn({ ...late, ...(office && { cutoff: office }) }, '2026-11-26', [], city),
        hours,
      );
    });
  }
  it('closes the office', () => {
    assert.equal(nextAt(weekdays, '2026-11-24 16:59', [], '17:00'), 'open 2026-11-24 08:30-17:00');
    assert.equal(nextAt(weekdays, '2026-11-24 17:00', [], '17:00'), 'closed 2026-11-25 08:30-17:00');
  });
});

describe('the maintenance Sunday', () => {
  /** By walking through the month: the third Saturday, and the day after. */
  function walked(month: string): string {
    const saturdays = daysFrom(`${month}-01`, 31).filter((day) => new Date(day).getUTCDay() === 6);
    const [, sunday = ''] = daysFrom(saturdays[2] ?? '', 2);
    return sunday;
  }
  const months = ['2026', '2027'].flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );
  for (const month of months) {
    it(`is one day in ${month}`, () => {
      const days = daysFrom(`${month}-01`, 31).filter((day) => day.startsWith(month));
      assert.deepEqual(days.filter(isMaintenanceSunday), [walked(month)]);
    });
  }
  it('is the day that the calendar says', () => {
    for (const day of ['2026-11-22', '2026-08-16', '2027-05-16', '2027-01-17'])
      assert.ok(isMaintenanceSunday(day), day);
    for (const day of ['2026-11-15', '2026-11-21', '2026-11-23']) assert.ok(!isMaintenanceSunday(day), day);
  });
  it('closes every office', () => {
    const office = held({ days: ['sun', 'holiday'], dates: ['2027-03-21'], 'month-days': [21] });
    assert.deepEqual(hoursOn(office, '2027-03-21'), []);
    assert.equal(nextAt(held({ days: ['sun'] }), '2026-11-22 09:30'), 'closed 2026-11-29 09:00-12:00');
  });
});

describe('outside the table of holidays', () => {
  const cases: readonly (readonly [title: string, moment: string, expected: string])[] = [
    ['nobody can say before its first day', '2025-12-31 23:59', 'unknown'],
    ['it is known from its first day', '2026-01-01 00:00', 'closed 2026-01-05 08:30-17:15'],
    ['it is known until its last session', '2027-12-28 17:14', 'open 2027-12-28 08:30-17:15'],
    ['nobody can say after its last session', '2027-12-28 17:15', 'unknown'],
    ['nobody can say after its last day', '2028-01-01 00:00', 'unknown'],
    ['nobody can say on a leap day', '2028-02-29 10:00', 'unknown'],
  ];
  for (const [title, moment, expected] of cases) {
    it(title, () => assert.equal(nextAt(weekdays, moment), expected));
  }
  it('a leap year is counted right by a table that has it', () => {
    const table = { from: '2028-01-01', until: '2028-12-31', days: '2028-01-01' };
    const at = (moment: string, office: Office) =>
      written(opening(office, inJapan(moment), { ...calendar, holidays: table }));
    assert.equal(at('2028-02-28 18:00', weekdays), 'closed 2028-02-29 08:30-17:15');
    assert.equal(at('2028-02-29 18:00', weekdays), 'closed 2028-03-01 08:30-17:15');
    assert.equal(at('2028-02-01 18:00', held({ 'month-days': [29] })), 'closed 2028-02-29 09:00-12:00');
    assert.equal(at('2028-02-01 18:00', held({ days: ['tue'], nth: [5] })), 'closed 2028-02-29 09:00-12:00');
  });
  it('an office that opens once a year is found a year ahead', () => {
    const table = { from: '2026-01-01', until: '2028-12-31', days: '' };
    const at = (date: string) =>
      written(
        opening(held({ dates: [date] }), inJapan('2026-11-24 18:00'), { ...calendar, holidays: table }),
      );
    assert.equal(at('2027-11-24'), 'closed 2027-11-24 09:00-12:00');
    assert.equal(at('2027-11-26'), 'unknown');
  });
});

describe('what one comes for', () => {
  const office: Office = {
    services: ['reset', 'change', 'proxy'],
    sessions: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '15:00', services: ['reset'] },
      { from: '16:00', to: '17:00', services: ['reset', 'new-card'] },
    ],
  };
  const cases: readonly (readonly [title: string, services: readonly string[], hours: readonly string[]])[] =
    [
      [
        'is done in every session when it is nothing special',
        [],
        ['09:00-12:00', '13:00-15:00', '16:00-17:00'],
      ],
      [
        'is done where a session says so, or else the office',
        ['reset'],
        ['09:00-12:00', '13:00-15:00', '16:00-17:00'],
      ],
      ['is left out of a session that does less', ['change'], ['09:00-12:00']],
      ['is done in a session that does more than the office', ['new-card'], ['16:00-17:00']],
      [
        'is done for those whom the office names, in a session that names nobody',
        ['reset', 'proxy'],
        ['09:00-12:00', '13:00-15:00', '16:00-17:00'],
      ],
      ['is not done for others', ['reset', 'representative'], []],
      ['is always done for the holder', ['change', 'holder'], ['09:00-12:00']],
      ['is done nowhere', ['extension'], []],
      ['is done nowhere together', ['change', 'new-card'], []],
    ];
  for (const [title, services, hours] of cases) {
    it(title, () => assert.deepEqual(hoursOn(office, '2026-11-24', services), hours));
  }
  it('is for those alone whom a session names', () => {
    const forSome: Office = {
      services: ['proxy'],
      sessions: [
        { from: '09:00', to: '12:00', services: ['holder'] },
        { from: '13:00', to: '15:00', services: ['representative'] },
        { from: '16:00', to: '17:00', services: ['reset'] },
      ],
    };
    const hoursFor = (person: string) => hoursOn(forSome, '2026-11-24', ['reset', person]);
    assert.deepEqual(hoursFor('holder'), ['09:00-12:00', '13:00-15:00', '16:00-17:00']);
    assert.deepEqual(hoursFor('representative'), ['13:00-15:00']);
    assert.deepEqual(hoursFor('proxy'), ['16:00-17:00']);
  });
  it('is not done at an office that names what it does, and not this; what a session names is about that session', () => {
    assert.equal(isDoneAt(office, ['change']), true);
    assert.equal(isDoneAt(office, ['extension']), false);
    assert.equal(
      isDoneAt({ sessions: [{ from: '09:00', to: '12:00', services: ['reset'] }] }, ['change']),
      true,
    );
    assert.equal(isDoneAt({}, ['change']), true);
    assert.equal(isDoneAt({ sessions: [] }, ['change']), true);
    assert.equal(isDoneAt({ services: ['reset'] }, ['change']), false);
  });
  it('is everything where nobody says anything', () => {
    assert.deepEqual(hoursOn(weekdays, '2026-11-24', ['reset', 'proxy', 'new-card']), ['08:30-17:15']);
  });
  it('decides when an office is open', () => {
    assert.equal(nextAt(office, '2026-11-24 13:30', ['change']), 'closed 2026-11-25 09:00-12:00');
    assert.equal(nextAt(office, '2026-11-24 13:30', ['reset']), 'open 2026-11-24 13:00-15:00');
    assert.equal(nextAt(office, '2026-11-24 13:30', ['extension']), 'unknown');
  });
});

describe('the sessions of an office, as they are held', () => {
  it('end with the cut-off, or are left out after it', () => {
    const late: Office = {
      sessions: [
        { from: '08:30', to: '17:15' },
        { days: ['wed'], from: '17:30', to: '20:00' },
        { days: ['fri'], from: '19:00', to: '20:00' },
      ],
    };
    const held = (office: Office, cutoff?: string) =>
      heldSessions(office, cutoff).map(({ from, to }) => `${from}-${to}`);
    assert.deepEqual(held(late), ['08:30-17:15', '17:30-20:00', '19:00-20:00']);
    assert.deepEqual(held(late, '19:00'), ['08:30-17:15', '17:30-19:00']);
    assert.deepEqual(held({ ...late, cutoff: '17:00' }, '19:00'), ['08:30-17:00']);
  });
});

describe('a kiosk', () => {
  const cases: readonly (readonly [title: string, moment: string, expected: string])[] = [
    ['is closed before half past six', '2026-11-24 06:29', 'closed 2026-11-24 06:30-23:00'],
    ['is open from half past six', '2026-11-24 06:30', 'open 2026-11-24 06:30-23:00'],
    ['is open until eleven', '2026-11-24 22:59', 'open 2026-11-24 06:30-23:00'],
    ['opens the next day after eleven', '2026-11-24 23:00', 'closed 2026-11-25 06:30-23:00'],
    ['opens on the same day after midnight', '2026-11-25 00:00', 'closed 2026-11-25 06:30-23:00'],
    ['opens in the new year', '2027-12-31 23:30', 'closed 2028-01-01 06:30-23:00'],
    ['opens on a leap day', '2028-02-28 23:30', 'closed 2028-02-29 06:30-23:00'],
    ['is open on a holiday', '2027-01-01 12:00', 'open 2027-01-01 06:30-23:00'],
    ['rests on the Sunday of the maintenance', '2026-11-22 10:00', 'closed 2026-11-23 06:30-23:00'],
    ['rests in the night before it', '2026-11-21 23:00', 'closed 2026-11-23 06:30-23:00'],
    ['is open on the day after it', '2026-11-23 10:00', 'open 2026-11-23 06:30-23:00'],
  ];
  for (const [title, moment, expected] of cases) {
    it(title, () => assert.equal(written(kioskOpening(inJapan(moment))), expected));
  }
});

describe('a moment that is none', () => {
  for (const wrong of [new Date(NaN), new Date(8.64e15), null, 'tomorrow'] as readonly (
    Date | null | string
  )[]) {
    it(`leaves it to the device’s clock: ${String(wrong)}`, () => {
      const moment = wrong as Date;
      const states = [opening(weekdays, moment, calendar), kioskOpening(moment)].map(({ state }) => state);
      assert.deepEqual(
        states.filter((state) => !['open', 'closed'].includes(state)),
        [],
      );
    });
  }
});

describe('the time in Japan', () => {
  const cases: readonly (readonly [title: string, utc: string, day: string, time: string])[] = [
    ['is a minute before midnight', '2026-11-24T14:59:59Z', '2026-11-24', '23:59'],
    ['is midnight', '2026-11-24T15:00:00Z', '2026-11-25', '00:00'],
    ['is the new year', '2026-12-31T15:00:00Z', '2027-01-01', '00:00'],
    ['is the end of a month', '2027-02-28T14:59:00Z', '2027-02-28', '23:59'],
    ['is the first of March', '2027-02-28T15:00:00Z', '2027-03-01', '00:00'],
    ['is a leap day', '2028-02-28T15:00:00Z', '2028-02-29', '00:00'],
    ['is the day after a leap day', '2028-02-29T15:00:00Z', '2028-03-01', '00:00'],
    ['is the same in summer', '2027-07-01T00:00:00Z', '2027-07-01', '09:00'],
  ];
  for (const [title, utc, day, time] of cases) {
    it(title, () => assert.deepEqual(japanTime(new Date(utc)), { day, time }));
  }
});

describe('a device in another zone', () => {
  const engine = new URL('../../src/municipality/hours.ts', import.meta.url).href;
  const time = new URL('../../src/engine/moment.ts', import.meta.url).href;
  const rules = new URL('../../src/procedures/shared/nationwide.ts', import.meta.url).href;
  const table = new URL('../../src/generated/holidays.ts', import.meta.url).href;
  const script = `
    import { isMaintenanceSunday, kioskOpening, opening } from ${JSON.stringify(engine)};
    import { japanTime } from ${JSON.stringify(time)};
    import { nationwide } from ${JSON.stringify(rules)};
    import { holidays } from ${JSON.stringify(table)};
    const office = { sessions: [{ from: '08:30', to: '17:15' }, { days: ['sat'], nth: [2], from: '09:00', to: '12:00' }] };
    const start = Date.UTC(2026, 9, 23);
    const lines = Array.from({ length: 1200 }, (_, index) => {
      const now = new Date(start + index * 150 * 60_000);
      const { day } = japanTime(now);
      const rest = isMaintenanceSunday(day, nationwide.maintenance);
      return [japanTime(now), rest, opening(office, now, { holidays, ...nationwide }), kioskOpening(now, nationwide)];
    });
    console.log(JSON.stringify({ offset: new Date(start).getTimezoneOffset(), lines }));
  `;
  const told = (zone: string) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout) as { readonly offset: number; readonly lines: readonly unknown[] };
  };
  const inTokyo = told('Asia/Tokyo');

  it('is compared with one in Japan', () => {
    assert.equal(inTokyo.offset, -540);
    assert.equal(inTokyo.lines.length, 1200);
  });
  const zones: readonly (readonly [zone: string, offset: number])[] = [
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/New_York', 240],
  ];
  for (const [zone, offset] of zones) {
    it(`says the same in ${zone}`, () => {
      const there = told(zone);
      assert.equal(there.offset, offset);
      assert.deepEqual(there.lines, inTokyo.lines);
    });
  }
});
