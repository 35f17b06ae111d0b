import type { Condition, Row } from '../../model/condition.js';
import {
  gone,
  inJapan,
  inValidity,
  newSignatureCertificate,
  newUserAuthenticationCertificate,
  withPins,
} from './conditions.js';
import type { Facts } from './facts.js';

// Whom the words have to tell apart, where one text cannot be true of everybody.

/** Whoever stands at a counter for the card holder. */
export const others = { applicant: ['parent', 'guardian', 'proxy'] } as const satisfies Row<Facts>;

/** Nothing is set on this card any more: a new one is applied for. */
export const needsNewCard = { card: gone } as const satisfies Row<Facts>;

/** Somebody who comes back to a municipal office with the card holder's sealed letter. */
export const proxyInJapan = { applicant: 'proxy', residence: inJapan } as const satisfies Row<Facts>;

/** The same where the letter is known to be needed: for a card that is there and has PINs. */
export const bringsTheReply = {
  ...proxyInJapan,
  card: inValidity,
  'card-kind': withPins,
} as const satisfies Row<Facts>;

/** Parents, guardians. */
export const representatives = { applicant: ['parent', 'guardian'] } as const satisfies Row<Facts>;

/** The child's parents where the child is a foreign national. */
export const foreignChild = {
  applicant: 'parent',
  residence: ['limited', 'unlimited'],
} as const satisfies Row<Facts>;

/** None of the PINs is one of letters and digits. */
export const onlyDigits = [
  { applicant: 'parent' },
  { pins: { only: ['user-authentication', 'resident-register', 'card-input', 'smartphone'] } },
] as const satisfies Condition<Facts>;

/** The signature PIN is set anew on the certificate that is there. */
export const signatureIsReset = {
  pins: { all: ['signature'] },
  card: 'valid',
  certificates: ['valid', 'unsure'],
  applicant: ['holder', 'guardian', 'proxy'],
} as const satisfies Row<Facts>;

/** The user-authentication PIN is set anew on the certificate that is there. */
export const userAuthenticationIsReset = {
  pins: { all: ['user-authentication'] },
  certificates: ['valid', 'revoked', 'none', 'unsure'],
} as const satisfies Row<Facts>;

/** The signature certificate is issued anew; a child under 15 gets none. */
export const signatureIsIssued: readonly Row<Facts>[] = newSignatureCertificate;

/** A certificate is issued anew, and its PIN is set with it. */
export const certificateIsIssued: readonly Row<Facts>[] = [
  ...signatureIsIssued,
  newUserAuthenticationCertificate,
];
