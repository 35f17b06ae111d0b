import { defineProcedure } from '../../model/procedure.js';
import { notes } from './notes.js';
import { pinReset as withoutNotes } from './pin-reset.js';

/** The procedure as most municipalities do it, with its notes. */
export const pinReset = defineProcedure({ ...withoutNotes, notes });
