import type { Plan } from '../engine/plan.js';
import type { Nationwide } from '../model/nationwide.js';
import type { Procedure } from '../model/procedure.js';
import type { CounterPerson } from '../model/route.js';
import type { Msg } from '../model/text.js';
import { isLocalCounter } from './counters.js';
import type { Calendar, Holidays } from './holidays.js';
import type { Opening, Service } from './hours.js';
import { isDoneAt, isMaintenanceSunday, opening, people } from './hours.js';
import { openingInWords } from './hours-in-words.js';
import type { Municipality, Office, Session } from './schema.js';
import { besideEachOther, formatList, interpolate } from '../text/format.js';
import { stripMarks } from '../text/japanese.js';

/** What a reader, or nobody in particular, wants of a city. */
export interface CityContext {
  readonly municipality: Municipality;
  /** The procedure as the city does it. */
  readonly procedure: Procedure;
  /** Without it, for somebody of whom nothing is known. */
  readonly plan?: Plan;
  readonly msg: Msg;
  /** The moment for which it is said what is open. */
  readonly now: Date;
  readonly holidays: Holidays;
  readonly nationwide: Nationwide;
}

/** Whether something is open, in one line. */
export interface StateInWords {
  readonly text: string;
  /** Whether somebody who walks in now is served. */
  readonly isOpen: boolean;
}

/** What the reader needs a counter for, as far as the plan is certain: what, and for whom. */
export interface Wanted {
  readonly tasks: readonly Service[];
  /** Undefined as long as no counter is certain. */
  readonly by: CounterPerson | undefined;
  /** The city does not do it for whoever comes. */
  readonly isDeclined: boolean;
}

/** What the reader of a plan needs a counter for. */
export function wantedOf({ plan, procedure }: Pick<CityContext, 'plan' | 'procedure'>): Wanted {
  const isSettled = plan?.routes.some(({ recommended }) => recommended) ?? false;
  for (const { id, verdict, tasks } of isSettled && plan ? plan.routes : []) {
    const route = procedure.routes[id];
    if (verdict !== 'applies' || !isLocalCounter(route)) continue;
    return { tasks: tasks as readonly Service[], by: route.by, isDeclined: route.declined ?? false };
  }
  return { tasks: [], by: undefined, isDeclined: false };
}

/** The days on which no office works, in the shape that `opening` takes. */
export const calendarOf = ({
  holidays,
  nationwide,
}: Pick<CityContext, 'holidays' | 'nationwide'>): Calendar => ({
  holidays,
  ...nationwide,
});

/** What of that an office does, as far as the city says: all that it does not say otherwise of. */
export function doneAt(office: Office, { tasks, by }: Wanted): readonly Service[] | undefined {
  const forWhom: readonly Service[] = by ? [by] : [];
  if (!isDoneAt(office, forWhom)) return undefined;
  const done = tasks.filter((task) => isDoneAt(office, [task, ...forWhom]));
  return tasks.length > 0 && done.length === 0 ? undefined : done;
}

/**
 * Whether an office is open for this reader: one line where one session does all that is done there, else one for each thing,
 * for work may be split over sessions.
 */
export function stateOf(office: Office, context: CityContext): readonly StateInWords[] {
  const { msg } = context;
  const wanted = wantedOf(context);
  if (wanted.isDeclined) return [];
  const done = doneAt(office, wanted);
  if (!done) {
    return [{ text: msg('What you need is not done here.', { id: 'hours.not-here' }), isOpen: false }];
  }
  const forWhom: readonly Service[] = wanted.by ? [wanted.by] : [];
  const together = [...done, ...forWhom];
  if (done.length < 2 || openingOf(office, together, context).state !== 'unknown') {
    return linesFor(office, together, context);
  }
  const apart = done.map((task) => ({ task, lines: linesFor(office, [task, ...forWhom], context) }));
  const [first] = apart;
  const isAlike = apart.every(({ lines }) => textOf(lines) === textOf(first?.lines ?? []));
  if (first && isAlike) return first.lines;
  return apart.flatMap(({ task, lines }) =>
    lines.map(({ text, isOpen }) => ({
      text: interpolate(msg('{task}: {opening}', { id: 'hours.for-task' }), {
        task: servicesInWords([task], context),
        opening: text,
      }),
      isOpen,
    })),
  );
}

const textOf = (lines: readonly StateInWords[]): string => lines.map(({ text }) => text).join('\n');

function linesFor(office: Office, wanted: readonly Service[], context: CityContext): readonly StateInWords[] {
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
            text: interpolate(context.msg('Without an appointment: {opening}', { id: 'hours.walk-in' }), {
              opening: text,
            }),
            isOpen,
          },
        ]),
  ];
}

const openingOf = (office: Office, wanted: readonly Service[], context: CityContext): Opening =>
  opening(office, context.now, calendarOf(context), wanted, context.municipality.cutoff);

function stateInWords(state: Opening, wanted: readonly Service[], context: CityContext): StateInWords {
  // Who has not said what for is told what it is open for.
  const only =
    state.state === 'unknown' || wanted.length > 0 ? '' : servicesInWords(state.session.services, context);
  return {
    text: openingInWords(state, context.msg) + (only && ` (${only})`),
    isOpen: state.state === 'open',
  };
}

/** "extension of the card · for the card holder or a proxy", in the procedure's own words; empty for a list that says nothing. */
export function servicesInWords(
  services: Session['services'],
  { procedure, msg }: Pick<CityContext, 'procedure' | 'msg'>,
): string {
  const tasks = services?.flatMap((service) => procedure.tasks[service]?.(msg) ?? []) ?? [];
  const isSaid = services?.some((service) => people.some((person) => person === service));
  const whom = [
    msg('the card holder', { id: 'hours.for.holder' }),
    ...(services?.includes('representative')
      ? [msg('a parent or guardian', { id: 'hours.for.representative' })]
      : []),
    ...(services?.includes('household')
      ? [msg('a member of the household', { id: 'hours.for.household' })]
      : []),
    ...(services?.includes('proxy') ? [msg('a proxy', { id: 'hours.for.proxy' })] : []),
  ];
  return besideEachOther(
    [
      tasks.length > 0 ? formatList(tasks.map(stripMarks), 'conjunction', msg.tag) : '',
      isSaid
        ? interpolate(msg('for {people}', { id: 'hours.for' }), {
            people: formatList(whom, 'disjunction', msg.tag),
          })
        : '',
    ],
    msg,
  );
}

/** Single days of a session that are still to come and on which it can take place; undefined where nothing of it is left. */
export function sessionToCome(
  session: Session,
  { closed = [] }: Office,
  today: string,
  { maintenance }: Pick<Nationwide, 'maintenance'>,
): Session | undefined {
  const { dates, days, 'month-days': monthDays } = session;
  if (!dates) return session;
  const left = dates.filter(
    (day) => day >= today && !isMaintenanceSunday(day, maintenance) && !closed.includes(day),
  );
  if (left.length === 0 && !days && !monthDays) return undefined;
  const { dates: _all, ...rest } = session;
  return left.length > 0 ? { ...rest, dates: left } : { ...rest, days: days ?? [] };
}
