import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineProcedure } from '../../src/model/procedure.js';

// Each `@ts-expect-error` below is the test: the compiler has to refuse the line that follows it, and no other. A line
// that it would accept, and an error that stands elsewhere, fail `tsc -p test`.

const text = () => 'words';
const yes = { text };
const source = {
  title: '規則',
  publisher: '館',
  url: 'https://example.com/',
  checked: '2026-01-01',
  basis: 'live',
} as const;

const base = {
  id: 'typed',
  version: '2026-01-01',
  title: text,
  summary: text,
  facts: { age: { values: ['adult', 'child'] }, lost: { many: true, values: ['card', 'book'] } },
  questions: {
    age: { ask: text, label: text, options: { adult: yes, child: yes } },
    lost: { ask: text, label: text, options: { card: yes, book: yes } },
  },
  tasks: { replace: text },
  topics: { all: text },
  sources: { rules: source },
  official: 'rules',
} as const;

/** The desk, which the tests below cite rightly or wrongly. */
const desk = { channel: 'counter', label: text, text, tasks: { replace: {} }, sources: ['rules'] } as const;

const right = defineProcedure({
  ...base,
  routes: { desk, nobody: { ...desk, sources: ['rules'] } },
  documents: { card: { text, routes: ['desk'], when: { lost: { all: ['card'] } }, sources: ['rules'] } },
  steps: { go: { text, routes: ['desk'], tasks: ['replace'], when: { age: 'adult' }, sources: ['rules'] } },
  notes: { all: { topic: 'all', title: text, text, sources: ['rules'] } },
});

export const misspeltRoute = defineProcedure({
  ...base,
  routes: { desk },
  // @ts-expect-error "dekc" is no route
  steps: { go: { text, routes: ['dekc'], sources: ['rules'] } },
  documents: {},
  notes: {},
});

export const misspeltTask = defineProcedure({
  ...base,
  routes: { desk },
  // @ts-expect-error "replaze" is no task
  steps: { go: { text, routes: ['desk'], tasks: ['replaze'], sources: ['rules'] } },
  documents: {},
  notes: {},
});

export const misspeltTaskOfARoute = defineProcedure({
  ...base,
  // @ts-expect-error "replaze" is no task
  routes: { desk: { label: text, text, tasks: { replaze: {} }, sources: ['rules'] } },
  steps: { go: { text, routes: ['desk'], sources: ['rules'] } },
  documents: {},
  notes: {},
});

export const misspeltSource = defineProcedure({
  ...base,
  routes: { desk },
  steps: {},
  // @ts-expect-error "ruels" is no source
  documents: { card: { text, sources: ['ruels'] } },
  notes: {},
});

export const misspeltFact = defineProcedure({
  ...base,
  routes: { desk },
  // @ts-expect-error "agge" is no fact
  steps: { go: { text, when: { agge: 'adult' }, sources: ['rules'] } },
  documents: {},
  notes: {},
});

export const misspeltValue = defineProcedure({
  ...base,
  routes: { desk },
  // @ts-expect-error "adlut" is no value of "age"
  steps: { go: { text, when: { age: 'adlut' }, sources: ['rules'] } },
  documents: {},
  notes: {},
});

export const misspeltValueOfASet = defineProcedure({
  ...base,
  // @ts-expect-error "bok" is no value of "lost"
  routes: { desk: { label: text, text, when: { lost: { any: ['bok'] } }, tasks: {}, sources: ['rules'] } },
  steps: {},
  documents: {},
  notes: {},
});

export const misspeltTopic = defineProcedure({
  ...base,
  routes: { desk },
  steps: {},
  documents: {},
  // @ts-expect-error "al" is no topic
  notes: { all: { topic: 'al', title: text, text, sources: ['rules'] } },
});

export const misspeltOption = defineProcedure({
  ...base,
  // @ts-expect-error "adlut" is no value of "age"
  questions: { ...base.questions, age: { ask: text, label: text, options: { adlut: yes, child: yes } } },
  routes: { desk },
  steps: {},
  documents: {},
  notes: {},
});

export const misspeltOfficial = defineProcedure({
  ...base,
  routes: { desk },
  steps: {},
  documents: {},
  notes: {},
  // @ts-expect-error "ruels" is no source
  official: 'ruels',
});

describe('a procedure’s data', () => {
  it('is left as it was written, also a route that nobody cites', () => {
    assert.deepEqual(Object.keys(right.routes), ['desk', 'nobody']);
    const id: 'desk' | 'nobody' | undefined = (Object.keys(right.routes) as (keyof typeof right.routes)[])[0];
    assert.equal(id, 'desk');
  });
});
