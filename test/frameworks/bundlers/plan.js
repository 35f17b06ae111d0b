import { plan } from 'pin-reset-guide/engine';
import { pinReset } from 'pin-reset-guide/procedures/pin-reset';

console.log(plan(pinReset, {}).routes[0].id);
