import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UrlFragment } from '../../src/session/url-fragment.js';
import { fakeAddressBar, nextTask } from './fakes.js';

function opened(hash = '') {
  const page = fakeAddressBar(hash);
  const heard: string[] = [];
  const guide = (name: string, procedure = 'pin-reset') =>
    new UrlFragment(
      procedure,
      page.bar,
      (query) => heard.push(`${name}: ${query}`),
      () => heard.push(`${name} takes over`),
    );
  return { ...page, heard, guide };
}

describe('The fragment of a page', () => {
  for (const [hash, query] of [
    ['#pin-reset?pins=signature', 'pins=signature'],
    ['#pin-reset?', ''],
    ['#pin-reset', undefined],
    ['#card-extension?pins=signature', undefined],
    ['#section-3', undefined],
    ['', undefined],
  ] as const) {
    it(`says ${query === undefined ? 'nothing' : `"${query}"`} as ${hash || 'none'}`, () => {
      assert.equal(opened(hash).guide('one').read(), query);
    });
  }

  it('is written as a new step, or in place, by whoever has claimed it', () => {
    const { guide, hashes } = opened();
    const one = guide('one');
    one.write('goal=reset', 'pushState');
    assert.deepEqual(hashes(), ['']);
    assert.equal(one.claim(), true);
    one.write('goal=reset', 'pushState');
    one.write('goal=change', 'replaceState');
    one.write('goal=change', 'pushState');
    assert.deepEqual(hashes(), ['', '#pin-reset?goal=change']);
  });

  it('keeps what the page’s own router has noted', () => {
    const { guide, bar } = opened();
    bar.history.replaceState({ router: 7 }, '', bar.location.href);
    const one = guide('one');
    one.claim();
    one.write('goal=reset', 'pushState');
    assert.deepEqual(bar.history.state, { router: 7 });
    assert.equal(bar.location.href, 'https://city.example/pin#pin-reset?goal=reset');
  });

  it('is left alone where it is the page’s own', () => {
    const { guide, hashes, heard, follow } = opened('#section-3');
    const one = guide('one');
    one.claim();
    one.write('goal=reset', 'pushState');
    assert.deepEqual(hashes(), ['#section-3']);
    follow('#section-4');
    assert.deepEqual(heard, []);
  });

  it('is followed back to none, and forward', () => {
    const { guide, heard, go, follow } = opened();
    const one = guide('one');
    one.claim();
    one.write('goal=reset', 'pushState');
    go(-1);
    go(1);
    follow('#pin-reset?card=lost');
    assert.deepEqual([...new Set(heard)], ['one: ', 'one: goal=reset', 'one: card=lost']);
  });

  it('belongs to the first, and to the next that waits when that one goes', async () => {
    const { guide, heard, hashes, go } = opened('#pin-reset?goal=reset');
    const [one, two, three] = [guide('one'), guide('two'), guide('three')];
    assert.deepEqual([one.claim(), two.claim(), three.claim()], [true, false, false]);
    two.write('goal=change', 'pushState');
    three.release();
    one.release();
    await nextTask();
    assert.deepEqual(heard, ['two takes over']);
    two.write('goal=change', 'pushState');
    assert.deepEqual(hashes(), ['#pin-reset?goal=reset', '#pin-reset?goal=change']);
    go(-1);
    assert.deepEqual([...new Set(heard)], ['two takes over', 'two: goal=reset']);
  });

  it('stays with a guide that is only moved', async () => {
    const { guide, heard } = opened();
    const [one, two] = [guide('one'), guide('two')];
    one.claim();
    two.claim();
    one.release();
    one.claim();
    await nextTask();
    assert.deepEqual(heard, []);
    assert.equal(two.claim(), false);
  });

  it('is heard by nobody once it is released', async () => {
    const { guide, heard, follow } = opened();
    const one = guide('one');
    one.claim();
    one.release();
    await nextTask();
    follow('#pin-reset?card=lost');
    assert.deepEqual(heard, []);
  });

  it('may be no guide’s to write, in a document without a history', () => {
    const { bar } = opened();
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const one = new UrlFragment(
      'pin-reset',
      { ...bar, history: { state: null, pushState: refuse, replaceState: refuse } },
      () => {},
    );
    one.claim();
    one.write('goal=reset', 'pushState');
    assert.equal(bar.location.hash, '');
  });
});
