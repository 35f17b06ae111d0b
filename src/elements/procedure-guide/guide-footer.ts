import { ProcedureNotes } from '../procedure-notes/procedure-notes.js';
import { ProcedureSources } from '../procedure-sources/procedure-sources.js';
import { define } from '../shared/define.js';

export { copiedText } from './copied-text.js';
export { CopyAndPrint } from './copy-and-print.js';

// What stands below the steps, or is done there. A guide fetches it when all above is shown.

/** Registers the parts that stand below the steps. */
export function defineFooter(): void {
  define('procedure-notes', ProcedureNotes);
  define('procedure-sources', ProcedureSources);
}
