import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { generateLanguages } from '../../scripts/lib/languages.js';
import { merge } from '../../scripts/lib/merge-language.js';
import { formsIn, formsOf } from '../../scripts/lib/plural-forms.js';
import { readXliff } from '../../scripts/lib/xliff.js';
import { root } from '../../scripts/lib/run.js';
import type * as Languages from '../../src/i18n/languages.js';
import type * as AllMessages from '../../src/i18n/messages.js';

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

/** A message with a number in the forms of a language; any other as it is. */
function inForms(text: string, tag: string): string {
  const other = formsOf(text)?.get('other');
  if (other === undefined) return text;
  return `{count, plural, ${formsIn(tag)
    .map((name) => `${name} {${other}}`)
    .join(' ')}}`;
}

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
      const target = change(id, own[id] ?? `${tag} ${inForms(source ?? '', tag)}`);
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

  it('speaks: what was made of the folder finds it by its tag, names it, and says its words', async () => {
    const { faults } = generated({ vi: language('vi'), pl: language('pl') });
    assert.deepEqual(faults, []);
    // As the code stands, but for what was generated.
    cpSync(join(root, 'src/i18n'), join(folder, 'i18n'), { recursive: true });
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    const load = (name: string): Promise<Record<string, unknown>> =>
      import(pathToFileURL(join(folder, 'i18n', name)).href) as Promise<Record<string, unknown>>;
    const { languages, findLanguage } = (await load('languages.ts')) as unknown as typeof Languages;
    const { loadMessages } = (await load('messages.ts')) as unknown as typeof AllMessages;
    assert.deepEqual(
      languages.map(({ tag, name }) => `${tag} ${name}`),
      ['ja 日本語', 'en English', 'pl (pl)', 'vi (vi)'],
    );
    const vi = findLanguage('vi-VN');
    assert.ok(vi);
    const { msg } = await loadMessages(vi);
    assert.equal(msg('What to bring', { id: 'documents.title' }), 'vi What to bring');
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

  it('says a number in each form that its plural rules tell apart, and in no more', () => {
    const forms = {
      ru: '{count, plural, one {{count} источник} few {{count} источника} many {{count} источников} other {{count} источника}}',
      de: '{count, plural, one {Die einzige Quelle} other {Alle {count} Quellen}}',
      th: 'ทั้งหมด {count} แหล่ง',
    };
    const said = (tag: keyof typeof forms) =>
      language(tag, (id, target) => (id === 'sources.all' ? forms[tag] : target));
    const { faults, tags } = generated({ ru: said('ru'), de: said('de'), th: said('th') });
    assert.deepEqual([faults, tags], [[], ['ja', 'de', 'ru', 'th']]);
  });

  for (const [what, tag, words, fault] of [
    ['has too few forms', 'ru', '{count, plural, one {{count} a} other {{count} b}}', /missing: few, many/],
    [
      'has no forms, and needs some',
      'de',
      'Alle {count} Quellen',
      /forms for numbers are missing: one, other/,
    ],
    [
      'leaves the number out of a form for many',
      'de',
      '{count, plural, one {Die Quelle} other {Alle Quellen}}',
      /what is filled in differs: \{count\} in English, nothing/,
    ],
    [
      // In Russian `one` is said of 21, too.
      'leaves the number out of a form that is for several',
      'ru',
      '{count, plural, one {a} few {{count} b} many {{count} c} other {{count} d}}',
      /what is filled in differs/,
    ],
    ['has a brace too few', 'th', '{count, plural, other {{count} a}', /braces do not match/],
  ] as const) {
    it(`is refused where a message with a number ${what}`, () => {
      const files = language(tag, (id, target) => (id === 'sources.all' ? words : target));
      assert.match(generated({ [tag]: files }).faults.join('\n'), fault);
    });
  }

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
