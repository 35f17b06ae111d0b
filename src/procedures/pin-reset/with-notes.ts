import { defineProcedure } from '../../model/procedure.js';
import { notes } from './notes.js';
import { sentences } from './sentences.js';
import { withoutNotes } from './without-notes.js';

/** The procedure as most municipalities do it, with its notes and the sentences for the counter: what a guide fetches when all above them is shown. */
export const withNotes = defineProcedure({ ...withoutNotes, notes, sentences });
