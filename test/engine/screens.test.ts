import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  askedFacts,
  commitScreen,
  plan,
  screensLeft,
  tickedBoxes,
  toldFacts,
  withoutUnasked,
} from '../../src/engine/index.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import type { QuestionSet } from '../../src/model/question-set.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { reader } from '../../src/procedures/reader.js';
import { libraryCard } from '../fixtures/library-card/index.js';

const procedure: Procedure = pinReset;
const rare = { facts: ['card', 'card-kind', 'goal'], kind: 'rarities' } as const;
const tick = (choices: Readonly<Record<string, readonly string[]>>, situation: Situation = {}) =>
  commitScreen(procedure, rare, { choices, situation });

describe('a screen of rarities', () => {
  it('gives the value of each box that is ticked, and the ordinary value of all others', () => {
    assert.deepEqual(tick({ card: ['outdated'] }), {
      situation: { card: 'outdated', 'card-kind': 'standard', goal: 'reset' },
    });
    assert.deepEqual(tick({ 'card-kind': ['pinless'], goal: ['change'] }), {
      situation: { card: 'valid', 'card-kind': 'pinless', goal: 'change' },
    });
  });
  it('gives the ordinary values to whoever ticks "none of these"', () => {
    assert.deepEqual(commitScreen(procedure, rare, { choices: {}, isNone: true, situation: {} }), {
      situation: { card: 'valid', 'card-kind': 'standard', goal: 'reset' },
    });
  });
  it('cannot be committed with nothing ticked, not even "none of these"', () => {
    assert.deepEqual(tick({}), { unanswered: rare.facts });
    assert.deepEqual(tick({ card: [] }), { unanswered: rare.facts });
  });
  for (const [first, ...others] of [
    ['lost', 'unusable', 'expired', 'outdated'],
    ['unusable', 'outdated', 'expired'],
    ['expired', 'outdated'],
  ]) {
    it(`counts "${first}" before ${others.join(', ')}, in whichever order they are ticked`, () => {
      for (const boxes of [
        [first ?? '', ...others],
        [...others, first ?? ''],
      ])
        assert.deepEqual(tick({ card: boxes }), {
          situation: { card: first, 'card-kind': 'standard', goal: 'reset' },
        });
    });
  }
  it('takes nothing that has no box', () => {
    assert.deepEqual(tick({ card: ['valid', 'torn'], goal: ['change'], phone: ['none'] }), {
      situation: { card: 'valid', 'card-kind': 'standard', goal: 'change' },
    });
  });
  it('leaves alone what it does not ask, and changes what was answered before', () => {
    assert.deepEqual(tick({ card: ['lost'] }, { pins: ['signature'], goal: 'change' }), {
      situation: { pins: ['signature'], card: 'lost', 'card-kind': 'standard', goal: 'reset' },
    });
  });
  it('shows what is answered already as ticked', () => {
    assert.deepEqual(tickedBoxes(procedure, rare, { card: 'outdated', 'card-kind': 'standard' }), {
      card: ['outdated'],
    });
    assert.deepEqual(tickedBoxes(procedure, rare, {}), {});
  });
});

describe('a screen of questions', () => {
  const who = { facts: ['applicant', 'residence'], kind: 'questions' } as const;
  const commit = (
    choices: Readonly<Record<string, string | readonly string[]>>,
    set: QuestionSet = procedure,
  ) => commitScreen(set, who, { choices, situation: { goal: 'reset' } });

  it('takes all answers at once', () => {
    assert.deepEqual(commit({ applicant: 'holder', residence: ['japanese'] }), {
      situation: { goal: 'reset', applicant: 'holder', residence: 'japanese' },
    });
  });
  it('names the questions without an answer', () => {
    assert.deepEqual(commit({ applicant: 'holder' }), { unanswered: ['residence'] });
    assert.deepEqual(commit({}), { unanswered: ['applicant', 'residence'] });
  });
  it('takes a set as a set', () => {
    const pins = { facts: ['pins'], kind: 'questions' } as const;
    for (const choices of [{ pins: ['signature'] }, { pins: 'signature' }])
      assert.deepEqual(commitScreen(procedure, pins, { choices, situation: {} }), {
        situation: { pins: ['signature'] },
      });
  });
  it('takes what an option answers besides, but not against what was chosen', () => {
    const { applicant, ...others } = procedure.questions;
    const text = () => 'words';
    const options = { ...applicant?.options, holder: { text, also: { residence: 'abroad', phone: 'none' } } };
    const set = { ...procedure, questions: { ...others, applicant: { ask: text, label: text, options } } };
    assert.deepEqual(commit({ applicant: 'holder', residence: 'japanese' }, set), {
      situation: { goal: 'reset', applicant: 'holder', residence: 'japanese', phone: 'none' },
    });
  });
});

describe('what is told after a screen', () => {
  const told = (before: Situation, after: Situation) => toldFacts(procedure, rare, before, after);
  const known = { pins: ['signature'], applicant: 'holder', residence: 'japanese' } as const;

  it('is each fact that has changed, in the order of the screen', () => {
    assert.deepEqual(told(known, { ...known, card: 'valid', 'card-kind': 'standard', goal: 'reset' }), [
      'card',
      'card-kind',
      'goal',
    ]);
    assert.deepEqual(
      told({ ...known, card: 'valid' }, { ...known, card: 'valid', 'card-kind': 'standard', goal: 'reset' }),
      ['card-kind', 'goal'],
    );
  });
  it('is nothing that does not matter any more', () => {
    assert.deepEqual(told(known, { ...known, card: 'lost', 'card-kind': 'standard', goal: 'reset' }), [
      'card',
    ]);
  });
  it('is also what an option has answered besides', () => {
    const phone = { ...known, card: 'valid', 'card-kind': 'standard', goal: 'reset', phone: 'none' } as const;
    assert.deepEqual(told(known, phone), ['card', 'card-kind', 'goal', 'phone']);
  });
  it('does not hang on the order of a set', () => {
    const one = { pins: ['signature', 'card-input'] };
    const other = { pins: ['card-input', 'signature'] };
    assert.deepEqual(toldFacts(procedure, { facts: ['pins'], kind: 'questions' }, one, other), []);
  });
});

describe('the screens that are left', () => {
  const left = (situation: Situation) =>
    screensLeft(procedure, plan(procedure, situation).asks).map(({ facts }) => facts.join(' '));

  it('hold the facts that can still matter, in the order of the screens', () => {
    assert.deepEqual(left({}), [
      'pins',
      'applicant residence renewal',
      'card card-kind goal',
      'other-pin phone certificates',
    ]);
    assert.deepEqual(left({ pins: ['resident-register'], applicant: 'holder' }), [
      'residence renewal',
      'card card-kind goal',
    ]);
  });
  it('are none when nothing is left to ask', () => {
    assert.deepEqual(
      left({ pins: ['signature'], card: 'lost', applicant: 'holder', residence: 'japanese' }),
      [],
    );
  });
  it('are one for each fact where a procedure names none', () => {
    assert.deepEqual(
      screensLeft(libraryCard, ['lost', 'fine']).map(({ facts }) => facts),
      [['lost'], ['fine']],
    );
  });
});

describe('a question that is put to some only', () => {
  it('is asked once it is certain that it fits', () => {
    assert.ok(!askedFacts(reader, {}).includes('renewal'));
    assert.ok(!askedFacts(reader, { residence: 'japanese' }).includes('renewal'));
    assert.ok(askedFacts(reader, { residence: 'limited' }).includes('renewal'));
  });
  it('takes its answer along when it does not fit any more', () => {
    const given = { residence: 'japanese', renewal: 'granted', occupation: 'student', pins: ['signature'] };
    const { renewal: _renewal, ...others } = given;
    assert.deepEqual(withoutUnasked(reader, given), others);
    assert.deepEqual(withoutUnasked(reader, { ...given, residence: 'limited' }), {
      ...given,
      residence: 'limited',
    });
  });
});
