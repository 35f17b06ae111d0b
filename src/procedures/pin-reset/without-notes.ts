import { defineProcedure } from '../../model/procedure.js';
import { clauses } from './clauses.js';
import { documents } from './documents.js';
import { facts, readings } from './facts.js';
import { questions, screens } from './questions.js';
import { routes } from './routes.js';
import { sources } from './sources.js';
import { steps } from './steps.js';

/** The procedure as most municipalities do it, without its notes and the sentences for the counter: a page fetches them when all above the notes is shown. */
export const withoutNotes = defineProcedure({
  id: 'pin-reset',
  version: '2026-11-25',
  title: (msg) => msg('My Number Card: PIN forgotten or locked', { id: 'pin-reset.title' }),
  summary: (msg) =>
    msg(
      'Is a PIN of a My Number Card {マイナンバーカード} forgotten, or locked after wrong entries? Here is where to go, what to bring, and what to say.',
      { id: 'pin-reset.summary' },
    ),
  facts,
  questions,
  readings,
  screens,
  clauses,
  tasks: {
    extension: (msg) => msg('Extension of the card’s expiry date', { id: 'pin-reset.tasks.extension' }),
    'special-extension': (msg) =>
      msg('Special extension of up to 2 months', { id: 'pin-reset.tasks.special-extension' }),
    'card-update': (msg) =>
      msg('Update of the name or address on the card', { id: 'pin-reset.tasks.card-update' }),
    'new-certificate': (msg) =>
      msg('New electronic certificate, with its PIN', { id: 'pin-reset.tasks.new-certificate' }),
    reset: (msg) => msg('Reset of the PIN', { id: 'pin-reset.tasks.reset' }),
    change: (msg) => msg('Change of the PIN', { id: 'pin-reset.tasks.change' }),
    'new-card': (msg) => msg('Application for a new card', { id: 'pin-reset.tasks.new-card' }),
    convert: (msg) =>
      msg('Change to a standard card with PINs, if wanted', { id: 'pin-reset.tasks.convert' }),
  },
  routes,
  documents,
  steps,
  topics: {
    now: (msg) => msg('For your situation', { id: 'pin-reset.topics.now' }),
    pins: (msg) => msg('About the PINs', { id: 'pin-reset.topics.pins' }),
    tries: (msg) => msg('Wrong entries and locked PINs', { id: 'pin-reset.topics.tries' }),
    kiosk: (msg) => msg('Store kiosks and online', { id: 'pin-reset.topics.kiosk' }),
    office: (msg) => msg('At the office', { id: 'pin-reset.topics.office' }),
    stay: (msg) => msg('If the card holder is a foreign resident', { id: 'pin-reset.topics.stay' }),
    help: (msg) => msg('Help, and keeping the PINs safe', { id: 'pin-reset.topics.help' }),
  },
  notes: {},
  sources,
  official: 'jlis-locks',
});
