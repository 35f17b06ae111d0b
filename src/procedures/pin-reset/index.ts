/** Resetting a forgotten or locked PIN of the My Number Card: everything that the guide knows about it. */
export { withNotes as pinReset } from './with-notes.js';
