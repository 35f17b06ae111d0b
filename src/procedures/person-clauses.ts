import type { Clauses } from '../model/clauses.js';
import type { personFacts } from '../model/situation.js';

/** How conditions on the person are said, in every procedure. They address whoever reads; the card may be somebody else's. */
export const personClauses: Clauses<typeof personFacts> = {
  applicant: {
    is: {
      holder: (msg) => msg('you are the card holder', { id: 'person.is.holder' }),
      parent: (msg) =>
        msg('you act as parent, or other legal representative, of a child under 15', {
          id: 'person.is.parent',
        }),
      guardian: (msg) => msg('you are the guardian of an adult', { id: 'person.is.guardian' }),
      household: (msg) =>
        msg('you act for somebody of your household in the resident record', { id: 'person.is.household' }),
      proxy: (msg) => msg('you act for the card holder as a proxy', { id: 'person.is.proxy' }),
    },
    isNot: {
      holder: (msg) => msg('you act for somebody else', { id: 'person.is-not.holder' }),
      parent: (msg) => msg('you do not act for your child', { id: 'person.is-not.parent' }),
      proxy: (msg) => msg('you are no proxy', { id: 'person.is-not.proxy' }),
    },
  },
  residence: {
    is: {
      japanese: (msg) => msg('the card holder is a Japanese national', { id: 'person.is.japanese' }),
      unlimited: (msg) =>
        msg('the card holder is a foreign national without a limit of stay', { id: 'person.is.unlimited' }),
      limited: (msg) => msg('the card holder has a period of stay', { id: 'person.is.limited' }),
      abroad: (msg) => msg('the card holder has moved abroad', { id: 'person.is.abroad' }),
    },
    isNot: { abroad: (msg) => msg('the card holder lives in Japan', { id: 'person.is-not.abroad' }) },
  },
  renewal: {
    is: {
      none: (msg) => msg('the stay is not being renewed', { id: 'person.is.renewal-none' }),
      pending: (msg) => msg('a renewal of the stay is applied for', { id: 'person.is.renewal-pending' }),
      'pending-near': (msg) =>
        msg('a renewal of the stay is applied for, and the card expires within about a month', {
          id: 'person.is.renewal-pending-near',
        }),
      granted: (msg) =>
        msg('the stay is renewed, and the My Number Card is not extended yet', {
          id: 'person.is.renewal-granted',
        }),
      unsure: (msg) =>
        msg('you do not know whether the stay is being renewed', { id: 'person.is.renewal-unsure' }),
    },
  },
};
