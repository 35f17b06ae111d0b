import type { CounterSentence } from '../../model/counter-sentence.js';
import { notParent, ordinary } from './conditions.js';
import type { Facts } from './facts.js';
import { signatureIsReset, userAuthenticationIsReset } from './readers.js';
import type { RouteId, TaskId } from './routes.js';
import { byLetter, counters } from './routes.js';

type Sentence = CounterSentence<Facts, RouteId, TaskId>;

/** The name of a PIN beneath the wish: a line for each of those that are set anew or changed. */
const pin = (named: Pick<Sentence, 'when' | 'ja' | 'romaji' | 'meaning'>): Sentence => ({
  about: 'which',
  ...named,
  routes: counters,
  tasks: ['reset', 'change'],
});

/** What to say, or show, at the counter, in the order of saying it. */
export const sentences = {
  holder: {
    about: 'who',
    ja: 'カードの本人《ほんにん》です。',
    romaji: 'Kādo no honnin desu.',
    meaning: (msg) => msg('I am the card holder.', { id: 'pin-reset-leaflet.sentences.holder' }),
    when: { applicant: 'holder' },
    routes: counters,
  },
  parent: {
    about: 'who',
    ja: '15歳《さい》未満《みまん》の子《こ》どものカードの手続《てつづ》きです。私《わたし》は法定代理人《ほうていだいりにん》（親《おや》など）です。',
    romaji: 'Jūgo-sai miman no kodomo no kādo no tetsuzuki desu. Watashi wa hōtei dairinin (oya nado) desu.',
    meaning: (msg) =>
      msg(
        'It is about the card of a child under 15. I am the legal representative (a parent, for example).',
        {
          id: 'pin-reset-leaflet.sentences.parent',
        },
      ),
    when: { applicant: 'parent' },
    routes: counters,
  },
  guardian: {
    about: 'who',
    ja: 'カードの本人《ほんにん》の成年後見人《せいねんこうけんにん》です。',
    romaji: 'Kādo no honnin no seinen kōkennin desu.',
    meaning: (msg) =>
      msg('I am the guardian of the card holder, who is an adult.', {
        id: 'pin-reset-leaflet.sentences.guardian',
      }),
    when: { applicant: 'guardian' },
    routes: counters,
  },
  proxy: {
    about: 'who',
    ja: 'カードの本人《ほんにん》の代理人《だいりにん》（任意代理人《にんいだいりにん》）です。',
    romaji: 'Kādo no honnin no dairinin (nin’i dairinin) desu.',
    meaning: (msg) =>
      msg('I come for the card holder, as a proxy.', { id: 'pin-reset-leaflet.sentences.proxy' }),
    when: { applicant: 'proxy' },
    routes: counters,
  },
  'proxy-first': {
    about: 'wish',
    ja: '照会書兼回答書《しょうかいしょけんかいとうしょ》を本人《ほんにん》に郵送《ゆうそう》してください。',
    romaji: 'Shōkaisho ken kaitōsho o honnin ni yūsō shite kudasai.',
    meaning: (msg) =>
      msg('First visit: please post the letter of inquiry to the holder.', {
        id: 'pin-reset-leaflet.sentences.proxy-first',
      }),
    when: { applicant: 'proxy' },
    routes: ['proxy'],
    tasks: byLetter,
    ticked: true,
  },
  'proxy-second': {
    about: 'papers',
    ja: '本人《ほんにん》が記入《きにゅう》して封《ふう》をした照会書兼回答書《しょうかいしょけんかいとうしょ》を持《も》ってきました。',
    romaji: 'Honnin ga kinyū shite fū o shita shōkaisho ken kaitōsho o motte kimashita.',
    meaning: (msg) =>
      msg('Second visit: I have brought the reply form that the holder has filled in and sealed.', {
        id: 'pin-reset-leaflet.sentences.proxy-second',
      }),
    when: { applicant: 'proxy' },
    routes: ['proxy'],
    tasks: byLetter,
    ticked: true,
  },
  reset: {
    about: 'wish',
    ja: '暗証番号《あんしょうばんごう》を忘《わす》れたか、ロックがかかりました。再設定《さいせってい》（初期化《しょきか》）をお願《ねが》いします。',
    romaji: 'Anshō bangō o wasureta ka, rokku ga kakarimashita. Saisettei (shokika) o onegai shimasu.',
    meaning: (msg) =>
      msg('The PIN is forgotten or locked. Please reset it.', { id: 'pin-reset-leaflet.sentences.reset' }),
    routes: counters,
    tasks: ['reset'],
  },
  change: {
    about: 'wish',
    ja: 'マイナンバーカードの暗証番号《あんしょうばんごう》の変更《へんこう》をお願《ねが》いします。',
    romaji: 'Mai nambā kādo no anshō bangō no henkō o onegai shimasu.',
    meaning: (msg) => msg('Please change the PIN.', { id: 'pin-reset-leaflet.sentences.change' }),
    routes: counters,
    tasks: ['change'],
  },
  'present-pin': {
    about: 'wish',
    ja: '今《いま》の暗証番号《あんしょうばんごう》はわかります。',
    romaji: 'Ima no anshō bangō wa wakarimasu.',
    meaning: (msg) => msg('I know the present PIN.', { id: 'pin-reset-leaflet.sentences.present-pin' }),
    when: { applicant: ['holder', 'parent', 'guardian'] },
    routes: counters,
    tasks: ['change'],
  },
  'all-pins': {
    about: 'which',
    ja: 'どの暗証番号《あんしょうばんごう》かわからないので、次《つぎ》のすべてについてお願《ねが》いします。',
    romaji: 'Dono anshō bangō ka wakaranai node, tsugi no subete ni tsuite onegai shimasu.',
    meaning: (msg) =>
      msg('It is not known which PIN it is. All of these, please.', {
        id: 'pin-reset-leaflet.sentences.all-pins',
      }),
    when: { pins: { any: ['unsure'] } },
    routes: counters,
    tasks: ['reset', 'change'],
  },
  signature: pin({
    when: signatureIsReset,
    ja: '署名用電子証明書《しょめいようでんししょうめいしょ》（英数字《えいすうじ》6～16文字《もじ》）',
    romaji: 'Shomeiyō denshi shōmeisho (eisūji roku kara jūroku moji)',
    meaning: (msg) =>
      msg('Signature PIN (6 to 16 letters and digits)', { id: 'pin-reset-leaflet.sentences.signature' }),
  }),
  'user-authentication': pin({
    when: userAuthenticationIsReset,
    ja: '利用者証明用電子証明書《りようしゃしょうめいようでんししょうめいしょ》（数字《すうじ》4桁《けた》）',
    romaji: 'Riyōsha shōmeiyō denshi shōmeisho (sūji yon-keta)',
    meaning: (msg) =>
      msg('User-authentication PIN (4 digits)', { id: 'pin-reset-leaflet.sentences.user-authentication' }),
  }),
  'resident-register': pin({
    when: { pins: { all: ['resident-register'] } },
    ja: '住民基本台帳用《じゅうみんきほんだいちょうよう》（数字《すうじ》4桁《けた》）',
    romaji: 'Jūmin kihon daichōyō (sūji yon-keta)',
    meaning: (msg) =>
      msg('Resident-register PIN (4 digits)', { id: 'pin-reset-leaflet.sentences.resident-register' }),
  }),
  'card-input': pin({
    when: { pins: { all: ['card-input'] } },
    ja: '券面事項入力補助用《けんめんじこうにゅうりょくほじょよう》（数字《すうじ》4桁《けた》）',
    romaji: 'Kenmen jikō nyūryoku hojoyō (sūji yon-keta)',
    meaning: (msg) => msg('Card-input PIN (4 digits)', { id: 'pin-reset-leaflet.sentences.card-input' }),
  }),
  'resident-register-first': {
    about: 'wish',
    ja: '手続《てつづ》きに必要《ひつよう》な住民基本台帳用《じゅうみんきほんだいちょうよう》の暗証番号《あんしょうばんごう》がわからないので、先《さき》に再設定《さいせってい》をお願《ねが》いします。',
    romaji:
      'Tetsuzuki ni hitsuyō na jūmin kihon daichōyō no anshō bangō ga wakaranai node, saki ni saisettei o onegai shimasu.',
    meaning: (msg) =>
      msg('The resident-register PIN, which the procedure needs, is not known. Please reset it first.', {
        id: 'pin-reset-leaflet.sentences.resident-register-first',
      }),
    when: { ...ordinary, goal: 'reset', pins: { all: ['resident-register'] } },
    routes: counters,
    tasks: ['card-update', 'extension'],
  },
  extension: {
    about: 'wish',
    ja: '在留期間《ざいりゅうきかん》の更新《こうしん》などがありました。マイナンバーカードの有効期間《ゆうこうきかん》の変更《へんこう》（延長《えんちょう》）と、新《あたら》しい電子証明書《でんししょうめいしょ》の発行《はっこう》をお願《ねが》いします。',
    romaji:
      'Zairyū kikan no kōshin nado ga arimashita. Mai nambā kādo no yūkō kikan no henkō (enchō) to, atarashii denshi shōmeisho no hakkō o onegai shimasu.',
    meaning: (msg) =>
      msg(
        'The stay was renewed, or the like. Please extend the My Number Card, and issue new electronic certificates.',
        {
          id: 'pin-reset-leaflet.sentences.extension',
        },
      ),
    routes: counters,
    tasks: ['extension'],
  },
  'special-extension': {
    about: 'wish',
    ja: '在留期間《ざいりゅうきかん》の更新《こうしん》を申請中《しんせいちゅう》です。マイナンバーカードの特例期間延長《とくれいきかんえんちょう》をお願《ねが》いします。',
    romaji:
      'Zairyū kikan no kōshin o shinseichū desu. Mai nambā kādo no tokurei kikan enchō o onegai shimasu.',
    meaning: (msg) =>
      msg(
        'The renewal of the stay is applied for. Please extend the My Number Card for the special period.',
        {
          id: 'pin-reset-leaflet.sentences.special-extension',
        },
      ),
    routes: counters,
    tasks: ['special-extension'],
  },
  'special-extension-certificates': {
    about: 'wish',
    ja: '電子証明書《でんししょうめいしょ》を続《つづ》けて使《つか》えるかどうか、確認《かくにん》もお願《ねが》いします。',
    romaji: 'Denshi shōmeisho o tsuzukete tsukaeru ka dō ka, kakunin mo onegai shimasu.',
    meaning: (msg) =>
      msg('Please check, too, whether the electronic certificates can be used further.', {
        id: 'pin-reset-leaflet.sentences.special-extension-certificates',
      }),
    routes: counters,
    tasks: ['special-extension'],
  },
  'card-update': {
    about: 'wish',
    ja: 'マイナンバーカードに、新《あたら》しい住所《じゅうしょ》や氏名《しめい》を書《か》く手続《てつづ》き（券面事項《けんめんじこう》の更新《こうしん》）をお願《ねが》いします。',
    romaji:
      'Mai nambā kādo ni, atarashii jūsho ya shimei o kaku tetsuzuki (kenmen jikō no kōshin) o onegai shimasu.',
    meaning: (msg) =>
      msg('Please put the new address or name on the My Number Card.', {
        id: 'pin-reset-leaflet.sentences.card-update',
      }),
    routes: counters,
    tasks: ['card-update'],
  },
  'expired-certificate': {
    about: 'wish',
    ja: '電子証明書《でんししょうめいしょ》が、有効期限《ゆうこうきげん》切《ぎ》れなどで使《つか》えません。新《あたら》しい電子証明書《でんししょうめいしょ》の発行《はっこう》をお願《ねが》いします。',
    romaji:
      'Denshi shōmeisho ga, yūkō kigen-gire nado de tsukaemasen. Atarashii denshi shōmeisho no hakkō o onegai shimasu.',
    meaning: (msg) =>
      msg('The certificates cannot be used: they are past their date, or the like. Please issue new ones.', {
        id: 'pin-reset-leaflet.sentences.expired-certificate',
      }),
    when: { certificates: 'expired' },
    routes: counters,
    tasks: ['new-certificate'],
  },
  'signature-issued': {
    about: 'which',
    ja: '署名用電子証明書《しょめいようでんししょうめいしょ》',
    romaji: 'Shomeiyō denshi shōmeisho',
    meaning: (msg) => msg('Signature certificate', { id: 'pin-reset-leaflet.sentences.signature-issued' }),
    when: { pins: { all: ['signature'] }, applicant: notParent, certificates: { sure: 'expired' } },
    routes: counters,
    tasks: ['new-certificate'],
  },
  'user-authentication-issued': {
    about: 'which',
    ja: '利用者証明用電子証明書《りようしゃしょうめいようでんししょうめいしょ》',
    romaji: 'Riyōsha shōmeiyō denshi shōmeisho',
    meaning: (msg) =>
      msg('User-authentication certificate', {
        id: 'pin-reset-leaflet.sentences.user-authentication-issued',
      }),
    when: { pins: { all: ['user-authentication'] }, certificates: { sure: 'expired' } },
    routes: counters,
    tasks: ['new-certificate'],
  },
  'signature-revoked': {
    about: 'wish',
    ja: '引《ひ》っ越《こ》しや氏名《しめい》変更《へんこう》などの後《あと》、署名用電子証明書《しょめいようでんししょうめいしょ》が失効《しっこう》しました。',
    romaji: 'Hikkoshi ya shimei henkō nado no ato, shomeiyō denshi shōmeisho ga shikkō shimashita.',
    meaning: (msg) =>
      msg('After a move, a new name or the like, the signature certificate was revoked.', {
        id: 'pin-reset-leaflet.sentences.signature-revoked',
      }),
    when: { pins: { all: ['signature'] }, applicant: notParent, certificates: { sure: 'revoked' } },
    routes: counters,
    tasks: ['new-certificate'],
  },
  'signature-none': {
    about: 'wish',
    ja: '署名用電子証明書《しょめいようでんししょうめいしょ》の発行《はっこう》を受《う》けたことがありません。',
    romaji: 'Shomeiyō denshi shōmeisho no hakkō o uketa koto ga arimasen.',
    meaning: (msg) =>
      msg('A signature certificate was never issued.', {
        id: 'pin-reset-leaflet.sentences.signature-none',
      }),
    when: { pins: { all: ['signature'] }, applicant: notParent, certificates: { sure: 'none' } },
    routes: counters,
    tasks: ['new-certificate'],
  },
  'signature-check': {
    about: 'wish',
    ja: 'カードの住所《じゅうしょ》や氏名《しめい》が変《か》わったので、署名用電子証明書《しょめいようでんししょうめいしょ》の確認《かくにん》をお願《ねが》いします。',
    romaji: 'Kādo no jūsho ya shimei ga kawatta node, shomeiyō denshi shōmeisho no kakunin o onegai shimasu.',
    meaning: (msg) =>
      msg('The address or name on the card has changed: please check the signature certificate.', {
        id: 'pin-reset-leaflet.sentences.signature-check',
      }),
    when: {
      card: 'outdated',
      pins: { all: ['signature'] },
      applicant: notParent,
      certificates: { sure: ['valid', 'unsure'] },
    },
    routes: counters,
    tasks: ['new-certificate'],
  },
  'signature-certificate': {
    about: 'wish',
    ja: '署名用電子証明書《しょめいようでんししょうめいしょ》の新規発行《しんきはっこう》をお願《ねが》いします。',
    romaji: 'Shomeiyō denshi shōmeisho no shinki hakkō o onegai shimasu.',
    meaning: (msg) =>
      msg('Please issue a new signature certificate.', {
        id: 'pin-reset-leaflet.sentences.signature-certificate',
      }),
    when: {
      pins: { all: ['signature'] },
      applicant: notParent,
      certificates: { sure: ['revoked', 'none', 'valid', 'unsure'] },
    },
    routes: counters,
    tasks: ['new-certificate'],
  },
  'lost-card': {
    about: 'wish',
    ja: 'マイナンバーカードをなくしました（または盗《ぬす》まれました）。紛失《ふんしつ》の届出《とどけで》と、新《あたら》しいカードの申請《しんせい》をお願《ねが》いします。',
    romaji:
      'Mai nambā kādo o nakushimashita (mata wa nusumaremashita). Funshitsu no todokede to, atarashii kādo no shinsei o onegai shimasu.',
    meaning: (msg) =>
      msg(
        'The My Number Card is lost or stolen. Please take the loss notice and the application for a new card.',
        {
          id: 'pin-reset-leaflet.sentences.lost-card',
        },
      ),
    when: { card: 'lost' },
    routes: counters,
    tasks: ['new-card'],
  },
  'expired-card': {
    about: 'wish',
    ja: 'マイナンバーカードの有効期限《ゆうこうきげん》が切《き》れました（または失効《しっこう》しました）。新《あたら》しいカードの申請《しんせい》をお願《ねが》いします。',
    romaji:
      'Mai nambā kādo no yūkō kigen ga kiremashita (mata wa shikkō shimashita). Atarashii kādo no shinsei o onegai shimasu.',
    meaning: (msg) =>
      msg('The My Number Card has expired, or is void. Please take the application for a new one.', {
        id: 'pin-reset-leaflet.sentences.expired-card',
      }),
    when: { card: 'expired' },
    routes: counters,
    tasks: ['new-card'],
  },
  'damaged-card': {
    about: 'wish',
    ja: 'マイナンバーカードが機械《きかい》で読《よ》めません。再交付《さいこうふ》の申請《しんせい》をお願《ねが》いします。',
    romaji: 'Mai nambā kādo ga kikai de yomemasen. Saikōfu no shinsei o onegai shimasu.',
    meaning: (msg) =>
      msg('No machine reads the My Number Card. Please take the application for a new one.', {
        id: 'pin-reset-leaflet.sentences.damaged-card',
      }),
    when: { card: 'unusable' },
    routes: counters,
    tasks: ['new-card'],
  },
  convert: {
    about: 'wish',
    ja: '顔認証《かおにんしょう》マイナンバーカードを、暗証番号《あんしょうばんごう》のある通常《つうじょう》のカードに切《き》り替《か》えてください。',
    romaji: 'Kao ninshō mai nambā kādo o, anshō bangō no aru tsūjō no kādo ni kirikaete kudasai.',
    meaning: (msg) =>
      msg('Please turn the card without PINs into an ordinary card with PINs.', {
        id: 'pin-reset-leaflet.sentences.convert',
      }),
    routes: counters,
    tasks: ['convert'],
  },
  'enough-papers': {
    about: 'papers',
    ja: '必要《ひつよう》な書類《しょるい》は、これで足《た》りますか。',
    romaji: 'Hitsuyō na shorui wa, kore de tarimasu ka.',
    meaning: (msg) => msg('Are these papers enough?', { id: 'pin-reset-leaflet.sentences.enough-papers' }),
    routes: counters,
    ticked: true,
  },
  today: {
    about: 'question',
    ja: '手続《てつづ》きは今日《きょう》中《じゅう》に終《お》わりますか。',
    romaji: 'Tetsuzuki wa kyō-jū ni owarimasu ka.',
    meaning: (msg) => msg('Will it be done today?', { id: 'pin-reset-leaflet.sentences.today' }),
    routes: counters,
    ticked: true,
  },
  'easy-japanese': {
    about: 'language',
    ja: 'やさしい日本語《にほんご》で、ゆっくり話《はな》してください。',
    romaji: 'Yasashii nihongo de, yukkuri hanashite kudasai.',
    meaning: (msg) =>
      msg('Please speak slowly, in simple Japanese.', { id: 'pin-reset-leaflet.sentences.easy-japanese' }),
    routes: counters,
    ticked: true,
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The name of a sentence. */
export type SentenceId = keyof typeof sentences;
