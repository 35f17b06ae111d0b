/** The classes, the engine and the types. Importing this registers nothing. */
export * from './engine/index.js';
export * from './events.js';
export type * from './model/procedure.js';
export { PinResetGuide } from './elements/pin-reset-guide/pin-reset-guide.js';
export { ProcedureDocuments } from './elements/procedure-documents/procedure-documents.js';
export { ProcedureGuide } from './elements/procedure-guide/procedure-guide.js';
export { ProcedureNotes } from './elements/procedure-notes/procedure-notes.js';
export { ProcedureQuestions } from './elements/procedure-questions/procedure-questions.js';
export { ProcedureRoutes } from './elements/procedure-routes/procedure-routes.js';
export { ProcedureSources } from './elements/procedure-sources/procedure-sources.js';
export { ProcedureSteps } from './elements/procedure-steps/procedure-steps.js';
export { languages } from './i18n/languages.js';
export { pinReset } from './procedures/pin-reset/index.js';
export { version } from './version.js';
