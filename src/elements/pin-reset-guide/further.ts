/** What a guide to the PINs shows below its steps: the procedure with its notes, and all that belongs there. */
export { pinReset as procedure } from '../../procedures/pin-reset/whole.js';
export * from '../procedure-guide/foot.js';
