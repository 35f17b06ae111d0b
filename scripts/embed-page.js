// Writes dist/cdn/embed.html and embed.js: any guide as a page of its own, for an <iframe>.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { languages } from '../dist/i18n/languages.js';
import { procedures } from '../dist/procedures/index.js';
import { root } from './lib/run.js';

const source = (name) => readFileSync(join(root, 'scripts/embed', name), 'utf8');
const target = (name) => join(root, 'dist/cdn', name);

const tags = languages.map(({ tag }) => tag);
const guides = Object.fromEntries(procedures.map(({ id, tag }) => [id, tag]));
const { code } = await minify(source('embed.js'), {
  toplevel: true,
  ecma: 2020,
  // The names that embed.js declares as globals.
  compress: {
    passes: 2,
    global_defs: { '@GUIDES': JSON.stringify(guides), '@LANGUAGES': JSON.stringify(tags) },
  },
});

writeFileSync(target('embed.js'), `${code}\n`);
writeFileSync(target('embed.html'), source('embed.html'));
