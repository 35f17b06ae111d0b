// Of lit-localize only this is used: it finds the messages in the code, by the type of `msg`.
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { printDiagnostics, readTsConfig } from '@lit/localize-tools/lib/typescript.js';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { japaneseInData } from './japanese-in-data.js';
import { unitOf } from './message-units.js';
import { formsIn, formsOf } from './plural-forms.js';
import { root } from './run.js';

// What the switch of languages shows. English says it in src/i18n/languages.ts, every other language in its files.
const OF_A_LANGUAGE = [
  {
    id: 'language.name',
    text: 'English',
    note: 'The name of your language, in your language. It stands in the switch of languages.',
  },
  {
    id: 'language.offer',
    text: 'Read this in English',
    note: '“Read this in …”, with the name of your language, in your language. It stands in the guide while that is in another language.',
  },
  {
    id: 'language.absent',
    text: 'This guide could not be loaded. Official page:',
    note: 'Shown where nothing else in your language could be loaded. An address follows.',
  },
];

/**
 * The messages in the code, in its order: `id`, the English `text`, the `note` for translators, the `unit` they belong to.
 * `official` is the Japanese in the data, and `problems` what is
 * wrong with how messages are written.
 */
export function messagesInCode() {
  const { fileNames, options } = readTsConfig(join(root, 'tsconfig.json'));
  const program = ts.createProgram(fileNames, options);
  const { messages: found, errors } = extractMessagesFromProgram(program);
  if (errors.length > 0) printDiagnostics(errors);
  const problems =
    errors.length > 0 ? [`lit-localize cannot read ${errors.length} message(s), see above`] : [];
  for (const { name, tag } of found) {
    // A template would make the language files import Lit, and with it a page would load Lit twice.
    if (tag) problems.push(`${name}: a message is a plain string, without html\`\` or str\`\``);
    if (/^[sh][0-9a-f]{16}$/.test(name))
      problems.push(`${name}: a message needs an id of its own: msg('…', { id: '…' })`);
  }
  for (const { name, contents } of found) {
    const forms = formsOf(contents.join(''));
    if (forms && [...forms.keys()].join() !== formsIn('en').join())
      problems.push(`${name}: the forms of an English message are ${formsIn('en').join(' and ')}`);
  }
  const known = new Set(found.map(({ name }) => name));
  for (const { id, place } of idsOfMsgCalls(program)) {
    if (!known.has(id))
      problems.push(
        `${id}: lit-localize overlooks it, for its msg has not the type of @lit/localize's (${place})`,
      );
  }
  const written = found.map(({ name: id, contents, desc, file }) => ({
    id,
    text: contents.join(''),
    note: desc,
    file: pathOf(file),
  }));
  const noteFor = notesByPattern();
  const messages = [...OF_A_LANGUAGE, ...inOrder(written)].map((message) => ({
    ...message,
    note: message.note ?? noteFor(message.id),
    unit: unitOf(message.id),
  }));
  return { messages, official: japaneseInData(program, pathOf), problems };
}

/** What is wrong with the notes for translators: none beside a message that is filled in, or is a part of a sentence. */
export function* problemsOfNotes(messages) {
  for (const { id, text, note } of messages) {
    if (FILLED.test(text) && !note)
      yield `${id}: say for translators what is filled in, in \`desc\` or in locales/notes.json`;
    else if (PART.test(text) && !note)
      yield `${id}: say for translators what it is joined with, in \`desc\` or in locales/notes.json`;
  }
  for (const { pattern, matches } of patterns()) {
    if (!messages.some(({ id }) => matches.test(id)))
      yield `locales/notes.json: no message has the id "${pattern}"`;
  }
}

const FILLED = /\{[a-z]+\}/;

// It begins in the midst of a sentence, or something follows.
const PART = /^\p{Ll}|:$/u;

// What belongs together by its id stands together, and there as in the code: a file that moves moves nothing else.
const inOrder = (messages) =>
  messages
    .map((message, index) => ({ message, index }))
    .sort(
      (one, other) =>
        compare(groupOf(one.message), groupOf(other.message)) ||
        compare(one.message.file, other.message.file) ||
        one.index - other.index,
    )
    .map(({ message: { id, text, note } }) => ({ id, text, note }));

const groupOf = ({ id }) => {
  const [first, second] = id.split('.');
  return unitOf(id) === first ? `${first}.${second}` : first;
};

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

// Notes by id, or by a pattern with `*` for many: for messages that are joined with others everywhere in the same way.
function patterns() {
  const path = join(root, 'locales/notes.json');
  const rows = existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, 'utf8'))) : [];
  return rows.map(([pattern, note]) => ({ pattern, note, matches: matching(pattern) }));
}

function notesByPattern() {
  const known = patterns();
  return (id) => known.find(({ matches }) => matches.test(id))?.note;
}

const matching = (pattern) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll('.', '\\.'))
      .join('.*')}$`,
  );

// lit-localize goes by the type of `msg` and is silent about calls of another type. This goes by the name.
function* idsOfMsgCalls(program) {
  const files = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  for (const file of files) {
    const calls = [];
    const visit = (node) => {
      if (ts.isCallExpression(node) && /(^|\.)msg$/.test(node.expression.getText(file))) calls.push(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
    for (const call of calls) {
      const [, options] = call.arguments;
      const property =
        options && ts.isObjectLiteralExpression(options)
          ? options.properties.find((p) => p.name?.text === 'id')
          : undefined;
      const id =
        property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
          ? property.initializer.text
          : undefined;
      const { line } = file.getLineAndCharacterOfPosition(call.getStart(file));
      if (id) yield { id, place: `${pathOf(file)}:${line + 1}` };
    }
  }
}

const pathOf = ({ fileName }) => relative(root, fileName).split(sep).join('/');
