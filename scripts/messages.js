// The gate for translations: every message has its place in the files of every language, and nothing besides; what is
// translated is sound, and what we write ourselves is complete. Changes no file.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { foldersIn, readLanguage, summary } from './lib/languages.js';
import { messagesInCode, problemsOfNotes } from './lib/localizer.js';
import { root } from './lib/run.js';

// A new language lacks everything at first.
const SHOWN = 40;

const folder = join(root, 'locales');
const { messages, official, problems } = messagesInCode();
const languages = foldersIn(folder).map((tag) => readLanguage(folder, tag, messages, official));
problems.push(...problemsOfNotes(messages));
for (const name of readdirSync(folder)) {
  if (name.endsWith('.xlf')) problems.push(`locales/${name}: files lie in the folder of their language`);
}
for (const { units, status, faults, outdated } of languages) {
  problems.push(
    ...[...faults, ...outdated].map((problem) => problem.replace(folder, relative(root, folder))),
  );
  if (status !== 'written') continue;
  for (const unit of units) {
    if (unit.status === 'stale')
      problems.push(`${unit.id}: the English has changed; adapt the text, and set its state to "translated"`);
    if (unit.status === 'incomplete') problems.push(`${unit.id}: not written yet`);
  }
}

if (problems.length > 0) {
  console.error(problems.slice(0, SHOWN).join('\n'));
  if (problems.length > SHOWN) console.error(`… and ${problems.length - SHOWN} more`);
  console.error(
    `\n${problems.length} problem(s). "npm run messages:extract" brings the .xlf files up to date with the code.`,
  );
  process.exit(1);
}
console.log(`${messages.length} messages, ${official.length} official names and lines for the counter`);
for (const language of languages) console.log(summary(language));
