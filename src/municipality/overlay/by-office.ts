import type { Procedure } from '../../model/procedure.js';
import type { RouteClaim } from '../../model/route-claim.js';
import type { Text } from '../../model/text.js';
import { isLocalCounter, officesFor } from '../counters.js';
import type { Office } from '../schema.js';
import type { Change, Claims } from './claims.js';
import { amended, sentences } from './claims.js';
import { formatList, interpolate } from '../../text/format.js';

/** What a claim becomes where these offices do what it is about; undefined leaves it as it is for most. */
type ChangeFor = (offices: readonly Office[]) => Change | undefined;

interface Share {
  readonly offices: readonly Office[];
  /** Its routes, each with the tasks that these offices do there; a route without tasks has none. */
  readonly tasks: Readonly<Record<string, readonly string[]>>;
}

/**
 * Amends the claims of a role by what the named offices do. Work may be split over several: then the claim is split with it, so
 * that each task, and each person who comes, is told of the offices that do it. Where none of those named does it, the claim
 * stays as it is for most: nobody is sent to a counter where it is not done. A step that sends people somewhere says what for.
 */
export function amendByOffice<C extends RouteClaim & { readonly role?: string }>(
  claims: Claims<C>,
  role: NonNullable<C['role']>,
  procedure: Procedure,
  offices: readonly Office[],
  changeFor: ChangeFor,
): Claims<C> {
  if (offices.length === 0) return claims;
  return Object.fromEntries(
    Object.entries(claims).flatMap(([id, claim]) =>
      claim.role === role
        ? split(id, claim, procedure, offices, changeFor, role === 'counter-visit')
        : [[id, claim] as const],
    ),
  );
}

function split<C extends RouteClaim>(
  id: string,
  claim: C,
  procedure: Procedure,
  offices: readonly Office[],
  changeFor: ChangeFor,
  isTold: boolean,
): readonly (readonly [string, C])[] {
  const shares = sharesOf(claim, procedure, offices);
  const whole = (share: Share): C => amended(claim, changeFor(share.offices) ?? {});
  const [only] = shares;
  if (shares.length === 1 && only) return [[id, whole(only)]];
  return shares
    .flatMap((share) =>
      alike(share.tasks).map(({ routes, tasks }) => {
        const isApart =
          isTold && shares.some((other) => other !== share && routes.some((route) => other.tasks[route]));
        const part = {
          ...claim,
          ...changed(claim, changeFor(share.offices), isApart && forTasks(tasks, procedure)),
        };
        return { ...part, routes, ...(tasks.length > 0 && { tasks }) };
      }),
    )
    .map((part, index) => [index === 0 ? id : `${id}-${index + 1}`, part] as const);
}

const changed = <C extends RouteClaim>(claim: C, change: Change | undefined, tasks: Text | false): C =>
  change || tasks ? amended(claim, { ...change, add: sentences(change?.add, tasks) }) : claim;

/** Which offices do how much of what a claim is about. */
function sharesOf(claim: RouteClaim, { routes }: Procedure, offices: readonly Office[]): readonly Share[] {
  const shares = new Map<string, { offices: readonly Office[]; tasks: Record<string, string[]> }>();
  for (const id of claim.routes ?? Object.keys(routes)) {
    const route = routes[id];
    const tasks = Object.keys(route?.tasks ?? {}).filter((task) => claim.tasks?.includes(task) ?? true);
    for (const task of tasks.length > 0 ? tasks : [undefined]) {
      const able = isLocalCounter(route) ? officesFor(offices, route.by, task) : [];
      const key = able.map((office) => offices.indexOf(office)).join();
      const share = shares.get(key) ?? { offices: able, tasks: {} };
      shares.set(key, share);
      (share.tasks[id] ??= []).push(...(task === undefined ? [] : [task]));
    }
  }
  return [...shares.values()];
}

/** Routes with the same tasks are one claim. */
function alike(
  tasks: Share['tasks'],
): readonly { readonly routes: readonly string[]; readonly tasks: readonly string[] }[] {
  const groups = new Map<string, { routes: string[]; tasks: readonly string[] }>();
  for (const [route, done] of Object.entries(tasks)) {
    const group = groups.get(done.join()) ?? { routes: [], tasks: done };
    groups.set(done.join(), group);
    group.routes.push(route);
  }
  return [...groups.values()];
}

const forTasks =
  (tasks: readonly string[], procedure: Procedure): Text =>
  (msg) =>
    interpolate(msg('This is for: {tasks}.', { id: 'city.for-tasks' }), {
      tasks: formatList(
        tasks.map((task) => procedure.tasks[task]?.(msg) ?? task),
        'disjunction',
        msg.tag,
      ),
    });
