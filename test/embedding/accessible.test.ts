import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import { root } from '../../scripts/lib/run.js';
import { serve, unpacked, visit } from '../lib/stranger.js';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

describe('The pages around the guide', () => {
  let origin = '';
  before(async () => {
    const shipped = unpacked();
    origin = await serve({
      folders: {
        '/cdn/': join(shipped, 'dist/cdn'),
        '/data/': join(shipped, 'dist/data'),
        '/html/': join(shipped, 'dist/html'),
        '/': join(root, 'demo'),
      },
    });
  });

  const pages: readonly (readonly [path: string, ready: string])[] = [
    ['/builder.html', '#preview procedure-notes li'],
    ['/html/pin-reset/en.html', 'article'],
    ['/html/pin-reset/ja.html', 'article'],
    ['/cdn/embed.html?lang=ja', 'procedure-notes li'],
  ];
  for (const [path, ready] of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`have nothing that axe finds: ${path}, ${colorScheme}`, async () => {
        const { page } = await visit(origin + path, { colorScheme });
        await page.locator(ready).first().waitFor();
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { run } = (
            window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
          ).axe;
          const { violations } = await run({ resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(found, []);
      });
    }

    for (const width of [320, 360, 1280]) {
      it(`need no scrolling sideways: ${path}, ${width} px`, async () => {
        const { page } = await visit(origin + path, { viewport: { width, height: 740 } });
        await page.locator(ready).first().waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      });
    }
  }

  it('can be used by keyboard alone: the builder, to the end', async () => {
    const { page } = await visit(`${origin}/builder.html`);
    await page.locator('#preview procedure-notes li').first().waitFor();
    await page.getByLabel('Language at first', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.locator('#ways input[value=script]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() =>
      document.querySelector('#code')?.textContent.includes('embed.html?lang=ja'),
    );
    assert.match((await page.locator('#code').textContent()) ?? '', /layout=steps/);
  });
});
