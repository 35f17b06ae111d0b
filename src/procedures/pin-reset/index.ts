import { cards } from './cards.js';
import { handovers } from './handovers.js';
import { leaflet } from './leaflet.js';
import { withNotes } from './with-notes.js';

/** Resetting a forgotten or locked PIN of the My Number Card: everything that the guide knows about it. */
export const pinReset = { ...withNotes, cards, leaflet, handovers };
