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
 * Each procedure is a unit of its own name; `<procedure>-leaflet` is what its leaflet, its answer cards and its sentences say
 * besides, which a guide does not show; `interface` is what no other unit claims.
 */
export function unitOf(id) {
  const [first] = id.split('.');
  const procedure = first.replace(/-leaflet$/, '');
  const isProcedure = existsSync(join(root, 'src/procedures', procedure, 'index.ts'));
  return isProcedure ? first : (SHARED[first] ?? 'interface');
}
