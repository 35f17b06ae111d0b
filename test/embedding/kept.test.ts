import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browsers.js';
import { newPage, serve, unpacked } from '../lib/stranger.js';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mine</title><link rel="icon" href="data:,">
  <script>addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted))</script>
  <script type="module" src="/cdn/pin-reset-guide.js"></script></head>
  <body><pin-reset-guide></pin-reset-guide><a href="/other">Other</a></body></html>`;

/** A browser as people have it: what was left is kept for a while; and one that says what it holds. */
async function start() {
  const { path } = findBrowser('chromium') as { readonly path: string };
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--enable-features=BackForwardCache', '--js-flags=--expose-gc'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

describe('A page that a browser keeps', () => {
  let origin = '';
  before(async () => {
    origin = await serve({
      pages: { '/': PAGE, '/other': '<!doctype html><title>Other</title><link rel="icon" href="data:,">' },
      folders: { '/cdn/': join(unpacked(), 'dist/cdn') },
    });
  });

  it('comes back with the reader’s answers, and goes on', async () => {
    const browser = await start();
    try {
      const page = await newPage(browser);
      await page.goto(origin);
      await page.getByLabel('Printing an official document').first().check();
      await page.getByLabel('The card holder').first().waitFor();
      await page.goto(`${origin}/other`);
      // A page that was kept is not loaded again.
      await page.goBack({ waitUntil: 'commit' });
      await page.getByLabel('The card holder').first().check();
      assert.equal(await page.evaluate(() => (window as unknown as { cameBack: boolean }).cameBack), true);
      assert.deepEqual(
        await page.evaluate(
          () => (document.querySelector('pin-reset-guide') as unknown as { situation: object }).situation,
        ),
        { pins: ['user-authentication'], applicant: 'holder' },
      );
    } finally {
      await browser.close();
    }
  });

  it('holds no node, no listener and no guide more, after two hundred that were walked and taken away', async () => {
    const browser = await start();
    try {
      const page = await newPage(browser);
      await page.goto(origin);
      await page.getByLabel('Printing an official document').first().waitFor();
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const held = async () => {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const { result } = await session.send('Runtime.evaluate', {
          expression: "customElements.get('pin-reset-guide').prototype",
        });
        const { objects } = await session.send('Runtime.queryObjects', {
          prototypeObjectId: result.objectId ?? '',
        });
        const { result: count } = await session.send('Runtime.callFunctionOn', {
          functionDeclaration: 'function () { return this.length; }',
          objectId: objects.objectId ?? '',
        });
        await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
        const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
        return { nodes: of('Nodes'), listeners: of('JSEventListeners'), guides: Number(count.value) };
      };
      const walkAndRemove = (count: number) =>
        page.evaluate(async (times) => {
          type Guide = HTMLElement & {
            readonly updateComplete: Promise<unknown>;
            readonly plan: { readonly next?: string };
            municipality: unknown;
          };
          for (let each = 0; each < times; each += 1) {
            const guide = document.createElement('pin-reset-guide') as Guide;
            guide.setAttribute('lang', each % 2 ? 'ja' : 'en');
            if (each % 3 === 0) guide.municipality = { name: { ja: '例市' } };
            document.body.append(guide);
            for (let step = 0; step < 12; step += 1) {
              await guide.updateComplete;
              const questions = guide.shadowRoot?.querySelector('procedure-questions') as Guide | null;
              await questions?.updateComplete;
              const fields = [...(questions?.shadowRoot?.querySelectorAll('fieldset') ?? [])];
              fields.at(-1)?.querySelector('input')?.click();
            }
            await guide.updateComplete;
            guide.remove();
          }
        }, count);
      // What is made once for all of them is made now.
      await walkAndRemove(20);
      const first = await held();
      await walkAndRemove(200);
      const then = await held();
      assert.equal(first.guides, 1);
      assert.equal(then.guides, 1);
      assert.ok(then.listeners - first.listeners <= 0, `${then.listeners - first.listeners} listeners`);
      // A few of the page's own come and go; a guide has 1,700 elements.
      assert.ok(then.nodes - first.nodes < 50, `${then.nodes - first.nodes} nodes`);
    } finally {
      await browser.close();
    }
  });
});
