/** What a page's script tag loads: registers all tags. Those that a page does not need at once come when it does. */
import './elements/pin-reset-guide/define.js';
import './elements/situation-questionnaire/define.js';
