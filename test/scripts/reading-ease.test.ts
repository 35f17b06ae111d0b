import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { charactersIn, gradeOf, sentencesOf, wordsIn } from '../../scripts/lib/reading-ease.js';

describe('How hard words are to read', () => {
  it('is measured by the sentence', () => {
    assert.deepEqual(sentencesOf('Go to the office. Take your card, e.g. today!', 'en', []), [
      'Go to the office.',
      'Take your card, e.g. today!',
    ]);
    assert.deepEqual(sentencesOf('窓口へ。カードを持参。', 'ja', []), ['窓口へ。', 'カードを持参。']);
  });

  it('counts a name, its Japanese one and what is filled in as one word each', () => {
    const [sentence = ''] = sentencesOf('Bring the residence card {在留カード} of {city} now.', 'en', [
      'residence card',
    ]);
    assert.equal(wordsIn(sentence), 7);
    const [japanese = ''] = sentencesOf('{city}の在留カードを持参。', 'ja', ['在留カード']);
    assert.equal(charactersIn(japanese), '紙の紙を持参'.length);
  });

  it('counts no reading that stands above a word', () => {
    const [sentence = ''] = sentencesOf('暗証番号《あんしょうばんごう》です。', 'ja', []);
    assert.equal(charactersIn(sentence), '暗証番号です'.length);
  });

  it('is a higher grade for longer words and sentences, and none for labels', () => {
    const easy = gradeOf(['Go to the office.']) ?? NaN;
    const hard = gradeOf(['Applications necessitate comprehensive identification documentation.']) ?? NaN;
    assert.ok(easy < 3, String(easy));
    assert.ok(hard > 15, String(hard));
    assert.equal(gradeOf(['Expiry date']), undefined);
  });
});
