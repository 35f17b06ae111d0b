import type { FactSchema } from './facts.js';
import { listA, listB } from './papers.js';

/** What procedures of the card have to know about the card. Names and values are those of the public contract. */
export const cardFacts = {
  card: { values: ['valid', 'outdated', 'expired', 'lost', 'unusable'] },
  'card-kind': { values: ['standard', 'pinless', 'specified'] },
} as const satisfies FactSchema;

/** What procedures of the card have to know about the certificates on it. */
export const certificateFacts = {
  certificates: { values: ['valid', 'expired', 'revoked', 'none', 'unsure'] },
} as const satisfies FactSchema;

/** What procedures of the card have to know about the reader. */
export const personFacts = {
  applicant: { values: ['holder', 'parent', 'guardian', 'household', 'proxy'] },
  residence: { values: ['japanese', 'unlimited', 'limited', 'abroad'] },
  renewal: { values: ['none', 'pending', 'pending-near', 'granted', 'unsure'] },
} as const satisfies FactSchema;

/**
 * What else can be known about a reader. It changes no route of any procedure: only which identity papers somebody is
 * likely to own, and whether they are enough. It is never asked for by a plan.
 */
export const readerFacts = {
  occupation: { values: ['employee', 'self-employed', 'student', 'none'] },
  papers: { many: true, values: [...listA, ...listB] },
} as const satisfies FactSchema;

/** As an element takes them that may stand beside a city's guide: a city's own papers are carried along. */
export const openReaderFacts = {
  ...readerFacts,
  papers: { ...readerFacts.papers, open: true },
} as const satisfies FactSchema;

/** What a questionnaire asks for, once for all procedures on a page. */
export const sharedFacts = { ...personFacts, ...openReaderFacts } as const;
