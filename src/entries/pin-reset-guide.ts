/** What a page's script tag loads for the PINs. The questionnaire comes with it: no other script has it. */
import '../generated/guides/pin-reset-guide.define.js';
import '../elements/situation-questionnaire/define.js';
