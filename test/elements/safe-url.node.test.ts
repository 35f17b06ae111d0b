import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl } from '../../src/elements/shared/safe-url.js';

const page = 'https://www.city.example.lg.jp/pin/index.html';

describe('An address becomes a link', () => {
  for (const [address, href] of [
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org/', 'http://example.org/'],
    ['//example.org/a', 'https://example.org/a'],
    ['/questions', 'https://www.city.example.lg.jp/questions'],
    ['#top', `${page}#top`],
    ['?lang=ja', `${page}?lang=ja`],
    [' https://example.org/a ', 'https://example.org/a'],
  ] as const) {
    it(`when it is ${JSON.stringify(address)}`, () => assert.equal(safeUrl(address, page), href));
  }
});

describe('An address becomes no link', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'tel:0120-95-0178',
    'mailto:a@example.org',
    'https://',
    '',
    '  ',
    null,
    undefined,
  ]) {
    it(`when it is ${JSON.stringify(address)}`, () => assert.equal(safeUrl(address, page), undefined));
  }
});
