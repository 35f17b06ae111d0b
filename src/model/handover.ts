import type { Condition } from './condition.js';
import type { FactSchema } from './facts.js';

/**
 * A link to another procedure, for those whom the condition fits. Facts that both procedures have go along by themselves;
 * `facts` are those that the other one has besides, each for those whom its condition fits.
 */
export interface Handover<S extends FactSchema = FactSchema, T extends string = string> {
  /** The id of the other procedure. */
  readonly to: string;
  readonly when?: Condition<S>;
  /** … and one of these tasks is done on a way that is possible. */
  readonly tasks?: readonly T[];
  readonly facts?: Readonly<Record<string, { readonly value: string; readonly when?: Condition<S> }>>;
}
