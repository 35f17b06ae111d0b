import { define } from '../shared/define.js';
import { ProcedureQuestions } from './procedure-questions.js';

define('procedure-questions', ProcedureQuestions);
