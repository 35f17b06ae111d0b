#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { holidays } from '../dist/generated/holidays.js';
import { findLanguage, languages } from '../dist/i18n/languages.js';
import { loadMessages } from '../dist/i18n/messages.js';
import { check } from '../dist/municipality/check.js';
import { procedures } from '../dist/procedures/index.js';
import { papers } from '../dist/procedures/papers.js';
import { nationwide } from '../dist/procedures/shared/nationwide.js';
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
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return wrongUse(`${path} cannot be read: ${error.code ?? error.message}`);
  }
  const json = decoded(bytes);
  if (json === undefined) {
    console.error(`${path} is not written in UTF-8: no page could read it. Save it again, as UTF-8.`);
    return 1;
  }
  const { msg } = await loadMessages(language);
  const { faults, warnings, view } = check(json, {
    procedure: await listed.load(),
    nationwide,
    holidays,
    papers,
    msg,
    now: new Date(),
  });
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

function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function print(text) {
  console.log(text);
  return 0;
}

function wrongUse(message) {
  console.error(`${message}\n\n${HELP}`);
  return 2;
}
