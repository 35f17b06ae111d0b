import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('generated/'));

// What somebody's page or program starts from; `engine/index.ts` is the engine's own, and joins it with the municipality.
const ENTRIES = ['index.ts', 'define.ts', 'engine/index.ts'];

/** The room that a file of src lives in: its folder; what stands at the top is an entry, or a room of one file. */
const roomOf = (path: string): string =>
  ENTRIES.includes(path.replace(/\.js$/, '.ts'))
    ? 'entries'
    : path.includes('/')
      ? path.slice(0, path.indexOf('/'))
      : path.replace(/\.[jt]s$/, '');

const importsOf = (path: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(join(root, 'src', path), 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name));

/** Every arrow from one room to another that an import makes. What is generated belongs to no room. */
const arrows = new Set(
  files.flatMap((path) =>
    importsOf(path)
      .filter((imported) => !imported.startsWith('generated/') && !imported.startsWith('..'))
      .map((imported) => `${roomOf(path)} --> ${roomOf(imported)}`)
      .filter((arrow) => new Set(arrow.split(' --> ')).size === 2),
  ),
);

describe('The picture in docs/architecture.md', () => {
  const drawn = new Set(
    [...page.matchAll(/^ {2}([a-z0-9]+) --> ([a-z0-9]+)$/gm)].map(([, from, to]) => `${from} --> ${to}`),
  );
  const isLeftOut = (arrow: string) => arrow.endsWith(' --> model');

  it('shows every room of src', () => {
    const rooms = new Set(files.map(roomOf));
    const shown = new Set([...page.matchAll(/^ {2}([a-z0-9]+)\["<b>/gm)].map(([, room]) => room));
    assert.deepEqual([...shown].sort(), [...rooms].sort());
  });

  it('shows every arrow that the imports make, but those to the model', () => {
    assert.deepEqual([...arrows].filter((arrow) => !isLeftOut(arrow) && !drawn.has(arrow)).sort(), []);
  });

  it('shows no arrow that no import makes', () => {
    assert.deepEqual([...drawn].filter((arrow) => !arrows.has(arrow)).sort(), []);
  });

  it('names only files that there are, where it says where to change what', () => {
    const named = [...page.matchAll(/`((?:src|test|scripts)\/[^`<>]*)`/g)].map(([, path = '']) => path);
    assert.ok(named.length > 10, String(named.length));
    assert.deepEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('has no two rooms that import from each other', () => {
    const back = (arrow: string) => arrow.split(' --> ').reverse().join(' --> ');
    assert.deepEqual(
      [...arrows].filter((arrow) => arrows.has(back(arrow))),
      [],
    );
  });
});
