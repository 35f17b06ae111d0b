import { japanTime, readMoment } from '../engine/moment.js';
import type { MonthlyRest, Nationwide } from '../model/nationwide.js';
import type { Calendar, Holidays } from './holidays.js';
import type { Municipality, Office, Session } from './schema.js';

/** When an office is open next, or since when it is. Times are Japan's, as `HH:MM`; days as `YYYY-MM-DD`. */
export type Opening =
  | { readonly state: 'open'; readonly day: string; readonly session: OpenSession }
  | { readonly state: 'closed'; readonly day: string; readonly session: OpenSession }
  /** Nobody can say: the list of holidays does not reach that far, or no session comes within a year. */
  | { readonly state: 'unknown' };

/** A session of one day, as it really takes place: the evening cut-off may have shortened it. */
export interface OpenSession {
  readonly from: string;
  readonly to: string;
  readonly appointment: Session['appointment'] | undefined;
  /** What is done in it, if not everything that the office does. */
  readonly services?: Session['services'];
}

/** What an office is asked for: all of these tasks, for all of these people. */
export type Service = NonNullable<Office['services']>[number];

const DAY = 86_400_000;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** For whom something is done: these stand in the same lists as what is done. */
export const people = [
  'holder',
  'representative',
  'household',
  'proxy',
] as const satisfies readonly Service[];
const ordinaryDays: NonNullable<Session['days']> = ['mon', 'tue', 'wed', 'thu', 'fri'];

/**
 * When an office does all of these services in one session: now until, or next, within 366 days. Without services: whenever it
 * is open. `cutoff` is the hour of the whole city. The moment is any; the answer is in Japan's time. For what is no moment the
 * device's clock counts.
 */
export function opening(
  office: Office,
  now: Date,
  calendar: Calendar,
  services: readonly Service[] = [],
  cutoff?: Municipality['cutoff'],
): Opening {
  const { day: today, time } = japanTime(readMoment(now) ?? new Date());
  for (let ahead = 0, day = today; ahead <= 366; ahead += 1, day = nextDay(day)) {
    if (day < calendar.holidays.from || day > calendar.holidays.until) return { state: 'unknown' };
    const sessions = sessionsOn(office, day, calendar, services, cutoff);
    const session = sessions.find(({ to }) => day > today || to > time);
    if (!session) continue;
    const isOpen = day === today && session.from <= time;
    return { state: isOpen ? 'open' : 'closed', day, session: isOpen ? joined(session, sessions) : session };
  }
  return { state: 'unknown' };
}

/**
 * When store kiosks can be used: every day alike, but for the day on which the certificate system rests. Single
 * machines and stores may rest besides, which nobody knows here: the words of `Nationwide.kiosk` say so. For what is no moment
 * the device's clock counts.
 */
export function kioskOpening(
  now: Date,
  { kiosk: { from, to }, maintenance }: Pick<Nationwide, 'kiosk' | 'maintenance'>,
): Exclude<Opening, { state: 'unknown' }> {
  const session: OpenSession = { from, to, appointment: 'none' };
  const { day: today, time } = japanTime(readMoment(now) ?? new Date());
  if (time < to && !isMaintenanceSunday(today, maintenance)) {
    return { state: from <= time ? 'open' : 'closed', day: today, session };
  }
  // It rests for one day at most.
  const tomorrow = nextDay(today);
  const day = isMaintenanceSunday(tomorrow, maintenance) ? nextDay(tomorrow) : tomorrow;
  return { state: 'closed', day, session };
}

/** The sessions of one day in which all of these services are done, in the order of the clock. */
export function sessionsOn(
  office: Office,
  day: string,
  calendar: Calendar,
  services: readonly Service[] = [],
  cityCutoff?: Municipality['cutoff'],
): readonly OpenSession[] {
  if (isClosed(office, day, calendar)) return [];
  return heldSessions(office, cityCutoff)
    .filter((session) => takesPlace(session, day, calendar))
    .filter((session) => serves(session, office, services))
    .map(({ from, to, appointment, services: only }) => ({
      from,
      to,
      appointment,
      ...(only && { services: only }),
    }))
    .sort((one, other) => one.from.localeCompare(other.from));
}

/** An office's sessions as they really take place: the evening cut-off shortens them, or leaves nothing of them. */
export function heldSessions(
  { sessions = [], cutoff: own }: Office,
  cityCutoff?: Municipality['cutoff'],
): readonly Session[] {
  const cutoff = own ?? cityCutoff ?? '24:00';
  return sessions
    .map((session) => (session.to <= cutoff ? session : { ...session, to: cutoff }))
    .filter(({ from, to }) => from < to);
}

/**
 * Whether an office does all of these services, as far as its city says: not, where the office names what it does, or for
 * whom, and one of them is not among it. What its sessions say is about these sessions only.
 */
export const isDoneAt = (office: Office, services: readonly Service[]): boolean =>
  serves({}, office, services);

/** The Sunday after the third Saturday: the system rests in the whole country, and no office can work on a card. */
export const isMaintenanceSunday = (day: string, { daysAfter, nth, weekday }: MonthlyRest): boolean => {
  const eve = dayAfter(day, -daysAfter);
  return weekdayOf(eve) === weekday && nthOf(eve) === nth;
};

// Where one session ends as the next begins, and both are taken alike, nobody has to leave in between.
function joined(session: OpenSession, sessions: readonly OpenSession[]): OpenSession {
  const next = sessions.find(
    ({ from, to, appointment, services }) =>
      from <= session.to &&
      to > session.to &&
      appointment === session.appointment &&
      String(services) === String(session.services),
  );
  return next ? joined({ ...session, to: next.to }, sessions) : session;
}

function takesPlace(session: Session, day: string, { holidays, yearEnd }: Calendar): boolean {
  if (session.dates?.includes(day)) return true;
  if (isWithin(day.slice(5), yearEnd.days)) return false;
  const { nth, dates, 'month-days': monthDays } = session;
  const days = session.days ?? (dates || monthDays ? [] : ordinaryDays);
  if (isHoliday(day, holidays)) return days.includes('holiday');
  const isOnDay = days.includes(weekdayOf(day)) && (!nth || nth.some((each) => each === nthOf(day)));
  return isOnDay || monthDays?.includes(dayOfMonth(day)) === true;
}

const isClosed = ({ closed = [] }: Office, day: string, { maintenance }: Calendar): boolean =>
  isMaintenanceSunday(day, maintenance) ||
  closed.some((range) => isWithin(day, range) || isWithin(day.slice(5), range));

/** Whether a day lies in `first/last`; without the year the range may go over the turn of the year. */
function isWithin(day: string, range: string): boolean {
  const [first = '', last = first] = range.split('/');
  if (first.length !== day.length) return false;
  return first <= last || day.length > 5 ? first <= day && day <= last : first <= day || day <= last;
}

// For whom something is done is part of the same list. A session that names nobody is for those whom its office names;
// where neither does, it is for all. The holder is served wherever a task is done.
function serves(
  { services: own }: Pick<Session, 'services'>,
  { services: ofOffice }: Office,
  wanted: readonly Service[],
): boolean {
  const tasks = [own, ofOffice].map((list = []) => list.filter((each) => !isPerson(each))).find(isAny);
  const served = [own, ofOffice].map((list = []) => list.filter(isPerson)).find(isAny);
  return wanted.every((service) => {
    if (service === 'holder') return true;
    const offered = isPerson(service) ? served : tasks;
    // Who is of the household is judged as any proxy, where nothing is said of them.
    return !offered || offered.includes(service) || (service === 'household' && offered.includes('proxy'));
  });
}

const isPerson = (service: Service): boolean => people.some((person) => person === service);

const isAny = ({ length }: readonly Service[]): boolean => length > 0;

const isHoliday = (day: string, { days }: Holidays): boolean => days.includes(day);

const weekdayOf = (day: string) => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'sun';

const dayOfMonth = (day: string): number => Number(day.slice(8));

const nthOf = (day: string): number => Math.ceil(dayOfMonth(day) / 7);

const nextDay = (day: string): string => dayAfter(day, 1);

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
