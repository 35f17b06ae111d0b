import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Plan } from '../../../src/engine/index.js';
import { openFacts, plan, reviewDate } from '../../../src/engine/index.js';
import type { Procedure, Situation } from '../../../src/model/procedure.js';
import { statementsOf } from '../../../src/engine/statements.js';
import { pinReset } from '../../../src/procedures/pin-reset/index.js';
import type { ExpectedRoute } from './contract-table.js';
import { contractRoutes } from './contract-table.js';
import { answersTo, completions, factNames, seeded } from './situations.js';

const procedure: Procedure = pinReset;
const { cases } = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as {
  cases: readonly { readonly situation: Situation }[];
};
const counters = ['office', 'representative', 'proxy', 'abroad'];
const planOf = (situation: Situation): Plan => plan(procedure, situation);

/** What a reader can tell apart and is asked questions for: everything but the notes. */
const essence = ({ routes, documents, steps }: Plan): string => JSON.stringify([routes, documents, steps]);

const asText = (routes: readonly ExpectedRoute[]): string =>
  JSON.stringify(
    routes.map(({ id, verdict, tasks, places }) => [
      id,
      verdict,
      [...tasks].sort(),
      places && [...places].sort(),
    ]),
  );

const idsOf = (found: Plan): ReadonlySet<string> =>
  new Set(
    [
      found.routes.map(({ id }) => `routes.${id}`),
      found.documents.map(({ id }) => `documents.${id}`),
      found.steps.map(({ id }) => `steps.${id}`),
      found.notes.map(({ id }) => `notes.${id}`),
    ].flat(),
  );

const certainIdsOf = ({ routes, documents, steps, notes }: Plan): readonly string[] => [
  ...routes.flatMap(({ id, verdict, tasks, places = [] }) =>
    verdict === 'applies'
      ? [
          `routes.${id}`,
          ...tasks.map((task) => `tasks.${id}.${task}`),
          ...places.map((place) => `places.${place}`),
        ]
      : [],
  ),
  ...documents.filter(({ verdict }) => verdict === 'applies').map(({ id }) => `documents.${id}`),
  ...steps.filter(({ verdict }) => verdict === 'applies').map(({ id }) => `steps.${id}`),
  ...notes.filter(({ verdict }) => verdict === 'applies').map(({ id }) => `notes.${id}`),
];

/** One broken law, with the first situations that break it. */
class Offences {
  readonly #found: string[] = [];
  note(situation: Situation, what = ''): void {
    if (this.#found.length < 3) this.#found.push(`${JSON.stringify(situation)} ${what}`);
  }
  expectNone(): void {
    assert.deepEqual(this.#found, []);
  }
}

const kioskConditions: readonly ((situation: Situation) => boolean)[] = [
  ({ goal }) => goal === 'reset',
  ({ pins = [] }) => {
    const onCard = [...pins].filter((pin) => pin !== 'smartphone');
    return onCard.length === 1 && ['signature', 'user-authentication'].includes(onCard[0] ?? '');
  },
  (situation) => ['works', 'unsure'].includes(String(situation['other-pin'])),
  ({ certificates }) => ['valid', 'unsure'].includes(String(certificates)),
  ({ phone }) => ['capable', 'unsure'].includes(String(phone)),
  ({ card }) => card === 'valid',
  (situation) => situation['card-kind'] === 'standard',
  ({ applicant }) => applicant === 'holder',
  ({ residence }) => residence !== 'abroad',
];

const isExtensionDue = (situation: Situation): boolean =>
  situation['residence'] === 'limited' &&
  ['granted', 'pending-near'].includes(String(situation['renewal'])) &&
  situation['card-kind'] !== 'specified' &&
  ['valid', 'outdated'].includes(String(situation['card']));

describe('every situation', () => {
  const offences = {
    table: new Offences(),
    routes: new Offences(),
    recommended: new Offences(),
    kiosk: new Offences(),
    extension: new Offences(),
    notAsked: new Offences(),
    revived: new Offences(),
    recommendation: new Offences(),
    pointless: new Offences(),
  };
  const reached = new Set<string>();
  const questions = new Map<number, number>();
  let complete = 0;
  let partial = 0;

  function checkComplete(situation: Situation, leaf: string): void {
    complete += 1;
    const found = planOf(situation);
    certainIdsOf(found).forEach((id) => reached.add(id));
    const expected = asText(contractRoutes(situation));
    if (asText(found.routes) !== expected)
      offences.table.note(situation, `${asText(found.routes)} ≠ ${expected}`);
    if (found.routes.length === 0) offences.routes.note(situation);
    if (found.routes.some(({ recommended }, index) => recommended !== (index === 0)))
      offences.recommended.note(situation);
    if (
      found.routes.some(({ id }) => id === 'kiosk') &&
      !kioskConditions.every((holds) => holds(situation))
    ) {
      offences.kiosk.note(situation);
    }
    const counter = found.routes.find(({ id }) => counters.includes(id));
    if (counter && isExtensionDue(situation) && !counter.tasks.some((task) => task.endsWith('extension'))) {
      offences.extension.note(situation);
    }
    if (essence(found) !== leaf) offences.notAsked.note(situation);
  }

  /** Whether the answer to a fact can make a difference, whatever else is answered. */
  function matters(fact: string, situation: Situation): boolean {
    const random = seeded(1);
    const isTold = (rest: Situation): boolean =>
      new Set(answersTo(fact).map((answer) => essence(planOf({ ...rest, [fact]: answer })))).size > 1;
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const rest: Record<string, string | readonly string[]> = { ...(situation as object) };
      for (const other of factNames) {
        const answers = answersTo(other);
        if (rest[other] === undefined && other !== fact) {
          rest[other] = answers[Math.floor(random.next().value * answers.length)] ?? [];
        }
      }
      if (isTold(rest)) return true;
    }
    return [...completions({ ...situation, [fact]: answersTo(fact)[0] ?? [] })].some(isTold);
  }

  function walk(situation: Situation, depth: number, above: Plan | undefined): void {
    partial += 1;
    const found = planOf(situation);
    if (above) {
      const before = idsOf(above);
      const revived = [...idsOf(found)].filter((id) => !before.has(id));
      if (revived.length > 0) offences.revived.note(situation, revived.join(' '));
      const best = above.routes.find(({ recommended }) => recommended)?.id;
      if (best && found.routes[0]?.id !== best) offences.recommendation.note(situation, best);
    }
    const { next } = found;
    if (next === undefined) {
      questions.set(depth, (questions.get(depth) ?? 0) + 1);
      if (found.routes.some(({ recommended }, index) => recommended !== (index === 0)))
        offences.recommended.note(situation);
      const leaf = essence(found);
      for (const whole of completions(situation)) checkComplete(whole, leaf);
      return;
    }
    if (!matters(next, situation)) offences.pointless.note(situation, next);
    for (const answer of answersTo(next)) walk({ ...situation, [next]: answer }, depth + 1, found);
  }

  before(() => {
    walk({}, 0, undefined);
  });

  it('is met in the numbers that the facts allow', (test) => {
    const spread = [...questions]
      .sort(([one], [other]) => one - other)
      .map(([count, times]) => `${count}: ${times}`);
    test.diagnostic(`${complete} complete situations, ${partial} partial ones`);
    test.diagnostic(`Questions to a final plan: ${spread.join(', ')}`);
    assert.ok(complete > 1_300_000, `${complete}`);
  });
  it('leads where the contract’s table says', () => offences.table.expectNone());
  it('has at least one way', () => offences.routes.expectNone());
  it('has exactly one recommended way when nothing is left to ask, and it stands first', () =>
    offences.recommended.expectNone());
  it('never leads to a kiosk when one of its conditions fails', () => offences.kiosk.expectNone());
  it('never loses an extension that is due where somebody goes to a counter', () =>
    offences.extension.expectNone());
  it('is the same whatever would have been answered to what was not asked', () =>
    offences.notAsked.expectNone());
  it('never gets back what an earlier answer has ruled out', () => offences.revived.expectNone());
  it('keeps its recommendation once there is one', () => offences.recommendation.expectNone());
  it('is asked only what can still change the plan', () => offences.pointless.expectNone());

  it('gets nothing back in any order of answering', () => {
    const random = seeded(7);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random.next().value * items.length)] as T;
    for (let round = 0; round < 3000; round += 1) {
      let situation: Situation = {};
      let before = idsOf(planOf(situation));
      const order = [...factNames].sort(() => random.next().value - 0.5);
      for (const fact of order) {
        situation = { ...situation, [fact]: pick(answersTo(fact)) };
        const now = idsOf(planOf(situation));
        assert.deepEqual(
          [...now].filter((id) => !before.has(id)),
          [],
          JSON.stringify(situation),
        );
        before = now;
      }
    }
  });

  it('is somebody’s, for every claim, task and place', () => {
    const known = [
      ...Object.entries(procedure.routes).flatMap(([id, { tasks, places = {} }]) => [
        `routes.${id}`,
        ...Object.keys(tasks).map((task) => `tasks.${id}.${task}`),
        ...Object.keys(places).map((place) => `places.${place}`),
      ]),
      ...Object.keys(procedure.documents).map((id) => `documents.${id}`),
      ...Object.keys(procedure.steps).map((id) => `steps.${id}`),
      ...Object.keys(procedure.notes).map((id) => `notes.${id}`),
    ];
    assert.deepEqual(
      known.filter((id) => !reached.has(id)),
      [],
    );
  });

  it('can be told apart by each value of each fact', () => {
    const random = seeded(3);
    for (const fact of factNames) {
      const together = new Set<string>();
      const answers = fact === 'pins' ? pinReset.facts.pins.values.map((pin) => [pin]) : answersTo(fact);
      answers.forEach((_one, left) =>
        answers.forEach((_other, right) => left < right && together.add(`${left} ${right}`)),
      );
      for (let round = 0; round < 20_000 && together.size > 0; round += 1) {
        // Near the cases of the contract the seldom differences show, which a random person would hardly meet.
        const near = cases[Math.floor(random.next().value * cases.length)]?.situation;
        const others = factNames.map((name) => [
          name,
          answersTo(name)[Math.floor(random.next().value * answersTo(name).length)] ?? [],
        ]);
        const rest = { ...Object.fromEntries(others), ...near } as Situation;
        const plans = answers.map((answer) => JSON.stringify(planOf({ ...rest, [fact]: answer })));
        for (const pair of [...together]) {
          const [left = 0, right = 0] = pair.split(' ').map(Number);
          if (plans[left] !== plans[right]) together.delete(pair);
        }
      }
      assert.deepEqual([...together], [], fact);
    }
  });
});

describe('every claim', () => {
  const claims = [...statementsOf(procedure)];
  const msg = ((text: string) => text) as never;

  for (const [id, claim] of claims) {
    it(`${id} has a known source and a day by which it is reviewed`, () => {
      assert.ok(claim.sources.length > 0);
      claim.sources.forEach((ref) => assert.ok(procedure.sources[ref], ref));
      assert.match(reviewDate(procedure, claim), /^20\d\d-\d\d-\d\d$/);
    });
    if (claim.inferred) {
      it(`${id} is only concluded, and says so`, () => {
        const words = [claim.text(msg), claim.detail?.(msg) ?? ''].join(' ');
        assert.match(words, /\b(likely|likelier|usually|mostly|as a rule)\b/i);
      });
    }
  }

  it('cites only, and together all, of the sources', () => {
    const cited = new Set(claims.flatMap(([, claim]) => [...claim.sources]));
    assert.deepEqual(
      Object.keys(procedure.sources).filter((ref) => !cited.has(ref)),
      [],
    );
  });

  it('has an id of its own among what can be ticked', () => {
    const ticked = [...Object.keys(procedure.documents), ...Object.keys(procedure.steps)];
    assert.equal(new Set(ticked).size, ticked.length);
  });
});

describe('the questions', () => {
  it('start with all facts that can matter', () => {
    assert.deepEqual(openFacts(procedure, {}), [...factNames]);
  });
});
