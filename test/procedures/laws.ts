import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { acceptSituation, plan, reviewDate } from '../../src/engine/index.js';
import { sourcesOfQuestion, statementsOf } from '../../src/engine/statements.js';
import type { Condition } from '../../src/model/condition.js';
import type { Situation } from '../../src/model/facts.js';
import type { Procedure } from '../../src/model/procedure.js';
import type { Option, Question } from '../../src/model/question-set.js';
import { assertedBy, kindsThatSee } from './kinds.js';
import type { Proof } from './proof.js';
import { lacking } from './proof.js';
import type { Answer } from './situations.js';
import { answersTo, completions, factNames, picker, somebody } from './situations.js';
import type { Walk } from './walk.js';
import { asText, idsOf, walk } from './walk.js';

/** Proves a procedure: its table and cases, its own laws, and those of every procedure. Fails where one of these is missing. */
export function prove(name: string, proof: Partial<Proof>): void {
  describe(`the procedure ${name}`, () => {
    it('brings a table, laws, and a case for each route, task and place', () => {
      assert.deepEqual(lacking(proof), []);
    });
    const { procedure, table, cases, laws, kinds, held } = proof;
    if (!procedure || !table || !cases || !laws || !kinds || !held) return;
    proveCases(proof as Proof);
    proveSituations(proof as Proof);
    proveClaims(procedure);
    proveReaders(proof as Proof);
    proveQuestions(proof as Proof);
  });
}

function proveCases({ procedure, cases }: Proof): void {
  const outcome = (situation: Situation) => {
    const { routes } = plan(procedure, situation);
    return [
      asText(routes.filter(({ verdict }) => verdict === 'applies')),
      ...routes.filter(({ verdict }) => verdict === 'open').map(({ id }) => id),
    ];
  };

  describe('in the cases of its contract', () => {
    for (const { title, situation, routes, open = [] } of cases) {
      const expected = [asText(routes.map((route) => ({ ...route, verdict: 'applies' }))), ...open];
      it(title, () => {
        const { next, problems, routes: planned } = plan(procedure, situation);
        assert.deepEqual(problems, []);
        assert.equal(next, undefined, 'nothing is left to ask');
        assert.deepEqual(
          planned.map(({ recommended }) => recommended),
          planned.map((_, index) => index === 0),
        );
        assert.deepEqual(outcome(situation), expected);
      });
      it(`${title}: what is left out does not matter`, () => {
        for (const complete of completions(procedure, situation))
          assert.deepEqual(outcome(complete), expected);
      });
    }
  });
}

function proveSituations(proof: Proof): void {
  const { procedure, cases, laws } = proof;
  const names = factNames(procedure);
  const planOf = (situation: Situation) => plan(procedure, situation);

  describe('in every situation', () => {
    let walked: Walk;
    before(() => {
      walked = walk(proof);
    });
    const keeps = (title: string, kind: keyof Walk['offences']): void => {
      void it(title, () => assert.deepEqual(walked.offences[kind].found, []));
    };

    it('is met in the numbers that the facts allow', (test) => {
      const spread = [...walked.questions].sort(([one], [other]) => one - other);
      test.diagnostic(`${walked.complete} complete situations, ${walked.partial} partial ones`);
      test.diagnostic(
        `Questions to a final plan: ${spread.map(([count, times]) => `${count}: ${times}`).join(', ')}`,
      );
      assert.equal(walked.complete, walked.all, 'each complete situation is met once');
    });
    keeps('leads where the table says', 'table');
    keeps('has at least one way', 'routes');
    keeps('has one recommended way when nothing is left to ask, and it stands first', 'recommended');
    keeps('is the same whatever would have been answered to what was not asked', 'notAsked');
    keeps('never gets back what an earlier answer has ruled out', 'revived');
    keeps('keeps its recommendation once there is one', 'recommendation');
    keeps('is asked only what can still change the plan', 'pointless');
    keeps('is asked a question only of those whom it fits', 'askedOfOthers');
    keeps('asks first what it asks next', 'next');
    keeps('says of what is open, and of nothing else, what has still to hold', 'open');
    for (const law of laws) it(law.title, () => assert.deepEqual(walked.ofLaws.get(law)?.found, []));

    it('gets nothing back in any order of answering', () => {
      const pick = picker(7);
      for (let round = 0; round < 2000; round += 1) {
        const whole = somebody(procedure, pick);
        const order = names.map((fact) => [pick(RANKS), fact] as const).sort(([one], [other]) => one - other);
        let situation: Situation = {};
        let known = idsOf(planOf(situation));
        for (const [, fact] of order) {
          situation = { ...situation, [fact]: whole[fact] };
          const now = idsOf(planOf(situation));
          const back = [...now].filter((id) => !known.has(id));
          assert.deepEqual(back, [], JSON.stringify(situation));
          known = now;
        }
      }
    });

    it('is somebody’s, for every claim, task and place', () => {
      assert.deepEqual(
        everythingIn(procedure).filter((id) => !walked.reached.has(id)),
        [],
      );
    });

    it('can be told apart by each value of each fact', () => {
      const pick = picker(3);
      const near = [{}, ...cases.map(({ situation }) => situation)];
      for (const fact of names) {
        const answers = apart(procedure, fact);
        const together = new Set(pairsOf(answers.length));
        for (let round = 0; round < 20_000 && together.size > 0; round += 1) {
          // Near the cases the seldom differences show, which a random person would hardly meet.
          const rest = { ...somebody(procedure, pick), ...pick(near) };
          const plans = answers.map((answer) => JSON.stringify(planOf({ ...rest, [fact]: answer })));
          for (const pair of together) if (plans[pair[0]] !== plans[pair[1]]) together.delete(pair);
        }
        assert.deepEqual([...together], [], fact);
      }
    });

    it('is judged by what an answer stands for', () => {
      const pick = picker(5);
      for (const { fact, value, as } of (procedure.readings ?? []).filter(({ when }) => !when)) {
        for (let round = 0; round < 200; round += 1) {
          const rest = somebody(procedure, pick);
          assert.deepEqual(planOf({ ...rest, [fact]: value }), planOf({ ...rest, [fact]: as }), value);
        }
      }
    });
  });
}

function proveClaims(procedure: Procedure): void {
  const claims = [...statementsOf(procedure)];

  describe('in every claim', () => {
    for (const [id, claim] of claims) {
      it(`${id} has a known source and a day by which it is reviewed`, () => {
        assert.ok(claim.sources.length > 0);
        claim.sources.forEach((ref) => assert.ok(procedure.sources[ref], ref));
        assert.match(reviewDate(procedure, claim), /^20\d\d-\d\d-\d\d$/);
      });
    }
    it('cites only, and together all, of the sources', () => {
      const asked = Object.values(procedure.questions).flatMap(sourcesOfQuestion);
      const cited = new Set([...claims.flatMap(([, claim]) => [...claim.sources]), ...asked]);
      const uncited = Object.keys(procedure.sources).filter((ref) => !cited.has(ref));
      assert.deepEqual(uncited, []);
    });
    it('has an id of its own among what can be ticked', () => {
      const ticked = [...Object.keys(procedure.documents), ...Object.keys(procedure.steps)];
      assert.equal(new Set(ticked).size, ticked.length);
    });
    it('hands over for tasks that there are, with facts that are not shared already', () => {
      const { handovers = [], tasks, facts } = procedure;
      for (const { to, tasks: own = [], facts: more = {} } of handovers) {
        assert.notEqual(to, procedure.id);
        assert.deepEqual(
          own.filter((task) => !(task in tasks)),
          [],
          to,
        );
        assert.deepEqual(
          Object.keys(more).filter((fact) => fact in facts),
          [],
          to,
        );
      }
    });
    it('has its steps name sentences that there are, and with them all that need no box', () => {
      const { sentences = {}, steps } = procedure;
      const named = new Set(Object.values(steps).flatMap(({ say = [] }) => say));
      assert.deepEqual(
        [...named].filter((name) => !sentences[name]),
        [],
      );
      const silent = Object.keys(sentences).filter((name) => !sentences[name]?.ticked && !named.has(name));
      assert.deepEqual(silent, []);
    });
    it('stands before a step that there is', () => {
      for (const [id, { before: move }] of Object.entries(procedure.steps))
        if (move) assert.ok(procedure.steps[move.step], id);
      for (const [id, { tasks, tasksFirst = {} }] of Object.entries(procedure.routes))
        Object.keys(tasksFirst).forEach((task) => assert.ok(tasks[task], `${id} ${task}`));
    });
  });
}

// Somebody has read each claim as each kind of people who can see it.
function proveReaders({ procedure, kinds, held }: Proof): void {
  describe('read as those who see it', () => {
    let seen: ReturnType<typeof kindsThatSee>;
    before(() => {
      seen = kindsThatSee(procedure, kinds);
    });
    for (const name of assertedBy(procedure)) {
      it(`${name} was held against the facts`, () => {
        const as = new Set(held[name]?.as);
        assert.deepEqual(
          [...(seen.get(name) ?? [])].filter((kind) => !as.has(kind)),
          [],
        );
      });
    }
    it('is somebody, for each kind', () => {
      const met = new Set([...seen.values()].flatMap((readers) => [...readers]));
      assert.deepEqual(
        Object.keys(kinds).filter((kind) => !met.has(kind)),
        [],
      );
    });
    it('names claims and kinds that there are, and days that have come', () => {
      const names = new Set(assertedBy(procedure));
      for (const [name, { on, as }] of Object.entries(held)) {
        assert.ok(names.has(name), name);
        assert.deepEqual(
          as.filter((kind) => !kinds[kind]),
          [],
          name,
        );
        assert.match(on, /^20\d\d-\d\d-\d\d$/, name);
        assert.ok(on <= procedure.version, `${name} was read on ${on}, after the last change to the data`);
      }
    });
  });
}

function proveQuestions({ procedure, onlyAsks = {} }: Proof): void {
  const { facts, questions, screens = [] } = procedure;

  describe('in its questions', () => {
    it('starts with every fact on which more than a note hangs', () => {
      assert.deepEqual(plan(procedure, {}).asks, decisiveFacts(procedure));
    });
    it('has an answer for each value of each fact, and no other', () => {
      for (const [fact, { values }] of Object.entries(facts))
        assert.deepEqual(Object.keys(questions[fact]?.options ?? {}).sort(), [...values].sort(), fact);
    });
    it('says nothing below a question or an answer without a source, but for what somebody has found to assert nothing', () => {
      const explained = Object.entries(questions).flatMap(([fact, question]) => [
        ...explainedIn(fact, question),
      ]);
      const unsourced = explained.filter(({ sources = [] }) => sources.length === 0).map(({ name }) => name);
      assert.deepEqual(unsourced.sort(), Object.keys(onlyAsks).sort());
      for (const { name, sources = [] } of explained)
        sources.forEach((ref) => assert.ok(procedure.sources[ref], `${name}: ${ref}`));
    });
    it('leads to each value by a clue or by its name, and by each clue to an answer that there is', () => {
      for (const [fact, { clues, byName }] of Object.entries(questions)) {
        const answers = (clues ?? []).flatMap((clue) =>
          'then' in clue ? clue.then.clues.map((each) => each.answers) : [clue.answers],
        );
        for (const each of answers)
          assert.deepEqual(acceptSituation(facts, each), { situation: each, problems: [] });
        const reached = answers.flatMap((each) => [each[fact] ?? []].flat());
        const missed = facts[fact]?.values.filter((value) => !reached.includes(value));
        if (clues && !byName) assert.deepEqual(missed, [], fact);
      }
    });
    it('puts each fact on one screen at most, and the rare ones there whole', () => {
      const placed = screens.flatMap((screen) => screen.facts);
      assert.equal(new Set(placed).size, placed.length);
      for (const fact of screens
        .filter(({ kind }) => kind === 'rarities')
        .flatMap((screen) => screen.facts)) {
        const { ordinary, boxes = [] } = questions[fact]?.rarities ?? {};
        assert.deepEqual([ordinary, ...boxes].sort(), [...(facts[fact]?.values ?? [])].sort(), fact);
      }
    });
  });
}

/** What stands below a question, its answers and its clues: help, hints, and what is said when a clue is recognised. */
function* explainedIn(fact: string, { help, sources, options, clues = [], byName }: Question) {
  if (help) yield { name: `${fact}.help`, sources };
  if (byName?.help) yield { name: `${fact}.byName.help`, sources: byName.sources };
  for (const [value, option] of Object.entries<Option>(options))
    if (option.hint) yield { name: `${fact}.${value}.hint`, sources: option.sources };
  for (const [index, clue] of clues.entries()) {
    const name = `${fact}.clues.${index + 1}`;
    if (clue.hint) yield { name: `${name}.hint`, sources: clue.sources };
    if ('then' in clue) yield { name: `${name}.then`, sources: clue.then.sources };
  }
}

const RANKS = Array.from({ length: 1000 }, (_, index) => index);

const everythingIn = (procedure: Procedure): readonly string[] => [
  ...Object.entries(procedure.routes).flatMap(([id, { tasks, places = {} }]) => [
    `routes.${id}`,
    ...Object.keys(tasks).map((task) => `tasks.${id}.${task}`),
    ...Object.keys(places).map((place) => `places.${place}`),
  ]),
  ...Object.keys(procedure.documents).map((id) => `documents.${id}`),
  ...Object.keys(procedure.steps).map((id) => `steps.${id}`),
  ...Object.keys(procedure.notes).map((id) => `notes.${id}`),
];

/** The answers to a fact that are compared with one another: of a set, each value alone. */
const apart = (procedure: Procedure, fact: string): readonly Answer[] => {
  const { many, values = [] } = procedure.facts[fact] ?? {};
  return many ? values.map((value) => [value]) : answersTo(procedure, fact);
};

const pairsOf = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, left) => left).flatMap((left) =>
    Array.from({ length: count - left - 1 }, (_, more) => [left, left + more + 1] as const),
  );

/** The facts that stand in a condition of more than a note, in the order of asking. */
function decisiveFacts({ facts, routes, documents, steps, readings = [] }: Procedure): readonly string[] {
  const conditions: readonly (Condition | undefined)[] = [
    ...Object.values(routes).flatMap(({ when, first, tasks, places = {} }) => [
      when,
      first,
      ...Object.values(tasks),
      ...Object.values(places).map((place) => place.when),
    ]),
    ...[...Object.values(documents), ...Object.values(steps)].map(({ when }) => when),
    ...readings.map(({ when }) => when),
  ];
  const named = new Set(conditions.flatMap((each) => [each ?? []].flat().flatMap((row) => Object.keys(row))));
  return Object.keys(facts).filter((fact) => named.has(fact));
}
