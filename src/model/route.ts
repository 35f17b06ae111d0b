import type { Claim } from './claim.js';
import type { Condition } from './condition.js';
import type { FactSchema } from './facts.js';
import type { Text } from './text.js';

/** A store or post where a route can be taken. */
export interface Place<S extends FactSchema = FactSchema> {
  readonly text: Text;
  readonly when?: Condition<S>;
}

/** How a route is taken: at a counter, at a store kiosk, on the internet, in an app, by phone; `none`: not at all. */
export type Channel = 'counter' | 'kiosk' | 'online' | 'app' | 'phone' | 'none';

/**
 * Who goes to a counter of the holder's municipality: the card holder, a parent or guardian, a member of the same household,
 * or somebody else.
 */
export type CounterPerson = 'holder' | 'representative' | 'household' | 'proxy';

/** One channel that ends the procedure: an office counter, a kiosk, a proxy. What is done there are its tasks. */
export interface Route<
  S extends FactSchema = FactSchema,
  Ref extends string = string,
  T extends string = string,
> extends Claim<S, Ref> {
  /** How it is taken. Whatever depends on that asks for the channel, never for the route's id. */
  readonly channel: Channel;
  /**
   * For a counter of the holder's municipality: who goes there. Absent for other channels, and for a counter that is not the
   * municipality's, as an embassy's.
   */
  readonly by?: CounterPerson;
  /** The route in two or three words, for lists and for labels. */
  readonly label: Text;
  /** What is done on this route, in the order of doing it, each with the condition under which it is. */
  readonly tasks: { readonly [K in T]?: Condition<S> };
  /** When a task is done before those that stand above it. */
  readonly tasksFirst?: { readonly [K in T]?: Condition<S> };
  readonly places?: Readonly<Record<string, Place<S>>>;
  /** A municipality does not do it this way. The route stays as the place to ask, and is called recommended nowhere. */
  readonly declined?: true;
  /** When this route goes before those that stand above it in the data. */
  readonly first?: Condition<S>;
}
