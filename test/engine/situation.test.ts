import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acceptSituation,
  formatSituation,
  isSameSituation,
  parseSituation,
  plan,
} from '../../src/engine/index.js';
import type { Situation } from '../../src/model/facts.js';
import { libraryCard } from '../fixtures/library-card/index.js';

const { facts } = libraryCard;
const accept = (input: unknown) => acceptSituation(facts, input);

function refuse(): never {
  throw new Error('Nobody may read this.');
}

/** What a page may hand in by mistake, and what throws as soon as somebody touches it. */
const strange: Readonly<Record<string, unknown>> = {
  'a number': 7,
  'not a number': NaN,
  'a big number': 7n,
  'a list': ['works'],
  'an empty list': [],
  'a list of lists': [['card'], []],
  nothing: null,
  'yes or no': true,
  'a function': refuse,
  'a symbol': Symbol('works'),
  'a list with a symbol and a big number': [Symbol('card'), 7n],
  'an object': { toString: refuse, toJSON: refuse },
  'an object that holds itself': holdingItself(),
  'a list that holds itself': listInItself(),
  'an object without a prototype': Object.create(null) as unknown,
  'an object with a getter that throws': Object.defineProperty({}, 'age', { get: refuse, enumerable: true }),
  'a list that throws': Object.defineProperty(['card'], 0, { get: refuse }),
  'a proxy that throws': new Proxy({}, { get: refuse, ownKeys: refuse, has: refuse }),
  'a list behind a proxy that throws': new Proxy([], { get: refuse, ownKeys: refuse, has: refuse }),
  'a proxy that is revoked': revoked(),
  'a date': new Date(0),
  'a map': new Map([['age', 'adult']]),
  'a long text': 'x'.repeat(100_000),
};

function holdingItself(): object {
  const one: Record<string, unknown> = { age: 'adult' };
  one['self'] = one;
  return one;
}

function listInItself(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('a situation in query form', () => {
  const told = { lost: ['card', 'book'], age: 'adult' };
  const forms: readonly (readonly [title: string, query: string])[] = [
    ['takes a set with a comma', 'lost=card,book&age=adult'],
    ['takes a set with a space', 'lost=card book&age=adult'],
    ['takes a set with a plus', 'lost=card+book&age=adult'],
    ['takes a set with a plus that was encoded', 'lost=card%2Bbook&age=adult'],
    ['takes a set with a comma that was encoded', 'lost=card%2Cbook&age=adult'],
    ['takes a set with a space that was encoded', 'lost=card%20book&age=adult'],
    ['takes a set with commas and spaces', 'lost=card, book,&age=adult'],
    ['takes a set in any order, and each value once', 'lost=book,card,book&age=adult'],
    ['takes facts in any order', 'age=adult&lost=card,book'],
    ['skips a question mark', '?lost=card,book&age=adult'],
    ['skips a number sign', '#lost=card,book&age=adult'],
    ['skips what is empty', '&&lost=card,book&&age=adult&'],
    ['skips spaces around it', '  lost=card,book&age=adult \n'],
    ['skips spaces around a value', 'lost= card,book &age=+adult%20'],
    ['reads names that were encoded', '%6Cost=card,book&%61ge=adult'],
    ['takes the last of two answers', 'age=child&lost=card,book&age=adult'],
  ];
  for (const [title, query] of forms) {
    it(title, () => assert.deepEqual(accept(query), { situation: told, problems: [] }));
  }

  it('is empty when nothing is said', () => {
    for (const query of ['', ' ', '?', '#', '&'])
      assert.deepEqual(accept(query), { situation: {}, problems: [] }, query);
    for (const input of [undefined, null, {}])
      assert.deepEqual(accept(input), { situation: {}, problems: [] });
  });
  it('does not lose the rest to a stray percent sign', () => {
    const { situation, problems } = accept('fine=100%&%=1&lost=%E3%81&age=adult');
    assert.deepEqual(situation, { age: 'adult' });
    assert.equal(problems.length, 3);
    assert.deepEqual(parseSituation('a=100%+x'), { a: '100% x' });
  });
  it('keeps everything after the first equals sign', () => {
    assert.deepEqual(parseSituation('a=b=c&d'), { a: 'b=c', d: '' });
  });
  it('reads a name that every object has like any other', () => {
    const parsed = parseSituation('__proto__=x&constructor=y');
    assert.deepEqual(Object.entries(parsed), [
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    assert.equal(Object.getPrototypeOf(parsed), Object.prototype);
  });
});

describe('a page owner who mistypes', () => {
  it('hears of an unknown fact once, and which there are', () => {
    const { situation, problems } = accept('colour=red&age=adult&colour=blue');
    assert.deepEqual(situation, { age: 'adult' });
    assert.deepEqual(problems, ['Unknown fact "colour". Allowed: lost, fine, account, age, reading.']);
  });
  it('hears of an unknown value once, and which there are', () => {
    const { situation, problems } = accept({ age: 'old', account: 'works' });
    assert.deepEqual(situation, { account: 'works' });
    assert.deepEqual(problems, ['Unknown value "old" for "age". Allowed: adult, child.']);
  });
  it('hears of a fact without a value', () => {
    assert.deepEqual(accept('age').problems, ['Unknown value "" for "age". Allowed: adult, child.']);
    assert.deepEqual(accept('lost=').problems, [
      'Unknown value "" for "lost". Allowed: card, book, unsure; "unsure" stands alone.',
    ]);
  });
  it('hears of what is left out of a set, and keeps the rest', () => {
    const { situation, problems } = accept('lost=card,purse,hat');
    assert.deepEqual(situation, { lost: ['card'] });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /"card,purse,hat" for "lost".*Allowed: card, book, unsure/);
  });
  it('hears that “unsure” stands alone in a set; the definite values are kept', () => {
    for (const lost of ['unsure,card', 'card unsure', ['card', 'unsure']]) {
      const { situation, problems } = accept({ lost });
      assert.deepEqual(situation, { lost: ['card'] });
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', /"unsure" stands alone/);
    }
    assert.deepEqual(accept('lost=unsure'), { situation: { lost: ['unsure'] }, problems: [] });
  });
  it('hears of several values for what can have one only', () => {
    const { situation, problems } = accept({ age: ['adult'], account: 'works,blocked' });
    assert.deepEqual(situation, {});
    assert.equal(problems.length, 2);
  });
  it('hears nothing of a fact that is left undefined', () => {
    assert.deepEqual(accept({ age: undefined, colour: undefined }), { situation: {}, problems: [] });
  });
  it('hears in the plan what was wrong with the situation', () => {
    assert.deepEqual(plan(libraryCard, 'age=old').problems, accept('age=old').problems);
  });
});

describe('a name that every object has', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    it(`is no fact: ${name}`, () => {
      const given = JSON.parse(`{ "${name}": "adult", "age": "child" }`) as unknown;
      const { situation, problems } = accept(given);
      assert.deepEqual(Object.entries(situation), [['age', 'child']]);
      assert.equal(Object.getPrototypeOf(situation), Object.prototype);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', new RegExp(`^Unknown fact "${name}"`));
    });
    it(`is no value: ${name}`, () => {
      const { situation, problems } = accept({ age: name, lost: [name] });
      assert.deepEqual(situation, {});
      assert.equal(problems.length, 2);
    });
  }
  it('is not looked for in what an object inherits', () => {
    assert.deepEqual(accept(Object.create({ age: 'adult', colour: 'red' })), { situation: {}, problems: [] });
  });
});

describe('something strange', () => {
  const settled = { lost: ['book'], account: 'blocked' };

  for (const [what, value] of Object.entries(strange)) {
    it(`is no situation and stops nothing: ${what}`, () => {
      const { situation } = accept(value);
      assert.deepEqual(
        Object.keys(situation).filter((name) => !Object.hasOwn(facts, name)),
        [],
      );
      assert.equal(plan(libraryCard, value as Situation).routes.length, 2);
    });
    it(`is no answer, is reported, and the rest is kept: ${what}`, () => {
      for (const fact of ['age', 'lost']) {
        const { situation, problems } = accept({ ...settled, [fact]: value });
        const rest = Object.entries(settled).filter(([name]) => name !== fact);
        assert.deepEqual(situation, Object.fromEntries(rest));
        assert.equal(problems.length, 1);
        assert.match(problems[0] ?? '', new RegExp(`^Unknown value .* for "${fact}"\\. Allowed: `, 's'));
      }
    });
    it(`is reported under a name that is no fact: ${what}`, () => {
      const { situation, problems } = accept({ ...settled, colour: value });
      assert.deepEqual(situation, settled);
      assert.equal(problems.length, 1);
    });
  }

  it('is told from a situation, in words', () => {
    for (const value of [7, [], true, refuse, Symbol('x'), 7n, strange['a proxy that is revoked']]) {
      assert.deepEqual(accept(value), {
        situation: {},
        problems: ['A situation is an object of facts, or their query form as a string.'],
      });
    }
  });
  it('does not hide the facts beside it', () => {
    const input = Object.defineProperty({ age: 'adult' }, 'account', { get: refuse, enumerable: true });
    const { situation, problems } = accept(input);
    assert.deepEqual(situation, { age: 'adult' });
    assert.equal(problems.length, 1);
  });
});

describe('every situation', () => {
  const lost = [undefined, ['card'], ['book'], ['card', 'book'], ['unsure']];
  const situations: readonly Situation[] = lost.flatMap((set) =>
    [undefined, ...facts.fine.values].flatMap((fine) =>
      [undefined, ...facts.account.values].flatMap((account) =>
        [undefined, ...facts.age.values].map((age) => withoutGaps({ lost: set, fine, account, age })),
      ),
    ),
  );

  function withoutGaps(given: Record<string, string | readonly string[] | undefined>): Situation {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  }

  it('is read as it was written', () => {
    for (const situation of situations) {
      const query = formatSituation(facts, situation);
      assert.deepEqual(accept(query), { situation, problems: [] }, query);
    }
  });
  it('is the same as it was in an address', () => {
    for (const situation of situations) {
      const query = `?${new URLSearchParams(formatSituation(facts, situation)).toString()}`;
      assert.deepEqual(accept(query), { situation, problems: [] }, query);
    }
  });
  it('is written in a way of its own', () => {
    const queries = situations.map((situation) => formatSituation(facts, situation));
    assert.equal(new Set(queries).size, situations.length);
  });
  it('is accepted as it is, and what is accepted once is accepted again', () => {
    for (const situation of situations) assert.deepEqual(accept(situation), { situation, problems: [] });
  });
});

describe('two situations', () => {
  const same = (one: Situation, other: Situation): boolean => isSameSituation(facts, one, other);

  it('are the same in any order of facts, and of the values in a set', () => {
    assert.ok(same({ age: 'adult', fine: 'owed' }, { fine: 'owed', age: 'adult' }));
    assert.ok(same({ lost: ['card', 'book'] }, { lost: ['book', 'card'] }));
    assert.ok(same({}, {}));
  });
  it('are the same when one leaves out what the other leaves undefined', () => {
    assert.ok(same({ age: 'adult' }, { age: 'adult', fine: undefined }));
  });
  it('differ in a fact, in a value, or in one value of a set', () => {
    assert.ok(!same({ age: 'adult' }, {}));
    assert.ok(!same({ age: 'adult' }, { age: 'child' }));
    assert.ok(!same({ lost: ['card', 'book'] }, { lost: ['card'] }));
    assert.ok(!same({ lost: ['unsure'] }, { lost: ['card', 'book'] }));
  });
  it('are written in the order of asking', () => {
    assert.equal(
      formatSituation(facts, { age: 'adult', lost: ['book', 'card'] }),
      'lost=card,book&age=adult',
    );
    assert.equal(formatSituation(facts, {}), '');
  });
  it('stay as they are when they are written', () => {
    const lost = Object.freeze(['book', 'card']);
    formatSituation(facts, Object.freeze({ lost }));
    assert.deepEqual(lost, ['book', 'card']);
  });
});

describe('A situation of thousands', () => {
  const open = { papers: { many: true, open: true, values: ['passport', 'bank-book'] } } as const;
  const ids = Array.from({ length: 20_000 }, (_, index) => `paper-${String(index)}`);

  it('keeps the usual values and 50 others, and says so once', () => {
    const { situation, problems } = acceptSituation(open, { papers: [...ids, 'passport'] });
    assert.equal(situation['papers']?.length, 51);
    assert.equal(situation['papers']?.[0], 'passport');
    assert.deepEqual(problems, ['Too many values for "papers". Allowed: 50 besides the usual ones.']);
    assert.deepEqual(acceptSituation(open, `papers=${ids.join(',')}`).problems, problems);
  });

  it('takes 50 without a word', () => {
    assert.deepEqual(acceptSituation(open, { papers: ids.slice(0, 50) }).problems, []);
  });

  it('names twenty unknown facts, and counts the others', () => {
    const { problems } = acceptSituation(facts, ids.map((id) => `${id}=1`).join('&'));
    assert.equal(problems.length, 21);
    assert.equal(problems.at(-1), '19980 more problems like these.');
  });

  it('repeats no more of a wrong value than helps', () => {
    const { problems } = acceptSituation(facts, { age: 'x'.repeat(100_000), ['y'.repeat(100_000)]: 1 });
    assert.equal(problems.length, 2);
    assert.ok(problems.every((problem) => problem.length < 400));
  });
});
