import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { corrected, correctionsIn, japaneseInData } from '../../scripts/lib/japanese-in-data.js';
import { merge } from '../../scripts/lib/merge-language.js';
import { readXliff } from '../../scripts/lib/xliff.js';

const code = `export const steps = {
  'counter-reset': { title: 'マイ', japanese: '初期化', say: [{ ja: 'お願いします。', when: { pins: '一' } }, { ja: '在留' }] },
};
`;

function lift(text: string) {
  const file = ts.createSourceFile('/src/procedures/pin-reset/steps.ts', text, ts.ScriptTarget.ES2022, true);
  const program = { getSourceFiles: () => [file] } as unknown as ts.Program;
  return japaneseInData(program, () => 'src/procedures/pin-reset/steps.ts');
}

const unitsOf = (text: string) => readXliff(text).units;
const texts = (lifted: ReturnType<typeof lift>, before = '') =>
  merge(before ? [{ unit: 'official', ...readXliff(before) }] : [], 'ja', lifted).texts.find(
    ([unit]) => unit === 'official',
  )?.[1] ?? '';

describe('somebody who corrects Japanese', () => {
  it('finds official names and lines for the counter in one file, by the place where they stand', () => {
    assert.deepEqual(
      lift(code).map(({ id, text }) => [id, text]),
      [
        ['pin-reset.steps.counter-reset.japanese', '初期化'],
        ['pin-reset.steps.counter-reset.say.1.ja', 'お願いします。'],
        ['pin-reset.steps.counter-reset.say.2.ja', '在留'],
      ],
    );
    assert.deepEqual(
      unitsOf(texts(lift(code))).map(({ target }) => target),
      ['初期化', 'お願いします。', '在留'],
    );
  });

  it('changes the data by changing the file', () => {
    const file = texts(lift(code)).replace('">初期化</target>', '">再設定（初期化）</target>');
    const corrections = correctionsIn(lift(code), unitsOf(file));
    const after = corrected(code, corrections);
    assert.equal(after, code.replace("'初期化'", "'再設定（初期化）'"));
    assert.deepEqual(correctionsIn(lift(after), unitsOf(texts(lift(after), file))), []);
  });

  it('sees what was changed in the data, and where a line has moved', () => {
    const before = texts(lift(code));
    const after = unitsOf(
      texts(
        lift(code.replace('初期化', '再設定').replace("{ ja: '在留' }", "{ ja: '新' }, { ja: '在留' }")),
        before,
      ),
    );
    assert.deepEqual(
      after.map(({ target }) => target),
      ['再設定', 'お願いします。', '新', '在留'],
    );
  });

  it('is not overruled when the data was changed as well', () => {
    const file = texts(lift(code)).replace('">初期化</target>', '">設定</target>');
    const changed = lift(code.replace('初期化', '再設定'));
    assert.deepEqual(correctionsIn(changed, unitsOf(file)), []);
    const [unit] = unitsOf(texts(changed, file));
    assert.deepEqual([unit?.source, unit?.target, unit?.state], ['再設定', '設定', 'needs-adaptation']);
  });
});
