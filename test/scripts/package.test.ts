import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn } from '../../scripts/lib/files.js';
import { isBuilt } from '../../scripts/lib/fresh.js';
import { root, runNode } from '../../scripts/lib/run.js';
import { procedures } from '../../src/procedures/index.js';
import { version } from '../../src/version.js';

/** Without `default` there is nothing to load, only types. */
type Target = string | { readonly types: string; readonly default?: string };

interface Package {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Target>>;
}

/** What an import in a bare Node has done. */
interface Loaded {
  readonly exported: readonly string[];
  /** Globals that were not there before. */
  readonly globals: readonly string[];
  /** Those of our tags that are elements now. */
  readonly registered: readonly string[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const shipped = read('package.json') as Package;
const ids = procedures.map(({ id }) => id);
const elements = [
  ...new Set(
    filesIn('src/elements').flatMap((path) => /^src\/elements\/(.+)\/define\.ts$/.exec(path)?.[1] ?? []),
  ),
];
/** What a star stands for in an export. */
const STARS: Readonly<Record<string, readonly string[]>> = {
  './procedures/*': ids,
  './*-guide': procedures.map(({ tag }) => tag.replace('-guide', '')),
  './*-guide/define': procedures.map(({ tag }) => tag.replace('-guide', '')),
  './procedure-*': elements.flatMap((tag) => /^procedure-(.+)/.exec(tag)?.[1] ?? []),
  './procedure-*/define': elements.flatMap((tag) => /^procedure-(.+)/.exec(tag)?.[1] ?? []),
};

/** The entries as somebody writes them in an import. */
const entries = Object.entries(shipped.exports).flatMap(([entry, target]) =>
  (STARS[entry] ?? ['']).map((name) => ({
    entry: STARS[entry] ? entry.replace('*', name) : entry,
    target,
    name,
  })),
);
const inBareNode = entries.filter(
  ({ entry, target }) =>
    typeof target === 'object' && target.default !== undefined && !entry.endsWith('define'),
);
const specifier = (entry: string): string => posix.join(shipped.name, entry);

const REPORT = `
  const [, entry, ...tags] = process.argv;
  const known = new Set(Reflect.ownKeys(globalThis));
  const exported = Object.keys(await import(entry));
  const globals = Reflect.ownKeys(globalThis).filter((key) => !known.has(key)).map(String);
  const registered = tags.filter((tag) => globalThis.customElements?.get(tag));
  console.log(JSON.stringify({ exported, globals, registered }));
`;

/** Imports by the package's name, in a Node of its own: without tsx, as somebody who has installed it. */
function load(entry: string): Loaded {
  const args = ['--input-type=module', '--eval', REPORT, entry, ...tags()];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as Loaded;
}

const tags = (): readonly string[] =>
  (read('dist/custom-elements.json') as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName = [] }) => tagName);

// `npm test` has built before; whoever runs this file alone may not have.
before(() => assert.ok(isBuilt() || runNode(['scripts/build.js'], { quiet: true }), 'the build failed'));

describe('somebody who has installed the package', () => {
  it('reads the same version in the code as on the package', () => {
    assert.equal(version, shipped.version);
  });

  for (const { entry, target, name } of entries.filter((known) => !known.entry.endsWith('/*'))) {
    it(`finds the files of "${entry}"`, () => {
      const files = (typeof target === 'string' ? [target] : Object.values(target)).map((file) =>
        file.replaceAll('*', name),
      );
      assert.deepEqual(
        files.filter((file) => !existsSync(join(root, file))),
        [],
      );
    });
  }

  for (const { entry } of inBareNode) {
    it(`loads "${entry}" in a bare Node, and registers no element by that`, () => {
      const { exported, registered } = load(specifier(entry));
      assert.ok(exported.length > 0);
      assert.deepEqual(registered, []);
    });
  }

  it('finds an entry to register each element alone, and its class without registering', () => {
    const known = tags();
    assert.ok(known.includes('pin-reset-guide'));
    assert.deepEqual(
      known.filter(
        (tag) =>
          ![`./${tag}`, `./${tag}/define`].every((wanted) => entries.some(({ entry }) => entry === wanted)),
      ),
      [],
    );
  });

  it('has no global from all of it that Lit alone would not bring', () => {
    const lit = load('lit').globals;
    assert.deepEqual(
      load(shipped.name).globals.filter((name) => !lit.includes(name)),
      [],
    );
  });

  it('has no global at all from the engine or a procedure', () => {
    const withoutElements = inBareNode.filter(({ entry }) => /^\.\/(engine|procedures\/.+)$/.test(entry));
    assert.equal(withoutElements.length, 1 + ids.length);
    for (const { entry } of withoutElements) assert.deepEqual(load(specifier(entry)).globals, [], entry);
  });

  it('gets the engine, the PIN reset and the version from the package itself', () => {
    const { exported } = load(shipped.name);
    for (const name of ['plan', 'pinReset', 'version', 'PinResetGuide'])
      assert.ok(exported.includes(name), name);
  });

  it('needs nothing installed besides what the package depends on', () => {
    const modules = filesIn('dist').filter((path) => path.endsWith('.js') && !path.startsWith('dist/cdn/'));
    const imported = modules.flatMap((path) =>
      ts.preProcessFile(readFileSync(join(root, path), 'utf8')).importedFiles.map(({ fileName }) => fileName),
    );
    const foreign = imported.filter((name) => !name.startsWith('.'));
    const packages = new Set(foreign.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name));
    assert.ok(packages.has('lit'));
    assert.deepEqual(
      [...packages].filter((name) => !(name in shipped.dependencies)),
      [],
    );
  });
});
