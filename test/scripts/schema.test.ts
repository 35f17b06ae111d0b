import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { acceptMunicipality } from '../../src/municipality/accept.js';
import { reiCity } from '../lib/cities.js';
import { holdsAlways } from '../lib/seeded.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const isValid = new Ajv2020({ allErrors: true }).compile(
  read('dist/data/municipality.schema.json') as object,
);

describe('the published schema', () => {
  it('accepts a city that says something about everything, and each city of the demo', () => {
    for (const city of [
      reiCity,
      ...readdirSync(new URL('demo/cities', root)).map((name) => read(`demo/cities/${name}`)),
    ]) {
      assert.equal(isValid(city), true, JSON.stringify(isValid.errors));
    }
  });

  it('names no field that the example leaves out', () => {
    const { properties } = read('dist/data/municipality.schema.json') as { properties: object };
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(reiCity).sort());
  });

  it('and the validator agree on what is right', () => {
    const value = fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        true,
        7,
        '',
        '08:30',
        '2026-02-28',
        'https://a.example/',
        '<b>',
        'javascript:x',
        [],
        {},
        [{}],
        [{ a: 1 }],
      ),
      fc.jsonValue() as fc.Arbitrary<unknown>,
    );
    const field = fc.constantFrom(
      ...Object.keys(reiCity),
      'unknown',
      'offices/0/map',
      'offices/0/sessions/0/from',
      'proxy/documents',
      'proxy/first-step',
      'representative/proof-months',
      'phones/0/number',
      'papers/bus-pass',
      'notices/0/text',
    );
    holdsAlways(
      fc.property(field, value, (path, put) => {
        const city = JSON.parse(JSON.stringify(reiCity)) as Record<string, unknown>;
        const keys = path.split('/');
        const last = keys.pop() ?? '';
        const holder = keys.reduce<Record<string, unknown>>(
          (at, key) => at[key] as Record<string, unknown>,
          city,
        );
        holder[last] = put;
        const plain = JSON.parse(JSON.stringify(city)) as unknown;
        const { problems } = acceptMunicipality(plain);
        const byWords = problems.filter(
          (problem) => !/later than|a day, YYYY|others under "papers"/.test(problem),
        );
        // What JSON Schema has no words for, it lets pass: an empty count, a session that ends before it begins.
        if (isValid(plain))
          assert.ok(
            byWords.every((problem) => /at most 4 papers/.test(problem)),
            problems.join(),
          );
        else assert.notDeepEqual(problems, []);
      }),
      2000,
    );
  });
});
