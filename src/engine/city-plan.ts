import type { Municipality } from '../model/municipality.js';
import type { Procedure, Situation } from '../model/procedure.js';
import { acceptMunicipality } from './municipality.js';
import { plan as planNationally } from './plan.js';
import type { Plan } from './plan.js';

/** What a plan can rest on besides the situation. */
export interface PlanOptions {
  /** A city's own rules. What is wrong in them is left out and named in `problems`. */
  readonly municipality?: Municipality;
  /**
   * The present moment: a city's notices come and go with Japan's days. Default: the device's clock, also in place of what is
   * no moment.
   */
  readonly now?: Date;
}

/** The procedure as a municipality does it; its notes, documents and steps are what a plan's ids then stand for. */
export function adapted(procedure: Procedure, { municipality, now }: PlanOptions): Procedure {
  if (municipality === undefined) return procedure;
  const moment = isMoment(now) ? now : new Date();
  return procedure.adapted?.(acceptMunicipality(municipality).municipality, moment) ?? procedure;
}

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
  now === undefined || isMoment(now)
    ? []
    : ['now: this is no moment, so the device’s clock counts. Allowed: a Date that is valid.'];

const isMoment = (now: unknown): now is Date => now instanceof Date && !Number.isNaN(now.getTime());
