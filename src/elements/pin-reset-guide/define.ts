import '../procedure-documents/define.js';
import '../procedure-questions/define.js';
import '../procedure-routes/define.js';
import '../procedure-steps/define.js';
import { define } from '../shared/define.js';
import { PinResetGuide } from './pin-reset-guide.js';

// The other parts come, and are registered, when the guide shows them.
define('pin-reset-guide', PinResetGuide);
