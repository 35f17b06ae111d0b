import { define } from '../shared/define.js';
import { ProcedurePapers } from './procedure-papers.js';

define('procedure-papers', ProcedurePapers);
