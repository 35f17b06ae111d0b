import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plan } from '../../src/engine/index.js';
import { englishMessages } from '../../src/i18n/messages.js';
import type { Source } from '../../src/model/claim.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { outlineAsHtml } from '../../src/text/as-html.js';
import { outline } from '../../src/text/outline/outline.js';

/** What the leaflet says of its sources, if one was compared in one way and all others in another: that one first. */
function saidOfSources(first: Source['basis'], others: Source['basis']): readonly string[] {
  const { official } = pinReset;
  const sources = Object.fromEntries(
    Object.entries(pinReset.sources).map(([ref, source]) => [
      ref,
      { ...source, basis: ref === official ? first : others },
    ]),
  );
  const { msg } = englishMessages;
  const procedure = { ...pinReset, sources };
  const article = outlineAsHtml(outline({ procedure, situation: {}, plan: plan(procedure, {}), msg }), {
    msg,
    direction: 'ltr',
  });
  const items = [
    ...article.matchAll(/<li id="pin-reset-en-source-\d+"><a href="([^"]*)".*<\/a> (.*)<\/li>/g),
  ];
  const isFirst = ([, url = '']: readonly string[]) => url === pinReset.sources[official].url;
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))].map(([, , said = '']) => said);
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
