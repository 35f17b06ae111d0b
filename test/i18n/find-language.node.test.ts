import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLanguage } from '../../src/i18n/languages.js';
import { fill } from '../../src/i18n/messages.js';

describe('A language is found', () => {
  for (const [tag, found] of [
    ['ja', 'ja'],
    ['JA', 'ja'],
    ['ja-JP', 'ja'],
    ['ja_JP', 'ja'],
    ['ja_JP.UTF-8', 'ja'],
    [' ja ', 'ja'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-Latn-US', 'en'],
  ] as const) {
    it(`by ${JSON.stringify(tag)}`, () => assert.equal(findLanguage(tag)?.tag, found));
  }
});

describe('A language is not found', () => {
  for (const tag of ['', 'xx', 'j', 'jav', 'english', '-ja', '日本語']) {
    it(`by ${JSON.stringify(tag)}`, () => assert.equal(findLanguage(tag), undefined));
  }
});

describe('A message', () => {
  it('gets its values in the place of their names', () => {
    assert.equal(fill('{done} of {total} ready', { done: 2, total: 5 }), '2 of 5 ready');
  });

  it('keeps a name without a value, and Japanese terms in braces', () => {
    assert.equal(
      fill('{done} of {total} {マイナンバーカード}', { done: 0 }),
      '0 of {total} {マイナンバーカード}',
    );
  });

  it('takes a value as it is, whatever stands in it', () => {
    assert.equal(fill('{a} and {b}', { a: '{b}', b: '$&' }), '{b} and $&');
  });
});
