import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The hardest that a text may be: a school grade, words in an English sentence, characters in a Japanese one. */
export const LIMITS = { grade: 5, words: 20, characters: 60 };

// Fewer words are a name or a label, not a sentence.
const FEWEST = 4;

/** What a name counts as, whatever it is: one word of two syllables, and in Japanese one character. */
const NAME = { en: 'paper', ja: '紙' };

/** The sentences of a text, with each of the `names`, and whatever is filled in, as one word or character. */
export function sentencesOf(text, language, names) {
  const found = [...names].sort((one, other) => other.length - one.length).map((name) => escaped(name));
  const plain = text
    // A reading stands above its word; a mark says only how a word is drawn.
    .replace(/《[^》]*》/g, '')
    .replace(/\{[^}]*\}/g, NAME[language])
    .replace(new RegExp(found.join('|') || '(?!)', language === 'en' ? 'gi' : 'g'), NAME[language]);
  const split = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...split.segment(plain)].map(({ segment }) => segment.trim()).filter(Boolean);
}

const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How many words an English sentence has. */
export const wordsIn = (sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;

/** The school grade of English sentences by Flesch and Kincaid; undefined where there is none. */
export function gradeOf(sentences) {
  const counted = sentences.filter((sentence) => wordsIn(sentence) >= FEWEST);
  if (counted.length === 0) return undefined;
  return fleschKincaid({
    sentence: counted.length,
    word: sum(counted.map(wordsIn)),
    syllable: sum(counted.map(syllable)),
  });
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** How many characters a Japanese sentence has, without the signs that close it. */
export const charactersIn = (sentence) => [...sentence.replace(/[。！？]+$/u, '')].length;
