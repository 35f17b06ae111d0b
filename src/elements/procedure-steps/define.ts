import { define } from '../shared/define.js';
import { ProcedureSteps } from './procedure-steps.js';

define('procedure-steps', ProcedureSteps);
