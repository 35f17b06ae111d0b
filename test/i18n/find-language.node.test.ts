import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLanguage } from '../../src/i18n/languages.js';

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
