import '../procedure-documents/define.js';
import '../procedure-notes/define.js';
import '../procedure-questions/define.js';
import '../procedure-routes/define.js';
import '../procedure-sources/define.js';
import '../procedure-steps/define.js';
import { define } from '../shared/define.js';
import { PinResetGuide } from './pin-reset-guide.js';

define('pin-reset-guide', PinResetGuide);
