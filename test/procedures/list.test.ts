import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { procedures } from '../../src/procedures/index.js';

const folder = new URL('../../src/procedures/', import.meta.url);

/** The folders of src/procedures that hold a procedure: whatever exports a value with routes. */
const folders = await Promise.all(
  readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/index.ts`, folder)))
    .map(
      async (name) =>
        [name, Object.values((await import(`${folder.href}${name}/index.ts`)) as object)] as const,
    ),
).then((found) =>
  found
    .filter(([, exported]) => exported.some((each) => Object.hasOwn(each as object, 'routes')))
    .map(([name]) => name),
);

describe('the list of procedures', () => {
  it('has each that has a folder', () => {
    assert.deepEqual(
      procedures.map(({ id }) => id),
      folders,
    );
  });
});
