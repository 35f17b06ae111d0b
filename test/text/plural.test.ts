import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted } from '../../src/text/plural.js';

const english = 'Good for {count, plural, one {one day} other {{count} days}}.';
const polish =
  '{count, plural, one {{count} dzień} few {{count} dni} many {{count} dni(ów)} other {{count} dnia}}';

describe('a message with a number', () => {
  for (const [tag, text, count, expected] of [
    ['en', english, 1, 'Good for one day.'],
    ['en', english, 2, 'Good for 2 days.'],
    ['en', english, 0, 'Good for 0 days.'],
    ['pl', polish, 1, '1 dzień'],
    ['pl', polish, 3, '3 dni'],
    ['pl', polish, 12, '12 dni(ów)'],
    ['ja', '{count}日間有効です。', 7, '7日間有効です。'],
    // English stands in where a language lacks the message: with its own forms, as far as it has them.
    ['ja', english, 1, 'Good for 1 days.'],
    ['en', '{count, plural, one {{委任状}} other {{count} × {委任状}}}', 2, '2 × {委任状}'],
    ['en', 'Nothing to count', 2, 'Nothing to count'],
  ] as const) {
    it(`is in the form for ${count} in ${tag}: ${expected}`, () =>
      assert.equal(counted(text, count, tag), expected));
  }
});
