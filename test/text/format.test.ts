import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, formatList, interpolate } from '../../src/text/format.js';

describe('Values in a sentence', () => {
  it('take the places that carry their names', () => {
    assert.equal(interpolate('{count} of {total}', { count: 2, total: 5 }), '2 of 5');
  });

  it('leave places of other names, and Japanese terms', () => {
    assert.equal(interpolate('{other} {在留カード}', { count: 2 }), '{other} {在留カード}');
  });

  it('may be empty', () => {
    assert.equal(interpolate('[{day}]', { day: '' }), '[]');
  });

  it('are taken as they are, whatever stands in them', () => {
    assert.equal(interpolate('{a} and {b}', { a: '{b}', b: '$&' }), '{b} and $&');
  });
});

describe('Lists and days', () => {
  it('are joined as the language joins them', () => {
    assert.equal(formatList(['a', 'b', 'c'], 'conjunction', 'en'), 'a, b, and c');
    assert.equal(formatList(['a', 'b'], 'disjunction', 'en'), 'a or b');
    assert.equal(formatList(['甲', '乙'], 'disjunction', 'ja'), '甲または乙');
    assert.equal(formatList([], 'conjunction', 'en'), '');
  });

  it('are written as the language writes them, whatever zone the device is in', () => {
    assert.equal(formatDay('2026-12-31', 'en'), 'December 31, 2026');
    assert.equal(formatDay('2026-12-31', 'ja'), '2026年12月31日');
  });

  it('stay as they are where they are none', () => {
    assert.equal(formatDay('soon', 'en'), 'soon');
  });
});
