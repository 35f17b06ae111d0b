import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/lib/run.js';

/** The files of `src` that somebody writes, from there. */
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/^(generated|procedures)\//.test(path));

const textOf = (path: string): string => readFileSync(join(root, 'src', path), 'utf8');

/** The code of a file without its comments, word by word: names, strings, pieces of templates. */
function wordsOf(path: string): readonly string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node))
      words.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext, true));
  return words;
}

const OF_PINS = /(?<![a-z])pins?(?![a-z])|暗証番号|unlock|pinReset/i;

/** What may name PINs outside of a procedure. */
const ALLOWED: readonly RegExp[] = [
  // The line that every guide has, whatever it is about.
  /^This page never asks for a PIN\. It sends nothing anywhere\.$/,
  // The package's own name, its tag, and the modules of its procedure.
  /pin-reset-guide/,
  /^(\.\.?\/)+procedures\/pin-reset\/index\.js$/,
  /^pinReset$/,
];

describe('Outside of the procedures', () => {
  it('no file is longer than 300 lines', () => {
    assert.deepEqual(
      files.filter((path) => textOf(path).trimEnd().split('\n').length > 300),
      [],
    );
  });

  it('no name, id or sentence is about PINs, but for the safety line and the names of the package', () => {
    const found = files.flatMap((path) =>
      wordsOf(path)
        .filter((word) => OF_PINS.test(word) && !ALLOWED.some((allowed) => allowed.test(word)))
        .map((word) => `${path}: ${word}`),
    );
    assert.deepEqual(found, []);
  });

  it('there are files to look at, and what is allowed is there', () => {
    const words = files.flatMap(wordsOf);
    assert.ok(files.length > 80, String(files.length));
    for (const allowed of ALLOWED)
      assert.ok(
        words.some((word) => allowed.test(word)),
        String(allowed),
      );
  });
});
