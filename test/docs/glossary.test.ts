import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');

const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Term|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, term = '', , code = '']) => ({
    term,
    names: [...code.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  }));

describe('The glossary', () => {
  it('explains each term once', () => {
    const terms = rows.map(({ term }) => term.toLowerCase());
    assert.ok(terms.length > 30, `${terms.length} terms`);
    assert.deepEqual(
      terms.filter((term, index) => terms.indexOf(term) !== index),
      [],
    );
  });

  for (const { term, names } of rows) {
    it(`leads from “${term}” to the code`, () => {
      assert.ok(names.length > 0, 'it names something in the code');
      for (const name of names) {
        assert.ok(new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')}(?![\\w-])`).test(source), name);
      }
    });
  }
});
