import type { Situation } from '../../model/facts.js';
import type { QuestionSet } from '../../model/question-set.js';
import { listA } from '../../model/papers.js';
import { papers } from '../../procedures/papers.js';
import { reader } from '../../procedures/reader.js';
import { define } from '../shared/define.js';
import { likelyFirst } from './likely-first.js';
import { ProcedurePapers } from './procedure-papers.js';

// All that is about the reader and their papers comes in one file, when it is wanted: the questions of the questionnaire,
// and the papers of a guide's documents.

export { reader };

/** Registers the element that shows papers. */
export const definePapers = (): void => define('procedure-papers', ProcedurePapers);

/** The questionnaire's questions, papers in an order that suits this reader: list A before list B, the likely ones first. */
export function readerFor(situation: Situation): QuestionSet {
  const isA = (id: string): boolean => listA.some((known) => known === id);
  const entries = Object.entries(papers);
  const options = Object.fromEntries([
    ...likelyFirst(
      entries.filter(([id]) => isA(id)),
      situation,
    ),
    ...likelyFirst(
      entries.filter(([id]) => !isA(id)),
      situation,
    ),
  ]);
  return {
    ...reader,
    questions: {
      ...reader.questions,
      papers: { ...reader.questions['papers'], options },
    } as QuestionSet['questions'],
  };
}
