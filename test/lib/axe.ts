// The module sets a global; a bundler would make an export of it, the browser does not.
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { within } from './person.js';

declare const axe: { run(element: Element, options: RunOptions): Promise<AxeResults> };

/** What axe finds in an element with every detail opened: "rule: where". */
export async function faults(element: Element): Promise<readonly string[]> {
  for (const each of within(element)) if (each instanceof HTMLDetailsElement) each.open = true;
  const { violations } = await axe.run(element, {
    // The fixture stands outside of any landmark; a page decides on those.
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
