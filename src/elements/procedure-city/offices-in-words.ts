import type { Opening, Service } from '../../engine/hours.js';
import { heldSessions, isDoneAt, kioskOpening, opening } from '../../engine/hours.js';
import type { Plan } from '../../engine/plan.js';
import { holidays } from '../../generated/holidays.js';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/messages.js';
import type { Municipality, Office, Session } from '../../model/municipality.js';
import type { Procedure } from '../../model/procedure.js';
import { beside } from '../../procedures/city/words.js';
import { listed, plain } from '../shared/words.js';
import {
  appointmentInWords,
  closedInWords,
  daysInWords,
  hoursInWords,
  openingInWords,
} from './hours-in-words.js';

/** Whether something is open, in one line. */
export interface StateInWords {
  readonly text: string;
  /** Whether somebody who walks in now is served. */
  readonly isOpen: boolean;
}

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

/** What a reader, or nobody in particular, wants of a city. */
export interface CityContext {
  readonly municipality: Municipality;
  readonly procedure: Procedure;
  /** Without it, for somebody of whom nothing is known. */
  readonly plan?: Plan;
  readonly words: Messages;
  readonly now: Date;
}

const COUNTERS: readonly string[] = ['office', 'representative', 'proxy'];
const PEOPLE: readonly Service[] = ['holder', 'representative', 'proxy'];

/** Whether the machines in stores are a way for this reader. */
export const hasKiosk = ({ routes }: Plan): boolean => routes.some(({ id }) => id === 'kiosk');

/** Whether any way leads to one of the city's counters. */
export const hasCounter = ({ routes }: Plan): boolean => routes.some(({ id }) => COUNTERS.includes(id));

/** Whether the machines in stores can be used. */
export function kioskInWords({ words, now }: CityContext): StateInWords {
  const state = kioskOpening(now);
  return {
    text: openingInWords({ ...state, session: { ...state.session, appointment: undefined } }, words),
    isOpen: state.state === 'open',
  };
}

/** The city's own offices. */
export const officesInWords = (context: CityContext): readonly OfficeInWords[] =>
  (context.municipality.offices ?? []).map((office) => inWords(office, context));

/** The post offices that work for the city; they serve nobody but the holder. */
export const postOfficesInWords = (context: CityContext): readonly OfficeInWords[] =>
  isForOthers(context.plan)
    ? []
    : (context.municipality['post-offices'] ?? []).map((office) => inWords(office, context));

function inWords(office: Office, context: CityContext): OfficeInWords {
  const { municipality, procedure, plan, words } = context;
  const { name, address, map = '', phone = '', closed = [] } = office;
  const { msg } = words;
  const isSettled = plan?.routes.some(({ recommended }) => recommended) ?? false;
  return {
    name: beside(name, msg),
    now: stateOf(office, context),
    address: beside(address, msg),
    map,
    phone,
    // Whoever has answered is told whether it is done there.
    does:
      office.services && !isSettled
        ? fill(msg('Done here: {services}', { id: 'hours.does' }), {
            services: servicesInWords(office.services, procedure, words),
          })
        : '',
    sessions: heldSessions(office, municipality.cutoff).map((session) => ({
      days: daysInWords(session, words),
      only: servicesInWords(session.services, procedure, words),
      hours: hoursInWords(session),
      appointment: appointmentInWords(session.appointment, words),
    })),
    closed:
      closed.length > 0
        ? fill(msg('Also closed: {days}', { id: 'hours.closed' }), {
            days: listed(
              closed.map((range) => closedInWords(range, words)),
              'conjunction',
              words,
            ),
          })
        : '',
  };
}

function stateOf(office: Office, context: CityContext): readonly StateInWords[] {
  const { municipality, plan, words } = context;
  const wanted = plan ? servicesFor(plan) : [];
  if (municipality.proxy?.accepted === false && wanted.includes('proxy')) return [];
  if (!isDoneAt(office, wanted, municipality.cutoff)) {
    return [{ text: words.msg('What you need is not done here.', { id: 'hours.not-here' }), isOpen: false }];
  }
  const first = openingOf(office, wanted, context);
  if (first.state === 'unknown' || first.session.appointment !== 'required') {
    return [stateInWords(first, wanted, context)];
  }
  // Whoever has not booked wants to know the next hours without.
  const sessions = office.sessions?.filter(({ appointment }) => appointment !== 'required') ?? [];
  const walkIn = openingOf({ ...office, sessions }, wanted, context);
  const { text, isOpen } = stateInWords(walkIn, wanted, context);
  return [
    { ...stateInWords(first, wanted, context), isOpen: false },
    ...(walkIn.state === 'unknown'
      ? []
      : [
          {
            text: fill(words.msg('Without an appointment: {opening}', { id: 'hours.walk-in' }), {
              opening: text,
            }),
            isOpen,
          },
        ]),
  ];
}

const openingOf = (office: Office, wanted: readonly Service[], { municipality, now }: CityContext): Opening =>
  opening(office, now, holidays, wanted, municipality.cutoff);

function stateInWords(
  state: Opening,
  wanted: readonly Service[],
  { procedure, words }: CityContext,
): StateInWords {
  // Who has not said what for is told what it is open for.
  const only =
    state.state === 'unknown' || wanted.length > 0
      ? ''
      : servicesInWords(state.session.services, procedure, words);
  return {
    text: openingInWords(state, words) + (only && ` (${only})`),
    isOpen: state.state === 'open',
  };
}

/** What the reader needs a counter for, as far as the plan is certain. */
function servicesFor({ routes }: Plan): readonly Service[] {
  if (!routes.some(({ recommended }) => recommended)) return [];
  const counter = routes.find(({ id, verdict }) => verdict === 'applies' && COUNTERS.includes(id));
  if (!counter) return [];
  const forWhom: readonly Service[] = counter.id === 'office' ? ['holder'] : [counter.id as Service];
  return [...(counter.tasks as readonly Service[]), ...forWhom];
}

const isForOthers = (plan: Plan | undefined): boolean =>
  plan !== undefined && servicesFor(plan).some((service) => service !== 'holder' && PEOPLE.includes(service));

/** "resetting a PIN · for the card holder or a proxy"; empty for a list that says nothing. */
function servicesInWords(services: Session['services'], procedure: Procedure, words: Messages): string {
  const { msg } = words;
  const tasks = services?.flatMap((service) => procedure.tasks[service]?.(msg) ?? []) ?? [];
  const people = [
    msg('the card holder', { id: 'hours.for.holder' }),
    ...(services?.includes('representative')
      ? [msg('a parent or guardian', { id: 'hours.for.representative' })]
      : []),
    ...(services?.includes('proxy') ? [msg('a proxy', { id: 'hours.for.proxy' })] : []),
  ];
  const isSaid = services?.some((service) => PEOPLE.includes(service));
  return [
    listed(tasks.map(plain), 'conjunction', words),
    isSaid
      ? fill(msg('for {people}', { id: 'hours.for' }), { people: listed(people, 'disjunction', words) })
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where to go and when, as lines of plain text. */
export function cityAsText(context: CityContext): readonly string[] {
  const { municipality, plan, words } = context;
  const { booking, url } = municipality;
  const { msg } = words;
  if (plan && !hasKiosk(plan) && !hasCounter(plan)) return [];
  const posts = postOfficesInWords(context);
  return [
    ...(!plan || hasKiosk(plan)
      ? [`- ${msg('Machines in stores', { id: 'hours.kiosk' })}: ${kioskInWords(context).text}`]
      : []),
    ...officesInWords(context).flatMap(officeAsText),
    ...(posts.length > 0
      ? [
          `${msg('Post offices, for holders who come in person', { id: 'hours.post-offices' })}:`,
          ...posts.flatMap(officeAsText),
        ]
      : []),
    ...(booking
      ? [
          `- ${[msg('Make an appointment', { id: 'hours.book' }), booking.url, booking.phone].filter(Boolean).join(' · ')}`,
        ]
      : []),
    ...(url ? [url] : []),
  ];
}

const officeAsText = ({
  name,
  now,
  address,
  map,
  phone,
  does,
  sessions,
  closed,
}: OfficeInWords): readonly string[] => [
  `- ${plain(name) || '–'}`,
  ...[
    ...now.map(({ text }) => text),
    [plain(address), map].filter(Boolean).join(' · '),
    phone,
    does,
    ...sessions.map(({ days, only, hours, appointment }) =>
      [days, hours, appointment, only].filter(Boolean).join(' · '),
    ),
    closed,
  ]
    .filter(Boolean)
    .map((line) => `   ${line}`),
];
