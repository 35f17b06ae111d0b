import { readMoment } from '../engine/moment.js';
import { plan as planNationally } from '../engine/plan.js';
import type { Plan } from '../engine/plan.js';
import type { Nationwide } from '../model/nationwide.js';
import type { Situation } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import { acceptMunicipality } from './accept.js';
import { overlay } from './overlay/overlay.js';
import type { Municipality } from './schema.js';

/** What a plan can rest on besides the situation. */
export interface PlanOptions {
  /** A city's own rules. What is wrong in them is left out and named in `problems`. Default: what holds for most. */
  readonly municipality?: Municipality;
  /**
   * The present moment: a city's notices come and go with Japan's days. Default: the device's clock, also in place of what is
   * no moment.
   */
  readonly now?: Date;
  /**
   * What holds in the whole country, for what a municipality says besides: the package's own is beside its procedures. Default:
   * that is left unsaid.
   */
  readonly nationwide?: Nationwide;
}

/** The procedure as a municipality does it; its notes, documents and steps are what a plan's ids then stand for. */
export const adapted = (procedure: Procedure, { municipality, now, nationwide }: PlanOptions): Procedure =>
  municipality === undefined
    ? procedure
    : overlay(procedure, acceptMunicipality(municipality).municipality, {
        now: readMoment(now) ?? new Date(),
        ...(nationwide && { nationwide }),
      });

/**
 * What holds for this situation. Unknown facts and values are ignored and named in `problems`; nothing throws.
 * A route, document, step or note that is ruled out is not in the result.
 */
export function plan(procedure: Procedure, situation?: Situation | string, options: PlanOptions = {}): Plan {
  const result = planNationally(adapted(procedure, options), situation);
  const { problems } = acceptMunicipality(options.municipality);
  return { ...result, problems: [...result.problems, ...problems, ...problemsOf(options.now)] };
}

const problemsOf = (now: unknown): readonly string[] =>
  now === undefined || readMoment(now)
    ? []
    : ['now: this is no moment, so the device’s clock counts. Allowed: a Date that is valid.'];
