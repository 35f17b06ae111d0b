import type { Municipality } from '../../model/municipality.js';
import type { Procedure } from '../../model/procedure.js';
import { layOver } from '../city/lay-over.js';
import { cards } from './cards.js';
import { handovers } from './handovers.js';
import { leaflet } from './leaflet.js';
import { sentences } from './sentences.js';
import { pinReset as withNotes } from './whole.js';

const national = { ...withNotes, cards, sentences, leaflet, handovers };

/** Resetting a forgotten or locked PIN of the My Number Card: everything that the guide knows about it, with any city's own rules. */
export const pinReset = {
  ...national,
  adapted: (municipality: Municipality, now: Date): Procedure => layOver(national, municipality, now),
};
