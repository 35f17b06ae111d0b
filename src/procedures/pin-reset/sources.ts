import type { Source } from '../../model/claim.js';

const jlis = '地方公共団体情報システム機構（J-LIS）';

/** An archived copy was compared with our words on this day. Only somebody who has read the live page writes `live`. */
const archivedOn =
  <Day extends Source['checked']>(checked: Day) =>
  (publisher: string, title: string, url: string) =>
    ({ publisher, title, url, checked, basis: 'archived' }) as const satisfies Source;

const archived = archivedOn('2026-11-23');
const archivedLater = archivedOn('2026-11-25');

/** Every page that a claim rests on. The titles say in our words what the page is about. */
export const sources = {
  'jlis-passwords': archived(
    jlis,
    '公的個人認証：パスワードの種類と変更',
    'https://www2.jpki.go.jp/procedure/password.html',
  ),
  'jlis-certificates': archived(
    jlis,
    '公的個人認証：電子証明書に関するよくある質問',
    'https://www2.jpki.go.jp/faq/digital_id.html',
  ),
  'jlis-locks': archived(
    jlis,
    '公的個人認証：ロック・紛失に関するよくある質問',
    'https://www2.jpki.go.jp/faq/trouble/iccard_digital_id.html',
  ),
  'jlis-kiosk': archived(
    jlis,
    '暗証番号リセット：対応店舗と利用規約',
    'https://www2.jpki.go.jp/jpkiidreset/riyoukiyaku/riyoukiyaku_web.html',
  ),
  'jlis-app': archived(
    jlis,
    '暗証番号リセット：アプリのよくある質問',
    'https://www.jpki.go.jp/jpkiidreset/howto/faq_index.html',
  ),
  'jlis-portal': archived(jlis, '公的個人認証サービス ポータルサイト', 'https://www2.jpki.go.jp/'),
  'card-contact': archived(
    jlis,
    'マイナンバーカード総合サイト：お問い合わせ（英語）',
    'https://www.kojinbango-card.go.jp/en-otoiawase/',
  ),
  'card-abroad': archived(
    jlis,
    'マイナンバーカード総合サイト：国外転出者の手続',
    'https://www.kojinbango-card.go.jp/apprec/abroad/other/',
  ),
  'isa-specified': archived(
    '出入国在留管理庁',
    '特定在留カードについて',
    'https://www.moj.go.jp/isa/tokutei.html',
  ),
  'mynaportal-phone': archived(
    'デジタル庁',
    'マイナポータル：スマホ用電子証明書の暗証番号の初期化',
    'https://img.stg.myna.go.jp/manual/04-07/0220.html',
  ),
  mhlw: archived(
    '厚生労働省',
    'マイナ保険証に関するよくある質問',
    'https://www.mhlw.go.jp/stf/newpage_40406.html',
  ),
  ageo: archived('上尾市', '暗証番号の再設定', 'https://www.city.ageo.lg.jp/page/388530.html'),
  aikawa: archived(
    '愛川町',
    '電子証明書の手続',
    'https://www.town.aikawa.kanagawa.jp/benri/guide/touroku_koseki/jpki/8155.html',
  ),
  akitakata: archived(
    '安芸高田市',
    '外国人住民のカードの有効期限',
    'https://www.akitakata.jp/ja/shisei/section/sougoumadoguchi/r108/r100/',
  ),
  asahikawa: archived(
    '旭川市',
    'マイナンバーカードの再交付',
    'https://www.city.asahikawa.hokkaido.jp/kurashi/101/110/d080751.html',
  ),
  ashikaga: archived(
    '足利市',
    '顔認証マイナンバーカード',
    'https://www.city.ashikaga.tochigi.jp/living/000015/000116/p005560.html',
  ),
  daito: archived('大東市', '暗証番号の再設定', 'https://www.city.daito.lg.jp/soshiki/18/32098.html'),
  hannan: archived(
    '阪南市',
    '暗証番号の種類',
    'https://www.city.hannan.lg.jp/kakuka/shimin/shimin/mynumbercard/1598500641555.html',
  ),
  hashima: archived('羽島市', '暗証番号の再設定', 'https://www.city.hashima.lg.jp/0000014447.html'),
  inagi: archived(
    '稲城市',
    '暗証番号の再設定',
    'https://www.city.inagi.tokyo.jp/en/kurashi/tetsuzuki/1002613/1002622/1002631.html',
  ),
  itoigawa: archived('糸魚川市', '暗証番号の再設定', 'https://www.city.itoigawa.lg.jp/page/1154.html'),
  kaminoyama: archived(
    '上山市',
    '暗証番号のロック',
    'https://www.city.kaminoyama.yamagata.jp/soshiki/6/mnc-ri.html',
  ),
  'kasai-hyogo': archived(
    '加西市',
    '暗証番号の再設定',
    'https://www.city.kasai.hyogo.jp/soshiki/15/1040.html',
  ),
  katsuragi: archived(
    '葛城市',
    '外国人住民のカードの有効期限',
    'https://www.city.katsuragi.nara.jp/kurashi_tetsuzuki/mainannbar/3/7914.html',
  ),
  koka: archived('甲賀市', 'コンビニでの暗証番号の初期化', 'https://www.city.koka.lg.jp/item/39180.htm'),
  koto: archived('江東区', '暗証番号の再設定', 'http://www.city.koto.lg.jp/060301/mynumber4.html'),
  'koto-card': archived(
    '江東区',
    'カードの記載事項の変更',
    'https://www.city.koto.lg.jp/060301/kurashi/mynumber/card/94139.html',
  ),
  kunitachi: archived(
    '国立市',
    '暗証番号の再設定',
    'https://www.city.kunitachi.tokyo.jp/kurashi/koseki/1/5619.html',
  ),
  mitaka: archived('三鷹市', '暗証番号の再設定', 'https://www.city.mitaka.lg.jp/c_service/085/085620.html'),
  miyake: archived(
    '三宅村',
    '外国人住民のカードの有効期限',
    'https://www.town.miyake.lg.jp/soshiki/10/6404.html',
  ),
  nabari: archived(
    '名張市',
    '電子証明書の手続',
    'https://www.city.nabari.lg.jp/s014/030/010/310/20230912195929.html',
  ),
  naha: archived(
    '那覇市',
    'コンビニでの暗証番号の初期化',
    'https://www.city.naha.okinawa.jp/kurasitetuduki/todoke/mynumber/konbinisyomei.html',
  ),
  nara: archived('奈良市', '暗証番号の再設定', 'https://www.city.nara.lg.jp/site/mynamber/170415.html'),
  nichinan: archived(
    '日南市',
    '暗証番号の再設定',
    'https://www.city.nichinan.lg.jp/soshikikarasagasu/shiminka/1/1/1692.html',
  ),
  niigata: archived(
    '新潟市',
    'コンビニでの暗証番号の初期化',
    'https://www.4894.call.city.niigata.jp/Faq/B0308805',
  ),
  ogi: archived('小城市', '外国人住民のカードの有効期限', 'https://www.city.ogi.lg.jp/main/46041.html'),
  ome: archived('青梅市', '暗証番号の再設定', 'https://www.city.ome.tokyo.jp/soshiki/13/55573.html'),
  osakasayama: archived(
    '大阪狭山市',
    '暗証番号の再設定',
    'http://www.city.osakasayama.osaka.jp/kurashi_tetsuzuki/mynumber/1619756671822.html',
  ),
  'ota-gunma': archived(
    '太田市',
    '外国人住民のカードの有効期限',
    'https://www.city.ota.gunma.jp/site/mynumbercard/1048512.html',
  ),
  satte: archived(
    '幸手市',
    '暗証番号の再設定',
    'https://www.city.satte.lg.jp/kurashi_tetsuduki/todokede_shomei/5/13778.html',
  ),
  suzuka: archived(
    '鈴鹿市',
    '電子証明書の手続',
    'https://www.city.suzuka.lg.jp/kurashi/koseki/1009629/1002004.html',
  ),
  tajimi: archived(
    '多治見市',
    '暗証番号の再設定',
    'https://www.city.tajimi.lg.jp/kurashi/koseki/ansyoubangou.html',
  ),
  tbs: archived(
    'TBS NEWS DIG',
    '顔認証の失敗によるロック',
    'https://newsdig.tbs.co.jp/articles/itv/1447618?page=3',
  ),
  uruma: archived('うるま市', '暗証番号の再設定', 'https://www.city.uruma.lg.jp/1006005000/faq/p000248.html'),
  yamato: archived(
    '山都町',
    '暗証番号の種類',
    'https://www.town.kumamoto-yamato.lg.jp/kiji0039968/index.html',
  ),
  // The loss of a card, new cards, extensions, moves, and life abroad.
  'embassy-singapore': archived(
    '在シンガポール日本国大使館',
    'マイナンバーカードの紛失',
    'https://www.sg.emb-japan.go.jp/itpr_ja/11_000001_00715.html',
  ),
  fukushima: archivedLater(
    '福島市',
    '国外に転出する方のマイナンバーカード',
    'https://www.city.fukushima.fukushima.jp/soshiki/7/1029/1/3/3741.html',
  ),
  'fujinomiya-lost': archived(
    '富士宮市',
    'マイナンバーカードの紛失と再交付',
    'https://www-city-fujinomiya-lg-jp.cache.yimg.jp/1023200000/p000272.html',
  ),
  kamiita: archived(
    '上板町',
    '外国人住民のカードの有効期限',
    'https://www.townkamiita.jp/docs/2022072700037/',
  ),
  'kasai-foreign': archived(
    '加西市',
    '外国人住民のカードの有効期限',
    'https://www.city.kasai.hyogo.jp/soshiki/15/33109.html',
  ),
  kawaguchi: archivedLater(
    '川口市',
    '転入後のマイナンバーカードの継続利用',
    'https://www.city.kawaguchi.lg.jp/soshiki/01060/060/9/1/28481.html',
  ),
  kishiwada: archived(
    '岸和田市',
    'マイナンバーカードの紛失と再交付',
    'https://www.city.kishiwada.osaka.jp/soshiki/21/mainanba-hunsitu.html',
  ),
  konan: archived(
    '湖南市',
    '外国人住民のカードの有効期限',
    'https://www.city.shiga-konan.lg.jp/soshiki/somu/shimin/2_1/34471.html',
  ),
  maebashi: archived('前橋市（めぶくID）', 'よくある質問', 'https://mebukuba.jp/ufaq/'),
  marugame: archived(
    '丸亀市',
    '外国人住民のカードの有効期限',
    'https://www.city.marugame.lg.jp/page/30891.html',
  ),
  matsuyama: archivedLater(
    '松山市',
    'マイナンバーカードの有効期限の変更',
    'https://www.city.matsuyama.ehime.jp/kurashi/tetsuzuki/mynumberseido/yuukoukigenhenkou.html',
  ),
  nagayo: archivedLater(
    '長与町',
    '国外に転出する方のマイナンバーカード',
    'https://webtown.nagayo.jp/kiji0034941/index.html',
  ),
  ritto: archivedLater(
    '栗東市',
    '国外に転出する方のマイナンバーカード',
    'https://www.city.ritto.lg.jp/soshiki/shimin/sogomadoguchi/gyoumu/mynumbercard/kokugaitennsyutusyayou/15469.html',
  ),
  soma: archived(
    '相馬市',
    'マイナンバーカードの受け取り',
    'https://www.city.soma.fukushima.jp/shinososhiki/shiminka/koseki_jumin_inkantoroku/2/10282.html',
  ),
  takashima: archived(
    '高島市',
    '外国人住民のカードの有効期限',
    'https://www.gaas-port.jp/25_takashima/procedure/573',
  ),
  tomakomai: archivedLater(
    '苫小牧市',
    '転入後のマイナンバーカードの継続利用',
    'https://www.city.tomakomai.hokkaido.jp/kurashi/mynumber/keizoku.html',
  ),
  tsunagi: archived(
    '津奈木町',
    'マイナンバーカードの紛失と再交付',
    'https://www.town.tsunagi.lg.jp/page1703.html',
  ),
  unzen: archived(
    '雲仙市',
    '外国人住民のカードの有効期限',
    'https://www.city.unzen.nagasaki.jp/kiji0035600/index.html',
  ),
  wakayama: archived(
    '和歌山市',
    '外国人住民のカードの有効期限',
    'https://www-city-wakayama-wakayama-jp.cache.yimg.jp/kurashi/koseki_jyuminhyo/1001082/1055875.html',
  ),
  yaita: archived(
    '矢板市',
    'マイナンバーカードの特急発行',
    'https://www.city.yaita.tochigi.jp/soshiki/simin/tokkyuuhakkou.html',
  ),
  yatsushiro: archived(
    '八代市',
    'マイナンバーカードの紛失と再交付',
    'https://www.city.yatsushiro.lg.jp/kiji00318941/index.html',
  ),
  shinagawa: archived(
    '品川区',
    'マイナンバーカードの紛失',
    'https://www.city.shinagawa.tokyo.jp/PC/procedure/mynumbercard/202401268888.html',
  ),
  kakegawa: archived(
    '掛川市',
    '資格確認書の交付',
    'https://www.city.kakegawa.shizuoka.jp/gyosei/mobile/docs/10896.html',
  ),
  iwaki: archived(
    'いわき市',
    '資格確認書の交付',
    'https://www.city.iwaki.lg.jp/www/contents/1734573194820/index.html',
  ),
  misaki: archived(
    '美咲町',
    'マイナンバーカードの紛失',
    'http://www.town.misaki.okayama.jp/soshiki/jumin/12004.html',
  ),
  matsudo: archived(
    '松戸市',
    '外国人住民のカードの有効期限',
    'https://www.city.matsudo.chiba.jp/kurashi/todokede/jyuuki_net/gaikokujinnnozairyuu.html',
  ),
  // Hours, crowds, and what a city does without papers.
  akashi: archived(
    '明石市',
    '電子証明書の手続',
    'https://www.city.akashi.lg.jp/shimin_kenkou/shimin_ka/kurashi/jumin/ninsho_006.html',
  ),
  kama: archived('嘉麻市', '暗証番号の再設定', 'https://www.city.kama.lg.jp/site/mynumber/31995.html'),
  mutsu: archivedLater(
    'むつ市',
    'マイナンバーカードの窓口の混雑',
    'https://www.city.mutsu.lg.jp/sp/index.cfm/33,84027,18,315,html',
  ),
  taito: archived(
    '台東区',
    '暗証番号の再設定',
    'https://www.city.taito.lg.jp/kurashi/zeibangouseido/mynumber-card/ansyoubanngou.html',
  ),
  tono: archivedLater(
    '遠野市',
    'マイナンバーカードの窓口の混雑',
    'https://www.city.tono.iwate.jp/index.cfm/45,35379,242,472,html',
  ),
  yokohama: archived(
    '横浜市',
    '暗証番号の再設定',
    'http://www.city.yokohama.lg.jp/shimin/madoguchi/bango/ansyoubangousaisetei.html',
  ),
  yukuhashi: archived(
    '行橋市',
    '電子証明書の更新',
    'https://www.city.yukuhashi.fukuoka.jp/soshiki/16/37307.html',
  ),
  // Phones, tries, and the app.
  'card-certificates': archivedLater(
    jlis,
    'マイナンバーカード総合サイト：公的個人認証サービス',
    'https://www.kojinbango-card.go.jp/jpki/',
  ),
  kanazawa: archivedLater(
    '金沢市',
    'スマートフォンのマイナンバーカード',
    'https://www4.city.kanazawa.lg.jp/kurashi_tetsuzuki/todokede_shomei/mynumber_jukinet/1/30358.html',
  ),
  elleonard: archived(
    'elleonard（個人）',
    'マイナンバーカードのロック',
    'https://elleonard.github.io/nplus_doc/2026/01/22/misc/mynumber-card-password-lock',
  ),
  iam: archived(
    'IAM（アプリのサポート）',
    'パスワードのロック',
    'https://support.iam-jpki.jp/password/passwordgalocksareteimasu',
  ),
  impress: archived(
    'インプレス（Impress Watch）',
    'コンビニでの暗証番号の初期化',
    'https://www.watch.impress.co.jp/docs/news/1388738.html',
  ),
  'itmedia-phone': archivedLater(
    'ITmedia Mobile',
    'スマホ用電子証明書の有効期限',
    'https://www.itmedia.co.jp/mobile/articles/2305/15/news067_3.html',
  ),
  shimonoseki: archived(
    '下関市',
    '電子証明書の更新',
    'https://www.city.shimonoseki.lg.jp/soshiki/20/80550.html',
  ),
  togane: archived('東金市', '電子証明書の更新', 'https://www.city.togane.chiba.jp/0000008853.html'),
} as const satisfies Readonly<Record<string, Source>>;

/** The key of a source. */
export type SourceRef = keyof typeof sources;
