import { define } from '../shared/define.js';
import { ProcedureNotes } from './procedure-notes.js';

define('procedure-notes', ProcedureNotes);
