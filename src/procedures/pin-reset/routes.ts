import type { Condition, Route, Row } from '../../model/procedure.js';
import {
  anyExtensionDue,
  cardPins,
  each,
  extensionDue,
  gone,
  inJapan,
  inValidity,
  newCertificate,
  onlySignature,
  onlyUserAuthentication,
  ordinary,
  pinsBesideSignature,
  pinToSet,
  residentRegisterPinFirst,
  selfService,
  specialExtensionDue,
  withPins,
} from './conditions.js';
import type { Facts } from './facts.js';
import type { SourceRef } from './sources.js';

/** Every route's id. */
export type RouteId =
  | 'hotline'
  | 'none'
  | 'online'
  | 'kiosk'
  | 'office'
  | 'representative'
  | 'proxy'
  | 'abroad'
  | 'smartphone-app';

/** Everything that can be done on a route. */
export type TaskId =
  | 'extension'
  | 'special-extension'
  | 'card-update'
  | 'new-certificate'
  | 'reset'
  | 'change'
  | 'new-card'
  | 'convert';

/** The counters: the routes on which somebody stands before an official. */
export const counters = ['office', 'representative', 'proxy', 'abroad'] as const satisfies readonly RouteId[];

/** Whoever comes with a card of these goes to a counter, whichever PIN it is about. */
const brokenOrPinless = [
  { card: gone },
  { card: inValidity, 'card-kind': 'pinless' },
] as const satisfies Condition<Facts>;

/** A PIN that is there, or an update: what brings a parent to a counter. */
const withoutSignature = [
  { ...ordinary, pins: { any: pinsBesideSignature } },
  { ...ordinary, card: 'outdated', pins: { any: cardPins } },
] as const satisfies Condition<Facts>;

/** A signature PIN that is there, or that comes with a certificate that ended. */
const withSignature = {
  ...ordinary,
  card: 'valid',
  pins: { all: ['signature'] },
  certificates: ['valid', 'expired', 'revoked', 'unsure'],
} as const satisfies Row<Facts>;

// Only a renewal that is certain brings somebody to the counter who has nothing else to do there.
const extending = {
  ...anyExtensionDue,
  renewal: { sure: anyExtensionDue.renewal },
  pins: { any: cardPins },
} as const satisfies Row<Facts>;

/** The signature PIN alone, on a card on which it would be set. */
const onlySignatureOnValid = {
  card: 'valid',
  'card-kind': withPins,
  pins: onlySignature,
} as const satisfies Row<Facts>;

/** A card without PINs whose address or name is updated: there is something to do after all. */
const outdatedPinless = { card: 'outdated', 'card-kind': 'pinless' } as const satisfies Row<Facts>;

/** What is done at a counter, whoever stands there, in the order of doing it. */
const counterTasks = {
  'card-update': { card: 'outdated' },
  'new-certificate': newCertificate,
  reset: each(pinToSet, { goal: 'reset' }),
  change: each(pinToSet, { goal: 'change' }),
  'new-card': { card: gone },
  convert: { card: inValidity, 'card-kind': 'pinless' },
} as const satisfies Route<Facts, SourceRef, TaskId>['tasks'];

const { 'card-update': cardUpdate, ...otherTasks } = counterTasks;

/** What is done at a counter in Japan. */
const counterTasksInJapan = {
  'card-update': cardUpdate,
  extension: extensionDue,
  'special-extension': specialExtensionDue,
  ...otherTasks,
} as const satisfies Route<Facts, SourceRef, TaskId>['tasks'];

const counterOrder = { tasksFirst: { reset: residentRegisterPinFirst } } as const;

/** What every counter in Japan has in common. */
const counterInJapan = {
  tasks: counterTasksInJapan,
  ...counterOrder,
  first: [anyExtensionDue, outdatedPinless],
} as const satisfies Partial<Route<Facts, SourceRef, TaskId>>;

/** Every way that the procedure can go, in the order of recommendation. Conditions follow part 4 of the contract. */
export const routes: Readonly<Record<RouteId, Route<Facts, SourceRef, TaskId>>> = {
  hotline: {
    channel: 'phone',
    label: (msg) => msg('Phone line', { id: 'pin-reset.routes.hotline.label' }),
    text: (msg) => msg('Suspend the card by phone, now', { id: 'pin-reset.routes.hotline' }),
    when: { card: 'lost' },
    tasks: {},
    sources: ['jlis-locks', 'card-contact'],
  },
  none: {
    channel: 'none',
    label: (msg) => msg('No such PIN', { id: 'pin-reset.routes.none.label' }),
    text: (msg) => msg('There is no such PIN to reset', { id: 'pin-reset.routes.none' }),
    when: [
      { card: inValidity, 'card-kind': 'pinless' },
      { ...ordinary, pins: { only: ['smartphone'] }, applicant: ['parent', 'guardian', 'proxy'] },
      { ...onlySignatureOnValid, applicant: 'parent' },
      { ...onlySignatureOnValid, applicant: 'guardian', residence: inJapan },
      { ...onlySignatureOnValid, certificates: { sure: 'none' }, residence: inJapan },
      { ...onlySignatureOnValid, certificates: { sure: 'none' }, applicant: ['guardian', 'proxy'] },
    ],
    tasks: {},
    sources: ['ashikaga', 'hannan', 'aikawa', 'inagi'],
  },
  online: {
    channel: 'online',
    label: (msg) => msg('Mynaportal', { id: 'pin-reset.routes.online.label' }),
    text: (msg) => msg('Change it online, in Mynaportal', { id: 'pin-reset.routes.online' }),
    japanese: 'マイナポータル',
    when: {
      ...selfService,
      goal: 'change',
      pins: {
        any: ['signature', 'user-authentication', 'card-input'],
        only: ['signature', 'user-authentication', 'card-input', 'smartphone'],
      },
    },
    tasks: { change: { goal: 'change' } },
    sources: ['daito'],
  },
  kiosk: {
    channel: 'kiosk',
    label: (msg) => msg('Kiosk in a store', { id: 'pin-reset.routes.kiosk.label' }),
    text: (msg) => msg('Reset it yourself: app, then a machine in a store', { id: 'pin-reset.routes.kiosk' }),
    detail: (msg) =>
      msg(
        'You reserve on your phone, with the other PIN and your face. Then you set the new PIN at a kiosk terminal in a store: free of charge.',
        { id: 'pin-reset.routes.kiosk.detail' },
      ),
    japanese: 'キオスク端末（マルチコピー機）',
    when: [
      { ...selfService, goal: 'reset', pins: onlySignature, 'other-pin': 'works' },
      { ...selfService, goal: 'reset', pins: onlyUserAuthentication, 'other-pin': 'works' },
    ],
    tasks: { reset: { goal: 'reset' } },
    places: {
      'seven-eleven': { text: (msg) => msg('Seven-Eleven', { id: 'pin-reset.places.seven-eleven' }) },
      lawson: {
        text: (msg) => msg('Lawson', { id: 'pin-reset.places.lawson' }),
        when: { pins: { all: ['signature'] } },
      },
      familymart: {
        text: (msg) => msg('FamilyMart', { id: 'pin-reset.places.familymart' }),
        when: { pins: { all: ['signature'] } },
      },
      ministop: {
        text: (msg) => msg('Ministop', { id: 'pin-reset.places.ministop' }),
        when: { pins: { all: ['signature'] } },
      },
      aeon: {
        text: (msg) =>
          msg('Aeon Retail (Honshu and Shikoku), Aeon Hokkaido, Aeon Tohoku (some shops)', {
            id: 'pin-reset.places.aeon',
          }),
      },
      fuji: { text: (msg) => msg('Fuji (some shops)', { id: 'pin-reset.places.fuji' }) },
      daiei: {
        text: (msg) => msg('Daiei (some shops)', { id: 'pin-reset.places.daiei' }),
        when: { pins: { all: ['signature'] } },
      },
    },
    sources: ['jlis-kiosk', 'jlis-app', 'jlis-locks', 'niigata'],
  },
  office: {
    channel: 'counter',
    by: 'holder',
    label: (msg) => msg('Municipal office', { id: 'pin-reset.routes.office.label' }),
    text: (msg) => msg('Go to your municipal office', { id: 'pin-reset.routes.office' }),
    detail: (msg) =>
      msg('The card holder goes in person. A reset is usually done while you wait, free of charge.', {
        id: 'pin-reset.routes.office.detail',
      }),
    japanese: '市区町村の窓口',
    when: [
      ...each(brokenOrPinless, { applicant: 'holder', residence: inJapan }),
      { ...ordinary, pins: { any: cardPins }, applicant: 'holder', residence: inJapan },
    ],
    ...counterInJapan,
    sources: ['jlis-certificates', 'jlis-locks', 'nabari', 'nara'],
  },
  representative: {
    channel: 'counter',
    by: 'representative',
    label: (msg) => msg('Office (parent, guardian)', { id: 'pin-reset.routes.representative.label' }),
    text: (msg) =>
      msg('Go to the municipal office as the legal representative', {
        id: 'pin-reset.routes.representative',
      }),
    japanese: '法定代理人',
    when: [
      ...each([...brokenOrPinless, ...withoutSignature], {
        applicant: ['parent', 'guardian'],
        residence: inJapan,
      }),
      { ...withSignature, applicant: 'guardian', residence: inJapan },
      { ...extending, applicant: ['parent', 'guardian'] },
    ],
    ...counterInJapan,
    sources: ['ageo', 'hashima', 'koto'],
  },
  proxy: {
    channel: 'counter',
    by: 'proxy',
    label: (msg) => msg('Office (proxy)', { id: 'pin-reset.routes.proxy.label' }),
    text: (msg) => msg('Send a proxy: a letter and two visits', { id: 'pin-reset.routes.proxy' }),
    detail: (msg) =>
      msg('The office first posts a letter to the card holder. It is never done on the same day.', {
        id: 'pin-reset.routes.proxy.detail',
      }),
    japanese: '任意代理人',
    when: [
      ...each([...brokenOrPinless, ...withoutSignature, withSignature], {
        applicant: 'proxy',
        residence: inJapan,
      }),
      { ...extending, applicant: 'proxy' },
    ],
    ...counterInJapan,
    sources: ['kunitachi', 'tajimi'],
  },
  abroad: {
    channel: 'counter',
    label: (msg) => msg('Abroad', { id: 'pin-reset.routes.abroad.label' }),
    text: (msg) =>
      msg('Ask the municipality of your registered domicile, or an embassy or consulate', {
        id: 'pin-reset.routes.abroad',
      }),
    detail: (msg) =>
      msg(
        'Since 27 May 2024 cards go on after a move abroad. Embassies and consulates change and reset PINs.',
        { id: 'pin-reset.routes.abroad.detail' },
      ),
    japanese: '本籍地の市区町村・在外公館',
    when: [
      ...each([...brokenOrPinless, ...withoutSignature], { residence: 'abroad' }),
      { ...ordinary, pins: { all: ['signature'] }, applicant: 'holder', residence: 'abroad' },
      { ...withSignature, applicant: ['guardian', 'proxy'], residence: 'abroad' },
    ],
    tasks: counterTasks,
    ...counterOrder,
    first: outdatedPinless,
    sources: ['card-abroad'],
  },
  'smartphone-app': {
    channel: 'app',
    label: (msg) => msg('App on the phone', { id: 'pin-reset.routes.smartphone-app.label' }),
    text: (msg) =>
      msg('Reset the phone’s PIN in the Mynaportal app', { id: 'pin-reset.routes.smartphone-app' }),
    japanese: 'マイナポータルアプリ',
    when: { ...ordinary, pins: { all: ['smartphone'] }, applicant: 'holder' },
    tasks: { reset: { goal: 'reset' }, change: { goal: 'change' } },
    sources: ['mynaportal-phone', 'inagi'],
  },
};
