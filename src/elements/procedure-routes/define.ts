import { define } from '../shared/define.js';
import { ProcedureRoutes } from './procedure-routes.js';

define('procedure-routes', ProcedureRoutes);
