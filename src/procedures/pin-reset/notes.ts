import type { Note } from '../../model/route-claim.js';
import {
  cardPins,
  gone,
  inJapan,
  notParent,
  inValidity,
  onlySignature,
  onlyUserAuthentication,
  ordinary,
  withPins,
} from './conditions.js';
import type { Facts } from './facts.js';
import { fromIpPhone, hotlines } from './phones.js';
import { others, representatives } from './readers.js';
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
        'It works as ID and as a health insurance card, with a face check. It does not work for Mynaportal or store kiosks.',
        { id: 'pin-reset.notes.none-pinless.text' },
      ),
    when: { 'card-kind': 'pinless', card: inValidity },
    routes: ['none'],
    sources: ['ashikaga'],
  },
  'none-child': {
    topic: 'now',
    title: (msg) =>
      msg('Children under 15 usually have no signature PIN', { id: 'pin-reset.notes.none-child' }),
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
      msg('Adults under guardianship usually have no signature PIN', { id: 'pin-reset.notes.none-guardian' }),
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
      msg('The card holder can get the certificate at the office, and sets its PIN there.', {
        id: 'pin-reset.notes.none-certificate.text',
      }),
    wordings: [
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg('Ask whether the certificate can be issued there.', {
            id: 'pin-reset.notes.none-certificate.abroad',
          }),
      },
    ],
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
    title: (msg) =>
      msg('Only the card holder can set the PINs in a phone', { id: 'pin-reset.notes.none-phone' }),
    text: (msg) =>
      msg('Most likely it is done only in the Mynaportal app on that phone, with the holder’s own card.', {
        id: 'pin-reset.notes.none-phone.text',
      }),
    when: { ...ordinary, pins: { all: ['smartphone'] }, applicant: ['parent', 'guardian', 'proxy'] },
    sources: ['mynaportal-phone', 'inagi'],
    inferred: true,
  },
  'certificates-unsure': {
    topic: 'now',
    title: (msg) =>
      msg('Not sure about the electronic certificates {電子証明書}?', {
        id: 'pin-reset.notes.certificates-unsure',
      }),
    text: (msg) =>
      msg(
        'If they are not valid any more, the office issues new ones in the same visit, with new PINs. For a store kiosk both must be valid. The office can tell, and so can the software {利用者クライアントソフト}.',
        { id: 'pin-reset.notes.certificates-unsure.text' },
      ),
    wordings: [
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg('If they are not valid any more, ask whether new ones can be issued there.', {
            id: 'pin-reset.notes.certificates-unsure.abroad',
          }),
      },
      {
        when: others,
        text: (msg) =>
          msg(
            'If they are not valid any more, new ones are needed. Some cities issue these only to the card holder. Ask the office before you go.',
            { id: 'pin-reset.notes.certificates-unsure.others' },
          ),
      },
    ],
    when: {
      ...ordinary,
      certificates: { sure: 'unsure' },
      pins: { any: ['signature', 'user-authentication'] },
    },
    sources: ['jlis-app', 'naha', 'jlis-certificates', 'card-certificates', 'ogi'],
  },
  'both-certificates': {
    topic: 'now',
    title: (msg) => msg('Why not at a store kiosk', { id: 'pin-reset.notes.both-certificates' }),
    text: (msg) =>
      msg(
        'For a kiosk, both electronic certificates must be valid. Name, address, date of birth and sex must be the same as when they were issued.',
        { id: 'pin-reset.notes.both-certificates.text' },
      ),
    when: [
      {
        ...ordinary,
        pins: onlySignature,
        goal: 'reset',
        'other-pin': ['works', 'unsure'],
        certificates: ['expired', 'revoked'],
        applicant: 'holder',
      },
      {
        ...ordinary,
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
      msg('Some cities issue a new signature certificate only to the card holder', {
        id: 'pin-reset.notes.holder-certificate',
      }),
    text: (msg) =>
      msg('Others also accept the inquiry letter. Ask the office before you go.', {
        id: 'pin-reset.notes.holder-certificate.text',
      }),
    when: { pins: { all: ['signature'] }, applicant: ['guardian', 'proxy'] },
    routes: ['representative', 'proxy'],
    tasks: ['new-certificate'],
    sources: ['ogi', 'takashima', 'katsuragi'],
  },
  'renewal-pending': {
    topic: 'now',
    title: (msg) => msg('Watch the card’s expiry date', { id: 'pin-reset.notes.renewal-pending' }),
    text: (msg) =>
      msg(
        'When the period of stay is renewed, have the card extended at the office before that date. If the date comes first, ask for the special extension {特例期間延長}. It is possible once.',
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
    title: (msg) =>
      msg('No PIN can be set on a card that has expired or is void', { id: 'pin-reset.notes.void-card' }),
    text: (msg) =>
      msg('A card is void, too, if it was not updated within 90 days of a move-in notice.', {
        id: 'pin-reset.notes.void-card.text',
      }),
    wordings: [
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg('A card is void, too, if its use abroad {国外継続利用} was not applied for before the move.', {
            id: 'pin-reset.notes.void-card.abroad',
          }),
      },
      {
        when: { residence: ['limited', 'unlimited'] },
        text: (msg) =>
          msg('This is so, too, if only the stay was renewed and the card was not extended.', {
            id: 'pin-reset.notes.void-card.stay',
          }),
      },
    ],
    when: { card: 'expired' },
    sources: ['koto', 'ogi', 'kawaguchi', 'nagayo'],
  },
  'doctor-without-card': {
    topic: 'now',
    title: (msg) => msg('At the doctor without a valid card', { id: 'pin-reset.notes.doctor-without-card' }),
    text: (msg) =>
      msg(
        'Ask the health insurer for a health insurance eligibility certificate {資格確認書}. Apply for it; do not wait for it to come.',
        { id: 'pin-reset.notes.doctor-without-card.text' },
      ),
    when: { card: gone, residence: inJapan },
    sources: ['kakegawa', 'iwaki'],
  },
  'found-again': {
    topic: 'now',
    title: (msg) => msg('If the card is found again', { id: 'pin-reset.notes.found-again' }),
    text: (msg) =>
      msg(
        'Only the office can make it usable again; take the card there. A call is not enough. After the loss was reported to the office, the card stays void.',
        { id: 'pin-reset.notes.found-again.text' },
      ),
    when: { card: 'lost', residence: inJapan },
    sources: ['fujinomiya-lost'],
  },
  'new-card-and-stay': {
    topic: 'now',
    title: (msg) =>
      msg('While the stay has a limit, a new card ends with the present period of stay', {
        id: 'pin-reset.notes.new-card-and-stay',
      }),
    text: (msg) =>
      msg('If the stay will be renewed soon, have the new card extended afterwards.', {
        id: 'pin-reset.notes.new-card-and-stay.text',
      }),
    when: { card: gone, residence: 'limited' },
    sources: ['miyake'],
  },
  'specified-card': {
    topic: 'now',
    title: (msg) => msg('Residence card and My Number Card in one', { id: 'pin-reset.notes.specified-card' }),
    text: (msg) =>
      msg(
        'Most likely the municipal office resets its PINs. It is no other ID document beside itself. Immigration usually extends it with the stay; while that is pending and the date comes near, ask the office. We do not know whether kiosks accept it.',
        { id: 'pin-reset.notes.specified-card.text' },
      ),
    when: { 'card-kind': 'specified', card: inValidity },
    sources: ['isa-specified'],
    inferred: true,
    links: ['isa-specified'],
  },
  'kiosk-holder-only': {
    topic: 'now',
    title: (msg) =>
      msg('A store kiosk is most likely only for the card holder', {
        id: 'pin-reset.notes.kiosk-holder-only',
      }),
    text: (msg) =>
      msg('The app compares the face of whoever uses it with the photo in the card.', {
        id: 'pin-reset.notes.kiosk-holder-only.text',
      }),
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
        'Also called {署名用パスワード}. It is for tax returns and other online applications, for opening accounts, and for moving out online. Letters are always capitals. Children under 15 and adults under guardianship usually have none, nor do people who declined it.',
        { id: 'pin-reset.notes.signature-pin.text' },
      ),
    japanese: '署名用電子証明書の暗証番号',
    when: { ...ordinary, pins: { any: ['signature', 'unsure'] } },
    sources: ['jlis-passwords', 'jlis-portal', 'hannan', 'aikawa'],
  },
  'user-authentication-pin': {
    topic: 'pins',
    title: (msg) =>
      msg('User-authentication PIN: 4 digits, 3 tries', { id: 'pin-reset.notes.user-authentication-pin' }),
    text: (msg) =>
      msg(
        'Also called {利用者証明用パスワード}. It is for Mynaportal and for printing official documents such as {住民票} at store kiosks. It is also for the card as a health insurance card.',
        {
          id: 'pin-reset.notes.user-authentication-pin.text',
        },
      ),
    japanese: '利用者証明用電子証明書の暗証番号',
    when: { ...ordinary, pins: { any: ['user-authentication', 'unsure'] } },
    sources: ['jlis-passwords', 'jlis-portal'],
  },
  'resident-register-pin': {
    topic: 'pins',
    title: (msg) =>
      msg('Resident-register PIN: 4 digits, 3 tries', { id: 'pin-reset.notes.resident-register-pin' }),
    text: (msg) =>
      msg(
        'It is for the municipal office: for moving in, a new name or address, or extending a foreign resident’s card. Only a counter can reset or change it.',
        { id: 'pin-reset.notes.resident-register-pin.text' },
      ),
    japanese: '住民基本台帳用の暗証番号',
    when: { ...ordinary, pins: { any: ['resident-register', 'unsure'] } },
    sources: ['jlis-passwords', 'yamato', 'akitakata', 'koka'],
  },
  'card-input-pin': {
    topic: 'pins',
    title: (msg) => msg('Card-input PIN: 4 digits, 3 tries', { id: 'pin-reset.notes.card-input-pin' }),
    text: (msg) =>
      msg(
        'With it an app or website reads My Number, name, address, date of birth and sex from the card. It is also for adding the card to a phone. Only a counter can reset it.',
        { id: 'pin-reset.notes.card-input-pin.text' },
      ),
    japanese: '券面事項入力補助用の暗証番号',
    when: { ...ordinary, pins: { any: ['card-input', 'unsure'] } },
    sources: ['jlis-passwords', 'yamato', 'koka'],
  },
  'phone-pins': {
    topic: 'pins',
    title: (msg) => msg('A card in a phone has PINs of its own', { id: 'pin-reset.notes.phone-pins' }),
    text: (msg) =>
      msg(
        'Offices and kiosks cannot reset them. The PINs of the card and of the phone are reset separately.',
        { id: 'pin-reset.notes.phone-pins.text' },
      ),
    japanese: 'スマートフォンのマイナンバーカード',
    when: { ...ordinary, pins: { any: ['smartphone', 'unsure'] } },
    sources: ['mynaportal-phone', 'inagi', 'kanazawa'],
  },
  'security-code': {
    topic: 'pins',
    title: (msg) =>
      msg('Not PINs: the 4-digit code under the photo, and the face check', {
        id: 'pin-reset.notes.security-code',
      }),
    text: (msg) =>
      msg(
        'Ten failed face checks at a clinic lock the card’s face check. The code can lock too. A kiosk most likely cannot unlock either: ask the office.',
        { id: 'pin-reset.notes.security-code.text' },
      ),
    japanese: 'セキュリティコード・照合番号',
    when: { ...ordinary, pins: { any: ['user-authentication', 'unsure'] } },
    sources: ['tbs', 'elleonard'],
    inferred: true,
  },

  // Wrong tries.
  'stop-in-time': {
    topic: 'tries',
    tone: 'warning',
    title: (msg) => msg('Stop before the PIN locks', { id: 'pin-reset.notes.stop-in-time' }),
    text: (msg) =>
      msg(
        'Three wrong entries in a row lock a 4-digit PIN, five lock the signature PIN. Stop with one try left for 4 digits, two for the signature PIN. We found no official tool that shows how many tries are left.',
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
        'Wrong entries are counted in the card, in every service and on every device. A new day does not clear them; only a correct entry before the lock does. A lock stays even if you remember the PIN, but you may set the same one again.',
        { id: 'pin-reset.notes.waiting-does-not-help.text' },
      ),
    when: { ...ordinary, goal: 'reset', pins: { any: cardPins } },
    sources: ['kaminoyama', 'yamato', 'uruma', 'ome', 'iam'],
  },
  'same-digits': {
    topic: 'tries',
    title: (msg) => msg('The three 4-digit PINs may be the same', { id: 'pin-reset.notes.same-digits' }),
    text: (msg) =>
      msg('If you know one, enter it once for another that is not locked. Stop if it is refused.', {
        id: 'pin-reset.notes.same-digits.text',
      }),
    when: {
      ...ordinary,
      applicant: ['holder', 'parent', 'guardian'],
      goal: 'reset',
      pins: { any: ['user-authentication', 'card-input'] },
    },
    sources: ['nara'],
  },
  doctor: {
    topic: 'tries',
    title: (msg) => msg('At the doctor or pharmacy the card still works', { id: 'pin-reset.notes.doctor' }),
    text: (msg) =>
      msg(
        'Use the face check, or let the staff look at your face. This works while the PIN is locked, too.',
        {
          id: 'pin-reset.notes.doctor.text',
        },
      ),
    when: { ...ordinary, residence: inJapan, goal: 'reset', pins: { any: ['user-authentication'] } },
    sources: ['tbs', 'mhlw'],
    links: ['mhlw'],
  },
  // The kiosk.
  'kiosk-stores': {
    topic: 'kiosk',
    title: (msg) => msg('Which store for which PIN', { id: 'pin-reset.notes.kiosk-stores' }),
    text: (msg) =>
      msg(
        'Signature PIN: Seven-Eleven, Lawson, FamilyMart, Ministop, Aeon in Honshu and Shikoku, some stores of Aeon Hokkaido, Aeon Tohoku, Fuji (Chugoku and Shikoku) and Daiei. User-authentication PIN: the same without Lawson, FamilyMart, Ministop and Daiei. Aeon in Kyushu and Okinawa and post offices are not on the list. Not every store has the kiosk: look at the list.',
        { id: 'pin-reset.notes.kiosk-stores.text' },
      ),
    routes: ['kiosk'],
    sources: ['jlis-kiosk'],
    links: ['jlis-kiosk', 'jlis-app'],
  },
  'kiosk-fails': {
    topic: 'kiosk',
    title: (msg) => msg('If the app or the kiosk refuses', { id: 'pin-reset.notes.kiosk-fails' }),
    text: (msg) =>
      msg(
        'If your face is not recognized or a certificate is not valid any more, go to the office. If one store cannot do it, try another within the 24 hours. Later you most likely have to reserve again.',
        { id: 'pin-reset.notes.kiosk-fails.text' },
      ),
    routes: ['kiosk'],
    sources: ['niigata', 'naha', 'koka', 'jlis-kiosk'],
    inferred: true,
  },
  'kiosk-never': {
    topic: 'kiosk',
    title: (msg) => msg('What no store kiosk can do', { id: 'pin-reset.notes.kiosk-never' }),
    text: (msg) =>
      msg(
        'The resident-register PIN and the card-input PIN can only be reset at the office. So can the other two, if you know neither of them.',
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
      msg('To prevent fraud, a PIN of the card cannot be reset by internet, e-mail or post.', {
        id: 'pin-reset.notes.not-online.text',
      }),
    when: { goal: 'reset', pins: { any: cardPins }, ...ordinary },
    sources: ['jlis-certificates', 'koto'],
  },

  // The office.
  'how-long': {
    topic: 'office',
    title: (msg) => msg('Free, and usually done on the same day', { id: 'pin-reset.notes.how-long' }),
    text: (msg) =>
      msg(
        'A reset costs nothing. At the office, a card holder usually gets it done on the same day. Mondays, Friday afternoons, days after holidays, and January to mid-March are busy. No page gives a time in minutes.',
        {
          id: 'pin-reset.notes.how-long.text',
        },
      ),
    wordings: [
      {
        when: representatives,
        inferred: true,
        title: (msg) =>
          msg('Most likely free, and often done on the same day', {
            id: 'pin-reset.notes.how-long.representative',
          }),
        text: (msg) =>
          msg(
            'For card holders a reset costs nothing; for parents and guardians that is most likely so too. If the office wants a letter first, or you have no photo ID, it takes days.',
            { id: 'pin-reset.notes.how-long.representative.text' },
          ),
      },
    ],
    routes: ['kiosk', 'office', 'representative'],
    tasks: ['reset'],
    sources: ['koto', 'nara', 'kasai-hyogo', 'hashima', 'mutsu', 'tono', 'akashi'],
  },
  'cities-differ': {
    role: 'municipalities-differ',
    topic: 'office',
    title: (msg) => msg('Cities differ', { id: 'pin-reset.notes.cities-differ' }),
    text: (msg) =>
      msg(
        'This page lists what strict cities usually ask for; many ask for fewer documents. If there is no other ID document, ask: some offices ask questions or send a letter instead.',
        {
          id: 'pin-reset.notes.cities-differ.text',
        },
      ),
    routes: ['office', 'representative', 'proxy'],
    sources: ['ageo', 'uruma', 'nara', 'kama'],
  },
  'post-offices': {
    role: 'post-offices',
    topic: 'office',
    title: (msg) => msg('Post offices in some towns', { id: 'pin-reset.notes.post-offices' }),
    text: (msg) =>
      msg(
        'In some towns a post office counter does this, in person and only for residents of that town. Look at the town’s website.',
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
        'A new name or address ends the signature certificate, but not the user-authentication certificate. Get a new signature certificate at the office.',
        { id: 'pin-reset.notes.after-a-move.text' },
      ),
    wordings: [
      {
        when: { residence: 'abroad' },
        text: (msg) =>
          msg(
            'A new name or address ends the signature certificate, but not the user-authentication certificate. Ask whether a new one can be issued there.',
            { id: 'pin-reset.notes.after-a-move.abroad' },
          ),
      },
    ],
    when: [
      {
        ...ordinary,
        applicant: notParent,
        certificates: 'revoked',
        pins: { any: ['signature', 'user-authentication'] },
      },
      { ...ordinary, applicant: notParent, card: 'outdated', pins: { any: cardPins } },
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
        'Renewing the stay does not extend the card, and no reminder comes. Have it extended at the office by its expiry date. It is free, and usually done in the same visit as the PIN. Ask for new electronic certificates {電子証明書} too: the extension can end the old ones.',
        { id: 'pin-reset.notes.card-ends-with-stay.text' },
      ),
    wordings: [
      {
        when: { 'card-kind': 'pinless' },
        text: (msg) =>
          msg(
            'Renewing the stay does not extend the card, and no reminder comes. Have it extended at the office by its expiry date: it is free. Ask for a new electronic certificate {電子証明書} too: the extension can end the old one.',
            { id: 'pin-reset.notes.card-ends-with-stay.pinless' },
          ),
      },
    ],
    when: { residence: 'limited', 'card-kind': ['standard', 'pinless'], card: inValidity },
    sources: ['miyake', 'katsuragi', 'ota-gunma', 'unzen'],
  },
  'no-limit-of-stay': {
    topic: 'stay',
    title: (msg) =>
      msg('Without a limit of stay: check the card’s expiry date all the same', {
        id: 'pin-reset.notes.no-limit-of-stay',
      }),
    text: (msg) =>
      msg(
        'A card that was made while the stay still had a limit ends on its old date. Have that date changed at the office before then; ask there. A residence card or special permanent resident certificate counts as the other ID document.',
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
    title: (msg) => msg('Never tell anyone a PIN', { id: 'pin-reset.notes.nobody-asks' }),
    text: (msg) =>
      msg(
        'No office knows your PIN, and most likely none asks for it by phone, mail or message. It is entered only on the kiosk, the phone or the counter’s touch panel, or written in the sealed letter.',
        { id: 'pin-reset.notes.nobody-asks.text' },
      ),
    sources: ['ome', 'osakasayama'],
    inferred: true,
  },
  'phone-lines': {
    topic: 'help',
    title: (msg) => msg('Get help by phone', { id: 'pin-reset.notes.phone-lines' }),
    text: (msg) =>
      msg(
        'About the card, a lost card, and the electronic certificates {電子証明書}. The lines that begin with 0120 are free within Japan.',
        {
          id: 'pin-reset.notes.phone-lines.text',
        },
      ),
    japanese: 'マイナンバー総合フリーダイヤル',
    phones: [...hotlines, fromIpPhone],
    sources: ['card-contact', 'jlis-locks', 'embassy-singapore', 'misaki'],
    links: ['card-contact'],
  },
} as const satisfies Readonly<
  Record<string, Note<Facts, SourceRef, RouteId, TaskId> & { readonly topic: TopicId }>
>;
