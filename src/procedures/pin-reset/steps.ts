import type { Step } from '../../model/route-claim.js';
import type { Text } from '../../model/text.js';
import { each, inJapan, onlyUserAuthentication, residentRegisterPinFirst } from './conditions.js';
import type { Facts } from './facts.js';
import { hotlines, hotlinesFromAbroad } from './phones.js';
import {
  certificateIsIssued,
  onlyDigits,
  proxyInJapan,
  representatives,
  signatureIsReset,
  userAuthenticationIsReset,
} from './readers.js';
import type { RouteId, TaskId } from './routes.js';
import { byLetter, counters } from './routes.js';
import type { SentenceId } from './sentences.js';
import type { SourceRef } from './sources.js';

const bothCertificatePins = { all: ['signature', 'user-authentication'] } as const;

/** Where the reader, not the holder's sealed letter, says and enters what is wanted. */
const withoutLetter = ['kiosk', 'office', 'representative', 'abroad'] as const satisfies readonly RouteId[];

const theSameScreens: Text = (msg) =>
  msg('We know this for the signature PIN. Most likely it is the same for yours.', {
    id: 'pin-reset.steps.kiosk-same-screens',
  });

const handInTheLetter: Text = (msg) =>
  msg('Hand in the sealed letter with the card and the ID documents', {
    id: 'pin-reset.steps.counter-reset.proxy',
  });

const who = ['holder', 'parent', 'guardian', 'proxy'] as const satisfies readonly SentenceId[];
const withReply = [...who, 'proxy-second'] as const satisfies readonly SentenceId[];
const which = [
  'all-pins',
  'signature',
  'user-authentication',
  'resident-register',
  'card-input',
] as const satisfies readonly SentenceId[];

/** Everything that somebody may have to do, in the order of doing it. */
export const steps = {
  'enter-once': {
    text: (msg) =>
      msg('Do you think you know the PIN, and it is not locked? Enter it once, carefully', {
        id: 'pin-reset.steps.enter-once',
      }),
    detail: (msg) =>
      msg(
        'First look for your PIN sheet {設定暗証番号記載票}. A correct entry clears the count of wrong ones, and you need nothing else. If the PIN is locked, trying does not help.',
        { id: 'pin-reset.steps.enter-once.detail' },
      ),
    wordings: [
      {
        when: { applicant: 'proxy' },
        text: (msg) =>
          msg(
            'Does the card holder perhaps know the PIN, and it is not locked? Then the holder enters it once, carefully',
            {
              id: 'pin-reset.steps.enter-once.holder',
            },
          ),
      },
    ],
    // That of a certificate that ended, and that of the counter, can be tried nowhere.
    when: [signatureIsReset, userAuthenticationIsReset, { pins: { all: ['card-input'] } }],
    routes: withoutLetter,
    tasks: ['reset'],
    sources: ['yamato', 'jlis-passwords', 'yukuhashi'],
  },
  'find-working-pin': {
    text: (msg) =>
      msg('Check which of these two PINs you still know', { id: 'pin-reset.steps.find-working-pin' }),
    detail: (msg) =>
      msg(
        'Signature PIN: 6 to 16 letters and digits. User-authentication PIN: 4 digits. You need one to reset the other. If you know neither, only the office can help.',
        { id: 'pin-reset.steps.find-working-pin.detail' },
      ),
    routes: ['kiosk'],
    sources: ['jlis-app', 'jlis-locks'],
  },
  'kiosk-app': {
    text: (msg) => msg('Install the PIN reset app on your phone', { id: 'pin-reset.steps.kiosk-app' }),
    detail: (msg) =>
      msg('It is free, for iPhone and Android. We found no sign of a language other than Japanese.', {
        id: 'pin-reset.steps.kiosk-app.detail',
      }),
    japanese: 'JPKI暗証番号リセット',
    routes: ['kiosk'],
    sources: ['jlis-app', 'koka', 'impress'],
  },
  'kiosk-photo': {
    text: (msg) =>
      msg('In the app, take a photo of the front of your card', { id: 'pin-reset.steps.kiosk-photo' }),
    wordings: [{ when: { pins: onlyUserAuthentication }, detail: theSameScreens, inferred: true }],
    routes: ['kiosk'],
    sources: ['niigata'],
  },
  'kiosk-identify-by-user-authentication': {
    text: (msg) =>
      msg(
        'Hold the card to your phone and enter the user-authentication PIN {利用者証明用パスワード} (4 digits)',
        {
          id: 'pin-reset.steps.kiosk-identify-by-user-authentication',
        },
      ),
    detail: (msg) =>
      msg(
        'A wrong entry most likely counts. Three in a row lock this PIN too, and then only the office can help.',
        {
          id: 'pin-reset.steps.kiosk-identify-by-user-authentication.detail',
        },
      ),
    when: { pins: { all: ['signature'] } },
    routes: ['kiosk'],
    sources: ['niigata', 'jlis-app'],
    inferred: true,
  },
  'kiosk-identify-by-signature': {
    text: (msg) =>
      msg(
        'Hold the card to your phone and enter the signature PIN {署名用パスワード} (6 to 16 letters and digits)',
        {
          id: 'pin-reset.steps.kiosk-identify-by-signature',
        },
      ),
    detail: (msg) =>
      msg(
        'A wrong entry most likely counts. Five in a row lock this PIN too, and then only the office can help.',
        {
          id: 'pin-reset.steps.kiosk-identify-by-signature.detail',
        },
      ),
    when: { pins: { all: ['user-authentication'] } },
    routes: ['kiosk'],
    sources: ['jlis-app'],
    inferred: true,
  },
  'kiosk-face': {
    text: (msg) =>
      msg('Follow the app to record your face, and finish the reservation', {
        id: 'pin-reset.steps.kiosk-face',
      }),
    detail: (msg) =>
      msg(
        'The app compares your face with the photo in the card. So most likely nobody else can do this for you. You reserve no particular store: any listed store in Japan will most likely do.',
        { id: 'pin-reset.steps.kiosk-face.detail' },
      ),
    routes: ['kiosk'],
    sources: ['niigata', 'jlis-app'],
    inferred: true,
  },
  'kiosk-go': {
    text: (msg) =>
      msg('Within 24 hours, go to a listed store with your card, between 6:30 and 23:00', {
        id: 'pin-reset.steps.kiosk-go',
      }),
    detail: (msg) =>
      msg('It does not work during maintenance, or while the store is closed. No step asks for another ID.', {
        id: 'pin-reset.steps.kiosk-go.detail',
      }),
    routes: ['kiosk'],
    sources: ['koka', 'niigata', 'jlis-kiosk'],
  },
  'kiosk-menu': {
    text: (msg) =>
      msg(
        'At the kiosk, choose {行政サービス} (administrative services), put your card on the reader, and enter the PIN that you know',
        {
          id: 'pin-reset.steps.kiosk-menu',
        },
      ),
    wordings: [{ when: { pins: onlyUserAuthentication }, detail: theSameScreens, inferred: true }],
    routes: ['kiosk'],
    sources: ['niigata'],
  },
  'kiosk-new-signature': {
    text: (msg) =>
      msg('Set the new signature PIN: 6 to 16 characters, at least one capital letter and one digit', {
        id: 'pin-reset.steps.kiosk-new-signature',
      }),
    when: { pins: { all: ['signature'] } },
    routes: ['kiosk'],
    sources: ['niigata', 'jlis-passwords'],
  },
  'kiosk-new-user-authentication': {
    text: (msg) =>
      msg('Set the new user-authentication PIN: 4 digits', {
        id: 'pin-reset.steps.kiosk-new-user-authentication',
      }),
    detail: (msg) =>
      msg(
        'Your two other 4-digit PINs most likely do not change. If all three were the same, you now have two different numbers.',
        { id: 'pin-reset.steps.kiosk-new-user-authentication.detail' },
      ),
    when: { pins: { all: ['user-authentication'] } },
    routes: ['kiosk'],
    sources: ['jlis-app', 'koka', 'jlis-passwords'],
    inferred: true,
  },
  'online-change': {
    text: (msg) =>
      msg('In Mynaportal, choose to change the PIN. You need the card and the current PIN', {
        id: 'pin-reset.steps.online-change',
      }),
    detail: (msg) =>
      msg('Wrong entries count. If the PIN locks, it has to be reset.', {
        id: 'pin-reset.steps.online-change.detail',
      }),
    japanese: 'マイナポータル',
    routes: ['online'],
    sources: ['daito'],
  },
  'hotline-call': {
    text: (msg) =>
      msg('Call one of these lines. Say that the card is lost, and ask them to stop it', {
        id: 'pin-reset.steps.hotline-call',
      }),
    detail: (msg) =>
      msg('24 hours a day, every day. The numbers that begin with 0120 are free within Japan.', {
        id: 'pin-reset.steps.hotline-call.detail',
      }),
    phones: hotlines,
    wordings: [
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg('Call this line. Say that the card is lost, and ask them to stop it', {
            id: 'pin-reset.steps.hotline-call.abroad',
          }),
        detail: (msg) =>
          msg('24 hours a day, every day; the call is charged.', {
            id: 'pin-reset.steps.hotline-call.abroad.detail',
          }),
        phones: hotlinesFromAbroad,
      },
    ],
    japanese: '一時利用停止',
    routes: ['hotline'],
    sources: ['card-contact', 'jlis-locks', 'embassy-singapore'],
  },
  'report-to-police': {
    text: (msg) =>
      msg(
        'Stolen, or lost outside your home? Report it to the police, and note the report’s number {受理番号}',
        { id: 'pin-reset.steps.report-to-police' },
      ),
    detail: (msg) =>
      msg('The police take no report of a card that was lost at home.', {
        id: 'pin-reset.steps.report-to-police.detail',
      }),
    japanese: '遺失届・盗難届',
    when: { residence: inJapan },
    routes: ['hotline'],
    sources: ['yatsushiro', 'shinagawa'],
  },
  'office-hours': {
    role: 'counter-hours',
    text: (msg) =>
      msg('Check the opening hours, and whether you need an appointment', {
        id: 'pin-reset.steps.office-hours',
      }),
    detail: (msg) =>
      msg(
        'Most offices are open Monday to Friday, 8:30 to 17:00 or 17:15. No office can work on PINs on the Sunday after the third Saturday of a month. In the evening this work can stop at 19:00 or 20:00 while the office is still open.',
        { id: 'pin-reset.steps.office-hours.detail' },
      ),
    routes: ['office', 'representative', 'proxy'],
    sources: ['satte', 'koto', 'taito'],
  },
  'office-go': {
    role: 'counter-visit',
    text: (msg) =>
      msg('Go to the municipal office of the place where the card holder is registered as a resident', {
        id: 'pin-reset.steps.office-go',
      }),
    detail: (msg) =>
      msg('Other municipalities cannot do this, nor can some branch offices.', {
        id: 'pin-reset.steps.office-go.detail',
      }),
    wordings: [
      {
        when: { applicant: 'holder' },
        text: (msg) =>
          msg('Go to the municipal office of the place where you are registered as a resident', {
            id: 'pin-reset.steps.office-go.holder',
          }),
      },
    ],
    japanese: '市区町村の窓口',
    routes: ['office', 'representative'],
    sources: ['nabari', 'jlis-certificates'],
  },
  'representative-together': {
    role: 'come-along',
    text: (msg) =>
      msg('Ask the office if the child or the adult in your care must come with you', {
        id: 'pin-reset.steps.representative-together',
      }),
    detail: (msg) =>
      msg(
        'In some cities they must come; if they cannot, such a city may send a letter first. Most pages that we read do not ask for it. Without photo ID of your own it may take days.',
        { id: 'pin-reset.steps.representative-together.detail' },
      ),
    wordings: [
      {
        when: { applicant: 'parent' },
        text: (msg) =>
          msg('Ask the office if the child must come along', {
            id: 'pin-reset.steps.representative-together.child',
          }),
      },
      {
        when: { applicant: 'guardian' },
        text: (msg) =>
          msg('Ask the office if the adult in your care must come along', {
            id: 'pin-reset.steps.representative-together.adult',
          }),
      },
    ],
    routes: ['representative'],
    sources: ['hashima', 'koto', 'kasai-hyogo', 'yokohama'],
  },
  'proxy-first-visit': {
    role: 'proxy-first-step',
    text: (msg) =>
      msg('First visit: take the card holder’s My Number Card and your own ID to the office', {
        id: 'pin-reset.steps.proxy-first-visit',
      }),
    detail: (msg) =>
      msg(
        'It is the office where the card holder is registered; no other can do it. Call first: some offices do this step by phone.',
        { id: 'pin-reset.steps.proxy-first-visit.detail' },
      ),
    say: [
      ...who,
      'proxy-first',
      'reset',
      'change',
      'card-update',
      'extension',
      'special-extension',
      'expired-certificate',
      'signature-certificate',
    ],
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['kunitachi', 'tajimi', 'kasai-hyogo', 'nabari'],
  },
  'proxy-letter': {
    role: 'proxy-letter',
    text: (msg) =>
      msg('Wait for the inquiry letter that the office sends to the card holder’s registered address', {
        id: 'pin-reset.steps.proxy-letter',
      }),
    detail: (msg) =>
      msg(
        'Usually it is not forwarded to another address, and has a deadline. Check that the card holder’s name is on the mailbox.',
        {
          id: 'pin-reset.steps.proxy-letter.detail',
        },
      ),
    japanese: '照会書兼回答書',
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['kunitachi', 'hashima'],
  },
  'proxy-reply': {
    text: (msg) =>
      msg(
        'The card holder fills in the reply form and the power of attorney {委任状} with the PINs, and seals the envelope',
        {
          id: 'pin-reset.steps.proxy-reply',
        },
      ),
    detail: (msg) =>
      msg('Do not open it, and do not ask for the PINs. The staff enter them from the letter.', {
        id: 'pin-reset.steps.proxy-reply.detail',
      }),
    wordings: [
      {
        when: { 'card-kind': 'pinless' },
        text: (msg) =>
          msg(
            'The card holder fills in the reply form and the power of attorney {委任状}, and seals the envelope',
            { id: 'pin-reset.steps.proxy-reply.pinless' },
          ),
        detail: (msg) => msg('Do not open it.', { id: 'pin-reset.steps.proxy-reply.pinless.detail' }),
      },
    ],
    japanese: '回答書・委任状',
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['osakasayama', 'tajimi'],
  },
  'proxy-present-pin': {
    text: (msg) =>
      msg('To change a PIN, the card holder also writes the current PIN in the letter', {
        id: 'pin-reset.steps.proxy-present-pin',
      }),
    routes: ['proxy'],
    tasks: ['change'],
    sources: ['mitaka'],
  },
  'proxy-second-visit': {
    role: 'proxy-visit',
    text: (msg) =>
      msg('Second visit, on another day: bring the sealed letter, the card and the ID documents', {
        id: 'pin-reset.steps.proxy-second-visit',
      }),
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['nara', 'osakasayama', 'kunitachi'],
  },
  'counter-card-update': {
    text: (msg) =>
      msg('Have the new name or address put on the card', { id: 'pin-reset.steps.counter-card-update' }),
    detail: (msg) =>
      msg(
        'It takes the resident-register PIN; an unknown one is reset in the same visit. After a move to another town, do this within 90 days of the move-in notice: later the card is void.',
        { id: 'pin-reset.steps.counter-card-update.detail' },
      ),
    wordings: [
      {
        when: { residence: 'abroad' },
        detail: (msg) =>
          msg('Ask there what is needed for it.', { id: 'pin-reset.steps.counter-card-update.abroad' }),
      },
      {
        when: { 'card-kind': 'pinless' },
        detail: (msg) =>
          msg(
            'This card has no PINs, so none is asked for. After a move to another town, do this within 90 days of the move-in notice: later the card is void.',
            { id: 'pin-reset.steps.counter-card-update.pinless' },
          ),
      },
      {
        when: proxyInJapan,
        detail: (msg) =>
          msg(
            'The holder writes the resident-register PIN in the sealed letter, and the staff enter it. After a move to another town, do this within 90 days of the move-in notice: later the card is void.',
            { id: 'pin-reset.steps.counter-card-update.proxy' },
          ),
      },
    ],
    say: [...withReply, 'card-update', 'resident-register-first'],
    routes: counters,
    tasks: ['card-update'],
    sources: ['koto-card', 'kawaguchi', 'tomakomai', 'kunitachi'],
  },
  'counter-extension': {
    text: (msg) =>
      msg('Have the card extended, and ask for new electronic certificates {電子証明書} as well', {
        id: 'pin-reset.steps.counter-extension',
      }),
    detail: (msg) =>
      msg(
        'It is free, up to the card’s expiry date. The extension can end the old certificates. It takes the resident-register PIN and those of the certificates; an unknown one is usually reset first, in the same visit. Some offices cannot do it on the day on which you get the new residence card, or at weekends. That day it can take over an hour.',
        { id: 'pin-reset.steps.counter-extension.detail' },
      ),
    wordings: [
      {
        when: { 'card-kind': 'pinless' },
        detail: (msg) =>
          msg(
            'It is free, up to the card’s expiry date. The extension can end the old certificate. This card has no PINs: most likely none is asked for. Some offices cannot do it on the day on which you get the new residence card.',
            { id: 'pin-reset.steps.counter-extension.pinless' },
          ),
        inferred: true,
      },
      {
        when: proxyInJapan,
        detail: (msg) =>
          msg(
            'It is free, up to the card’s expiry date. The extension can end the old certificates; some cities issue new ones only to the card holder. The holder writes the resident-register PIN in the sealed letter, and the staff enter it. For someone of the same household one visit can be enough: ask.',
            { id: 'pin-reset.steps.counter-extension.proxy' },
          ),
      },
    ],
    say: [...withReply, 'extension', 'resident-register-first'],
    routes: ['office', 'representative', 'proxy'],
    tasks: ['extension'],
    sources: [
      'akitakata',
      'ota-gunma',
      'katsuragi',
      'unzen',
      'konan',
      'marugame',
      'takashima',
      'kawaguchi',
      'matsudo',
      'ogi',
    ],
  },
  'counter-special-extension': {
    text: (msg) =>
      msg('Have the card extended while the renewal of the stay is pending {特例期間延長}', {
        id: 'pin-reset.steps.counter-special-extension',
      }),
    detail: (msg) =>
      msg(
        'Before the card’s expiry date; once, by up to two months. Ask whether the electronic certificates go on. Come again with the new residence card.',
        { id: 'pin-reset.steps.counter-special-extension.detail' },
      ),
    say: [...withReply, 'special-extension', 'special-extension-certificates'],
    routes: ['office', 'representative', 'proxy'],
    tasks: ['special-extension'],
    sources: ['katsuragi', 'kasai-foreign'],
  },
  'counter-new-certificate': {
    text: (msg) =>
      msg('Ask for a new electronic certificate {電子証明書}; its PIN is set in the same visit', {
        id: 'pin-reset.steps.counter-new-certificate',
      }),
    detail: (msg) =>
      msg(
        'The old one is not valid any more, or there was none: there is no PIN to reset. The new one is free if the old one has expired, and for now also after a move.',
        { id: 'pin-reset.steps.counter-new-certificate.detail' },
      ),
    wordings: [
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg('Ask whether a new electronic certificate {電子証明書} can be issued there', {
            id: 'pin-reset.steps.counter-new-certificate.abroad',
          }),
        detail: (msg) =>
          msg('The old one is not valid any more, or there was none: there is no PIN to reset.', {
            id: 'pin-reset.steps.counter-new-certificate.abroad.detail',
          }),
      },
      {
        when: proxyInJapan,
        text: (msg) =>
          msg(
            'Ask for a new electronic certificate {電子証明書}; the staff set its PIN from the sealed letter',
            {
              id: 'pin-reset.steps.counter-new-certificate.proxy',
            },
          ),
      },
    ],
    japanese: '電子証明書の発行',
    say: [
      ...withReply,
      'expired-certificate',
      'signature-issued',
      'user-authentication-issued',
      'signature-revoked',
      'signature-none',
      'signature-check',
      'signature-certificate',
    ],
    routes: counters,
    tasks: ['new-certificate'],
    sources: ['naha', 'jlis-certificates', 'katsuragi', 'osakasayama', 'kawaguchi'],
  },
  'counter-reset': {
    text: (msg) =>
      msg('Show the card and the ID documents, and ask for a PIN reset', {
        id: 'pin-reset.steps.counter-reset',
      }),
    detail: (msg) =>
      msg(
        'Name every PIN that you do not know: all are reset in one visit. You type the new ones on a touch panel. Some offices set all 4-digit PINs to the same number unless you ask for different ones.',
        {
          id: 'pin-reset.steps.counter-reset.detail',
        },
      ),
    wordings: [
      {
        when: proxyInJapan,
        text: handInTheLetter,
        detail: (msg) =>
          msg('The staff open it, and enter the PINs that the card holder has chosen.', {
            id: 'pin-reset.steps.counter-reset.proxy.detail',
          }),
      },
      {
        when: { residence: 'abroad' },
        detail: (msg) =>
          msg('Name every PIN that you do not know.', { id: 'pin-reset.steps.counter-reset.abroad' }),
      },
    ],
    say: [...withReply, 'reset', ...which],
    before: { step: 'counter-card-update', when: residentRegisterPinFirst },
    routes: counters,
    tasks: ['reset'],
    sources: ['jlis-certificates', 'jlis-locks', 'osakasayama', 'tajimi', 'daito'],
  },
  'counter-change': {
    text: (msg) =>
      msg('Show the card and the ID documents, and enter the current PIN', {
        id: 'pin-reset.steps.counter-change',
      }),
    detail: (msg) =>
      msg('If it is wrong, the office resets the PIN instead. Bring one more ID document for that.', {
        id: 'pin-reset.steps.counter-change.detail',
      }),
    wordings: [
      {
        when: proxyInJapan,
        text: handInTheLetter,
        detail: (msg) =>
          msg(
            'The staff open it, and enter the current PIN and the new one. If the current one is wrong, ask what a reset takes.',
            { id: 'pin-reset.steps.counter-change.proxy.detail' },
          ),
      },
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg('Show the card and the ID documents, and ask for the change', {
            id: 'pin-reset.steps.counter-change.abroad',
          }),
        detail: (msg) =>
          msg(
            'The municipality of the registered domicile does it; an embassy or consulate only resets PINs.',
            { id: 'pin-reset.steps.counter-change.abroad.detail' },
          ),
      },
    ],
    say: [...withReply, 'change', 'present-pin', ...which],
    routes: counters,
    tasks: ['change'],
    sources: ['mitaka', 'daito', 'card-abroad'],
  },
  'counter-choose': {
    text: (msg) => msg('Choose the new PINs before you go', { id: 'pin-reset.steps.counter-choose' }),
    detail: (msg) =>
      msg(
        'Signature PIN: 6 to 16 characters, with at least one capital letter and one digit. The others: 4 digits; they may be the same. Do not write them on the card.',
        { id: 'pin-reset.steps.counter-choose.detail' },
      ),
    wordings: [
      {
        when: { applicant: 'proxy' },
        text: (msg) =>
          msg('The card holder decides on the new PINs; ask there how they are set', {
            id: 'pin-reset.steps.counter-choose.proxy',
          }),
      },
      {
        when: onlyDigits,
        detail: (msg) =>
          msg('4 digits each; they may be the same. Do not write them on the card.', {
            id: 'pin-reset.steps.counter-choose.digits',
          }),
      },
    ],
    routes: ['office', 'representative', 'abroad'],
    tasks: ['reset', 'change', 'new-certificate'],
    sources: ['jlis-passwords', 'nara'],
  },
  'counter-new-card': {
    text: (msg) => msg('Apply for a new card', { id: 'pin-reset.steps.counter-new-card' }),
    detail: (msg) =>
      msg(
        'It can cost up to 1,000 yen, and usually takes about a month. You set new PINs for it. Ask the office which documents it wants, and who has to come to collect the card.',
        { id: 'pin-reset.steps.counter-new-card.detail' },
      ),
    wordings: [
      {
        when: { residence: 'abroad' },
        detail: (msg) =>
          msg(
            'You set new PINs for it. Ask there which documents are wanted, what it costs, and how long it takes.',
            {
              id: 'pin-reset.steps.counter-new-card.abroad',
            },
          ),
      },
      {
        when: { card: 'lost', applicant: 'proxy' },
        detail: (msg) =>
          msg(
            'Its loss is reported there too. A new card costs up to 1,000 yen, and usually takes about a month. The quick issue is only for card holders in person. Ask the office which documents it wants.',
            { id: 'pin-reset.steps.counter-new-card.lost-proxy' },
          ),
      },
      {
        when: { card: 'lost', ...representatives },
        detail: (msg) =>
          msg(
            'Its loss is reported there too. A new card costs up to 1,000 yen, and usually takes about a month. For 2,000 yen it usually comes in about a week. For that, come together within 30 days of the report. Ask the office which documents it wants.',
            { id: 'pin-reset.steps.counter-new-card.lost-representative' },
          ),
      },
      {
        when: { card: 'lost' },
        detail: (msg) =>
          msg(
            'Its loss is reported there too. A new card costs up to 1,000 yen, and usually takes about a month. For 2,000 yen it usually comes in about a week, if you come within 30 days of the report. You set new PINs for it. Ask the office which documents it wants.',
            { id: 'pin-reset.steps.counter-new-card.lost' },
          ),
      },
    ],
    say: [...who, 'lost-card', 'expired-card', 'damaged-card'],
    routes: counters,
    tasks: ['new-card'],
    sources: ['koto', 'ogi', 'katsuragi', 'kishiwada', 'yatsushiro', 'yaita'],
  },
  'counter-convert': {
    text: (msg) =>
      msg('If you want PINs, have the card changed to a standard one, and set them there', {
        id: 'pin-reset.steps.counter-convert',
      }),
    say: [...who, 'convert'],
    wordings: [
      {
        when: { applicant: 'proxy' },
        text: (msg) =>
          msg('If the card holder wants PINs, ask there how the card can be changed to a standard one', {
            id: 'pin-reset.steps.counter-convert.proxy',
          }),
      },
    ],
    routes: counters,
    tasks: ['convert'],
    sources: ['ashikaga', 'koto'],
  },
  'phone-reset': {
    text: (msg) =>
      msg('Open the Mynaportal app with the card at hand, and choose to reset the phone’s PIN', {
        id: 'pin-reset.steps.phone-reset',
      }),
    detail: (msg) =>
      msg(
        'For the phone’s signature PIN the app asks for the card’s. If you do not know that either, reset it first. This is known for Android. For iPhone we found no official page; most likely it is the same app.',
        { id: 'pin-reset.steps.phone-reset.detail' },
      ),
    wordings: [
      {
        when: { goal: 'change' },
        text: (msg) =>
          msg('Open the Mynaportal app with the card at hand, and look for a change of the phone’s PIN', {
            id: 'pin-reset.steps.phone-reset.change',
          }),
        detail: (msg) =>
          msg('Most likely the app can do this. We found no official page that says how.', {
            id: 'pin-reset.steps.phone-reset.change.detail',
          }),
      },
    ],
    japanese: 'マイナポータルアプリ',
    routes: ['smartphone-app'],
    inferred: true,
    sources: ['mynaportal-phone', 'inagi', 'kanazawa'],
  },
  afterwards: {
    text: (msg) => msg('Afterwards: use the new PIN once, with care', { id: 'pin-reset.steps.afterwards' }),
    detail: (msg) => msg('Other PINs stay the same.', { id: 'pin-reset.steps.afterwards.detail' }),
    wordings: [
      {
        when: each(certificateIsIssued, { applicant: 'proxy' }),
        text: (msg) =>
          msg(
            'Afterwards: once services accept the new certificate, the card holder uses the new PIN once, with care',
            { id: 'pin-reset.steps.afterwards.certificate.proxy' },
          ),
        detail: (msg) =>
          msg(
            'That usually takes an hour after a renewal, about 24 hours after a new issue. A card in a phone may have to be set up again: look there too.',
            { id: 'pin-reset.steps.afterwards.certificate.detail' },
          ),
      },
      {
        when: { applicant: 'proxy' },
        text: (msg) =>
          msg('Afterwards: the card holder uses the new PIN once, with care', {
            id: 'pin-reset.steps.afterwards.proxy',
          }),
      },
      {
        when: certificateIsIssued,
        text: (msg) =>
          msg('Afterwards: once services accept the new certificate, use the new PIN once, with care', {
            id: 'pin-reset.steps.afterwards.certificate',
          }),
        detail: (msg) =>
          msg(
            'That usually takes an hour after a renewal, about 24 hours after a new issue. A card in a phone may have to be set up again: look there too.',
            {
              id: 'pin-reset.steps.afterwards.certificate.detail',
            },
          ),
      },
      {
        when: { ...userAuthenticationIsReset, ...signatureIsReset, goal: 'reset', pins: bothCertificatePins },
        detail: (msg) =>
          msg('Mynaportal, store kiosks and online applications work again. Other PINs stay the same.', {
            id: 'pin-reset.steps.afterwards.both',
          }),
      },
      {
        when: { ...userAuthenticationIsReset, goal: 'reset' },
        detail: (msg) =>
          msg('Mynaportal and store kiosks work again. Other PINs stay the same.', {
            id: 'pin-reset.steps.afterwards.user-authentication',
          }),
      },
      {
        when: { ...signatureIsReset, goal: 'reset' },
        detail: (msg) =>
          msg('Online applications work again. Other PINs stay the same.', {
            id: 'pin-reset.steps.afterwards.signature',
          }),
      },
    ],
    when: { pins: { any: ['signature', 'user-authentication'] } },
    routes: ['online', ...withoutLetter],
    tasks: ['reset', 'change', 'new-certificate'],
    sources: ['jlis-portal', 'jlis-locks', 'maebashi', 'itmedia-phone'],
  },
} as const satisfies Readonly<
  Record<string, Step<Facts, SourceRef, RouteId, TaskId> & { readonly say?: readonly SentenceId[] }>
>;
