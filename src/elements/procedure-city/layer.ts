import { acceptMunicipality } from '../../engine/municipality.js';
import type { ProcedureErrorCode } from '../../events.js';
import type { Municipality } from '../../model/municipality.js';
import type { Procedure } from '../../model/procedure.js';
import { layOver } from '../../procedures/city/lay-over.js';
import { define } from '../shared/define.js';
import type { CityAttributes } from './attributes.js';
import { fromAttributes } from './attributes.js';
import { ProcedureCity } from './procedure-city.js';

/** What a city says, and the procedure as the city does it. */
export interface CityLayer {
  readonly municipality: Municipality;
  readonly procedure: Procedure;
}

/**
 * Lays over a procedure what the page says about its city: `given` are objects or JSON, of which a field in an earlier one
 * goes before the same in a later one; attributes fill in what none says. A guide loads this file when there is a city,
 * and not before.
 */
export function cityLayer(
  procedure: Procedure,
  given: readonly unknown[],
  attributes: CityAttributes,
  now: Date,
  report: (code: ProcedureErrorCode, message: string) => void,
): CityLayer {
  define('procedure-city', ProcedureCity);
  const accepted = given.map((each) => {
    const { municipality, problems } = acceptMunicipality(each);
    problems.forEach((problem) => report('bad-municipality', problem));
    return municipality;
  });
  const fromPage = fromAttributes(attributes, (problem) => report('bad-attribute', problem));
  const municipality = Object.assign({}, fromPage, ...accepted.reverse()) as Municipality;
  return { municipality, procedure: layOver(procedure, municipality, now) };
}

export { cityAsText } from './offices-in-words.js';
export { japanTime } from '../../engine/hours.js';
