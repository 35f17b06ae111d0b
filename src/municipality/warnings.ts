import { japanDay } from '../engine/moment.js';
import type { Nationwide } from '../model/nationwide.js';
import { listA, listB } from '../model/papers.js';
import type { PaperRule } from '../model/papers.js';
import { heldSessions, isMaintenanceSunday } from './hours.js';
import type { Municipality, Office, Session } from './schema.js';

/** On what it depends whether something in a file does anything. */
interface Circumstances {
  readonly now: Date;
  readonly nationwide: Pick<Nationwide, 'maintenance'>;
}

/** What is allowed in a city's file, but does nothing, or can hardly be meant. Each with its path. */
export function warningsFor(municipality: Municipality, circumstances: Circumstances): readonly string[] {
  const { offices = [], 'post-offices': posts = [], cutoff } = municipality;
  return [
    ...aboutDates(municipality, circumstances.now),
    ...[['offices', offices] as const, ['post-offices', posts] as const].flatMap(([field, given]) =>
      given.flatMap((office, index) => {
        const place = `municipality.${field}[${index}]`;
        return [...aboutOffice(office, place, cutoff), ...aboutSingleDays(office, place, circumstances)];
      }),
    ),
    ...aboutPapers(municipality),
    ...aboutProxy(municipality),
  ];
}

function aboutDates({ checked, notices = [] }: Municipality, now: Date): readonly string[] {
  const today = japanDay(now);
  return [
    ...(checked === undefined
      ? ['municipality.checked is missing: readers are told that nobody has said when this was checked.']
      : []),
    ...(checked && checked > today ? [`municipality.checked: ${checked} is still to come.`] : []),
    ...notices.flatMap(({ from = '', until = '9999' }, index) => {
      const place = `municipality.notices[${index}]`;
      if (from > until) return [`${place} is never shown: it ends before it begins.`];
      return until < today ? [`${place} is not shown any more: it ended on ${until}.`] : [];
    }),
  ];
}

function aboutOffice(office: Office, place: string, cutoff: Municipality['cutoff']): readonly string[] {
  const { sessions = [], services = [] } = office;
  return [
    ...(office.sessions?.length === 0 ? [`${place}.sessions is empty: it does nothing.`] : []),
    ...(office.services?.length === 0 ? [`${place}.services is empty: it does nothing.`] : []),
    ...sessions.flatMap((session, index) => {
      const path = `${place}.sessions[${index}]`;
      const strange = session.services?.filter(
        (service) => services.length > 0 && !services.includes(service),
      );
      return [
        ...(isNever(session) ? [`${path} never takes place: it has no day.`] : []),
        ...(heldSessions({ ...office, sessions: [session] }, cutoff).length === 0
          ? [`${path} is never shown: the cut-off ${office.cutoff ?? cutoff} comes before it.`]
          : []),
        ...(strange && strange.length > 0
          ? [`${path}.services: the office itself does not name ${strange.join(', ')}.`]
          : []),
      ];
    }),
  ];
}

/** Single days on which nobody will find the counter open. */
function aboutSingleDays(
  { sessions = [], closed = [] }: Office,
  place: string,
  { now, nationwide: { maintenance } }: Circumstances,
): readonly string[] {
  const today = japanDay(now);
  return sessions.flatMap(({ dates = [] }, index) =>
    dates.flatMap((day) => {
      const path = `${place}.sessions[${index}].dates: ${day}`;
      if (day < today) return [`${path} is past, and not shown any more.`];
      if (closed.includes(day)) return [`${path} is not shown: the office is closed on that day.`];
      return isMaintenanceSunday(day, maintenance)
        ? [`${path} is not shown: the certificate system rests on that day in the whole country.`]
        : [];
    }),
  );
}

const isNever = ({ days, nth, dates = [], 'month-days': monthDays = [] }: Session): boolean =>
  dates.length + monthDays.length === 0 && (days?.length === 0 || nth?.length === 0);

function aboutPapers({
  papers = {},
  'a-list': a = [],
  'b-list': b = [],
  'c-list': c = [],
  'second-document': second = [],
  representative = {},
  proxy = {},
}: Municipality): readonly string[] {
  const listed = [...a, ...b, ...c];
  const rules: readonly (readonly [path: string, rule: PaperRule])[] = [
    ['municipality.second-document', second],
    ['municipality.representative.documents', representative.documents ?? []],
    ['municipality.proxy.documents', proxy.documents ?? []],
    ['municipality.proxy.holder-documents', proxy['holder-documents'] ?? []],
  ];
  return [
    ...Object.keys(papers).flatMap((id) => {
      if ([...listA, ...listB].some((known) => known === id)) {
        return [`municipality.papers.${id} does nothing: this paper has its name already.`];
      }
      return listed.includes(id) ? [] : [`municipality.papers.${id} does nothing: it is on no list.`];
    }),
    ...rules.flatMap(([path, rule]) =>
      c.length === 0 && rule.some((counts) => counts.c)
        ? [`${path} asks for list C, and there is no "c-list".`]
        : [],
    ),
  ];
}

function aboutProxy({ proxy = {} }: Municipality): readonly string[] {
  const others = Object.keys(proxy).filter((key) => key !== 'accepted');
  return [
    ...(proxy.accepted === false && others.length > 0
      ? [`municipality.proxy: no proxy is accepted, so these do nothing: ${others.join(', ')}.`]
      : []),
    ...(proxy['first-step']?.length === 0
      ? ['municipality.proxy.first-step is empty: it does nothing.']
      : []),
  ];
}
