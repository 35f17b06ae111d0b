import type { Step } from '../../model/procedure.js';
import { cardPins, residentRegisterPinFirst } from './conditions.js';
import type { Facts } from './facts.js';
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
    routes: ['kiosk', ...counters],
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
      msg('Call 0120-95-0178 (Japanese) or 0120-0178-27 (other languages) and have the card suspended', {
        id: 'pin-reset.steps.hotline-call',
      }),
    detail: (msg) =>
      msg('Free of charge, day and night, all year.', { id: 'pin-reset.steps.hotline-call.detail' }),
    japanese: '一時利用停止',
    routes: ['hotline'],
    sources: ['card-contact', 'jlis-locks'],
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
    routes: ['representative'],
    sources: ['hashima', 'koto', 'kasai-hyogo'],
  },
  'proxy-first-visit': {
    role: 'proxy-first-step',
    text: (msg) =>
      msg('First visit: the proxy takes the holder’s card and the own ID to the office', {
        id: 'pin-reset.steps.proxy-first-visit',
      }),
    detail: (msg) =>
      msg('Ask before you go: some offices take this step by phone.', {
        id: 'pin-reset.steps.proxy-first-visit.detail',
      }),
    routes: ['proxy'],
    tasks: byLetter,
    sources: ['kunitachi', 'tajimi', 'kasai-hyogo'],
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
      msg('The proxy does not get to see the PINs; the staff enter them from the letter.', {
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
      msg('Second visit, on another day: the proxy brings letter, card and documents', {
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
      msg('You enter the resident-register PIN.', { id: 'pin-reset.steps.counter-card-update.detail' }),
    say: 'マイナンバーカードの住所・氏名の変更をお願いします。',
    routes: counters,
    tasks: ['card-update'],
    sources: ['koto-card'],
  },
  'counter-extension': {
    text: (msg) => msg('Have the card extended first', { id: 'pin-reset.steps.counter-extension' }),
    detail: (msg) =>
      msg(
        'Free of charge, before the card’s old date. You enter the resident-register PIN; an unknown one is reset in the same visit.',
        { id: 'pin-reset.steps.counter-extension.detail' },
      ),
    say: '在留期間が更新されたので、マイナンバーカードの有効期限の変更をお願いします。',
    routes: ['office', 'representative', 'proxy'],
    tasks: ['extension'],
    sources: ['akitakata', 'ota-gunma', 'katsuragi'],
  },
  'counter-special-extension': {
    text: (msg) =>
      msg('Have the card extended for the time of the examination', {
        id: 'pin-reset.steps.counter-special-extension',
      }),
    detail: (msg) =>
      msg('Once, by up to two months. Come again with the new residence card.', {
        id: 'pin-reset.steps.counter-special-extension.detail',
      }),
    say: '在留期間の更新を申請中なので、マイナンバーカードの有効期限の特例延長をお願いします。',
    routes: ['office', 'representative', 'proxy'],
    tasks: ['special-extension'],
    sources: ['katsuragi'],
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
    japanese: '電子証明書の発行',
    say: '電子証明書の新しい発行をお願いします。',
    routes: counters,
    tasks: ['new-certificate'],
    sources: ['naha', 'jlis-certificates'],
  },
  'counter-reset': {
    text: (msg) =>
      msg('Show the card and the papers, and ask for the reset', { id: 'pin-reset.steps.counter-reset' }),
    detail: (msg) =>
      msg('Name every PIN that you do not know: all are reset in one visit.', {
        id: 'pin-reset.steps.counter-reset.detail',
      }),
    say: 'マイナンバーカードの暗証番号の初期化（再設定）をお願いします。',
    before: { step: 'counter-card-update', when: residentRegisterPinFirst },
    routes: counters,
    tasks: ['reset'],
    sources: ['jlis-certificates', 'jlis-locks'],
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
    say: 'マイナンバーカードの暗証番号の変更をお願いします。',
    routes: counters,
    tasks: ['change'],
    sources: ['mitaka', 'daito'],
  },
  'counter-choose': {
    text: (msg) =>
      msg('Choose the new PINs; decide on them before you go', { id: 'pin-reset.steps.counter-choose' }),
    detail: (msg) =>
      msg(
        'Signature PIN: 6 to 16 characters, capital letters and digits, both. The others: 4 digits; they may be the same. Do not write them on the card.',
        { id: 'pin-reset.steps.counter-choose.detail' },
      ),
    routes: counters,
    tasks: ['reset', 'change', 'new-certificate'],
    sources: ['jlis-passwords', 'nara'],
  },
  'counter-new-card': {
    text: (msg) => msg('Apply for a new card', { id: 'pin-reset.steps.counter-new-card' }),
    detail: (msg) =>
      msg('It comes with new PINs, and can cost up to 1,000 yen. Ask the office which papers it wants.', {
        id: 'pin-reset.steps.counter-new-card.detail',
      }),
    say: 'マイナンバーカードの再交付の申請をお願いします。',
    routes: counters,
    tasks: ['new-card'],
    sources: ['koto', 'ogi', 'katsuragi'],
  },
  'counter-convert': {
    text: (msg) =>
      msg('If you want PINs, have the card turned into an ordinary one, and set them there', {
        id: 'pin-reset.steps.counter-convert',
      }),
    say: '顔認証マイナンバーカードを、暗証番号のある通常のカードに切り替えたいです。',
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
      msg(
        'Mynaportal, store machines or online applications work again. PINs that were not reset are as before.',
        { id: 'pin-reset.steps.afterwards.detail' },
      ),
    when: { pins: { any: cardPins } },
    routes: ['kiosk', 'online', ...counters],
    tasks: ['reset', 'change', 'new-certificate'],
    sources: ['jlis-portal', 'jlis-locks'],
  },
} as const satisfies Readonly<Record<string, Step<Facts, SourceRef, RouteId, TaskId>>>;
