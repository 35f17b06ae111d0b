import { answeredFacts } from '../../engine/plan.js';
import type { Plan } from '../../engine/plan.js';
import type { Situation } from '../../model/facts.js';
import type { Procedure } from '../../model/procedure.js';
import type { Msg } from '../../model/text.js';
import { outlineLeaflet } from './leaflet.js';
import type { Outline } from './outlined.js';
import { outlineAnswers, outlineScreen } from './questions.js';
import { outlineOverview, outlineResult } from './result.js';
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
 * Everything that is shown for these answers, in one language, as plain data: the leaflet with the question to ask; then, as
 * soon as a way is recommended, the result with its card. Whoever renders it adds no words but headings.
 */
export function outline({ procedure, situation, plan, msg }: OutlineInput): Outline {
  const sources = sourceList(procedure, msg);
  const context = { procedure, situation, msg, sources };
  const result = outlineResult(plan, context);
  const leaflet = result || !procedure.leaflet ? undefined : outlineLeaflet(procedure.leaflet, context);
  const overview = result || leaflet ? undefined : outlineOverview(plan, context);
  const screen = result ? undefined : outlineScreen(procedure, plan.asks, situation, msg);
  const official = sources.mark(procedure.official);
  return {
    procedure: procedure.id,
    lang: msg.tag,
    title: procedure.title(msg),
    summary: procedure.summary(msg),
    answers: outlineAnswers(procedure, answeredFacts(procedure, situation), situation, msg),
    ...(screen && { screen }),
    ...(result && { result }),
    ...(leaflet && { leaflet }),
    ...(overview && { overview }),
    sources: sources.listed(),
    official,
  };
}
