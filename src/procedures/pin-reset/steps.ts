import type { Step, Text } from '../../model/procedure.js';
import {
  each,
  extensionDue,
  ordinary,
  pinToSet,
  residentRegisterPinFirst,
  specialExtensionDue,
} from './conditions.js';
import type { Facts } from './facts.js';
import { hotlines, hotlinesFromAbroad } from './phones.js';
import {
  certificateIsIssued,
  onlyDigits,
  proxyInJapan,
  signatureIsIssued,
  signatureIsReset,
  userAuthenticationIsReset,
  whichPins,
  whoBringsTheReply,
  whoStandsThere,
} from './readers.js';
import type { RouteId, TaskId } from './routes.js';
import { counters } from './routes.js';
import type { SourceRef } from './sources.js';

const byLetter = [
  'reset',
  'change',
  'new-certificate',
  'card-update',
  'extension',
  'special-extension',
] as const;

const bothCertificatePins = { all: ['signature', 'user-authentication'] } as const;

/** Where the reader, not the holder's sealed letter, says and enters what is wanted. */
const withoutLetter = ['kiosk', 'office', 'representative', 'abroad'] as const satisfies readonly RouteId[];

const handInTheLetter: Text = (msg) =>
  msg('Hand in the sealed letter with the card and the papers', {
    id: 'pin-reset.steps.counter-reset.proxy',
  });

/** Everything that somebody may have to do, in the order of doing it. */
export const steps = {
  'enter-once': {
    text: (msg) =>
      msg('If you think that you know the PIN and tries are left, enter it once, slowly', {
        id: 'pin-reset.steps.enter-once',
      }),
    detail: (msg) =>
      msg(
        'A correct entry clears the count of wrong ones, and you are done. A PIN that is locked stays locked.',
        { id: 'pin-reset.steps.enter-once.detail' },
      ),
    wordings: [
      {
        when: { applicant: 'proxy' },
        text: (msg) =>
          msg('If the card holder may know the PIN and tries are left, the holder enters it once, slowly', {
            id: 'pin-reset.steps.enter-once.holder',
          }),
      },
    ],
    routes: withoutLetter,
    tasks: ['reset'],
    sources: ['yamato', 'jlis-passwords'],
  },
  'find-working-pin': {
    text: (msg) => msg('Make sure which PIN you still know', { id: 'pin-reset.steps.find-working-pin' }),
    detail: (msg) =>
      msg(
        'The signature PIN can be reset with the user-authentication PIN, and the other way round. If both are gone, only the office can help.',
        { id: 'pin-reset.steps.find-working-pin.detail' },
      ),
    routes: ['kiosk'],
    sources: ['jlis-app', 'jlis-locks'],
  },
  'kiosk-app': {
    text: (msg) =>
      msg('Install the app for the reset of PINs on the phone', { id: 'pin-reset.steps.kiosk-app' }),
    detail: (msg) =>
      msg('Free of charge, for iPhone and Android.', { id: 'pin-reset.steps.kiosk-app.detail' }),
    japanese: 'JPKI暗証番号リセット',
    routes: ['kiosk'],
    sources: ['jlis-app', 'koka'],
  },
  'kiosk-photo': {
    text: (msg) => msg('In the app, photograph the front of the card', { id: 'pin-reset.steps.kiosk-photo' }),
    routes: ['kiosk'],
    sources: ['niigata'],
  },
  'kiosk-identify-by-user-authentication': {
    text: (msg) =>
      msg('Hold the card to the phone and enter the user-authentication PIN (4 digits)', {
        id: 'pin-reset.steps.kiosk-identify-by-user-authentication',
      }),
    detail: (msg) =>
      msg('A wrong entry most likely counts. Three in a row lock this PIN too.', {
        id: 'pin-reset.steps.kiosk-identify-by-user-authentication.detail',
      }),
    when: { pins: { all: ['signature'] } },
    routes: ['kiosk'],
    sources: ['niigata', 'jlis-app'],
    inferred: true,
  },
  'kiosk-identify-by-signature': {
    text: (msg) =>
      msg('Hold the card to the phone and enter the signature PIN (6 to 16 letters and digits)', {
        id: 'pin-reset.steps.kiosk-identify-by-signature',
      }),
    detail: (msg) =>
      msg('A wrong entry most likely counts. Five in a row lock this PIN too.', {
        id: 'pin-reset.steps.kiosk-identify-by-signature.detail',
      }),
    when: { pins: { all: ['user-authentication'] } },
    routes: ['kiosk'],
    sources: ['jlis-app'],
    inferred: true,
  },
  'kiosk-face': {
    text: (msg) =>
      msg('Film your face as the app says, and finish the reservation', { id: 'pin-reset.steps.kiosk-face' }),
    detail: (msg) =>
      msg(
        'It is compared with the photo in the card: nobody can do it for you. You most likely reserve the reset, not a machine: any listed store will do.',
        { id: 'pin-reset.steps.kiosk-face.detail' },
      ),
    routes: ['kiosk'],
    sources: ['niigata', 'jlis-app'],
    inferred: true,
  },
  'kiosk-go': {
    text: (msg) =>
      msg('Within 24 hours, take the card to a listed store that is open, between 06:30 and 23:00', {
        id: 'pin-reset.steps.kiosk-go',
      }),
    routes: ['kiosk'],
    sources: ['koka', 'niigata', 'jlis-kiosk'],
  },
  'kiosk-menu': {
    text: (msg) =>
      msg(
        'At the machine choose administrative services {行政サービス}, put the card down, and enter the PIN that you know',
        {
          id: 'pin-reset.steps.kiosk-menu',
        },
      ),
    routes: ['kiosk'],
    sources: ['niigata'],
  },
  'kiosk-new-signature': {
    text: (msg) =>
      msg('Set the new signature PIN: 6 to 16 characters, letters and digits', {
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
        'The resident-register PIN and the card-input PIN likely keep their old digits, also if all three were the same.',
        { id: 'pin-reset.steps.kiosk-new-user-authentication.detail' },
      ),
    when: { pins: { all: ['user-authentication'] } },
    routes: ['kiosk'],
    sources: ['jlis-app', 'koka', 'jlis-passwords'],
    inferred: true,
  },
  'online-change': {
    text: (msg) =>
      msg(
        'In Mynaportal, choose to change the PIN, hold the card to the phone, enter the present PIN, then the new one',
        { id: 'pin-reset.steps.online-change' },
      ),
    detail: (msg) =>
      msg('Wrong entries count. A PIN that gets locked has to be reset.', {
        id: 'pin-reset.steps.online-change.detail',
      }),
    japanese: 'マイナポータル',
    routes: ['online'],
    sources: ['daito'],
  },
  'hotline-call': {
    text: (msg) =>
      msg('Call one of these lines and have the card suspended', { id: 'pin-reset.steps.hotline-call' }),
    detail: (msg) =>
      msg('Day and night, all year; free of charge within Japan.', {
        id: 'pin-reset.steps.hotline-call.detail',
      }),
    phones: hotlines,
    wordings: [
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg('Call this line and have the card suspended', { id: 'pin-reset.steps.hotline-call.abroad' }),
        detail: (msg) =>
          msg('Day and night, all year; the call is charged.', {
            id: 'pin-reset.steps.hotline-call.abroad.detail',
          }),
        phones: hotlinesFromAbroad,
      },
    ],
    japanese: '一時利用停止',
    routes: ['hotline'],
    sources: ['card-contact', 'jlis-locks', 'embassy-singapore'],
  },
  'office-hours': {
    role: 'counter-hours',
    text: (msg) =>
      msg('Check the office’s hours, and whether it wants an appointment', {
        id: 'pin-reset.steps.office-hours',
      }),
    detail: (msg) =>
      msg(
        'Most are open on weekdays from 8:30 to 17:00 or 17:15. On the Sunday after a month’s third Saturday no office can work on PINs, nor late in the evening.',
        { id: 'pin-reset.steps.office-hours.detail' },
      ),
    routes: ['office', 'representative', 'proxy'],
    sources: ['satte', 'koto'],
  },
  'office-go': {
    role: 'counter-visit',
    text: (msg) =>
      msg('Go to the office of the municipality where the card holder is registered', {
        id: 'pin-reset.steps.office-go',
      }),
    detail: (msg) =>
      msg('No other municipality can do it, and not every branch.', {
        id: 'pin-reset.steps.office-go.detail',
      }),
    japanese: '市区町村の窓口',
    routes: ['office', 'representative'],
    sources: ['nabari', 'jlis-certificates'],
  },
  'representative-together': {
    role: 'come-along',
    text: (msg) =>
      msg('Take the child or the person in your care along, or ask the office whether they must come', {
        id: 'pin-reset.steps.representative-together',
      }),
    detail: (msg) =>
      msg(
        'Some cities want to see them, others send a letter instead. Without a photo ID of your own it may take days.',
        { id: 'pin-reset.steps.representative-together.detail' },
      ),
    wordings: [
      {
        when: { applicant: 'parent' },
        text: (msg) =>
          msg('Take the child along, or ask the office whether the child must come', {
            id: 'pin-reset.steps.representative-together.child',
          }),
      },
      {
        when: { applicant: 'guardian' },
        text: (msg) =>
          msg('Take the adult in your care along, or ask the office whether they must come', {
            id: 'pin-reset.steps.representative-together.adult',
          }),
      },
    ],
    routes: ['representative'],
    sources: ['hashima', 'koto', 'kasai-hyogo'],
  },
  'proxy-first-visit': {
    role: 'proxy-first-step',
    text: (msg) =>
      msg('First visit: take the card holder’s card and your own ID to the office', {
        id: 'pin-reset.steps.proxy-first-visit',
      }),
    detail: (msg) =>
      msg(
        'It is the office where the card holder is registered; no other can do it. Ask before you go: some offices take this step by phone.',
        { id: 'pin-reset.steps.proxy-first-visit.detail' },
      ),
    say: [
      ...whoStandsThere,
      { ja: 'マイナンバーカードの手続きのため、本人あてに照会書兼回答書の郵送をお願いします。' },
      {
        ja: '・暗証番号の再設定（初期化）',
        when: each(pinToSet, { goal: 'reset', applicant: 'proxy' }),
      },
      {
        ja: '・暗証番号の変更',
        when: each(pinToSet, { goal: 'change', applicant: 'proxy' }),
      },
      { ja: '・電子証明書の発行', when: certificateIsIssued },
      { ja: '・カードの有効期間の変更（延長）', when: extensionDue },
      { ja: '・特例期間延長', when: specialExtensionDue },
      {
        ja: '・新しい住所・氏名の記載（券面事項の更新）',
        when: { card: 'outdated', 'card-kind': ['standard', 'specified'] },
      },
    ],
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['kunitachi', 'tajimi', 'kasai-hyogo', 'nabari'],
  },
  'proxy-letter': {
    role: 'proxy-letter',
    text: (msg) =>
      msg('Wait for the letter that the office posts to the card holder’s registered address', {
        id: 'pin-reset.steps.proxy-letter',
      }),
    detail: (msg) =>
      msg('It is not forwarded, and it has a deadline. Make sure that the holder’s name is on the mailbox.', {
        id: 'pin-reset.steps.proxy-letter.detail',
      }),
    japanese: '照会書兼回答書',
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['kunitachi', 'hashima'],
  },
  'proxy-reply': {
    text: (msg) =>
      msg('The card holder fills in reply, power of attorney and the PINs wanted, and seals the envelope', {
        id: 'pin-reset.steps.proxy-reply',
      }),
    detail: (msg) =>
      msg('You do not open it, nor ask for the PINs; the staff enter them from the letter.', {
        id: 'pin-reset.steps.proxy-reply.detail',
      }),
    japanese: '回答書・委任状',
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['osakasayama', 'tajimi'],
  },
  'proxy-present-pin': {
    text: (msg) =>
      msg('For a change, the card holder also writes down the present PIN', {
        id: 'pin-reset.steps.proxy-present-pin',
      }),
    routes: ['proxy'],
    tasks: ['change'],
    sources: ['mitaka'],
  },
  'proxy-second-visit': {
    role: 'proxy-visit',
    text: (msg) =>
      msg('Second visit, on another day: bring the sealed letter, the card and the documents', {
        id: 'pin-reset.steps.proxy-second-visit',
      }),
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['nara', 'osakasayama', 'kunitachi'],
  },
  'counter-card-update': {
    text: (msg) =>
      msg('Have the name or address on the card updated', { id: 'pin-reset.steps.counter-card-update' }),
    detail: (msg) =>
      msg(
        'It takes the resident-register PIN; an unknown one is reset in the same visit. After a move to another town, have it done within 90 days of the notice: later the card is void.',
        { id: 'pin-reset.steps.counter-card-update.detail' },
      ),
    wordings: [
      {
        when: { residence: 'abroad' },
        detail: (msg) =>
          msg('Ask there what is needed for it.', { id: 'pin-reset.steps.counter-card-update.abroad' }),
      },
      {
        when: proxyInJapan,
        detail: (msg) =>
          msg(
            'The card holder writes the resident-register PIN in the sealed letter, and the staff enter it. After a move to another town, have it done within 90 days of the notice: later the card is void.',
            { id: 'pin-reset.steps.counter-card-update.proxy' },
          ),
      },
    ],
    say: [
      ...whoBringsTheReply,
      {
        ja: 'マイナンバーカードに新しい住所・氏名を記載する手続き（券面事項の更新）をお願いします。',
      },
      {
        ja: '手続きに必要な住民基本台帳用の暗証番号がわからないので、先に再設定をお願いします。',
        when: { ...ordinary, goal: 'reset', pins: { all: ['resident-register'] } },
      },
    ],
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
        'Free of charge, by the card’s old date. The extension can end the old certificates. It takes the resident-register PIN; an unknown one is usually reset first, in the same visit. Some offices cannot do it on the day on which the new residence card came.',
        { id: 'pin-reset.steps.counter-extension.detail' },
      ),
    wordings: [
      {
        when: { 'card-kind': 'pinless' },
        detail: (msg) =>
          msg(
            'Free of charge, by the card’s old date. The extension can end the old certificate. This card has no PINs: most likely none is asked for. Some offices cannot do it on the day on which the new residence card came.',
            { id: 'pin-reset.steps.counter-extension.pinless' },
          ),
        inferred: true,
      },
      {
        when: proxyInJapan,
        detail: (msg) =>
          msg(
            'Free of charge, by the card’s old date. The extension can end the old certificates; some cities issue new ones only to the card holder. The holder writes the resident-register PIN in the sealed letter, and the staff enter it.',
            { id: 'pin-reset.steps.counter-extension.proxy' },
          ),
      },
    ],
    say: [
      ...whoBringsTheReply,
      {
        ja: '在留期間の更新などがあったので、マイナンバーカードの有効期間の変更（延長）をお願いします。',
      },
      {
        ja: '有効期間の変更に必要な住民基本台帳用の暗証番号がわからないので、先に再設定をお願いします。',
        when: { ...ordinary, goal: 'reset', pins: { all: ['resident-register'] } },
      },
      { ja: '電子証明書も続けて使えるように、新しい電子証明書の発行もお願いします。' },
    ],
    routes: ['office', 'representative', 'proxy'],
    tasks: ['extension'],
    sources: ['akitakata', 'ota-gunma', 'katsuragi', 'unzen', 'konan', 'marugame', 'takashima', 'kawaguchi'],
  },
  'counter-special-extension': {
    text: (msg) =>
      msg('Have the card extended for the time of the examination', {
        id: 'pin-reset.steps.counter-special-extension',
      }),
    detail: (msg) =>
      msg(
        'Before the card’s date has passed; once, by up to two months. Ask whether the electronic certificates go on. Come again with the new residence card.',
        { id: 'pin-reset.steps.counter-special-extension.detail' },
      ),
    say: [
      ...whoBringsTheReply,
      { ja: '在留期間の更新を申請中です。マイナンバーカードの特例期間延長をお願いします。' },
      { ja: '電子証明書を続けて使えるかどうか、確認もお願いします。' },
    ],
    routes: ['office', 'representative', 'proxy'],
    tasks: ['special-extension'],
    sources: ['katsuragi', 'kasai-foreign'],
  },
  'counter-new-certificate': {
    text: (msg) =>
      msg('Have a new certificate issued; its new PIN is set in the same visit', {
        id: 'pin-reset.steps.counter-new-certificate',
      }),
    detail: (msg) =>
      msg(
        'The old certificate has ended or was never there, so it has no PIN to reset. If it has expired, the new one is free.',
        { id: 'pin-reset.steps.counter-new-certificate.detail' },
      ),
    wordings: [
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg('Ask whether a new certificate can be issued there, and its PIN set', {
            id: 'pin-reset.steps.counter-new-certificate.abroad',
          }),
        detail: (msg) =>
          msg('The old certificate has ended or was never there, so it has no PIN to reset.', {
            id: 'pin-reset.steps.counter-new-certificate.abroad.detail',
          }),
      },
      {
        when: proxyInJapan,
        text: (msg) =>
          msg('Ask for a new certificate; the staff set its PIN from the sealed letter', {
            id: 'pin-reset.steps.counter-new-certificate.proxy',
          }),
      },
    ],
    japanese: '電子証明書の発行',
    say: [
      ...whoBringsTheReply,
      { ja: '電子証明書が、有効期限切れなどで使えません。', when: { certificates: 'expired' } },
      {
        ja: '引っ越しや氏名変更などの後、署名用電子証明書が失効しました。',
        when: { certificates: 'revoked' },
      },
      {
        ja: '署名用電子証明書の発行を受けたことがありません。',
        when: { certificates: 'none', pins: { all: ['signature'] } },
      },
      {
        ja: 'カードの住所や氏名が変わったので、署名用電子証明書の確認をお願いします。',
        when: { card: 'outdated', certificates: ['valid', 'unsure'] },
      },
      { ja: '電子証明書の発行と、暗証番号の設定をお願いします。' },
      { ja: '・署名用電子証明書', when: signatureIsIssued },
      {
        ja: '・利用者証明用電子証明書',
        when: { pins: { all: ['user-authentication'] }, certificates: 'expired' },
      },
    ],
    routes: counters,
    tasks: ['new-certificate'],
    sources: ['naha', 'jlis-certificates', 'katsuragi', 'osakasayama'],
  },
  'counter-reset': {
    text: (msg) =>
      msg('Show the card and the papers, and ask for the reset', { id: 'pin-reset.steps.counter-reset' }),
    detail: (msg) =>
      msg('Name every PIN that you do not know: all are reset in one visit.', {
        id: 'pin-reset.steps.counter-reset.detail',
      }),
    wordings: [
      {
        when: proxyInJapan,
        text: handInTheLetter,
        detail: (msg) =>
          msg('The staff open it, and enter the PINs that the card holder has chosen.', {
            id: 'pin-reset.steps.counter-reset.proxy.detail',
          }),
      },
    ],
    say: [
      ...whoBringsTheReply,
      { ja: 'マイナンバーカードの暗証番号の再設定（初期化）をお願いします。' },
      ...whichPins,
    ],
    before: { step: 'counter-card-update', when: residentRegisterPinFirst },
    routes: counters,
    tasks: ['reset'],
    sources: ['jlis-certificates', 'jlis-locks', 'osakasayama', 'tajimi'],
  },
  'counter-change': {
    text: (msg) =>
      msg('Show the card and the papers, and enter the present PIN', {
        id: 'pin-reset.steps.counter-change',
      }),
    detail: (msg) =>
      msg(
        'If the entry is wrong, the office resets the PIN instead. Have a second document with you for that.',
        { id: 'pin-reset.steps.counter-change.detail' },
      ),
    wordings: [
      {
        when: proxyInJapan,
        text: handInTheLetter,
        detail: (msg) =>
          msg(
            'The staff open it, and enter the PINs: the present one and the new one. If the present one is wrong, ask what has to be done for a reset.',
            { id: 'pin-reset.steps.counter-change.proxy.detail' },
          ),
      },
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg('Show the card and the papers, and ask for the change', {
            id: 'pin-reset.steps.counter-change.abroad',
          }),
        detail: (msg) =>
          msg(
            'The municipality of your registered domicile does it; an embassy or consulate only resets PINs.',
            { id: 'pin-reset.steps.counter-change.abroad.detail' },
          ),
      },
    ],
    say: [
      ...whoBringsTheReply,
      { ja: 'マイナンバーカードの暗証番号の変更をお願いします。' },
      { ja: '今の暗証番号はわかります。', when: { applicant: ['holder', 'parent', 'guardian'] } },
      ...whichPins,
    ],
    routes: counters,
    tasks: ['change'],
    sources: ['mitaka', 'daito', 'card-abroad'],
  },
  'counter-choose': {
    text: (msg) =>
      msg('Choose the new PINs; decide on them before you go', { id: 'pin-reset.steps.counter-choose' }),
    detail: (msg) =>
      msg(
        'Signature PIN: 6 to 16 characters, capital letters and digits, both. The others: 4 digits; they may be the same. Do not write them on the card.',
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
        'It comes with new PINs, can cost up to 1,000 yen, and usually takes about a month. Ask the office which papers it wants.',
        { id: 'pin-reset.steps.counter-new-card.detail' },
      ),
    wordings: [
      {
        when: { residence: 'abroad' },
        detail: (msg) =>
          msg(
            'It comes with new PINs. Ask there which papers are wanted, what it costs, and how long it takes.',
            {
              id: 'pin-reset.steps.counter-new-card.abroad',
            },
          ),
      },
      {
        when: { card: 'lost', applicant: 'proxy' },
        detail: (msg) =>
          msg(
            'Its loss is reported there too. A new card comes with new PINs, costs up to 1,000 yen, and usually takes about a month; the quick issue is only for holders in person. Ask the office which papers it wants.',
            { id: 'pin-reset.steps.counter-new-card.lost-proxy' },
          ),
      },
      {
        when: { card: 'lost' },
        detail: (msg) =>
          msg(
            'Its loss is reported there too. A new card comes with new PINs, costs up to 1,000 yen, and usually takes about a month. For 2,000 yen it usually comes in about a week, within 30 days of the report. Ask the office which papers it wants.',
            { id: 'pin-reset.steps.counter-new-card.lost' },
          ),
      },
    ],
    say: [
      ...whoStandsThere,
      { ja: 'マイナンバーカードの有効期限が切れました（または失効しました）。', when: { card: 'expired' } },
      {
        ja: 'マイナンバーカードをなくしました（または盗まれました）。紛失の届出もお願いします。',
        when: { card: 'lost' },
      },
      { ja: 'マイナンバーカードが機械で読み取れません。', when: { card: 'unusable' } },
      { ja: '新しいカードの申請（再交付の申請）をお願いします。' },
    ],
    routes: counters,
    tasks: ['new-card'],
    sources: ['koto', 'ogi', 'katsuragi', 'kishiwada', 'yatsushiro', 'yaita'],
  },
  'counter-convert': {
    text: (msg) =>
      msg('If you want PINs, have the card turned into an ordinary one, and set them there', {
        id: 'pin-reset.steps.counter-convert',
      }),
    say: [
      ...whoStandsThere,
      { ja: '顔認証マイナンバーカードから、暗証番号のある通常のカードへの切り替えをお願いします。' },
    ],
    routes: counters,
    tasks: ['convert'],
    sources: ['ashikaga', 'koto'],
  },
  'phone-reset': {
    text: (msg) =>
      msg('In the Mynaportal app, choose to set the phone certificate’s PIN anew, with the card at hand', {
        id: 'pin-reset.steps.phone-reset',
      }),
    detail: (msg) =>
      msg(
        'For the phone’s signature PIN the app asks for the card’s. If that is unknown too, reset it first.',
        { id: 'pin-reset.steps.phone-reset.detail' },
      ),
    japanese: 'マイナポータルアプリ',
    routes: ['smartphone-app'],
    sources: ['mynaportal-phone', 'inagi'],
  },
  afterwards: {
    text: (msg) => msg('Afterwards: use the new PIN once, with care', { id: 'pin-reset.steps.afterwards' }),
    detail: (msg) =>
      msg('PINs that were not set anew are as before.', { id: 'pin-reset.steps.afterwards.detail' }),
    wordings: [
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
          msg('That usually takes an hour after a renewal, about 24 hours after a new issue.', {
            id: 'pin-reset.steps.afterwards.certificate.detail',
          }),
      },
      {
        when: { ...userAuthenticationIsReset, ...signatureIsReset, goal: 'reset', pins: bothCertificatePins },
        detail: (msg) =>
          msg(
            'Mynaportal, store machines and online applications work again. PINs that were not reset are as before.',
            { id: 'pin-reset.steps.afterwards.both' },
          ),
      },
      {
        when: { ...userAuthenticationIsReset, goal: 'reset' },
        detail: (msg) =>
          msg('Mynaportal and store machines work again. PINs that were not reset are as before.', {
            id: 'pin-reset.steps.afterwards.user-authentication',
          }),
      },
      {
        when: { ...signatureIsReset, goal: 'reset' },
        detail: (msg) =>
          msg('Online applications work again. PINs that were not reset are as before.', {
            id: 'pin-reset.steps.afterwards.signature',
          }),
      },
    ],
    when: { pins: { any: ['signature', 'user-authentication'] } },
    routes: ['online', ...withoutLetter],
    tasks: ['reset', 'change', 'new-certificate'],
    sources: ['jlis-portal', 'jlis-locks', 'maebashi'],
  },
} as const satisfies Readonly<Record<string, Step<Facts, SourceRef, RouteId, TaskId>>>;
