import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { serve, titleOf, unpacked, visit } from '../lib/stranger.js';

// As the README has it: the place of a guide that has no text of its own is kept until it comes.
const RESERVE = '<style>pin-reset-guide:not(:defined) { display: block; min-block-size: 100vh; }</style>';

let shipped = '';
let guides = '';

before(async () => {
  shipped = unpacked();
  guides = await serve({
    folders: { '/cdn/': join(shipped, 'dist/cdn') },
    headers: { 'access-control-allow-origin': '*' },
  });
});

const leaflet = (tag: string): string =>
  readFileSync(join(shipped, 'dist/html/pin-reset', `${tag}.html`), 'utf8');

interface Worded {
  readonly text: Readonly<Record<string, string>>;
  readonly wordings?: readonly Partial<Worded>[];
}

/** Everything that the procedure says, in a language, by its id; several where the words depend on who reads. */
function statementsIn(lang: string): readonly (readonly [string, readonly string[]])[] {
  const { routes, documents, steps, notes } = JSON.parse(
    readFileSync(join(shipped, 'dist/data/pin-reset.json'), 'utf8'),
  ) as Readonly<Record<'routes' | 'documents' | 'steps' | 'notes', Readonly<Record<string, Worded>>>>;
  return Object.entries({ ...routes, ...documents, ...steps, ...notes }).map(
    ([id, { text, wordings = [] }]) => [
      id,
      [text, ...wordings.map((each) => each.text)].flatMap((each) => each?.[lang] ?? []),
    ],
  );
}

/** Every page of the procedure's sources that is named anywhere in these data. */
function citedIn(data: unknown): ReadonlySet<string> {
  if (typeof data === 'string') return new Set(Object.hasOwn(pinReset.sources, data) ? [data] : []);
  if (typeof data !== 'object' || data === null) return new Set();
  return new Set(Object.values(data).flatMap((part) => [...citedIn(part)]));
}

const articleIn = (html: string): string => /<article[^]*<\/article>/.exec(html)?.[0] ?? '';

/** Somebody's page with things above and below the guide. */
const pageWith = (
  inside: string,
  { head = '', script = `${guides}/cdn/pin-reset-guide.js`, lang = 'en' } = {},
) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Mine</title><link rel="icon" href="data:,">
  <script>
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  </script>
  ${head}<script type="module" src="${script}"></script></head>
  <body><h1>Our office</h1><pin-reset-guide>${inside}</pin-reset-guide><footer><p>Our address</p></footer></body></html>`;

const shiftOn = async (page: Page): Promise<number> => {
  await page.locator('procedure-notes li').first().waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
};

describe('The leaflet without scripts', () => {
  for (const lang of ['en', 'ja']) {
    it(`is a page of its own, with every statement, its sources and their days (${lang})`, async () => {
      const origin = await serve({ pages: { '/leaflet.html': leaflet(lang) } });
      const { page, faults } = await visit(`${origin}/leaflet.html`, { javaScriptEnabled: false });
      const said = (await page.locator('article').textContent()) ?? '';
      for (const [id, wordings] of statementsIn(lang))
        assert.ok(
          wordings.some((words) => said.includes(words)),
          id,
        );
      // It asks nothing, so what only questions rest on is not on it.
      assert.equal(
        await page.locator('article > section:last-of-type > ol > li').count(),
        citedIn({ ...pinReset, questions: {} }).size,
      );
      for (const link of await page.locator('small a').all()) {
        const target = (await link.getAttribute('href')) ?? '';
        assert.equal(await page.locator(target).count(), 1, target);
      }
      assert.equal(await page.locator('article').getAttribute('lang'), lang);
      assert.match(await page.title(), lang === 'ja' ? /暗証番号/ : /PIN forgotten or locked/);
      assert.deepEqual(faults, []);
    });

    it(`says no more than 320 px can hold (${lang})`, async () => {
      const origin = await serve({ pages: { '/leaflet.html': leaflet(lang) } });
      const { page } = await visit(`${origin}/leaflet.html`, { viewport: { width: 320, height: 700 } });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });

    it(`stands in the tag until the guide does, and gives way without a jump (${lang})`, async () => {
      for (const viewport of [
        { width: 360, height: 740 },
        { width: 1280, height: 800 },
      ]) {
        const origin = await serve({ pages: { '/': pageWith(articleIn(leaflet(lang)), { lang }) } });
        const { page, faults } = await visit(origin, { viewport });
        assert.match(await titleOf(page), lang === 'ja' ? /暗証番号/ : /PIN forgotten/);
        assert.equal(await shiftOn(page), 0);
        assert.equal(await page.locator('article').isVisible(), false);
        assert.deepEqual(faults, []);
      }
    });
  }

  it('stays where the script does not come', async () => {
    const origin = await serve({
      pages: { '/': pageWith(articleIn(leaflet('en')), { script: `${guides}/cdn/is-not-there.js` }) },
    });
    const { page } = await visit(origin);
    await page.locator('article').getByText('Show the card and the ID documents').first().waitFor();
  });

  it('stays where no script may run', async () => {
    const origin = await serve({ pages: { '/': pageWith(articleIn(leaflet('en'))) } });
    const { page } = await visit(origin, { javaScriptEnabled: false });
    await page.locator('article').getByText('Show the card and the ID documents').first().waitFor();
  });
});

describe('A guide whose tag is empty', () => {
  for (const [what, viewport] of [
    ['a phone', { width: 360, height: 740 }],
    ['a wide screen', { width: 1280, height: 800 }],
  ] as const) {
    it(`moves what is around it by 0.05 at most, where its place is kept, on ${what}`, async () => {
      const origin = await serve({ pages: { '/': pageWith('', { head: RESERVE, lang: 'ja' }) } });
      const { page } = await visit(origin, { viewport });
      assert.ok((await shiftOn(page)) <= 0.05);
    });
  }

  it('would move it without: so this is what keeps the place', async () => {
    const origin = await serve({ pages: { '/': pageWith('') } });
    const { page } = await visit(origin, { viewport: { width: 360, height: 740 } });
    assert.ok((await shiftOn(page)) > 0);
  });
});
