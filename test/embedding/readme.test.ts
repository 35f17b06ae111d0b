import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/lib/run.js';
import { serve, titleOf, unpacked, visit } from '../lib/stranger.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The blocks of code of a language in a document, in its order. */
const blocks = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code);

const readme = read('README.md');
const EMPTY = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mine</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

let shipped = '';
before(() => (shipped = unpacked()));

/** Somebody's site that has the files where the documents say. */
const siteWith = (code: string, headers: Readonly<Record<string, string>> = {}) =>
  serve({
    // Where a document needs an address of the reader's own, it is this site.
    pages: { '/': EMPTY(withHashes(code).replaceAll('https://www.example.org/', '/')) },
    folders: { '/pin-reset-guide/': join(shipped, 'dist/cdn'), '/leaflets/': join(shipped, 'dist/html') },
    headers,
  });

// The documents say where to look the hash up.
const withHashes = (code: string): string => {
  const { files } = JSON.parse(readFileSync(join(shipped, 'dist/cdn/integrity.json'), 'utf8')) as {
    files: Readonly<Record<string, string>>;
  };
  return code.replace(/([\w.-]+\.js)"([^>]*)integrity="sha384-…"/g, (_all, name: string, between: string) => {
    assert.ok(files[name], name);
    return `${name}"${between}integrity="${files[name]}"`;
  });
};

describe('What the documents tell page owners to paste', () => {
  const documents = [
    'README.md',
    ...readdirSync(join(root, 'docs/how-to')).map((name) => `docs/how-to/${name}`),
  ];
  const withGuide = documents.flatMap((path) =>
    blocks(read(path), 'html')
      .filter((code) => /<pin-reset-guide|<iframe/.test(code))
      .map((code, index) => [`${path}, ${index + 1}`, code] as const),
  );

  it('is there', () => assert.ok(withGuide.length >= 4));

  for (const [place, code] of withGuide) {
    it(`works: ${place}`, async () => {
      const script = /<script\s+(type="module"|src=)|<iframe/.test(code)
        ? ''
        : '<script type="module" src="/pin-reset-guide/pin-reset-guide.js"></script>';
      const { page, faults } = await visit(await siteWith(`${script}${code}`));
      await (code.includes('<iframe') ? page.frameLocator('iframe') : page)
        .locator('pin-reset-guide #title')
        .first()
        .waitFor();
      assert.deepEqual(faults, []);
    });
  }

  it('works under the policy that the README names', async () => {
    const [, policy = ''] = /works under `([^`]+)`/.exec(readme) ?? [];
    assert.match(policy, /require-trusted-types-for/);
    const tag =
      '<script type="module" src="/pin-reset-guide/pin-reset-guide.js"></script><pin-reset-guide lang="ja" city-name="例市"></pin-reset-guide>';
    const { page, faults } = await visit(
      await siteWith(tag, { 'content-security-policy': `${policy}; img-src data:` }),
    );
    assert.match(await titleOf(page), /暗証番号/);
    await page.locator('procedure-notes li').first().waitFor();
    await page.getByText('お住まいの市区町村：例市').waitFor();
    assert.deepEqual(faults, []);
  });

  it('runs once under two addresses, and beside the entry with all guides', async () => {
    const entries = ['pin-reset-guide.js', 'pin-reset-guide.js?v=2', 'all.js?v=2']
      .map((name) => `<script type="module" src="/pin-reset-guide/${name}"></script>`)
      .join('');
    const { page, faults } = await visit(await siteWith(`${entries}<pin-reset-guide></pin-reset-guide>`));
    assert.match(await titleOf(page), /PIN forgotten/);
    await page.getByLabel('Printing an official document').first().check();
    await page.getByLabel('The card holder').first().waitFor();
    await page.locator('procedure-notes li').first().waitFor();
    // A second copy would say that the tags are taken.
    assert.deepEqual(faults, []);
  });
});

describe('Two versions on a page', () => {
  it('go on together: the first keeps the tags, and the questionnaire of one is heard by the guide', async () => {
    const older = mkdtempSync(join(root, 'node_modules/.cache/older-'));
    cpSync(join(shipped, 'dist/cdn'), older, { recursive: true });
    const { version } = JSON.parse(read('package.json')) as { version: string };
    for (const name of readdirSync(older).filter((each) => each.endsWith('.js'))) {
      writeFileSync(join(older, name), readFileSync(join(older, name), 'utf8').replaceAll(version, '0.0.9'));
    }
    const origin = await serve({
      pages: {
        '/': EMPTY(`<script type="module" src="/older/pin-reset-guide.js"></script>
          <script type="module" src="/newer/pin-reset-guide.js"></script>
          <situation-questionnaire></situation-questionnaire><pin-reset-guide></pin-reset-guide>`),
      },
      folders: { '/older/': older, '/newer/': join(shipped, 'dist/cdn') },
    });
    const { page, faults } = await visit(origin);
    assert.match(await titleOf(page), /PIN forgotten/);
    await page.locator('situation-questionnaire').getByLabel('Someone else: the card').check();
    await page.locator('pin-reset-guide').getByText('Someone else goes').first().waitFor();
    assert.equal(faults.length, 1);
    assert.match(faults[0] ?? '', new RegExp(`by version 0\\.0\\.9\\. Version ${version}`));
  });
});

describe('What the README tells programs to import', () => {
  it('runs', async () => {
    const code = blocks(readme, 'ts')
      .concat(blocks(readme, 'js'))
      .filter((each) => each.includes("from 'pin-reset-guide"));
    assert.ok(code.length >= 1);
    for (const each of code) {
      const folder = mkdtempSync(join(root, 'node_modules/.cache/readme-'));
      mkdirSync(join(folder, 'node_modules'));
      cpSync(shipped, join(folder, 'node_modules/pin-reset-guide'), { recursive: true });
      writeFileSync(join(folder, 'main.ts'), each);
      await build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: { lib: { entry: join(folder, 'main.ts'), formats: ['es'], fileName: 'main' } },
      });
      const { page, faults } = await visit(
        await serve({
          pages: {
            '/': EMPTY(
              '<pin-reset-guide></pin-reset-guide><script type="module" src="/dist/main.js"></script>',
            ),
          },
          folders: { '/dist/': join(folder, 'dist') },
        }),
      );
      await page.waitForLoadState('networkidle');
      assert.deepEqual(faults, [], each);
    }
  });
});
