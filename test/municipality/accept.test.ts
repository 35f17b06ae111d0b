import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { jsonSchemaOf } from '../../scripts/lib/municipality-schema.js';
import { acceptMunicipality } from '../../src/engine/index.js';
import type { Fault } from '../../src/municipality/faults.js';
import { pathInWords } from '../../src/municipality/faults.js';
import * as model from '../../src/municipality/schema.js';
import type { Municipality } from '../../src/municipality/schema.js';
import { holdsAlways } from '../lib/seeded.js';

const words = { ja: '市役所', en: 'City office', 'zh-Hans': '市政府' };

/** Every field there is, and all of it right. */
const complete: Municipality = {
  $schema: './municipality.schema.json',
  name: words,
  url: 'https://www.city.example.jp/mynumber/?page=1#pin',
  checked: '2026-11-23',
  phones: [{ number: '03-1234-5678', name: words, languages: ['ja', 'pt-BR'] }, { number: '+81 (3) 1234' }],
  booking: { url: 'http://booking.example.jp:8080/', phone: '0120-95-0178' },
  languages: ['ja', 'en'],
  offices: [
    {
      name: words,
      address: words,
      map: 'https://maps.example.jp/城?q=1',
      phone: '03-1234-5678',
      services: ['reset', 'proxy'],
      sessions: [
        {
          days: ['mon', 'holiday'],
          nth: [1, 5],
          'month-days': [1, 31],
          dates: ['2026-12-29', '2028-02-29'],
          from: '08:30',
          to: '17:15',
          appointment: 'recommended',
          services: ['change'],
        },
        { from: '00:00', to: '23:59' },
      ],
      closed: ['2026-08-13', '2026-08-13/2026-08-15', '02-29', '12-25/01-08'],
      cutoff: '19:00',
    },
    {},
  ],
  'post-offices': [
    {
      name: words,
      address: words,
      map: 'https://maps.example.jp/',
      phone: '03-1234-5678',
      services: ['change'],
      sessions: [
        {
          days: ['sat'],
          nth: [2],
          'month-days': [25],
          dates: ['2026-12-01'],
          from: '09:00',
          to: '12:00',
          appointment: 'required',
          services: ['reset'],
        },
      ],
      closed: ['08-13/08-15'],
      cutoff: '17:00',
    },
  ],
  cutoff: '19:30',
  'second-document': [
    { a: 1, any: 3 },
    { b: 2, c: 1 },
  ],
  'a-list': ['passport', 'driving-licence'],
  'b-list': ['employee-id'],
  'c-list': ['pension-book'],
  // These are ids here, though fields of these names are elsewhere.
  papers: { 'library-card': words, documents: words, sessions: words },
  representative: {
    documents: [{ a: 1, b: 1, c: 1, any: 1 }],
    'holder-must-come': true,
    'photo-required': false,
    'proof-months': 3,
    'proof-waiver': 'household',
  },
  proxy: {
    accepted: true,
    'first-step': ['visit', 'phone'],
    'call-first': false,
    'power-of-attorney': true,
    documents: [{ a: 1, b: 1, c: 1, any: 1 }],
    'holder-documents': [{ a: 1, b: 1, c: 1, any: 1 }],
    'letter-days': 30,
  },
  notices: [{ text: words, from: '2026-12-01', until: '2026-12-28' }],
};

/* What may stand in a field, and what may not. */

interface Kind {
  readonly allowed: string;
  readonly wrong: readonly unknown[];
}

const kind = (allowed: string, ...wrong: readonly unknown[]): Kind => ({ allowed, wrong: [...wrong, null] });
const oneOf = (...values: readonly (string | number)[]) =>
  kind(
    `one of ${values.join(', ')}`,
    'other',
    '',
    0,
    true,
    [values[0]],
    String(values[0]).toUpperCase() + ' ',
  );
const upTo = (most: number) =>
  kind(
    `a whole number from 1 to ${most}`,
    0,
    -1,
    1.5,
    0.5,
    most + 0.5,
    most + 1,
    '1',
    [1],
    true,
    NaN,
    Infinity,
  );

const isFlag = kind('true or false', 'true', 1, 0, '', [], {});
const isList = kind('a list in [ ]', {}, 'ja', 1, true);
const isObject = kind('an object', [], ['x'], 'x', 1, false);
const isText = kind(
  'plain text of up to 500 characters, without < > { }',
  ...[
    '',
    '   ',
    '<b>',
    '{braces}',
    'a } b',
    'a < b',
    '</script>',
    '&lt;b>',
    'line\nline',
    'nul\0',
    '\u007f',
    'x'.repeat(501),
  ],
  ...[1, true, [], ['x'], {}],
);
const isWords = kind('texts by language, such as { "ja": "…" }', 'x', 1, true);
const isWordsList = kind('an object', [], ['x']);
const isLanguage = kind(
  'a language tag such as ja, en or pt-BR',
  ...['', 'j', 'JA', 'japanese', 'ja_JP', 'ja-', 'ja JP', '<b>', 1, {}, ['ja']],
);
const isAddress = kind(
  'an address that begins with https:// or http://',
  ...[
    '',
    'x',
    '/path',
    '//host/',
    'ftp://host/',
    'https:',
    'https://',
    'https:///',
    'https:// host',
    1,
    {},
    [],
  ],
);
const isPhone = kind(
  'a phone number in digits, such as 03-1234-5678, without an extension',
  ...[
    '',
    '1',
    '03-1234-5678 ext. 9',
    '-1',
    'abc',
    '03,1234',
    'tel:03-1234',
    '１２３４',
    '0'.repeat(27),
    312345678,
    [],
  ],
);
const isDay = kind(
  'a day, YYYY-MM-DD',
  ...[
    '',
    '2026-2-1',
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-01-32',
    '26-01-01',
    '01-01',
  ],
  ...['2026/01/01', '2026-01-01T00:00:00Z', '2026-01-01/2026-01-02', ' 2026-01-01', 20260101, []],
);
const isClosed = kind(
  'a day or a range of days, YYYY-MM-DD or YYYY-MM-DD/YYYY-MM-DD; without the year it holds in each year',
  ...['', 'mon', '2026-02-30', '02-30', '13-01', '12-29/', '/01-03', '2026-12-29/01-03', '12-29/2027-01-03'],
  ...['2026-08-15/2026-08-13', '2026-08-13/2026-02-30', '08-13/02-30', '08-13/08-14/08-15', 1, {}],
);
const isTime = kind(
  'a time of day, HH:MM, such as 09:00',
  '',
  '9:00',
  '24:00',
  '12:60',
  '12',
  '12:00:00',
  '0900',
  900,
  [],
  ' 09:00',
);
const isPaper = kind(
  'the id of a paper: driving-licence, driving-history-certificate, passport, residence-card, ' +
    'special-permanent-resident-certificate, disability-handbook, mental-health-handbook, rehabilitation-handbook, ' +
    'provisional-stay-permit, eligibility-certificate, pension-book, medical-certificate, employee-id, student-id, ' +
    'bank-book, mother-child-handbook, enrolment-certificate, or one of "papers"',
  ...['', 'P', 'Passport', 'a', '1st', 'a b', '<b>', 'x'.repeat(42), 1, {}, ['passport']],
);
const isService = oneOf(
  ...[
    'reset',
    'change',
    'new-certificate',
    'certificate-renewal',
    'extension',
    'special-extension',
    'card-update',
    'new-card',
    'express-card',
    'card-renewal',
    'convert',
    'loss-notice',
    'lift-suspension',
    'return-card',
    'ask',
  ],
  ...['holder', 'representative', 'household', 'proxy'],
);

const wordsAt = (path: string): Fields => ({
  [path]: isWords,
  [`${path} `]: isWordsList,
  [`${path}.ja`]: isText,
  [`${path}.en`]: isText,
});
const listAt = (path: string, item: Kind): Fields => ({ [path]: isList, [`${path}[0]`]: item });
const ruleAt = (path: string): Fields => ({
  ...listAt(path, isObject),
  ...Object.fromEntries(['a', 'b', 'c', 'any'].map((name) => [`${path}[0].${name}`, upTo(3)])),
});
const officesAt = (path: string): Fields => ({
  ...listAt(path, isObject),
  ...wordsAt(`${path}[0].name`),
  ...wordsAt(`${path}[0].address`),
  [`${path}[0].map`]: isAddress,
  [`${path}[0].phone`]: isPhone,
  ...listAt(`${path}[0].services`, isService),
  ...listAt(`${path}[0].sessions`, isObject),
  ...listAt(`${path}[0].sessions[0].days`, oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday')),
  ...listAt(`${path}[0].sessions[0].nth`, oneOf(1, 2, 3, 4, 5)),
  ...listAt(`${path}[0].sessions[0].month-days`, upTo(31)),
  ...listAt(`${path}[0].sessions[0].dates`, isDay),
  [`${path}[0].sessions[0].from`]: isTime,
  [`${path}[0].sessions[0].to`]: isTime,
  [`${path}[0].sessions[0].appointment`]: oneOf('none', 'recommended', 'required'),
  ...listAt(`${path}[0].sessions[0].services`, isService),
  ...listAt(`${path}[0].closed`, isClosed),
  [`${path}[0].cutoff`]: isTime,
});

/** Every field by its path; a space at the end only tells two rows of the same field apart. */
type Fields = Readonly<Record<string, Kind>>;
const fields: Fields = {
  $schema: isText,
  ...wordsAt('name'),
  url: isAddress,
  checked: isDay,
  ...listAt('phones', isObject),
  'phones[0].number': isPhone,
  ...wordsAt('phones[0].name'),
  ...listAt('phones[0].languages', isLanguage),
  booking: isObject,
  'booking.url': isAddress,
  'booking.phone': isPhone,
  ...listAt('languages', isLanguage),
  ...officesAt('offices'),
  ...officesAt('post-offices'),
  cutoff: isTime,
  ...ruleAt('second-document'),
  ...listAt('a-list', isPaper),
  ...listAt('b-list', isPaper),
  ...listAt('c-list', isPaper),
  papers: kind('names by id', 'x', 1, true),
  'papers ': isWordsList,
  ...wordsAt('papers.library-card'),
  ...wordsAt('papers.documents'),
  ...wordsAt('papers.sessions'),
  representative: isObject,
  ...ruleAt('representative.documents'),
  'representative.holder-must-come': isFlag,
  'representative.photo-required': isFlag,
  'representative.proof-months': upTo(24),
  'representative.proof-waiver': oneOf('none', 'household', 'records'),
  proxy: isObject,
  'proxy.accepted': isFlag,
  ...listAt('proxy.first-step', oneOf('visit', 'phone')),
  'proxy.call-first': isFlag,
  'proxy.power-of-attorney': isFlag,
  ...ruleAt('proxy.documents'),
  ...ruleAt('proxy.holder-documents'),
  'proxy.letter-days': upTo(366),
  ...listAt('notices', isObject),
  ...wordsAt('notices[0].text'),
  'notices[0].from': isDay,
  'notices[0].until': isDay,
};
const paths = [...new Set(Object.keys(fields).map((path) => path.trim()))];

/** What has to go when something at this path is wrong: half a session, or half a rule, is none. */
function wholeOf(path: string): string {
  const [whole] = /^.*\.sessions\[\d+\]/.exec(path) ??
    /^(second-document|(representative|proxy)\.(holder-)?documents)/.exec(path) ??
    /^phones\[\d+\](?=\.number$)/.exec(path) ??
    /^notices\[\d+\](?=\.text$)/.exec(path) ?? [path];
  return whole;
}

/* Reading and changing by path. */

type Holder = Record<string, unknown>;
const keysOf = (path: string): readonly string[] => path.match(/[^.[\]]+/g) ?? [];
// By JSON, so that no part of the copy stands at two places.
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The complete example with something else at a path. Does nothing where there is no such place any more. */
function put<T>(target: T, path: string, value: unknown): T {
  const keys = keysOf(path);
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (isHolder(inner) ? inner[key] : undefined), target);
  if (isPlain(holder)) {
    const options = { value, enumerable: true, writable: true, configurable: true };
    Object.defineProperty(holder, keys.at(-1) ?? '', options);
  }
  return target;
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const isPlain = (value: unknown): value is Holder =>
  Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';

function without<T>(target: T, path: string): T {
  const copy = copyOf(target);
  const keys = keysOf(path);
  const holder = keys.slice(0, -1).reduce<unknown>((inner, key) => (inner as Holder)[key], copy);
  if (Array.isArray(holder)) holder.splice(Number(keys.at(-1)), 1);
  else delete (holder as Holder)[keys.at(-1) ?? ''];
  return copy;
}

const withWrong = (path: string, value: unknown) => put(copyOf(complete), path, value);
/** Where a fault is. */
const placeOf = ({ path }: Fault): string => pathInWords(path);

function assertOne(faults: readonly Fault[], path: string, allowed: string): void {
  assert.deepEqual(
    faults.map((fault) => ({ place: placeOf(fault), allowed: fault.allowed })),
    [{ place: `.${path}`, allowed }],
  );
}

/* What the schema says there is. */

interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly additionalProperties?: boolean | Shape;
}
const schema = jsonSchemaOf(model) as Shape;

/** Every field of the schema, such as `offices[].name.*`. */
function fieldsOf(shape: Shape, path: string): readonly string[] {
  const { $ref, properties = {}, items, additionalProperties } = shape;
  if ($ref) return fieldsOf(schema.$defs?.[$ref.replace('#/$defs/', '')] ?? {}, path);
  return [
    path,
    ...Object.entries(properties).flatMap(([name, inner]) =>
      fieldsOf(inner, path === '' ? name : `${path}.${name}`),
    ),
    ...(items ? fieldsOf(items, `${path}[]`) : []),
    ...(typeof additionalProperties === 'object' ? fieldsOf(additionalProperties, `${path}.*`) : []),
  ];
}

describe('what a city says', () => {
  const general = (path: string) =>
    path
      .replace(/\[\d+\]/g, '[]')
      .replace(/^papers\.[^.]+/, 'papers.*')
      .replace(/\.(ja|en)$/, '.*');

  it('is tried here with every field of the schema, and with no other', () => {
    const tried = new Set(paths.map(general));
    assert.deepEqual(
      fieldsOf(schema, '').filter((path) => path !== '' && !tried.has(path)),
      [],
    );
    assert.deepEqual(
      [...tried].filter((path) => !fieldsOf(schema, '').includes(path)),
      [],
    );
  });
  it('is complete in the example', () => {
    for (const path of paths) {
      const value = keysOf(path).reduce<unknown>((inner, key) => (inner as Holder)[key], complete);
      // One of each rule has all counts; the others have some.
      if (!path.startsWith('second-document[0].')) assert.notEqual(value, undefined, path);
    }
  });
  it('is kept as it is when all of it is right', () => {
    assert.deepEqual(acceptMunicipality(complete), { municipality: complete, faults: [], problems: [] });
  });
  it('is kept as it is from JSON', () => {
    assert.deepEqual(acceptMunicipality(`\n ${JSON.stringify(complete)} `), {
      municipality: complete,
      faults: [],
      problems: [],
    });
  });
  it('is not touched, and not handed back', () => {
    const given = copyOf(complete);
    const { municipality } = acceptMunicipality(given);
    assert.deepEqual(given, complete);
    assert.notEqual(municipality, given);
    assert.notEqual(municipality.offices, given.offices);
  });
  it('is nothing when there is nothing', () => {
    for (const input of [undefined, null, {}, '', ' \n', '{}', 'null', Object.create(null)]) {
      assert.deepEqual(acceptMunicipality(input), { municipality: {}, faults: [], problems: [] });
    }
  });
  it('may leave out every field that is not needed', () => {
    for (const path of paths) {
      const isNeeded = /^phones\[0\]\.number$|^notices\[0\]\.text$|sessions\[0\]\.(from|to)$/.test(path);
      if (isNeeded || /^second-document\[0\]\.(b|c)$/.test(path)) continue;
      const input = without(complete, path);
      assert.deepEqual(acceptMunicipality(input), { municipality: input, faults: [], problems: [] }, path);
    }
  });
  it('may leave a field undefined', () => {
    const { municipality, faults, problems } = acceptMunicipality({ ...complete, name: undefined });
    assert.deepEqual(
      { municipality, faults, problems },
      { municipality: without(complete, 'name'), faults: [], problems: [] },
    );
  });
});

describe('a field that is wrong is left out, named once, and the rest is kept', () => {
  for (const [path, { wrong, allowed }] of Object.entries(fields)) {
    it(`at ${path.trim()}${path.endsWith(' ') ? ', as a list' : ''}`, () => {
      for (const value of wrong) {
        if (path.endsWith(' ') && value === null) continue;
        const { municipality, faults } = acceptMunicipality(withWrong(path.trim(), value));
        assert.deepEqual(municipality, without(put(copyOf(complete), path.trim(), 0), wholeOf(path.trim())));
        assertOne(faults, path.trim(), allowed);
      }
    });
  }

  it('when many are wrong at once', () => {
    const input = {
      ...complete,
      url: 'javascript:alert(1)',
      checked: 'today',
      phones: [{ number: 'none' }, { number: '110', languages: ['ja', '日本語'] }],
      offices: [7, { name: { ja: '<b>', en: 'Office' }, cutoff: 'late', colour: 'red' }, {}],
    };
    const { municipality, faults } = acceptMunicipality(input);
    const { url: _url, checked: _checked, ...rest } = complete;
    assert.deepEqual(municipality, {
      ...rest,
      phones: [{ number: '110', languages: ['ja'] }],
      offices: [{ name: { en: 'Office' } }, {}],
    });
    assert.deepEqual(faults.map(placeOf).sort(), [
      '.checked',
      '.offices[0]',
      '.offices[1].colour',
      '.offices[1].cutoff',
      '.offices[1].name.ja',
      '.phones[0].number',
      '.phones[1].languages[1]',
      '.url',
    ]);
  });
  it('when its name is no language, or no id of a paper', () => {
    const tags = ['JA', 'japanese', '<b>', 'ja JP', '', 'toString', '0'];
    for (const tag of tags) {
      const { municipality, problems } = acceptMunicipality({ ...complete, name: { ...words, [tag]: 5 } });
      assert.deepEqual(municipality, complete, tag);
      assert.equal(problems.length, 1, tag);
      assert.ok(problems[0]?.endsWith('Allowed: a language tag such as ja, en or pt-BR.'), problems[0]);
    }
    for (const id of ['Passport', 'a', '1st', '', '<b>']) {
      const { municipality, problems } = acceptMunicipality({
        ...complete,
        papers: { ...complete.papers, [id]: words },
      });
      assert.deepEqual(municipality, complete, id);
      assert.equal(problems.length, 1, id);
      assert.ok(problems[0]?.endsWith('Allowed: an id in small letters with dashes.'), problems[0]);
    }
  });
  it('in few words, however long it is', () => {
    const { problems } = acceptMunicipality({ url: 'x'.repeat(100_000), checked: Array(1000).fill('today') });
    for (const problem of problems) assert.ok(problem.length < 300, problem.slice(0, 400));
  });
});

describe('a paper that has no name', () => {
  it('goes from the list that names it, and is named with those that there are', () => {
    const { municipality, faults, problems } = acceptMunicipality({
      'a-list': ['passport', 'library-card'],
      'b-list': ['loyalty-card', 'employee-id'],
      'c-list': ['loyalty-card'],
      papers: { 'library-card': words },
    });
    assert.deepEqual(municipality, {
      'a-list': ['passport', 'library-card'],
      'b-list': ['employee-id'],
      'c-list': [],
      papers: { 'library-card': words },
    });
    assert.deepEqual(faults.map(placeOf), ['.b-list[0]', '.c-list[0]']);
    assert.match(
      problems[0] ?? '',
      /"loyalty-card" is not allowed\. Allowed: driving-licence, .*library-card/,
    );
  });
});

describe('a session or a rule goes as a whole', () => {
  it('and it is said so', () => {
    for (const [path, whole] of [
      ['offices[0].sessions[1].from', 'offices[0].sessions[1]'],
      ['proxy.documents[0].a', 'proxy.documents'],
    ] as const) {
      const { problems } = acceptMunicipality(withWrong(path, '9:00'));
      assert.ok(problems[0]?.endsWith(` municipality.${whole} is left out as a whole.`), problems[0]);
    }
  });
  const [first, second] = complete.offices?.[0]?.sessions ?? [];
  const sessions = [
    ['ends before it begins', { from: '12:00', to: '09:00' }],
    ['ends as it begins', { from: '09:00', to: '09:00' }],
  ] as const;
  for (const [title, session] of sessions) {
    it(`when the session ${title}`, () => {
      const { municipality, faults } = acceptMunicipality(withWrong('offices[0].sessions[0]', session));
      assert.deepEqual(municipality, withWrong('offices[0].sessions', [second]));
      assertOne(faults, 'offices[0].sessions[0]', 'a "to" that is later than "from"');
    });
  }
  it('and every part that is wrong is named', () => {
    const wrong = { ...first, from: 'nine', to: 'noon', days: ['mon', 'monday'] };
    const { municipality, faults } = acceptMunicipality(withWrong('offices[0].sessions[0]', wrong));
    assert.deepEqual(municipality, withWrong('offices[0].sessions', [second]));
    assert.deepEqual(faults.map(placeOf), [
      '.offices[0].sessions[0].days[1]',
      '.offices[0].sessions[0].from',
      '.offices[0].sessions[0].to',
    ]);
  });
  it('and leaves the sessions beside it', () => {
    const input = withWrong('offices[0].sessions', [
      { ...first, from: 9 },
      second,
      7,
      { ...first, nth: [6] },
      first,
    ]);
    const { municipality, faults } = acceptMunicipality(input);
    assert.deepEqual(municipality, withWrong('offices[0].sessions', [second, first]));
    assert.equal(faults.length, 3);
  });
  for (const path of [
    'second-document',
    'representative.documents',
    'proxy.documents',
    'proxy.holder-documents',
  ]) {
    it(`when ${path} has a part that asks for nothing, or for too much`, () => {
      const empty = acceptMunicipality(withWrong(path, [{ a: 1 }, {}]));
      assert.deepEqual(empty.municipality, without(complete, path));
      assertOne(empty.faults, `${path}[1]`, 'at least one of a, b, c, any');
      const much = acceptMunicipality(withWrong(path, [{ a: 1 }, { b: 4 }]));
      assert.deepEqual(much.municipality, without(complete, path));
      assertOne(much.faults, `${path}[1].b`, 'a whole number from 1 to 3');
    });
    it(`but ${path} may ask for nothing at all`, () => {
      const input = withWrong(path, []);
      assert.deepEqual(acceptMunicipality(input), { municipality: input, faults: [], problems: [] });
    });
  }
});

describe('a part that cannot be without a field', () => {
  const needed = [
    'phones[0].number',
    'notices[0].text',
    'offices[0].sessions[0].from',
    'post-offices[0].sessions[0].to',
  ];
  for (const path of needed) {
    const whole = path.slice(0, path.lastIndexOf('.'));
    it(`goes without ${path}`, () => {
      for (const input of [without(complete, path), withWrong(path, undefined)]) {
        const { municipality, faults, problems } = acceptMunicipality(input);
        assert.deepEqual(municipality, without(complete, whole));
        assert.equal(problems.length, 1);
        const { allowed = '' } = fields[`${path}`] ?? fields['offices[0].sessions[0].to'] ?? {};
        assert.ok(
          problems[0]?.includes(
            ` is missing. Allowed: ${path.endsWith('text') ? isWords.allowed : allowed}.`,
          ),
          problems[0],
        );
        assert.equal(faults[0] && placeOf(faults[0]), `.${path}`);
      }
    });
  }
  it('is all that there are', () => {
    const required = [schema, ...Object.values(schema.$defs ?? {})]
      .flatMap((shape) => [shape, ...Object.values(shape.properties ?? {}).map(({ items }) => items ?? {})])
      .flatMap((shape) => shape.required ?? []);
    assert.deepEqual([...required].sort(), ['from', 'number', 'text', 'to']);
  });
  it('is a gap in a list, too', () => {
    const { municipality, faults } = acceptMunicipality({
      languages: ['ja', undefined, 'en'],
      offices: Array(1),
    });
    assert.deepEqual(municipality, { languages: ['ja', 'en'], offices: [] });
    assert.deepEqual(faults.map(placeOf), ['.languages[1]', '.offices[0]']);
  });
});

describe('a field that nobody knows', () => {
  const holders = ['', ...paths.filter((path) => fields[path] === isObject)];
  for (const holder of holders) {
    it(`is left out and named ${holder === '' ? 'at the top' : `in ${holder}`}`, () => {
      for (const names of [
        ['colour'],
        ['toString'],
        ['hasOwnProperty', 'valueOf'],
        ['a1', 'b 2', '日本', ''],
      ]) {
        const input = names.reduce((target, name) => {
          const inner = keysOf(holder).reduce<unknown>((value, key) => (value as Holder)[key], target);
          (inner as Holder)[name] = words;
          return target;
        }, copyOf(complete));
        const { municipality, faults, problems } = acceptMunicipality(input);
        const whole = wholeOf(`${holder}.colour`);
        assert.deepEqual(municipality, whole === `${holder}.colour` ? complete : without(complete, whole));
        assert.equal(problems.length, names.length, problems.join('\n'));
        for (const problem of problems)
          assert.match(problem, /a field of this name is not allowed\. Allowed: the fields /);
        assert.deepEqual(new Set(faults.map(placeOf)).size, names.length);
      }
    });
  }
});

describe('JSON that is none', () => {
  const cases = [
    '{',
    '{"name":}',
    "{'name':1}",
    'name',
    '{"a":1}}',
    '[',
    '{"url":"x"',
    '<html>',
    '\0',
    '﻿﻿{}x',
  ];
  for (const json of cases) {
    it(`is named: ${JSON.stringify(json)}`, () => {
      const { municipality, problems } = acceptMunicipality(json);
      assert.deepEqual(municipality, {});
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', /^municipality: this is not JSON: /);
    });
  }
  it('is named with the line, as an editor counts', () => {
    const { problems } = acceptMunicipality('{\n "url": "https://x.jp/"\n "checked": 7 }');
    assert.match(problems[0] ?? '', /line 3/);
  });
  it('or no object, is named too', () => {
    for (const input of ['5', '"text"', 'true', '[]', '[{"url":"https://x.jp/"}]', 5, true, [], [complete]]) {
      const { municipality, problems } = acceptMunicipality(input);
      assert.deepEqual(municipality, {});
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', /^municipality: .* is not allowed\. Allowed: an object\.$/);
    }
  });
});

describe('an address', () => {
  const script = 'javascript:alert(1)';
  const dangerous: readonly string[] = [
    ...[
      script,
      'JAVASCRIPT:alert(1)',
      'JaVaScRiPt:alert(1)',
      'javascript://alert(1)',
      'javascript:/*https://*/alert(1)',
    ],
    ...[
      'javascript://www.city.example.jp/%0aalert(1)',
      'javascript:https://www.city.example.jp/',
      'javascript:',
    ],
    ...[
      ` ${script}`,
      `\t${script}`,
      `\n${script}`,
      `\r\n${script}`,
      `\0${script}`,
      `\u0001${script}`,
      `\u001f${script}`,
    ],
    ...[
      `\u00a0${script}`,
      `\u2028${script}`,
      `\ufeff${script}`,
      `\u200b${script}`,
      `\u202e${script}`,
      `${script}\n`,
    ],
    ...['java\tscript:alert(1)', 'java\nscript:alert(1)', 'java\rscript:alert(1)', 'java\0script:alert(1)'],
    ...[
      'javascript\t:alert(1)',
      'javascript\n:alert(1)',
      'j\na\nv\na\nscript:alert(1)',
      'javascript :alert(1)',
    ],
    ...[
      '&#106;avascript:alert(1)',
      '&#x6A;avascript:alert(1)',
      'javascript&colon;alert(1)',
      'java&Tab;script:alert(1)',
    ],
    ...[
      'javascript&#58;alert(1)',
      '&#0000106avascript:alert(1)',
      'java&NewLine;script:alert(1)',
      'jav&#x09;ascript:x',
    ],
    ...[
      '%6aavascript:alert(1)',
      'javascript%3aalert(1)',
      '%6A%61%76%61script:alert(1)',
      '%00javascript:alert(1)',
    ],
    ...['java%0ascript:alert(1)', '%20javascript:alert(1)', '%252e', 'https%3A%2F%2Fevil.example'],
    ...[
      'ｊavascript:alert(1)',
      'javascrіpt:alert(1)',
      'javaſcript:alert(1)',
      'javascript：alert(1)',
      'ｈttps://x.jp/',
    ],
    ...['httpſ://x.jp/', 'https：//x.jp/', 'https:／／x.jp/', 'hｔtps://x.jp/', 'https:∕∕x.jp/'],
    ...[
      'data:text/html,<script>alert(1)</script>',
      'DATA:text/html;base64,PHNjcmlwdD4=',
      'data:,x',
      ' data:text/html,x',
    ],
    ...[
      'data:image/svg+xml,x',
      'da\tta:text/html,x',
      'vbscript:msgbox(1)',
      'VbScript:msgbox(1)',
      'vb\nscript:x',
    ],
    ...[
      'file:///etc/passwd',
      'FILE:///c:/',
      'file://host/share',
      'blob:https://www.city.example.jp/1',
      'BLOB:x',
    ],
    ...[
      'filesystem:https://x.jp/',
      'about:blank',
      'view-source:https://x.jp/',
      'chrome://settings',
      'intent://x#Intent;end',
    ],
    ...[
      'jar:https://x.jp!/',
      'livescript:x',
      'mocha:x',
      'feed:javascript:alert(1)',
      'ws://x.jp/',
      'mailto:a@x.jp',
      'tel:110',
    ],
    ...[
      '//evil.example/',
      '///evil.example/',
      '\\\\evil.example\\',
      '/\\evil.example',
      'https:\\\\evil.example\\',
    ],
    ...[
      'https:/\\evil.example',
      'https:evil.example',
      'https:/evil.example',
      'https:///evil.example',
      '/path',
      '?q',
      '#x',
    ],
    ...[
      'https://a@evil.example/',
      'https://a:b@evil.example/',
      'https://city.example.jp@evil.example/',
      'https://:@x.jp/',
    ],
    ...[
      'https://city.example.jp\\@evil.example/',
      'https://city.example.jp:80@evil.example/',
      'http://@evil.example/',
    ],
    ...[
      'https://x.jp\\evil',
      'https://x.jp/\\evil',
      'https://x.jp/ path',
      'https://x.jp/\tpath',
      'https://x.jp/\npath',
    ],
    ...[
      'https://x.jp/\0',
      'https://x\0.jp/',
      'https://x.jp/\u0001',
      'https://x.jp/\u007f',
      'https://x.jp/?\u001b',
    ],
    ...[
      'https://x.jp/"onclick="alert(1)',
      "https://x.jp/'x",
      'https://x.jp/<b>',
      'https://x.jp/`x`',
      'https://x.jp/{x}',
    ],
    ...[
      ' https://x.jp/',
      'https://x.jp/ ',
      '\thttps://x.jp/',
      'https://x.jp/\n',
      '\0https://x.jp/',
      'x https://x.jp/',
    ],
    ...[
      'ht\ttps://x.jp/',
      'ht tps://x.jp/',
      'https ://x.jp/',
      'h\nttps://x.jp/',
      'https://',
      'https://?x',
      'https://#x',
    ],
    ...[
      'https://:80/',
      'https://x.jp:port/',
      'https://x.jp:80:80/',
      'https://x.jp:',
      'https://[::1]x|/',
      'https://x^y/',
    ],
  ];
  const harmless: readonly string[] = [
    ...[
      'https://www.city.example.jp/',
      'http://www.city.example.jp',
      'HTTPS://WWW.CITY.EXAMPLE.JP/A',
      'https://x.jp:8443/a',
    ],
    ...[
      'https://x.jp?q=1',
      'https://x.jp#top',
      'https://x.jp/a@b',
      'https://x.jp/?next=javascript:alert(1)',
      'https://日本.jp/市',
    ],
    ...['https://x.jp/%E5%B8%82?a=1&b=2#c', 'https://x.jp/a;b=c,d!e$f*(g)~h', 'http://192.0.2.1/'],
  ];
  const places = paths.filter((path) => fields[path] === isAddress);

  it('stands in these fields, and is tried in at least 60 spellings', () => {
    assert.deepEqual(places, ['url', 'booking.url', 'offices[0].map', 'post-offices[0].map']);
    assert.ok(new Set(dangerous).size >= 60);
    assert.equal(new Set(dangerous).size, dangerous.length);
  });
  for (const place of places) {
    it(`does not survive in ${place} when it is dangerous`, () => {
      for (const written of dangerous) {
        for (const input of [withWrong(place, written), JSON.stringify(withWrong(place, written))]) {
          const { municipality, faults } = acceptMunicipality(input);
          assert.deepEqual(municipality, without(complete, place), JSON.stringify(written));
          assertOne(faults, place, isAddress.allowed);
        }
      }
    });
    it(`is kept in ${place} as it is when it is harmless`, () => {
      for (const written of harmless) {
        const input = withWrong(place, written);
        assert.deepEqual(
          acceptMunicipality(input),
          { municipality: input, faults: [], problems: [] },
          written,
        );
      }
    });
  }
  it('that is kept goes nowhere but to the web', () => {
    const anywhere = fc.string({ unit: 'binary', maxLength: 12 });
    const start = fc.constantFrom('http', 'https', 'HTTP', 'javascript', 'data', 'file', '');
    const colon = fc.constantFrom('://', ':', '//', ':/', ':\\\\', '：//', '');
    holdsAlways(
      fc.property(anywhere, start, colon, anywhere, anywhere, (before, scheme, between, host, rest) => {
        for (const written of [
          `${scheme}${between}${host}/${rest}`,
          `${before}${scheme}${between}${host}${rest}`,
        ]) {
          const { url } = acceptMunicipality({ url: written }).municipality;
          if (url === undefined || !URL.canParse(url)) continue;
          const { protocol, username, password } = new URL(url);
          assert.match(protocol, /^https?:$/);
          assert.equal(username + password, '');
        }
      }),
      3000,
    );
  });
});

describe('markup', () => {
  const markup = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a<b',
    '</p>',
    '<!--',
    '>',
    '＜b<',
  ];
  for (const path of paths.filter((each) => fields[each] === isText)) {
    it(`does not survive in ${path}`, () => {
      for (const text of markup) {
        const { municipality, faults } = acceptMunicipality(withWrong(path, text));
        assert.doesNotMatch(JSON.stringify(municipality), /[<>]/);
        assertOne(faults, path, isText.allowed);
      }
    });
  }
  it('does not survive anywhere else', () => {
    for (const path of paths) {
      const { municipality, problems } = acceptMunicipality(withWrong(path, markup[0]));
      assert.doesNotMatch(JSON.stringify(municipality), /[<>]/, path);
      assert.equal(problems.length, 1, path);
    }
  });
});

describe('an attack on the prototype', () => {
  const bad = '{"polluted":true,"url":"javascript:alert(1)","ja":"x"}';
  const cases: readonly (readonly [json: string, municipality: object, places: readonly string[]])[] = [
    [`{"__proto__":${bad}}`, {}, ['.__proto__']],
    [`{"constructor":{"prototype":${bad}}}`, {}, ['.constructor']],
    [`{"prototype":${bad}}`, {}, ['.prototype']],
    [`{"cutoff":"19:00","__proto__":${bad}}`, { cutoff: '19:00' }, ['.__proto__']],
    [`{"name":{"ja":"市","__proto__":${bad}}}`, { name: { ja: '市' } }, ['.name.__proto__']],
    [`{"name":{"constructor":${bad}}}`, {}, ['.name.constructor']],
    [`{"papers":{"constructor":{"ja":"x"}}}`, { papers: {} }, ['.papers.constructor']],
    [
      `{"papers":{"prototype":{"ja":"x"},"bill":{"__proto__":${bad}}}}`,
      { papers: {} },
      ['.papers.prototype', '.papers.bill.__proto__'],
    ],
    [
      `{"offices":[{"__proto__":${bad},"cutoff":"19:00"}]}`,
      { offices: [{ cutoff: '19:00' }] },
      ['.offices[0].__proto__'],
    ],
    [
      `{"offices":[{"sessions":[{"from":"09:00","to":"12:00","__proto__":{"days":[]}}]}]}`,
      { offices: [{ sessions: [{ from: '09:00', to: '12:00' }] }] },
      ['.offices[0].sessions[0].__proto__'],
    ],
    [
      `{"booking":{"constructor":{"prototype":${bad}},"phone":"110"}}`,
      { booking: { phone: '110' } },
      ['.booking.constructor'],
    ],
    [`{"proxy":{"__proto__":{"__proto__":${bad}}}}`, { proxy: {} }, ['.proxy.__proto__']],
    [`{"\\u005f_proto__":${bad}}`, {}, ['.__proto__']],
    [`{"x":{"__proto__":${bad}}}`, {}, ['.x.__proto__', '.x']],
  ];
  for (const [json, municipality, places] of cases) {
    it(`is named, and changes nothing: ${json}`, () => {
      for (const input of [json, JSON.parse(json) as unknown]) {
        const accepted = acceptMunicipality(input);
        assert.deepEqual(accepted.municipality, municipality);
        assert.deepEqual(accepted.faults.map(placeOf), places);
        assertClean(accepted.municipality);
      }
    });
  }
  it('by an object’s own prototype brings in no field', () => {
    const { municipality, faults, problems } = acceptMunicipality(
      Object.create({ url: 'https://x.jp/', name: 5 }),
    );
    assert.deepEqual({ municipality, faults, problems }, { municipality: {}, faults: [], problems: [] });
  });
});

function assertClean(value: unknown): void {
  assert.equal(({} as Holder)['polluted'], undefined);
  assert.equal(([] as unknown as Holder)['polluted'], undefined);
  if (!isHolder(value)) return;
  assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object));
  assert.equal(value['polluted'], undefined);
  Object.values(value).forEach(assertClean);
}

function refuse(): never {
  throw new Error('Nobody may read this.');
}

/** What throws as soon as somebody touches it, never ends, or is no data. */
const hostile: Readonly<Record<string, () => unknown>> = {
  'a function': () => refuse,
  'a class': () => class {},
  'a symbol': () => Symbol('x'),
  'a big number': () => 7n,
  'a list of them': () => [refuse, Symbol('x'), 7n],
  'a proxy that throws': () =>
    new Proxy(
      {},
      { get: refuse, ownKeys: refuse, has: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse },
    ),
  'a list behind a proxy that throws': () => new Proxy([], { get: refuse, ownKeys: refuse, has: refuse }),
  'a function behind a proxy that throws': () => new Proxy(refuse, { get: refuse, apply: refuse }),
  'a proxy that is revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'something that holds itself': () => {
    const one: Holder = {};
    for (let index = 0; index < 30; index += 1) one[`self-${index}`] = one;
    return one;
  },
  'a list in itself': () => {
    const list: unknown[] = [];
    list.push(list, list, list);
    return list;
  },
  'something very deep': () => Array.from({ length: 20_000 }).reduce<object>((inner) => ({ inner }), {}),
  'a list that is very deep': () => Array.from({ length: 20_000 }).reduce<unknown[]>((inner) => [inner], []),
  'a map': () => new Map([['ja', '市']]),
  'a set': () => new Set(['ja']),
  'a date': () => new Date(0),
  'a promise': () => Promise.resolve({ ja: '市' }),
  'a pattern': () => /ja/,
  'an error': () => new Error('ja'),
  'what has a tag that throws': () => Object.defineProperty(new Map(), Symbol.toStringTag, { get: refuse }),
};

describe('what no page should hand in', () => {
  for (const [title, make] of Object.entries(hostile)) {
    it(`does no harm: ${title}`, () => {
      const whole = acceptMunicipality(make());
      assert.deepEqual(whole.municipality, {});
      assert.ok(whole.problems.length > 0);
      for (const path of paths) {
        const given = withWrong(path, make());
        const { municipality, faults, problems } = acceptMunicipality(given);
        assert.ok(problems.length > 0, path);
        assert.ok(
          faults.every((fault) => placeOf(fault).startsWith(`.${path}`)),
          problems.join('\n'),
        );
        assert.equal(new Set(faults.map(placeOf)).size, problems.length, path);
        assert.deepEqual(acceptMunicipality(municipality), { municipality, faults: [], problems: [] }, path);
        const [top = ''] = keysOf(path);
        assert.deepEqual({ ...municipality, [top]: 0 }, { ...complete, [top]: 0 }, path);
      }
    });
  }
  it('does no harm: a field that throws when it is read', () => {
    for (const path of paths) {
      const given = copyOf(complete);
      const keys = keysOf(path);
      const holder = keys.slice(0, -1).reduce<unknown>((inner, key) => (inner as Holder)[key], given);
      Object.defineProperty(holder, keys.at(-1) ?? '', { get: refuse, enumerable: true });
      const { municipality, faults, problems } = acceptMunicipality(given);
      assertOne(faults, path, 'plain data');
      const isNeeded = /\.sessions\[0\]\.(from|to)$|^phones\[0\]\.number$|^notices\[0\]\.text$/.test(path);
      const whole = isNeeded ? path.slice(0, path.lastIndexOf('.')) : path;
      const { length } = problems;
      assert.equal(length, 1);
      assert.deepEqual(acceptMunicipality(municipality), { municipality, faults: [], problems: [] });
      if (wholeOf(path) === path || isNeeded)
        assert.deepEqual(municipality, without(put(copyOf(complete), path, 0), whole), path);
    }
  });
  it('does not stop the page with a list of millions of gaps, nor with methods that the page has replaced', () => {
    const gaps = new Array(10_000_000);
    gaps[9_999_999] = 'ja';
    const { from } = Array;
    const { toJSON } = Array.prototype as { toJSON?: unknown };
    Object.assign(Array, { from: refuse });
    Object.assign(Array.prototype, { toJSON: refuse });
    try {
      const { municipality, faults } = acceptMunicipality({ ...complete, languages: gaps, offices: gaps });
      assert.equal(municipality.url, complete.url);
      assert.deepEqual(faults.map(placeOf).sort(), ['.languages', '.offices']);
    } finally {
      Object.assign(Array, { from });
      if (toJSON === undefined) Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
  it('does not take long, however much it is', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field-${index}`, index]));
    const { municipality, problems } = acceptMunicipality({
      ...complete,
      ...many,
      languages: Array(5000).fill(7),
    });
    assert.deepEqual(municipality, { ...complete, languages: [] });
    assert.equal(problems.length, 10_000);
  });
});

describe('10,000 generated cities', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  // A later change may change what an earlier one brought in.
  const ownCopy = (value: unknown) => (isHolder(value) ? copyOf(value) : value);
  const piece = fc.oneof(
    anything,
    fc.jsonValue(),
    fc.string(),
    fc.constantFrom(...paths.flatMap((path) => fields[path]?.wrong ?? [])).map(ownCopy),
    fc.constantFrom(
      ...['19:00', '2026-11-23', 'ja', 'passport', 'https://x.jp/', 'mon', 1, 3, true, undefined],
    ),
    fc.constantFrom<unknown>({}, [], words, { from: '09:00', to: '10:00' }, [{ a: 1 }]).map(ownCopy),
    fc.dictionary(
      fc.constantFrom('ja', 'en', 'text', 'number', 'from', 'to', 'a', '__proto__', 'toString'),
      fc.string(),
    ),
  );
  const place = fc.oneof(
    fc.constantFrom(...paths),
    fc
      .tuple(
        fc.constantFrom('', ...paths.map((path) => `${path}.`)),
        fc.constantFrom('colour', '__proto__', 'toString', '9'),
      )
      .map(([holder, name]) => holder + name),
  );
  const changes = fc.array(fc.tuple(place, piece), { maxLength: 4 });
  const changed = changes.map((list) => ({
    input: list.reduce((target, [path, value]) => put(target, path, value), copyOf(complete)),
    touched: new Set(list.map(([path]) => keysOf(path)[0])),
  }));
  const given = fc.oneof(
    { weight: 8, arbitrary: changed },
    { weight: 1, arbitrary: fc.oneof(anything, fc.json()).map((input) => ({ input, touched: undefined })) },
  );

  const forbidden = ['__proto__', 'constructor', 'prototype'];

  /** As plain data, with nothing in it that stands for nothing. */
  function plain(value: unknown): unknown {
    if (Array.isArray(value)) return Array.from(value as unknown[], plain);
    if (!isPlain(value)) return value;
    const entries = Object.keys(value).map((key) => [key, plain(value[key])] as const);
    return Object.fromEntries(entries.filter(([key, item]) => item !== undefined || forbidden.includes(key)));
  }

  /** Whether the input is nothing but what was accepted. */
  function isAllThere(input: unknown, municipality: Municipality): boolean {
    let data = input;
    try {
      if (typeof input === 'string') data = input.trim() === '' ? {} : JSON.parse(input);
    } catch {
      return false;
    }
    return isDeepStrictEqual(plain(data ?? {}), municipality);
  }

  it('throw nothing, lose nothing unnamed, name nothing twice, and are accepted again as they are', () => {
    const seen = { right: 0, wrong: 0 };
    holdsAlways(
      fc.property(given, ({ input, touched }) => {
        const { municipality, faults, problems } = acceptMunicipality(input);
        assert.equal(problems.length === 0, isAllThere(input, municipality), problems.join('\n'));
        assert.equal(new Set(faults.map(placeOf)).size, problems.length, problems.join('\n'));
        assert.deepEqual(acceptMunicipality(municipality), { municipality, faults: [], problems: [] });
        assertClean(municipality);
        // What nobody touched is still there.
        for (const [name, value] of Object.entries(touched ? complete : {})) {
          if (!touched?.has(name)) assert.deepEqual(municipality[name as keyof Municipality], value);
        }
        seen[problems.length === 0 ? 'right' : 'wrong'] += 1;
      }),
      10_000,
    );
    // Neither is a rare case.
    assert.ok(Math.min(seen.right, seen.wrong) > 500, JSON.stringify(seen));
  });
});
