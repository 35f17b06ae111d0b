import type { Reading } from '../../model/condition.js';
import { cardFacts, certificateFacts, personFacts } from '../../model/situation.js';

/** What has to be known about a person, in the order of asking. Names and values are those of the public contract. */
export const facts = {
  pins: {
    many: true,
    values: ['signature', 'user-authentication', 'resident-register', 'card-input', 'smartphone', 'unsure'],
    // Somebody who cannot say which PIN it is has all four of the card set anew in one visit.
    unsureMeans: ['signature', 'user-authentication', 'resident-register', 'card-input'],
  },
  ...personFacts,
  ...cardFacts,
  goal: { values: ['reset', 'change'] },
  'other-pin': { values: ['works', 'lost', 'unsure'] },
  phone: { values: ['capable', 'none', 'unsure'] },
  // What hardly anybody can tell comes last, when no more than a way without the counter hangs on it.
  ...certificateFacts,
} as const;

/** The schema as a type: misspelt facts and values do not compile. */
export type Facts = typeof facts;

/** No page on PINs knows the household: whoever belongs to it is a proxy. */
export const readings = [
  { fact: 'applicant', value: 'household', as: 'proxy' },
] as const satisfies readonly Reading<Facts>[];
