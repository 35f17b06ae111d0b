// Measures how fast the guide is, beside the same content written by hand and as a small Lit element. The subjects take
// turns in one run, so that what else the machine does is shared. Prints medians, and fails when a budget is exceeded.
// `npm run bench -- --write` also puts the figures into docs/benchmarks.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { languageSwitch, layoutShift, load, memory, steps } from './bench/measure.js';
import { serveSubjects } from './bench/server.js';
import { subjects } from './bench/subjects.js';
import { findBrowser } from './lib/browsers.js';
import { isBuilt } from './lib/fresh.js';
import { root, runNode } from './lib/run.js';
import { report } from './bench/report.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: process.env.CI === 'true' ? '1' : '7' },
    write: { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);
const budgets = JSON.parse(readFileSync(join(root, 'scripts/bench/budgets.json'), 'utf8'));

if (!isBuilt() && !runNode([join(root, 'scripts/build.js')])) process.exit(1);
const found = findBrowser('chromium');
if (!found) {
  console.error('Chromium is not installed.');
  process.exit(1);
}

const all = await subjects();
const server = await serveSubjects(all);
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});
const figures = new Map();

for (let round = 0; round < rounds; round += 1) {
  for (const cpu of [1, 4]) {
    for (const subject of turned(all, round)) await interact(subject, cpu);
    for (const subject of turned(all, round)) await overSlowNetwork(subject, cpu);
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
// A hundred guides take long, and their memory is much the same each time: half the rounds.
for (let round = 0; round < Math.ceil(rounds / 2); round += 1) {
  for (const count of [1, 10, 100]) for (const subject of turned(all, round)) await inNumbers(subject, count);
}
await browser.close();
server.close();

const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}, ${execFileSync(found.path, ['--version'], { encoding: 'utf8' }).trim()}`;
const { text, over } = report(medians(), budgets, { rounds, machine, isCi: process.env.CI === 'true' });
console.log(text);
if (values.write) putInto(join(root, 'docs/benchmarks.md'), text);
for (const what of over) console.log(`OVER: ${what}`);
console.log(`${Object.keys(budgets).length - over.length} passed, ${over.length} failed`);
process.exitCode = over.length > 0 ? 1 : 0;

function putInto(path, figures) {
  const document = readFileSync(path, 'utf8');
  const place = /(<!-- figures -->\n)[^]*(<!-- \/figures -->)/;
  writeFileSync(
    path,
    document.replace(place, (_whole, begin, end) => `${begin}\n${figures}\n${end}`),
  );
}

async function interact(subject, cpu) {
  const { page, close, figures: loaded } = await load(browser, server.url, subject, { cpu });
  note(subject, `bytes until the first question`, loaded.bytes);
  note(subject, `script until the first question, ${cpu}× CPU`, loaded.script);
  note(subject, `first question, local, ${cpu}× CPU`, loaded.firstQuestion);
  const times = await steps(page);
  times.forEach((time) => note(subject, `click to paint, ${cpu}× CPU`, time));
  if (subject.name === 'guide') {
    note(subject, `language switch, ${cpu}× CPU`, await languageSwitch(page));
    note(subject, 'layout shift', await layoutShift(page));
  }
  await close();
}

async function overSlowNetwork(subject, cpu) {
  const { close, figures: loaded } = await load(browser, server.url, subject, {
    cpu,
    network: 'slow 4G',
  });
  note(subject, `first question, slow 4G, ${cpu}× CPU`, loaded.firstQuestion);
  await close();
}

async function inNumbers(subject, count) {
  const { session, close, figures: loaded } = await load(browser, server.url, subject, { cpu: 1, count });
  note(subject, `${count} on a page: time`, loaded.task);
  note(subject, `${count} on a page: memory`, (await memory(session)).heap);
  await close();
}

function note({ name }, what, value) {
  const key = `${what}\n${name}`;
  figures.set(key, [...(figures.get(key) ?? []), value]);
}

/** By what was measured, by subject. */
function medians() {
  const byWhat = new Map();
  for (const [key, list] of figures) {
    const [what, name] = key.split('\n');
    const sorted = [...list].sort((one, other) => one - other);
    byWhat.set(what, { ...byWhat.get(what), [name]: sorted[Math.floor(sorted.length / 2)] });
  }
  return byWhat;
}

// Nobody is always first.
function turned(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
