import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { misspelt } from '../../src/elements/shared/attributes.js';

const known = ['lang', 'hide', 'layout', 'heading-level', 'situation', 'office-hours', 'city-url'];

describe('An attribute is taken for a misspelt one of ours', () => {
  for (const [name, meant] of [
    ['layuot', 'layout'],
    ['layot', 'layout'],
    ['layoutt', 'layout'],
    ['headinglevel', 'heading-level'],
    ['heading-levels', 'heading-level'],
    ['header-level', 'heading-level'],
    ['situatoin', 'situation'],
    ['ofice-hours', 'office-hours'],
    ['hid', 'hide'],
  ] as const) {
    it(`when it is ${name}`, () => assert.deepEqual(misspelt([name], known), [{ name, meant }]));
  }
});

describe('An attribute is somebody else’s', () => {
  for (const name of [
    ...['class', 'style', 'id', 'slot', 'part', 'hidden', 'title', 'data-page', 'aria-label'],
    ...['v-bind', ':lang', '@click', '[lang]', 'x-data', 'loyalty', 'sidebar', 'language-set'],
  ]) {
    it(`when it is ${name}`, () => assert.deepEqual(misspelt([name], known), []));
  }

  it('when it is one of ours', () => assert.deepEqual(misspelt(known, known), []));
});
