import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { root } from '../../scripts/lib/run.js';
import { serve, titleOf, unpacked, visit } from '../lib/stranger.js';

const FOLDER = '/pin-reset-guide/';
const EMPTY = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mine</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

describe('Whoever puts a guide together on the builder’s page', () => {
  let builder = '';
  let shipped = '';

  before(async () => {
    shipped = unpacked();
    builder = await serve({
      folders: {
        '/cdn/': join(shipped, 'dist/cdn'),
        '/data/': join(shipped, 'dist/data'),
        '/html/': join(shipped, 'dist/html'),
        '/': join(root, 'demo'),
      },
    });
  });

  const begin = async () => {
    const { page, faults } = await visit(`${builder}/builder.html`);
    await page.locator('#preview pin-reset-guide #title').waitFor();
    return { page, faults };
  };

  /** The code and the policy for a way in, as they stand on the page. */
  const take = async (page: Page, way: string) => {
    await page.locator(`#ways input[value=${way}]`).check();
    await page.waitForFunction((value) => {
      const text = document.querySelector('#code')?.textContent ?? '';
      const signs: Record<string, string> = {
        script: 'type="module"',
        npm: 'import',
        frame: '<iframe',
        html: '<article',
      };
      return text.includes(signs[value] ?? '');
    }, way);
    const text = async (selector: string) => (await page.locator(selector).textContent()) ?? '';
    return { code: await text('#code'), policy: await text('#policy') };
  };

  /** Pastes the code into an empty page of somebody else, under nothing but the policy that was named. */
  const paste = async (code: string, policy: string, options = {}) => {
    const origin = await serve({
      pages: { '/': EMPTY(code) },
      folders: { [FOLDER]: join(shipped, 'dist/cdn') },
      headers: policy ? { 'content-security-policy': `default-src 'none'; img-src data:; ${policy}` } : {},
    });
    return visit(origin, options);
  };

  /** Chooses something of everything. */
  const choose = async (page: Page) => {
    await page.getByLabel('Language at first', { exact: true }).selectOption('ja');
    await page.getByLabel('One question after the other').check();
    await page.getByText('Sections to leave out').click();
    await page.getByLabel('Sources', { exact: true }).check();
    await page.getByLabel('Level of the title').selectOption('3');
    await page.getByLabel('Accent colour').fill('#8b0000');
    await page.getByLabel('The usual values').check();
    await page.getByLabel('Name, in Japanese', { exact: true }).fill('例市');
    await page.getByLabel('Days and hours').fill('mon-fri 08:30-17:15');
    await page.getByLabel('Days and hours').blur();
  };

  it('sees at once what is chosen', async () => {
    const { page, faults } = await begin();
    await choose(page);
    const guide = page.locator('#preview pin-reset-guide');
    await guide.getByText('お住まいの市区町村：例市').waitFor();
    assert.equal(await guide.locator('h3#title').count(), 1);
    assert.equal(
      await guide.evaluate((each) => each.style.getPropertyValue('--procedure-accent')),
      '#8b0000',
    );
    assert.match((await page.locator('#contrast').textContent()) ?? '', /Good contrast/);
    await page.getByLabel('Accent colour').fill('#ffffff');
    assert.match((await page.locator('#contrast').textContent()) ?? '', /Too little contrast for accent/);
    assert.deepEqual(faults, []);
  });

  it('hears what is wrong with the city, and what is allowed', async () => {
    const { page } = await begin();
    await page.getByLabel('All rules, as JSON').check();
    await page
      .getByLabel('The city’s rules')
      .fill('{ "url": "javascript:alert(1)", "name": { "ja": "例市" } }');
    await page.getByLabel('The city’s rules').blur();
    await page.locator('#faults li').first().waitFor();
    assert.match((await page.locator('#faults').textContent()) ?? '', /municipality\.url: .*https:\/\//);
    await page.getByRole('button', { name: 'Start from an example' }).click();
    await page.locator('#preview').getByText('Rei City').first().waitFor();
    assert.equal(await page.locator('#faults li').count(), 0);
  });

  it('pastes the script: it runs under the policy named, with its hash, and is what was chosen', async () => {
    const { page } = await begin();
    await choose(page);
    const { code, policy } = await take(page, 'script');
    const pasted = await paste(code, policy);
    assert.match(await titleOf(pasted.page), /暗証番号/);
    const guide = pasted.page.locator('pin-reset-guide');
    await guide.getByText('お住まいの市区町村：例市').waitFor();
    assert.equal(await guide.locator('h3#title').count(), 1);
    assert.equal(
      await guide.evaluate((each) => getComputedStyle(each).getPropertyValue('--procedure-accent').trim()),
      '#8b0000',
    );
    await pasted.page.getByLabel('コンビニのマルチコピー機').first().check();
    await pasted.page.getByRole('button', { name: '次へ' }).click();
    await pasted.page.getByLabel('本人（付き添い').first().waitFor();
    assert.deepEqual(pasted.faults, []);
  });

  it('pastes the script: a file that somebody has changed does not run, and the text inside the tag stays', async () => {
    const { page } = await begin();
    const { code } = await take(page, 'script');
    const pasted = await paste(code.replace(/sha384-..../, 'sha384-AAAA'), '');
    await pasted.page.getByText('My Number Card: PIN forgotten or locked: see').waitFor();
    assert.equal(await pasted.page.evaluate(() => customElements.get('pin-reset-guide')), undefined);
  });

  it('pastes the script with all languages: its other files have their hashes, too', async () => {
    const { page } = await begin();
    await page.getByLabel('All languages').check();
    const { code, policy } = await take(page, 'script');
    assert.match(code, /"integrity": \{/);
    const pasted = await paste(code, policy, { locale: 'ja-JP' });
    // The page says that it is English; the reader switches.
    await pasted.page.locator('#title').waitFor();
    await pasted.page.getByRole('button', { name: '日本語で読む' }).click();
    await pasted.page.getByText('持ち物').first().waitFor();
    assert.deepEqual(pasted.faults, []);
  });

  it('pastes the script with the city’s JSON and the questionnaire', async () => {
    const { page } = await begin();
    await page.getByLabel('With the questionnaire').check();
    await page.getByLabel('All rules, as JSON').check();
    await page.getByRole('button', { name: 'Start from an example' }).click();
    const { code, policy } = await take(page, 'script');
    const pasted = await paste(code, policy);
    await pasted.page.getByText('Your city: Rei City').waitFor();
    await pasted.page.locator('situation-questionnaire').getByLabel('Someone else: the card').check();
    await pasted.page.locator('pin-reset-guide').getByText('Back to the questionnaire').waitFor();
    assert.deepEqual(pasted.faults, []);
  });

  it('pastes the frame: it is as high as what is in it, in the colours and the city chosen', async () => {
    const { page } = await begin();
    await choose(page);
    const { code, policy } = await take(page, 'frame');
    const pasted = await paste(code, policy);
    const frame = pasted.page.frameLocator('#pin-reset');
    await frame.getByText('お住まいの市区町村：例市').waitFor();
    assert.equal(
      await frame
        .locator('pin-reset-guide')
        .evaluate((each) => each.style.getPropertyValue('--procedure-accent')),
      '#8b0000',
    );
    await pasted.page.waitForFunction(() => document.getElementById('pin-reset')?.style.height !== '');
    await frame.getByLabel('コンビニのマルチコピー機').first().check();
    await frame.getByRole('button', { name: '次へ' }).click();
    await frame.getByLabel('本人（付き添い').first().waitFor();
    assert.deepEqual(pasted.faults, []);
  });

  it('pastes the HTML: all is there without scripts', async () => {
    const { page } = await begin();
    await page.getByLabel('Level of the title').selectOption('3');
    const { code } = await take(page, 'html');
    const pasted = await paste(code, "script-src 'none'", { javaScriptEnabled: false });
    assert.equal(
      await pasted.page.locator('h3').first().textContent(),
      'My Number Card: PIN forgotten or locked',
    );
    assert.ok((await pasted.page.locator('article li').count()) > 80);
    assert.deepEqual(pasted.faults, []);
  });

  it('builds with npm', async () => {
    const { page } = await begin();
    await choose(page);
    const { code } = await take(page, 'npm');
    const folder = mkdtempSync(join(root, 'node_modules/.cache/site-'));
    // Where npm would put it; Lit is found further up.
    mkdirSync(join(folder, 'node_modules'));
    cpSync(shipped, join(folder, 'node_modules/pin-reset-guide'), { recursive: true });
    writeFileSync(join(folder, 'main.js'), code);
    writeFileSync(
      join(folder, 'index.html'),
      EMPTY('<div id="pin-reset"></div><script type="module" src="/main.js"></script>'),
    );
    await build({ root: folder, configFile: false, logLevel: 'silent' });
    const origin = await serve({ folders: { '/': join(folder, 'dist') } });
    const built = await visit(`${origin}/index.html`);
    assert.match(await titleOf(built.page), /暗証番号/);
    await built.page.getByText('お住まいの市区町村：例市').waitFor();
    assert.deepEqual(built.faults, []);
  });

  it('copies code, policy and what to say about privacy', async () => {
    const { page } = await begin();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('Answers and addresses').click();
    await page.getByLabel('Keep the reader’s answers').selectOption('local');
    for (const [button, words] of [
      ['Copy the code', /<pin-reset-guide\n {2}remember="local"/],
      ['Copy the policy', /script-src 'self'/],
      ['Copy both sentences', /for 30 days.*\s+このページのガイドは.*30日間/],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await page.getByText('Copied.').waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), words);
    }
  });
});
