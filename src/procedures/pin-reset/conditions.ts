import type { Condition, Row } from '../../model/condition.js';
import type { Facts } from './facts.js';

/** A card within its date, also when the name or address on it is not the present one. */
export const inValidity = ['valid', 'outdated'] as const;

/** A card on which no PIN can be set any more. */
export const gone = ['lost', 'expired', 'unusable'] as const;

/** Cards that carry PINs. */
export const withPins = ['standard', 'specified'] as const;

/** Everybody who is registered with a municipality in Japan. */
export const inJapan = ['japanese', 'unlimited', 'limited'] as const;

/** The four PINs of the card itself. */
export const cardPins = ['signature', 'user-authentication', 'resident-register', 'card-input'] as const;

/** The PINs of the card that every card with PINs has, whoever holds it. */
export const pinsBesideSignature = ['user-authentication', 'resident-register', 'card-input'] as const;

/** The signature PIN and no other of the card. */
export const onlySignature = { all: ['signature'], only: ['signature', 'smartphone'] } as const;

/** The user-authentication PIN and no other of the card. */
export const onlyUserAuthentication = {
  all: ['user-authentication'],
  only: ['user-authentication', 'smartphone'],
} as const;

/** A card with PINs, within its date, on which something is to be done at the counter. */
export const ordinary = { card: inValidity, 'card-kind': withPins } as const satisfies Row<Facts>;

/** The stay was renewed and the card must follow it. Immigration extends a specified card itself. */
export const extensionDue = {
  residence: 'limited',
  renewal: 'granted',
  card: inValidity,
  'card-kind': ['standard', 'pinless'],
} as const satisfies Row<Facts>;

/** The renewal of the stay is pending and the card's date comes near. */
export const specialExtensionDue = { ...extensionDue, renewal: 'pending-near' } as const satisfies Row<Facts>;

/** Either extension. */
export const anyExtensionDue = {
  ...extensionDue,
  renewal: ['granted', 'pending-near'],
} as const satisfies Row<Facts>;

/** What the kiosk and the online change need besides their PINs. */
export const selfService = {
  certificates: 'valid',
  phone: 'capable',
  card: 'valid',
  'card-kind': 'standard',
  applicant: 'holder',
  residence: inJapan,
} as const satisfies Row<Facts>;

/** Everybody but a parent: a child under 15 has no signature certificate. */
export const notParent = ['holder', 'guardian', 'proxy'] as const;

const namedByHolder = { pins: { all: ['signature'], none: ['unsure'] }, applicant: 'holder' } as const;

/** A user-authentication certificate has to be issued before there is a PIN again. */
export const newUserAuthenticationCertificate = {
  ...ordinary,
  pins: { all: ['user-authentication'] },
  certificates: 'expired',
} as const satisfies Row<Facts>;

/** A signature certificate has to be issued before there is a PIN again, or for the first time. */
export const newSignatureCertificate = [
  {
    ...ordinary,
    pins: { all: ['signature'] },
    applicant: notParent,
    certificates: ['expired', 'revoked'],
  },
  // The update of the card ends it, if there is one; who does not know most likely has one.
  {
    ...ordinary,
    card: 'outdated',
    pins: { all: ['signature'] },
    applicant: notParent,
    certificates: ['valid', 'expired', 'revoked', 'unsure'],
  },
  // The first one is issued to the holder who asks for its PIN by name: after an update, with or without an old one.
  { ...ordinary, ...namedByHolder, certificates: 'none' },
  { ...ordinary, ...namedByHolder, card: 'outdated' },
] as const satisfies Condition<Facts>;

/** Either certificate. */
export const newCertificate = [
  newUserAuthenticationCertificate,
  ...newSignatureCertificate,
] as const satisfies Condition<Facts>;

/** At least one PIN is left that neither comes with a new certificate nor is missing from the card. */
export const pinToSet = [
  { ...ordinary, pins: { any: ['resident-register', 'card-input'] } },
  {
    ...ordinary,
    pins: { all: ['user-authentication'] },
    certificates: ['valid', 'revoked', 'none', 'unsure'],
  },
  {
    ...ordinary,
    card: 'valid',
    pins: { all: ['signature'] },
    applicant: notParent,
    certificates: ['valid', 'unsure'],
  },
] as const satisfies Condition<Facts>;

/** The resident-register PIN is forgotten, and typed for what else is done: it is set before. */
export const residentRegisterPinFirst = [
  { card: 'outdated', pins: { any: ['resident-register'] } },
  { ...anyExtensionDue, pins: { any: ['resident-register'] } },
] as const satisfies Condition<Facts>;

/** The same rows, each with more requirements. */
export const each = <R extends Row<Facts>>(
  rows: readonly Row<Facts>[],
  more: R,
): readonly (Row<Facts> & R)[] => rows.map((row) => ({ ...row, ...more }));
