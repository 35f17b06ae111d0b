import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plan } from '../../../src/engine/index.js';
import { pinReset } from '../../../src/procedures/pin-reset/index.js';
import { decisionTable } from './decision-table.js';

describe('the decision table', () => {
  it('has all rows of the facts', () => assert.equal(decisionTable.length, 74));

  for (const [index, row] of decisionTable.entries()) {
    if ('reason' in row) continue;
    const { about, situation, routes, claims = [] } = row;
    it(`row ${index + 1}: ${about}`, () => {
      const result = plan(pinReset, situation);
      assert.deepEqual(result.problems, []);
      assert.equal(result.next, undefined);
      assert.deepEqual(
        result.routes.map(({ id, tasks }) => `${id}(${tasks.join(', ')})`),
        routes,
      );
      assert.equal(result.routes[0]?.recommended, true);
      for (const name of claims) {
        const [kind = '', id = ''] = name.split('.');
        if (kind === 'questions') assert.ok(Object.hasOwn(pinReset.questions, id), name);
        else {
          const found = result[kind as 'steps' | 'notes' | 'documents'].find((claim) => claim.id === id);
          assert.equal(found?.verdict, 'applies', name);
        }
      }
    });
  }
});
