import { defineProcedure } from '../../model/procedure.js';
import { notes } from './notes.js';
import { withoutNotes } from './without-notes.js';

/** The procedure as most municipalities do it, with its notes: what a guide fetches when all above them is shown. */
export const withNotes = defineProcedure({ ...withoutNotes, notes });
