import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneAddress } from '../../src/text/phone-address.js';

describe('The address that a link to a phone number calls', () => {
  for (const [number, address] of [
    ['0120-95-0178', 'tel:0120950178'],
    ['+81-50-3818-1250', 'tel:+815038181250'],
    ['+81 50 3818 1250', 'tel:+815038181250'],
    ['0297 (45) 1111', 'tel:0297451111'],
    ['110', 'tel:110'],
  ] as const) {
    it(`is ${address} for ${number}`, () => assert.equal(phoneAddress(number), address));
  }
});
