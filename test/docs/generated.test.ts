import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { documents } from '../../scripts/lib/documents.js';

const made = await documents();

describe('a reader of the documents', () => {
  for (const [path, text] of Object.entries(made)) {
    it(`finds ${path} as "npm run docs" makes it now`, () => {
      assert.equal(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), text);
    });
  }
});
