import type { Plan } from './engine/plan.js';
import type { Situation } from './model/procedure.js';

const outward = { bubbles: true, composed: true } as const;
const inward = { bubbles: true, composed: false } as const;

/** What the reader answered; `fact` is null when all answers were taken back. */
export interface ProcedureAnswerDetail {
  readonly procedure: string | null;
  readonly fact: string | null;
  readonly value: string | readonly string[] | null;
  readonly situation: Situation;
}

/** The reader has committed an answer. Not sent for what the page sets. */
export class ProcedureAnswerEvent extends CustomEvent<ProcedureAnswerDetail> {
  static readonly type = 'procedure-answer';
  constructor(detail: ProcedureAnswerDetail) {
    super(ProcedureAnswerEvent.type, { ...outward, detail });
  }
}

/** The plan has changed because of the reader. */
export class ProcedurePlanEvent extends CustomEvent<{ readonly procedure: string; readonly plan: Plan }> {
  static readonly type = 'procedure-plan';
  constructor(detail: { readonly procedure: string; readonly plan: Plan }) {
    super(ProcedurePlanEvent.type, { ...outward, detail });
  }
}

/** A document or step that was ticked or unticked. */
export interface ProcedureProgressDetail {
  readonly procedure: string;
  readonly id: string;
  readonly done: boolean;
}

/** The reader has ticked or unticked a document or step. */
export class ProcedureProgressEvent extends CustomEvent<ProcedureProgressDetail> {
  static readonly type = 'procedure-progress';
  constructor(detail: ProcedureProgressDetail) {
    super(ProcedureProgressEvent.type, { ...outward, detail });
  }
}

/** The reader has switched the language. */
export class ProcedureLanguageEvent extends CustomEvent<{ readonly lang: string }> {
  static readonly type = 'procedure-language';
  constructor(detail: { readonly lang: string }) {
    super(ProcedureLanguageEvent.type, { ...outward, detail });
  }
}

/** The element has rendered for the first time in the language wanted. Sent once. */
export class ProcedureReadyEvent extends CustomEvent<{ readonly lang: string; readonly version: string }> {
  static readonly type = 'procedure-ready';
  constructor(detail: { readonly lang: string; readonly version: string }) {
    super(ProcedureReadyEvent.type, { ...outward, detail });
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
export class ProcedureErrorEvent extends CustomEvent<ProcedureErrorDetail> {
  static readonly type = 'procedure-error';
  constructor(detail: ProcedureErrorDetail) {
    super(ProcedureErrorEvent.type, { ...outward, detail });
  }
}

/** A part asks the guide to take an answer; an empty set takes it back. Stays inside the guide. */
export class ProcedureAnswerRequest extends CustomEvent<{
  readonly fact: string;
  readonly value: string | readonly string[];
}> {
  static readonly type = 'procedure-answer-request';
  constructor(detail: { readonly fact: string; readonly value: string | readonly string[] }) {
    super(ProcedureAnswerRequest.type, { ...inward, detail });
  }
}

/** A part asks the guide to go to a question. Stays inside the guide. */
export class ProcedureQuestionRequest extends CustomEvent<{ readonly fact: string }> {
  static readonly type = 'procedure-question-request';
  constructor(detail: { readonly fact: string }) {
    super(ProcedureQuestionRequest.type, { ...inward, detail });
  }
}

/** A part asks the guide to forget all answers. Stays inside the guide. */
export class ProcedureResetRequest extends CustomEvent<null> {
  static readonly type = 'procedure-reset-request';
  constructor() {
    super(ProcedureResetRequest.type, { ...inward, detail: null });
  }
}

/** A part asks the guide to tick or untick a document or step. Stays inside the guide. */
export class ProcedureProgressRequest extends CustomEvent<{ readonly id: string; readonly done: boolean }> {
  static readonly type = 'procedure-progress-request';
  constructor(detail: { readonly id: string; readonly done: boolean }) {
    super(ProcedureProgressRequest.type, { ...inward, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'procedure-answer': ProcedureAnswerEvent;
    'procedure-plan': ProcedurePlanEvent;
    'procedure-progress': ProcedureProgressEvent;
    'procedure-language': ProcedureLanguageEvent;
    'procedure-ready': ProcedureReadyEvent;
    'procedure-error': ProcedureErrorEvent;
    'procedure-answer-request': ProcedureAnswerRequest;
    'procedure-question-request': ProcedureQuestionRequest;
    'procedure-reset-request': ProcedureResetRequest;
    'procedure-progress-request': ProcedureProgressRequest;
  }
}
