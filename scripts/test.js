// All that has to hold before a change goes in. `npm test -- test/elements/x.test.ts` runs only those tests.
// The last line is the sum: each check is one, each test in each browser is one.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bring, findBrowser, PDF_TOOL, wantedBrowsers } from './lib/browsers.js';
import { testFiles } from './lib/files.js';
import { isBuilt } from './lib/fresh.js';
import { installPackages } from './lib/install.js';
import { root, runNode } from './lib/run.js';
import { testEnvironment } from './lib/test-settings.js';

const bin = (path) => join(root, 'node_modules', path);
const script = (name) => join(root, 'scripts', name);
const tsc = bin('typescript/bin/tsc');
const generate = ['generated code', [script('generate.js')]];
const build = ['build', [script('build.js')]];
const checks = [
  generate,
  ['types', [tsc, '-p', '.']],
  ['types of the tests', [tsc, '-p', 'test']],
  ['the engine knows no DOM', [tsc, '-p', 'src/engine']],
  ['lint', [bin('eslint/bin/eslint.js'), '.']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['translations are complete', [script('messages.js')]],
  ['words are easy to read', [script('reading-ease.js')]],
  build,
  ['size', [script('size.js')]],
  ['the package is as its readers expect', [bin('publint/src/cli.js'), '--strict']],
  [
    'types resolve',
    [bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.', '--profile', 'esm-only', '--quiet'],
  ],
  ['syntax of 2022', [bin('es-check/lib/cli/index.js'), 'es2022', 'dist/**/*.js', '--module']],
  [
    'licences',
    [
      bin('license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js'),
      '--production',
      // valibot names TypeScript as a peer that nobody has to have: whoever installs the package does not get it.
      '--nopeer',
      '--onlyAllow',
      'MIT;BSD-3-Clause',
      '--summary',
    ],
  ],
];

const only = process.argv.slice(2);
const isCi = ['true', '1'].includes(process.env.CI ?? '');
const total = { passed: 0, failed: 0 };
const failures = [];
const began = [];
const skipped = [];

try {
  if (installPackages()) runAll();
  else fail('npm ci');
} catch (error) {
  fail(error.message);
}
finish();

function runAll() {
  const files = testFiles(only);
  const browserTests = [...files.everywhere, ...files.chromium];
  // How a page embeds the guide is tried from Node, in a browser of its own.
  const hasPages = files.node.some((path) => path.startsWith('test/embedding/'));
  const browsers = browserTests.length > 0 || hasPages ? findBrowsers() : [];
  if (only.length === 0) checks.forEach(check);
  else {
    check(generate);
    // These load what a page loads.
    const isOfBuild = browserTests.some((path) => path.startsWith('test/hosts/')) || hasPages;
    if (isOfBuild && !isBuilt()) check(build);
  }
  if (files.node.length > 0 || only.length === 0) nodeTests(files.node);
  if (browserTests.length > 0 || only.length === 0) inBrowsers(browserTests, browsers);
}

/** Names of those that are here; what is missing is brought, or reported. */
function findBrowsers() {
  heading('browsers');
  const wanted = wantedBrowsers();
  bring([...wanted, PDF_TOOL]);
  return wanted.filter((name) => {
    const found = findBrowser(name);
    if (found) console.log(`${name}: ${found.path}`);
    else if (isCi) fail(`${name} is not installed`);
    else skipped.push(name);
    return found;
  });
}

function check([name, args]) {
  heading(name);
  if (runNode(args)) total.passed += 1;
  else fail(name);
}

function nodeTests(files) {
  heading('tests in Node');
  const reporter = [
    '--test-reporter',
    './scripts/lib/node-reporter.js',
    '--test-reporter-destination',
    'stdout',
  ];
  withResults('tests in Node', files, (env) =>
    runNode(
      [
        ...['--import', './test/lib/fixed-clock.js', '--import', 'tsx'],
        // Node leaves a processor free; a free CI runner has two.
        ...['--test', '--test-concurrency=2'],
        ...reporter,
        ...files,
      ],
      { env },
    ),
  );
}

function inBrowsers(files, browsers) {
  heading('tests in browsers');
  if (browsers.length === 0) return;
  withResults('tests in browsers', files, (env) =>
    runNode([bin('@web/test-runner/dist/bin.js')], {
      env: { ...env, BROWSERS: browsers.join(','), TEST_FILES: files.join('\n') },
    }),
  );
}

/** Runs tests that write `{ passed, failed }` to the file TEST_RESULTS, and adds that up. */
function withResults(name, files, start) {
  // A pattern that finds no file would pass for ever.
  if (files.length === 0) return fail(`${name}: there are none`);
  const folder = mkdtempSync(join(tmpdir(), 'pin-reset-guide-'));
  const path = join(folder, 'results.json');
  const succeeded = start({ ...testEnvironment(), TEST_RESULTS: path });
  const results = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  total.passed += results.passed;
  total.failed += results.failed;
  if (results.failed > 0) failures.push(name);
  // It broke down outside a test.
  else if (!succeeded) fail(name);
}

function heading(name) {
  console.log(`\n── ${name}`);
  began.push([name, performance.now()]);
}

/** Every step with its seconds, the longest first: where a run that has grown slow may be made faster. */
function seconds() {
  const ends = [...began.slice(1).map(([, start]) => start), performance.now()];
  return began
    .map(([name, start], index) => [name, Math.round(((ends[index] ?? start) - start) / 1000)])
    .filter(([, taken]) => taken > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([name, taken]) => `${name} ${taken} s`)
    .join(' · ');
}

function fail(name) {
  total.failed += 1;
  failures.push(name);
}

function finish() {
  console.log('');
  for (const name of skipped) console.log(`SKIPPED: ${name} is not installed`);
  for (const name of failures) console.log(`FAILED: ${name}`);
  if (isCi) console.log(seconds());
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
