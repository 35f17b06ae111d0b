import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn } from '../../scripts/lib/files.js';
import { root } from '../../scripts/lib/run.js';
import { serve, visit } from '../lib/stranger.js';

// All that a procedure consists of: its folder, an entry of three lines, its row in the list, and what proves it.
const FIXTURE = join(root, 'test/fixtures/library-card');
const ROW = `{
    id: 'library-card',
    tag: 'library-card-guide',
    about: 'a lost library card',
    load: async () => (await import('./library-card/index.js')).libraryCard,
  },
`;
const LISTED = /(?<=: readonly \[ListedProcedure, \.\.\.ListedProcedure\[\]\] = \[\n)[^]*(?=\];\n$)/;

interface Declared {
  readonly tagName?: string;
  readonly name: string;
  readonly attributes?: readonly unknown[];
}

describe('Somebody who adds a procedure to the list, and nothing else', () => {
  let copy = '';
  const at = (path: string): string => join(copy, path);
  const text = (path: string): string => readFileSync(at(path), 'utf8');
  const json = (path: string): unknown => JSON.parse(text(path));
  const node = (...args: readonly string[]) =>
    spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: environment() });
  /** Puts a file of the fixture to its place, with its imports changed to what they are from there. */
  const put = (name: string, path: string, imports: Readonly<Record<string, string>> = {}): void => {
    const content = Object.entries(imports).reduce(
      (all, [here, there]) => all.replaceAll(`'${here}`, `'${there}`),
      readFileSync(join(FIXTURE, name), 'utf8'),
    );
    writeFileSync(at(path), content);
  };

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'another-procedure-'));
    for (const name of readdirSync(root)) {
      if (!['.git', 'dist', 'node_modules'].includes(name))
        cpSync(join(root, name), at(name), { recursive: true });
    }
    // Packages are shared; what the build keeps beside them is not.
    mkdirSync(at('node_modules'));
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), at(`node_modules/${name}`));
    }
    mkdirSync(at('src/procedures/library-card'));
    mkdirSync(at('test/procedures/library-card'));
    put('index.ts', 'src/procedures/library-card/index.ts', { '../../../src/': '../../' });
    put('entry.ts', 'src/entries/library-card-guide.ts');
    put('table.ts', 'test/procedures/library-card/table.ts', { '../../procedures/': '../' });
    put('cases.json', 'test/procedures/library-card/cases.json');
    prove();
    list((rows) => `${rows}  ${ROW}`);
    const { status, stdout, stderr } = node('scripts/build.js');
    assert.equal(status, 0, `${stdout}\n${stderr}`);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  /** Changes the rows of the list. */
  function list(change: (rows: string) => string): void {
    const all = text('src/procedures/index.ts');
    assert.match(all, LISTED);
    writeFileSync(at('src/procedures/index.ts'), all.replace(LISTED, change));
  }

  /** Writes what proves the procedure, with a part of it replaced. */
  function prove(part?: RegExp, other = ''): void {
    const path = 'test/procedures/library-card/proof.ts';
    put('proof.ts', path, {
      '../../procedures/': '../',
      './index.js': '../../../src/procedures/library-card/index.js',
    });
    if (!part) return;
    const whole = text(path);
    assert.match(whole, part);
    writeFileSync(at(path), whole.replace(part, other));
  }

  it('gets its entry for pages, its part of the one with all, and a self-contained script for each language', () => {
    for (const name of ['library-card-guide', 'all', 'library-card-guide.en', 'library-card-guide.ja']) {
      assert.match(text(`dist/cdn/${name}.js`), /library-card-guide/, name);
    }
    const { files } = json('dist/cdn/integrity.json') as { readonly files: Readonly<Record<string, string>> };
    assert.match(files['library-card-guide.js'] ?? '', /^sha384-/);
  });

  it('has no other procedure in its own entry, nor itself in another’s', () => {
    const title = /Library card lost/;
    assert.match(text('dist/cdn/library-card-guide.js'), title);
    assert.doesNotMatch(text('dist/cdn/pin-reset-guide.js'), title);
    assert.doesNotMatch(text('dist/cdn/library-card-guide.js'), /Signature certificate/);
    // The self-contained files have Japanese in them, as `\uXXXX`.
    const ofPins = /\\u7f72\\u540d\\u7528\\u96fb\\u5b50\\u8a3c\\u660e\\u66f8/i;
    assert.match(text('dist/cdn/pin-reset-guide.ja.js'), ofPins);
    assert.doesNotMatch(text('dist/cdn/library-card-guide.ja.js'), ofPins);
  });

  it('gets its guide on a page, and what both hold runs once beside another’s', async () => {
    const address = await serve({
      pages: {
        '/': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Library</title><link rel="icon" href="data:,">
          <script type="module" src="/cdn/library-card-guide.js?v=1"></script>
          <script type="module" src="/cdn/pin-reset-guide.js?v=2"></script>
          <script type="module" src="/cdn/all.js"></script></head>
          <body><library-card-guide></library-card-guide><pin-reset-guide></pin-reset-guide></body></html>`,
      },
      folders: { '/cdn/': at('dist/cdn') },
    });
    const { page, faults } = await visit(address);
    const title = async (tag: string) => (await page.locator(`${tag} #title`).textContent())?.trim();
    assert.equal(await title('library-card-guide'), 'Library card lost');
    assert.match((await title('pin-reset-guide')) ?? '', /^My Number Card/);
    // What stands last comes last, from files that fetch nothing twice.
    for (const tag of ['library-card-guide', 'pin-reset-guide'])
      await page.locator(`${tag} procedure-sources a`).first().waitFor({ state: 'attached' });
    const isOneFamily = await page.evaluate(
      () =>
        Object.getPrototypeOf(customElements.get('library-card-guide')) ===
        Object.getPrototypeOf(customElements.get('pin-reset-guide')),
    );
    assert.equal(isOneFamily, true, 'both guides are of one class');
    assert.deepEqual(faults, []);
  });

  it('gets a leaflet in each language, as a page and to paste', () => {
    for (const tag of ['en', 'ja']) {
      assert.match(text(`dist/html/library-card/${tag}.html`), /<h2>Library card lost<\/h2>/);
      assert.match(text(`dist/html/library-card/${tag}.fragment.html`), /^<article [^]*<\/article>\n$/);
    }
  });

  it('gets a place in the page for frames, and its row on the builder’s page', async () => {
    const site = await serve({
      pages: {
        '/framed.html': `<!doctype html><html lang="en"><head><title>Library</title><link rel="icon" href="data:,"></head>
          <body><iframe src="/cdn/embed.html?guide=library-card&amp;lang=en"></iframe></body></html>`,
      },
      folders: {
        '/cdn/': at('dist/cdn'),
        '/data/': at('dist/data'),
        '/html/': at('dist/html'),
        '/': at('demo'),
      },
    });
    const framed = await visit(`${site}/framed.html`);
    const shown = framed.page.frameLocator('iframe').locator('library-card-guide #title');
    assert.equal((await shown.textContent())?.trim(), 'Library card lost');
    assert.deepEqual(framed.faults, []);

    const builder = await visit(`${site}/builder.html`);
    await builder.page.getByLabel('Library card lost').check();
    await builder.page.locator('#preview library-card-guide #title').waitFor();
    await builder.page.waitForFunction(() =>
      document.querySelector('#code')?.textContent?.includes('<library-card-guide'),
    );
    assert.deepEqual(builder.faults, []);
  });

  it('gets its data, and its place in the list of procedures', () => {
    assert.equal((json('dist/data/library-card.json') as { readonly id: string }).id, 'library-card');
    const { procedures } = json('dist/data/index.json') as { readonly procedures: readonly unknown[] };
    assert.deepEqual(procedures.at(-1), {
      id: 'library-card',
      tag: 'library-card-guide',
      title: { ja: 'Library card lost', en: 'Library card lost' },
    });
  });

  it('gets its tag in the manifest, with all that a guide has, and in the data for editors', () => {
    const { modules } = json('dist/custom-elements.json') as {
      readonly modules: readonly { readonly declarations?: readonly Declared[] }[];
    };
    const declared = modules.flatMap(({ declarations = [] }) => declarations);
    const find = (tag: string) => declared.find(({ tagName }) => tagName === tag);
    assert.equal(find('library-card-guide')?.name, 'LibraryCardGuide');
    assert.deepEqual(
      find('library-card-guide')?.attributes?.length,
      find('pin-reset-guide')?.attributes?.length,
    );
    for (const file of ['vscode.html-custom-data.json', 'web-types.json', 'jsx.d.ts']) {
      assert.match(text(`dist/${file}`), /library-card-guide/, file);
    }
  });

  it('imports its class, its registration and its procedure from the package, with their types', () => {
    writeFileSync(
      at('somebody.ts'),
      `import { LibraryCardGuide } from 'pin-reset-guide/library-card-guide';
       import 'pin-reset-guide/library-card-guide/define';
       import { libraryCard } from 'pin-reset-guide/procedures/library-card';
       export const id: 'library-card' | string = libraryCard.id;
       export const guide: LibraryCardGuide = document.createElement('library-card-guide');\n`,
    );
    const program = ts.createProgram([at('somebody.ts')], {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    });
    assert.deepEqual(
      ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText),
      [],
    );
  });

  it('checks a city’s file for it', () => {
    writeFileSync(at('city.json'), JSON.stringify({ name: { ja: '例市' }, checked: '2026-11-01' }));
    const check = (procedure: string) =>
      node('bin/pin-reset-guide.js', 'check', 'city.json', '--procedure', procedure);
    const { status, stdout, stderr } = check('library-card');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /例市/);
    const unknown = check('lost-dog');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /no procedure "lost-dog".*--procedure <id>.*pin-reset, library-card/s);
  });

  it('has each of its files within its budget', () => {
    const { status, stdout, stderr } = node('scripts/size.js');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /library-card-guide\.js/);
  });

  it('is told what is missing if the entry was forgotten', () => {
    rmSync(at('src/entries/library-card-guide.ts'));
    const { status, stderr } = node('scripts/generate.js');
    assert.equal(status, 1);
    assert.match(stderr, /"library-card" is listed, and has no src\/entries\/library-card-guide\.ts/);
  });

  describe('and looks at what takes long with nothing else in the list', () => {
    // The procedure that is here anyway is proved, and its documents are made, by tests of their own.
    before(() => list(() => `  ${ROW}`));
    it('gets its documents', () => {
      const { status, stderr } = node('--import', 'tsx', 'scripts/docs.ts');
      assert.equal(status, 0, stderr);
      assert.match(text('docs/library-card/questions.md'), /\| `website` \| Website \|/);
    });

    const proofs = 'test/procedures/proofs.test.ts';
    const proved = () =>
      node(
        '--import',
        './test/lib/fixed-clock.js',
        '--import',
        'tsx',
        '--test',
        '--test-reporter',
        'tap',
        proofs,
      );

    it('passes the laws of every procedure with its table, cases and laws', () => {
      const { status, stdout } = proved();
      assert.equal(status, 0, stdout);
      assert.match(stdout, /# Subtest: the procedure library-card\n/);
    });

    for (const [lost, part, other, named] of [
      ['its table', / {2}table,\n/, '  table: undefined as never,\n', 'a table'],
      ['its cases', /casesIn\(.*\)/, '[]', 'a case with route "website"'],
      ['its laws', /laws: \[[^]*\n {2}\],/, 'laws: [],', 'laws'],
    ] as const) {
      it(`fails without ${lost}`, () => {
        prove(part, other);
        const { status, stdout } = proved();
        assert.equal(status, 1);
        assert.match(stdout, new RegExp(`'${named}'`));
      });
    }

    it('fails without anything', () => {
      rmSync(at('test/procedures/library-card'), { recursive: true });
      const { status, stdout } = proved();
      assert.equal(status, 1);
      assert.match(stdout, /'a procedure'/);
    });
  });

  it('leaves nothing of it in the package that is published', () => {
    const made = filesIn('dist');
    assert.ok(made.length > 100);
    const traces = made.filter(
      (path) =>
        path.includes('library-card') || readFileSync(join(root, path), 'utf8').includes('library-card'),
    );
    assert.deepEqual(traces, []);
  });
});

/** A test that starts tests is one of theirs, unless they do not hear of it. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _theirs, ...rest } = process.env;
  return rest;
}
