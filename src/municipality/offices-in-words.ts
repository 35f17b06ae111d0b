import { japanDay } from '../engine/moment.js';
import type { Plan } from '../engine/plan.js';
import type { Procedure } from '../model/procedure.js';
import { isLocalCounter } from './counters.js';
import { heldSessions, kioskOpening } from './hours.js';
import {
  appointmentInWords,
  closedInWords,
  daysInWords,
  hoursInWords,
  openingInWords,
} from './hours-in-words.js';
import { beside } from './local-words.js';
import type { CityContext, StateInWords } from './office-opening.js';
import { doneAt, servicesInWords, sessionToCome, stateOf, wantedOf } from './office-opening.js';
import type { Office } from './schema.js';
import type { Msg } from '../model/text.js';
import { besideEachOther, formatList, interpolate, labelled } from '../text/format.js';
import { stripMarks } from '../text/japanese.js';

/** One session of an office. */
export interface SessionInWords {
  readonly days: string;
  /** For what it is, if not for everything; else empty. */
  readonly only: string;
  readonly hours: string;
  /** Whether to book; empty where the city does not say. */
  readonly appointment: string;
}

/** Everything about an office that can be said in words; what is not known is empty. Names may hold braces. */
export interface OfficeInWords {
  readonly name: string;
  readonly now: readonly StateInWords[];
  readonly address: string;
  readonly map: string;
  readonly phone: string;
  readonly does: string;
  readonly sessions: readonly SessionInWords[];
  readonly closed: string;
}

/** Whether store kiosks are a way for this reader. */
export const hasKiosk = ({ routes }: Plan, procedure: Procedure): boolean =>
  routes.some(({ id }) => procedure.routes[id]?.channel === 'kiosk');

/** Whether any way leads to one of the city's counters. */
export const hasCounter = ({ routes }: Plan, procedure: Procedure): boolean =>
  routes.some(({ id }) => isLocalCounter(procedure.routes[id]));

/** Whether store kiosks can be used, and under what reserve. */
export function kioskInWords({ msg, now, nationwide }: CityContext): StateInWords {
  const state = kioskOpening(now, nationwide);
  const text = openingInWords({ ...state, session: { ...state.session, appointment: undefined } }, msg);
  return { text: besideEachOther([text, nationwide.kiosk.text(msg)], msg), isOpen: state.state === 'open' };
}

/** The city's own offices. */
export const officesInWords = (context: CityContext): readonly OfficeInWords[] =>
  (context.municipality.offices ?? []).map((office) => inWords(office, context));

/** The post offices that work for the city; they serve nobody but the holder. */
export const postOfficesInWords = (context: CityContext): readonly OfficeInWords[] =>
  (wantedOf(context).by ?? 'holder') === 'holder'
    ? (context.municipality['post-offices'] ?? []).map((office) => inWords(office, context))
    : [];

function inWords(office: Office, context: CityContext): OfficeInWords {
  const { municipality, msg, now, nationwide } = context;
  const { name, address, map = '', phone = '', closed = [] } = office;
  const today = japanDay(now);
  return {
    name: beside(name, msg),
    now: stateOf(office, context),
    address: beside(address, msg),
    map,
    phone,
    does: doesInWords(office, context),
    sessions: heldSessions(office, municipality.cutoff)
      .flatMap((session) => sessionToCome(session, office, today, nationwide) ?? [])
      .map((session) => ({
        days: daysInWords(session, msg, today),
        only: servicesInWords(session.services, context),
        hours: hoursInWords(session, msg),
        appointment: appointmentInWords(session.appointment, msg),
      })),
    closed:
      closed.length > 0
        ? interpolate(msg('Also closed: {days}', { id: 'hours.closed' }), {
            days: formatList(
              closed.map((range) => closedInWords(range, msg)),
              'conjunction',
              msg.tag,
            ),
          })
        : '',
  };
}

/** What is done at an office. Whoever has answered is told which part of what they need, and which not. */
function doesInWords(office: Office, context: CityContext): string {
  const { plan, msg } = context;
  const say = (services: Office['services']) =>
    interpolate(msg('Done here: {services}', { id: 'hours.does' }), {
      services: servicesInWords(services, context),
    });
  if (!plan?.routes.some(({ recommended }) => recommended))
    return office.services ? say(office.services) : '';
  const wanted = wantedOf(context);
  const done = wanted.isDeclined ? undefined : doneAt(office, wanted);
  const not = wanted.tasks.filter((task) => !done?.includes(task));
  if (!done || not.length === 0) return '';
  const missing = interpolate(msg('Not here: {services}', { id: 'hours.does-not' }), {
    services: servicesInWords(not, context),
  });
  return besideEachOther([say([...done]), missing], msg);
}

/** Where to go and when, as lines of plain text. */
export function cityAsText(context: CityContext): readonly string[] {
  const { municipality, procedure, plan, msg } = context;
  const { booking, url } = municipality;
  const isWay = (leads: typeof hasKiosk) => !plan || leads(plan, procedure);
  if (!isWay(hasKiosk) && !isWay(hasCounter)) return [];
  const posts = postOfficesInWords(context);
  return [
    ...(isWay(hasKiosk) && Object.values(procedure.routes).some(({ channel }) => channel === 'kiosk')
      ? [`- ${labelled(msg('Store kiosks', { id: 'hours.kiosk' }), kioskInWords(context).text, msg)}`]
      : []),
    ...officesInWords(context).flatMap((office) => officeAsText(office, msg)),
    ...(posts.length > 0
      ? [
          `${msg('Post offices, for holders who come in person', { id: 'hours.post-offices' })}:`,
          ...posts.flatMap((office) => officeAsText(office, msg)),
        ]
      : []),
    ...(booking
      ? [
          `- ${besideEachOther([msg('Make an appointment', { id: 'hours.book' }), booking.url ?? '', booking.phone ?? ''], msg)}`,
        ]
      : []),
    ...(url ? [url] : []),
  ];
}

const officeAsText = (
  { name, now, address, map, phone, does, sessions, closed }: OfficeInWords,
  msg: Msg,
): readonly string[] => [
  `- ${stripMarks(name) || '–'}`,
  ...[
    ...now.map(({ text }) => text),
    besideEachOther([stripMarks(address), map ?? ''], msg),
    phone,
    does,
    ...sessions.map(({ days, only, hours, appointment }) =>
      besideEachOther([days, hours, appointment, only], msg),
    ),
    closed,
  ]
    .filter(Boolean)
    .map((line) => `   ${line}`),
];
