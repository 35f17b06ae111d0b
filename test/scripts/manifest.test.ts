import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Described {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Described[];
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
}

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const elements: readonly Declaration[] = (
  JSON.parse(read('dist/custom-elements.json')) as {
    modules: readonly { declarations?: readonly Declaration[] }[];
  }
).modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName !== undefined));
const guide = elements.find(({ tagName }) => tagName === 'pin-reset-guide');
const names = (described: readonly Described[] = []): readonly string[] =>
  described.map(({ name }) => name).sort();

const source = read('src/elements/procedure-guide/procedure-guide.ts');
const found = (pattern: RegExp): readonly string[] =>
  [...source.matchAll(pattern)].flatMap(([, name = '']) => name.split(/[\s,]+/));
const unique = (list: readonly string[]): readonly string[] => [...new Set(list)].filter(Boolean).sort();

describe('the manifest', () => {
  it('describes every element of the family', () => {
    const tags = readdirSync(new URL('src/elements', root)).filter(
      (name) => !['shared', 'procedure-guide'].includes(name),
    );
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
  });

  it('describes every part of the guide, and no other', () => {
    const own = found(/ part="([^"$]*)"/g).filter(
      (name) => !['unseen', 'bar'].includes(name) && !name.includes('--'),
    );
    const headings = found(/heading\([^,]*, '([^']*)'/g);
    const handedOn = found(/exportparts="([^"]*)"/g).filter((name) => name !== 'base:');
    assert.deepEqual(names(guide?.cssParts), unique([...own, ...headings, ...handedOn]));
  });

  it('describes every slot and event of the guide, and no other', () => {
    assert.deepEqual(
      names(guide?.slots),
      unique(found(/<slot name="([^"]*)"/g))
        .concat('')
        .sort(),
    );
    assert.deepEqual(
      names(guide?.events),
      ['answer', 'error', 'language', 'plan', 'progress', 'ready'].map((name) => `procedure-${name}`),
    );
  });

  it('and the README agree on attributes, events and parts', () => {
    const readme = read('README.md');
    for (const name of [...names(guide?.attributes), ...names(guide?.events), ...names(guide?.cssParts)]) {
      assert.ok(readme.includes(`\`${name}\``), `README.md does not name ${name}`);
    }
  });
});
