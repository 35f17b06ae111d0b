import type { QuestionSet, Screen } from '../../model/question-set.js';
import { personQuestions } from '../person.js';
import { onlyUserAuthentication } from './conditions.js';
import type { Facts } from './facts.js';

/** How each fact is asked for. The words address the person who reads; the card may be somebody else's. */
export const questions: QuestionSet<Facts>['questions'] = {
  pins: {
    ask: (msg) => msg('Which PIN is it about?', { id: 'pin-reset.questions.pins' }),
    label: (msg) => msg('PIN', { id: 'pin-reset.questions.pins.label' }),
    help: (msg) =>
      msg('A card has four PINs, and they lock one by one. Choose all that it is about.', {
        id: 'pin-reset.questions.pins.help',
      }),
    options: {
      signature: {
        text: (msg) => msg('Signature PIN', { id: 'pin-reset.pins.signature' }),
        hint: (msg) => msg('6 to 16 letters and digits', { id: 'pin-reset.pins.signature.hint' }),
        japanese: '署名用電子証明書の暗証番号',
      },
      'user-authentication': {
        text: (msg) => msg('User-authentication PIN', { id: 'pin-reset.pins.user-authentication' }),
        hint: (msg) =>
          msg('4 digits: Mynaportal, certificates from store machines, doctor', {
            id: 'pin-reset.pins.user-authentication.hint',
          }),
        japanese: '利用者証明用電子証明書の暗証番号',
      },
      'resident-register': {
        text: (msg) => msg('Resident-register PIN', { id: 'pin-reset.pins.resident-register' }),
        hint: (msg) =>
          msg('4 digits: at the office counter, for a move or for extending the card', {
            id: 'pin-reset.pins.resident-register.hint',
          }),
        japanese: '住民基本台帳用の暗証番号',
      },
      'card-input': {
        text: (msg) => msg('Card-input PIN', { id: 'pin-reset.pins.card-input' }),
        hint: (msg) =>
          msg('4 digits: when a form fills itself in, or when you add the card to a phone', {
            id: 'pin-reset.pins.card-input.hint',
          }),
        japanese: '券面事項入力補助用の暗証番号',
      },
      smartphone: {
        text: (msg) => msg('A PIN of the certificates on a phone', { id: 'pin-reset.pins.smartphone' }),
        hint: (msg) =>
          msg('Set when the card was added to the phone', { id: 'pin-reset.pins.smartphone.hint' }),
        japanese: 'スマホ用電子証明書の暗証番号',
      },
      unsure: {
        text: (msg) => msg('I don’t know which', { id: 'pin-reset.pins.unsure' }),
        hint: (msg) =>
          msg('The office can set all four anew in one visit', { id: 'pin-reset.pins.unsure.hint' }),
      },
    },
    clues: [
      {
        text: (msg) => msg('What were you doing?', { id: 'pin-reset.clues.doing' }),
        clues: [
          {
            text: (msg) =>
              msg('Sending a tax return or another online application', { id: 'pin-reset.clues.tax' }),
            answer: ['signature'],
          },
          {
            text: (msg) =>
              msg('Opening an account, or giving notice of a move online', { id: 'pin-reset.clues.account' }),
            answer: ['signature'],
          },
          {
            text: (msg) => msg('Logging in to Mynaportal', { id: 'pin-reset.clues.mynaportal' }),
            answer: ['user-authentication'],
          },
          {
            text: (msg) =>
              msg('Printing a certificate at a machine in a store', { id: 'pin-reset.clues.store' }),
            answer: ['user-authentication'],
          },
          {
            text: (msg) => msg('Showing the card at a doctor or pharmacy', { id: 'pin-reset.clues.doctor' }),
            answer: ['user-authentication'],
          },
          {
            text: (msg) =>
              msg('At the office: moving in, a new name or address, extending the card', {
                id: 'pin-reset.clues.move',
              }),
            answer: ['resident-register'],
          },
          {
            text: (msg) => msg('Adding the card to a phone', { id: 'pin-reset.clues.adding' }),
            answer: ['signature', 'card-input'],
          },
          {
            text: (msg) => msg('Using the phone alone, without the card', { id: 'pin-reset.clues.phone' }),
            answer: ['smartphone'],
          },
        ],
      },
      {
        text: (msg) => msg('What does the field look like?', { id: 'pin-reset.clues.field' }),
        clues: [
          {
            text: (msg) => msg('One long field for letters and digits', { id: 'pin-reset.clues.long' }),
            answer: ['signature'],
          },
          {
            text: (msg) =>
              msg('Four boxes for digits, on a website or a store machine', { id: 'pin-reset.clues.boxes' }),
            answer: ['user-authentication'],
          },
        ],
      },
    ],
  },
  goal: {
    ask: (msg) => msg('What has happened?', { id: 'pin-reset.questions.goal' }),
    label: (msg) => msg('What has happened', { id: 'pin-reset.questions.goal.label' }),
    rarities: { ordinary: 'reset', boxes: ['change'] },
    options: {
      reset: {
        text: (msg) => msg('It is forgotten or locked', { id: 'pin-reset.goal.reset' }),
        hint: (msg) =>
          msg('Also if it came back to mind after it was locked', { id: 'pin-reset.goal.reset.hint' }),
      },
      change: {
        text: (msg) => msg('It works, but I want another one', { id: 'pin-reset.goal.change' }),
      },
    },
  },
  card: {
    ask: (msg) => msg('How is the card?', { id: 'pin-reset.questions.card' }),
    label: (msg) => msg('Card', { id: 'pin-reset.questions.card.label' }),
    rarities: { ordinary: 'valid', boxes: ['lost', 'unusable', 'expired', 'outdated'] },
    options: {
      valid: {
        text: (msg) =>
          msg('Within its date, with the present name and address', { id: 'pin-reset.card.valid' }),
      },
      outdated: {
        text: (msg) =>
          msg('Within its date, but with an old name or address', { id: 'pin-reset.card.outdated' }),
      },
      expired: { text: (msg) => msg('Past its date', { id: 'pin-reset.card.expired' }) },
      lost: { text: (msg) => msg('Lost or stolen', { id: 'pin-reset.card.lost' }) },
      unusable: {
        text: (msg) => msg('Damaged: no reader recognises it', { id: 'pin-reset.card.unusable' }),
      },
    },
  },
  'card-kind': {
    ask: (msg) => msg('Which kind of card is it?', { id: 'pin-reset.questions.card-kind' }),
    label: (msg) => msg('Kind of card', { id: 'pin-reset.questions.card-kind.label' }),
    rarities: { ordinary: 'standard', boxes: ['pinless', 'specified'] },
    options: {
      standard: {
        text: (msg) => msg('An ordinary My Number Card', { id: 'pin-reset.card-kind.standard' }),
        japanese: 'マイナンバーカード',
      },
      pinless: {
        text: (msg) => msg('A card without PINs', { id: 'pin-reset.card-kind.pinless' }),
        hint: (msg) => msg('{顔認証} is written on its front', { id: 'pin-reset.card-kind.pinless.hint' }),
        japanese: '顔認証マイナンバーカード',
      },
      specified: {
        text: (msg) =>
          msg('Residence card and My Number Card in one', { id: 'pin-reset.card-kind.specified' }),
        hint: (msg) => msg('Issued since June 2026', { id: 'pin-reset.card-kind.specified.hint' }),
        japanese: '特定在留カード',
      },
    },
  },
  ...personQuestions,
  'other-pin': {
    ask: (msg) =>
      msg('Does the user-authentication PIN (4 digits) still work?', { id: 'pin-reset.questions.other-pin' }),
    wordings: [
      {
        when: { pins: onlyUserAuthentication },
        ask: (msg) =>
          msg('Does the signature PIN (6 to 16 letters and digits) still work?', {
            id: 'pin-reset.questions.other-pin.signature',
          }),
      },
    ],
    label: (msg) => msg('Other PIN', { id: 'pin-reset.questions.other-pin.label' }),
    help: (msg) =>
      msg('To find out, use it as usual, once. Stop if it is refused: each wrong try counts.', {
        id: 'pin-reset.questions.other-pin.help',
      }),
    options: {
      works: { text: (msg) => msg('Works: known and not locked', { id: 'pin-reset.other-pin.works' }) },
      lost: {
        text: (msg) => msg('Does not: forgotten, locked, or never set', { id: 'pin-reset.other-pin.lost' }),
      },
      unsure: { text: (msg) => msg('I don’t know', { id: 'pin-reset.other-pin.unsure' }) },
    },
  },
  certificates: {
    ask: (msg) => msg('How are the certificates on the card?', { id: 'pin-reset.questions.certificates' }),
    label: (msg) => msg('Certificates', { id: 'pin-reset.questions.certificates.label' }),
    help: (msg) =>
      msg('Choose the first line that fits. If you cannot tell, the office can.', {
        id: 'pin-reset.questions.certificates.help',
      }),
    options: {
      expired: {
        text: (msg) =>
          msg('Past their date, or the card was extended since', { id: 'pin-reset.certificates.expired' }),
        hint: (msg) =>
          msg(
            'They end at the 5th birthday after issue, with the card if that is sooner, and can end with its extension if none were issued then',
            { id: 'pin-reset.certificates.expired.hint' },
          ),
      },
      revoked: {
        text: (msg) =>
          msg('The signature certificate ended: moved or renamed since', {
            id: 'pin-reset.certificates.revoked',
          }),
        hint: (msg) =>
          msg('And no new signature certificate was issued', { id: 'pin-reset.certificates.revoked.hint' }),
      },
      none: {
        text: (msg) => msg('Never had a signature certificate', { id: 'pin-reset.certificates.none' }),
        hint: (msg) =>
          msg('Declined, or the card was issued before the age of 15', {
            id: 'pin-reset.certificates.none.hint',
          }),
      },
      valid: { text: (msg) => msg('Good: none of these', { id: 'pin-reset.certificates.valid' }) },
      unsure: { text: (msg) => msg('I don’t know', { id: 'pin-reset.certificates.unsure' }) },
    },
  },
  phone: {
    ask: (msg) => msg('Is there a phone that reads the card?', { id: 'pin-reset.questions.phone' }),
    label: (msg) => msg('Phone', { id: 'pin-reset.questions.phone.label' }),
    help: (msg) =>
      msg('If it has read the card before, in the Mynaportal app for example, choose Yes.', {
        id: 'pin-reset.questions.phone.help',
      }),
    options: {
      capable: {
        text: (msg) => msg('Yes, with camera and NFC', { id: 'pin-reset.phone.capable' }),
      },
      none: { text: (msg) => msg('No', { id: 'pin-reset.phone.none' }) },
      unsure: { text: (msg) => msg('I don’t know', { id: 'pin-reset.phone.unsure' }) },
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
