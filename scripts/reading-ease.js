// Measures how hard our words are to read, section by section, in English and Japanese, and fails where a limit is passed. What
// is filled in and what has an official name counts as one word: nobody can make "special permanent resident certificate"
// shorter. `npm run reading-ease`.
import { join } from 'node:path';
import { foldersIn, readLanguage } from './lib/languages.js';
import { messagesInCode } from './lib/localizer.js';
import { charactersIn, gradeOf, LIMITS, sentencesOf, wordsIn } from './lib/reading-ease.js';
import { root } from './lib/run.js';

/** The sections that a reader sees, by the ids of their messages. The first that fits counts. */
const SECTIONS = {
  questions:
    /^(pin-reset\.(questions|pins|clues|doing|goal|card|card-kind|other-pin|certificates|phone|conditions)\b|person\.|questions\.|condition\.)/,
  ways: /^pin-reset\.(routes|places|tasks|phones)\b|^(routes|result|claim)\./,
  documents: /^pin-reset\.documents\b|^(documents|papers|reader)\./,
  steps: /^pin-reset\.steps\b|^steps\./,
  notes: /^pin-reset\.notes\b|^(notes|nationwide)\./,
  leaflet: /^pin-reset-leaflet\.|^leaflet\.|^card\./,
  city: /^(city|hours)\./,
  'the rest': /^/,
};

/** Names of things in English that have an official Japanese one; those of papers are found by themselves. */
const NAMES = [
  'My Number Card',
  'signature PIN',
  'user-authentication PIN',
  'resident-register PIN',
  'card-input PIN',
  'electronic certificate',
  'electronic certificates',
  'signature certificate',
  'user-authentication certificate',
  'power of attorney',
  'statutory representative',
  'municipal office',
  'health insurance eligibility certificate',
  'medical certificate',
  'certificate of guardianship',
  'birth certificate',
  'family register',
  'resident record',
  'driver’s license',
];

/** Sentences that may be longer, with the reason. */
const EXCEPTIONS = {
  'pin-reset.notes.kiosk-stores.text': 'a list of the stores',
};

const { messages, official } = messagesInCode();
const papers = messages.filter(({ id }) => /^papers\.[\w-]+$/.test(id)).map(({ text }) => text);
const names = { en: [...papers, ...NAMES], ja: official.map(({ text }) => text) };
const folder = join(root, 'locales');
const japanese = foldersIn(folder)
  .filter((tag) => tag === 'ja')
  .flatMap((tag) => readLanguage(folder, tag, messages, official).units)
  .map(({ id, target }) => ({ id, text: target ?? '' }));

const problems = [];
const tooLong = (id, count, unit, sentence) => {
  if (!(id in EXCEPTIONS)) problems.push(`${id}: ${count} ${unit}: ${sentence}`);
};
const sections = new Map(Object.keys(SECTIONS).map((name) => [name, []]));
for (const { id, text } of messages) {
  const sentences = sentencesOf(text, 'en', names.en);
  const [section] = Object.entries(SECTIONS).find(([, ids]) => ids.test(id));
  sections.get(section).push(...sentences);
  for (const sentence of sentences) {
    if (wordsIn(sentence) > LIMITS.words) tooLong(id, wordsIn(sentence), 'words', sentence);
  }
}
const isLong = (sentence) => charactersIn(sentence) > LIMITS.characters;
for (const { id, text } of japanese) {
  for (const sentence of sentencesOf(text, 'ja', names.ja).filter(isLong)) {
    tooLong(id, charactersIn(sentence), 'characters', sentence);
  }
}
for (const [name, sentences] of sections) {
  const grade = gradeOf(sentences);
  console.log(`${name}: grade ${grade.toFixed(1)}, ${sentences.length} sentences`);
  if (grade > LIMITS.grade) problems.push(`${name}: grade ${grade.toFixed(1)} of at most ${LIMITS.grade}`);
}
for (const [id, reason] of Object.entries(EXCEPTIONS)) {
  if (messages.every((message) => message.id !== id))
    problems.push(`${id}: an exception (${reason}) for nothing`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
