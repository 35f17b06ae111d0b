import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listsOf, ruleFor, usable } from '../../src/elements/procedure-papers/paper-rule.js';
import type { Municipality } from '../../src/municipality/schema.js';
import { usualLists } from '../../src/model/papers.js';
import { nationwide } from '../../src/procedures/shared/nationwide.js';

const city: Municipality = {
  'second-document': [{ a: 1 }],
  representative: { documents: [{ b: 1 }] },
  proxy: { documents: [{ c: 1 }] },
};

describe('The papers asked for', () => {
  for (const [applicant, inCity, elsewhere] of [
    [undefined, city['second-document'], nationwide.papers.holder.rule],
    ['holder', city['second-document'], nationwide.papers.holder.rule],
    ['parent', city.representative?.documents, nationwide.papers.others.rule],
    ['guardian', city.representative?.documents, nationwide.papers.others.rule],
    ['household', city.proxy?.documents, nationwide.papers.others.rule],
    ['proxy', city.proxy?.documents, nationwide.papers.others.rule],
  ] as const) {
    const situation = applicant === undefined ? {} : { applicant };
    it(`of ${applicant ?? 'somebody who has not said who goes'} are those that the city names for them`, () =>
      assert.deepEqual(ruleFor(situation, city), { rule: inCity, isOfCity: true }));

    it(`of ${applicant ?? 'somebody who has not said who goes'} are the strictest usual ones where it names none`, () =>
      assert.deepEqual(ruleFor(situation, {}), { rule: elsewhere, isOfCity: false }));
  }

  it('differ between who goes and whose card it is', () => {
    assert.notDeepEqual(nationwide.papers.holder.rule, nationwide.papers.others.rule);
  });
});

describe('The lists of papers', () => {
  it('are a city’s own where it has them', () => {
    assert.deepEqual(listsOf({ 'b-list': ['student-id'] }), { ...usualLists, b: ['student-id'] });
  });
});

describe('A residence card that is the My Number Card', () => {
  const papers = ['passport', 'residence-card'];
  it('does not count beside itself', () => {
    assert.deepEqual(usable(papers, { 'card-kind': 'specified' }), ['passport']);
  });

  for (const situation of [
    { 'card-kind': 'standard' },
    { 'card-kind': 'specified', applicant: 'proxy' },
    { 'card-kind': 'specified', applicant: 'parent' },
    {},
  ]) {
    it(`counts for ${JSON.stringify(situation)}`, () => assert.deepEqual(usable(papers, situation), papers));
  }
});
