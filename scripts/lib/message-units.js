import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

// What every guide shows at first is the interface. The rest is fetched by those who need it.
const SHARED = {
  city: 'municipality',
  nationwide: 'municipality',
  hours: 'municipality',
  papers: 'questionnaire',
  reader: 'questionnaire',
};

/**
 * The unit that a message belongs to, by the first word of its id: a file for translators, and a file that a page loads.
 * Each procedure is a unit of its own name; `interface` is what no other unit claims.
 */
export function unitOf(id) {
  const [first] = id.split('.');
  const isProcedure = existsSync(join(root, 'src/procedures', first, 'index.ts'));
  return isProcedure ? first : (SHARED[first] ?? 'interface');
}
