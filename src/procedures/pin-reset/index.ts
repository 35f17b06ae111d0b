import type { Municipality } from '../../model/municipality.js';
import type { Procedure } from '../../model/procedure.js';
import { layOver } from '../city/lay-over.js';
import { pinReset as national } from './whole.js';

/** Resetting a forgotten or locked PIN of the My Number Card: everything that the guide knows about it, with any city's own rules. */
export const pinReset = {
  ...national,
  adapted: (municipality: Municipality, now: Date): Procedure => layOver(national, municipality, now),
};
