import '../procedure-questions/define.js';
import { define } from '../shared/define.js';
import { SituationQuestionnaire } from './situation-questionnaire.js';

define('situation-questionnaire', SituationQuestionnaire);
