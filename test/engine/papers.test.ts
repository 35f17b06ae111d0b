import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sufficient } from '../../src/engine/index.js';
import type { PaperLists, PaperRule } from '../../src/model/papers.js';
import { listA, listB, usualLists } from '../../src/model/papers.js';
import { nationwide } from '../../src/procedures/shared/nationwide.js';
import { holdsAlways } from '../lib/seeded.js';

// Few papers, so that every way can be told by hand. "health-card" stands on two lists.
const lists: PaperLists = {
  a: ['passport', 'licence'],
  b: ['pension-book', 'student-id', 'health-card'],
  c: ['bill', 'health-card'],
};

const none: PaperRule = [];
const oneOfEither: PaperRule = [{ a: 1 }, { b: 1 }];
const oneAOrTwoB: PaperRule = [{ a: 1 }, { b: 2 }];
const twoAOrOneOfEach: PaperRule = [{ a: 2 }, { a: 1, b: 1 }];
const any: PaperRule = [{ any: 1 }];
const anyTwo: PaperRule = [{ any: 2 }];
const oneC: PaperRule = [{ c: 1 }];
const oneBAndOneC: PaperRule = [{ b: 1, c: 1 }];

describe('papers are enough', () => {
  const cases: readonly (readonly [title: string, owned: readonly string[], rule: PaperRule])[] = [
    ['when none are asked for, with none', [], none],
    ['when none are asked for, with some', ['bill'], none],
    ['with one of list A', ['passport'], oneOfEither],
    ['with one of list B, where one is asked for', ['student-id'], oneOfEither],
    ['with one of list A in place of two of list B', ['licence'], oneAOrTwoB],
    ['with two of list B', ['student-id', 'pension-book'], oneAOrTwoB],
    ['with more than is asked for', ['licence', 'student-id', 'passport', 'bill'], oneAOrTwoB],
    ['with two of list A', ['licence', 'passport'], twoAOrOneOfEach],
    ['with one of each', ['student-id', 'licence'], twoAOrOneOfEach],
    ['with any of list A', ['passport'], any],
    ['with any of list B', ['student-id'], any],
    ['with any of list C', ['bill'], any],
    ['with any two', ['bill', 'passport'], anyTwo],
    ['with one of a third list', ['bill'], oneC],
    ['with one on two lists, for the first', ['health-card'], [{ b: 1 }]],
    ['with one on two lists, for the second', ['health-card'], oneC],
    ['with one on two lists beside one of the first', ['student-id', 'health-card'], oneBAndOneC],
    ['with one on two lists beside one of the second', ['bill', 'health-card'], oneBAndOneC],
    ['with one on two lists, named first', ['health-card', 'bill'], oneBAndOneC],
    ['beside papers that nobody knows', ['library-card', 'licence'], oneAOrTwoB],
    ['with three of one list', ['health-card', 'student-id', 'pension-book'], [{ b: 3 }]],
  ];
  for (const [title, owned, rule] of cases) {
    it(title, () => assert.deepEqual(sufficient(owned, rule, lists), { enough: true, missing: [] }));
  }

  it('by the usual lists when the city has none of its own', () => {
    for (const paper of listA) assert.ok(sufficient([paper], nationwide.papers.holder.rule).enough, paper);
    assert.ok(sufficient(listB.slice(0, 2), nationwide.papers.holder.rule).enough);
    for (const paper of listB) assert.ok(!sufficient([paper], nationwide.papers.holder.rule).enough, paper);
  });
});

describe('papers are not enough', () => {
  const { a, b } = lists;
  const cases: readonly (readonly [
    title: string,
    owned: readonly string[],
    rule: PaperRule,
    missing: readonly (readonly string[])[],
  ])[] = [
    ['without any: one of either list would do', [], oneOfEither, [...a, ...b].map((paper) => [paper])],
    [
      'without any: one of list A, or two of list B',
      [],
      oneAOrTwoB,
      [
        ['passport'],
        ['licence'],
        ['pension-book', 'student-id'],
        ['pension-book', 'health-card'],
        ['student-id', 'health-card'],
      ],
    ],
    [
      'with one of two: one more of either list',
      ['student-id'],
      oneAOrTwoB,
      [['passport'], ['licence'], ['pension-book'], ['health-card']],
    ],
    [
      'with one of list A, where another is asked for',
      ['passport'],
      twoAOrOneOfEach,
      [['licence'], ['pension-book'], ['student-id'], ['health-card']],
    ],
    [
      'with list B alone, where list A has to be there',
      ['pension-book', 'student-id'],
      twoAOrOneOfEach,
      [['passport'], ['licence']],
    ],
    ['with the wrong list: one of the third', ['passport', 'student-id'], oneC, [['bill'], ['health-card']]],
    [
      'with one that would have to count twice',
      ['health-card'],
      oneBAndOneC,
      [['pension-book'], ['student-id'], ['bill']],
    ],
    [
      'with one named twice',
      ['student-id', 'student-id', 'bill'],
      [{ b: 2 }],
      [['pension-book'], ['health-card']],
    ],
    [
      'with papers that nobody knows',
      ['library-card', 'toString', ''],
      [{ a: 1 }],
      [['passport'], ['licence']],
    ],
    [
      'when any will do, and there is none',
      [],
      any,
      [['passport'], ['licence'], ['pension-book'], ['student-id'], ['health-card'], ['bill']],
    ],
    [
      'with one of any two',
      ['bill'],
      anyTwo,
      [['passport'], ['licence'], ['pension-book'], ['student-id'], ['health-card']],
    ],
    ['when no paper could be', ['passport'], [{ a: 3 }], []],
  ];
  for (const [title, owned, rule, missing] of cases) {
    it(title, () => {
      const result = sufficient(owned, rule, lists);
      assert.equal(result.enough, false);
      assert.deepEqual(sorted(result.missing), sorted(missing));
    });
  }

  it('for a third list that the city does not have', () => {
    assert.deepEqual(sufficient(['passport'], oneC), { enough: false, missing: [] });
    assert.ok(!sufficient(['bill'], any).enough);
  });
  it('and the shortest ways come first', () => {
    const sizes = sufficient([], [{ b: 3 }, { c: 2 }, { a: 1 }], lists).missing.map(({ length }) => length);
    assert.deepEqual(
      sizes,
      [...sizes].sort((one, other) => one - other),
    );
    assert.deepEqual([...new Set(sizes)], [1, 2, 3]);
  });
});

describe('whatever the rule, the lists and the papers', () => {
  const papers = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
  const some = fc.subarray(papers);
  const number = fc.integer({ min: 0, max: 2 });
  const rules = fc.array(fc.record({ a: number, b: number, c: number, any: number }, { requiredKeys: [] }), {
    maxLength: 3,
  });
  const cases = [some, rules, fc.record({ a: some, b: some, c: some })] as const;
  const always = (holds: (owned: readonly string[], rule: PaperRule, own: PaperLists) => boolean) =>
    holdsAlways(
      fc.property(...cases, (owned, rule, own) => holds(owned, rule, own)),
      1000,
    );

  it('they are enough exactly when they can be dealt out to what is asked for', () => {
    always((owned, rule, own) => sufficient(owned, rule, own).enough === canBeDealtOut(owned, rule, own));
  });
  it('one more paper never makes them too few', () => {
    always(
      (owned, rule, own) =>
        !sufficient(owned, rule, own).enough ||
        [...papers, 'unknown'].every((paper) => sufficient([...owned, paper], rule, own).enough),
    );
  });
  it('every way to complete them does', () => {
    always((owned, rule, own) =>
      sufficient(owned, rule, own).missing.every(
        (more) =>
          sufficient([...owned, ...more], rule, own).enough && !more.some((paper) => owned.includes(paper)),
      ),
    );
  });
  it('no way names a paper that it could do without', () => {
    always((owned, rule, own) =>
      sufficient(owned, rule, own).missing.every((more) =>
        more.every(
          (paper) => !sufficient([...owned, ...more.filter((other) => other !== paper)], rule, own).enough,
        ),
      ),
    );
  });
  it('no way is left out, and none comes twice', () => {
    holdsAlways(
      fc.property(...cases, some, (owned, rule, own, further) => {
        const { enough, missing } = sufficient(owned, rule, own);
        const all = [...owned, ...further];
        const isNamed = missing.some((more) => more.every((paper) => all.includes(paper)));
        assert.equal(isNamed, !enough && sufficient(all, rule, own).enough);
        assert.equal(new Set(sorted(missing).map(String)).size, missing.length);
      }),
      1000,
    );
  });
  it('nothing is missing exactly when they are enough, or no papers would be', () => {
    always((owned, rule, own) => {
      const { enough, missing } = sufficient(owned, rule, own);
      return (missing.length === 0) === (enough || !sufficient(papers, rule, own).enough);
    });
  });
  it('the order in which they are named does not matter', () => {
    always((owned, rule, own) => {
      const turned = sufficient([...owned].reverse(), rule, own);
      assert.deepEqual(turned, sufficient(owned, rule, own));
      return true;
    });
  });
  it('the usual rules and lists can always be met', () => {
    const all = [...listA, ...listB];
    holdsAlways(
      fc.property(
        fc.subarray(all),
        fc.constantFrom(nationwide.papers.holder.rule, twoAOrOneOfEach, any),
        (owned, rule) => {
          const { enough, missing } = sufficient(owned, rule, usualLists);
          return enough === (missing.length === 0);
        },
      ),
    );
  });
});

const sorted = (ways: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  ways.map((way) => [...way].sort()).sort((one, other) => String(one).localeCompare(String(other)));

/**
 * The same by counting, after Hall: for every set of lists, there have to be as many papers on any of them as are asked
 * for from them; and as many papers in all as are asked for in all.
 */
function canBeDealtOut(owned: readonly string[], rule: PaperRule, { a, b, c }: PaperLists): boolean {
  const known = [...new Set(owned)].filter((paper) => [...a, ...b, ...c].includes(paper));
  return (
    rule.length === 0 ||
    rule.some((counts) => {
      const wanted = [
        [a, counts.a ?? 0],
        [b, counts.b ?? 0],
        [c, counts.c ?? 0],
        [known, counts.any ?? 0],
      ] as const;
      return Array.from({ length: 2 ** wanted.length }, (_, bits) =>
        wanted.filter((_list, index) => (bits & (2 ** index)) !== 0),
      ).every(
        (chosen) =>
          known.filter((paper) => chosen.some(([list]) => list.includes(paper))).length >=
          chosen.reduce((sum, [, count]) => sum + count, 0),
      );
    })
  );
}
