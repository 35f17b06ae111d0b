import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { proof as ofLibraryCard } from '../fixtures/library-card/proof.js';
import { prove } from './laws.js';
import type { Proof } from './proof.js';
import { lacking } from './proof.js';

const folder = new URL('../../src/procedures/', import.meta.url);

/** The folders of src/procedures that hold a procedure: whatever exports a value with routes. */
const procedures = await Promise.all(
  readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/index.ts`, folder)))
    .map(
      async (name) =>
        [name, Object.values((await import(`${folder.href}${name}/index.ts`)) as object)] as const,
    ),
).then((found) =>
  found.filter(([, exported]) => exported.some((each) => Object.hasOwn(each as object, 'routes'))),
);

const proofOf = async (name: string): Promise<Partial<Proof>> => {
  const file = new URL(`${name}/proof.ts`, import.meta.url);
  return existsSync(file) ? ((await import(file.href)) as { readonly proof: Proof }).proof : {};
};

for (const [name] of procedures) prove(name, await proofOf(name));
prove('library-card', ofLibraryCard);

describe('a procedure', () => {
  it('is found by its folder', () => assert.ok(procedures.some(([name]) => name === 'pin-reset')));

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
