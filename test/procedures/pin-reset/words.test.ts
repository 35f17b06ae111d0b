import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { units, written } from '../../../src/generated/languages.js';
import type { Claim } from '../../../src/model/claim.js';
import type { Option, Question } from '../../../src/model/question-set.js';
import type { Msg } from '../../../src/model/text.js';
import { overlay } from '../../../src/municipality/overlay/overlay.js';
import { pinReset } from '../../../src/procedures/pin-reset/index.js';
import { reader } from '../../../src/procedures/reader.js';
import { counted } from '../../../src/text/plural.js';
import { nationwide } from '../../../src/procedures/shared/nationwide.js';
import { reiCity } from '../../lib/cities.js';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const BRACES = /\{([^{}]*)\}/g;

// Kiosk, store, ID document, expiry date, current PIN, stop a card, someone; American spelling; 8:30, not 08:30.
const OTHER_TERMS =
  /\b(machines?|shops?|papers|second document|its date|past its date|present PIN|suspend(ed)?|somebody|anybody|misses|licence|recognised|set anew|0\d:\d\d)\b/gi;
// Clerks ask (依頼する, 申し出る), hedge in one form, and go by the household of the resident record, not by who lives together.
const OTHER_TERMS_JA = /おそらく|頼[みむん]|要りません|確かめ|同居|2点目|スマホ用|その日のうち/g;

interface Message {
  readonly id: string;
  readonly english: string;
  readonly japanese: string;
}

const catalogues = (await written.find(({ tag }) => tag === 'ja')?.load?.(units)) ?? [];
const translations: Readonly<Record<string, unknown>> = Object.fromEntries(
  catalogues.flatMap(({ templates }) => Object.entries(templates)),
);
// With what a city's rules and the questionnaire say.
const inReiCity = overlay(pinReset, reiCity, { now: new Date('2026-11-24'), nationwide });
const messages = [pinReset, inReiCity, nationwide, reader].flatMap((each) => [...messagesIn(each)]);

/** Every text of the data, wherever it stands, with its translation. */
function* messagesIn(data: unknown): Generator<Message> {
  if (typeof data === 'function') {
    const found: Message[] = [];
    const msg = (english: string, { id }: { id: string }) => {
      found.push({ id, english, japanese: String(translations[id]) });
      return english;
    };
    (data as (msg: Msg) => string)(msg as Msg);
    yield* found;
  } else if (typeof data === 'object' && data !== null) {
    for (const part of Object.values(data)) yield* messagesIn(part);
  }
}

/** The messages that break a rule, by id. */
const breaking = (rule: (message: Message) => boolean): readonly string[] =>
  messages.filter((message) => !rule(message)).map(({ id }) => id);

/** A text in the form that it has for several. */
const inOneForm = (text: string): string => counted(text, 2);

const inBraces = (text: string): readonly string[] =>
  [...inOneForm(text).matchAll(BRACES)].map(([, term = '']) => term);

// Japanese may write a number with wide digits and with dashes of its own.
const phonesIn = (text: string): readonly string[] =>
  [...text.normalize('NFKC').matchAll(/\d[\d\p{Dash}ー]{7,}\d/gu)]
    .map(([number]) => number.replace(/[\p{Dash}ー]/gu, '-'))
    .sort();

// A full hour is 17:00 in English and 17時 in Japanese.
const numbersIn = (text: string): readonly number[] =>
  [...text.normalize('NFKC').replace(/:00\b/g, '').matchAll(/\d+/g)].map(([digits]) => Number(digits));

describe('the words of the PIN reset', () => {
  it('are all found', () => {
    const known = Object.keys(translations).filter((id) => id.startsWith('pin-reset.'));
    const found = new Set(messages.map(({ id }) => id));
    assert.ok(known.length > 0);
    assert.deepEqual(
      known.filter((id) => !found.has(id)),
      [],
    );
  });
  it('hold Japanese terms in English only in braces, so that a voice can change for them', () => {
    assert.deepEqual(
      breaking(({ english }) => !JAPANESE.test(english.replace(BRACES, ''))),
      [],
    );
  });
  it('have no brace in English that is not closed, and none within another', () => {
    assert.deepEqual(
      breaking(({ english }) => !/[{}]/.test(inOneForm(english).replace(BRACES, ''))),
      [],
    );
  });
  it('have nothing but Japanese terms in braces, and places to fill, the same in both languages, where they are put together', () => {
    assert.ok(messages.some(({ english }) => inBraces(english).length > 0));
    assert.deepEqual(
      breaking(({ id, english, japanese }) => {
        const places = (text: string) => inBraces(text).filter((term) => !JAPANESE.test(term));
        return /^(city|pieces|pin-reset\.clauses)\./.test(id)
          ? places(english).sort().join() === places(japanese).sort().join()
          : [...places(english), ...places(japanese)].length === 0;
      }),
      [],
    );
  });
  it('are said in Japanese to whoever reads Japanese', () => {
    assert.deepEqual(
      // Signs between pieces are the same in every language.
      breaking(
        ({ english, japanese }) => JAPANESE.test(japanese) || !/\p{L}/u.test(english.replace(BRACES, '')),
      ),
      [],
    );
  });
  it('name the same phone numbers in both languages', () => {
    for (const { id, english, japanese } of messages)
      assert.deepEqual(phonesIn(japanese), phonesIn(english), id);
  });
  it('name only phone numbers of which the guide says who answers', () => {
    const { routes, steps, notes } = pinReset;
    const known = [routes, steps, notes]
      .flatMap((claims) => Object.values<Claim>(claims))
      .flatMap(({ phones = [], wordings = [] }) => [
        ...phones,
        ...wordings.flatMap((each) => each.phones ?? []),
      ])
      .map(({ number }) => number);
    const named = messages.flatMap(({ english }) => phonesIn(english));
    assert.ok(known.length > 0);
    known.forEach((number) => assert.match(number, /^(0|\+81-)\d+(-\d+)+$/));
    assert.deepEqual(
      named.filter((number) => !known.includes(number)),
      [],
    );
  });
  it('count in Japanese what they count in English', () => {
    assert.deepEqual(
      breaking(({ english, japanese }) => {
        const counted = numbersIn(japanese);
        return numbersIn(english).every((number) => counted.includes(number));
      }),
      [],
    );
  });
  it('say the hours of kiosks, and the Sunday of maintenance, as the rules that hold nation-wide have them', () => {
    const { kiosk, maintenance } = nationwide;
    const hours = [kiosk.from, kiosk.to].map((time) => time.replace(/^0/, ''));
    const timed = messages.filter(({ id, english }) => id.includes('kiosk') && /\d:\d\d/.test(english));
    assert.ok(timed.length > 1);
    for (const { id, english, japanese } of timed) {
      assert.deepEqual(english.match(/\d+:\d\d/g), hours, id);
      for (const [hour = ''] of hours.map((time) => time.split(':')))
        assert.match(japanese, new RegExp(hour), id);
    }
    assert.deepEqual(maintenance, { ...maintenance, weekday: 'sat', nth: 3, daysAfter: 1 });
    const onSundays = messages.filter(({ english }) => /\bSunday\b.*\bthird\b/.test(english));
    assert.ok(onSundays.length > 1);
    for (const { id, english, japanese } of onSundays) {
      assert.match(english, /the Sunday after (a month’s|the) third Saturday/, id);
      assert.match(japanese, /第3土曜日の翌日/, id);
    }
  });
  it('have one term for each thing, in both languages, where they tell what to do', () => {
    const { routes, documents, steps, notes, tasks, questions } = pinReset;
    const told = [...messagesIn({ routes, documents, steps, notes, tasks, questions, reader })];
    assert.ok(told.length > 0);
    assert.deepEqual(
      told.flatMap(({ id, english, japanese }) => [
        ...[...english.matchAll(OTHER_TERMS)].map(([term]) => `${id}: ${term}`),
        ...[...japanese.matchAll(OTHER_TERMS_JA)].map(([term]) => `${id}: ${term}`),
      ]),
      [],
    );
  });
  it('give official names and counter sentences in Japanese', () => {
    const { routes, documents, steps, questions, sentences } = pinReset;
    const named = [
      ...Object.values(routes),
      ...Object.values(documents),
      ...Object.values(steps),
      ...Object.values<Question>(questions).flatMap(({ options, clues = [] }) => [
        ...Object.values<Option>(options),
        ...clues.flatMap((clue) => [clue, ...('then' in clue ? clue.then.clues : [])]),
      ]),
    ] as readonly { readonly japanese?: string }[];
    const given = [
      ...named.map(({ japanese }) => japanese),
      ...Object.values(sentences ?? {}).map(({ ja }) => ja),
    ].filter((text) => text !== undefined);
    assert.ok(given.length > 0);
    assert.deepEqual(
      given.filter((text) => !JAPANESE.test(text) || /[{}]/.test(text)),
      [],
    );
  });
});
