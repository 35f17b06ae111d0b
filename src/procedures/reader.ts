import { sharedFacts } from '../model/situation.js';
import type { QuestionSet } from '../model/question-set.js';
import { personQuestions } from './person.js';
import { papers } from './papers.js';

/** What all procedures want to know about the reader. The help of each question says what its answer changes. */
export const reader: QuestionSet = {
  id: 'situation',
  title: (msg) => msg('About you', { id: 'reader.title' }),
  summary: (msg) =>
    msg('Answer once: every guide on this page follows. Leave out what you like.', { id: 'reader.summary' }),
  facts: sharedFacts,
  questions: {
    applicant: {
      ...personQuestions.applicant,
      help: (msg) =>
        msg('This changes where to go and what to bring. A proxy needs a letter, and usually two visits.', {
          id: 'reader.applicant.help',
        }),
    },
    residence: {
      ...personQuestions.residence,
      help: (msg) =>
        msg('This changes how long the card is good, and what else is to be done at the office.', {
          id: 'reader.residence.help',
        }),
    },
    renewal: {
      ...personQuestions.renewal,
      help: (msg) =>
        msg('This changes whether the card has to be extended first.', { id: 'reader.renewal.help' }),
    },
    occupation: {
      ask: (msg) => msg('What does the card holder do?', { id: 'reader.occupation' }),
      label: (msg) => msg('Occupation', { id: 'reader.occupation.label' }),
      help: (msg) =>
        msg(
          'This changes only which papers are likely to be there. Neither the job nor the type of visa changes where to go or what to do.',
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
        msg('Which of these papers does the person have who goes to the office?', { id: 'reader.papers' }),
      label: (msg) => msg('Papers', { id: 'reader.papers.label' }),
      help: (msg) =>
        msg(
          'This changes only what the guides say about your papers: whether they are likely to be enough.',
          {
            id: 'reader.papers.help',
          },
        ),
      options: papers,
    },
  },
};
