// Brings locales/*.xlf up to date with the code, for translators: new messages come in, old ones go.
import { join } from 'node:path';
import { createLocalizer, messagesInCode } from './lib/localizer.js';
import { readUnits, setStates } from './lib/xliff.js';

const localizer = createLocalizer();
const { problems } = messagesInCode(localizer);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const { targetLocales, interchange } = localizer.config;
const files = targetLocales.map((locale) => join(interchange.xliffDir, `${locale}.xlf`));
const before = files.map((path) => new Map(readUnits(path).map((unit) => [unit.id, unit])));
await localizer.writeInterchangeFiles();

files.forEach((path, index) => {
  const units = readUnits(path);
  const ids = new Set(units.map(({ id }) => id));
  const added = units.filter(({ id }) => !before[index].has(id));
  const removed = [...before[index].keys()].filter((id) => !ids.has(id));
  // lit-localize leaves a translation as it is when the English changes; somebody has to look at it again.
  const changed = units.filter(
    ({ id, source, target }) => target && before[index].has(id) && before[index].get(id).source !== source,
  );
  setStates(path, new Set(changed.map(({ id }) => id)), 'needs-review-translation');
  console.log(`${path}: ${units.length} messages`);
  report(
    'new',
    added.map(({ id }) => id),
  );
  report(
    'changed in English, to be reviewed',
    changed.map(({ id }) => id),
  );
  report('gone, with its translation', removed);
});

function report(what, ids) {
  for (const id of ids) console.log(`  ${what}: ${id}`);
}
