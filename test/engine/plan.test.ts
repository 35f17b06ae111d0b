import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answeredFacts, claimsOf, openFacts, plan } from '../../src/engine/index.js';
import type { PlannedClaim } from '../../src/engine/index.js';
import type { Claim } from '../../src/model/claim.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import { libraryCard } from '../fixtures/library-card/index.js';

const planOf = (situation: Situation | string) => plan(libraryCard, situation);
const routesOf = (situation: Situation, procedure: Procedure = libraryCard): readonly string[] =>
  plan(procedure, situation).routes.map(
    ({ id, verdict, recommended }) => `${id} ${verdict}${recommended ? ', recommended' : ''}`,
  );
const tasksAt = (route: string, situation: Situation) =>
  planOf(situation).routes.find(({ id }) => id === route)?.tasks;
const text = () => 'words';
const find = (claims: readonly PlannedClaim[], wanted: string) => claims.find(({ id }) => id === wanted);

const online = { lost: ['card'], account: 'works', age: 'adult' } as const;

describe('the recommended way', () => {
  it('is the first that applies, and stands first', () => {
    assert.deepEqual(routesOf({ ...online, fine: 'none' }), ['website applies, recommended', 'desk applies']);
  });
  it('is the next when the first is ruled out', () => {
    assert.deepEqual(routesOf({ account: 'blocked' }), ['desk applies, recommended']);
  });
  it('is not named while an answer could bring in a better one', () => {
    assert.deepEqual(routesOf({}), ['website open', 'desk applies']);
    assert.deepEqual(routesOf({ lost: ['card'], age: 'adult' }), ['website open', 'desk applies']);
  });
  it('is not named while an answer could lift another above it', () => {
    assert.deepEqual(routesOf(online), ['website applies', 'desk applies']);
  });
  it('is the one that goes first in this case', () => {
    assert.deepEqual(routesOf({ ...online, fine: 'owed' }), ['desk applies, recommended', 'website applies']);
  });
  it('is named early when nothing can get in front of it any more', () => {
    assert.deepEqual(routesOf({ fine: 'owed' }), ['desk applies, recommended', 'website open']);
  });
  it('does not go first on an answer that is unsure', () => {
    assert.deepEqual(routesOf({ ...online, fine: 'unsure' }), [
      'website applies, recommended',
      'desk applies',
    ]);
  });
  it('is the sure one, before one that stays open for the unsure', () => {
    assert.deepEqual(routesOf({ ...online, account: 'unsure', fine: 'none' }), [
      'desk applies, recommended',
      'website open',
    ]);
  });
  it('is not named while another that goes first too may stand above it', () => {
    const { website, desk } = libraryCard.routes;
    const bothFirst: Procedure = {
      ...libraryCard,
      routes: { website: { ...website, first: { fine: 'owed' } }, desk },
    };
    const young = { lost: ['card'], account: 'works', fine: 'owed' } as const;
    assert.deepEqual(routesOf(young, bothFirst), ['desk applies', 'website open']);
    assert.deepEqual(routesOf({ ...young, age: 'adult' }, bothFirst), [
      'website applies, recommended',
      'desk applies',
    ]);
    assert.deepEqual(routesOf({ ...young, age: 'child' }, bothFirst), ['desk applies, recommended']);
  });
  it('stays when one that stands below it may go first too', () => {
    const { website, desk } = libraryCard.routes;
    const procedure: Procedure = {
      ...libraryCard,
      routes: {
        website: { ...website, when: {}, first: { fine: 'owed' } },
        desk: { ...desk, first: { account: 'blocked' } },
      },
    };
    const order = ['website applies, recommended', 'desk applies'];
    assert.deepEqual(routesOf({ fine: 'owed' }, procedure), order);
    assert.deepEqual(routesOf({ fine: 'owed', account: 'blocked' }, procedure), order);
  });
  it('is one that goes first only if it can be gone', () => {
    const { website, desk } = libraryCard.routes;
    const closed: Procedure = {
      ...libraryCard,
      routes: { website: { ...website, when: {} }, desk: { ...desk, when: { account: 'works' } } },
    };
    assert.deepEqual(routesOf({ account: 'unsure', fine: 'owed' }, closed), [
      'website applies, recommended',
      'desk open',
    ]);
    assert.deepEqual(routesOf({ fine: 'owed' }, closed), ['website applies', 'desk open']);
  });
  it('does not exist when every way hangs on an answer that is unsure', () => {
    const { website } = libraryCard.routes;
    const one: Procedure = { ...libraryCard, routes: { website } };
    assert.deepEqual(routesOf({ ...online, account: 'unsure' }, one), ['website open']);
  });
});

describe('a way', () => {
  it('names what is done there, in the order of the data', () => {
    assert.deepEqual(tasksAt('desk', { lost: ['book', 'card'], fine: 'owed' }), ['pay', 'replace', 'report']);
    assert.deepEqual(tasksAt('desk', { lost: ['card'], fine: 'none' }), ['replace']);
    assert.deepEqual(tasksAt('website', online), ['replace']);
  });
  it('leaves out what hangs on an answer that is missing or unsure', () => {
    assert.deepEqual(tasksAt('desk', {}), []);
    assert.deepEqual(tasksAt('desk', { lost: ['book'], fine: 'unsure' }), ['report']);
  });
  it('takes somebody unsure about a set for all that it stands for', () => {
    assert.deepEqual(tasksAt('desk', { lost: ['unsure'], fine: 'none' }), ['replace', 'report']);
    assert.deepEqual(routesOf({ lost: ['unsure'] }), ['desk applies, recommended']);
  });
  it('names the places where it certainly can be gone', () => {
    const placesFor = (situation: Situation) =>
      planOf(situation).routes.find(({ id }) => id === 'desk')?.places;
    assert.deepEqual(placesFor({ age: 'adult' }), ['main', 'branch']);
    assert.deepEqual(placesFor({ age: 'child' }), ['main']);
    assert.deepEqual(placesFor({}), ['main']);
  });
  it('has no list of places when it needs none', () => {
    const website = planOf(online).routes.find(({ id }) => id === 'website');
    assert.ok(website && !('places' in website));
  });
});

describe('what is needed', () => {
  it('by everybody is there for everybody, and tied to no way', () => {
    assert.deepEqual(find(planOf({}).steps, 'search'), { id: 'search', verdict: 'applies' });
  });
  it('on one way is there while that way is possible', () => {
    const logIn = (situation: Situation) => find(planOf(situation).steps, 'log-in');
    assert.deepEqual(logIn({}), { id: 'log-in', verdict: 'open', routes: ['website'] });
    assert.deepEqual(logIn(online), { id: 'log-in', verdict: 'applies', routes: ['website'] });
    assert.equal(logIn({ account: 'blocked' }), undefined);
  });
  it('for a task is there while the task may be done', () => {
    const passport = (situation: Situation) => find(planOf(situation).documents, 'passport');
    assert.deepEqual(passport({}), { id: 'passport', verdict: 'open', routes: ['desk'] });
    assert.deepEqual(passport({ lost: ['card'] }), { id: 'passport', verdict: 'applies', routes: ['desk'] });
    assert.equal(passport({ lost: ['book'] }), undefined);
  });
  it('for a task stays open for somebody unsure about it', () => {
    assert.equal(find(planOf({ fine: 'unsure' }).documents, 'money')?.verdict, 'open');
    assert.equal(find(planOf({ fine: 'none' }).documents, 'money'), undefined);
  });
  it('on several ways is certain when one of them is, and names those that are possible', () => {
    const confirm = (situation: Situation) => find(planOf(situation).steps, 'confirm');
    assert.deepEqual(confirm({ lost: ['card'] }), {
      id: 'confirm',
      verdict: 'applies',
      routes: ['website', 'desk'],
    });
    assert.deepEqual(confirm({ lost: ['card'], age: 'child' })?.routes, ['desk']);
    assert.deepEqual(confirm({})?.verdict, 'open');
  });
  it('for a task that a way does not have is not there on that way', () => {
    const money = { text, routes: ['website'], tasks: ['pay'], sources: ['rules'] } as const;
    const procedure: Procedure = { ...libraryCard, documents: { money } };
    assert.deepEqual(plan(procedure, { ...online, fine: 'owed' }).documents, []);
  });
  it('by some is there for them, and open while it is not known', () => {
    const letter = (situation: Situation) => find(planOf(situation).documents, 'parent-letter')?.verdict;
    assert.equal(letter({ age: 'child' }), 'applies');
    assert.equal(letter({}), 'open');
    assert.equal(letter({ age: 'adult' }), undefined);
  });
  it('by some on some ways is there only when both hold', () => {
    const when = { age: 'adult' };
    const passport = { text, when, routes: ['desk'], tasks: ['replace'], sources: ['rules'] } as const;
    const procedure: Procedure = { ...libraryCard, documents: { passport } };
    const verdict = (situation: Situation) => plan(procedure, situation).documents[0]?.verdict;
    assert.equal(verdict({ age: 'adult', lost: ['card'] }), 'applies');
    assert.equal(verdict({ age: 'adult' }), 'open');
    assert.equal(verdict({ lost: ['card'] }), 'open');
    assert.equal(verdict({ age: 'child', lost: ['card'] }), undefined);
    assert.equal(verdict({ age: 'adult', lost: ['book'] }), undefined);
  });
});

describe('the next question', () => {
  it('is the first, in the order of asking, that can still change the plan', () => {
    assert.equal(planOf({}).next, 'lost');
    assert.equal(planOf({ lost: ['card'] }).next, 'fine');
    assert.equal(planOf({ lost: ['card'], fine: 'none' }).next, 'account');
    assert.equal(planOf({ lost: ['card'], fine: 'none', account: 'works' }).next, 'age');
  });
  it('skips what can make no difference any more', () => {
    assert.equal(planOf({ lost: ['book'], fine: 'none' }).next, 'age', 'nobody orders a book on the website');
  });
  it('does not come back for somebody who is unsure', () => {
    const situation = { lost: ['unsure'], fine: 'unsure', account: 'unsure', age: 'adult' };
    assert.equal(planOf(situation).next, undefined);
    assert.deepEqual(openFacts(libraryCard, situation), []);
  });
  it('is never asked for the sake of a note', () => {
    const { next, notes } = planOf({ ...online, fine: 'none' });
    assert.equal(next, undefined);
    assert.deepEqual(
      notes.map(({ id, verdict }) => [id, verdict]),
      [['atlas', 'open']],
    );
    assert.ok(!openFacts(libraryCard, {}).includes('reading'));
  });
  it('is asked for the sake of a place, a task, a document or a step', () => {
    const desk = { channel: 'counter', label: text, text, tasks: {}, sources: ['rules'] } as const;
    const claim = { text, sources: ['rules'], when: { age: 'child' } } as const;
    const bare: Procedure = { ...libraryCard, routes: { desk }, documents: {}, steps: {} };
    const opened = (change: Partial<Procedure>) => openFacts({ ...bare, ...change }, {});
    const routes = (change: object) => ({ routes: { desk: { ...desk, ...change } } });
    assert.deepEqual(opened({}), []);
    assert.deepEqual(opened(routes({ tasks: { pay: { fine: 'owed' } } })), ['fine']);
    assert.deepEqual(opened(routes({ places: { main: { text, when: { age: 'adult' } } } })), ['age']);
    assert.deepEqual(opened(routes({ when: { account: 'works' } })), ['account']);
    assert.deepEqual(opened({ documents: { claim } }), ['age']);
    assert.deepEqual(opened({ steps: { claim } }), ['age']);
  });
  it('is asked for the sake of which way goes first', () => {
    const { website, desk } = libraryCard.routes;
    const procedure: Procedure = {
      ...libraryCard,
      routes: { website: { ...website, when: {} }, desk: { ...desk, tasks: {}, places: {} } },
      documents: {},
      steps: {},
    };
    assert.deepEqual(openFacts(procedure, {}), ['fine']);
    assert.equal(
      plan(procedure, {}).routes.some(({ recommended }) => recommended),
      false,
    );
  });
});

describe('what is open', () => {
  const is = (fact: string, ...values: string[]) => ({ fact, is: 'one-of', values });

  it('says what has still to hold, and nothing that the reader has told', () => {
    const { routes, documents } = planOf({ lost: ['card'], age: 'adult' });
    assert.deepEqual(find(documents, 'parent-letter'), undefined);
    assert.deepEqual(routes.find(({ id }) => id === 'website')?.open, [[is('account', 'works')]]);
    assert.deepEqual(find(planOf({}).documents, 'parent-letter')?.open, [[is('age', 'child')]]);
    assert.deepEqual(planOf({}).notes[0]?.open, [[is('reading', 'maps')]]);
  });
  it('has no conditions of its own when only its route or its task is open', () => {
    assert.deepEqual(find(planOf({}).steps, 'log-in'), {
      id: 'log-in',
      verdict: 'open',
      routes: ['website'],
    });
  });
  it('is not said of what is certain', () => {
    const { routes, steps } = planOf({ ...online, fine: 'none' });
    assert.ok([...routes, ...steps].every((each) => !('open' in each)));
  });
  it('are also tasks: those that hang on an answer, apart from those that are certain', () => {
    const desk = (situation: Situation) => planOf(situation).routes.find(({ id }) => id === 'desk');
    assert.deepEqual(desk({})?.openTasks, ['pay', 'replace', 'report']);
    assert.deepEqual(desk({ lost: ['card'] })?.openTasks, ['pay']);
    assert.deepEqual(desk({ lost: ['card'], fine: 'unsure' })?.openTasks, ['pay']);
    assert.deepEqual(desk({ lost: ['card'], fine: 'none' })?.openTasks, []);
  });
  it('are the facts to ask, the next one first', () => {
    assert.deepEqual(planOf({}).asks, ['lost', 'fine', 'account', 'age']);
    assert.deepEqual(planOf({ lost: ['book'], fine: 'none' }).asks, ['age']);
    assert.deepEqual(planOf({ ...online, fine: 'none' }).asks, []);
  });
});

describe('an order that is another for some', () => {
  const { desk } = libraryCard.routes;
  const owing = { fine: 'owed' } as const;
  const procedure: Procedure = {
    ...libraryCard,
    routes: {
      ...libraryCard.routes,
      desk: { ...desk, tasksFirst: { report: owing, replace: { account: 'blocked' } } },
    },
    steps: {
      ...libraryCard.steps,
      describe: { text, before: { step: 'search', when: owing }, sources: ['rules'] },
      confirm: { text, before: { step: 'nothing', when: owing }, sources: ['rules'] },
    },
  };
  const tasks = (situation: Situation) =>
    plan(procedure, situation).routes.find(({ id }) => id === 'desk')?.tasks;
  const steps = (situation: Situation) => plan(procedure, situation).steps.map(({ id }) => id);

  it('puts a task before those above it when its condition is certain', () => {
    assert.deepEqual(tasks({ lost: ['card', 'book'], ...owing }), ['report', 'pay', 'replace']);
    assert.deepEqual(tasks({ lost: ['card', 'book'], ...owing, account: 'blocked' }), [
      'replace',
      'report',
      'pay',
    ]);
    assert.deepEqual(tasks({ lost: ['card', 'book'] }), ['replace', 'report']);
    assert.deepEqual(tasks({ lost: ['card', 'book'], fine: 'unsure' }), ['replace', 'report']);
  });
  it('names no task that is not done', () => {
    assert.deepEqual(tasks({ lost: ['card'], ...owing }), ['pay', 'replace']);
  });
  it('puts a step before the other when its condition is certain, and nowhere when there is none', () => {
    assert.deepEqual(steps({ fine: 'none' }), ['search', 'describe', 'log-in', 'confirm']);
    assert.deepEqual(steps(owing), ['describe', 'search', 'log-in', 'confirm']);
    assert.deepEqual(steps({ fine: 'unsure' }), ['search', 'describe', 'log-in', 'confirm']);
  });
  it('is asked for', () => {
    assert.ok(plan(procedure, { ...owing, lost: ['book'], age: 'child' }).asks.length === 0);
    assert.deepEqual(plan(procedure, { ...owing, lost: ['card'], age: 'child' }).asks, ['account']);
  });
});

describe('the answers that matter', () => {
  it('are those that would have to be asked again, in the order of asking', () => {
    const situation = { age: 'adult', account: 'works', fine: 'none', lost: ['card'] };
    assert.deepEqual(answeredFacts(libraryCard, situation), ['lost', 'fine', 'account', 'age']);
  });
  it('leave out what another answer has made needless', () => {
    assert.deepEqual(answeredFacts(libraryCard, { account: 'works', age: 'child' }), ['age']);
  });
  it('leave out what changes a note only, and what the procedure does not know', () => {
    const situation = { reading: 'maps', colour: 'red', fine: 'owed' } as Situation;
    assert.deepEqual(answeredFacts(libraryCard, situation), ['fine']);
  });
  it('hold what somebody is unsure about', () => {
    assert.deepEqual(answeredFacts(libraryCard, { fine: 'unsure' }), ['fine']);
  });
  it('are none before the first', () => {
    assert.deepEqual(answeredFacts(libraryCard, {}), []);
  });
});

describe('what a plan asserts', () => {
  const { routes, documents, steps, notes } = libraryCard;
  const assertedFor = (situation: Situation) => claimsOf(libraryCard, planOf(situation));

  it('is every way, document, step and note in it, also those that are open', () => {
    assert.deepEqual(
      new Set(assertedFor({})),
      new Set([routes, documents, steps, notes].flatMap((claims) => Object.values<Claim>(claims))),
    );
  });
  it('is nothing that is ruled out', () => {
    assert.deepEqual(assertedFor({ lost: ['book'], fine: 'none', age: 'adult', reading: 'novels' }), [
      routes.desk,
      steps['search'],
      steps['describe'],
    ]);
  });
});

describe('whoever asks for a plan', () => {
  it('gets the same for the object and for the query form', () => {
    assert.deepEqual(
      planOf('lost=card&account=works&age=adult&fine=none'),
      planOf({ ...online, fine: 'none' }),
    );
  });
  it('gets a plan without any situation', () => {
    assert.deepEqual(plan(libraryCard, undefined), planOf({}));
    assert.deepEqual(planOf({}).problems, []);
  });
  it('finds what was handed in as it was', () => {
    const procedure = structuredCloneWithWords(libraryCard);
    const situation = { lost: ['book', 'unsure', 'card'], fine: 'owed', colour: 'red' } as Situation;
    const before = JSON.stringify([procedure, situation]);
    deepFreeze(procedure);
    deepFreeze(situation);
    plan(procedure, situation);
    openFacts(procedure, situation);
    answeredFacts(procedure, situation);
    assert.equal(JSON.stringify([procedure, situation]), before);
  });
  it('gets plain data that is nobody else’s', () => {
    const found = planOf(online);
    assert.deepEqual(JSON.parse(JSON.stringify({ ...found, next: found.next ?? null })), { ...found });
    (found.routes as unknown[]).length = 0;
    assert.equal(planOf(online).routes.length, 2);
  });
});

// Functions cannot be cloned; freezing a copy of the rest leaves the fixture alone.
function structuredCloneWithWords<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(structuredCloneWithWords) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, structuredCloneWithWords<unknown>(item)]),
  ) as T;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(deepFreeze);
  Object.freeze(value);
}
