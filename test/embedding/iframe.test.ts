import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { serve, titleOf, unpacked, visit } from '../lib/stranger.js';

// As the how-to has it.
const SNIPPET = (address: string) => `
<iframe id="pin-reset" src="${address}" title="暗証番号の再設定ガイド" sandbox="allow-scripts" style="width:100%;height:60rem;border:0"></iframe>
<script>
  addEventListener('message', ({ data, source }) => {
    const frame = document.getElementById('pin-reset');
    if (source === frame.contentWindow && data?.type === 'pin-reset-guide:height') frame.style.height = data.height + 'px';
  });
</script>`;

const pageWith = (body: string) =>
  `<!doctype html><html lang="ja"><head><title>市</title><link rel="icon" href="data:,"></head><body style="margin:0">${body}<footer>市役所</footer></body></html>`;

describe('The guide in a frame', () => {
  let guides = '';
  let folder = '';

  before(async () => {
    folder = join(unpacked(), 'dist/cdn');
    guides = await serve({ folders: { '/cdn/': folder } });
  });

  const host = async (query: string, options = {}) => {
    const origin = await serve({ pages: { '/': pageWith(SNIPPET(`${guides}/cdn/embed.html${query}`)) } });
    const { page, faults } = await visit(origin, options);
    const frame = page.frameLocator('#pin-reset');
    await frame.locator('procedure-sources a').first().waitFor({ state: 'attached' });
    return { page, faults, frame };
  };

  /** How far the frame's height is from that of what is in it, in CSS pixels, once they have settled. */
  const gap = async (page: Page): Promise<number> => {
    const inner = page.frames()[1];
    let last = NaN;
    let before = NaN;
    // Ten frames in which nothing moves: what comes later has come.
    for (let round = 0, still = 0; round < 300 && still < 10; round += 1) {
      const inside = await inner?.evaluate(
        () =>
          new Promise<number>((resolve) =>
            requestAnimationFrame(() => resolve(document.body.getBoundingClientRect().height)),
          ),
      );
      const outside = await page.evaluate(
        () => document.getElementById('pin-reset')?.getBoundingClientRect().height,
      );
      last = Math.abs((inside ?? 0) - (outside ?? 0));
      still = last <= 1 && inside === before ? still + 1 : 0;
      before = inside ?? NaN;
    }
    return last;
  };

  it('speaks the language asked for, sandboxed with scripts alone, from another origin', async () => {
    const { page, frame, faults } = await host('?lang=ja');
    assert.match(await titleOf(frame), /暗証番号/);
    assert.deepEqual(faults, []);
    assert.equal(await page.frames()[1]?.evaluate(() => document.documentElement.lang), 'ja');
    assert.match((await page.frames()[1]?.title()) ?? '', /暗証番号/);
  });

  it('speaks the browser’s language where none is asked for', async () => {
    const { frame } = await host('', { locale: 'ja-JP' });
    assert.match(await titleOf(frame), /暗証番号/);
  });

  it('takes the attributes from its address, and a city', async () => {
    const city = encodeURIComponent(JSON.stringify({ name: { ja: '例市', en: 'Rei City' } }));
    const { frame } = await host(
      `?lang=en&layout=steps&situation=pins%3Dsignature&municipality=${city}&onclick=alert(1)`,
    );
    await frame.getByText('Your city: Rei City').waitFor();
    const guide = frame.locator('pin-reset-guide');
    assert.equal(await guide.getAttribute('layout'), 'steps');
    assert.equal(await frame.locator('main pin-reset-guide h1').count(), 1);
    assert.equal(await guide.getAttribute('onclick'), null);
    assert.deepEqual(
      await guide.evaluate(({ situation }: HTMLElement & { situation?: object }) => situation),
      {
        pins: ['signature'],
      },
    );
  });

  for (const [what, options] of [
    ['on a phone', { viewport: { width: 360, height: 740 } }],
    ['on a wide screen', { viewport: { width: 1280, height: 800 } }],
    ['zoomed to 150 %', { viewport: { width: 853, height: 533 }, deviceScaleFactor: 1.5 }],
  ] as const) {
    it(`has the right height within a pixel after every step, ${what}`, async () => {
      const { page, frame } = await host('?lang=en', options);
      assert.ok((await gap(page)) <= 1, 'at first');
      for (const answer of [
        'Printing an official document',
        'The card holder',
        'A Japanese national in Japan',
      ]) {
        await frame.getByLabel(answer).first().click();
        assert.ok((await gap(page)) <= 1, answer);
      }
      await frame.locator('summary', { hasText: 'Language' }).click();
      assert.ok((await gap(page)) <= 1, 'with the languages open');
      await frame.getByRole('button', { name: '日本語', exact: true }).click();
      await frame.getByText('マイナンバーカード').first().waitFor();
      assert.ok((await gap(page)) <= 1, 'in another language');
      await page.setViewportSize({ width: 500, height: 700 });
      assert.ok((await gap(page)) <= 1, 'in another width');
      // Nothing is left to scroll.
      const rest = await page
        .frames()[1]
        ?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      assert.ok(rest !== undefined && rest <= 1, `${rest} px`);
    });
  }

  it('is not moved by what others say', async () => {
    const { page } = await host('?lang=en');
    await gap(page);
    const heights = await page.evaluate(async () => {
      const frame = document.getElementById('pin-reset') as HTMLElement;
      const before = frame.style.height;
      window.postMessage({ type: 'pin-reset-guide:height', height: 1 }, '*');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [before, frame.style.height];
    });
    assert.equal(heights[0], heights[1]);
  });

  it('can be scrolled in its fixed height where the host runs no script', async () => {
    const origin = await serve({
      pages: {
        '/': pageWith(SNIPPET(`${guides}/cdn/embed.html?lang=en`).replace(/<script>[^]*<\/script>/, '')),
      },
    });
    const { page } = await visit(origin);
    await page.frameLocator('#pin-reset').locator('pin-reset-guide #title').waitFor();
    assert.equal(
      await page.evaluate(() => document.getElementById('pin-reset')?.getBoundingClientRect().height),
      960,
    );
    assert.equal(
      await page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight > innerHeight),
      true,
    );
  });

  it('says its height again when the page around it asks, and to nobody else', async () => {
    const { page } = await host('?lang=en');
    await gap(page);
    const answers = await page.evaluate(async () => {
      const frame = document.getElementById('pin-reset') as HTMLIFrameElement;
      const heard: unknown[] = [];
      addEventListener('message', ({ data, source }) => {
        if (source === frame.contentWindow) heard.push(data);
      });
      frame.contentWindow?.postMessage('height?', '*');
      frame.contentWindow?.postMessage({ type: 'pin-reset-guide:height?' }, '*');
      while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve));
      return { heard, height: frame.getBoundingClientRect().height };
    });
    assert.deepEqual(answers.heard, [{ type: 'pin-reset-guide:height', height: answers.height }]);
  });

  it('shows the guide asked for, and the first one where there is none of that name, and says so', async () => {
    const asked = await host('?lang=en&guide=pin-reset');
    assert.match(await titleOf(asked.frame), /PIN forgotten/);
    assert.deepEqual(asked.faults, []);
    const unknown = await host('?lang=en&guide=lost-dog');
    assert.match(await titleOf(unknown.frame), /PIN forgotten/);
    assert.deepEqual(unknown.faults, ['There is no guide "lost-dog". There are: pin-reset.']);
  });

  it('says where to read on without scripts', async () => {
    const { page } = await visit(`${guides}/cdn/embed.html`, { javaScriptEnabled: false });
    assert.equal(await page.locator('a[href="https://www.jpki.go.jp/"]').count(), 2);
  });

  it('costs the host little: a snippet of at most 1 kB, and 2 kB for the page’s own script', () => {
    assert.ok(Buffer.byteLength(SNIPPET('/cdn/embed.html?lang=ja')) <= 1024);
    assert.ok(statSync(join(folder, 'embed.js')).size <= 2048);
  });
});
