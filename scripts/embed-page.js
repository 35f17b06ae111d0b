// Writes dist/cdn/embed.html and embed.js: the guide as a page of its own, for an <iframe>.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { languages } from '../dist/i18n/languages.js';
import { root } from './lib/run.js';

const source = (name) => readFileSync(join(root, 'scripts/embed', name), 'utf8');
const target = (name) => join(root, 'dist/cdn', name);

const tags = languages.map(({ tag }) => tag);
const script = source('embed.js').replace('/* tags */', tags.map((tag) => JSON.stringify(tag)).join(', '));
const { code } = await minify(script, { toplevel: true, ecma: 2020, compress: { passes: 2 } });

writeFileSync(target('embed.js'), `${code}\n`);
writeFileSync(target('embed.html'), source('embed.html'));
