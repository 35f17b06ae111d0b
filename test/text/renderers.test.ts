import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plan } from '../../src/engine/plan.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { outlineAsHtml } from '../../src/text/as-html.js';
import { outlineAsText } from '../../src/text/as-text.js';
import { outline } from '../../src/text/outline/outline.js';
import { libraryCard } from '../fixtures/library-card/index.js';
import { english, japanese } from '../lib/english.js';

const outlineOf = (situation: Situation, procedure: Procedure = pinReset, msg = english) =>
  outline({ procedure, situation, plan: plan(procedure, situation), msg });
const talkative: Procedure = {
  ...libraryCard,
  sentences: {
    lost: {
      about: 'wish',
      ja: '本《ほん》をなくしました。',
      romaji: 'Hon o nakushimashita.',
      meaning: () => 'A book is lost.',
      routes: ['desk'],
      tasks: ['report'],
    },
  },
};
const office: Situation = {
  pins: ['card-input'],
  goal: 'reset',
  card: 'valid',
  'card-kind': 'standard',
  applicant: 'holder',
  residence: 'limited',
  renewal: 'granted',
};

describe('An outline as text', () => {
  it('begins with the answers, the way and its card, then what to bring, to do and to show', () => {
    const text = outlineAsText(outlineOf(office), { msg: english });
    const places = [
      'My Number Card: PIN forgotten or locked',
      'Your answers\n- PIN: Card-input PIN',
      'Your way\n→ Go to your municipal office (市区町村の窓口)',
      'Where: The office',
      'What to bring\n□ The My Number Card (マイナンバーカード)',
      'What to do\n1. ',
      'Show this at the counter:\n・ カードの本人です。\n   Kādo no honnin desu.\n   I am the card holder.',
      'Good to know',
      `Official page:\n${pinReset.sources[pinReset.official].url}`,
    ].map((words) => text.indexOf(words));
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
    assert.ok(places.every((place) => place >= 0));
  });

  it('has neither marks nor empty sections', () => {
    for (const situation of [{}, office, { pins: ['signature'], card: 'lost', residence: 'abroad' }]) {
      const text = outlineAsText(outlineOf(situation), { msg: english });
      assert.doesNotMatch(text, /[{}《》]|undefined|\n\n\n/);
    }
  });

  it('shows a city’s offices after the way', () => {
    const text = outlineAsText(outlineOf(office), { msg: english, where: ['Main hall: 8:30'] });
    assert.match(text, /Your way[^]*Where and when\nMain hall: 8:30\n\nWhat to bring/);
  });

  it('says where a kiosk is, and for whom a store is', () => {
    const text = outlineAsText(outlineOf({}), { msg: english });
    assert.match(text, /Seven-Eleven, Lawson \[If: it is about the signature PIN\], .* or Daiei/);
  });

  it('is said, not shown, by whoever speaks Japanese', () => {
    const text = outlineAsText(outlineOf(office, pinReset, japanese), { msg: japanese });
    assert.match(text, /Say this at the counter:/);
    assert.doesNotMatch(text, /Kādo no honnin/);
  });

  it('has all that is possible of a procedure without a leaflet, and what may be said there', () => {
    const text = outlineAsText(outlineOf({}, talkative), { msg: english });
    assert.match(text, /Possible ways\n- Order a new card \[If: /);
    assert.match(text, /2\. Describe the book \[If: Desk · Report the book\]\n/);
    assert.match(text, /at the counter:\n□ 本をなくしました。 \[If: Desk · Report the book\]\n {3}Hon o/);
    assert.doesNotMatch(text, /Your answers|Your way/);
  });
});

describe('An outline as HTML', () => {
  const html = (procedure: Procedure = pinReset, msg = english, review = '') =>
    outlineAsHtml(outlineOf({}, procedure, msg), { msg, direction: 'ltr', review });

  it('is one article in its language', () => {
    assert.match(html(), /^<article lang="en" dir="ltr">\n<h2>.*<\/h2>[^]*<\/article>$/);
    assert.match(html(pinReset, japanese), /^<article lang="ja"/);
  });

  it('opens each tag that it closes', () => {
    const open: string[] = [];
    for (const [, end, tag = ''] of html().matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (end) assert.equal(open.pop(), tag);
      else if (tag !== 'br') open.push(tag);
    }
    assert.deepEqual(open, []);
  });

  it('leads from each mark to a source, and names each source once', () => {
    const page = html();
    const targets = new Set([...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id));
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.ok(targets.size > 10);
    assert.deepEqual(
      [...targets].filter((id) => !ids.includes(id)),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('says in full once what several readers are told, and then names it', () => {
    const words = 'Most offices are open Monday to Friday, 8:30 to 17:00 or 17:15.';
    assert.equal(html().split(words).length, 2);
    assert.ok(html().split('Check the opening hours, and whether you need an appointment').length > 3);
  });

  it('has the numbers to press wherever a card is lost', () => {
    assert.ok((html().match(/href="tel:0120950178"/g) ?? []).length > 1);
    assert.match(html(), /<a href="tel:\+81367340170">\+81-3-6734-0170<\/a>/);
  });

  it('marks Japanese among other words, and gives its reading', () => {
    assert.match(html(), /<ruby>本人<rp>（<\/rp><rt>ほんにん<\/rt><rp>）<\/rp><\/ruby>/);
    assert.match(html(), /<span lang="ja">マイナンバーカード<\/span>/);
    assert.doesNotMatch(html(pinReset, japanese), /<span lang="ja">|ja-Latn/);
  });

  it('escapes whatever stands in data', () => {
    const text = () => '<b title="x">&';
    const hostile = { ...libraryCard, title: text, summary: text, topics: { all: text } } as Procedure;
    assert.doesNotMatch(html(hostile), /<b /);
    assert.match(html(hostile), /<h2>&lt;b title=&quot;x&quot;&gt;&amp;<\/h2>/);
  });

  it('says how far a translation was read', () => {
    assert.match(html(pinReset, english, 'Nobody has read it.'), /The office decides\. Nobody has read it\./);
  });

  it('has all that is possible of a procedure without a leaflet', () => {
    const page = html(talkative);
    for (const words of [
      'A book is lost.',
      'Possible ways',
      'Order a new card',
      'Passport',
      'Search at home',
      'cellar',
    ])
      assert.ok(page.includes(words), words);
  });
});
