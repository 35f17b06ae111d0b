import type { AnsweringClue, Clue } from '../../model/question-set.js';
import type { Facts } from './facts.js';
import { hotlines } from './phones.js';
import type { SourceRef } from './sources.js';

const signature = ['signature'] as const;
const userAuthentication = ['user-authentication'] as const;

/** Which PIN it is, by what one was doing. Where two can be asked for, it is told by what the field looks like. */
export const pinClues: readonly Clue<Facts, SourceRef>[] = [
  {
    text: (msg) =>
      msg('Printing an official document at a convenience store kiosk', { id: 'pin-reset.clues.store' }),
    japanese: 'コンビニ交付（住民票の写しなど）',
    answers: { pins: userAuthentication },
  },
  {
    text: (msg) => msg('Using an app or a website', { id: 'pin-reset.clues.online' }),
    hint: (msg) =>
      msg('Mynaportal, tax return (e-Tax), opening an account, online application', {
        id: 'pin-reset.clues.online.hint',
      }),
    sources: ['jlis-portal'],
    then: {
      ask: (msg) => msg('Four boxes, or one long field?', { id: 'pin-reset.clues.online.then' }),
      clues: [
        {
          text: (msg) => msg('Four digits, to log in', { id: 'pin-reset.clues.online.login' }),
          japanese: '利用者証明用',
          answers: { pins: userAuthentication },
        },
        {
          text: (msg) =>
            msg('Four digits, to fill in a form from the card', { id: 'pin-reset.clues.online.form' }),
          japanese: '券面事項入力補助用',
          answers: { pins: ['card-input'] },
        },
        {
          text: (msg) => msg('One long field for letters and digits', { id: 'pin-reset.clues.online.long' }),
          japanese: '署名用',
          answers: { pins: signature },
        },
        {
          text: (msg) => msg('Several, or I don’t know', { id: 'pin-reset.clues.online.unsure' }),
          answers: { pins: ['unsure'] },
        },
      ],
    },
  },
  {
    text: (msg) => msg('Standing at the counter of the municipal office', { id: 'pin-reset.clues.counter' }),
    hint: (msg) =>
      msg('For a new address or name on the card, or to extend it', { id: 'pin-reset.clues.counter.hint' }),
    sources: ['yamato', 'akitakata'],
    japanese: '市区町村の窓口',
    then: {
      ask: (msg) => msg('What did the staff ask for?', { id: 'pin-reset.clues.counter.then' }),
      clues: [
        {
          text: (msg) => msg('Four digits', { id: 'pin-reset.clues.counter.digits' }),
          japanese: '住民基本台帳用',
          answers: { pins: ['resident-register'] },
        },
        {
          text: (msg) => msg('Letters and digits', { id: 'pin-reset.clues.counter.long' }),
          japanese: '署名用',
          answers: { pins: signature },
        },
        {
          text: (msg) => msg('Several, or I don’t know', { id: 'pin-reset.clues.counter.unsure' }),
          answers: { pins: ['unsure'] },
        },
      ],
    },
  },
  {
    text: (msg) => msg('Using the card at a doctor or pharmacy', { id: 'pin-reset.clues.doctor' }),
    japanese: 'マイナ保険証',
    then: {
      ask: (msg) =>
        msg(
          'With a valid card no PIN is needed there today. Use the face check, or let the staff look at the face. Reset it anyway?',
          { id: 'pin-reset.clues.doctor.then' },
        ),
      sources: ['tbs', 'mhlw'],
      clues: [
        {
          text: (msg) => msg('Yes, this PIN', { id: 'pin-reset.clues.doctor.one' }),
          japanese: '利用者証明用',
          answers: { pins: userAuthentication },
        },
        {
          text: (msg) => msg('Yes, all PINs', { id: 'pin-reset.clues.doctor.all' }),
          answers: { pins: ['unsure'] },
        },
      ],
    },
  },
  {
    text: (msg) => msg('Adding the card to a phone', { id: 'pin-reset.clues.adding' }),
    then: {
      ask: (msg) => msg('Which one was refused?', { id: 'pin-reset.clues.adding.then' }),
      clues: [
        {
          text: (msg) => msg('Letters and digits', { id: 'pin-reset.clues.adding.long' }),
          japanese: '署名用',
          answers: { pins: signature },
        },
        {
          text: (msg) => msg('Four digits', { id: 'pin-reset.clues.adding.digits' }),
          japanese: '券面事項入力補助用',
          answers: { pins: ['card-input'] },
        },
        {
          text: (msg) => msg('Both, or I don’t know', { id: 'pin-reset.clues.adding.both' }),
          answers: { pins: ['signature', 'card-input'] },
        },
      ],
    },
  },
  {
    text: (msg) => msg('Using the My Number Card inside a phone', { id: 'pin-reset.clues.phone' }),
    japanese: 'スマートフォンのマイナンバーカード',
    answers: { pins: ['smartphone'] },
  },
  {
    text: (msg) => msg('Typing the code under the photo, or the face check', { id: 'pin-reset.clues.code' }),
    japanese: 'セキュリティコード・照合番号',
    then: {
      ask: (msg) =>
        msg('Neither is a PIN. A store kiosk most likely cannot unlock it: ask your municipal office.', {
          id: 'pin-reset.clues.code.then',
        }),
      sources: ['tbs', 'elleonard'],
      clues: [
        {
          text: (msg) => msg('Show the way to the office', { id: 'pin-reset.clues.code.office' }),
          answers: { pins: ['unsure'] },
        },
      ],
    },
  },
  {
    text: (msg) => msg('None of these: the card is lost or stolen', { id: 'pin-reset.clues.lost' }),
    then: {
      ask: (msg) => msg('Call now to stop the card', { id: 'pin-reset.clues.lost.then' }),
      sources: ['card-contact', 'jlis-locks', 'embassy-singapore'],
      phones: hotlines,
      clues: [
        {
          text: (msg) => msg('Show what to do after the call', { id: 'pin-reset.clues.lost.after' }),
          answers: { card: 'lost' },
        },
      ],
    },
  },
  {
    text: (msg) => msg('Something else, or I don’t know', { id: 'pin-reset.clues.unsure' }),
    answers: { pins: ['unsure'] },
  },
];

/** How the certificates are, by what has happened since they were issued. The first that holds counts. */
export const certificateClues: readonly AnsweringClue<Facts, SourceRef>[] = [
  {
    text: (msg) => msg('Five birthdays have passed', { id: 'pin-reset.clues.birthdays' }),
    hint: (msg) => msg('Six after an early renewal', { id: 'pin-reset.clues.birthdays.hint' }),
    sources: ['jlis-certificates', 'togane'],
    answers: { certificates: 'expired' },
  },
  {
    text: (msg) => msg('The card was extended, without new certificates', { id: 'pin-reset.clues.extended' }),
    answers: { certificates: 'expired' },
  },
  {
    text: (msg) =>
      msg('A move or a new name, without a new signature certificate', { id: 'pin-reset.clues.moved' }),
    answers: { certificates: 'revoked' },
  },
  {
    text: (msg) => msg('There was never a signature certificate', { id: 'pin-reset.clues.never' }),
    hint: (msg) =>
      msg('Declined, or the card was issued before the age of 15', { id: 'pin-reset.clues.never.hint' }),
    sources: ['hannan', 'aikawa'],
    answers: { certificates: 'none' },
  },
  {
    text: (msg) => msg('None of these', { id: 'pin-reset.clues.nothing' }),
    answers: { certificates: 'valid' },
  },
  {
    text: (msg) => msg('I don’t know', { id: 'pin-reset.clues.certificates-unsure' }),
    answers: { certificates: 'unsure' },
  },
];
