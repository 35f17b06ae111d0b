import type { Msg } from '../model/text.js';
import type { OpenSession, Opening } from './hours.js';
import type { Session } from './schema.js';
import { besideEachOther, formatList, interpolate } from '../text/format.js';

const WEEK: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * On which days a session takes place: "Monday to Friday", "4th Saturday", "national holidays". Single days stand with their
 * year where it is not the one of `today` (`YYYY-MM-DD`).
 */
export function daysInWords(session: Session, msg: Msg, today?: string): string {
  const { nth, dates, 'month-days': monthDays } = session;
  const days = session.days ?? (dates || monthDays ? [] : WEEK.slice(0, 5));
  const weekdays = weekdaysInWords(
    days.filter((day) => day !== 'holiday'),
    msg,
  );
  const numbers = [
    msg('1st', { id: 'hours.nth.1' }),
    msg('2nd', { id: 'hours.nth.2' }),
    msg('3rd', { id: 'hours.nth.3' }),
    msg('4th', { id: 'hours.nth.4' }),
    msg('5th', { id: 'hours.nth.5' }),
  ];
  return formatList(
    [
      weekdays && nth
        ? interpolate(msg('{nth} {days}', { id: 'hours.nth' }), {
            nth: formatList(
              nth.map((number) => numbers[number - 1] ?? ''),
              'conjunction',
              msg.tag,
            ),
            days: weekdays,
          })
        : weekdays,
      ...(days.includes('holiday') ? [msg('national holidays', { id: 'hours.holidays' })] : []),
      ...(monthDays
        ? [
            interpolate(msg('day {days} of each month', { id: 'hours.month-days' }), {
              days: formatList(monthDays.map(String), 'conjunction', msg.tag),
            }),
          ]
        : []),
      ...(dates ?? []).map((day) => dayInWords(day, msg, today)),
    ].filter(Boolean),
    'conjunction',
    msg.tag,
  );
}

/** A day with its weekday: "Wednesday 25 November", and with its year if that is not the one of `today`. */
export const dayInWords = (day: string, { tag }: Msg, today = day): string =>
  new Intl.DateTimeFormat(tag, {
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** "8:30–17:15", in Japan's time as it stands on the door. */
export const hoursInWords = ({ from, to }: Pick<OpenSession, 'from' | 'to'>, msg: Msg): string =>
  interpolate(msg('{from}–{to}', { id: 'hours.span' }), { from: clock(from), to: clock(to) });

/** Whether to book first; empty where the city does not say. */
export function appointmentInWords(appointment: OpenSession['appointment'], msg: Msg): string {
  if (appointment === 'required') return msg('by appointment only', { id: 'hours.required' });
  if (appointment === 'recommended') return msg('better with an appointment', { id: 'hours.recommended' });
  return appointment === 'none' ? msg('no appointment needed', { id: 'hours.none' }) : '';
}

/** "Open now until 17:15 · no appointment needed", "Next open: …", or that nobody can say. */
export function openingInWords(opening: Opening, msg: Msg): string {
  if (opening.state === 'unknown') {
    return msg('Check with the office when it is open.', { id: 'hours.unknown' });
  }
  const { day, session } = opening;
  const isBooked = session.appointment === 'required';
  const state =
    opening.state === 'open' && isBooked
      ? interpolate(msg('Now by appointment only, until {time}', { id: 'hours.open-booked' }), {
          time: clock(session.to),
        })
      : opening.state === 'open'
        ? interpolate(msg('Open now, until {time}', { id: 'hours.open' }), { time: clock(session.to) })
        : interpolate(msg('Next open: {day}, {hours}', { id: 'hours.next' }), {
            day: dayInWords(day, msg),
            hours: hoursInWords(session, msg),
          });
  const appointment =
    opening.state === 'open' && isBooked ? '' : appointmentInWords(session.appointment, msg);
  return besideEachOther([state, appointment], msg);
}

/** A day or a range of days on which an office is closed; without the year it holds in each. */
export function closedInWords(range: string, msg: Msg): string {
  const isYearly = range.split('/')[0]?.length === 5;
  const format = new Intl.DateTimeFormat(msg.tag, {
    ...(isYearly ? { day: 'numeric', month: 'long' } : { dateStyle: 'long' }),
    timeZone: 'UTC',
  });
  // A year with a 29 February.
  const [from = '', to] = range
    .split('/')
    .map((day) => format.format(new Date(isYearly ? `2028-${day}` : day)));
  // Not `formatRange`: it names years where a range goes over the turn of the year, and writes Japanese dates in figures.
  const written = to ? interpolate(msg('{from}–{to}', { id: 'hours.closed-days' }), { from, to }) : from;
  return isYearly
    ? interpolate(msg('{days} each year', { id: 'hours.each-year' }), { days: written })
    : written;
}

// Three days or more in a row are a range.
function weekdaysInWords(days: readonly string[], msg: Msg): string {
  const indexes = WEEK.map((day, index) => (days.includes(day) ? index : -1)).filter((index) => index >= 0);
  const [first = 0] = indexes;
  const last = indexes.at(-1) ?? 0;
  if (indexes.length > 2 && last - first === indexes.length - 1) {
    return interpolate(msg('{first} to {last}', { id: 'hours.range' }), {
      first: weekday(first, msg),
      last: weekday(last, msg),
    });
  }
  return formatList(
    indexes.map((index) => weekday(index, msg)),
    'conjunction',
    msg.tag,
  );
}

// The first of January 2024 was a Monday.
const weekday = (index: number, { tag }: Msg): string =>
  new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, index + 1)),
  );

const clock = (time: string): string => time.replace(/^0/, '');
