import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { merge } from '../../../scripts/lib/merge-language.js';
import { readXliff, statusOf } from '../../../scripts/lib/xliff.js';
import { english, fileWith, files, vietnamese } from './fixtures.js';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly unit: string;
}

const messages: readonly Message[] = Object.entries(english).map(([id, text]) => ({
  id,
  text,
  unit: 'interface',
}));
const [title] = messages as [Message];

const file = (text: string, unit = 'interface') => ({ unit, ...readXliff(text) });
const merged = (text: string, wanted: readonly Message[]) =>
  merge([file(text)], 'vi', wanted).texts[0]?.[1] ?? '';
const unitIn = (text: string) => {
  const { units, faults } = readXliff(text);
  assert.deepEqual(faults, []);
  const [unit] = units;
  assert.ok(unit);
  return unit;
};

const bring = fileWith(
  '<source>What to bring</source><target state="final">Cần mang theo</target>',
  ' approved="yes"',
);
const take = { ...title, text: 'What to take' };

describe('bringing a language’s files up to date', () => {
  for (const [tool, text] of Object.entries(files)) {
    it(`keeps the translations of ${tool}, and changes nothing a second time`, () => {
      const once = merged(text, messages);
      assert.deepEqual(
        Object.fromEntries(readXliff(once).units.map(({ id, target }) => [id, target])),
        vietnamese,
      );
      assert.equal(merged(once, messages), once);
    });
  }

  it('begins a language with everything to be translated, in the order of the code', () => {
    const { texts, added } = merge([], 'vi', messages);
    const { units, languages } = readXliff(texts[0]?.[1] ?? '');
    assert.deepEqual(added, Object.keys(english));
    assert.deepEqual(
      units.map(({ id }) => id),
      Object.keys(english),
    );
    assert.deepEqual(languages, ['vi']);
    for (const unit of units) assert.equal(statusOf(unit, unit.source ?? ''), 'incomplete');
  });

  it('marks what was translated from other English, keeps that English beside it, and takes the approval back', () => {
    const text = merged(bring, [take]);
    const unit = unitIn(text);
    assert.equal(statusOf(unit, take.text), 'stale');
    assert.deepEqual(
      [unit.source, unit.previous, unit.target, unit.approved],
      ['What to take', 'What to bring', 'Cần mang theo', false],
    );
  });

  it('keeps the English that was translated, however often it changes after that', () => {
    const twice = merged(merged(bring, [take]), [{ ...title, text: 'What you need' }]);
    assert.equal(unitIn(twice).previous, 'What to bring');
  });

  it('forgets the English before when the translation is adapted, or the English is as it was', () => {
    const adapted = merged(bring, [take]).replace('state="needs-adaptation"', 'state="translated"');
    assert.equal(unitIn(merged(adapted, [take])).previous, undefined);
    const back = unitIn(merged(merged(bring, [take]), [title]));
    assert.deepEqual([statusOf(back, title.text), back.previous], ['translated', undefined]);
  });

  it('does not take a translation for adapted because a tool has dropped its state', () => {
    const dropped = merged(bring, [take]).replace(' state="needs-adaptation"', '');
    assert.equal(statusOf(unitIn(dropped), take.text), 'stale');
    const again = unitIn(merged(dropped, [take]));
    assert.deepEqual([statusOf(again, take.text), again.previous], ['stale', 'What to bring']);
    const adapted = dropped.replace('<target>Cần mang theo<', '<target>Cần lấy<');
    assert.equal(statusOf(unitIn(adapted), take.text), 'translated');
    assert.equal(unitIn(merged(adapted, [take])).previous, undefined);
  });

  it('says for translators which forms of a number their language has', () => {
    const pages = {
      ...title,
      text: '{count, plural, one {One page} other {{count} pages}}',
      note: 'A heading',
    };
    const noteIn = (tag: string) =>
      /<note[^>]*>([^<]*)</.exec(merge([], tag, [pages]).texts[0]?.[1] ?? '')?.[1];
    assert.equal(noteIn('pl'), 'A heading Forms in your language: one, few, many, other.');
    assert.match(noteIn('ja') ?? '', /^A heading One form is enough in your language/);
  });

  it('finds a translation under its old id, when nothing but the id has changed', () => {
    const { texts, renamed, removed, added } = merge([file(bring)], 'vi', [{ ...title, id: 'b.title' }]);
    assert.deepEqual([renamed, removed, added], [['a.title → b.title'], [], []]);
    assert.equal(unitIn(texts[0]?.[1] ?? '').target, 'Cần mang theo');
  });

  it('finds a translation in another file of the language', () => {
    const { texts } = merge([file(bring, 'old')], 'vi', [title]);
    assert.deepEqual(
      texts.map(([unit]) => unit),
      ['interface'],
    );
    assert.equal(unitIn(texts[0]?.[1] ?? '').target, 'Cần mang theo');
  });

  it('names what is gone', () => {
    assert.deepEqual(merge([file(bring)], 'vi', []).removed, ['a.title']);
  });

  it('says for translators what is filled in, and leaves their own notes', () => {
    const text = merged(
      fileWith('<source>What to bring</source><note from="developer">old</note><note>mine</note>'),
      [{ ...title, note: 'A heading' }],
    );
    const notes = [...text.matchAll(/<note[^>]*>([^<]*)</g)].map(([, note]) => note);
    assert.deepEqual(notes, ['mine', 'A heading']);
  });
});
