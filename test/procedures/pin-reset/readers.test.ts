import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptSituation, counterSentences, plan, worded } from '../../../src/engine/index.js';
import type { Claim } from '../../../src/model/claim.js';
import type { Procedure } from '../../../src/model/procedure.js';
import type { Note } from '../../../src/model/route-claim.js';
import type { Msg } from '../../../src/model/text.js';
import { pinReset } from '../../../src/procedures/pin-reset/index.js';
import { withoutReadings } from '../../../src/text/japanese.js';

const procedure: Procedure = pinReset;
const msg = ((text: string) => text) as Msg;

/** All that a reader in this situation is told for certain on the recommended way and beside it: English, then the counter's Japanese. */
function told(query: string): string {
  const { situation } = acceptSituation(procedure.facts, query);
  const found = plan(procedure, query);
  const { routes, documents, steps, notes, problems } = found;
  assert.deepEqual(problems, []);
  const claims: readonly (Claim | undefined)[] = [
    ...routes.filter(({ verdict }) => verdict === 'applies').map(({ id }) => procedure.routes[id]),
    ...documents.filter(({ verdict }) => verdict === 'applies').map(({ id }) => procedure.documents[id]),
    ...steps.filter(({ verdict }) => verdict === 'applies').map(({ id }) => procedure.steps[id]),
    ...notes.filter(({ verdict }) => verdict === 'applies').map(({ id }) => procedure.notes[id]),
  ];
  const sentences = steps
    .filter(({ verdict }) => verdict === 'applies')
    .flatMap((step) => counterSentences(procedure, found, step, situation));
  const words = claims
    .flatMap((claim) => {
      if (!claim) return [];
      const inWords = worded(procedure, claim, situation) as Claim & Partial<Note>;
      return [
        inWords.title?.(msg),
        inWords.text(msg),
        inWords.detail?.(msg),
        ...(inWords.phones ?? []).map(({ number }) => number),
      ];
    })
    .filter(Boolean);
  return [...words, ...sentences.map(({ ja }) => withoutReadings(ja))].join('\n');
}

const card = 'goal=reset&card=valid&card-kind=standard';
const child = `pins=user-authentication&${card}&applicant=parent&certificates=valid`;
const proxy = `pins=unsure&${card}&applicant=proxy&residence=japanese&certificates=valid`;
const limited = 'applicant=holder&residence=limited';
const valid = 'certificates=valid&other-pin=lost&phone=none';

/** A reader, what they have to be told, and what would send them wrong. */
const readers: readonly (readonly [string, string, readonly RegExp[], readonly RegExp[]])[] = [
  [
    'The foreign parent of a child is sent for no family register',
    `${child}&residence=limited&renewal=none`,
    [/birth certificate with a Japanese translation/],
    [/戸籍/],
  ],
  [
    'The Japanese parent of a child hears of the family register, and of no paper for adults',
    `${child}&residence=japanese`,
    [/戸籍謄本/, /ID document of the child/, /if the child must come along/],
    [/登記事項証明書/, /translation/, /driver’s license/, /6 to 16 characters/],
  ],
  [
    'The guardian of an adult hears of the certificate of guardianship only',
    `pins=user-authentication&${card}&applicant=guardian&residence=unlimited&certificates=valid`,
    [/登記事項証明書/, /adult in your care/],
    [/戸籍/, /child must come/],
  ],
  ...['lost', 'expired', 'unusable'].flatMap((state) =>
    ['holder', 'parent', 'guardian', 'proxy'].map(
      (who) =>
        [
          `Nobody hears that a reset is free, or done while one waits: card ${state}, ${who}`,
          `pins=signature&goal=reset&card=${state}&applicant=${who}&residence=japanese`,
          [/1,000 yen/, /about a month/],
          [/while you wait/, /^Free, and/m, /reset costs nothing/, /reset is most likely free/, /two visits/],
        ] as const,
    ),
  ),
  [
    'A proxy for a new card hears of no letter',
    'pins=signature&goal=reset&card=expired&applicant=proxy&residence=japanese',
    [/someone else can apply for a new card/],
    [/two visits/, /sends an inquiry letter/],
  ],
  [
    'Who helps with the PIN of somebody’s phone does not hear that there is none',
    `pins=smartphone&${card}&applicant=parent`,
    [/Only the card holder can set the PIN of the phone/, /The PIN is there/],
    [/no such PIN/i, /Some people/],
  ],
  [
    'A card without PINs is named as the reason',
    'pins=signature&goal=reset&card=valid&card-kind=pinless&applicant=holder&residence=japanese',
    [/This card has no PINs/],
    [/no such PIN/i, /while you wait/],
  ],
  [
    'A proxy is never told to enter, choose or try the holder’s PIN',
    proxy,
    [
      /Hand in the sealed letter/,
      /No page that we read names a fee/,
      /カードの本人の代理人（任意代理人）です。/,
      /照会書兼回答書を本人に郵送してください/,
      /where the card holder is registered/,
    ],
    [
      /[Ee]nter it once/,
      /Choose the new PINs/,
      /use the new PIN once/,
      /Name every PIN/,
      /^Free, and/m,
      /本人です/,
    ],
  ],
  [
    'A proxy who has a PIN changed does not enter the present one',
    `pins=resident-register&goal=change&card=valid&card-kind=standard&applicant=proxy&residence=japanese`,
    [/Hand in the sealed letter/],
    [/enter the current PIN$/m, /Choose the new PINs/, /今の暗証番号はわかります/],
  ],
  [
    'A proxy who has a card extended or updated types nothing',
    `pins=resident-register&goal=reset&card=outdated&card-kind=standard&applicant=proxy&residence=limited&renewal=granted`,
    [/The holder writes the resident-register PIN in the sealed letter/, /カードの有効期間の変更（延長）/],
    [/You enter the/, /It takes the resident-register PIN/],
  ],
  [
    'Whoever has a PIN reset for somebody abroad is not told to type it',
    `pins=signature&${card}&applicant=proxy&residence=abroad&certificates=valid`,
    [/the holder enters it once/, /the card holder uses the new PIN once/],
    [/Do you think you know/, /Choose the new PINs/],
  ],
  [
    'A card without PINs is extended without one',
    'pins=resident-register&goal=reset&card=valid&card-kind=pinless&applicant=holder&residence=limited&renewal=granted',
    [/most likely none is asked for/, /new electronic certificates/],
    [/It takes the resident-register PIN/, /暗証番号がわからない/],
  ],
  [
    'A specified residence card is no second document to itself',
    `pins=resident-register&goal=reset&card=valid&card-kind=specified&applicant=holder&residence=unlimited`,
    [/residence card as well, so that most likely does not count/],
    [
      /A residence card, passport or driver’s license: in most/,
      /counts as the other ID document/,
      /nothing has to be extended/,
    ],
  ],
  [
    'Who became a permanent resident looks at the card’s date',
    `pins=resident-register&${card}&applicant=holder&residence=unlimited`,
    [/ends on its old date/],
    [/nothing has to be extended/],
  ],
  [
    'Somebody abroad calls the line that can be reached from there',
    'pins=signature&goal=reset&card=lost&applicant=holder&residence=abroad',
    [/\+81-3-6734-0170/, /the call is charged/],
    [/free of charge within Japan\.\n/, /while you wait/, /about a month/],
  ],
  [
    'Somebody in Japan has the numbers on the way and its step',
    'pins=signature&goal=reset&card=lost&applicant=holder&residence=japanese',
    [
      /0120-95-0178/,
      /0120-0178-27/,
      /紛失の届出と、新しいカードの申請をお願いします/,
      /Its loss is reported there too/,
    ],
    [/有効期限が切れました/],
  ],
  [
    'Whoever has the card extended asks for certificates too',
    `pins=resident-register&${card}&${limited}&renewal=granted`,
    [
      /ask for new electronic certificates/,
      /reset first/,
      /新しい電子証明書の発行をお願いします/,
      /先に再設定/,
    ],
    [/Have the card extended first/],
  ],
  [
    'Whoever has the special extension is told of the card’s date',
    `pins=resident-register&${card}&${limited}&renewal=pending-near`,
    [/Before the card’s expiry date/, /特例期間延長/],
    [],
  ],
  [
    'An unknown resident-register PIN is no hindrance to a new address on the card',
    'pins=resident-register&goal=reset&card=outdated&card-kind=standard&applicant=holder&residence=japanese',
    [/an unknown one is reset in the same visit/, /within 90 days/, /券面事項の更新/, /先に再設定/],
    [/住所・氏名の変更をお願い/],
  ],
  [
    'A PIN of the counter alone is not tried afterwards',
    `pins=resident-register&${card}&applicant=holder&residence=japanese`,
    [/^住民基本台帳用（数字4桁）$/m, /本人です/],
    [/Afterwards/, /work again/, /^署名用/m],
  ],
  [
    'After a reset only what had stopped works again',
    `pins=user-authentication&${card}&applicant=holder&residence=japanese&${valid}`,
    [/Mynaportal and store kiosks work again/, /^利用者証明用/m],
    [/online applications work again/i],
  ],
  [
    'After a change nothing works "again"',
    `pins=user-authentication&goal=change&card=valid&card-kind=standard&applicant=holder&residence=japanese&${valid}`,
    [/Other PINs stay the same/, /今の暗証番号はわかります/],
    [/again\./],
  ],
  [
    'A new certificate is not used at once',
    `pins=signature&${card}&applicant=holder&residence=japanese&certificates=expired`,
    [/about 24 hours after a new issue/, /有効期限切れなど/, /^署名用電子証明書$/m],
    [/work again/, /新しい発行/],
  ],
  [
    'A parent is told who stands at the counter, and of no signature certificate',
    `pins=user-authentication&${card}&applicant=parent&residence=japanese&certificates=expired`,
    [/15歳未満の子どものカードの手続きです/],
    [/本人です/, /issue a new signature certificate only/],
  ],
  [
    'A parent who asks for all hears which PINs a child has',
    `pins=unsure&${card}&applicant=parent&residence=japanese&certificates=none`,
    [/Children under 15 usually have no signature PIN/],
    [/The card holder can get the certificate/, /署名用電子証明書/],
  ],
  [
    'Somebody abroad hears under which condition the card goes on',
    `pins=signature&${card}&applicant=holder&residence=abroad&certificates=valid`,
    [/only if that was applied for before the move/, /an embassy or consulate only resets them/],
    [/Since 27 May 2024 cards go on/],
  ],
];

describe('what each reader is told', () => {
  for (const [title, query, musts, mustNots] of readers) {
    it(title, () => {
      const words = told(query);
      musts.forEach((pattern) => assert.match(words, pattern));
      mustNots.forEach((pattern) => assert.doesNotMatch(words, pattern));
    });
  }

  it('is that no office knows a PIN, without a doubt', () => {
    assert.match(told(`pins=signature&${card}`), /No office knows your PIN/);
  });

  it('is, before any answer, why somebody may have no such PIN, and which PINs a kiosk is for', () => {
    const { none, kiosk } = procedure.routes;
    assert.match(none?.detail?.(msg) ?? '', /顔認証.*under 15/);
    assert.match(kiosk?.detail?.(msg) ?? '', /^Only for the signature PIN or the user-authentication PIN/);
  });

  it('is, when asked who goes, that a helper who comes along is no proxy', () => {
    const options = procedure.questions['applicant']?.options ?? {};
    assert.match(options['holder']?.text(msg) ?? '', /with a helper/);
    assert.match(options['holder']?.hint?.(msg) ?? '', /no proxy/);
    assert.match(options['proxy']?.text(msg) ?? '', /does not come/);
  });
});
