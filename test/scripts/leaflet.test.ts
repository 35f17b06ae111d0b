import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leaflet } from '../../scripts/lib/leaflet.js';
import { checkedInWords } from '../../src/elements/shared/checked-in-words.js';
import { ifWords, openCondition } from '../../src/elements/shared/claim.js';
import { commonConditions, phoneAddress, plain } from '../../src/elements/shared/words.js';
import { counterLines, plan } from '../../src/engine/index.js';
import { englishMessages } from '../../src/i18n/messages.js';
import type { Source } from '../../src/model/procedure.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';

const helpers = {
  plan,
  counterLines,
  openCondition,
  ifWords,
  commonConditions,
  checkedInWords,
  phoneAddress,
  plain,
};

/** What the leaflet says of its sources, if the first was compared in one way and all others in another. */
function saidOfSources(first: Source['basis'], others: Source['basis']): readonly string[] {
  const sources = Object.fromEntries(
    Object.entries(pinReset.sources).map(([ref, source], index) => [
      ref,
      { ...source, basis: index === 0 ? first : others },
    ]),
  );
  const article = leaflet({ ...pinReset, sources }, englishMessages, helpers);
  const items = [...article.matchAll(/<li id="pin-reset-en-source-\d+">.*<\/a> (.*)<\/li>/g)];
  return items.map(([, said = '']) => said);
}

describe('Somebody who reads on paper what each source was compared with', () => {
  for (const [basis, words] of [
    ['live', /^compared with the page on \w+ \d+, \d{4}$/],
    ['archived', /^compared with an archived copy on \w+ \d+, \d{4}$/],
    ['municipality', /^as your city says, checked on \w+ \d+, \d{4}$/],
  ] as const) {
    it(`reads of one that is "${basis}" just that, and of the others theirs`, () => {
      const [first, ...others] = saidOfSources(basis, basis === 'archived' ? 'live' : 'archived');
      assert.match(first ?? '', words);
      assert.ok(others.length > 30);
      assert.deepEqual(
        others.filter((said) => words.test(said)),
        [],
      );
    });
  }
});
