// All tests in Node, and those in browsers that show a time, at moments and in zones in which something is different.
// `npm run test:instants -- evening leap-day@America/New_York` runs only those; `--quick` leaves out what takes long, and
// hardly depends on time. The last line is the sum.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reviewDate } from '../src/engine/index.ts';
import { pinReset } from '../src/procedures/pin-reset/index.ts';
import { testFiles } from './lib/files.js';
import { INSTANTS, SHOWING_TIME, TAKES_LONG, ZONES } from './lib/instants.js';
import { root } from './lib/run.js';

const DAY = 86_400_000;
const [lastReview] = Object.keys(pinReset.sources)
  .map((source) => reviewDate(pinReset, { sources: [source] }))
  .sort()
  .reverse();
const instants = {
  ...INSTANTS,
  // Of every statement readers see that it was not checked for a while.
  'after-all-reviews': new Date(Date.parse(lastReview) + DAY).toISOString(),
};
const all = Object.keys(instants).flatMap((name) => ZONES.map((zone) => `${name}@${zone}`));

const { values: options, positionals: wanted } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = wanted.filter((each) => !all.some((run) => isOf(run, each)));
const total = { passed: 0, failed: unknown.length };
const failures = unknown.map((each) => `${each}: no such moment. There are: ${all.join(' ')}`);
const inNode = testFiles().node.filter((path) => !(options.quick && TAKES_LONG.test(path)));
const files = [...inNode, ...SHOWING_TIME];
const runs =
  unknown.length > 0
    ? []
    : all.filter((run) => wanted.length === 0 || wanted.some((each) => isOf(run, each)));

for (const run of runs) {
  const [name, zone] = run.split('@');
  console.log(`\n══ ${run}: ${instants[name]}`);
  const { passed, failed } = await testAt(instants[name], zone);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(`${run}: ${failed} failed`);
}
console.log('');
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A run without a zone is meant in each. */
function isOf(run, name) {
  return run === name || run.split('@')[0] === name;
}

/** What `npm test` counts there; one failure if it breaks off before its sum. */
async function testAt(instant, zone) {
  const env = { ...process.env, BROWSERS: 'chromium', TEST_INSTANT: instant, TEST_ZONE: zone };
  const child = spawn(process.execPath, [join(root, 'scripts/test.js'), ...files], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    written = (written + text).slice(-1000);
    process.stdout.write(text);
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  const [, passed = 0, failed = 1] = /(\d+) passed, (\d+) failed\n$/.exec(written) ?? [];
  return { passed: Number(passed), failed: Math.max(Number(failed), status === 0 ? 0 : 1) };
}
