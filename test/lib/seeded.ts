import fc from 'fast-check';

/** The same cases in each run. What fast-check says of a failure names it, with the path to the case. */
const SEED = 20261124;

/** Whether a property holds for so many generated cases; throws, with the smallest case, if it does not. */
export function holdsAlways<T>(property: fc.IProperty<T>, numRuns?: number): void;
export function holdsAlways<T>(property: fc.IAsyncProperty<T>, numRuns?: number): Promise<void>;
export function holdsAlways<T>(
  property: fc.IProperty<T> | fc.IAsyncProperty<T>,
  numRuns = 100,
): void | Promise<void> {
  return fc.assert(property as fc.IProperty<T>, { seed: SEED, numRuns });
}
