// What a page has to load, and what it consists of. Fails when a budget is exceeded.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from './lib/files.js';
import { root } from './lib/run.js';

// What a page loads until the first question: an entry holds all that it needs for that. The questions ask for what people
// know, say where two PINs can be meant, and name their sources: 1,200 bytes of words that nobody can answer without.
const ENTRY = 44_500;
// For what a procedure brings beside what all guides share.
const PROCEDURE = 9_000;

if (!existsSync(join(root, 'dist/data/index.json'))) {
  console.error('There is no dist/: run "npm run build" first.');
  process.exit(1);
}
const { procedures } = JSON.parse(readFileSync(join(root, 'dist/data/index.json'), 'utf8'));
const BUDGETS = [
  ...procedures.map(({ tag }) => ({ file: new RegExp(`^${tag}\\.js$`), brotli: ENTRY })),
  { file: /^all\.js$/, brotli: ENTRY + (procedures.length - 1) * PROCEDURE },
  // All of a guide's words, and all that comes later, in two languages; the sentences for the counter with reading and meaning.
  { file: /^[a-z-]+-guide\.[\w-]+\.js$/, brotli: 91_500 },
  { file: /^embed\.js$/, brotli: 2_000 },
  // What several entries hold, and each of them brings: no page with one of them fetches it.
  { file: /^[a-z-]+-guide-[\w-]{8}\.js$/, brotli: ENTRY },
  // A unit of a language: its tag comes first.
  { file: /^[a-z]{2,3}(-[A-Za-z\d]+)*-[\w-]{8}\.js$/, brotli: 12_000 },
  // What only a city needs.
  { file: /^city-part-[\w-]{8}\.js$/, brotli: 13_700 },
  // A part that comes later.
  { file: /^[\w-]+-[\w-]{8}\.js$/, brotli: 12_500 },
];

const GROUPS = [
  ['procedure data', /\/src\/procedures\//],
  ['engine', /\/src\/(engine|model)\//],
  ['municipality', /\/src\/municipality\//],
  ['session', /\/src\/session\//],
  ['text', /\/src\/text\//],
  ['elements', /\/src\/(elements\/|controllers\/|[^/]+\.ts$)/],
  ['i18n', /\/src\/(i18n|generated)\//],
  ['localize', /\/node_modules\/@lit\/localize\//],
  ['lit', /\/node_modules\/(lit|lit-html|lit-element|@lit)\//],
  ['the rest', /(?:)/],
];

const scripts = filesIn('dist/cdn').filter((path) => path.endsWith('.js'));

let isOver = false;
print(['file', 'min', 'gzip', 'brotli', 'budget']);
for (const path of scripts) {
  const bytes = readFileSync(join(root, path));
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
  const name = path.replace('dist/cdn/', '');
  const budget = BUDGETS.find(({ file }) => file.test(name))?.brotli;
  print([name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotli, budget ?? '']);
  if (budget !== undefined && brotli > budget) {
    isOver = true;
    console.error(`${name}: ${brotli - budget} bytes over its budget`);
  }
}

const chunks = JSON.parse(
  readFileSync(join(root, 'node_modules/.cache/pin-reset-guide/modules.json'), 'utf8'),
);
for (const { tag } of procedures) {
  console.log(`\nWhat ${tag}.js consists of, before it is minified:`);
  const modules = modulesOf(`${tag}.js`);
  const total = modules.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const [group] of GROUPS) {
    const bytes = modules
      .filter(({ id }) => groupOf(id.replaceAll('\\', '/')) === group)
      .reduce((sum, module) => sum + module.bytes, 0);
    if (bytes > 0) print([group, bytes, `${((100 * bytes) / total).toFixed(1)} %`]);
  }
}
if (isOver) process.exit(1);

function print([name, ...values]) {
  console.log(name.padEnd(36) + values.map((value) => String(value).padStart(9)).join(''));
}

function groupOf(id) {
  return GROUPS.find(([, pattern]) => pattern.test(id))[0];
}

function modulesOf(file) {
  const { modules, imports } = chunks.find((chunk) => chunk.file === file);
  return [...modules, ...imports.flatMap(modulesOf)];
}
