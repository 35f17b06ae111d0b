// Brings the files in locales/ up to date with the code, for translators: new messages come in, old ones go, and what was
// translated from other English is marked, with that English beside it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, foldersIn, messagesFor, unitsOf } from './lib/languages.js';
import { corrected, correctionsIn } from './lib/japanese-in-data.js';
import { messagesInCode } from './lib/localizer.js';
import { merge } from './lib/merge-language.js';
import { root } from './lib/run.js';

const { messages, official, problems } = messagesInCode();
const folder = join(root, 'locales');
// A language that is named here is begun.
const tags = [...new Set([...foldersIn(folder), ...process.argv.slice(2)])];
for (const tag of tags) mkdirSync(join(folder, tag), { recursive: true });
const files = tags.map((tag) => filesOf(folder, tag));
for (const { path, faults } of files.flat()) problems.push(...faults.map((fault) => `${path}: ${fault}`));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

// What was corrected in the Japanese file goes into the data.
const corrections = correctionsIn(official, files[tags.indexOf('ja')]?.flatMap(({ units }) => units) ?? []);
for (const path of new Set(corrections.map((each) => each.path))) {
  const here = corrections.filter((each) => each.path === path);
  writeFileSync(join(root, path), corrected(readFileSync(join(root, path), 'utf8'), here));
  console.log(`${path}: ${here.length} correction(s) of the Japanese`);
}
const present = official.map((message) => corrections.find(({ id }) => id === message.id) ?? message);

tags.forEach((tag, index) => {
  const wanted = messagesFor(tag, messages, present);
  const { texts, added, changed, renamed, removed } = merge(files[index], tag, wanted);
  for (const { path } of files[index]) rmSync(path);
  for (const [unit, text] of texts) writeFileSync(join(folder, tag, `${unit}.xlf`), text);
  console.log(`${tag}: ${wanted.length} messages in ${unitsOf(wanted).join(', ')}`);
  report('new', added);
  report('changed in English, to be adapted', changed);
  report('has another id, and keeps its translation', renamed);
  report('gone, with its translation', removed);
});

function report(what, ids) {
  for (const id of ids) console.log(`  ${what}: ${id}`);
}
