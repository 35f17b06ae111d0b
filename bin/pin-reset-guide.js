#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../dist/cli/check.js';
import { findLanguage, languages } from '../dist/i18n/languages.js';
import { loadMessages } from '../dist/i18n/messages.js';
import { procedures } from '../dist/procedures/index.js';
import { version } from '../dist/version.js';

const HELP = `Usage: pin-reset-guide check <city.json> [--procedure <id>] [--lang <tag>]

Checks a file with a city's rules, and prints what the guide makes of it.

  --procedure <id>   whose guide: ${procedures.map(({ id }) => id).join(', ')} (default: ${procedures[0].id})
  --lang <tag>       the language of the words: ${languages.map(({ tag }) => tag).join(', ')} (default: en)
  --help             this text
  --version          the version of the package

Exit codes: 0 all is right, or there are warnings only · 1 there are faults · 2 it was called in a wrong way`;

process.exitCode = await main();

async function main() {
  const options = {
    procedure: { type: 'string', default: procedures[0].id },
    lang: { type: 'string', default: 'en' },
    help: { type: 'boolean' },
    version: { type: 'boolean' },
  };
  let given;
  try {
    given = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return wrongUse(error.message);
  }
  const { values, positionals } = given;
  const [command, path, ...others] = positionals;
  if (values.help) return print(HELP);
  if (values.version) return print(version);
  if (command !== 'check') return wrongUse(command ? `There is no command "${command}".` : 'Say what to do.');
  if (!path || others.length > 0) return wrongUse('Name one file.');
  const language = findLanguage(values.lang);
  if (!language) return wrongUse(`There is no language "${values.lang}".`);
  const listed = procedures.find(({ id }) => id === values.procedure);
  if (!listed) return wrongUse(`There is no procedure "${values.procedure}".`);
  let json;
  try {
    json = readFileSync(path, 'utf8');
  } catch (error) {
    return wrongUse(`${path} cannot be read: ${error.code ?? error.message}`);
  }
  const { faults, warnings, view } = check(
    json.replace(/^\uFEFF/, ''),
    await listed.load(),
    await loadMessages(language),
    new Date(),
  );
  if (view) print(view);
  for (const fault of faults) console.error(fault);
  for (const warning of warnings) console.error(`Warning: ${warning}`);
  console.error(
    faults.length > 0
      ? `${path}: ${faults.length} fault(s); the guide leaves these out.`
      : warnings.length > 0
        ? `${path}: no faults, ${warnings.length} warning(s).`
        : `${path}: all is right.`,
  );
  return faults.length > 0 ? 1 : 0;
}

function print(text) {
  console.log(text);
  return 0;
}

function wrongUse(message) {
  console.error(`${message}\n\n${HELP}`);
  return 2;
}
