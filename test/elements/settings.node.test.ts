import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asAttribute, readSettings, sections, wrongMoment } from '../../src/elements/shared/settings.js';
import type { RawSettings, Settings } from '../../src/elements/shared/settings.js';
import { languages } from '../../src/i18n/languages.js';

const plain: RawSettings = { languages: '', headingLevel: 2, remember: 'none' };

/** What the attributes come to, and what was said of them. */
function read(raw: Partial<Record<keyof RawSettings, unknown>>) {
  const told: string[] = [];
  const settings = readSettings({ ...plain, ...raw } as RawSettings, (message) => told.push(message));
  return { settings, told };
}

describe('What a page sets is taken', () => {
  for (const [name, value, of, expected] of [
    ['layout', 'steps', 'layout', 'steps'],
    ['layout', ' STEPS ', 'layout', 'steps'],
    ['layout', undefined, 'layout', 'page'],
    ['remember', 'session', 'remember', 'session'],
    ['remember', 'local', 'remember', 'local'],
    ['remember', null, 'remember', 'none'],
    ['headingLevel', '1', 'headingLevel', 1],
    ['headingLevel', 6, 'headingLevel', 6],
    ['headingLevel', '', 'headingLevel', 2],
    ['headingLevel', undefined, 'headingLevel', 2],
    ['hide', 'notes sources', 'hidden', new Set(['notes', 'sources'])],
    ['hide', 'Notes, SOURCES', 'hidden', new Set(['notes', 'sources'])],
    ['hide', sections.join(' '), 'hidden', new Set(sections)],
    ['hide', null, 'hidden', new Set()],
    ['languages', '', 'languages', languages],
    ['languages', 'none', 'languages', []],
    ['languages', 'ja', 'languages', languages.filter(({ tag }) => tag === 'ja')],
    ['languages', 'ja-JP ja en', 'languages', languages.filter(({ tag }) => tag === 'ja' || tag === 'en')],
  ] as const satisfies readonly (readonly [keyof RawSettings, unknown, keyof Settings, unknown])[]) {
    it(`${name}=${JSON.stringify(value)}`, () => {
      const { settings, told } = read({ [name]: value });
      assert.deepEqual(settings[of], expected);
      assert.deepEqual(told, []);
    });
  }
});

describe('What a page sets wrongly is told with what is allowed, and the usual holds', () => {
  for (const [name, value, of, expected, message] of [
    ['layout', 'wizard', 'layout', 'page', 'layout="wizard" is not allowed. Allowed: page, steps.'],
    ['remember', 'yes', 'remember', 'none', 'remember="yes" is not allowed. Allowed: none, session, local.'],
    ['headingLevel', '0', 'headingLevel', 2, 'heading-level="0" is not allowed. Allowed: 1 to 6.'],
    ['headingLevel', 7, 'headingLevel', 2, 'heading-level="7" is not allowed. Allowed: 1 to 6.'],
    ['headingLevel', 2.5, 'headingLevel', 2, 'heading-level="2.5" is not allowed. Allowed: 1 to 6.'],
    ['headingLevel', 'h2', 'headingLevel', 2, 'heading-level="h2" is not allowed. Allowed: 1 to 6.'],
    [
      'hide',
      'notes adverts',
      'hidden',
      new Set(['notes']),
      `hide="adverts" is not allowed. Allowed: ${sections.join(' ')}.`,
    ],
  ] as const satisfies readonly (readonly [keyof RawSettings, unknown, keyof Settings, unknown, string])[]) {
    it(`${name}=${JSON.stringify(value)}`, () => {
      const { settings, told } = read({ [name]: value });
      assert.deepEqual(settings[of], expected);
      assert.deepEqual(told, [message]);
    });
  }

  it('a language that we do not have is told, and the others are offered', () => {
    const { settings, told } = read({ languages: 'ja xx' });
    assert.deepEqual(
      settings.languages.map(({ tag }) => tag),
      ['ja'],
    );
    assert.match(told.join(), /^languages="xx" is not allowed\. Allowed: /);
  });

  it('only languages that we do not have: all are offered', () => {
    assert.deepEqual(read({ languages: 'xx' }).settings.languages, languages);
  });

  it('what cannot be read as text is told by its type', () => {
    const unreadable = {
      toString() {
        throw new Error('no');
      },
    };
    assert.equal(asAttribute(unreadable), 'object');
    assert.deepEqual(read({ layout: unreadable }).told, [
      'layout="object" is not allowed. Allowed: page, steps.',
    ]);
  });
});

describe('A moment', () => {
  it('that is none, or valid, is right', () => {
    for (const moment of [undefined, null, new Date('2026-11-25T09:00:00Z')])
      assert.equal(wrongMoment(moment), '');
  });

  for (const [name, moment] of Object.entries({
    'a text': '2026-11-25',
    'a number': 0,
    'no valid date': new Date('nonsense'),
    'an object': {},
    'a boolean': true,
  })) {
    it(`that is ${name} is told`, () =>
      assert.equal(wrongMoment(moment), `now: ${typeof moment} is not allowed. Allowed: a valid Date.`));
  }
});
