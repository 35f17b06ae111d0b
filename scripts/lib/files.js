import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './run.js';

/** The files below a folder of the repository, as paths from its top with forward slashes, sorted. */
export function filesIn(folder) {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  // Node 20 knows where an entry lies only by its deprecated `path`; building the names from `recursive` strings works in all.
  return readdirSync(top, { recursive: true })
    .map((name) => join(top, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(root, path).split(sep).join('/'))
    .sort();
}

// Whatever needs no page: a new folder is tried without being named. The frameworks have a command of their own.
const NODE_TESTS = /^test\/(?!elements|i18n|hosts|frameworks)[^/]+\/.+\.test\.ts$/;
const BROWSER_TESTS = /^test\/(elements|i18n|hosts)\/.+\.test\.ts$/;
/** What stands beside an element and needs no page. */
const PURE_TESTS = /\.node\.test\.ts$/;
const CHROMIUM_TESTS = /\.chromium\.test\.ts$/;

/** The test files by where they run; all, or those given. A path may be given from the top or absolute. */
export function testFiles(only = []) {
  const wanted = only.map((path) =>
    relative(root, join(path.startsWith(root) ? '' : root, path))
      .split(sep)
      .join('/'),
  );
  const all = filesIn('test').filter((path) => NODE_TESTS.test(path) || BROWSER_TESTS.test(path));
  const unknown = wanted.filter((path) => !all.some((file) => isAt(file, path)));
  if (unknown.length > 0) throw new Error(`No tests at ${unknown.join(', ')}`);
  const files = wanted.length === 0 ? all : all.filter((file) => wanted.some((path) => isAt(file, path)));
  const browser = files.filter((path) => BROWSER_TESTS.test(path) && !PURE_TESTS.test(path));
  return {
    node: files.filter((path) => NODE_TESTS.test(path) || PURE_TESTS.test(path)),
    /** In every browser. */
    everywhere: browser.filter((path) => !CHROMIUM_TESTS.test(path)),
    /** Only Chromium can do what they need: viewport, colour scheme, forced colours, print. */
    chromium: browser.filter((path) => CHROMIUM_TESTS.test(path)),
  };
}

// The file itself, or anything in the folder.
const isAt = (file, path) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`);
