import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { japaneseBeside, rubyRunsOf, runsOf, stripMarks, withoutReadings } from '../../src/text/japanese.js';
import { english, japanese } from '../lib/english.js';

describe('Japanese terms in a text', () => {
  it('are marked for those who read another language', () => {
    assert.deepEqual(runsOf('the card {在留カード}, new', 'vi'), [
      { text: 'the card ', isJapanese: false },
      { text: '在留カード', isJapanese: true },
      { text: ', new', isJapanese: false },
    ]);
  });

  it('are not marked in Japanese', () => {
    assert.deepEqual(
      runsOf('{在留カード}を', 'ja').map(({ isJapanese }) => isJapanese),
      [false, false],
    );
  });

  it('lose their braces where nothing can be marked', () => {
    assert.equal(stripMarks('{顔認証} is written on {カード}'), '顔認証 is written on カード');
  });

  it('stay as they are where a brace is not closed', () => {
    assert.equal(stripMarks('half {open'), 'half {open');
  });

  it('stand beside a translation, and not twice in Japanese', () => {
    assert.equal(japaneseBeside('住所', english), '住所');
    assert.equal(japaneseBeside('住所', japanese), '');
    assert.equal(japaneseBeside(undefined, english), '');
  });
});

describe('A sentence with readings', () => {
  it('has each reading above its characters', () => {
    assert.deepEqual(rubyRunsOf('カードの本人《ほんにん》です。'), [
      { text: 'カードの' },
      { text: '本人', reading: 'ほんにん' },
      { text: 'です。' },
    ]);
  });

  it('is read by a clerk without them', () => {
    assert.equal(withoutReadings('15歳《さい》未満《みまん》の子《こ》ども'), '15歳未満の子ども');
  });

  it('may have none', () => {
    assert.deepEqual(rubyRunsOf('はい'), [{ text: 'はい' }]);
  });
});
