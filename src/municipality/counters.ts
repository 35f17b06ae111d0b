import type { Procedure } from '../model/procedure.js';
import type { CounterPerson, Route } from '../model/route.js';
import type { Service } from './hours.js';
import { isDoneAt } from './hours.js';
import type { Office } from './schema.js';

/** A counter of the municipality itself: one that it can say something about. */
export interface LocalCounter extends Route {
  readonly channel: 'counter';
  readonly by: CounterPerson;
}

/** Whether a route leads to a counter of the holder's municipality. */
export const isLocalCounter = (route: Route | undefined): route is LocalCounter =>
  route?.channel === 'counter' && route.by !== undefined;

/** The routes to counters of the municipality, of all people or of some. */
export const localCounters = (
  { routes }: Pick<Procedure, 'routes'>,
  ...by: readonly CounterPerson[]
): string[] =>
  Object.entries(routes)
    .filter(([, route]) => isLocalCounter(route) && (by.length === 0 || by.includes(route.by)))
    .map(([id]) => id);

/** The offices that do a task for somebody, or serve somebody at all: those of which their city does not say otherwise. */
export const officesFor = (
  offices: readonly Office[],
  by: CounterPerson,
  task: string | undefined,
): readonly Office[] =>
  offices.filter((office) => isDoneAt(office, [by, ...(task === undefined ? [] : [task as Service])]));
