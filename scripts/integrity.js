// Writes dist/cdn/integrity.json: the hash of every file in cdn/, for `integrity` in a script tag or an import map.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './lib/files.js';
import { root } from './lib/run.js';

const TARGET = 'dist/cdn/integrity.json';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const hash = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(root, path)))
    .digest('base64')}`;

const files = Object.fromEntries(
  filesIn('dist/cdn')
    .filter((path) => path !== TARGET)
    .map((path) => [path.replace('dist/cdn/', ''), hash(path)]),
);
writeFileSync(join(root, TARGET), `${JSON.stringify({ version, files }, undefined, 2)}\n`);
