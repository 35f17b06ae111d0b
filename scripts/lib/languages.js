// A language is a folder in locales/ with an XLIFF file for each unit: nothing in the code names it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsIn, formsOf, isForOneNumber } from './plural-forms.js';
import { readXliff, statusOf } from './xliff.js';

/** All that a language has in its files: for Japanese also what stands in the data in Japanese. */
export const messagesFor = (tag, messages, official) =>
  tag.split('-')[0] === 'ja' ? [...messages, ...official] : messages;

/** The languages that have a folder there, those that are written first. */
export const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The files of a language: path, unit, and what `readXliff` has found in it. */
export const filesOf = (folder, tag) =>
  readdirSync(join(folder, tag))
    .filter((name) => name.endsWith('.xlf'))
    .sort()
    .map((name) => {
      const path = join(folder, tag, name);
      return { path, unit: name.replace(/\.xlf$/, ''), ...readXliff(readFileSync(path)) };
    });

/** The units of all languages, one after the other. */
export const unitsIn = (folder) =>
  foldersIn(folder).flatMap((tag) => filesOf(folder, tag).flatMap(({ units }) => units));

/**
 * A language as its folder has it, beside the messages of the code: its name, its offer, and for each message the unit of
 * the file with its `status`. `faults` make it unusable; with `outdated`, its files have to be brought up to date.
 */
export function readLanguage(folder, tag, wanted, official = []) {
  const messages = messagesFor(tag, wanted, official);
  const faults = [];
  const outdated = [];
  const files = filesOf(folder, tag);
  if (!isTag(tag)) faults.push(`${join(folder, tag)}: "${tag}" is no BCP 47 tag in its usual spelling`);
  const known = new Map(messages.map((message) => [message.id, message]));
  const found = new Map();
  for (const file of files) {
    for (const fault of file.faults) faults.push(`${file.path}: ${fault}`);
    for (const language of file.languages) {
      if (!isSameLanguage(language, tag))
        faults.push(`${file.path}: target-language is "${language}", and not "${tag}"`);
    }
    for (const unit of file.units) {
      const message = known.get(unit.id);
      const at = `${file.path}: ${unit.id}`;
      if (found.has(unit.id)) faults.push(`${at}: stands in another file, too`);
      if (!message) outdated.push(`${at}: no such message in the code; it was removed or renamed`);
      else if (message.unit !== file.unit) outdated.push(`${at}: belongs in ${message.unit}.xlf`);
      else if (unit.source !== message.text)
        outdated.push(`${at}: <source> is not what the code says now: "${message.text}"`);
      if (!message) continue;
      if (message.isJapanese && unit.source === message.text && unit.target !== message.text)
        outdated.push(`${at}: the file has other words than ${message.path}`);
      const status = statusOf(unit, message.text);
      found.set(unit.id, { ...unit, status });
      if (status !== 'incomplete' && status !== 'stale')
        for (const fault of faultsOfTarget(unit, message, tag)) faults.push(`${at}: ${fault}`);
    }
  }
  for (const { id, unit } of messages) {
    if (!found.has(id))
      outdated.push(`${join(folder, tag, `${unit}.xlf`)}: ${id}: in the code, but not in the file`);
  }
  const units = messages.map(({ id }) => found.get(id) ?? { id, status: 'incomplete' });
  const { phases = [] } = files.find(({ unit }) => unit === 'interface') ?? {};
  const isWritten = phases.some(({ process }) => process === 'writing');
  return { tag, units, faults, outdated, isWritten, ...standingOf(units, isWritten) };
}

// English stands in where a language is being written; one that is being translated waits until it is complete.
function standingOf(units, isWritten) {
  const isComplete = units.every(({ status }) => status !== 'incomplete');
  const isReviewed = units.every(({ status }) => status === 'reviewed');
  return {
    isOffered: isWritten || isComplete,
    status: isWritten ? 'written' : isReviewed ? 'reviewed' : 'translated',
  };
}

function* faultsOfTarget({ target }, { text }, tag) {
  const english = formsOf(text);
  const forms = english && formsOf(target);
  const whole = english?.get('other') ?? text;
  const wanted = filledIn(whole);
  if (forms) {
    yield* faultsOfForms(forms, wanted, tag);
  } else {
    const needed = english ? formsIn(tag) : [];
    if (needed.length > 1) yield `forms for numbers are missing: ${needed.join(', ')}`;
    yield* faultsOfFilling(wanted, filledIn(target));
  }
  for (const each of forms?.values() ?? [target]) {
    if (/[{}]/.test(each.replace(/\{[^{}]*\}/g, ''))) yield `braces do not match in "${each}"`;
    const terms = new Set(bracesIn(each));
    for (const term of bracesIn(whole)) {
      // At the counter people point at the official name; in Japanese it is a word among others.
      if (tag.split('-')[0] !== 'ja' && !FILLED.test(term) && !terms.has(term))
        yield `the Japanese name ${term} is missing`;
    }
  }
}

function* faultsOfForms(forms, wanted, tag) {
  const missing = formsIn(tag).filter((name) => !forms.has(name));
  if (missing.length > 0) yield `forms for numbers are missing: ${missing.join(', ')}`;
  for (const [name, form] of forms) {
    const found = filledIn(form);
    const isSaid = isForOneNumber(name, tag) && !found.includes('{count}');
    yield* faultsOfFilling(isSaid ? wanted.filter((each) => each !== '{count}') : wanted, found);
  }
}

function* faultsOfFilling(wanted, found) {
  if (wanted.join() !== found.join())
    yield `what is filled in differs: ${wanted.join(' ') || 'nothing'} in English, ${found.join(' ') || 'nothing'} in the translation`;
}

// Only names in small letters are filled in (`interpolate` in src/text/format.ts); other braces hold Japanese terms.
const FILLED = /^\{[ -~]+\}$/;

const bracesIn = (text) => text.match(/\{[^{}]*\}/g) ?? [];

const filledIn = (text) => [...new Set(bracesIn(text).filter((each) => FILLED.test(each)))].sort();

/** The code of src/generated/languages.ts: the languages that are offered, and how their words are fetched. */
export function languagesModule(languages, units) {
  const row = (language) =>
    `  {\n${Object.entries(language)
      .map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`)
      .join('')}    load: fetching({\n${units
      .map((unit) => `      ${JSON.stringify(unit)}: () => import('./locales/${language.tag}-${unit}.js'),\n`)
      .join('')}    }),\n  },\n`;
  return `// Made by scripts/generate.js from the folders in locales/.
import { fetching } from '../i18n/language.js';
import type { Language } from '../i18n/language.js';

/** The units that messages belong to. */
export const units: readonly string[] = ${JSON.stringify(units)};

/** The languages besides English that are written, and not translated. */
export const written: readonly Language[] = [
${languages.filter(isWritten).map(row).join('')}];

/** Those that are translated, and complete. */
export const translated: readonly Language[] = [
${languages
  .filter((each) => !isWritten(each))
  .map(row)
  .join('')}];
`;
}

const isWritten = (language) => language.status === 'written';

/** What the code has to know of a language: how it calls itself, and which way it runs. */
export function described({ tag, units, status }) {
  const wordsOf = (id) => units.find((unit) => unit.id === id)?.target;
  return {
    tag,
    name: wordsOf('language.name') || tag,
    offer: wordsOf('language.offer') || tag,
    absent: wordsOf('language.absent') || tag,
    direction: directionOf(tag),
    status,
  };
}

// As its script runs.
function directionOf(tag) {
  const locale = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
}

/** The words of a unit, by id; those that are missing, or belong to other English, are left out: English stands in. */
const wordsOf = ({ units }, ids) =>
  units
    .filter(({ id, status }) => ids.has(id) && (status === 'translated' || status === 'reviewed'))
    .map(({ id, target }) => [id, target]);

const catalogueModule = (words) =>
  `// Made by scripts/generate.js.\nexport const templates = {\n${words
    .map(([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)},\n`)
    .join('')}};\n`;

/**
 * Turns the folders of languages in `folder` into modules in `output`: a list of those that are offered, and for each of
 * them a file for each unit. With a broken file nothing is written, and the problems are returned.
 * @param {object} options
 * @param {string} options.folder
 * @param {string} options.output
 * @param {readonly { id: string, text: string, unit: string }[]} options.messages
 * @param {readonly { id: string, text: string, unit: string }[]} [options.official]
 * @returns {{ faults: string[], languages: object[] }}
 */
export function generateLanguages({ folder, output, messages, official = [] }) {
  const all = foldersIn(folder).map((tag) => readLanguage(folder, tag, messages, official));
  const faults = all.flatMap((each) => each.faults);
  if (faults.length > 0) return { faults, languages: all };
  const units = unitsOf(messages);
  const offered = all.filter(({ isOffered }) => isOffered);
  rmSync(join(output, 'locales'), { recursive: true, force: true });
  mkdirSync(join(output, 'locales'), { recursive: true });
  for (const language of offered) {
    for (const unit of units) {
      const ids = new Set(messages.filter((message) => message.unit === unit).map(({ id }) => id));
      const path = join(output, 'locales', `${language.tag}-${unit}.ts`);
      writeFileSync(
        path,
        catalogueModule(wordsOf(language, ids).filter(([id]) => !id.startsWith('language.'))),
      );
    }
  }
  writeFileSync(join(output, 'languages.ts'), languagesModule(offered.map(described), units));
  return { faults, languages: all };
}

/** The units of these messages, the interface first. */
export const unitsOf = (messages) => [...new Set(['interface', ...messages.map(({ unit }) => unit).sort()])];

const isTag = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

// Tools add a region, and write it in their own way.
const isSameLanguage = (given, tag) => {
  const [one, other] = [given, tag].map((each) => each.replaceAll('_', '-').toLowerCase());
  return one === other || one.startsWith(`${other}-`);
};

/** How far a language is, in a line. */
export function summary({ tag, units, status, isOffered }) {
  const counted = ['incomplete', 'stale', 'reviewed']
    .map((each) => [each, units.filter((unit) => unit.status === each).length])
    .filter(([, count]) => count > 0)
    .map(([each, count]) => `, ${count} ${each}`);
  const rest = isOffered ? '' : ' (a draft: not offered until nothing is incomplete)';
  return `${tag}: ${status}${counted.join('')}${rest}`;
}
