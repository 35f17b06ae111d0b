import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
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

// All that a procedure consists of: its folder, an entry of three lines, and its row in the list.
const FOLDER = 'test/engine/library-card.ts';
const ENTRY = 'test/fixtures/library-card-guide.ts';
const ROW = `  {
    id: 'library-card',
    tag: 'library-card-guide',
    about: 'a lost library card',
    load: async () => (await import('./library-card/index.js')).libraryCard,
  },
];
`;

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
    spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });

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
    const procedure = readFileSync(join(root, FOLDER), 'utf8').replace('../../src/', '../../');
    writeFileSync(at('src/procedures/library-card/index.ts'), procedure);
    cpSync(join(root, ENTRY), at('src/entries/library-card-guide.ts'));
    const list = text('src/procedures/index.ts');
    assert.ok(list.endsWith('];\n'));
    writeFileSync(at('src/procedures/index.ts'), list.replace(/\];\n$/, ROW));
    const { status, stdout, stderr } = node('scripts/build.js');
    assert.equal(status, 0, `${stdout}\n${stderr}`);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

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
  });

  it('gets a leaflet in each language, as a page and to paste', () => {
    for (const tag of ['en', 'ja']) {
      assert.match(text(`dist/html/library-card/${tag}.html`), /<h2>Library card lost<\/h2>/);
      assert.match(text(`dist/html/library-card/${tag}.fragment.html`), /^<article [^]*<\/article>\n$/);
    }
  });

  it('gets a place in the page for frames', () => {
    assert.match(text('dist/cdn/embed.js'), /library-card-guide/);
  });

  it('gets its data, and its place in the list that the builder offers', () => {
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
    const { status, stderr } = node(
      'bin/pin-reset-guide.js',
      'check',
      'city.json',
      '--procedure',
      'library-card',
    );
    assert.equal(status, 0, stderr);
    const unknown = node('bin/pin-reset-guide.js', 'check', 'city.json', '--procedure', 'lost-dog');
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

  it('leaves nothing of it in the package that is published', () => {
    assert.ok(existsSync(join(root, 'dist')));
    const traces = filesIn('dist').filter(
      (path) =>
        path.includes('library-card') || readFileSync(join(root, path), 'utf8').includes('library-card'),
    );
    assert.deepEqual(traces, []);
  });
});
