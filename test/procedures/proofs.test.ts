import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { procedures } from '../../src/procedures/index.js';
import { proof as ofLibraryCard } from '../fixtures/library-card/proof.js';
import { prove } from './laws.js';
import type { Proof } from './proof.js';
import { lacking } from './proof.js';

const proofOf = async (name: string): Promise<Partial<Proof>> => {
  const file = new URL(`${name}/proof.ts`, import.meta.url);
  return existsSync(file) ? ((await import(file.href)) as { readonly proof: Proof }).proof : {};
};

for (const { id } of procedures) prove(id, await proofOf(id));
prove('of the tests', ofLibraryCard);

describe('a procedure', () => {
  for (const { id, load } of procedures) {
    it(`is proved as it is loaded by the list: ${id}`, async () => {
      const procedure = await load();
      assert.equal(procedure.id, id);
      assert.equal((await proofOf(id)).procedure, procedure);
    });
  }

  for (const [lost, change] of [
    ['a procedure', { procedure: undefined }],
    ['a table', { table: undefined }],
    ['laws', { laws: [] }],
    ['a case with task "pay"', { cases: ofLibraryCard.cases.filter(({ title }) => !title.includes('fine')) }],
  ] as const) {
    it(`fails without ${lost}`, () => {
      assert.deepEqual(lacking({ ...ofLibraryCard, ...change } as Partial<Proof>), [lost]);
    });
  }
  it('fails without cases, and is told which', () => {
    assert.ok(lacking({ ...ofLibraryCard, cases: [] }).includes('a case with route "website"'));
  });
});
