import type { Note } from '../../model/procedure.js';
import {
  cardPins,
  inValidity,
  onlySignature,
  onlyUserAuthentication,
  ordinary,
  withPins,
} from './conditions.js';
import type { Facts } from './facts.js';
import { hotlines } from './phones.js';
import { representatives } from './readers.js';
import type { RouteId, TaskId } from './routes.js';
import type { SourceRef } from './sources.js';

/** Headings under which notes are grouped, in the order of showing. */
export type TopicId = 'now' | 'pins' | 'tries' | 'kiosk' | 'office' | 'stay' | 'help';

/** Everything that somebody should know, beside what to do. */
export const notes = {
  // Why the answer is what it is.
  'none-pinless': {
    topic: 'now',
    title: (msg) => msg('This card has no PINs', { id: 'pin-reset.notes.none-pinless' }),
    text: (msg) =>
      msg(
        'It proves who you are by face only, as an insurance card and as an ID. Mynaportal and store machines do not take it.',
        { id: 'pin-reset.notes.none-pinless.text' },
      ),
    when: { 'card-kind': 'pinless', card: inValidity },
    routes: ['none'],
    sources: ['ashikaga'],
  },
  'none-child': {
    topic: 'now',
    title: (msg) =>
      msg('Under 15 there is no signature PIN, as a rule', { id: 'pin-reset.notes.none-child' }),
    text: (msg) =>
      msg(
        'As a rule, no signature certificate is issued before the age of 15. A parent can have the other three PINs reset.',
        { id: 'pin-reset.notes.none-child.text' },
      ),
    when: { applicant: 'parent', pins: { all: ['signature'] }, 'card-kind': withPins, card: inValidity },
    routes: ['none', 'representative'],
    sources: ['aikawa', 'suzuka'],
  },
  'none-guardian': {
    topic: 'now',
    title: (msg) =>
      msg('Under guardianship there is no signature PIN, as a rule', { id: 'pin-reset.notes.none-guardian' }),
    text: (msg) =>
      msg('There can be exceptions: ask the office before you go.', {
        id: 'pin-reset.notes.none-guardian.text',
      }),
    when: { applicant: 'guardian', pins: onlySignature, 'card-kind': withPins },
    routes: ['none'],
    sources: ['aikawa', 'nabari'],
  },
  'none-certificate': {
    topic: 'now',
    title: (msg) =>
      msg('Without a signature certificate there is no signature PIN', {
        id: 'pin-reset.notes.none-certificate',
      }),
    text: (msg) =>
      msg('The card holder can have one issued at the office, and sets its PIN there.', {
        id: 'pin-reset.notes.none-certificate.text',
      }),
    when: {
      ...ordinary,
      certificates: { sure: 'none' },
      pins: { all: ['signature'] },
      applicant: ['holder', 'proxy'],
    },
    sources: ['hannan', 'suzuka'],
  },
  'none-phone': {
    topic: 'now',
    title: (msg) => msg('Only the owner can reset the PINs of a phone', { id: 'pin-reset.notes.none-phone' }),
    text: (msg) =>
      msg('It is most likely done only in the Mynaportal app on that phone, with the owner’s card.', {
        id: 'pin-reset.notes.none-phone.text',
      }),
    when: { ...ordinary, pins: { all: ['smartphone'] }, applicant: ['parent', 'guardian', 'proxy'] },
    sources: ['mynaportal-phone', 'inagi'],
    inferred: true,
  },
  'certificates-unsure': {
    topic: 'now',
    title: (msg) => msg('Not sure about the certificates?', { id: 'pin-reset.notes.certificates-unsure' }),
    text: (msg) =>
      msg(
        'If they have ended, the office issues new ones in the same visit, with new PINs. A kiosk needs both to be good.',
        { id: 'pin-reset.notes.certificates-unsure.text' },
      ),
    when: {
      ...ordinary,
      certificates: { sure: 'unsure' },
      pins: { any: ['signature', 'user-authentication'] },
    },
    sources: ['jlis-app', 'naha', 'jlis-certificates'],
  },
  'both-certificates': {
    topic: 'now',
    title: (msg) => msg('Why not at the kiosk', { id: 'pin-reset.notes.both-certificates' }),
    text: (msg) =>
      msg(
        'The kiosk needs both certificates to be good, and name, address, birth date and sex as they were on issue.',
        { id: 'pin-reset.notes.both-certificates.text' },
      ),
    when: [
      {
        pins: onlySignature,
        goal: 'reset',
        'other-pin': ['works', 'unsure'],
        certificates: ['expired', 'revoked'],
        applicant: 'holder',
      },
      {
        pins: onlyUserAuthentication,
        goal: 'reset',
        'other-pin': ['works', 'unsure'],
        certificates: ['expired', 'revoked', 'none'],
        applicant: 'holder',
      },
    ],
    routes: ['office'],
    sources: ['jlis-app', 'naha'],
  },
  'holder-certificate': {
    topic: 'now',
    tone: 'warning',
    title: (msg) =>
      msg('A new signature certificate: in some cities for the holder only', {
        id: 'pin-reset.notes.holder-certificate',
      }),
    text: (msg) =>
      msg(
        'Some cities issue it only to the card holder in person, others also by the letter. Ask the office before you go.',
        { id: 'pin-reset.notes.holder-certificate.text' },
      ),
    when: { pins: { all: ['signature'] }, applicant: ['guardian', 'proxy'] },
    routes: ['representative', 'proxy'],
    tasks: ['new-certificate'],
    sources: ['ogi', 'takashima', 'katsuragi'],
  },
  'renewal-pending': {
    topic: 'now',
    title: (msg) => msg('Watch the date on the card', { id: 'pin-reset.notes.renewal-pending' }),
    text: (msg) =>
      msg(
        'Once the stay is renewed, have the card extended at the office before its old date. If that date comes first, it can be extended for the time of the examination.',
        { id: 'pin-reset.notes.renewal-pending.text' },
      ),
    when: {
      residence: 'limited',
      renewal: { sure: ['pending', 'unsure'] },
      card: inValidity,
      'card-kind': ['standard', 'pinless'],
    },
    sources: ['katsuragi', 'akitakata', 'miyake'],
  },
  'void-card': {
    topic: 'now',
    tone: 'warning',
    title: (msg) => msg('A card past its date is void', { id: 'pin-reset.notes.void-card' }),
    text: (msg) =>
      msg(
        'No PIN can be set on it, even if the stay was renewed in time and only the card was not extended.',
        { id: 'pin-reset.notes.void-card.text' },
      ),
    when: { card: 'expired' },
    sources: ['koto', 'ogi'],
  },
  'specified-card': {
    topic: 'now',
    title: (msg) => msg('Residence card and My Number Card in one', { id: 'pin-reset.notes.specified-card' }),
    text: (msg) =>
      msg(
        'Its PINs are most likely reset by the municipal office. It does not count as a second document beside itself. Immigration usually extends it with the stay; while that is pending and the date comes near, ask the office. Nothing is known about kiosks.',
        { id: 'pin-reset.notes.specified-card.text' },
      ),
    when: { 'card-kind': 'specified', card: inValidity },
    sources: ['isa-specified'],
    inferred: true,
    links: ['isa-specified'],
  },
  'kiosk-holder-only': {
    topic: 'now',
    title: (msg) => msg('No kiosk for a proxy or a parent', { id: 'pin-reset.notes.kiosk-holder-only' }),
    text: (msg) =>
      msg(
        'The app compares the living face with the photo in the card, so most likely only the card holder can use it.',
        { id: 'pin-reset.notes.kiosk-holder-only.text' },
      ),
    when: {
      ...ordinary,
      applicant: ['parent', 'guardian', 'proxy'],
      goal: 'reset',
      pins: { any: ['signature', 'user-authentication'] },
    },
    routes: ['representative', 'proxy'],
    sources: ['niigata', 'jlis-app'],
    inferred: true,
  },

  // The four PINs.
  'signature-pin': {
    topic: 'pins',
    title: (msg) =>
      msg('Signature PIN: 6 to 16 letters and digits, 5 tries', { id: 'pin-reset.notes.signature-pin' }),
    text: (msg) =>
      msg(
        'For tax returns and other online applications, opening accounts, moving out online. Letters count as capitals. As a rule, children under 15 and adults under guardianship do not have it, nor those who declined it.',
        { id: 'pin-reset.notes.signature-pin.text' },
      ),
    japanese: '署名用電子証明書の暗証番号',
    when: { pins: { any: ['signature', 'unsure'] } },
    sources: ['jlis-passwords', 'jlis-portal', 'hannan', 'aikawa'],
  },
  'user-authentication-pin': {
    topic: 'pins',
    title: (msg) =>
      msg('User-authentication PIN: 4 digits, 3 tries', { id: 'pin-reset.notes.user-authentication-pin' }),
    text: (msg) =>
      msg('For Mynaportal, certificates from store machines, and the card as an insurance card.', {
        id: 'pin-reset.notes.user-authentication-pin.text',
      }),
    japanese: '利用者証明用電子証明書の暗証番号',
    when: { pins: { any: ['user-authentication', 'unsure'] } },
    sources: ['jlis-passwords', 'jlis-portal'],
  },
  'resident-register-pin': {
    topic: 'pins',
    title: (msg) =>
      msg('Resident-register PIN: 4 digits, 3 tries', { id: 'pin-reset.notes.resident-register-pin' }),
    text: (msg) =>
      msg(
        'For the office counter: a new address or name, moving in, extending the card of a foreign resident. Only an office can reset or change it.',
        { id: 'pin-reset.notes.resident-register-pin.text' },
      ),
    japanese: '住民基本台帳用の暗証番号',
    when: { pins: { any: ['resident-register', 'unsure'] } },
    sources: ['jlis-passwords', 'yamato', 'akitakata', 'koka'],
  },
  'card-input-pin': {
    topic: 'pins',
    title: (msg) => msg('Card-input PIN: 4 digits, 3 tries', { id: 'pin-reset.notes.card-input-pin' }),
    text: (msg) =>
      msg(
        'For reading My Number and name, address, birth date and sex from the card as text, and for adding the card to a phone. Only an office can reset it.',
        { id: 'pin-reset.notes.card-input-pin.text' },
      ),
    japanese: '券面事項入力補助用の暗証番号',
    when: { pins: { any: ['card-input', 'unsure'] } },
    sources: ['jlis-passwords', 'yamato', 'koka'],
  },
  'phone-pins': {
    topic: 'pins',
    title: (msg) => msg('A phone has PINs of its own', { id: 'pin-reset.notes.phone-pins' }),
    text: (msg) =>
      msg(
        'Counters and kiosks cannot reset them. The card’s PINs and the phone’s are reset apart from each other.',
        { id: 'pin-reset.notes.phone-pins.text' },
      ),
    japanese: 'スマホ用電子証明書',
    when: { pins: { any: ['smartphone', 'unsure'] } },
    sources: ['mynaportal-phone', 'inagi'],
  },
  'security-code': {
    topic: 'pins',
    title: (msg) =>
      msg('No PIN: the code under the photo, the face check', { id: 'pin-reset.notes.security-code' }),
    text: (msg) =>
      msg(
        'Ten misses at a clinic lock the card’s face check. A kiosk most likely cannot undo that, nor a lock of the 4-digit code under the photo: ask the municipal office.',
        { id: 'pin-reset.notes.security-code.text' },
      ),
    japanese: 'セキュリティコード・照合番号',
    when: { pins: { any: ['unsure'] } },
    sources: ['tbs'],
    inferred: true,
  },

  // Wrong tries.
  'stop-in-time': {
    topic: 'tries',
    tone: 'warning',
    title: (msg) => msg('Stop in time', { id: 'pin-reset.notes.stop-in-time' }),
    text: (msg) =>
      msg(
        'Three wrong entries in a row lock a 4-digit PIN, five the signature PIN. It is likely best to stop with one try left for 4 digits, two for the signature PIN.',
        { id: 'pin-reset.notes.stop-in-time.text' },
      ),
    when: { ...ordinary, goal: 'reset', pins: { any: cardPins } },
    sources: ['jlis-locks', 'yamato'],
    inferred: true,
  },
  'waiting-does-not-help': {
    topic: 'tries',
    title: (msg) =>
      msg('Waiting does not help, a correct entry does', { id: 'pin-reset.notes.waiting-does-not-help' }),
    text: (msg) =>
      msg(
        'Misses are counted in the card, and a new day does not clear them: only a correct entry before the lock does. A lock stays even if you remember the PIN, but you may set the same one again.',
        { id: 'pin-reset.notes.waiting-does-not-help.text' },
      ),
    when: { ...ordinary, goal: 'reset', pins: { any: cardPins } },
    sources: ['kaminoyama', 'yamato', 'uruma', 'ome'],
  },
  'same-digits': {
    topic: 'tries',
    title: (msg) => msg('The three 4-digit PINs are often the same', { id: 'pin-reset.notes.same-digits' }),
    text: (msg) =>
      msg('If you know one and tries are left, it is likely worth entering it once for the others.', {
        id: 'pin-reset.notes.same-digits.text',
      }),
    when: {
      ...ordinary,
      goal: 'reset',
      pins: { any: ['user-authentication', 'resident-register', 'card-input'] },
    },
    sources: ['nara'],
    inferred: true,
  },
  doctor: {
    topic: 'tries',
    title: (msg) => msg('At the doctor the card still works', { id: 'pin-reset.notes.doctor' }),
    text: (msg) =>
      msg('A face check or a look by the staff is likely enough, also while the PIN is locked.', {
        id: 'pin-reset.notes.doctor.text',
      }),
    when: { ...ordinary, goal: 'reset', pins: { any: ['user-authentication'] } },
    sources: ['tbs', 'mhlw'],
    links: ['mhlw'],
    inferred: true,
  },
  // The kiosk.
  'kiosk-stores': {
    topic: 'kiosk',
    title: (msg) => msg('Which store for which PIN', { id: 'pin-reset.notes.kiosk-stores' }),
    text: (msg) =>
      msg(
        'Signature PIN: Seven-Eleven, Lawson, FamilyMart, Ministop, Aeon in Honshu and Shikoku, some shops of Aeon Hokkaido, Aeon Tohoku, Fuji (Chugoku and Shikoku) and Daiei. User-authentication PIN: the same without Lawson, FamilyMart, Ministop and Daiei. Not every shop has the machine: look at the list.',
        { id: 'pin-reset.notes.kiosk-stores.text' },
      ),
    routes: ['kiosk'],
    sources: ['jlis-kiosk'],
    links: ['jlis-kiosk', 'jlis-app'],
  },
  'kiosk-fails': {
    topic: 'kiosk',
    title: (msg) => msg('If the app or the machine refuses', { id: 'pin-reset.notes.kiosk-fails' }),
    text: (msg) =>
      msg(
        'If your face is not recognised or a certificate has ended, go to the office. If the store cannot do it, try another within the 24 hours; later you most likely have to reserve again.',
        { id: 'pin-reset.notes.kiosk-fails.text' },
      ),
    routes: ['kiosk'],
    sources: ['niigata', 'naha', 'koka', 'jlis-kiosk'],
    inferred: true,
  },
  'kiosk-never': {
    topic: 'kiosk',
    title: (msg) => msg('What no kiosk can do', { id: 'pin-reset.notes.kiosk-never' }),
    text: (msg) =>
      msg(
        'The resident-register PIN and the card-input PIN are reset at the office only. So are the other two when both are gone.',
        { id: 'pin-reset.notes.kiosk-never.text' },
      ),
    when: [
      { ...ordinary, goal: 'reset', pins: { any: ['resident-register', 'card-input'] } },
      { ...ordinary, goal: 'reset', pins: { all: ['signature', 'user-authentication'] } },
    ],
    routes: ['office'],
    sources: ['koka', 'naha'],
  },
  'not-online': {
    topic: 'kiosk',
    title: (msg) => msg('Not online, not by post', { id: 'pin-reset.notes.not-online' }),
    text: (msg) =>
      msg('For fear of impostors, a forgotten PIN of the card cannot be reset by internet, e-mail or post.', {
        id: 'pin-reset.notes.not-online.text',
      }),
    when: { goal: 'reset', pins: { any: cardPins }, card: inValidity },
    sources: ['jlis-certificates', 'koto'],
  },

  // The office.
  'how-long': {
    topic: 'office',
    title: (msg) => msg('Free of charge, and mostly on the same day', { id: 'pin-reset.notes.how-long' }),
    text: (msg) =>
      msg('A reset costs nothing. At the office the holder likely gets it done on the same day.', {
        id: 'pin-reset.notes.how-long.text',
      }),
    wordings: [
      {
        when: representatives,
        title: (msg) =>
          msg('Most likely free of charge, and often on the same day', {
            id: 'pin-reset.notes.how-long.representative',
          }),
        text: (msg) =>
          msg(
            'For holders a reset costs nothing; for parents and guardians that is most likely so too. If the office wants a letter first, or you have no photo ID, it takes days.',
            { id: 'pin-reset.notes.how-long.representative.text' },
          ),
      },
    ],
    routes: ['kiosk', 'office', 'representative'],
    tasks: ['reset'],
    sources: ['koto', 'nara', 'kasai-hyogo', 'hashima'],
    inferred: true,
  },
  'cities-differ': {
    role: 'municipalities-differ',
    topic: 'office',
    title: (msg) => msg('Cities differ', { id: 'pin-reset.notes.cities-differ' }),
    text: (msg) =>
      msg('This page assumes the strictest usual rule; many cities ask for fewer papers.', {
        id: 'pin-reset.notes.cities-differ.text',
      }),
    routes: ['office', 'representative', 'proxy'],
    sources: ['ageo', 'uruma', 'nara'],
  },
  'post-offices': {
    role: 'post-offices',
    topic: 'office',
    title: (msg) => msg('Post offices in some towns', { id: 'pin-reset.notes.post-offices' }),
    text: (msg) =>
      msg(
        'Some towns have a counter for it at a post office, for their own residents in person. Look at your town’s website.',
        { id: 'pin-reset.notes.post-offices.text' },
      ),
    japanese: '郵便局',
    when: { ...ordinary, pins: { any: cardPins } },
    routes: ['office'],
    sources: ['itoigawa'],
  },
  'after-a-move': {
    topic: 'office',
    title: (msg) => msg('After a move or a new name', { id: 'pin-reset.notes.after-a-move' }),
    text: (msg) =>
      msg(
        'A new name or address ends the signature certificate, but not the user-authentication certificate. Have a new signature certificate issued at the office.',
        { id: 'pin-reset.notes.after-a-move.text' },
      ),
    when: [
      { ...ordinary, certificates: 'revoked', pins: { any: ['signature', 'user-authentication'] } },
      { ...ordinary, card: 'outdated', pins: { any: cardPins } },
    ],
    sources: ['suzuka'],
  },

  // Stay.
  'card-ends-with-stay': {
    topic: 'stay',
    tone: 'warning',
    title: (msg) =>
      msg('The card ends with the period of stay', { id: 'pin-reset.notes.card-ends-with-stay' }),
    text: (msg) =>
      msg(
        'A renewed stay does not extend it, and nobody reminds you. Have it extended at the office before its date: free of charge, and likely in the same visit as the PIN. Ask for new certificates too: the extension can end the old ones.',
        { id: 'pin-reset.notes.card-ends-with-stay.text' },
      ),
    when: { residence: 'limited', 'card-kind': ['standard', 'pinless'], card: inValidity },
    sources: ['miyake', 'katsuragi', 'ota-gunma', 'unzen'],
    inferred: true,
  },
  'no-limit-of-stay': {
    topic: 'stay',
    title: (msg) =>
      msg('Without a limit of stay: look at the card’s date all the same', {
        id: 'pin-reset.notes.no-limit-of-stay',
      }),
    text: (msg) =>
      msg(
        'A card that was made while the stay still had a limit ends on its old date. Have that date changed at the office before then; ask there. A residence card or special permanent resident certificate is a good second document.',
        { id: 'pin-reset.notes.no-limit-of-stay.text' },
      ),
    wordings: [
      {
        when: { 'card-kind': 'specified' },
        text: (msg) =>
          msg(
            'A card that was made while the stay still had a limit may end on its old date. Ask immigration or the office before then.',
            { id: 'pin-reset.notes.no-limit-of-stay.specified' },
          ),
      },
    ],
    when: { residence: 'unlimited', card: inValidity },
    sources: ['matsuyama', 'miyake', 'tajimi'],
  },

  // Help.
  'nobody-asks': {
    topic: 'help',
    tone: 'warning',
    title: (msg) => msg('Never tell anybody a PIN', { id: 'pin-reset.notes.nobody-asks' }),
    text: (msg) =>
      msg(
        'No office knows your PIN, and none is likely to ask for it by phone, mail or message. It is entered only on the machine, the phone or the touch panel, or written in the sealed letter.',
        { id: 'pin-reset.notes.nobody-asks.text' },
      ),
    sources: ['ome', 'osakasayama'],
    inferred: true,
  },
  'phone-lines': {
    topic: 'help',
    title: (msg) => msg('Ask by phone', { id: 'pin-reset.notes.phone-lines' }),
    text: (msg) =>
      msg('About the card, its loss, and the certificates. Calls within Japan are free.', {
        id: 'pin-reset.notes.phone-lines.text',
      }),
    japanese: 'マイナンバー総合フリーダイヤル',
    phones: hotlines,
    sources: ['card-contact', 'jlis-locks', 'embassy-singapore'],
    links: ['card-contact'],
  },
} as const satisfies Readonly<
  Record<string, Note<Facts, SourceRef, RouteId, TaskId> & { readonly topic: TopicId }>
>;
