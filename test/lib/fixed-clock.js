// For `node --import`: whatever a program loads after it sees the moment and the zone of the tests.
import { testSettings } from '../../scripts/lib/test-settings.js';
import { fixClock } from './clock.js';

const { instant, zone } = testSettings();
process.env.TZ = zone;
fixClock(instant);
