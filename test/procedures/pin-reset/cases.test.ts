import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { plan } from '../../../src/engine/index.js';
import type { Situation } from '../../../src/model/procedure.js';
import { pinReset } from '../../../src/procedures/pin-reset/index.js';
import { completions } from './situations.js';

interface Expected {
  readonly id: string;
  readonly tasks: readonly string[];
  readonly places?: readonly string[];
}

interface Case {
  readonly title: string;
  readonly situation: Situation;
  readonly routes: readonly Expected[];
  readonly open?: readonly string[];
}

const { cases } = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as {
  cases: readonly Case[];
};

const sorted = (items: readonly string[] | undefined) => items && [...items].sort();

function outcome(situation: Situation) {
  const { routes } = plan(pinReset, situation);
  return {
    routes: routes
      .filter(({ verdict }) => verdict === 'applies')
      .map(({ id, tasks, places }) => ({ id, tasks: sorted(tasks), places: sorted(places) })),
    open: routes.filter(({ verdict }) => verdict === 'open').map(({ id }) => id),
  };
}

describe('the cases of the contract', () => {
  for (const { title, situation, routes, open = [] } of cases) {
    const expected = {
      routes: routes.map(({ id, tasks, places }) => ({ id, tasks: sorted(tasks), places: sorted(places) })),
      open,
    };

    it(title, () => {
      const { next, problems, routes: planned } = plan(pinReset, situation);
      assert.deepEqual(problems, []);
      assert.equal(next, undefined, 'nothing is left to ask');
      assert.deepEqual(
        planned.map(({ recommended }) => recommended),
        planned.map((_, index) => index === 0),
      );
      assert.deepEqual(outcome(situation), expected);
    });

    it(`${title}: what is left out does not matter`, () => {
      for (const complete of completions(situation)) assert.deepEqual(outcome(complete), expected);
    });
  }
});
