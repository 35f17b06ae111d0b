import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likelyFirst } from '../../src/elements/procedure-papers/likely-first.js';
import { papers } from '../../src/procedures/papers.js';
import type { Situation } from '../../src/model/facts.js';

const order = ['driving-licence', 'residence-card', 'student-id', 'passport', 'employee-id'] as const;
const inOrder = (situation: Situation): readonly string[] =>
  likelyFirst(
    order.map((id) => [id, papers[id]] as const),
    situation,
  ).map(([id]) => id);

describe('The papers that somebody is likely to own stand first', () => {
  for (const [who, situation, expected] of [
    ['somebody of whom nothing is known', {}, order],
    ['a Japanese citizen', { residence: 'japanese' }, order],
    [
      'a foreign resident',
      { residence: 'limited' },
      ['residence-card', 'passport', 'driving-licence', 'student-id', 'employee-id'],
    ],
    [
      'an employee',
      { occupation: 'employee' },
      ['employee-id', 'driving-licence', 'residence-card', 'student-id', 'passport'],
    ],
    [
      'a foreign student',
      { residence: 'limited', occupation: 'student' },
      ['residence-card', 'student-id', 'passport', 'driving-licence', 'employee-id'],
    ],
  ] as const) {
    it(`for ${who}`, () => assert.deepEqual(inOrder(situation), expected));
  }
});
