import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { generateLanguages } from '../../scripts/lib/languages.js';
import { merge } from '../../scripts/lib/merge-language.js';
import { readXliff } from '../../scripts/lib/xliff.js';
import { root } from '../../scripts/lib/run.js';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
}

const locales = join(root, 'locales');

// What the code says now, as the Japanese files have it.
const messages: readonly Message[] = readdirSync(join(locales, 'ja')).flatMap((name) =>
  readXliff(readFileSync(join(locales, 'ja', name))).units.map(({ id, source }) => ({
    id,
    text: source ?? '',
    unit: name.replace('.xlf', ''),
  })),
);

/** The files of a language in which everything is said in its own way, but for what `change` leaves. */
function language(tag: string, change = (_id: string, target: string): string | undefined => target) {
  const own: Readonly<Record<string, string>> = {
    'language.name': `(${tag})`,
    'language.offer': `Read ${tag}`,
    'language.absent': `No ${tag}`,
  };
  return merge([], tag, messages).texts.map(([unit, text]) => {
    const file = { unit, ...readXliff(text) };
    for (const { id, element, source } of file.units) {
      const target = change(id, own[id] ?? `${tag} ${source}`);
      const node = element.getElementsByTagName('target')[0];
      if (target === undefined || !node) continue;
      node.textContent = target;
      node.removeAttribute('state');
    }
    return [
      `${unit}.xlf`,
      merge(
        [file],
        tag,
        messages.filter((message) => message.unit === unit),
      ).texts.find(([each]) => each === unit)?.[1] ?? '',
    ] as const;
  });
}

describe('a language that is a folder', () => {
  let folder = '';
  let output = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'locales-'));
    output = join(folder, 'generated');
  });
  after(() => rmSync(folder, { recursive: true }));

  function generated(files: Readonly<Record<string, readonly (readonly [string, string])[]>>) {
    rmSync(folder, { recursive: true });
    const source = join(folder, 'locales');
    cpSync(join(locales, 'ja'), join(source, 'ja'), { recursive: true });
    mkdirSync(output, { recursive: true });
    for (const [tag, texts] of Object.entries(files)) {
      mkdirSync(join(source, tag));
      for (const [name, text] of texts) writeFileSync(join(source, tag, name), text);
    }
    const { faults } = generateLanguages({ folder: source, output, messages });
    const list = faults.length > 0 ? '' : readFileSync(join(output, 'languages.ts'), 'utf8');
    return { faults, list, tags: [...list.matchAll(/\btag: "([^"]+)"/g)].map(([, tag]) => tag) };
  }

  it('is offered as soon as nothing is missing, by its own name, and nothing else has to be told', () => {
    const { tags, list, faults } = generated({ vi: language('vi'), ar: language('ar') });
    assert.deepEqual([faults, tags], [[], ['ja', 'ar', 'vi']]);
    assert.match(
      list,
      /tag: "vi",\s+name: "\(vi\)",\s+offer: "Read vi",\s+absent: "No vi",\s+direction: "ltr",\s+status: "translated"/,
    );
    assert.match(list, /tag: "ar",[^}]+direction: "rtl"/);
    assert.match(
      readFileSync(join(output, 'locales/vi-pin-reset.ts'), 'utf8'),
      /"pin-reset\.title": "vi My Number Card/,
    );
  });

  it('is a draft, and not offered, while a single translation is missing', () => {
    const draft = language('vi', (id, target) =>
      id === 'city.title' || id === 'hours.title' ? undefined : target,
    );
    const { tags, faults } = generated({ vi: draft });
    assert.deepEqual([faults, tags], [[], ['ja']]);
    assert.deepEqual(
      readdirSync(join(output, 'locales')).filter((name) => name.startsWith('vi')),
      [],
    );
  });

  it('is English where a translation belongs to other English', () => {
    const stale = language('vi').map(
      ([name, text]) => [name, text.replace('<source>What to bring<', '<source>What to take<')] as const,
    );
    const { tags } = generated({ vi: stale });
    assert.deepEqual(tags, ['ja', 'vi']);
    const words = readFileSync(join(output, 'locales/vi-interface.ts'), 'utf8');
    assert.doesNotMatch(words, /documents\.title/);
    assert.match(words, /documents\.progress/);
  });

  it('is said to be reviewed when every unit is approved by somebody who is named', () => {
    const approved = (text: string) => text.replaceAll('<trans-unit ', '<trans-unit approved="yes" ');
    const named = (text: string) =>
      text.replace(
        '<header>',
        '<header><phase-group><phase phase-name="r" process-name="review" contact-name="Mai" date="2026-11-25"/></phase-group>',
      );
    const by = (change: (text: string) => string) =>
      generated({ vi: language('vi').map(([name, text]) => [name, change(text)] as const) }).list;
    assert.match(
      by((text) => named(approved(text))),
      /tag: "vi",[^}]+status: "reviewed"/,
    );
    assert.match(by(approved), /tag: "vi",[^}]+status: "translated"/);
  });

  it('is written, and no translation, if it is Japanese', () => {
    assert.match(generated({}).list, /tag: "ja",[^}]+status: "written"/);
  });

  for (const [what, broken, fault] of [
    [
      'loses what is filled in',
      (text: string) => text.replace('vi {done} of {total}', 'vi {done} of'),
      /interface\.xlf: documents\.progress: what is filled in differs: \{done\} \{total\}/,
    ],
    [
      'fills in what nobody knows',
      (text: string) => text.replace('vi {done} of', 'vi {done} {item-1} of'),
      /documents\.progress: what is filled in differs/,
    ],
    [
      'has a brace too many',
      (text: string) => text.replace('vi {done} of', 'vi {done}} of'),
      /documents\.progress: braces do not match/,
    ],
    [
      'loses an official name',
      (text: string) => text.replace(/(<target>vi [^<]*)\{[^a-z}]+\}/, '$1'),
      /the Japanese name \{.+\} is missing/,
    ],
    [
      'is of another language',
      (text: string) => text.replace('target-language="vi"', 'target-language="th"'),
      /target-language is "th"/,
    ],
    [
      'is cut off',
      (text: string) => text.slice(0, -100),
      /interface\.xlf: .*not well-formed|pin-reset\.xlf: .*not well-formed/,
    ],
  ] as const) {
    it(`stops everything, with file and unit, when it ${what}`, () => {
      const files = language('vi').map(([name, text]) => [name, broken(text)] as const);
      const { faults, list } = generated({ vi: files });
      assert.equal(list, '');
      assert.match(faults.join('\n'), fault);
      assert.deepEqual(readdirSync(output), []);
    });
  }

  it('has a tag that browsers know', () => {
    assert.match(
      generated({ 'vi-vn': language('vi-vn') }).faults.join(),
      /"vi-vn" is no BCP 47 tag in its usual spelling/,
    );
  });
});
