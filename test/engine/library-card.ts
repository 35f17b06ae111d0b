import { defineProcedure } from '../../src/model/procedure.js';

const text = (words: string) => () => words;

const facts = {
  lost: { many: true, values: ['card', 'book', 'unsure'], unsureMeans: ['card', 'book'] },
  fine: { values: ['owed', 'none', 'unsure'] },
  account: { values: ['works', 'blocked', 'unsure'] },
  age: { values: ['adult', 'child'] },
  reading: { values: ['novels', 'maps'] },
} as const;

const yes = { text: text('Yes') };

/**
 * A procedure that nobody has: somebody has lost the library's card, or a book. It is small enough to be held in one's
 * head, and has one of everything that the engine decides.
 */
export const libraryCard = defineProcedure({
  id: 'library-card',
  version: '2026-01-01',
  title: text('Library card lost'),
  summary: text('For readers who lost something.'),
  facts,
  questions: {
    lost: { ask: text('What?'), label: text('Lost'), options: { card: yes, book: yes, unsure: yes } },
    fine: { ask: text('A fine?'), label: text('Fine'), options: { owed: yes, none: yes, unsure: yes } },
    account: {
      ask: text('Does it work?'),
      label: text('Account'),
      options: { works: yes, blocked: yes, unsure: yes },
    },
    age: { ask: text('How old?'), label: text('Age'), options: { adult: yes, child: yes } },
    reading: { ask: text('You like?'), label: text('Reading'), options: { novels: yes, maps: yes } },
  },
  tasks: { pay: text('Pay'), replace: text('New card'), report: text('Report the book') },
  routes: {
    website: {
      channel: 'online',
      label: text('Website'),
      text: text('Order a new card'),
      when: { lost: { all: ['card'], only: ['card'] }, account: 'works', age: 'adult' },
      tasks: { replace: {} },
      sources: ['rules'],
    },
    desk: {
      channel: 'counter',
      by: 'holder',
      label: text('Desk'),
      text: text('Go to the desk'),
      tasks: {
        pay: { fine: 'owed' },
        replace: { lost: { all: ['card'] } },
        report: { lost: { any: ['book'] } },
      },
      places: {
        main: { text: text('Main library') },
        branch: { text: text('Branch'), when: { age: 'adult' } },
      },
      first: { fine: 'owed' },
      sources: ['rules'],
    },
  },
  documents: {
    passport: { text: text('Passport'), routes: ['desk'], tasks: ['replace'], sources: ['rules'] },
    money: { text: text('Money'), routes: ['desk'], tasks: ['pay'], sources: ['rules'] },
    'parent-letter': { text: text('Letter'), when: { age: 'child' }, sources: ['rules'] },
  },
  steps: {
    search: { text: text('Search at home'), sources: ['rules'] },
    describe: { text: text('Describe the book'), routes: ['desk'], tasks: ['report'], sources: ['rules'] },
    'log-in': { text: text('Log in'), routes: ['website'], sources: ['rules'] },
    confirm: { text: text('Confirm'), routes: ['website', 'desk'], tasks: ['replace'], sources: ['rules'] },
  },
  topics: { all: text('Good to know') },
  notes: {
    atlas: {
      topic: 'all',
      title: text('Maps'),
      text: text('They are in the cellar.'),
      when: { reading: 'maps' },
      sources: ['rules'],
    },
  },
  sources: {
    rules: {
      title: '規則',
      publisher: '館',
      url: 'https://example.com/',
      checked: '2026-01-01',
      basis: 'live',
    },
  },
  official: 'rules',
});
