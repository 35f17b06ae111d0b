import type { MunicipalityInputs, MunicipalityLayer } from '../../controllers/municipality-controller.js';
import type { ProcedureErrorCode } from '../../events.js';
import { holidays } from '../../generated/holidays.js';
import type { Procedure } from '../../model/procedure.js';
import { acceptMunicipality } from '../../municipality/accept.js';
import type { CityAttributes } from '../../municipality/from-attributes.js';
import { fromAttributes } from '../../municipality/from-attributes.js';
import { cityAsText } from '../../municipality/offices-in-words.js';
import { overlay } from '../../municipality/overlay/overlay.js';
import type { Municipality } from '../../municipality/schema.js';
import { nationwide } from '../../procedures/shared/nationwide.js';
import { define } from '../shared/define.js';
import { ProcedureCity } from './procedure-city.js';

// All that only a city needs comes in one file, when there is one: a guide loads this, and nothing else of it.

/**
 * Lays over a procedure what the page says about its city, in objects or JSON and in attributes. What is wrong is left out, and
 * reported once each. Registers the element that shows the city's offices.
 */
export function overlayFor(
  base: Procedure,
  { objects, attributes }: MunicipalityInputs<CityAttributes>,
  now: Date,
  report: (code: ProcedureErrorCode, message: string) => void,
): MunicipalityLayer {
  define('procedure-city', ProcedureCity);
  const accepted = objects.map((each) => {
    const { municipality, problems } = acceptMunicipality(each);
    problems.forEach((problem) => report('bad-municipality', problem));
    return municipality;
  });
  const fromPage = fromAttributes(attributes, (problem) => report('bad-attribute', problem));
  const municipality = Object.assign({}, fromPage, ...accepted.reverse()) as Municipality;
  const procedure = overlay(base, municipality, { now, nationwide });
  return {
    municipality,
    procedure,
    textLines: (plan, { msg }, at) =>
      cityAsText({ municipality, procedure, plan, msg, now: at, holidays, nationwide }),
  };
}
