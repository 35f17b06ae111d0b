import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adapted, parseSituation, worded } from '../../src/engine/index.js';
import type { Municipality } from '../../src/engine/index.js';
import type { Claim } from '../../src/model/claim.js';
import type { Procedure } from '../../src/model/procedure.js';
import { pinReset } from '../../src/procedures/pin-reset/index.js';
import { english as msg } from './words.js';

const now = new Date('2026-11-24T01:00:00Z');
const holder =
  'pins=resident-register&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese';
const parent = holder.replace('holder', 'parent');
const foreignParent = parent.replace('japanese', 'unlimited');
const guardian = holder.replace('holder', 'guardian');
const proxy = holder.replace('holder', 'proxy');

type Kind = 'routes' | 'documents' | 'steps';

/** A claim in the words of this city that this reader gets. */
function told(municipality: Municipality, situation: string, kind: Kind, id: string): Claim {
  const procedure: Procedure = adapted(pinReset, { municipality, now });
  const claim = procedure[kind][id] as Claim;
  return worded(procedure, claim, parseSituation(situation));
}

describe('what a city says of all, beside words that vary with the reader', () => {
  const proof: Municipality = { representative: { 'proof-months': 6, 'proof-waiver': 'none' } };
  for (const [who, situation] of Object.entries({ parent, foreignParent, guardian })) {
    it(`is what a ${who} reads, and not what holds for most`, () => {
      const { detail, inferred } = told(proof, situation, 'documents', 'proof-of-representation');
      assert.match(detail?.(msg) ?? '', /not be older than 6 months\. Your city always asks for it\.$/);
      assert.doesNotMatch(detail?.(msg) ?? '', /Often none|usually not older/);
      // What the city says in so many words is not concluded from anything.
      assert.equal(inferred, undefined);
    });
    it(`says to a ${who} alike whether the other has to come along`, () => {
      const city: Municipality = { representative: { 'holder-must-come': true } };
      const { text } = told(city, situation, 'steps', 'representative-together');
      assert.equal(text(msg), 'Take the child or the person in your care along');
    });
  }

  it('is what the holder of a card that is the residence card reads of a second document', () => {
    const specified = holder.replace('standard', 'specified').replace('japanese', 'unlimited');
    const id = 'second-identity-document';
    const national = told({}, specified, 'documents', id);
    const own = told({ 'second-document': [{ a: 1 }] }, specified, 'documents', id);
    assert.match(national.detail?.(msg) ?? '', /residence card as well/);
    assert.equal(national.inferred, true);
    assert.match(own.detail?.(msg) ?? '', /^Your city asks for: 1 of list A\./);
    assert.equal(own.inferred, undefined);
  });
});

describe('a city where a proxy asks for the letter by phone', () => {
  const byPhone: Municipality = { proxy: { 'first-step': ['phone'] } };
  it('tells of one visit, and of no second one', () => {
    const { text, detail } = told(byPhone, proxy, 'routes', 'proxy');
    assert.equal(text(msg), 'Send a proxy: a call, a letter and a visit');
    assert.match(detail?.(msg) ?? '', /by phone.*you come with the reply/);
  });
  for (const [what, situation] of Object.entries({
    'a new card': proxy.replace('valid', 'lost'),
    'a card without PINs': proxy.replace('standard', 'pinless'),
  })) {
    it(`changes nothing of ${what}, for which no letter is sent`, () => {
      const { text, detail } = told(byPhone, situation, 'routes', 'proxy');
      const national = told({}, situation, 'routes', 'proxy');
      assert.equal(text(msg), national.text(msg));
      assert.equal(detail?.(msg), national.detail?.(msg));
      assert.notEqual(text(msg), told(byPhone, proxy, 'routes', 'proxy').text(msg));
    });
  }
});
