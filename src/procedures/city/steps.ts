import type { Municipality } from '../../model/municipality.js';
import type { Step } from '../../model/procedure.js';
import type { Claims } from './claims.js';
import { amend, sentences } from './claims.js';
import { isByPhone, powerOfAttorney } from './documents.js';
import { joined, named, put } from './words.js';

/** The steps as they are taken in the city. */
export function stepsOf(national: Readonly<Record<string, Step>>, municipality: Municipality): Claims<Step> {
  const steps = { ...national };
  amendGoing(steps, municipality);
  amendRepresentative(steps, municipality);
  amendProxy(steps, municipality);
  return steps;
}

function amendGoing(steps: Claims<Step>, { offices = [] }: Municipality): void {
  const appointments = offices.flatMap(({ sessions = [] }) => sessions.map(({ appointment }) => appointment));
  if (appointments.length > 0) {
    amend(steps, 'office-hours', {
      text: (msg) =>
        msg('Choose when to go: the hours are under “Where and when”', { id: 'city.office-hours' }),
      instead: sentences(
        appointments.includes('required') &&
          ((msg) => msg('Some hours are by appointment only.', { id: 'city.some-appointments' })),
        appointments.every((each) => each === 'none') &&
          ((msg) => msg('No appointment is needed.', { id: 'city.no-appointment' })),
        (msg) =>
          msg('On the Sunday after a month’s third Saturday no office can work on PINs.', {
            id: 'city.maintenance',
          }),
      ),
    });
  }
  const [office] = offices;
  if (!office?.name) return;
  const isOneOfMany = offices.some(
    ({ services, sessions = [] }) => services ?? sessions.some((session) => session.services),
  );
  if (offices.length === 1) {
    amend(steps, 'office-go', {
      text: (msg) =>
        put(msg('Go to {office}', { id: 'city.office-go' }), { office: named(office.name, msg) }),
      // A name that is Japanese only stands in the text already.
      ...(office.name.ja && Object.keys(office.name).length > 1 ? { japanese: office.name.ja } : {}),
    });
  } else if (isOneOfMany) {
    amend(steps, 'office-go', {
      text: (msg) =>
        msg('Go to an office of your city that does it: see “Where and when”', {
          id: 'city.office-go-where-done',
        }),
    });
  } else {
    amend(steps, 'office-go', {
      text: (msg) =>
        put(msg('Go to one of these: {offices}', { id: 'city.office-go-several' }), {
          offices: joined(offices.map(({ name }) => named(name, msg)).filter(Boolean), 'disjunction', msg),
        }),
    });
  }
}

function amendRepresentative(steps: Claims<Step>, { representative = {} }: Municipality): void {
  const { 'holder-must-come': mustCome, 'photo-required': photo } = representative;
  if (mustCome === undefined) return;
  amend(steps, 'representative-together', {
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

function amendProxy(steps: Claims<Step>, { offices = [], proxy = {} }: Municipality): void {
  const { 'first-step': first = [], 'letter-days': days, 'power-of-attorney': power } = proxy;
  const [office] = offices.length === 1 ? offices : [];
  const byPhone = isByPhone(first);
  const isSaid = first.length > 0;
  if (byPhone) {
    amend(steps, 'proxy-first-visit', {
      text: (msg) => msg('First step: call the office and ask for the letter', { id: 'city.first-call' }),
      instead: () => '',
    });
  } else {
    amend(steps, 'proxy-first-visit', {
      ...(office?.name && {
        text: (msg) =>
          put(
            msg('First visit: take the card holder’s card and your own ID to {office}', {
              id: 'city.proxy-first-visit',
            }),
            { office: named(office.name, msg) },
          ),
      }),
      // What the city does not say about the phone stays as it is for most.
      instead: isSaid
        ? (sentences(
            first.includes('phone') &&
              ((msg) => msg('This step can be taken by phone, too.', { id: 'city.also-by-phone' })),
          ) ?? (() => ''))
        : undefined,
      add: sentences(
        proxy['call-first'] &&
          ((msg) => msg('Call before you go: your city wants to know first.', { id: 'city.call-first' })),
        powerOfAttorney(power, false),
      ),
    });
  }
  if (byPhone) {
    amend(steps, 'proxy-second-visit', {
      text: (msg) =>
        office?.name
          ? put(
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
  } else if (office?.name) {
    amend(steps, 'proxy-second-visit', {
      text: (msg) =>
        put(
          msg(
            'Second visit, on another day: bring the sealed letter, the card and the documents to {office}',
            {
              id: 'city.proxy-second-visit',
            },
          ),
          { office: named(office.name, msg) },
        ),
    });
  }
  if (days !== undefined) {
    amend(steps, 'proxy-letter', {
      instead: (msg) =>
        put(
          days === 1
            ? msg(
                'It is not forwarded, and it is good for one day. Make sure that the holder’s name is on the mailbox.',
                { id: 'city.letter-day' },
              )
            : msg(
                'It is not forwarded, and it is good for {count} days. Make sure that the holder’s name is on the mailbox.',
                { id: 'city.letter-days' },
              ),
          { count: days },
        ),
    });
  }
}
