import { plan as planNationally } from '../engine/plan.js';
import type { Plan } from '../engine/plan.js';
import type { Procedure, Situation } from '../model/procedure.js';
import { acceptMunicipality } from './accept.js';
import { overlay } from './overlay/overlay.js';
import type { Municipality } from './schema.js';

/** What a plan can rest on besides the situation. */
export interface PlanOptions {
  /** A city's own rules. What is wrong in them is left out and named in `problems`. Default: what holds for most. */
  readonly municipality?: Municipality;
  /** The present moment: a city's notices come and go. Default: the device's clock. */
  readonly now?: Date;
}

/** The procedure as a municipality does it; its notes, documents and steps are what a plan's ids then stand for. */
export const adapted = (procedure: Procedure, { municipality, now = new Date() }: PlanOptions): Procedure =>
  municipality === undefined
    ? procedure
    : overlay(procedure, acceptMunicipality(municipality).municipality, { now });

/**
 * What holds for this situation. Unknown facts and values are ignored and named in `problems`; nothing throws.
 * A route, document, step or note that is ruled out is not in the result.
 */
export function plan(procedure: Procedure, situation?: Situation | string, options: PlanOptions = {}): Plan {
  const result = planNationally(adapted(procedure, options), situation);
  const { problems } = acceptMunicipality(options.municipality);
  return { ...result, problems: [...result.problems, ...problems] };
}
