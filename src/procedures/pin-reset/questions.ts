import type { QuestionSet, Screen } from '../../model/question-set.js';
import { personQuestions } from '../person.js';
import { certificateClues, pinClues } from './clues.js';
import { onlyUserAuthentication } from './conditions.js';
import type { Facts } from './facts.js';
import type { SourceRef } from './sources.js';

/** How each fact is asked for. The words address the person who reads; the card may be somebody else's. */
export const questions: QuestionSet<Facts, SourceRef>['questions'] = {
  pins: {
    ask: (msg) =>
      msg('What were you doing when you were asked for the PIN?', { id: 'pin-reset.questions.pins' }),
    label: (msg) => msg('PIN', { id: 'pin-reset.questions.pins.label' }),
    clues: pinClues,
    byName: {
      label: (msg) => msg('Choose by the name of the PIN', { id: 'pin-reset.questions.pins.by-name' }),
      help: (msg) =>
        msg('Most cards have four PINs. Each one locks separately. Choose all that you need.', {
          id: 'pin-reset.questions.pins.help',
        }),
      sources: ['hannan', 'jlis-locks', 'yamato'],
    },
    options: {
      signature: {
        text: (msg) => msg('Signature PIN', { id: 'pin-reset.pins.signature' }),
        hint: (msg) =>
          msg('6 to 16 letters and digits: tax return, online applications, opening an account', {
            id: 'pin-reset.pins.signature.hint',
          }),
        sources: ['jlis-passwords', 'jlis-portal'],
        japanese: '署名用電子証明書の暗証番号',
      },
      'user-authentication': {
        text: (msg) => msg('User-authentication PIN', { id: 'pin-reset.pins.user-authentication' }),
        hint: (msg) =>
          msg('4 digits: logging in to Mynaportal, printing official documents at a store kiosk', {
            id: 'pin-reset.pins.user-authentication.hint',
          }),
        sources: ['jlis-passwords', 'jlis-portal'],
        japanese: '利用者証明用電子証明書の暗証番号',
      },
      'resident-register': {
        text: (msg) => msg('Resident-register PIN', { id: 'pin-reset.pins.resident-register' }),
        hint: (msg) =>
          msg('4 digits: at the office counter, for a new address or name, or to extend the card', {
            id: 'pin-reset.pins.resident-register.hint',
          }),
        sources: ['yamato', 'akitakata'],
        japanese: '住民基本台帳用の暗証番号',
      },
      'card-input': {
        text: (msg) => msg('Card-input PIN', { id: 'pin-reset.pins.card-input' }),
        hint: (msg) =>
          msg('4 digits: to fill a form from the card, or to add the card to a phone', {
            id: 'pin-reset.pins.card-input.hint',
          }),
        sources: ['yamato'],
        japanese: '券面事項入力補助用の暗証番号',
      },
      smartphone: {
        text: (msg) => msg('A PIN of the My Number Card inside a phone', { id: 'pin-reset.pins.smartphone' }),
        hint: (msg) =>
          msg('Set when the card was added to the phone', { id: 'pin-reset.pins.smartphone.hint' }),
        sources: ['mynaportal-phone', 'kanazawa'],
        japanese: 'スマホ用電子証明書・iPhoneのマイナンバーカードの暗証番号',
      },
      unsure: {
        text: (msg) => msg('I don’t know, or all of them', { id: 'pin-reset.pins.unsure' }),
        hint: (msg) => msg('The office can reset all of them together', { id: 'pin-reset.pins.unsure.hint' }),
        sources: ['jlis-locks', 'osakasayama'],
      },
    },
  },
  ...personQuestions,
  card: {
    ask: (msg) => msg('Is there a problem with the card?', { id: 'pin-reset.questions.card' }),
    label: (msg) => msg('Card', { id: 'pin-reset.questions.card.label' }),
    rarities: { ordinary: 'valid', boxes: ['lost', 'unusable', 'expired', 'outdated'] },
    options: {
      valid: {
        text: (msg) => msg('No problem', { id: 'pin-reset.card.valid' }),
        hint: (msg) =>
          msg('Not expired, and with the current name and address', { id: 'pin-reset.card.valid.hint' }),
      },
      outdated: {
        text: (msg) => msg('An old name or address on it', { id: 'pin-reset.card.outdated' }),
      },
      expired: {
        text: (msg) => msg('Expired or void', { id: 'pin-reset.card.expired' }),
        hint: (msg) =>
          msg(
            'The expiry date {有効期限} is on the front. Void if not updated within 90 days of the move-in notice in a new town, or before moving abroad {国外継続利用}.',
            { id: 'pin-reset.card.expired.hint' },
          ),
        sources: ['maebashi', 'kawaguchi', 'nagayo'],
      },
      lost: { text: (msg) => msg('Lost or stolen', { id: 'pin-reset.card.lost' }) },
      unusable: {
        text: (msg) => msg('Damaged: card readers cannot read it', { id: 'pin-reset.card.unusable' }),
      },
    },
  },
  'card-kind': {
    ask: (msg) => msg('Which kind of card is it?', { id: 'pin-reset.questions.card-kind' }),
    label: (msg) => msg('Kind of card', { id: 'pin-reset.questions.card-kind.label' }),
    rarities: { ordinary: 'standard', boxes: ['pinless', 'specified'] },
    options: {
      standard: {
        text: (msg) => msg('An ordinary card', { id: 'pin-reset.card-kind.standard' }),
        japanese: 'マイナンバーカード',
      },
      pinless: {
        text: (msg) => msg('A card without PINs', { id: 'pin-reset.card-kind.pinless' }),
        hint: (msg) => msg('{顔認証} is written on its front', { id: 'pin-reset.card-kind.pinless.hint' }),
        sources: ['ashikaga'],
        japanese: '顔認証マイナンバーカード',
      },
      specified: {
        text: (msg) =>
          msg('Residence card and My Number Card in one', { id: 'pin-reset.card-kind.specified' }),
        hint: (msg) =>
          msg('Since June 2026, for whoever asked for it', { id: 'pin-reset.card-kind.specified.hint' }),
        sources: ['isa-specified'],
        japanese: '特定在留カード',
      },
    },
  },
  goal: {
    ask: (msg) => msg('What has happened to the PIN?', { id: 'pin-reset.questions.goal' }),
    label: (msg) => msg('What has happened', { id: 'pin-reset.questions.goal.label' }),
    rarities: { ordinary: 'reset', boxes: ['change'] },
    options: {
      reset: {
        text: (msg) => msg('Forgotten or locked', { id: 'pin-reset.goal.reset' }),
        hint: (msg) =>
          msg('Also if you are not sure of it, or remembered it after it was locked', {
            id: 'pin-reset.goal.reset.hint',
          }),
        sources: ['uruma'],
      },
      change: {
        text: (msg) => msg('It works, but I want another one', { id: 'pin-reset.goal.change' }),
      },
    },
  },
  'other-pin': {
    ask: (msg) =>
      msg('Do you know the user-authentication PIN (4 digits), and does it work?', {
        id: 'pin-reset.questions.other-pin',
      }),
    wordings: [
      {
        when: { pins: onlyUserAuthentication },
        ask: (msg) =>
          msg('Do you know the signature PIN (6 to 16 letters and digits), and does it work?', {
            id: 'pin-reset.questions.other-pin.signature',
          }),
      },
    ],
    label: (msg) => msg('Other PIN', { id: 'pin-reset.questions.other-pin.label' }),
    help: (msg) =>
      msg(
        'If you are sure, do not test it. If not, use it once, as usual. Stop if it is refused: each wrong entry counts.',
        {
          id: 'pin-reset.questions.other-pin.help',
        },
      ),
    sources: ['jlis-locks', 'iam'],
    options: {
      works: { text: (msg) => msg('Known, and not locked', { id: 'pin-reset.other-pin.works' }) },
      lost: {
        text: (msg) => msg('Forgotten, locked, or never set', { id: 'pin-reset.other-pin.lost' }),
      },
      unsure: { text: (msg) => msg('I don’t know', { id: 'pin-reset.other-pin.unsure' }) },
    },
  },
  phone: {
    ask: (msg) => msg('Is there a phone that can read the card?', { id: 'pin-reset.questions.phone' }),
    label: (msg) => msg('Phone', { id: 'pin-reset.questions.phone.label' }),
    help: (msg) =>
      msg('If a phone has read the card before, for example in the Mynaportal app, choose Yes.', {
        id: 'pin-reset.questions.phone.help',
      }),
    options: {
      capable: {
        text: (msg) => msg('Yes, one with a camera', { id: 'pin-reset.phone.capable' }),
      },
      none: { text: (msg) => msg('No', { id: 'pin-reset.phone.none' }) },
      unsure: {
        text: (msg) => msg('I don’t know, or have never tried', { id: 'pin-reset.phone.unsure' }),
      },
    },
  },
  certificates: {
    ask: (msg) =>
      msg('What has happened since the electronic certificates {電子証明書} on the card were issued?', {
        id: 'pin-reset.questions.certificates',
      }),
    label: (msg) => msg('Electronic certificates', { id: 'pin-reset.questions.certificates.label' }),
    help: (msg) =>
      msg(
        'Count from the day of the card, or of the last new certificates. Choose the first line that fits. Mynaportal shows whether they are valid. A date on the card may be missing or old.',
        { id: 'pin-reset.questions.certificates.help' },
      ),
    sources: ['shimonoseki'],
    clues: certificateClues,
    options: {
      expired: { text: (msg) => msg('Both have ended', { id: 'pin-reset.certificates.expired' }) },
      revoked: {
        text: (msg) => msg('The signature certificate has ended', { id: 'pin-reset.certificates.revoked' }),
      },
      none: {
        text: (msg) => msg('No signature certificate', { id: 'pin-reset.certificates.none' }),
      },
      valid: { text: (msg) => msg('Valid', { id: 'pin-reset.certificates.valid' }) },
      unsure: { text: (msg) => msg('I don’t know', { id: 'pin-reset.certificates.unsure' }) },
    },
  },
};

/** Which facts are asked for together; what is rare stands on one screen. */
export const screens = [
  { facts: ['pins'], kind: 'questions' },
  { facts: ['applicant', 'residence', 'renewal'], kind: 'questions' },
  { facts: ['card', 'card-kind', 'goal'], kind: 'rarities' },
  { facts: ['other-pin', 'phone', 'certificates'], kind: 'questions' },
] as const satisfies readonly Screen<keyof Facts>[];
