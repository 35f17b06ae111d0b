import type { Procedure } from '../../model/procedure.js';
import { layOver } from '../municipality.js';
import { pinReset as national } from './pin-reset.js';

/** Resetting a forgotten or locked PIN of the My Number Card: everything that the guide knows about it, with any city's own rules. */
export const pinReset = {
  ...national,
  adapted: (municipality, now) => layOver(national as Procedure, municipality, now),
} satisfies Pick<Procedure, 'adapted'> & typeof national;
