import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesIn } from '../../scripts/lib/files.js';
import { procedures } from '../../src/procedures/index.js';

interface Described {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Described[];
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssStates?: readonly Described[];
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

const sourceOf = (...files: readonly string[]): string =>
  files.map((file) => read(`src/elements/${file}.ts`)).join('\n');
const found = (pattern: RegExp, source: string): readonly string[] =>
  [...source.matchAll(pattern)].flatMap(([, name = '']) => name.split(/[\s,]+/));
const unique = (list: readonly string[]): readonly string[] => [...new Set(list)].filter(Boolean).sort();

describe('the manifest', () => {
  it('describes every element of the family', () => {
    const tags = readdirSync(new URL('src/elements', root)).filter(
      (name) => !['shared', 'procedure-guide'].includes(name),
    );
    assert.deepEqual(
      elements.map(({ tagName }) => tagName).sort(),
      [...tags, ...procedures.map(({ tag }) => tag)].sort(),
    );
  });

  it('names only files that are shipped', () => {
    const paths = [...read('dist/custom-elements.json').matchAll(/"(?:path|module)": "([^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(paths.length > 50);
    const known = new Set(filesIn('dist'));
    const foreign = (path: string): boolean => /^(lit|@lit)/.test(path);
    assert.deepEqual(
      paths.filter((path) => !known.has(path) && !foreign(path)),
      [],
    );
  });

  for (const [tag, files] of [
    [
      'pin-reset-guide',
      ['guide-controller', 'guide-content', 'guide-sections', 'copy-and-print'].map(
        (name) => `procedure-guide/${name}`,
      ),
    ],
    ['situation-questionnaire', ['situation-questionnaire/situation-questionnaire']],
  ] as const) {
    it(`describes every part of <${tag}>, and no other`, () => {
      const source = sourceOf('shared/language-switch', 'shared/live-region', ...files);
      const own = found(/ part="([^"$]*)"/g, source).filter(
        (name) => !['unseen', 'bar'].includes(name) && !name.includes('--'),
      );
      const headings = found(/heading\([^,]*, '([^']*)'/g, source);
      const handedOn = found(/exportparts="([^"]*)"/g, source).filter((name) => name !== 'base:');
      const described = elements.find(({ tagName }) => tagName === tag)?.cssParts;
      assert.deepEqual(names(described), unique([...own, ...headings, ...handedOn]));
    });
  }

  it('describes every slot and event of the guide, and no other', () => {
    assert.deepEqual(
      names(guide?.slots),
      unique(
        found(
          /<slot name="([^"]*)"/g,
          sourceOf('procedure-guide/guide-controller', 'procedure-guide/guide-content'),
        ),
      )
        .concat('')
        .sort(),
    );
    assert.deepEqual(
      names(guide?.events),
      ['answer', 'error', 'language', 'plan', 'progress', 'ready'].map((name) => `procedure-${name}`),
    );
  });

  it('describes every state that an element sets, and no other', () => {
    for (const [tag, file] of [
      ['pin-reset-guide', 'procedure-guide/guide-controller'],
      ['situation-questionnaire', 'situation-questionnaire/situation-questionnaire'],
    ] as const) {
      const states = elements.find(({ tagName }) => tagName === tag)?.cssStates;
      const source = sourceOf('shared/element-status', file);
      const set = [
        ...found(/setState\('([^']*)'/g, source),
        ...found(/(?:show\(|all = )[^{]*\{([^}]*)\}/g, source)
          .filter((word) => word.endsWith(':'))
          .map((word) => word.slice(0, -1)),
      ];
      assert.deepEqual(names(states), unique(set));
    }
  });

  it('and the README agree on attributes, events and parts', () => {
    const readme = read('README.md');
    for (const tag of ['pin-reset-guide', 'situation-questionnaire']) {
      const { attributes, events, cssParts } = elements.find(({ tagName }) => tagName === tag) ?? {};
      for (const name of [...names(attributes), ...names(events), ...names(cssParts)]) {
        assert.ok(readme.includes(`\`${name}\``), `README.md does not name ${name} of <${tag}>`);
      }
    }
  });
});
