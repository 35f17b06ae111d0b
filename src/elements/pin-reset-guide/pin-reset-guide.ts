import type { Procedure } from '../../model/procedure.js';
import { pinReset } from '../../procedures/pin-reset/pin-reset.js';
import type { Further } from '../procedure-guide/guide-content.js';
import { ProcedureGuide } from '../procedure-guide/procedure-guide.js';

/**
 * Guides somebody through resetting a forgotten or locked PIN of the My Number Card.
 *
 * @element pin-reset-guide
 */
export class PinResetGuide extends ProcedureGuide {
  protected override get national(): Procedure {
    return pinReset;
  }

  protected override further(): Promise<Further> {
    return import('./further.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pin-reset-guide': PinResetGuide;
  }
}
