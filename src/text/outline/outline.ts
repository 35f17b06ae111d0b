import type { Plan } from '../../engine/plan.js';
import type { Msg, Procedure, Situation } from '../../model/procedure.js';
import { outlineLeaflet } from './leaflet.js';
import type { Outline } from './outlined.js';
import { outlineQuestion } from './questions.js';
import { outlineResult } from './result.js';
import { sourceList } from './sources.js';

/** What an outline is made of. */
export interface OutlineInput {
  /** The procedure, with the city's rules laid over it if there is a city. */
  readonly procedure: Procedure;
  /** The answers, accepted. */
  readonly situation: Situation;
  /** The plan for these answers. */
  readonly plan: Plan;
  /** The language. */
  readonly msg: Msg;
}

/**
 * Everything that is shown for these answers, in one language, as plain data: the leaflet while nothing is answered; then
 * the question to ask; then, as soon as a way is recommended, the result with its card. Pages, leaflets, copied text and the
 * command line render this and add no words of their own but headings.
 */
export function outline({ procedure, situation, plan, msg }: OutlineInput): Outline {
  const sources = sourceList(procedure, msg);
  const context = { procedure, situation, msg, sources };
  const isAnswered = Object.keys(procedure.facts).some((fact) => situation[fact] !== undefined);
  const result = outlineResult(plan, context);
  const leaflet =
    procedure.leaflet && !isAnswered && !result ? outlineLeaflet(procedure.leaflet, context) : undefined;
  const question =
    plan.next !== undefined && !result ? outlineQuestion(procedure, plan.next, situation, msg) : undefined;
  const official = sources.mark(procedure.official);
  return {
    procedure: procedure.id,
    lang: msg.tag,
    title: procedure.title(msg),
    summary: procedure.summary(msg),
    ...(leaflet && { leaflet }),
    questions: question ? [question] : [],
    ...(result && { result }),
    sources: sources.listed(),
    official,
  };
}
