import { sharedFacts } from '../model/situation.js';
import type { QuestionSet } from '../model/question-set.js';
import { personQuestions } from './person.js';
import { papers } from './papers.js';

/** What all procedures want to know about the reader. The help of each question says what its answer changes. */
export const reader: QuestionSet = {
  id: 'situation',
  title: (msg) => msg('About you', { id: 'reader.title' }),
  summary: (msg) =>
    msg('Answer once. Every guide on this page uses your answers. You can skip any question.', {
      id: 'reader.summary',
    }),
  facts: sharedFacts,
  questions: {
    applicant: {
      ...personQuestions.applicant,
      help: (msg) =>
        msg('This changes where to go and what to bring.', {
          id: 'reader.applicant.help',
        }),
    },
    residence: {
      ...personQuestions.residence,
      help: (msg) =>
        msg('This changes when the card expires, and what else there is to do at the office.', {
          id: 'reader.residence.help',
        }),
    },
    renewal: {
      ...personQuestions.renewal,
      help: (msg) =>
        msg('This changes whether the card has to be extended first.', { id: 'reader.renewal.help' }),
    },
    occupation: {
      ask: (msg) => msg('What is the card holder’s work or study?', { id: 'reader.occupation' }),
      label: (msg) => msg('Occupation', { id: 'reader.occupation.label' }),
      help: (msg) =>
        msg(
          'This changes only which ID documents are suggested. Neither the job nor the type of visa changes where to go or what to do.',
          {
            id: 'reader.occupation.help',
          },
        ),
      options: {
        employee: { text: (msg) => msg('Employed', { id: 'reader.occupation.employee' }) },
        'self-employed': { text: (msg) => msg('Self-employed', { id: 'reader.occupation.self-employed' }) },
        student: { text: (msg) => msg('At school or university', { id: 'reader.occupation.student' }) },
        none: { text: (msg) => msg('None of these', { id: 'reader.occupation.none' }) },
      },
    },
    papers: {
      ask: (msg) =>
        msg('Which of these ID documents does the person have who goes to the office?', {
          id: 'reader.papers',
        }),
      label: (msg) => msg('ID documents', { id: 'reader.papers.label' }),
      help: (msg) =>
        msg('This changes only what the guides say about your documents: whether they are probably enough.', {
          id: 'reader.papers.help',
        }),
      options: papers,
    },
  },
};
