/** Registers all tags of the family. */
import './generated/guides/define.js';
import './elements/procedure-city/define.js';
import './elements/procedure-notes/define.js';
import './elements/procedure-papers/define.js';
import './elements/procedure-sources/define.js';
import './elements/situation-questionnaire/define.js';
