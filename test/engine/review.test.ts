import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOverdue, lastChecked, reviewDate } from '../../src/engine/index.js';
import type { Claim, Source } from '../../src/model/claim.js';

const checked = (day: Source['checked']): Source => ({
  title: '頁',
  publisher: '市',
  url: 'https://example.com/',
  checked: day,
  basis: 'live',
});
const procedure = {
  sources: {
    spring: checked('2026-03-01'),
    summer: checked('2026-07-15'),
    winter: checked('2025-12-31'),
    beforeLeapDay: checked('2027-09-30'),
  },
};
const claim = (...sources: Claim['sources']): Pick<Claim, 'sources'> => ({ sources });

describe('a claim', () => {
  it('is to be compared with its source again after 180 days', () => {
    assert.equal(reviewDate(procedure, claim('spring')), '2026-08-28');
  });
  it('is to be compared after 180 days across a year and a leap day too', () => {
    assert.equal(reviewDate(procedure, claim('winter')), '2026-06-29');
    assert.equal(reviewDate(procedure, claim('beforeLeapDay')), '2028-03-28');
  });
  it('is good on the day before, and on the day itself', () => {
    for (const day of ['2026-08-27', '2026-08-28']) {
      assert.equal(isOverdue(procedure, claim('spring'), day), false, day);
    }
  });
  it('is overdue on the day after', () => {
    assert.equal(isOverdue(procedure, claim('spring'), '2026-08-29'), true);
  });
  it('is as old as the oldest of its sources, wherever that stands', () => {
    for (const several of [
      claim('summer', 'spring', 'winter'),
      claim('winter', 'summer'),
      claim('summer', 'winter', 'spring'),
    ]) {
      assert.equal(lastChecked(procedure, several), '2025-12-31');
      assert.equal(reviewDate(procedure, several), '2026-06-29');
    }
  });
  it('is overdue when one of its sources is not known', () => {
    assert.equal(lastChecked(procedure, claim('summer', 'nowhere')), '1970-01-01');
    assert.equal(isOverdue(procedure, claim('summer', 'nowhere'), '2026-07-16'), true);
  });
});
