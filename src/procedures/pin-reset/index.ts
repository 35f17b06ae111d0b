import type { Municipality } from '../../model/municipality.js';
import type { Procedure } from '../../model/procedure.js';
import { layOver } from '../city/lay-over.js';
import { withNotes } from './with-notes.js';

/** Resetting a forgotten or locked PIN of the My Number Card: everything that the guide knows about it, with any city's own rules. */
export const pinReset = {
  ...withNotes,
  adapted: (municipality: Municipality, now: Date): Procedure => layOver(withNotes, municipality, now),
};
