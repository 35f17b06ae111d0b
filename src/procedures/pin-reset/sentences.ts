import type { CounterSentence } from '../../model/counter-sentence.js';
import { cardPins } from './conditions.js';
import type { Facts } from './facts.js';
import type { RouteId, TaskId } from './routes.js';
import { counters } from './routes.js';

type Sentence = CounterSentence<Facts, RouteId, TaskId>;

const byLetter = [
  'reset',
  'change',
  'new-certificate',
  'card-update',
  'extension',
  'special-extension',
] as const satisfies readonly TaskId[];

/** Names of PINs beneath the wish: one line each. */
const pin = (
  value: (typeof cardPins)[number],
  japanese: string,
  romaji: string,
  meaning: Sentence['meaning'],
): Sentence => ({
  about: 'pins',
  japanese,
  romaji,
  meaning,
  when: { pins: { all: [value], only: [...cardPins, 'smartphone'] } },
  routes: counters,
  tasks: ['reset', 'change'],
});

/** What to say, or show, at the counter, in the order of saying it. */
export const sentences: Readonly<Record<string, Sentence>> = {
  holder: {
    about: 'who',
    japanese: 'カードの本人《ほんにん》です。',
    romaji: 'Kādo no honnin desu.',
    meaning: (msg) => msg('I am the card holder.', { id: 'pin-reset.sentences.holder' }),
    when: { applicant: 'holder' },
    routes: counters,
  },
  parent: {
    about: 'who',
    japanese:
      '15歳《さい》未満《みまん》の子《こ》どものカードについて来《き》ました。親《おや》（法定代理人《ほうていだいりにん》）です。',
    romaji: 'Jūgo-sai miman no kodomo no kādo ni tsuite kimashita. Oya (hōtei dairinin) desu.',
    meaning: (msg) =>
      msg('I come about the card of a child under 15. I am the parent (legal representative).', {
        id: 'pin-reset.sentences.parent',
      }),
    when: { applicant: 'parent' },
    routes: counters,
  },
  guardian: {
    about: 'who',
    japanese: 'カードの本人《ほんにん》の成年後見人《せいねんこうけんにん》です。',
    romaji: 'Kādo no honnin no seinen kōkennin desu.',
    meaning: (msg) =>
      msg('I am the guardian of the card holder, who is an adult.', { id: 'pin-reset.sentences.guardian' }),
    when: { applicant: 'guardian' },
    routes: counters,
  },
  'proxy-first': {
    about: 'who',
    japanese:
      '本人《ほんにん》の代理《だいり》で来《き》ました。照会書兼回答書《しょうかいしょけんかいとうしょ》を本人《ほんにん》に郵送《ゆうそう》してください。',
    romaji: 'Honnin no dairi de kimashita. Shōkaisho ken kaitōsho o honnin ni yūsō shite kudasai.',
    meaning: (msg) =>
      msg('First visit: I come for the card holder. Please post the letter of inquiry to the holder.', {
        id: 'pin-reset.sentences.proxy-first',
      }),
    when: { applicant: 'proxy' },
    routes: ['proxy'],
    tasks: byLetter,
  },
  'proxy-second': {
    about: 'who',
    japanese:
      '本人《ほんにん》の代理《だいり》で来《き》ました。本人《ほんにん》が書《か》いた照会書兼回答書《しょうかいしょけんかいとうしょ》があります。',
    romaji: 'Honnin no dairi de kimashita. Honnin ga kaita shōkaisho ken kaitōsho ga arimasu.',
    meaning: (msg) =>
      msg('Second visit: I come for the card holder. Here is the reply form that the holder has filled in.', {
        id: 'pin-reset.sentences.proxy-second',
      }),
    when: { applicant: 'proxy' },
    routes: ['proxy'],
    tasks: byLetter,
    ticked: true,
  },
  reset: {
    about: 'wish',
    japanese:
      '暗証番号《あんしょうばんごう》を忘《わす》れたか、ロックがかかりました。再設定《さいせってい》（初期化《しょきか》）をお願《ねが》いします。',
    romaji: 'Anshō bangō o wasureta ka, rokku ga kakarimashita. Saisettei (shokika) o onegai shimasu.',
    meaning: (msg) =>
      msg('The PIN is forgotten or locked. Please reset it.', { id: 'pin-reset.sentences.reset' }),
    routes: counters,
    tasks: ['reset'],
  },
  change: {
    about: 'wish',
    japanese:
      '今《いま》の暗証番号《あんしょうばんごう》はわかります。暗証番号《あんしょうばんごう》の変更《へんこう》をお願《ねが》いします。',
    romaji: 'Ima no anshō bangō wa wakarimasu. Anshō bangō no henkō o onegai shimasu.',
    meaning: (msg) =>
      msg('The present PIN is known. Please change it.', { id: 'pin-reset.sentences.change' }),
    routes: counters,
    tasks: ['change'],
  },
  signature: pin(
    'signature',
    '署名用電子証明書《しょめいようでんししょうめいしょ》（英数字《えいすうじ》6～16文字《もじ》）',
    'Shomeiyō denshi shōmeisho (eisūji roku kara jūroku moji)',
    (msg) => msg('Signature PIN (6 to 16 letters and digits)', { id: 'pin-reset.sentences.signature' }),
  ),
  'user-authentication': pin(
    'user-authentication',
    '利用者証明用電子証明書《りようしゃしょうめいようでんししょうめいしょ》（数字《すうじ》4桁《けた》）',
    'Riyōsha shōmeiyō denshi shōmeisho (sūji yon-keta)',
    (msg) => msg('User-authentication PIN (4 digits)', { id: 'pin-reset.sentences.user-authentication' }),
  ),
  'resident-register': pin(
    'resident-register',
    '住民基本台帳用《じゅうみんきほんだいちょうよう》（数字《すうじ》4桁《けた》）',
    'Jūmin kihon daichōyō (sūji yon-keta)',
    (msg) => msg('Resident-register PIN (4 digits)', { id: 'pin-reset.sentences.resident-register' }),
  ),
  'card-input': pin(
    'card-input',
    '券面事項入力補助用《けんめんじこうにゅうりょくほじょよう》（数字《すうじ》4桁《けた》）',
    'Kenmen jikō nyūryoku hojoyō (sūji yon-keta)',
    (msg) => msg('Card-input PIN (4 digits)', { id: 'pin-reset.sentences.card-input' }),
  ),
  'all-pins': {
    about: 'pins',
    japanese: 'どの暗証番号《あんしょうばんごう》かわからないので、4つともお願《ねが》いします。',
    romaji: 'Dono anshō bangō ka wakaranai node, yottsu tomo onegai shimasu.',
    meaning: (msg) =>
      msg('It is not known which PIN. All four, please.', { id: 'pin-reset.sentences.all-pins' }),
    when: { pins: { all: ['unsure'] } },
    routes: counters,
    tasks: ['reset', 'change'],
  },
  extension: {
    about: 'wish',
    japanese:
      '在留期間《ざいりゅうきかん》が更新《こうしん》されました。マイナンバーカードの有効期間《ゆうこうきかん》の変更《へんこう》（延長《えんちょう》）と、新《あたら》しい電子証明書《でんししょうめいしょ》の発行《はっこう》をお願《ねが》いします。',
    romaji:
      'Zairyū kikan ga kōshin saremashita. Mai nambā kādo no yūkō kikan no henkō (enchō) to, atarashii denshi shōmeisho no hakkō o onegai shimasu.',
    meaning: (msg) =>
      msg('The stay was renewed. Please extend the My Number Card, and issue new electronic certificates.', {
        id: 'pin-reset.sentences.extension',
      }),
    routes: counters,
    tasks: ['extension'],
  },
  'special-extension': {
    about: 'wish',
    japanese:
      '在留期間《ざいりゅうきかん》の更新《こうしん》を申請中《しんせいちゅう》です。マイナンバーカードの特例期間延長《とくれいきかんえんちょう》をお願《ねが》いします。',
    romaji:
      'Zairyū kikan no kōshin o shinseichū desu. Mai nambā kādo no tokurei kikan enchō o onegai shimasu.',
    meaning: (msg) =>
      msg(
        'The renewal of the stay is applied for. Please extend the My Number Card for the special period.',
        {
          id: 'pin-reset.sentences.special-extension',
        },
      ),
    routes: counters,
    tasks: ['special-extension'],
  },
  'card-update': {
    about: 'wish',
    japanese:
      'マイナンバーカードに、新《あたら》しい住所《じゅうしょ》や氏名《しめい》を書《か》く手続《てつづ》き（券面事項《けんめんじこう》の更新《こうしん》）をお願《ねが》いします。',
    romaji:
      'Mai nambā kādo ni, atarashii jūsho ya shimei o kaku tetsuzuki (kenmen jikō no kōshin) o onegai shimasu.',
    meaning: (msg) =>
      msg('Please put the new address or name on the My Number Card.', {
        id: 'pin-reset.sentences.card-update',
      }),
    routes: counters,
    tasks: ['card-update'],
  },
  'expired-certificate': {
    about: 'wish',
    japanese:
      '電子証明書《でんししょうめいしょ》の有効期限《ゆうこうきげん》が切《き》れました。新《あたら》しい電子証明書《でんししょうめいしょ》の発行《はっこう》をお願《ねが》いします。',
    romaji:
      'Denshi shōmeisho no yūkō kigen ga kiremashita. Atarashii denshi shōmeisho no hakkō o onegai shimasu.',
    meaning: (msg) =>
      msg('The certificates have expired. Please issue new ones.', {
        id: 'pin-reset.sentences.expired-certificate',
      }),
    when: { certificates: 'expired' },
    routes: counters,
    tasks: ['new-certificate'],
  },
  'signature-certificate': {
    about: 'wish',
    japanese:
      '署名用電子証明書《しょめいようでんししょうめいしょ》の新規発行《しんきはっこう》をお願《ねが》いします。',
    romaji: 'Shomeiyō denshi shōmeisho no shinki hakkō o onegai shimasu.',
    meaning: (msg) =>
      msg('Please issue a new signature certificate.', { id: 'pin-reset.sentences.signature-certificate' }),
    when: { certificates: { sure: ['revoked', 'none', 'valid', 'unsure'] } },
    routes: counters,
    tasks: ['new-certificate'],
  },
  'lost-card': {
    about: 'wish',
    japanese:
      'マイナンバーカードをなくしました。紛失《ふんしつ》の届出《とどけで》と、新《あたら》しいカードの申請《しんせい》をお願《ねが》いします。',
    romaji:
      'Mai nambā kādo o nakushimashita. Funshitsu no todokede to, atarashii kādo no shinsei o onegai shimasu.',
    meaning: (msg) =>
      msg('The My Number Card is lost. Please take the loss notice and the application for a new card.', {
        id: 'pin-reset.sentences.lost-card',
      }),
    when: { card: 'lost' },
    routes: counters,
    tasks: ['new-card'],
  },
  'expired-card': {
    about: 'wish',
    japanese:
      'マイナンバーカードの有効期限《ゆうこうきげん》が切《き》れました。新《あたら》しいカードの申請《しんせい》をお願《ねが》いします。',
    romaji: 'Mai nambā kādo no yūkō kigen ga kiremashita. Atarashii kādo no shinsei o onegai shimasu.',
    meaning: (msg) =>
      msg('The My Number Card has expired. Please take the application for a new one.', {
        id: 'pin-reset.sentences.expired-card',
      }),
    when: { card: 'expired' },
    routes: counters,
    tasks: ['new-card'],
  },
  'damaged-card': {
    about: 'wish',
    japanese:
      'マイナンバーカードが機械《きかい》で読《よ》めません。再交付《さいこうふ》の申請《しんせい》をお願《ねが》いします。',
    romaji: 'Mai nambā kādo ga kikai de yomemasen. Saikōfu no shinsei o onegai shimasu.',
    meaning: (msg) =>
      msg('No machine reads the My Number Card. Please take the application for a new one.', {
        id: 'pin-reset.sentences.damaged-card',
      }),
    when: { card: 'unusable' },
    routes: counters,
    tasks: ['new-card'],
  },
  convert: {
    about: 'wish',
    japanese:
      '顔認証《かおにんしょう》マイナンバーカードを、暗証番号《あんしょうばんごう》のある通常《つうじょう》のカードに切《き》り替《か》えてください。',
    romaji: 'Kao ninshō mai nambā kādo o, anshō bangō no aru tsūjō no kādo ni kirikaete kudasai.',
    meaning: (msg) =>
      msg('Please turn the card without PINs into an ordinary card with PINs.', {
        id: 'pin-reset.sentences.convert',
      }),
    routes: counters,
    tasks: ['convert'],
  },
  'enough-papers': {
    about: 'papers',
    japanese: '必要《ひつよう》な書類《しょるい》は、これで足《た》りますか。',
    romaji: 'Hitsuyō na shorui wa, kore de tarimasu ka.',
    meaning: (msg) => msg('Are these papers enough?', { id: 'pin-reset.sentences.enough-papers' }),
    routes: counters,
    ticked: true,
  },
  today: {
    about: 'question',
    japanese: '手続《てつづ》きは今日《きょう》中《じゅう》に終《お》わりますか。',
    romaji: 'Tetsuzuki wa kyō-jū ni owarimasu ka.',
    meaning: (msg) => msg('Will it be done today?', { id: 'pin-reset.sentences.today' }),
    routes: counters,
    ticked: true,
  },
  'easy-japanese': {
    about: 'language',
    japanese: 'やさしい日本語《にほんご》で、ゆっくり話《はな》してください。',
    romaji: 'Yasashii nihongo de, yukkuri hanashite kudasai.',
    meaning: (msg) =>
      msg('Please speak slowly, in simple Japanese.', { id: 'pin-reset.sentences.easy-japanese' }),
    routes: counters,
    ticked: true,
  },
};
