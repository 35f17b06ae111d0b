import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('generated/'));

const ENTRIES = ['index.ts', 'define.ts', 'embed.ts'];

/** The room that a file of src lives in: its folder; what stands at the top is an entry, or a room of one file. */
const roomOf = (path: string): string =>
  path.includes('/')
    ? path.slice(0, path.indexOf('/'))
    : ENTRIES.includes(path)
      ? 'entries'
      : path.replace('.ts', '');

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

  it('has no two rooms that import from each other', () => {
    const back = (arrow: string) => arrow.split(' --> ').reverse().join(' --> ');
    assert.deepEqual(
      [...arrows].filter((arrow) => arrows.has(back(arrow))),
      [],
    );
  });
});
