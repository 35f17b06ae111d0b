import { define } from '../shared/define.js';
import { ProcedureSources } from './procedure-sources.js';

define('procedure-sources', ProcedureSources);
