import type { Condition, Row } from '../../model/condition.js';
import type { Route } from '../../model/route.js';
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
import { hotlines, hotlinesFromAbroad } from './phones.js';
import { needsNewCard, representatives, signatureIsReset, userAuthenticationIsReset } from './readers.js';
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

/** What a proxy has done with the holder's sealed letter, in two visits. */
export const byLetter = [
  'reset',
  'change',
  'new-certificate',
  'card-update',
  'extension',
  'special-extension',
] as const satisfies readonly TaskId[];

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

/** A PIN is reset on the card that is there: what a reset costs, and how long it takes, is told to nobody else. */
const pinIsReset: readonly Row<Facts>[] = each(
  [
    { ...ordinary, pins: { any: ['resident-register', 'card-input'] } },
    { ...ordinary, ...userAuthenticationIsReset },
    { ...ordinary, ...signatureIsReset },
  ],
  { goal: 'reset' },
);

/** Nothing is done by letter for these, as far as anybody says. */
const pinlessWithoutExtension = [
  { card: inValidity, 'card-kind': 'pinless', residence: ['japanese', 'unlimited'] },
  {
    card: inValidity,
    'card-kind': 'pinless',
    residence: 'limited',
    renewal: { sure: ['none', 'pending', 'unsure'] },
  },
] as const satisfies Condition<Facts>;

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
    label: (msg) => msg('By phone', { id: 'pin-reset.routes.hotline.label' }),
    text: (msg) => msg('Call now to stop the card', { id: 'pin-reset.routes.hotline' }),
    phones: hotlines,
    wordings: [{ when: { residence: 'abroad' }, phones: hotlinesFromAbroad }],
    when: { card: 'lost' },
    tasks: {},
    sources: ['jlis-locks', 'card-contact', 'embassy-singapore'],
  },
  none: {
    channel: 'none',
    label: (msg) => msg('No reset or change', { id: 'pin-reset.routes.none.label' }),
    text: (msg) => msg('Some people have no such PIN', { id: 'pin-reset.routes.none' }),
    detail: (msg) =>
      msg(
        'A card with {顔認証} on its front has no PINs. Children under 15 and adults under guardianship usually have no signature PIN. Nobody has one without a signature certificate. Most likely only the card holder can set the PIN of a phone.',
        { id: 'pin-reset.routes.none.detail' },
      ),
    wordings: [
      {
        when: { 'card-kind': 'pinless' },
        text: (msg) => msg('This card has no PINs', { id: 'pin-reset.routes.none.pinless' }),
        detail: (msg) =>
          msg('It says {顔認証} on the front. The card cannot be used where a PIN is asked for.', {
            id: 'pin-reset.routes.none.pinless.detail',
          }),
      },
      {
        when: { pins: { only: ['smartphone'] } },
        inferred: true,
        text: (msg) =>
          msg('Only the card holder can set the PIN of the phone', { id: 'pin-reset.routes.none.phone' }),
        detail: (msg) =>
          msg(
            'The PIN is there. The app asks for the holder’s own card, so most likely nobody else can set it anew. No office can.',
            {
              id: 'pin-reset.routes.none.phone.detail',
            },
          ),
      },
      {
        when: { applicant: 'parent' },
        text: (msg) =>
          msg('Children under 15 usually have no signature PIN', { id: 'pin-reset.routes.none.child' }),
        detail: (msg) =>
          msg('A parent can have the child’s other three PINs reset.', {
            id: 'pin-reset.routes.none.child.detail',
          }),
      },
      {
        when: { certificates: 'none' },
        text: (msg) =>
          msg('Without a signature certificate there is no signature PIN', {
            id: 'pin-reset.routes.none.certificate',
          }),
        detail: (msg) =>
          msg('The PIN is set when the certificate is issued.', {
            id: 'pin-reset.routes.none.certificate.detail',
          }),
      },
      {
        when: { applicant: 'guardian' },
        text: (msg) =>
          msg('Adults under guardianship usually have no signature PIN', {
            id: 'pin-reset.routes.none.guardian',
          }),
        detail: (msg) =>
          msg('If this card has one, ask the office.', { id: 'pin-reset.routes.none.guardian.detail' }),
      },
    ],
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
    label: (msg) => msg('Online (Mynaportal)', { id: 'pin-reset.routes.online.label' }),
    text: (msg) => msg('Change it online in Mynaportal', { id: 'pin-reset.routes.online' }),
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
    label: (msg) => msg('Store kiosk', { id: 'pin-reset.routes.kiosk.label' }),
    text: (msg) => msg('Reset it yourself with an app and a store kiosk', { id: 'pin-reset.routes.kiosk' }),
    detail: (msg) =>
      msg(
        'Only for the signature PIN or the user-authentication PIN, and only while the other of these two still works. First reserve the reset in an app on your phone. Then set the new PIN at a kiosk in a convenience store or supermarket. It is free.',
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
          msg('Aeon Retail (Honshu and Shikoku); some stores of Aeon Hokkaido and Aeon Tohoku', {
            id: 'pin-reset.places.aeon',
          }),
      },
      fuji: {
        text: (msg) => msg('Fuji (some stores in Chugoku and Shikoku)', { id: 'pin-reset.places.fuji' }),
      },
      daiei: {
        text: (msg) => msg('Daiei (some stores)', { id: 'pin-reset.places.daiei' }),
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
    detail: (msg) => msg('Go yourself.', { id: 'pin-reset.routes.office.detail' }),
    wordings: [
      {
        when: needsNewCard,
        detail: (msg) =>
          msg(
            'No PIN can be set on this card any more. Apply for a new card and set new PINs. It can cost up to 1,000 yen, and usually takes about a month.',
            { id: 'pin-reset.routes.office.new-card' },
          ),
      },
      {
        when: pinIsReset,
        detail: (msg) =>
          msg('Go yourself. A reset is free, and usually done while you wait.', {
            id: 'pin-reset.routes.office.reset',
          }),
      },
    ],
    japanese: '市区町村の窓口',
    when: [
      ...each(brokenOrPinless, { applicant: 'holder', residence: inJapan }),
      { ...ordinary, pins: { any: cardPins }, applicant: 'holder', residence: inJapan },
    ],
    ...counterInJapan,
    sources: ['jlis-certificates', 'jlis-locks', 'nabari', 'nara', 'kishiwada', 'yatsushiro'],
  },
  representative: {
    channel: 'counter',
    by: 'representative',
    label: (msg) => msg('Parent or guardian at the office', { id: 'pin-reset.routes.representative.label' }),
    text: (msg) =>
      msg('Parents and guardians: go to the municipal office', { id: 'pin-reset.routes.representative' }),
    detail: (msg) =>
      msg('For a child under 15, or for an adult under guardianship.', {
        id: 'pin-reset.routes.representative.detail',
      }),
    wordings: [
      {
        when: needsNewCard,
        text: (msg) =>
          msg('Go to the municipal office for the child or the adult in your care', {
            id: 'pin-reset.routes.representative.known',
          }),
        detail: (msg) =>
          msg(
            'No PIN can be set on this card any more. Apply for a new card. It can cost up to 1,000 yen, and usually takes about a month. Ask who has to come to collect it.',
            { id: 'pin-reset.routes.representative.new-card' },
          ),
      },
      {
        when: each(pinIsReset, representatives),
        text: (msg) =>
          msg('Go to the municipal office for the child or the adult in your care', {
            id: 'pin-reset.routes.representative.known',
          }),
        detail: (msg) =>
          msg(
            'A reset is most likely free, as it is for a card holder who comes in person. Without photo ID of your own it can take days.',
            { id: 'pin-reset.routes.representative.reset' },
          ),
        inferred: true,
      },
      {
        when: representatives,
        text: (msg) =>
          msg('Go to the municipal office for the child or the adult in your care', {
            id: 'pin-reset.routes.representative.known',
          }),
      },
    ],
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
    sources: ['ageo', 'hashima', 'koto', 'kasai-hyogo', 'kishiwada', 'yatsushiro', 'soma'],
  },
  proxy: {
    channel: 'counter',
    by: 'proxy',
    label: (msg) => msg('Someone else at the office', { id: 'pin-reset.routes.proxy.label' }),
    text: (msg) =>
      msg('Someone else goes: an inquiry letter and two visits', { id: 'pin-reset.routes.proxy' }),
    detail: (msg) =>
      msg(
        'You ask the office. It sends an inquiry letter to the card holder. You come again with the reply, so it is never done on the same day. No page that we read names a fee.',
        { id: 'pin-reset.routes.proxy.detail' },
      ),
    wordings: [
      {
        when: needsNewCard,
        text: (msg) =>
          msg('Ask the office: in many towns someone else can apply for a new card', {
            id: 'pin-reset.routes.proxy.new-card',
          }),
        detail: (msg) =>
          msg(
            'Ask the office where the card holder is registered. A new card can cost up to 1,000 yen, and usually takes about a month. The card holder usually collects it in person.',
            { id: 'pin-reset.routes.proxy.new-card.detail' },
          ),
      },
      {
        when: pinlessWithoutExtension,
        text: (msg) =>
          msg('Ask the office what someone else can do for this card', {
            id: 'pin-reset.routes.proxy.pinless',
          }),
        detail: (msg) =>
          msg('It is the office where the card holder is registered.', {
            id: 'pin-reset.routes.proxy.pinless.detail',
          }),
      },
    ],
    japanese: '任意代理人',
    when: [
      ...each([...brokenOrPinless, ...withoutSignature, withSignature], {
        applicant: 'proxy',
        residence: inJapan,
      }),
      { ...extending, applicant: 'proxy' },
    ],
    ...counterInJapan,
    sources: ['kunitachi', 'tajimi', 'nara', 'fujinomiya-lost', 'tsunagi', 'kishiwada', 'soma', 'ashikaga'],
  },
  abroad: {
    channel: 'counter',
    label: (msg) => msg('Abroad', { id: 'pin-reset.routes.abroad.label' }),
    text: (msg) =>
      msg('Ask the municipality of the registered domicile {本籍地}, or a Japanese embassy or consulate', {
        id: 'pin-reset.routes.abroad',
      }),
    detail: (msg) =>
      msg(
        'A card made in Japan can be used abroad only if that was applied for before the move {国外継続利用}. The municipality changes and resets PINs; an embassy or consulate only resets them.',
        { id: 'pin-reset.routes.abroad.detail' },
      ),
    wordings: [
      {
        when: needsNewCard,
        detail: (msg) =>
          msg(
            'No PIN can be set on this card any more: apply there for a new one. It is free within 90 days of the departure if use abroad {国外継続利用} was not applied for.',
            { id: 'pin-reset.routes.abroad.new-card' },
          ),
      },
    ],
    japanese: '本籍地の市区町村・在外公館',
    when: [
      ...each([...brokenOrPinless, ...withoutSignature], { residence: 'abroad' }),
      { ...ordinary, pins: { all: ['signature'] }, applicant: 'holder', residence: 'abroad' },
      { ...withSignature, applicant: ['guardian', 'proxy'], residence: 'abroad' },
    ],
    tasks: counterTasks,
    ...counterOrder,
    first: outdatedPinless,
    sources: ['card-abroad', 'nagayo', 'ritto', 'fukushima'],
  },
  'smartphone-app': {
    channel: 'app',
    label: (msg) => msg('App on the phone', { id: 'pin-reset.routes.smartphone-app.label' }),
    text: (msg) =>
      msg('Reset the phone’s PIN in the Mynaportal app', { id: 'pin-reset.routes.smartphone-app' }),
    wordings: [
      {
        when: { goal: 'change' },
        text: (msg) =>
          msg('Change the phone’s PIN in the Mynaportal app', {
            id: 'pin-reset.routes.smartphone-app.change',
          }),
        detail: (msg) =>
          msg('Most likely the app can do this. We found no official page that says how.', {
            id: 'pin-reset.routes.smartphone-app.change.detail',
          }),
        inferred: true,
      },
    ],
    japanese: 'マイナポータルアプリ',
    when: { ...ordinary, pins: { all: ['smartphone'] }, applicant: 'holder' },
    tasks: { reset: { goal: 'reset' }, change: { goal: 'change' } },
    sources: ['mynaportal-phone', 'inagi', 'kanazawa'],
  },
};
