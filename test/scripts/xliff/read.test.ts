import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readXliff, statusOf } from '../../../scripts/lib/xliff.js';
import { english, fileWith, files, vietnamese } from './fixtures.js';

const bring = '<source>What to bring</source>';
const phase = (attributes: string) => `<phase-group><phase phase-name="one" ${attributes}/></phase-group>`;
const read = 'process-name="review" contact-name="Nguyễn Thị Mai" date="2026-11-25T00:00:00Z"';

function status(inside: string, attributes?: string, header?: string): string {
  const { faults, units } = readXliff(fileWith(inside, attributes, header));
  assert.deepEqual(faults, []);
  const [unit] = units;
  assert.ok(unit);
  return statusOf(unit, 'What to bring');
}

describe('a translator’s file', () => {
  for (const [tool, text] of Object.entries(files)) {
    it(`is understood as it comes from ${tool}`, () => {
      const { faults, units } = readXliff(Buffer.from(text));
      assert.deepEqual(faults, []);
      assert.deepEqual(Object.fromEntries(units.map(({ id, source }) => [id, source])), english);
      assert.deepEqual(Object.fromEntries(units.map(({ id, target }) => [id, target])), vietnamese);
      for (const unit of units)
        assert.equal(statusOf(unit, english[unit.id as keyof typeof english]), 'translated', unit.id);
    });
  }

  it('is understood in the wide encoding that some tools save', () => {
    const wide = Buffer.from(`\uFEFF${fileWith(`${bring}<target>Cần mang theo</target>`)}`, 'utf16le');
    assert.equal(readXliff(wide).units[0]?.target, 'Cần mang theo');
  });

  for (const [what, text, fault] of [
    [
      'an element that is not closed',
      fileWith(`${bring}<target>Cần</trans-unit>`),
      /^a\.title: line 4: it is not well-formed/,
    ],
    ['an entity of HTML', fileWith(`${bring}<target>A&nbsp;B</target>`), /^a\.title: line 4: /],
    ['the marks of a merge', `<<<<<<< HEAD\n${fileWith(bring)}`, /not well-formed/],
    ['half of itself', fileWith(bring).slice(0, -40), /not well-formed/],
    ['nothing', '', /empty/],
    [
      'XLIFF 2',
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
      /no XLIFF 1\.2.*2\.0/,
    ],
    ['a web page', '<html><body>Not found</body></html>', /no XLIFF 1\.2.*html/],
    [
      'another source language',
      fileWith(bring).replace('source-language="en"', 'source-language="de"'),
      /"de"/,
    ],
    [
      'a unit twice',
      fileWith(`${bring}</trans-unit><trans-unit id="a.title">${bring}`),
      /^a\.title: stands there twice/,
    ],
    ['a unit without an id', fileWith(bring).replace(' id="a.title"', ''), /needs the id/],
    ['a unit without English', fileWith('<target>Cần</target>'), /^a\.title: it has no <source>/],
    [
      'two translations of one',
      fileWith(`${bring}<target>A</target><target>B</target>`),
      /^a\.title: it has more than one <target>/,
    ],
    [
      'a placeholder that stands for nothing',
      fileWith(`${bring}<target>A <x id="7"/></target>`),
      /^a\.title: <x id="7">/,
    ],
  ] as const) {
    it(`is refused in clear words, with the unit, for ${what}`, () => {
      const { faults } = readXliff(text);
      assert.equal(faults.length > 0, true);
      assert.match(faults[0] ?? '', fault);
    });
  }

  it('is refused when it is in an old encoding', () => {
    assert.match(readXliff(Buffer.from([0x3c, 0x61, 0xe9, 0x3e])).faults[0] ?? '', /UTF-8/);
  });
});

describe('a unit', () => {
  for (const [what, inside, attributes] of [
    ['has no target', bring],
    ['has an empty target', `${bring}<target state="translated"/>`],
    ['is new', `${bring}<target state="new">What to bring</target>`],
    ['needs its translation', `${bring}<target state="needs-translation">Cần</target>`],
    ['is a draft in memoQ', `${bring}<target>Cần</target>`, ' mq:status="PartiallyEdited"'],
    [
      'is a draft in Trados',
      `${bring}<seg-source><mrk mtype="seg" mid="1">What to bring</mrk></seg-source><target><mrk mtype="seg" mid="1">Cần</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Draft"/></sdl:seg-defs>`,
    ],
    [
      'has a segment without translation',
      `${bring}<seg-source><mrk mtype="seg" mid="1">What</mrk> <mrk mtype="seg" mid="2">to bring</mrk></seg-source><target><mrk mtype="seg" mid="1">Cần</mrk> <mrk mtype="seg" mid="2"/></target>`,
    ],
    [
      'has a match from a memory, but no target',
      `${bring}<alt-trans><source>What to bring</source><target>Cần mang theo</target></alt-trans>`,
    ],
  ] as const) {
    it(`is incomplete when it ${what}`, () => assert.equal(status(inside, attributes), 'incomplete'));
  }

  for (const state of ['needs-adaptation', 'needs-l10n']) {
    it(`is stale in the state ${state}`, () =>
      assert.equal(status(`${bring}<target state="${state}">Cần</target>`), 'stale'));
  }

  it('is stale when its English is not the code’s', () => {
    assert.equal(
      status('<source>What to take</source><target>Cần</target>', ' approved="yes"', phase(read)),
      'stale',
    );
  });

  for (const state of ['translated', 'needs-review-translation', 'signed-off', 'final', 'x-done']) {
    it(`is translated in the state ${state}`, () =>
      assert.equal(status(`${bring}<target state="${state}">Cần</target>`), 'translated'));
  }

  it('is reviewed when it is approved, and the file says who read it and when', () => {
    assert.equal(status(`${bring}<target>Cần</target>`, ' approved="yes"', phase(read)), 'reviewed');
    assert.equal(
      status(`${bring}<target phase-name="one">Cần</target>`, ' approved="yes"', phase(read)),
      'reviewed',
    );
  });

  for (const [what, attributes, header] of [
    ['a tool has approved it by itself', ' approved="yes"', ''],
    ['nobody has approved it', '', phase(read)],
    ['it is not said who', ' approved="yes"', phase('process-name="review" date="2026-11-25"')],
    ['it is not said when', ' approved="yes"', phase('process-name="review" contact-name="Mai"')],
    ['the day is none', ' approved="yes"', phase('process-name="review" contact-name="Mai" date="soon"')],
    [
      'who is named has translated it',
      ' approved="yes"',
      phase('process-name="translation" contact-name="Mai" date="2026-11-25"'),
    ],
  ] as const) {
    it(`is translated, and not reviewed, when ${what}`, () =>
      assert.equal(status(`${bring}<target>Cần</target>`, attributes, header), 'translated'));
  }

  it('is not reviewed in a phase that the file does not have', () => {
    assert.equal(
      status(`${bring}<target phase-name="two">Cần</target>`, ' approved="yes"', phase(read)),
      'translated',
    );
  });
});
