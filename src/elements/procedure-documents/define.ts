import { define } from '../shared/define.js';
import { ProcedureDocuments } from './procedure-documents.js';

define('procedure-documents', ProcedureDocuments);
