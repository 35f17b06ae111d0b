import type { Nationwide } from '../../model/nationwide.js';
import type { Procedure } from '../../model/procedure.js';
import type { Step } from '../../model/route-claim.js';
import type { Text } from '../../model/text.js';
import { named } from '../local-words.js';
import type { Municipality, Office } from '../schema.js';
import { amendByOffice } from './by-office.js';
import type { Change, Claims } from './claims.js';
import { amendRole, sentences } from './claims.js';
import { isByPhone, powerOfAttorney } from './documents.js';
import { counted } from '../../text/plural.js';
import { formatList, interpolate } from '../../text/format.js';

/** The steps as they are taken in the city. */
export function stepsOf(
  procedure: Procedure,
  municipality: Municipality,
  nationwide: Nationwide | undefined,
): Claims<Step> {
  const { offices = [] } = municipality;
  const timed = amendByOffice(procedure.steps, 'counter-hours', procedure, offices, (able) =>
    choosingWhen(able, nationwide),
  );
  const going = amendByOffice(timed, 'counter-visit', procedure, offices, goingTo);
  return sendingProxy(comingAlong(going, municipality), procedure, municipality);
}

/** When to go, where the city says when its offices are open. */
function choosingWhen(offices: readonly Office[], nationwide: Nationwide | undefined): Change | undefined {
  const appointments = offices.flatMap(({ sessions = [] }) => sessions.map(({ appointment }) => appointment));
  if (appointments.length === 0) return undefined;
  return {
    text: (msg) =>
      msg('Choose when to go: the hours are under “Where and when”', { id: 'city.office-hours' }),
    instead: sentences(
      appointments.includes('required') &&
        ((msg) => msg('Some hours are by appointment only.', { id: 'city.some-appointments' })),
      appointments.every((each) => each === 'none') &&
        ((msg) => msg('No appointment is needed.', { id: 'city.no-appointment' })),
      // What the city does not say stays as it is for most.
      appointments.includes(undefined) &&
        ((msg) => msg('Ask the office whether it wants an appointment.', { id: 'city.ask-appointment' })),
      nationwide?.maintenance.text ?? (() => ''),
    ),
  };
}

/** Where to go: to the offices by name. */
function goingTo(offices: readonly Office[]): Change | undefined {
  const names = offices.map(({ name }) => name).filter((name) => name !== undefined);
  const [name] = names;
  if (!name || names.length < offices.length) return undefined;
  const japanese = names.flatMap(({ ja }) => ja ?? []);
  return {
    text: (msg) =>
      names.length === 1
        ? interpolate(msg('Go to {office}', { id: 'city.office-go' }), { office: named(name, msg) })
        : interpolate(msg('Go to one of these: {offices}', { id: 'city.office-go-several' }), {
            offices: formatList(
              names.map((each) => named(each, msg)),
              'disjunction',
              msg.tag,
            ),
          }),
    // A name that is Japanese only stands in the text already.
    ...(japanese.length === names.length && names.some((each) => Object.keys(each).length > 1)
      ? { japanese: japanese.join('・') }
      : {}),
  };
}

function comingAlong(steps: Claims<Step>, { representative = {} }: Municipality): Claims<Step> {
  const { 'holder-must-come': mustCome, 'photo-required': photo } = representative;
  if (mustCome === undefined) return steps;
  return amendRole(steps, 'come-along', {
    text: mustCome
      ? (msg) => msg('Take the child or the person in your care along', { id: 'city.must-come' })
      : (msg) =>
          msg('Go alone if you like: the child or the person in your care need not come along', {
            id: 'city.need-not-come',
          }),
    // What the city says about photos stands with the documents.
    instead:
      photo === undefined
        ? (msg) => msg('Without a photo ID of your own it may take days.', { id: 'city.photo-usual' })
        : () => '',
  });
}

/** What a proxy does, step by step: by the city's own rules, and at the office that does it for proxies, if that is one. */
function sendingProxy(
  steps: Claims<Step>,
  procedure: Procedure,
  { offices = [], proxy = {} }: Municipality,
): Claims<Step> {
  const byPhone = isByPhone(proxy['first-step']);
  const first = byPhone ? firstCall : firstVisit(proxy);
  const visit = byPhone ? onlyVisit(proxy['power-of-attorney']) : secondVisit;
  const days = proxy['letter-days'];
  const at = (able: readonly Office[], change: (office: Office | undefined) => Change) =>
    change(able.length === 1 && able[0]?.name ? able[0] : undefined);
  // Without any office the words of the city still hold.
  const amendedBy = (given: Claims<Step>, role: 'proxy-first-step' | 'proxy-visit', change: typeof first) =>
    offices.length === 0
      ? amendRole(given, role, change(undefined))
      : amendByOffice(given, role, procedure, offices, (able) => at(able, change));
  const visiting = amendedBy(amendedBy(steps, 'proxy-first-step', first), 'proxy-visit', visit);
  return days === undefined ? visiting : amendRole(visiting, 'proxy-letter', { instead: goodFor(days) });
}

const firstCall = (): Change => ({
  text: (msg) => msg('First step: call the office and ask for the letter', { id: 'city.first-call' }),
  instead: () => '',
});

const firstVisit =
  (proxy: NonNullable<Municipality['proxy']>) =>
  (office: Office | undefined): Change => {
    const { 'first-step': first = [], 'call-first': call, 'power-of-attorney': power } = proxy;
    return {
      ...(office && {
        text: (msg) =>
          interpolate(
            msg('First visit: take the card holder’s card and your own ID to {office}', {
              id: 'city.proxy-first-visit',
            }),
            { office: named(office.name, msg) },
          ),
      }),
      // What the city does not say about the phone stays as it is for most; but nobody is told twice to ask first.
      instead: first.includes('phone')
        ? (msg) => msg('This step can be taken by phone, too.', { id: 'city.also-by-phone' })
        : first.length > 0 || call
          ? () => ''
          : undefined,
      add: sentences(
        call &&
          ((msg) => msg('Call before you go: your city wants to know first.', { id: 'city.call-first' })),
        powerOfAttorney(power, false),
      ),
    };
  };

const secondVisit = (office: Office | undefined): Change =>
  office
    ? {
        text: (msg) =>
          interpolate(
            msg(
              'Second visit, on another day: bring the sealed letter, the card and the documents to {office}',
              {
                id: 'city.proxy-second-visit',
              },
            ),
            { office: named(office.name, msg) },
          ),
      }
    : {};

const onlyVisit =
  (power: boolean | undefined) =>
  (office: Office | undefined): Change => ({
    text: (msg) =>
      office
        ? interpolate(
            msg('Then the visit: bring the sealed letter, the card and the documents to {office}', {
              id: 'city.proxy-only-visit',
            }),
            { office: named(office.name, msg) },
          )
        : msg('Then the visit: bring the sealed letter, the card and the documents to the office', {
            id: 'city.proxy-only-visit-office',
          }),
    add: powerOfAttorney(power, true),
  });

const goodFor =
  (days: number): Text =>
  (msg) =>
    counted(
      msg(
        'It is not forwarded, and it is good for {count, plural, one {one day} other {{count} days}}. Make sure that the holder’s name is on the mailbox.',
        { id: 'city.letter-days' },
      ),
      days,
      msg.tag,
    );
