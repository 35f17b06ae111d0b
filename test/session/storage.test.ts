import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { acceptSituation } from '../../src/engine/situation.js';
import { AnswerStorage } from '../../src/session/storage.js';
import { fakeStorage, guideFacts } from './fakes.js';

const KEY = 'procedure-guide:pin-reset';
const NOW = new Date('2026-11-24T03:00:00Z');
const after = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

function opened(entries: Readonly<Record<string, string>> = {}) {
  const [sessionStorage, localStorage] = [fakeStorage(entries), fakeStorage(entries)];
  let blocked = 0;
  const storage = new AnswerStorage('pin-reset', { sessionStorage, localStorage }, () => (blocked += 1));
  return { storage, sessionStorage, localStorage, blocked: () => blocked };
}

const answers = { situation: { pins: ['signature'] }, done: new Set(['my-number-card']) };

describe('What a page remembers', () => {
  afterEach(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));

  it('is written in the form of 0.1.0, where the page wants it', () => {
    const { storage, sessionStorage, localStorage } = opened();
    storage.save('session', answers, NOW);
    assert.equal(
      sessionStorage.getItem(KEY),
      `{"situation":{"pins":["signature"]},"done":["my-number-card"],"saved":${NOW.getTime()}}`,
    );
    assert.equal(localStorage.length, 0);
  });

  it('is neither written nor read without being asked for', () => {
    const { storage, sessionStorage, localStorage } = opened({ [KEY]: '{"situation":{"goal":"reset"}}' });
    storage.save('none', answers, NOW);
    assert.equal(storage.load('none', NOW), undefined);
    assert.deepEqual([sessionStorage.length, localStorage.length], [1, 1]);
  });

  it('is found again, in the browser for 30 days and not longer', () => {
    const { storage, localStorage } = opened();
    storage.save('local', answers, NOW);
    assert.deepEqual(storage.load('local', after(29.9)), {
      situation: { pins: ['signature'] },
      done: ['my-number-card'],
    });
    assert.equal(storage.load('local', after(30)), undefined);
    assert.equal(localStorage.length, 0);
  });

  it('is forgotten, and nothing besides', () => {
    const { storage, localStorage } = opened({ mine: '1', [KEY]: '{}' });
    storage.forget('local');
    assert.equal(localStorage.key(0), 'mine');
    assert.equal(localStorage.length, 1);
  });

  for (const text of [
    '',
    '{',
    'null',
    '7',
    '"pins=signature"',
    '[1]',
    '{"situation":null,"done":[],"saved":0}',
    '{"situation":null,"done":null,"saved":null}',
    '{"situation":7,"done":{},"saved":"x"}',
    '{"situation":[["pins"]],"done":"my-number-card"}',
    '{"situation":{"pins":{"0":"signature"}},"done":[null,{}]}',
    '{"__proto__":{"situation":1}}',
    '{"situation":{"__proto__":{"pins":["signature"]}}}',
  ]) {
    it(`throws nothing where it is ${text || 'empty'}`, () => {
      const { storage } = opened({ [KEY]: text });
      const kept = storage.load('session', NOW);
      const { situation } = acceptSituation(guideFacts, kept?.situation);
      storage.noteAccepted(kept?.situation, situation);
      assert.deepEqual(situation, {});
      assert.deepEqual(kept?.done ?? [], []);
      storage.save('session', answers, NOW);
      assert.deepEqual(acceptSituation(guideFacts, storage.load('session', NOW)?.situation).situation, {
        pins: ['signature'],
      });
    });
  }

  it('keeps facts, values and ticks of another version for that version', () => {
    const { storage, sessionStorage } = opened({
      [KEY]: '{"situation":{"goal":"reset","applicant":"robot","wants":{"more":1}},"done":["new-step"]}',
    });
    const kept = storage.load('session', NOW);
    const { situation } = acceptSituation(guideFacts, kept?.situation);
    storage.noteAccepted(kept?.situation, situation);
    storage.save('session', { situation, done: kept?.done ?? [] }, NOW);
    const written = JSON.parse(sessionStorage.getItem(KEY) ?? '') as object;
    assert.deepEqual(written, {
      situation: { goal: 'reset', applicant: 'robot', wants: { more: 1 } },
      done: ['new-step'],
      saved: NOW.getTime(),
    });
    storage.save('session', { situation: { applicant: 'proxy' }, done: [] }, NOW);
    assert.deepEqual((JSON.parse(sessionStorage.getItem(KEY) ?? '') as { situation: object }).situation, {
      applicant: 'proxy',
      wants: { more: 1 },
    });
    storage.forget('session');
    storage.save('session', { situation: {}, done: [] }, NOW);
    assert.match(sessionStorage.getItem(KEY) ?? '', /"situation":\{\}/);
  });

  it('is right on pages whose lists turn themselves into texts', () => {
    Object.defineProperty(Array.prototype, 'toJSON', {
      configurable: true,
      value(this: readonly unknown[]) {
        return `[${this.map((each) => `"${String(each)}"`).join(', ')}]`;
      },
    });
    const { storage, sessionStorage } = opened();
    storage.save('session', answers, NOW);
    assert.match(sessionStorage.getItem(KEY) ?? '', /"pins":\["signature"\].*"done":\["my-number-card"\]/);
  });

  for (const [what, areas] of Object.entries({
    'the very name of the storage throws': {
      get localStorage(): Storage {
        throw new Error('SecurityError');
      },
      sessionStorage: fakeStorage(),
    },
    'there is no storage': { localStorage: null as unknown as Storage, sessionStorage: fakeStorage() },
    'the storage is full': {
      localStorage: {
        ...fakeStorage(),
        setItem: () => {
          throw new Error('QuotaExceededError');
        },
      },
      sessionStorage: fakeStorage(),
    },
  })) {
    it(`is lost without a fault, and said, where ${what}`, () => {
      let blocked = 0;
      const storage = new AnswerStorage('pin-reset', areas, () => (blocked += 1));
      storage.save('local', answers, NOW);
      assert.equal(storage.load('local', NOW), undefined);
      storage.forget('local');
      assert.ok(blocked > 0);
    });
  }
});
