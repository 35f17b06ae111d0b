// The gate for translations: every message in every language, and nothing besides. Changes no file.
import { join } from 'node:path';
import { createLocalizer, messagesInCode } from './lib/localizer.js';
import { readUnits } from './lib/xliff.js';

// XLIFF 1.2 knows more; these say that the text can be shown.
const STATES = ['needs-review-translation', 'translated', 'signed-off', 'final'];

// A new language lacks everything at first.
const SHOWN = 40;

const localizer = createLocalizer();
const { messages, problems } = messagesInCode(localizer);
const { targetLocales } = localizer.config;
for (const locale of targetLocales) {
  const path = join(localizer.config.interchange.xliffDir, `${locale}.xlf`);
  for (const problem of checkLocale(readUnits(path))) problems.push(`${path}: ${problem}`);
}

if (problems.length > 0) {
  console.error(problems.slice(0, SHOWN).join('\n'));
  if (problems.length > SHOWN) console.error(`… and ${problems.length - SHOWN} more`);
  console.error(
    `\n${problems.length} problem(s). "npm run messages:extract" brings the .xlf files up to date with the code.`,
  );
  process.exit(1);
}
console.log(`${messages.length} messages, complete in ${targetLocales.join(', ')}`);

function* checkLocale(units) {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  if (unitOf.size < units.length) yield 'an id stands there twice';
  const known = new Set(messages.map(({ id }) => id));
  for (const { id } of units) {
    if (!known.has(id)) yield `${id}: no such message in the code; it was removed or renamed`;
  }
  for (const { id, text } of messages) {
    const unit = unitOf.get(id);
    if (!unit) yield `${id}: in the code, but not in the file`;
    else yield* checkUnit(unit, text);
  }
}

function* checkUnit({ id, source, target, state }, text) {
  if (source !== text) yield `${id}: <source> is not what the code says now: "${text}"`;
  if (!target?.trim()) {
    yield `${id}: no translation`;
    return;
  }
  if (!state) yield `${id}: <target> has no state; one of ${STATES.join(', ')}`;
  else if (!STATES.includes(state)) yield `${id}: the state "${state}" is not one of ${STATES.join(', ')}`;
  const [wanted, found] = [placeholders(text), placeholders(target)];
  if (wanted !== found)
    yield `${id}: placeholders differ: ${wanted || 'none'} in English, ${found || 'none'} in the translation`;
  if (!bracesMatch(target)) yield `${id}: braces do not match in "${target}"`;
}

// Only names in small ASCII letters are filled in; other braces hold Japanese terms, which a translation may move or drop.
function placeholders(text) {
  return [...new Set(text.match(/\{[a-z][a-z0-9-]*\}/g) ?? [])].sort().join(' ');
}

function bracesMatch(text) {
  return !/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''));
}
