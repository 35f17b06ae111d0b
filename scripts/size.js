// What a page has to load, and what it consists of. Fails when a budget is exceeded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from './lib/files.js';
import { root } from './lib/run.js';

const BUDGETS = [
  { name: 'script with English', file: /^pin-reset-guide\.js$/, brotli: 39_700 },
  { name: 'the script of the page for frames', file: /^embed\.js$/, brotli: 2_000 },
  { name: 'a unit of a language', file: /^pin-reset-guide-[a-z]{2,3}-.+\.js$/, brotli: 10_000 },
  { name: 'what only a city needs', file: /^pin-reset-guide-city-part-.+\.js$/, brotli: 13_500 },
  { name: 'a part that comes later', file: /^pin-reset-guide-.+\.js$/, brotli: 12_500 },
];

const GROUPS = [
  ['procedure data', /\/src\/procedures\//],
  ['engine', /\/src\/(engine|model|municipality)\//],
  ['elements', /\/src\/(elements\/|controllers\/|[^/]+\.ts$)/],
  ['i18n', /\/src\/(i18n|generated)\//],
  ['localize', /\/node_modules\/@lit\/localize\//],
  ['lit', /\/node_modules\/(lit|lit-html|lit-element|@lit)\//],
  ['the rest', /(?:)/],
];

const scripts = filesIn('dist/cdn').filter((path) => path.endsWith('.js'));
if (!scripts.some((path) => path.endsWith('/pin-reset-guide.js'))) {
  console.error('There is no dist/cdn/pin-reset-guide.js: run "npm run build" first.');
  process.exit(1);
}

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

console.log('\nWhat the script consists of, before it is minified:');
const chunks = JSON.parse(
  readFileSync(join(root, 'node_modules/.cache/pin-reset-guide/modules.json'), 'utf8'),
);
const { modules } = chunks.find(({ file }) => file === 'pin-reset-guide.js');
const total = modules.reduce((sum, { bytes }) => sum + bytes, 0);
const groupOf = (id) => GROUPS.find(([, pattern]) => pattern.test(id))[0];
for (const [group] of GROUPS) {
  const bytes = modules
    .filter(({ id }) => groupOf(id.replaceAll('\\', '/')) === group)
    .reduce((sum, module) => sum + module.bytes, 0);
  if (bytes > 0) print([group, bytes, `${((100 * bytes) / total).toFixed(1)} %`]);
}
if (isOver) process.exit(1);

function print([name, ...values]) {
  console.log(name.padEnd(36) + values.map((value) => String(value).padStart(9)).join(''));
}
