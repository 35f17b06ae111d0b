import type { Facts } from '../../../src/procedures/pin-reset/facts.js';
import type { TaskId } from '../../../src/procedures/pin-reset/routes.js';
import type { Kind } from '../kinds.js';

/** People who have to be told different things about their PINs, each named once. */
export const kinds = {
  // Who goes.
  holder: { about: 'the card holder, of 15 or more', when: { applicant: 'holder' } },
  parent: { about: 'a parent of a child under 15', when: { applicant: 'parent' } },
  guardian: { about: 'the guardian of an adult', when: { applicant: 'guardian' } },
  household: { about: 'a member of the holder’s household', when: { applicant: 'household' } },
  proxy: { about: 'somebody else whom the holder sends', when: { applicant: 'proxy' } },
  // The holder’s stay.
  japanese: { about: 'a Japanese national in Japan', when: { residence: 'japanese' } },
  unlimited: { about: 'a foreign national without a limit of stay', when: { residence: 'unlimited' } },
  limited: { about: 'a foreign national with a period of stay', when: { residence: 'limited' } },
  abroad: { about: 'a Japanese national who lives abroad', when: { residence: 'abroad' } },
  pending: {
    about: 'somebody whose stay is being renewed, the card’s date not near, or who is not sure of it',
    when: { residence: 'limited', renewal: ['pending', 'unsure'] },
  },
  // The card.
  lost: { about: 'somebody whose card is lost or stolen', when: { card: 'lost' } },
  void: { about: 'somebody whose card has expired or is void', when: { card: 'expired' } },
  damaged: { about: 'somebody whose card no reader recognises', when: { card: 'unusable' } },
  outdated: { about: 'somebody whose card bears an old name or address', when: { card: 'outdated' } },
  pinless: {
    about: 'somebody whose card has no PINs',
    when: { 'card-kind': 'pinless', card: ['valid', 'outdated'] },
  },
  specified: {
    about: 'somebody whose card is the residence card as well',
    when: { 'card-kind': 'specified', residence: ['limited', 'unlimited'], card: ['valid', 'outdated'] },
  },
  // The certificates.
  'both-ended': { about: 'somebody both of whose certificates ended', when: { certificates: 'expired' } },
  'signature-ended': {
    about: 'somebody whose signature certificate ended by a move or a new name',
    when: { certificates: 'revoked' },
  },
  'no-signature': {
    about: 'somebody who never had a signature certificate',
    when: { certificates: 'none' },
  },
  'certificates-unsure': {
    about: 'somebody who cannot tell how the certificates are',
    when: { certificates: 'unsure' },
  },
  // Which PIN.
  'signature-only': {
    about: 'somebody who asks for the signature PIN alone',
    when: { pins: { only: ['signature'] } },
  },
  'counter-pins-only': {
    about: 'somebody who asks for PINs that only an office resets',
    when: { pins: { only: ['resident-register', 'card-input'] } },
  },
  'phone-only': { about: 'somebody who asks for a PIN of a phone', when: { pins: { only: ['smartphone'] } } },
  'which-unsure': {
    about: 'somebody who does not know which PIN it is',
    when: { pins: { any: ['unsure'] } },
  },
  // What is done.
  reset: { about: 'somebody for whom a PIN is reset', task: 'reset' },
  change: { about: 'somebody for whom a PIN is changed', task: 'change' },
  'new-certificate': { about: 'somebody for whom a certificate is issued', task: 'new-certificate' },
  extension: { about: 'somebody whose card follows a renewed stay', task: 'extension' },
  'special-extension': {
    about: 'somebody whose card is extended while the renewal is pending',
    task: 'special-extension',
  },
} as const satisfies Readonly<Record<string, Kind<Facts> & { readonly task?: TaskId }>>;

/** The name of a kind. */
export type KindId = keyof typeof kinds;
