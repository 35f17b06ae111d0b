import type { Note } from '../../model/procedure.js';
import {
  anyExtensionDue,
  cardPins,
  inJapan,
  inValidity,
  onlySignature,
  onlyUserAuthentication,
  ordinary,
  withPins,
} from './conditions.js';
import type { Facts } from './facts.js';
import type { RouteId, TaskId } from './routes.js';
import { counters } from './routes.js';
import type { SourceRef } from './sources.js';

/** Headings under which notes are grouped, in the order of showing. */
export type TopicId = 'now' | 'pins' | 'tries' | 'kiosk' | 'office' | 'stay' | 'help';

/** Everything that somebody should know, beside what to do. */
export const notes = {
  // Why the answer is what it is.
  'none-pinless': {
    topic: 'now',
    tone: 'info',
    title: (msg) => msg('This card has no PINs', { id: 'pin-reset.notes.none-pinless' }),
    text: (msg) =>
      msg(
        'It proves who you are by face only: as an insurance card and as an ID. Mynaportal and store machines do not work with it.',
        {
          id: 'pin-reset.notes.none-pinless.text',
        },
      ),
    when: { 'card-kind': 'pinless', card: inValidity },
    routes: ['none'],
    sources: ['ashikaga'],
  },
  'none-child': {
    topic: 'now',
    tone: 'info',
    title: (msg) => msg('Under 15, a card has no signature PIN', { id: 'pin-reset.notes.none-child' }),
    text: (msg) =>
      msg(
        'As a rule no signature certificate is issued before the age of 15. The other three PINs can be reset by a parent.',
        {
          id: 'pin-reset.notes.none-child.text',
        },
      ),
    when: { applicant: 'parent', pins: onlySignature, 'card-kind': withPins },
    routes: ['none', 'representative'],
    sources: ['aikawa', 'suzuka'],
  },
  'none-guardian': {
    topic: 'now',
    tone: 'info',
    title: (msg) =>
      msg('Adults under guardianship have no signature PIN, as a rule', {
        id: 'pin-reset.notes.none-guardian',
      }),
    text: (msg) =>
      msg('There can be exceptions. Ask the office before you go.', {
        id: 'pin-reset.notes.none-guardian.text',
      }),
    when: { applicant: 'guardian', pins: onlySignature, 'card-kind': withPins },
    routes: ['none'],
    sources: ['aikawa', 'nabari'],
  },
  'none-certificate': {
    topic: 'now',
    tone: 'info',
    title: (msg) =>
      msg('There is no signature certificate, so no signature PIN', {
        id: 'pin-reset.notes.none-certificate',
      }),
    text: (msg) =>
      msg('The card holder can have one issued at the office, and sets its PIN there.', {
        id: 'pin-reset.notes.none-certificate.text',
      }),
    when: { ...ordinary, certificates: { sure: 'none' }, pins: { all: ['signature'] } },
    sources: ['hannan', 'suzuka'],
  },
  'none-phone': {
    topic: 'now',
    tone: 'info',
    title: (msg) => msg('Only the owner can reset the PINs of a phone', { id: 'pin-reset.notes.none-phone' }),
    text: (msg) =>
      msg(
        'It is done in the Mynaportal app on that phone, with the owner’s card. An office most likely cannot help.',
        {
          id: 'pin-reset.notes.none-phone.text',
        },
      ),
    when: { ...ordinary, pins: { all: ['smartphone'] }, applicant: ['parent', 'guardian', 'proxy'] },
    sources: ['mynaportal-phone', 'inagi'],
    inferred: true,
  },
  'certificates-unsure': {
    topic: 'now',
    tone: 'info',
    title: (msg) => msg('Not sure about the certificates?', { id: 'pin-reset.notes.certificates-unsure' }),
    text: (msg) =>
      msg(
        'If they have ended, the office issues new ones in the same visit, and their PINs are set with them. The kiosk works only while both are good.',
        {
          id: 'pin-reset.notes.certificates-unsure.text',
        },
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
    tone: 'info',
    title: (msg) => msg('Why not at the kiosk', { id: 'pin-reset.notes.both-certificates' }),
    text: (msg) =>
      msg(
        'The kiosk needs both certificates to be good and name, address, birth date and sex unchanged since they were issued, whichever PIN is reset.',
        {
          id: 'pin-reset.notes.both-certificates.text',
        },
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
      msg('A new signature certificate is mostly for the holder only', {
        id: 'pin-reset.notes.holder-certificate',
      }),
    text: (msg) =>
      msg('Many cities issue it only to the card holder in person. Ask the office before you go.', {
        id: 'pin-reset.notes.holder-certificate.text',
      }),
    routes: ['representative', 'proxy'],
    tasks: ['new-certificate'],
    sources: ['ogi', 'aikawa'],
  },
  'extension-due': {
    topic: 'now',
    tone: 'warning',
    title: (msg) => msg('The card has to be extended, too', { id: 'pin-reset.notes.extension-due' }),
    text: (msg) =>
      msg(
        'It does not follow the stay by itself, and nobody reminds you. After its old date it is void. One visit to the office can likely do it all: card, PINs and certificates.',
        {
          id: 'pin-reset.notes.extension-due.text',
        },
      ),
    when: anyExtensionDue,
    sources: ['miyake', 'matsudo', 'ota-gunma', 'ishinomaki'],
    inferred: true,
  },
  'renewal-pending': {
    topic: 'now',
    tone: 'info',
    title: (msg) =>
      msg('When the new residence card comes, extend the My Number Card', {
        id: 'pin-reset.notes.renewal-pending',
      }),
    text: (msg) =>
      msg(
        'Do it at the office before the card’s old date. If that date comes first, have the card extended for the time of the examination.',
        {
          id: 'pin-reset.notes.renewal-pending.text',
        },
      ),
    when: {
      residence: 'limited',
      renewal: { sure: 'pending' },
      card: inValidity,
      'card-kind': ['standard', 'pinless'],
    },
    sources: ['katsuragi', 'kasai-extension', 'akitakata'],
  },
  'renewal-unsure': {
    topic: 'now',
    tone: 'info',
    title: (msg) => msg('Check the card’s date', { id: 'pin-reset.notes.renewal-unsure' }),
    text: (msg) =>
      msg(
        'If the stay was renewed and the My Number Card still shows the old date, have it extended at the office before that day.',
        {
          id: 'pin-reset.notes.renewal-unsure.text',
        },
      ),
    when: {
      residence: 'limited',
      renewal: { sure: 'unsure' },
      card: inValidity,
      'card-kind': ['standard', 'pinless'],
    },
    sources: ['akitakata', 'miyake', 'katsuragi'],
  },
  'void-card': {
    topic: 'now',
    tone: 'warning',
    title: (msg) => msg('A card past its date is void', { id: 'pin-reset.notes.void-card' }),
    text: (msg) =>
      msg(
        'No PIN can be set on it. This also holds when the stay was renewed in time but the card was not extended.',
        {
          id: 'pin-reset.notes.void-card.text',
        },
      ),
    when: { card: 'expired' },
    sources: ['koto', 'ogi', 'ishinomaki'],
  },
  'specified-card': {
    topic: 'now',
    tone: 'info',
    title: (msg) => msg('Residence card and My Number Card in one', { id: 'pin-reset.notes.specified-card' }),
    text: (msg) =>
      msg(
        'It is most likely the municipal office that resets its PINs. The card cannot be the second document to itself: bring a passport or another one. After a renewal of the stay, immigration hands out a new card. Ask the office if anything is unclear.',
        {
          id: 'pin-reset.notes.specified-card.text',
        },
      ),
    when: { 'card-kind': 'specified', card: inValidity },
    sources: ['isa-specified'],
    inferred: true,
    links: ['isa-specified'],
  },
  'child-of-fifteen': {
    topic: 'now',
    tone: 'info',
    title: (msg) =>
      msg('A kiosk is no way for a proxy or a parent', { id: 'pin-reset.notes.child-of-fifteen' }),
    text: (msg) =>
      msg(
        'The app compares the living face with the photo in the card. So most likely only the card holder can use it.',
        {
          id: 'pin-reset.notes.child-of-fifteen.text',
        },
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
    tone: 'info',
    title: (msg) =>
      msg('Signature PIN: 6 to 16 letters and digits, 5 tries', { id: 'pin-reset.notes.signature-pin' }),
    text: (msg) =>
      msg(
        'For tax returns and other online applications, opening accounts, notice of moving out. It needs both letters and digits; letters count as capitals. Children under 15 do not have it, nor those who declined it.',
        {
          id: 'pin-reset.notes.signature-pin.text',
        },
      ),
    japanese: '署名用電子証明書の暗証番号',
    when: { pins: { any: ['signature', 'unsure'] } },
    sources: ['jlis-passwords', 'jlis-locks', 'jlis-portal', 'hannan', 'aikawa'],
  },
  'user-authentication-pin': {
    topic: 'pins',
    tone: 'info',
    title: (msg) =>
      msg('User-authentication PIN: 4 digits, 3 tries', { id: 'pin-reset.notes.user-authentication-pin' }),
    text: (msg) =>
      msg(
        'For logging in to Mynaportal, certificates from store machines, and the card as an insurance card.',
        {
          id: 'pin-reset.notes.user-authentication-pin.text',
        },
      ),
    japanese: '利用者証明用電子証明書の暗証番号',
    when: { pins: { any: ['user-authentication', 'unsure'] } },
    sources: ['jlis-passwords', 'jlis-locks', 'jlis-portal'],
  },
  'resident-register-pin': {
    topic: 'pins',
    tone: 'info',
    title: (msg) =>
      msg('Resident-register PIN: 4 digits, 3 tries', { id: 'pin-reset.notes.resident-register-pin' }),
    text: (msg) =>
      msg(
        'For the office counter: a new address or name, moving in, extending the card of a foreign resident. Only an office can reset or change it.',
        {
          id: 'pin-reset.notes.resident-register-pin.text',
        },
      ),
    japanese: '住民基本台帳用の暗証番号',
    when: { pins: { any: ['resident-register', 'unsure'] } },
    sources: ['jlis-passwords', 'yamato', 'akitakata', 'koka', 'sanyo-onoda'],
  },
  'card-input-pin': {
    topic: 'pins',
    tone: 'info',
    title: (msg) => msg('Card-input PIN: 4 digits, 3 tries', { id: 'pin-reset.notes.card-input-pin' }),
    text: (msg) =>
      msg(
        'For reading My Number, name, address, birth date and sex from the card as text, and for adding the card to a phone. Only an office can reset it.',
        {
          id: 'pin-reset.notes.card-input-pin.text',
        },
      ),
    japanese: '券面事項入力補助用の暗証番号',
    when: { pins: { any: ['card-input', 'unsure'] } },
    sources: ['jlis-passwords', 'yamato', 'iphone', 'koka'],
  },
  'phone-pins': {
    topic: 'pins',
    tone: 'info',
    title: (msg) => msg('A phone has PINs of its own', { id: 'pin-reset.notes.phone-pins' }),
    text: (msg) =>
      msg(
        'Certificates on a phone have their own PINs. A reset of the card’s PIN does not touch them, nor the other way round.',
        {
          id: 'pin-reset.notes.phone-pins.text',
        },
      ),
    japanese: 'スマホ用電子証明書',
    when: { pins: { any: ['smartphone', 'unsure'] } },
    sources: ['mynaportal-phone', 'iphone', 'inagi'],
  },
  'security-code': {
    topic: 'pins',
    tone: 'info',
    title: (msg) =>
      msg('Not a PIN: the code under the photo, and the face check', { id: 'pin-reset.notes.security-code' }),
    text: (msg) =>
      msg(
        'An app may ask for your birth date, the card’s date and the 4 digits under the photo. And after ten misses a face reader locks. A kiosk most likely cannot undo such a lock: ask the municipal office.',
        {
          id: 'pin-reset.notes.security-code.text',
        },
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
        'Three wrong entries in a row lock a 4-digit PIN, five the signature PIN. It is likely best to stop with one try left for 4 digits, and two for the signature PIN. Look for the note that you got with the card.',
        {
          id: 'pin-reset.notes.stop-in-time.text',
        },
      ),
    when: { ...ordinary, goal: 'reset', pins: { any: cardPins } },
    sources: ['jlis-locks', 'jlis-portal', 'yamato'],
    inferred: true,
  },
  'waiting-does-not-help': {
    topic: 'tries',
    tone: 'info',
    title: (msg) =>
      msg('Waiting does not help, a correct entry does', { id: 'pin-reset.notes.waiting-does-not-help' }),
    text: (msg) =>
      msg(
        'Misses are counted in the card, for each PIN. A new day does not clear them; only a correct entry before the lock does. Once it is locked, remembering the PIN does not open it, but you may set the same PIN again.',
        {
          id: 'pin-reset.notes.waiting-does-not-help.text',
        },
      ),
    when: { ...ordinary, goal: 'reset', pins: { any: cardPins } },
    sources: ['kaminoyama', 'omihachiman', 'yamato', 'uruma', 'ome'],
  },
  'same-digits': {
    topic: 'tries',
    tone: 'info',
    title: (msg) => msg('The three 4-digit PINs are often the same', { id: 'pin-reset.notes.same-digits' }),
    text: (msg) =>
      msg('If you know one of them and tries are left, it is likely worth entering it once for the others.', {
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
    tone: 'info',
    title: (msg) => msg('At the doctor the card still works', { id: 'pin-reset.notes.doctor' }),
    text: (msg) =>
      msg(
        'Face check or a look by the staff is likely enough, also while the PIN is locked. So there is no hurry for that.',
        {
          id: 'pin-reset.notes.doctor.text',
        },
      ),
    when: { ...ordinary, goal: 'reset', pins: { any: ['user-authentication'] } },
    sources: ['tbs', 'mhlw'],
    links: ['mhlw'],
    inferred: true,
  },
  'change-becomes-reset': {
    topic: 'tries',
    tone: 'info',
    title: (msg) => msg('A change needs the present PIN', { id: 'pin-reset.notes.change-becomes-reset' }),
    text: (msg) =>
      msg(
        'If it is entered wrongly, the visit becomes a reset. The resident-register PIN can be changed at the counter only.',
        {
          id: 'pin-reset.notes.change-becomes-reset.text',
        },
      ),
    when: { ...ordinary, goal: 'change', pins: { any: cardPins } },
    sources: ['mitaka', 'daito', 'sanyo-onoda'],
  },

  // The kiosk.
  'kiosk-stores': {
    topic: 'kiosk',
    tone: 'info',
    title: (msg) => msg('Which store for which PIN', { id: 'pin-reset.notes.kiosk-stores' }),
    text: (msg) =>
      msg(
        'Signature PIN: Seven-Eleven, Lawson, FamilyMart, Ministop, Aeon, and some shops of Fuji and Daiei. User-authentication PIN: only Seven-Eleven, Aeon, and some shops of Fuji. Some shops have no machine that can do it: look at the list.',
        {
          id: 'pin-reset.notes.kiosk-stores.text',
        },
      ),
    routes: ['kiosk'],
    sources: ['jlis-kiosk'],
    links: ['jlis-kiosk', 'jlis-app'],
  },
  'kiosk-fails': {
    topic: 'kiosk',
    tone: 'info',
    title: (msg) => msg('If the app or the machine refuses', { id: 'pin-reset.notes.kiosk-fails' }),
    text: (msg) =>
      msg(
        'If your face is not recognised or a certificate has ended, go to the office. If the store is of the wrong chain or closed, go to another one within the 24 hours, or reserve again.',
        {
          id: 'pin-reset.notes.kiosk-fails.text',
        },
      ),
    routes: ['kiosk'],
    sources: ['niigata', 'naha', 'koka', 'jlis-kiosk'],
    inferred: true,
  },
  'kiosk-never': {
    topic: 'kiosk',
    tone: 'info',
    title: (msg) => msg('What no kiosk can do', { id: 'pin-reset.notes.kiosk-never' }),
    text: (msg) =>
      msg(
        'The resident-register PIN and the card-input PIN are reset at the office only, and so are the signature PIN and the user-authentication PIN when both are gone. When a visit to the office is needed anyway, have everything done there.',
        {
          id: 'pin-reset.notes.kiosk-never.text',
        },
      ),
    when: [
      { ...ordinary, goal: 'reset', pins: { any: ['resident-register', 'card-input'] } },
      { ...ordinary, goal: 'reset', pins: { all: ['signature', 'user-authentication'] } },
    ],
    routes: ['office'],
    sources: ['koka', 'naha', 'osakasayama-kiosk', 'naka'],
  },
  'not-online': {
    topic: 'kiosk',
    tone: 'info',
    title: (msg) => msg('Not online, not by post', { id: 'pin-reset.notes.not-online' }),
    text: (msg) =>
      msg(
        'A forgotten PIN of the card cannot be reset over the internet, by e-mail or by post, for fear of impostors.',
        {
          id: 'pin-reset.notes.not-online.text',
        },
      ),
    when: { goal: 'reset', pins: { any: cardPins }, card: inValidity },
    sources: ['jlis-certificates', 'koto'],
  },

  // The office.
  'free-of-charge': {
    topic: 'office',
    tone: 'info',
    title: (msg) => msg('Free of charge', { id: 'pin-reset.notes.free-of-charge' }),
    text: (msg) =>
      msg('A reset costs nothing, neither at the office nor at a kiosk.', {
        id: 'pin-reset.notes.free-of-charge.text',
      }),
    routes: ['kiosk', ...counters],
    tasks: ['reset'],
    sources: ['koto', 'nara', 'naha', 'niigata'],
  },
  'how-long': {
    topic: 'office',
    tone: 'info',
    title: (msg) => msg('How long it takes', { id: 'pin-reset.notes.how-long' }),
    text: (msg) =>
      msg(
        'For the holder it is likely done on the same day; no official figure for the waiting time was found. It is crowded from January to mid-March, after holidays, and from 10 to 14 o’clock. With an extension of the card, one city says more than an hour.',
        {
          id: 'pin-reset.notes.how-long.text',
        },
      ),
    routes: ['office', 'representative'],
    sources: ['akashi', 'ome', 'matsudo', 'kasai-hyogo'],
    inferred: true,
  },
  'maintenance-sunday': {
    topic: 'office',
    tone: 'info',
    title: (msg) => msg('Days and hours without service', { id: 'pin-reset.notes.maintenance-sunday' }),
    text: (msg) =>
      msg(
        'The Sunday after the third Saturday of a month is maintenance day in the whole country. And the system of the certificates stops in the evening, in one city at 20:00. Most offices are open on weekdays from 8:30 to 17:00 or 17:15.',
        {
          id: 'pin-reset.notes.maintenance-sunday.text',
        },
      ),
    routes: ['office', 'representative', 'proxy'],
    sources: ['satte', 'taito', 'koto'],
  },
  'cities-differ': {
    topic: 'office',
    tone: 'info',
    title: (msg) => msg('Cities differ', { id: 'pin-reset.notes.cities-differ' }),
    text: (msg) =>
      msg(
        'The way is the same in all of Japan, but the papers that an office wants are not. This page assumes the strictest usual rule; many cities ask for less.',
        {
          id: 'pin-reset.notes.cities-differ.text',
        },
      ),
    routes: ['office', 'representative', 'proxy'],
    sources: ['ageo', 'uruma', 'nara', 'nichinan'],
  },
  'insurance-card': {
    topic: 'office',
    tone: 'info',
    title: (msg) =>
      msg('Old health insurance cards no longer count', { id: 'pin-reset.notes.insurance-card' }),
    text: (msg) =>
      msg(
        'They ended on 1 December 2025 at the latest, so they most likely do not count as a document any more. The eligibility certificate {資格確認書} has come in their place.',
        {
          id: 'pin-reset.notes.insurance-card.text',
        },
      ),
    routes: ['office', 'representative', 'proxy'],
    sources: ['mhlw', 'nichinan'],
    inferred: true,
  },
  'post-offices': {
    topic: 'office',
    tone: 'info',
    title: (msg) => msg('Post offices in some towns', { id: 'pin-reset.notes.post-offices' }),
    text: (msg) =>
      msg(
        'Some towns have a counter for this at a post office, for their own residents, in person only. It is a counter, not a kiosk. Look at your town’s website.',
        {
          id: 'pin-reset.notes.post-offices.text',
        },
      ),
    japanese: '郵便局',
    when: { ...ordinary, pins: { any: cardPins } },
    routes: ['office'],
    sources: ['itoigawa', 'post-offices'],
  },
  'after-a-move': {
    topic: 'office',
    tone: 'info',
    title: (msg) => msg('After a move or a new name', { id: 'pin-reset.notes.after-a-move' }),
    text: (msg) =>
      msg(
        'The signature certificate ends by itself when name, address, birth date or sex on the register changes; the user-authentication certificate stays. Have a new one issued at the office.',
        {
          id: 'pin-reset.notes.after-a-move.text',
        },
      ),
    when: [
      { ...ordinary, certificates: 'revoked', pins: { any: ['signature', 'user-authentication'] } },
      { ...ordinary, card: 'outdated', pins: { any: cardPins } },
    ],
    sources: ['ebetsu', 'suzuka'],
  },

  // Stay.
  'resident-register-for-foreigners': {
    topic: 'stay',
    tone: 'info',
    title: (msg) =>
      msg('Foreign residents: the resident-register PIN matters', {
        id: 'pin-reset.notes.resident-register-for-foreigners',
      }),
    text: (msg) =>
      msg(
        'It is entered when the card is extended after a renewed stay, and no kiosk can reset it. If it is forgotten too, have it reset in the same visit.',
        {
          id: 'pin-reset.notes.resident-register-for-foreigners.text',
        },
      ),
    when: { ...ordinary, residence: 'limited', 'card-kind': 'standard' },
    sources: ['akitakata', 'ishinomaki', 'katsuragi', 'koka'],
  },
  'card-ends-with-stay': {
    topic: 'stay',
    tone: 'info',
    title: (msg) =>
      msg('The card ends with the period of stay', { id: 'pin-reset.notes.card-ends-with-stay' }),
    text: (msg) =>
      msg(
        'A renewed stay does not extend the card by itself. Extend it at the office before its date: free of charge.',
        {
          id: 'pin-reset.notes.card-ends-with-stay.text',
        },
      ),
    when: { residence: 'limited', 'card-kind': ['standard', 'pinless'], card: inValidity },
    sources: ['miyake', 'yokote', 'katsuragi'],
  },
  'no-limit-of-stay': {
    topic: 'stay',
    tone: 'info',
    title: (msg) =>
      msg('Without a limit of stay the card is as for Japanese nationals', {
        id: 'pin-reset.notes.no-limit-of-stay',
      }),
    text: (msg) =>
      msg(
        'It need not be extended after a renewal. Your residence card or special permanent resident certificate is a good second document.',
        {
          id: 'pin-reset.notes.no-limit-of-stay.text',
        },
      ),
    when: { residence: 'unlimited', card: inValidity },
    sources: ['miyake', 'yokote', 'tajimi'],
  },
  'visa-changes-nothing': {
    topic: 'stay',
    tone: 'info',
    title: (msg) => msg('Visa and work change nothing else', { id: 'pin-reset.notes.visa-changes-nothing' }),
    text: (msg) =>
      msg(
        'No city of those that we looked at treats kinds of visa or of work differently. They only make it likelier that you own one paper or another.',
        {
          id: 'pin-reset.notes.visa-changes-nothing.text',
        },
      ),
    when: { residence: ['unlimited', 'limited'] },
    sources: ['tajimi', 'nichinan', 'ashiya'],
    inferred: true,
  },

  // Help.
  'nobody-asks': {
    topic: 'help',
    tone: 'warning',
    title: (msg) => msg('Never tell anybody a PIN', { id: 'pin-reset.notes.nobody-asks' }),
    text: (msg) =>
      msg(
        'No office knows your PIN, and most likely none will ever ask for it by phone, mail or message. This page does not ask for it either. You enter it only on the machine, the phone or the touch panel, or write it in the sealed letter for the office.',
        {
          id: 'pin-reset.notes.nobody-asks.text',
        },
      ),
    sources: ['awara', 'ome', 'osakasayama'],
    inferred: true,
  },
  'phone-lines': {
    topic: 'help',
    tone: 'info',
    title: (msg) => msg('Ask by phone', { id: 'pin-reset.notes.phone-lines' }),
    text: (msg) =>
      msg('About the card, its loss, and the certificates. The calls are free.', {
        id: 'pin-reset.notes.phone-lines.text',
      }),
    japanese: 'マイナンバー総合フリーダイヤル',
    phones: [
      {
        number: '0120-95-0178',
        text: (msg) => msg('Japanese; suspending a card: day and night', { id: 'pin-reset.phones.japanese' }),
      },
      {
        number: '0120-0178-27',
        text: (msg) =>
          msg(
            'English, Chinese, Korean, Spanish, Portuguese: 8:30–20:00. Thai, Nepali, Indonesian, Vietnamese, Tagalog: 9:00–18:00. At night only for suspending a card',
            {
              id: 'pin-reset.phones.languages',
            },
          ),
      },
    ],
    sources: ['card-contact', 'jlis-locks'],
    links: ['card-contact'],
  },
  'from-abroad': {
    topic: 'help',
    tone: 'info',
    title: (msg) => msg('Living abroad', { id: 'pin-reset.notes.from-abroad' }),
    text: (msg) =>
      msg(
        'Since 27 May 2024 cards go on after a move abroad. Embassies and consulates change and reset PINs.',
        {
          id: 'pin-reset.notes.from-abroad.text',
        },
      ),
    when: { residence: 'abroad' },
    sources: ['card-abroad', 'hakodate'],
    links: ['card-abroad'],
  },
  'registered-municipality': {
    topic: 'help',
    tone: 'info',
    title: (msg) => msg('Away from home?', { id: 'pin-reset.notes.registered-municipality' }),
    text: (msg) =>
      msg(
        'Only the municipality where you are registered can do it at a counter. A kiosk most likely works anywhere in Japan.',
        {
          id: 'pin-reset.notes.registered-municipality.text',
        },
      ),
    when: { residence: inJapan },
    routes: ['office', 'kiosk'],
    sources: ['nabari', 'jlis-certificates', 'jlis-kiosk'],
    inferred: true,
  },
} as const satisfies Readonly<
  Record<string, Note<Facts, SourceRef, RouteId, TaskId> & { readonly topic: TopicId }>
>;
