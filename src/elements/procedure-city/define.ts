import { define } from '../shared/define.js';
import { ProcedureCity } from './procedure-city.js';

define('procedure-city', ProcedureCity);
