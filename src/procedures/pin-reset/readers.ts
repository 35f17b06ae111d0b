import type { Condition, Row } from '../../model/condition.js';
import type { CounterLine } from '../../model/route-claim.js';
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

/** Who stands at the counter. */
export const whoStandsThere = [
  { ja: '私は、このカードの本人です。', when: { applicant: 'holder' } },
  {
    ja: '15歳未満の子どものカードの手続きです。私は法定代理人（親など）です。',
    when: { applicant: 'parent' },
  },
  { ja: '私は、カードの本人の成年後見人（法定代理人）です。', when: { applicant: 'guardian' } },
  { ja: '私は代理人（任意代理人）です。', when: { applicant: 'proxy' } },
] as const satisfies readonly CounterLine<Facts>[];

/** Who stands there, a proxy with the sealed reply. */
export const whoBringsTheReply = [
  ...whoStandsThere,
  { ja: '本人が記入して封をした照会書兼回答書を持ってきました。', when: proxyInJapan },
] as const satisfies readonly CounterLine<Facts>[];

/** Which PINs are set anew. */
export const whichPins = [
  {
    ja: 'どの暗証番号かわからないので、次のすべてについてお願いします。',
    when: { pins: { any: ['unsure'] } },
  },
  { ja: '・署名用電子証明書の暗証番号（英数字6～16文字）', when: signatureIsReset },
  { ja: '・利用者証明用電子証明書の暗証番号（数字4桁）', when: userAuthenticationIsReset },
  { ja: '・住民基本台帳用の暗証番号（数字4桁）', when: { pins: { all: ['resident-register'] } } },
  { ja: '・券面事項入力補助用の暗証番号（数字4桁）', when: { pins: { all: ['card-input'] } } },
] as const satisfies readonly CounterLine<Facts>[];
