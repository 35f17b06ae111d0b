import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { isBuilt } from '../../scripts/lib/fresh.js';
import { procedureData } from '../../scripts/lib/procedure-data.js';
import { root, runNode } from '../../scripts/lib/run.js';
import { conditionInWords } from '../../src/text/conditions.js';
import { stripMarks } from '../../src/text/japanese.js';
import { lastChecked, reviewDate } from '../../src/engine/index.js';
import { languages } from '../../src/i18n/languages.js';
import { loadMessages } from '../../src/i18n/messages.js';
import type { Claim, Source } from '../../src/model/claim.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';

/** The same words in each language, by tag. */
type Words = Readonly<Record<string, string>>;

interface ClaimData {
  readonly text: Words;
  readonly detail?: Words;
  readonly when?: unknown;
  readonly whenInWords?: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly string[];
  readonly inferred?: true;
  readonly checked: string;
  readonly reviewBy: string;
}

type Kind = (typeof kinds)[number];

type Data = Readonly<Record<Kind, Readonly<Record<string, ClaimData>>>> & {
  readonly languages: readonly { readonly tag: string }[];
  readonly sources: Readonly<Record<string, Source>>;
};

// How a city changes it is no data.

const kinds = ['routes', 'documents', 'steps', 'notes'] as const;
const tags = languages.map(({ tag }) => tag);
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const messages = await Promise.all(languages.map(loadMessages));
const data = procedureData(pinReset, messages, {
  conditionInWords,
  lastChecked,
  stripMarks,
  reviewDate,
}) as unknown as Data;

/** Every claim as it was written, and as a program reads it. */
const claims = kinds.flatMap((kind) =>
  Object.entries<Claim>(pinReset[kind]).map(([id, written]) => ({
    id,
    written,
    read: data[kind][id] as ClaimData,
  })),
);

/** Every text that stands in the data, wherever, with the way to it. */
function* textsIn(value: unknown, path = ''): Generator<readonly [path: string, words: Words]> {
  if (typeof value !== 'object' || value === null) return;
  const known = value as Record<string, unknown>;
  if (typeof known.en === 'string') yield [path, known as Words];
  else for (const [key, part] of Object.entries(known)) yield* textsIn(part, `${path}/${key}`);
}

/** How many texts were written, wherever they stand. */
const textsWritten = (value: unknown): number =>
  typeof value === 'function'
    ? 1
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce((sum: number, part) => sum + textsWritten(part), 0)
      : 0;

describe('a program, or an official, that reads the procedure as data', () => {
  it('finds every claim', () => {
    assert.ok(claims.length > 0);
    for (const kind of kinds) assert.deepEqual(Object.keys(data[kind]), Object.keys(pinReset[kind]));
    assert.deepEqual(
      claims
        .filter(({ read, written }) => !read.text || !read.detail !== !written.detail)
        .map(({ id }) => id),
      [],
    );
  });

  it('finds every text, of questions and answers too, in every language', () => {
    const texts = [...textsIn(data)];
    assert.equal(texts.length, textsWritten(pinReset));
    for (const [path, words] of texts) {
      assert.deepEqual(Object.keys(words), tags, path);
      assert.ok(
        Object.values(words).every((text) => text.trim() !== ''),
        path,
      );
      assert.match(words.ja ?? '', JAPANESE, path);
    }
  });

  it('reads plain words, without the braces that mark Japanese terms in our own', () => {
    assert.deepEqual(
      [...textsIn(data)].filter(([, words]) => Object.values(words).some((text) => /[{}]/.test(text))),
      [],
    );
  });

  it('finds for each claim a source with publisher, address, day and basis', () => {
    for (const { id, read } of claims) {
      assert.ok(read.sources.length > 0, id);
      for (const ref of read.sources) {
        const { publisher = '', title = '', url = '', checked = '', basis = '' } = data.sources[ref] ?? {};
        assert.ok(publisher && title, `${id}: ${ref}`);
        assert.match(url, /^https?:\/\//, `${id}: ${ref}`);
        assert.match(checked, DAY, `${id}: ${ref}`);
        assert.match(basis, /^(live|archived)$/, `${id}: ${ref}`);
      }
    }
  });

  it('finds for each claim the day of its oldest comparison, and a later one for the next', () => {
    for (const { id, read } of claims) {
      const days = read.sources.map((ref) => data.sources[ref]?.checked ?? '');
      assert.equal(read.checked, [...days].sort()[0], id);
      assert.match(read.reviewBy, DAY, id);
      assert.ok(read.reviewBy > read.checked, id);
    }
  });

  it('is told which claims no source says outright', () => {
    const inferred = claims.filter(({ written }) => written.inferred);
    assert.ok(inferred.length > 0);
    assert.deepEqual(
      claims.filter(({ read }) => read.inferred).map(({ id }) => id),
      inferred.map(({ id }) => id),
    );
  });

  it('finds each condition as it is judged, and in words in every language', () => {
    const conditional = claims.filter(({ written }) => written.when);
    assert.ok(conditional.length > 0);
    for (const { id, read, written } of conditional) {
      assert.deepEqual(read.when, written.when, id);
      assert.deepEqual(Object.keys(read.whenInWords ?? {}), tags, id);
      assert.notDeepEqual(read.whenInWords?.en, [], id);
      assert.equal(read.whenInWords?.ja?.length, read.whenInWords?.en?.length, id);
      read.whenInWords?.ja?.forEach((way) => assert.match(way, JAPANESE, id));
    }
  });

  it('loses nothing by reading it from a file', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });

  describe('in the package', () => {
    // `npm test` has built before; whoever runs this file alone may not have.
    before(() => assert.ok(isBuilt() || runNode(['scripts/build.js'], { quiet: true }), 'the build failed'));

    it('gets exactly this', () => {
      assert.deepEqual(JSON.parse(readFileSync(join(root, 'dist/data/pin-reset.json'), 'utf8')), data);
    });
  });
});
