import type { Plan } from '../../engine/plan.js';
import type { ProcedureErrorCode } from '../../events.js';
import { holidays } from '../../generated/holidays.js';
import type { Msg, Procedure } from '../../model/procedure.js';
import { acceptMunicipality } from '../../municipality/accept.js';
import type { CityAttributes } from '../../municipality/from-attributes.js';
import { fromAttributes } from '../../municipality/from-attributes.js';
import { cityAsText as textOf } from '../../municipality/offices-in-words.js';
import { overlay } from '../../municipality/overlay/overlay.js';
import type { Municipality } from '../../municipality/schema.js';
import { nationwide } from '../../procedures/shared/nationwide.js';
import { define } from '../shared/define.js';
import { ProcedureCity } from './procedure-city.js';

// All that only a city needs comes in one file, when there is one: a guide loads this, and nothing else of it.

/** What a city says, and the procedure as the city does it. */
export interface Overlaid {
  readonly municipality: Municipality;
  readonly procedure: Procedure;
}

/**
 * Lays over a procedure what the page says about its city: `given` are objects or JSON, of which a field in an earlier one
 * goes before the same in a later one; attributes fill in what none says. What is wrong is left out, and reported once each.
 * Registers the element that shows the city's offices.
 */
export function overlayFor(
  procedure: Procedure,
  given: readonly unknown[],
  attributes: CityAttributes,
  now: Date,
  report: (code: ProcedureErrorCode, message: string) => void,
): Overlaid {
  define('procedure-city', ProcedureCity);
  const accepted = given.map((each) => {
    const { municipality, problems } = acceptMunicipality(each);
    problems.forEach((problem) => report('bad-municipality', problem));
    return municipality;
  });
  const fromPage = fromAttributes(attributes, (problem) => report('bad-attribute', problem));
  const municipality = Object.assign({}, fromPage, ...accepted.reverse()) as Municipality;
  return { municipality, procedure: overlay(procedure, municipality, { now, nationwide }) };
}

/** Where to go in the city and when, as lines of plain text; none where no way leads to a counter or a machine. */
export const cityAsText = (
  overlaid: Overlaid,
  reader: { readonly plan: Plan; readonly msg: Msg; readonly now: Date },
): readonly string[] => textOf({ ...overlaid, ...reader, holidays, nationwide });

export { japanTime } from '../../municipality/japan-time.js';
