/** Registers all tags of the family. */
import './elements/pin-reset-guide/define.js';
import './elements/situation-questionnaire/define.js';
