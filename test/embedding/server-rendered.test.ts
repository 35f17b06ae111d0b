import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/lib/run.js';
import { serve, titleOf, unpacked, visit } from '../lib/stranger.js';

const SERVER = `
  import { render } from '@lit-labs/ssr';
  import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
  import { html } from 'lit';
  import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
  import { loadLanguage } from 'pin-reset-guide';
  import 'pin-reset-guide/define';
  const [, tags, languages] = process.argv;
  for (const language of languages.split(' ').filter(Boolean)) await loadLanguage(language);
  console.log(await collectResult(render(staticHtml\`\${unsafeStatic(tags)}\`)));
`;

const CLOCK = new URL('../lib/fixed-clock.js', import.meta.url).href;

let folder: string | undefined;

/** Somebody's project that has installed the package; Lit is found further up. */
function project(): string {
  if (folder) return folder;
  folder = mkdtempSync(join(root, 'node_modules/.cache/rendering-'));
  cpSync(unpacked(), join(folder, 'node_modules/pin-reset-guide'), { recursive: true });
  return folder;
}

/** What a plain Node makes of a page's tags, with these languages fetched before. */
function rendered(tags: string, languages = ''): { readonly html: string; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', CLOCK, '--input-type=module', '--eval', SERVER, tags, languages],
    { cwd: project(), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  assert.equal(status, 0, stderr);
  return { html: stdout, said: stderr };
}

/** What can be read in the markup. */
const words = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const guide = (lang: string, more = '') => `<pin-reset-guide lang="${lang}" ${more}></pin-reset-guide>`;
const page = (body: string, script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head>
   <body>${body}<script type="module" src="${script}"></script></body></html>`;

describe('A guide that a server renders', () => {
  it('is all there before any script: questions, ways, documents, steps', () => {
    const { html, said } = rendered(guide('en'));
    assert.match(html, /<template shadowroot="open" shadowrootmode="open">/);
    for (const text of [
      'My Number Card: PIN forgotten or locked',
      'Signature PIN',
      'Reset it yourself with an app and a store kiosk',
      'One more ID document of the card holder',
      'Show the card and the ID documents, and ask for a PIN reset',
    ]) {
      assert.ok(words(html).includes(text), text);
    }
    assert.equal(said, '');
  });

  it('is in the language of its tag, once that is fetched', () => {
    const { html, said } = rendered(guide('ja'), 'ja');
    assert.match(words(html), /マイナンバーカード.*暗証番号/);
    assert.match(html, /<section[^>]*lang="ja"/);
    assert.equal(said, '');
  });

  it('is in English otherwise, and says what was missing', () => {
    const { html, said } = rendered(guide('ja'));
    assert.match(words(html), /PIN forgotten or locked/);
    assert.match(said, /The words for "ja" could not be loaded/);
  });

  it('follows its answers', () => {
    const { html } = rendered(guide('en', 'situation="card=lost"'));
    assert.ok(words(html).includes('Call now to stop the card'));
    assert.ok(!words(html).includes('Install the PIN reset app'));
  });
});

describe('In the browser, what a server has rendered', () => {
  let origin = '';
  const at = async (name: string, body: string, script: string, options = {}) => {
    const address = await serve({ pages: { [`/${name}`]: page(body, `${origin}${script}`) }, headers: {} });
    return visit(`${address}/${name}`, options);
  };

  before(async () => {
    // Somebody's own build: the support for hydration comes before Lit, as its documentation asks for.
    const folder = project();
    writeFileSync(
      join(folder, 'main.js'),
      "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';\nimport 'pin-reset-guide/define';\n",
    );
    await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: {
        modulePreload: false,
        rolldownOptions: {
          input: join(folder, 'main.js'),
          output: { strictExecutionOrder: true, entryFileNames: 'main.js' },
        },
      },
    });
    origin = await serve({
      folders: {
        '/built/': join(folder, 'dist'),
        '/cdn/': join(folder, 'node_modules/pin-reset-guide/dist/cdn'),
      },
      headers: { 'access-control-allow-origin': '*' },
    });
  });

  /** Marks the server's nodes, so that they can be told from new ones. */
  const marked = (html: string) =>
    `${html}<script>
      const title = document.querySelector('pin-reset-guide').shadowRoot.querySelector('#title');
      window.serverTitle = title;
      window.shown = [];
      const look = () => { shown.push(!!document.querySelector('pin-reset-guide').shadowRoot.querySelector('#title')); requestAnimationFrame(look); };
      look();
    </script>`;

  const state = (page: Awaited<ReturnType<typeof visit>>['page']) =>
    page.evaluate(() => {
      const root = document.querySelector('pin-reset-guide')?.shadowRoot;
      const seen = window as unknown as { serverTitle: Element; shown: readonly boolean[] };
      return {
        titles: root?.querySelectorAll('#title').length,
        parts: root?.querySelectorAll('procedure-steps').length,
        isServers: root?.querySelector('#title') === seen.serverTitle,
        wasAlwaysShown: !seen.shown.includes(false),
        words: document.querySelector('pin-reset-guide')?.shadowRoot?.querySelector('section')?.lang,
      };
    });

  for (const lang of ['en', 'ja']) {
    it(`goes on where the page can hydrate (${lang})`, async () => {
      const { page, faults } = await at(lang, marked(rendered(guide(lang), lang).html), '/built/main.js', {
        // The reader's own language is no other.
        locale: lang === 'ja' ? 'ja-JP' : 'en-US',
      });
      await page.locator('procedure-notes li').first().waitFor();
      assert.deepEqual(await state(page), {
        titles: 1,
        parts: 1,
        isServers: true,
        wasAlwaysShown: true,
        words: lang,
      });
      const answer = lang === 'ja' ? 'コンビニのマルチコピー機' : 'Printing an official document';
      await page.getByLabel(answer).first().check();
      assert.deepEqual(
        await page.evaluate(
          () => (document.querySelector('pin-reset-guide') as unknown as { situation: object }).situation,
        ),
        { pins: ['user-authentication'] },
      );
      // It asks on, as the reader's guide.
      await page
        .getByLabel(lang === 'ja' ? '本人（付き添い' : 'The card holder')
        .first()
        .waitFor();
      assert.deepEqual(faults, []);
    });

    it(`is replaced, not doubled, where it cannot (${lang})`, async () => {
      const { page, faults } = await at(
        lang,
        marked(rendered(guide(lang), lang).html),
        '/cdn/pin-reset-guide.js',
      );
      await page.locator('procedure-notes li').first().waitFor();
      assert.deepEqual(await state(page), {
        titles: 1,
        parts: 1,
        isServers: false,
        wasAlwaysShown: true,
        words: lang,
      });
      assert.deepEqual(faults, []);
    });
  }

  const others: readonly (readonly [string, string, object, RegExp])[] = [
    ['another language offered', guide('en'), { locale: 'ja-JP' }, /PIN forgotten/],
    ['a city of which the server knows nothing', guide('en', 'city-name="例市"'), {}, /Your city: 例市/],
  ];
  for (const [what, tag, options, text] of others) {
    it(`gives way where the reader sees something else: ${what}`, async () => {
      const { page, faults } = await at('other', marked(rendered(tag).html), '/built/main.js', options);
      await page.locator('procedure-notes li').first().waitFor();
      await page.getByText(text).first().waitFor();
      assert.deepEqual(await state(page), {
        titles: 1,
        parts: 1,
        isServers: false,
        wasAlwaysShown: true,
        words: 'en',
      });
      assert.match(await titleOf(page), /PIN forgotten/);
      assert.deepEqual(faults, []);
    });
  }
});
