// Official names and lines for the counter stand in the data, in Japanese, for readers of every language. So that whoever
// knows Japanese best finds and corrects them in one place, they are units of a file too: locales/ja/official.xlf.
import ts from 'typescript';

/** The unit that they make up; it is no file that a page loads. */
export const OFFICIAL = 'official';

const NOTES = {
  japanese:
    'An official name. It stands beside the translation in every language; people point at it at the counter.',
  ja: 'What readers of every language show at the counter. In the Japanese guide: what to say there. A reading stands in 《 》 behind its characters.',
};

/**
 * The Japanese in the data of a program: `text` as it stands in the code from `start` to `end` of the file at `path`, and an
 * `id` after the place where it stands. `pathOf` names a file.
 * @param {import('typescript').Program} program
 * @param {(file: import('typescript').SourceFile) => string} pathOf
 * @returns {{ id: string, text: string, note: string, unit: string, isJapanese: boolean, path: string, start: number, end: number }[]}
 */
export const japaneseInData = (program, pathOf) =>
  program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && pathOf(file).startsWith('src/procedures/'))
    .flatMap((sourceFile) => [...literalsIn(sourceFile, pathOf(sourceFile))]);

function* literalsIn(sourceFile, path) {
  const [, folder] = /^src\/procedures\/(.+)\.ts$/.exec(path) ?? [];
  const found = [];
  const visit = (node, place, kind) => {
    if (ts.isPropertyAssignment(node)) {
      const name = nameOf(node.name);
      // What a condition names is no word.
      if (name === 'when') return undefined;
      const inner = NOTES[name] ? name : kind;
      return visit(node.initializer, [...place, name], inner);
    }
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      return visit(node.initializer, [...place, node.name.text], kind);
    if (ts.isArrayLiteralExpression(node))
      return node.elements.forEach((each, index) => visit(each, [...place, String(index + 1)], kind));
    if (kind && ts.isStringLiteral(node) && JAPANESE.test(node.text)) found.push({ node, place, kind });
    else ts.forEachChild(node, (child) => visit(child, place, kind));
    return undefined;
  };
  visit(sourceFile, folder.split('/'), undefined);
  for (const { node, place, kind } of found) {
    yield {
      id: place.filter((part, index) => part !== place[index - 1]).join('.'),
      text: node.text,
      note: NOTES[kind],
      unit: OFFICIAL,
      isJapanese: true,
      path,
      start: node.getStart(sourceFile),
      end: node.end,
    };
  }
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const nameOf = (name) => (ts.isComputedPropertyName(name) ? '*' : name.text);

/**
 * The corrections that stand in a file of Japanese: where its words differ, and its English side, that is the code's words
 * when it was written, is still what the code says. Those of whom both have changed are for people.
 * @param {ReturnType<typeof japaneseInData>} official
 * @param {import('./xliff.js').Unit[]} units
 */
export const correctionsIn = (official, units) =>
  official.flatMap((message) => {
    const unit = units.find(({ id }) => id === message.id);
    const text = unit?.target;
    return text && unit.source === message.text && text !== message.text ? [{ ...message, text }] : [];
  });

/**
 * The code of a file with these corrections in their places.
 * @param {string} code
 * @param {readonly { start: number, end: number, text: string }[]} corrections
 */
export const corrected = (code, corrections) =>
  [...corrections]
    .sort((one, other) => other.start - one.start)
    .reduce((all, { start, end, text }) => all.slice(0, start) + quoted(text) + all.slice(end), code);

const quoted = (words) => (/['\\]/.test(words) ? JSON.stringify(words) : `'${words}'`);
