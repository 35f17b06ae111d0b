import { acceptMunicipality } from '../../engine/municipality.js';
import type { ProcedureErrorCode } from '../../events.js';
import type { Municipality } from '../../model/municipality.js';
import type { Procedure } from '../../model/procedure.js';
import { layOver } from '../../procedures/municipality.js';
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
 * Lays over a procedure what the page says about its city: `given` is the property's object or the script's JSON;
 * attributes fill in what it does not say. A guide loads this file when there is a city, and not before.
 */
export function cityLayer(
  procedure: Procedure,
  given: unknown,
  attributes: CityAttributes,
  now: Date,
  report: (code: ProcedureErrorCode, message: string) => void,
): CityLayer {
  define('procedure-city', ProcedureCity);
  const { municipality: accepted, problems } = acceptMunicipality(given);
  problems.forEach((problem) => report('bad-municipality', problem));
  const municipality = {
    ...fromAttributes(attributes, (problem) => report('bad-attribute', problem)),
    ...accepted,
  };
  return { municipality, procedure: layOver(procedure, municipality, now) };
}
