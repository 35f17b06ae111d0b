import type { Plan } from './engine/plan.js';
import type { Situation } from './model/facts.js';

/** An event of ours: it bubbles, cannot be cancelled, and leaves the guide unless it is a request to it. */
abstract class ProcedureEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, composed = true) {
    super(type, { detail, bubbles: true, composed });
  }
}

/** What the reader answered; `fact` is null when all answers were taken back. */
export interface ProcedureAnswerDetail {
  readonly procedure: string | null;
  readonly fact: string | null;
  readonly value: string | readonly string[] | null;
  readonly situation: Situation;
}

/** The reader has committed an answer. Not sent for what the page sets. */
export class ProcedureAnswerEvent extends ProcedureEvent<ProcedureAnswerDetail> {
  constructor(detail: ProcedureAnswerDetail) {
    super('procedure-answer', detail);
  }
}

/** The plan has changed because of the reader. */
export class ProcedurePlanEvent extends ProcedureEvent<{ readonly procedure: string; readonly plan: Plan }> {
  constructor(detail: { readonly procedure: string; readonly plan: Plan }) {
    super('procedure-plan', detail);
  }
}

/** A document or step that was ticked or unticked. */
export interface ProcedureProgressDetail {
  readonly procedure: string;
  readonly id: string;
  readonly done: boolean;
}

/** The reader has ticked or unticked a document or step. */
export class ProcedureProgressEvent extends ProcedureEvent<ProcedureProgressDetail> {
  constructor(detail: ProcedureProgressDetail) {
    super('procedure-progress', detail);
  }
}

/** The reader has switched the language. */
export class ProcedureLanguageEvent extends ProcedureEvent<{ readonly lang: string }> {
  constructor(detail: { readonly lang: string }) {
    super('procedure-language', detail);
  }
}

/** The element has rendered for the first time in the language wanted. Sent once. */
export class ProcedureReadyEvent extends ProcedureEvent<{ readonly lang: string; readonly version: string }> {
  constructor(detail: { readonly lang: string; readonly version: string }) {
    super('procedure-ready', detail);
  }
}

/** Everything that can go wrong without stopping the guide. */
export type ProcedureErrorCode =
  | 'bad-attribute'
  | 'bad-situation'
  | 'bad-municipality'
  | 'language-unavailable'
  | 'language-failed'
  | 'storage-unavailable'
  | 'review-overdue'
  | 'duplicate-definition';

/** What went wrong, and what is allowed. */
export interface ProcedureErrorDetail {
  readonly code: ProcedureErrorCode;
  readonly message: string;
}

/** Something was wrong with what the page handed in, or could not be done. The guide goes on. */
export class ProcedureErrorEvent extends ProcedureEvent<ProcedureErrorDetail> {
  constructor(detail: ProcedureErrorDetail) {
    super('procedure-error', detail);
  }
}

/** A part asks the guide to take an answer; an empty set takes it back. Stays inside the guide. */
export class ProcedureAnswerRequestEvent extends ProcedureEvent<{
  readonly fact: string;
  readonly value: string | readonly string[];
}> {
  constructor(detail: { readonly fact: string; readonly value: string | readonly string[] }) {
    super('procedure-answer-request', detail, false);
  }
}

/** A part asks the guide to go to a question. Stays inside the guide. */
export class ProcedureQuestionRequestEvent extends ProcedureEvent<{ readonly fact: string }> {
  constructor(detail: { readonly fact: string }) {
    super('procedure-question-request', detail, false);
  }
}

/** A part asks the guide to forget all answers. Stays inside the guide. */
export class ProcedureResetRequestEvent extends ProcedureEvent<null> {
  constructor() {
    super('procedure-reset-request', null, false);
  }
}

/** A part asks the guide to tick or untick a document or step. Stays inside the guide. */
export class ProcedureProgressRequestEvent extends ProcedureEvent<{
  readonly id: string;
  readonly done: boolean;
}> {
  constructor(detail: { readonly id: string; readonly done: boolean }) {
    super('procedure-progress-request', detail, false);
  }
}

/** What the elements of a page tell each other about the reader, by events on `document`. The number grows with the form. */
interface SharedDetail {
  readonly protocol: 1;
}

/** The situation that all procedures on the page share is now this; null when nobody keeps it any more. */
export class SharedSituationEvent extends CustomEvent<
  SharedDetail & { readonly situation: Situation | null; readonly byReader: boolean }
> {
  constructor(detail: { readonly situation: Situation | null; readonly byReader: boolean }) {
    super('procedure-situation', { detail: { protocol: 1, ...detail } });
  }
}

/** An element asks for the shared situation; a questionnaire answers at once. */
export class SharedSituationRequestEvent extends CustomEvent<SharedDetail> {
  constructor() {
    super('procedure-situation-request', { detail: { protocol: 1 } });
  }
}

/** An element asks the questionnaire on the page to take the focus. */
export class QuestionnaireRequestEvent extends CustomEvent<SharedDetail> {
  constructor() {
    super('procedure-questionnaire-request', { detail: { protocol: 1 } });
  }
}

declare global {
  interface DocumentEventMap {
    'procedure-situation': SharedSituationEvent;
    'procedure-situation-request': SharedSituationRequestEvent;
    'procedure-questionnaire-request': QuestionnaireRequestEvent;
  }
  interface GlobalEventHandlersEventMap {
    'procedure-answer': ProcedureAnswerEvent;
    'procedure-plan': ProcedurePlanEvent;
    'procedure-progress': ProcedureProgressEvent;
    'procedure-language': ProcedureLanguageEvent;
    'procedure-ready': ProcedureReadyEvent;
    'procedure-error': ProcedureErrorEvent;
    'procedure-answer-request': ProcedureAnswerRequestEvent;
    'procedure-question-request': ProcedureQuestionRequestEvent;
    'procedure-reset-request': ProcedureResetRequestEvent;
    'procedure-progress-request': ProcedureProgressRequestEvent;
  }
}
