import type { Leaflet } from '../../model/leaflet.js';
import { cardPins, each, onlySignature, onlyUserAuthentication, selfService } from './conditions.js';
import type { Condition, Row } from '../../model/condition.js';
import type { Facts } from './facts.js';
import type { RouteId } from './routes.js';
import type { SourceRef } from './sources.js';

// Only a stay that has a limit is renewed.
const withoutExtension = (rows: readonly Row<Facts>[]): Condition<Facts> => [
  ...each(rows, { residence: ['japanese', 'unlimited'] }),
  ...each(rows, { residence: 'limited', renewal: 'none' }),
];

/** What is shown before the first answer: two lanes, the special cases, the PINs in a table. */
export const leaflet: Leaflet<Facts, SourceRef, RouteId> = {
  answer: {
    text: (msg) =>
      msg(
        'Set a new PIN at a store kiosk, if the other certificate’s PIN still works; else at your municipal office. For the card holder both are free.',
        { id: 'pin-reset-leaflet.answer' },
      ),
    sources: ['jlis-locks', 'naha', 'koto', 'nara'],
  },
  ordinary: {
    goal: 'reset',
    card: 'valid',
    'card-kind': 'standard',
    applicant: 'holder',
    residence: 'japanese',
    renewal: 'none',
    certificates: 'valid',
  },
  varying: {
    pins: [...cardPins.map((pin) => [pin]), ['unsure']],
    'other-pin': ['lost', 'works'],
    phone: ['capable'],
  },
  lanes: {
    kiosk: {
      label: (msg) => msg('Store kiosk, by yourself', { id: 'pin-reset-leaflet.lanes.kiosk' }),
      condition: (msg) =>
        msg(
          'If one of two PINs is gone, the signature PIN or the user-authentication PIN, and you still know the other one',
          { id: 'pin-reset-leaflet.lanes.kiosk.if' },
        ),
      route: 'kiosk',
      when: withoutExtension([
        { ...selfService, goal: 'reset', pins: onlySignature, 'other-pin': 'works' },
        { ...selfService, goal: 'reset', pins: onlyUserAuthentication, 'other-pin': 'works' },
      ]),
      situations: [
        { pins: ['signature'], 'other-pin': 'works', phone: 'capable' },
        { pins: ['user-authentication'], 'other-pin': 'works', phone: 'capable' },
      ],
    },
    counter: {
      label: (msg) => msg('Your municipal office', { id: 'pin-reset-leaflet.lanes.counter' }),
      condition: (msg) =>
        msg('If several PINs are gone, one of the other two, or if you have no phone that reads the card', {
          id: 'pin-reset-leaflet.lanes.counter.if',
        }),
      route: 'office',
      when: withoutExtension([
        {
          goal: 'reset',
          pins: { any: cardPins },
          'other-pin': 'lost',
          card: 'valid',
          'card-kind': 'standard',
          applicant: 'holder',
          certificates: 'valid',
        },
      ]),
      situations: [
        ...cardPins.map((pin) => ({ pins: [pin], 'other-pin': 'lost' as const })),
        { pins: ['unsure'] },
      ],
    },
  },
  rows: {
    'somebody-else': {
      label: (msg) =>
        msg('Somebody else goes: a parent, a guardian, a proxy', {
          id: 'pin-reset-leaflet.rows.somebody-else',
        }),
      cases: {
        parent: {
          label: (msg) => msg('A parent, for a child under 15', { id: 'pin-reset-leaflet.rows.parent' }),
          answers: { applicant: 'parent' },
        },
        guardian: {
          label: (msg) => msg('The guardian of an adult', { id: 'pin-reset-leaflet.rows.guardian' }),
          answers: { applicant: 'guardian' },
        },
        proxy: {
          label: (msg) =>
            msg('Somebody else, instead of the card holder', { id: 'pin-reset-leaflet.rows.proxy' }),
          answers: { applicant: 'proxy' },
        },
        'proxy-change': {
          label: (msg) =>
            msg('Somebody else, and the PIN is known: another one is wanted', {
              id: 'pin-reset-leaflet.rows.proxy-change',
            }),
          answers: { applicant: 'proxy', goal: 'change' },
        },
        'proxy-certificate': {
          label: (msg) =>
            msg('Somebody else, and the certificates have ended', {
              id: 'pin-reset-leaflet.rows.proxy-certificate',
            }),
          answers: { applicant: 'proxy', certificates: 'expired' },
        },
      },
    },
    stay: {
      label: (msg) =>
        msg('Foreign residents: the card ends with the stay', { id: 'pin-reset-leaflet.rows.stay' }),
      cases: {
        granted: {
          label: (msg) =>
            msg('The stay is renewed, the My Number Card is not yet extended', {
              id: 'pin-reset-leaflet.rows.granted',
            }),
          answers: { residence: 'limited', renewal: 'granted' },
        },
        'pending-near': {
          label: (msg) =>
            msg('Applied for, and the card’s date comes within about a month', {
              id: 'pin-reset-leaflet.rows.pending-near',
            }),
          answers: { residence: 'limited', renewal: 'pending-near' },
        },
        pending: {
          label: (msg) =>
            msg('Applied for, and the card’s date is not near', { id: 'pin-reset-leaflet.rows.pending' }),
          answers: { residence: 'limited', renewal: 'pending' },
        },
        unlimited: {
          label: (msg) => msg('No limit of stay', { id: 'pin-reset-leaflet.rows.unlimited' }),
          answers: { residence: 'unlimited' },
        },
      },
    },
    ended: {
      label: (msg) =>
        msg('Moved, renamed, or the certificates have ended', { id: 'pin-reset-leaflet.rows.ended' }),
      cases: {
        outdated: {
          label: (msg) =>
            msg('An old name or address is on the card', { id: 'pin-reset-leaflet.rows.outdated' }),
          answers: { card: 'outdated' },
        },
        expired: {
          label: (msg) =>
            msg('The certificates are past their date, or the card was extended since', {
              id: 'pin-reset-leaflet.rows.certificates-expired',
            }),
          answers: { certificates: 'expired' },
        },
        revoked: {
          label: (msg) =>
            msg('The signature certificate ended: moved or renamed since', {
              id: 'pin-reset-leaflet.rows.revoked',
            }),
          answers: { certificates: 'revoked' },
        },
        none: {
          label: (msg) =>
            msg('You never had a signature certificate', { id: 'pin-reset-leaflet.rows.no-certificate' }),
          answers: { certificates: 'none' },
        },
        unsure: {
          label: (msg) =>
            msg('You do not know how the certificates are', {
              id: 'pin-reset-leaflet.rows.certificates-unsure',
            }),
          answers: { certificates: 'unsure' },
        },
      },
    },
    void: {
      label: (msg) => msg('Card lost, damaged, or past its date', { id: 'pin-reset-leaflet.rows.void' }),
      cases: {
        lost: {
          label: (msg) => msg('Lost or stolen', { id: 'pin-reset-leaflet.rows.lost' }),
          answers: { card: 'lost' },
        },
        expired: {
          label: (msg) => msg('Past its date', { id: 'pin-reset-leaflet.rows.expired' }),
          answers: { card: 'expired' },
        },
        'expired-with-stay': {
          label: (msg) =>
            msg('Past its date, and your stay has a limit', {
              id: 'pin-reset-leaflet.rows.expired-with-stay',
            }),
          answers: { card: 'expired', residence: 'limited' },
        },
        unusable: {
          label: (msg) => msg('No reader recognises it', { id: 'pin-reset-leaflet.rows.unusable' }),
          answers: { card: 'unusable' },
        },
      },
    },
    kind: {
      label: (msg) => msg('Another kind of card', { id: 'pin-reset-leaflet.rows.kind' }),
      cases: {
        pinless: {
          label: (msg) =>
            msg('A card without PINs: {顔認証} is written on its front', {
              id: 'pin-reset-leaflet.rows.pinless',
            }),
          answers: { 'card-kind': 'pinless' },
        },
        specified: {
          label: (msg) =>
            msg('Residence card and My Number Card in one {特定在留カード}', {
              id: 'pin-reset-leaflet.rows.specified',
            }),
          answers: { 'card-kind': 'specified' },
        },
      },
    },
    change: {
      label: (msg) => msg('You know the PIN and want another one', { id: 'pin-reset-leaflet.rows.change' }),
      cases: {
        change: {
          label: (msg) => msg('The PIN works', { id: 'pin-reset-leaflet.rows.change.case' }),
          answers: { goal: 'change' },
        },
      },
    },
    phone: {
      label: (msg) => msg('The PIN of a phone, not of the card', { id: 'pin-reset-leaflet.rows.phone' }),
      cases: {
        smartphone: {
          label: (msg) =>
            msg('You use the phone alone, without the card', { id: 'pin-reset-leaflet.rows.phone.case' }),
          answers: { pins: ['smartphone'] },
        },
        other: {
          label: (msg) => msg('It is somebody else’s phone', { id: 'pin-reset-leaflet.rows.phone.other' }),
          answers: { pins: ['smartphone'], applicant: 'proxy' },
        },
      },
    },
    abroad: {
      label: (msg) => msg('You live abroad', { id: 'pin-reset-leaflet.rows.abroad' }),
      cases: {
        abroad: {
          label: (msg) =>
            msg('A Japanese national who has moved abroad', { id: 'pin-reset-leaflet.rows.abroad.case' }),
          answers: { residence: 'abroad' },
        },
        lost: {
          label: (msg) => msg('Abroad, and the card is lost', { id: 'pin-reset-leaflet.rows.abroad.lost' }),
          answers: { residence: 'abroad', card: 'lost' },
        },
      },
    },
  },
  table: {
    label: (msg) => msg('The four PINs', { id: 'pin-reset-leaflet.table' }),
    columns: [
      (msg) => msg('Form', { id: 'pin-reset-leaflet.table.form' }),
      (msg) => msg('Tries', { id: 'pin-reset-leaflet.table.tries' }),
      (msg) => msg('Used for', { id: 'pin-reset-leaflet.table.used-for' }),
      (msg) => msg('Reset', { id: 'pin-reset-leaflet.table.reset' }),
    ],
    rows: {
      signature: {
        text: (msg) => msg('Signature PIN', { id: 'pin-reset.pins.signature' }),
        japanese: '署名用電子証明書の暗証番号',
        cells: [
          (msg) => msg('6 to 16 capital letters and digits', { id: 'pin-reset-leaflet.table.letters' }),
          (msg) => msg('5', { id: 'pin-reset-leaflet.table.five' }),
          (msg) =>
            msg('Tax returns and other online applications', { id: 'pin-reset-leaflet.table.signature.use' }),
          (msg) => msg('Store kiosk or office', { id: 'pin-reset-leaflet.table.both' }),
        ],
        sources: ['jlis-passwords', 'jlis-locks', 'jlis-kiosk'],
      },
      'user-authentication': {
        text: (msg) => msg('User-authentication PIN', { id: 'pin-reset.pins.user-authentication' }),
        japanese: '利用者証明用電子証明書の暗証番号',
        cells: [
          (msg) => msg('4 digits', { id: 'pin-reset-leaflet.table.digits' }),
          (msg) => msg('3', { id: 'pin-reset-leaflet.table.three' }),
          (msg) =>
            msg('Mynaportal, certificates from store kiosks, doctor', {
              id: 'pin-reset-leaflet.table.user-authentication.use',
            }),
          (msg) => msg('Store kiosk or office', { id: 'pin-reset-leaflet.table.both' }),
        ],
        sources: ['jlis-passwords', 'jlis-locks', 'jlis-kiosk'],
      },
      'resident-register': {
        text: (msg) => msg('Resident-register PIN', { id: 'pin-reset.pins.resident-register' }),
        japanese: '住民基本台帳用の暗証番号',
        cells: [
          (msg) => msg('4 digits', { id: 'pin-reset-leaflet.table.digits' }),
          (msg) => msg('3', { id: 'pin-reset-leaflet.table.three' }),
          (msg) => msg('At the office counter', { id: 'pin-reset-leaflet.table.resident-register.use' }),
          (msg) => msg('Office only', { id: 'pin-reset-leaflet.table.office' }),
        ],
        sources: ['jlis-passwords', 'yamato', 'koka'],
      },
      'card-input': {
        text: (msg) => msg('Card-input PIN', { id: 'pin-reset.pins.card-input' }),
        japanese: '券面事項入力補助用の暗証番号',
        cells: [
          (msg) => msg('4 digits', { id: 'pin-reset-leaflet.table.digits' }),
          (msg) => msg('3', { id: 'pin-reset-leaflet.table.three' }),
          (msg) => msg('Forms that fill themselves in', { id: 'pin-reset-leaflet.table.card-input.use' }),
          (msg) => msg('Office only', { id: 'pin-reset-leaflet.table.office' }),
        ],
        sources: ['jlis-passwords', 'yamato', 'koka'],
      },
    },
  },
};
