import type { Clauses } from '../../model/clauses.js';
import { personClauses } from '../person-clauses.js';
import { inValidity } from './conditions.js';
import type { Facts } from './facts.js';

/** How conditions are said: "If: the card is lost or stolen". */
export const clauses: Clauses<Facts> = {
  ...personClauses,
  pins: {
    names: {
      signature: (msg) => msg('the signature PIN', { id: 'pin-reset.clauses.pins.signature' }),
      'user-authentication': (msg) =>
        msg('the user-authentication PIN', { id: 'pin-reset.clauses.pins.user-authentication' }),
      'resident-register': (msg) =>
        msg('the resident-register PIN', { id: 'pin-reset.clauses.pins.resident-register' }),
      'card-input': (msg) => msg('the card-input PIN', { id: 'pin-reset.clauses.pins.card-input' }),
      smartphone: (msg) =>
        msg('a PIN of the certificates on a phone', { id: 'pin-reset.clauses.pins.smartphone' }),
      unsure: (msg) => msg('a PIN whose name you do not know', { id: 'pin-reset.clauses.pins.unsure' }),
    },
    has: (msg) => msg('it is about {values}', { id: 'pin-reset.clauses.has' }),
    hasOnly: (msg) => msg('it is only about {values}', { id: 'pin-reset.clauses.has-only' }),
  },
  goal: {
    is: {
      reset: (msg) => msg('the PIN is forgotten or locked', { id: 'pin-reset.clauses.reset' }),
      change: (msg) => msg('the PIN works, and you want another one', { id: 'pin-reset.clauses.change' }),
    },
  },
  card: {
    is: {
      valid: (msg) =>
        msg('the card is not expired, and shows the present name and address', {
          id: 'pin-reset.clauses.valid',
        }),
      outdated: (msg) => msg('the card shows an old name or address', { id: 'pin-reset.clauses.outdated' }),
      expired: (msg) => msg('the card is past its expiry date', { id: 'pin-reset.clauses.expired' }),
      lost: (msg) => msg('the card is lost or stolen', { id: 'pin-reset.clauses.lost' }),
      unusable: (msg) => msg('the card is damaged', { id: 'pin-reset.clauses.unusable' }),
    },
    isOneOf: [
      {
        values: inValidity,
        text: (msg) =>
          msg('the card is not expired, damaged or lost', { id: 'pin-reset.clauses.in-validity' }),
      },
    ],
    isNot: { lost: (msg) => msg('the card is at hand', { id: 'pin-reset.clauses.not-lost' }) },
  },
  'card-kind': {
    is: {
      standard: (msg) => msg('it is an ordinary My Number Card', { id: 'pin-reset.clauses.standard' }),
      pinless: (msg) => msg('it is a card without PINs', { id: 'pin-reset.clauses.pinless' }),
      specified: (msg) =>
        msg('the card is residence card and My Number Card in one', { id: 'pin-reset.clauses.specified' }),
    },
    isNot: {
      pinless: (msg) => msg('the card has PINs', { id: 'pin-reset.clauses.not-pinless' }),
      specified: (msg) =>
        msg('the card is not the residence card, too', { id: 'pin-reset.clauses.not-specified' }),
    },
  },
  'other-pin': {
    is: {
      works: (msg) => msg('the other certificate’s PIN still works', { id: 'pin-reset.clauses.other-works' }),
      lost: (msg) =>
        msg('the other certificate’s PIN does not work either', { id: 'pin-reset.clauses.other-lost' }),
      unsure: (msg) =>
        msg('you do not know whether the other certificate’s PIN works', {
          id: 'pin-reset.clauses.other-unsure',
        }),
    },
    isNot: {
      lost: (msg) =>
        msg('the other certificate’s PIN may still work', { id: 'pin-reset.clauses.other-not-lost' }),
    },
  },
  certificates: {
    is: {
      valid: (msg) =>
        msg('the electronic certificates are valid', { id: 'pin-reset.clauses.certificates-valid' }),
      expired: (msg) =>
        msg('the electronic certificates are past their date', {
          id: 'pin-reset.clauses.certificates-expired',
        }),
      revoked: (msg) =>
        msg('the signature certificate ended with a move or a new name', {
          id: 'pin-reset.clauses.certificates-revoked',
        }),
      none: (msg) =>
        msg('the card never had a signature certificate', { id: 'pin-reset.clauses.certificates-none' }),
      unsure: (msg) =>
        msg('you do not know whether the electronic certificates are valid', {
          id: 'pin-reset.clauses.certificates-unsure',
        }),
    },
    isNot: {
      valid: (msg) =>
        msg('an electronic certificate is not valid any more, or was never issued', {
          id: 'pin-reset.clauses.certificates-not-valid',
        }),
      expired: (msg) =>
        msg('the electronic certificates are not past their date', {
          id: 'pin-reset.clauses.certificates-not-expired',
        }),
      none: (msg) =>
        msg('the card has had a signature certificate', { id: 'pin-reset.clauses.certificates-not-none' }),
    },
  },
  phone: {
    is: {
      capable: (msg) =>
        msg('you have a phone that reads the card', { id: 'pin-reset.clauses.phone-capable' }),
      none: (msg) => msg('there is no phone that reads the card', { id: 'pin-reset.clauses.phone-none' }),
      unsure: (msg) =>
        msg('you do not know whether your phone reads the card', { id: 'pin-reset.clauses.phone-unsure' }),
    },
  },
};
