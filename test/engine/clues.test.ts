import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cluedAnswers, onlyClueFor } from '../../src/engine/index.js';
import { sourcesOfQuestion } from '../../src/engine/statements.js';
import type { Question } from '../../src/model/question-set.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';

const text = () => '';
const question: Pick<Question, 'clues'> = {
  clues: [
    { text, answers: { colour: 'red' } },
    {
      text,
      then: {
        ask: text,
        clues: [
          { text, answers: { colour: 'blue' } },
          { text, answers: { shape: ['round', 'flat'] } },
        ],
      },
    },
    { text, answers: { colour: 'blue' } },
  ],
};

describe('a clue', () => {
  it('answers as soon as it is recognised, or when what is asked then is answered', () => {
    assert.deepEqual(cluedAnswers(question, [0]), { colour: 'red' });
    assert.equal(cluedAnswers(question, [1]), undefined);
    assert.deepEqual(cluedAnswers(question, [1, 0]), { colour: 'blue' });
  });
  it('answers nothing where there is none', () => {
    assert.equal(cluedAnswers(question, [7]), undefined);
    assert.equal(cluedAnswers(question, [1, 7]), undefined);
    assert.equal(cluedAnswers({}, [0]), undefined);
  });
  it('is known from an answer that it alone stands for', () => {
    assert.deepEqual(onlyClueFor(question, { colour: 'red', other: 'x' }), [0]);
    assert.deepEqual(onlyClueFor(question, { shape: ['flat', 'round'] }), [1, 1]);
  });
  it('is not guessed where several stand for the answer, or none', () => {
    assert.equal(onlyClueFor(question, { colour: 'blue' }), undefined);
    assert.equal(onlyClueFor(question, { colour: 'green' }), undefined);
    assert.equal(onlyClueFor({}, {}), undefined);
  });
});

describe('the sources of a question', () => {
  it('are those of its help, its answers, its names, its clues, and what is said then, each once', () => {
    const sources = sourcesOfQuestion(pinReset.questions.pins);
    for (const ref of ['hannan', 'jlis-passwords', 'tbs', 'mhlw', 'card-contact'])
      assert.ok(sources.includes(ref), ref);
    assert.equal(new Set(sources).size, sources.length);
    assert.deepEqual(sourcesOfQuestion({ ask: text, label: text, options: {} }), []);
  });
});
