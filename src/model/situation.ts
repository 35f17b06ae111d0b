import type { FactSchema } from './procedure.js';
import { listA, listB } from './papers.js';

/**
 * What else can be known about a reader. It changes no route of any procedure: only which identity papers somebody is
 * likely to own, and whether they are enough. It is never asked for by a plan.
 */
export const readerFacts = {
  occupation: { values: ['employee', 'self-employed', 'student', 'none'] },
  papers: { many: true, values: [...listA, ...listB] },
} as const satisfies FactSchema;
