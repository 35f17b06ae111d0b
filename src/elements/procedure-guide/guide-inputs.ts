import { html, isServer, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MunicipalityInputs } from '../../controllers/municipality-controller.js';
import { claimsOf } from '../../engine/plan.js';
import type { Plan } from '../../engine/plan.js';
import { overdueSources as overdueOf } from '../../engine/review.js';
import type { Municipality } from '../../municipality/schema.js';
import type { Situation } from '../../model/facts.js';
import type { Procedure } from '../../model/procedure.js';
import type { LanguageController } from '../../i18n/language-controller.js';
import { readerFacts } from '../../model/situation.js';
import type { CityAttributes } from '../../municipality/from-attributes.js';
import type { SlottedContent } from '../shared/slotted-content.js';
import type { ProcedureGuide } from './procedure-guide.js';

const FEW = 5;

/** What a guide's page says about its city: the property, the script in the slot, the attributes. */
export function municipalityInputs(
  guide: ProcedureGuide,
  slotted: SlottedContent,
): MunicipalityInputs<CityAttributes> {
  const { cityName, cityUrl, cityChecked, officeName, officeHours, officePhone, bookingUrl } = guide;
  const { appointment, secondDocument, municipality } = guide;
  const script = isServer ? '' : slotted.municipality;
  return {
    objects: [municipality, script],
    attributes: {
      cityName,
      cityUrl,
      cityChecked,
      officeName,
      officeHours,
      officePhone,
      bookingUrl,
      appointment,
      secondDocument,
    },
  };
}

/** The sources of what a plan asserts that should have been looked at again before `today`. */
export const overdueSources = (procedure: Procedure, plan: Plan, today: string): readonly string[] =>
  claimsOf(procedure, plan).flatMap((claim) => overdueOf(procedure, claim, today));

/**
 * What to tell the page's owner about papers that neither we nor the city know; empty if there are none. What another guide
 * on the page knows (`shared`) is none of our business.
 */
export function unknownPapers(
  { papers = [] }: Situation,
  { papers: shared = [] }: Situation,
  municipality: Municipality | undefined,
): string {
  const own = [...readerFacts.papers.values, ...Object.keys(municipality?.papers ?? {})];
  const unknown = [papers].flat().filter((paper) => !own.includes(paper) && !shared.includes(paper));
  if (unknown.length === 0) return '';
  const more = unknown.length > FEW ? `, and ${unknown.length - FEW} more` : '';
  return `Unknown value "${unknown.slice(0, FEW).join(', ')}"${more} for "papers". It counts for nothing. Allowed: ${own.join(', ')}.`;
}

/** Where the words do not come and the page has put nothing in their place, there is still the official page. */
export function absentLanguage(
  guide: ProcedureGuide,
  { failed }: LanguageController,
  { sources, official }: Procedure,
): TemplateResult | typeof nothing {
  if (!failed || [...guide.childNodes].some(isText)) return nothing;
  const { url } = sources[official] ?? {};
  return html`<p part="base" lang=${failed.tag} dir=${failed.direction}>${failed.absent} <a href=${url ?? nothing}>${url}</a></p>`;
}

// Whether it stands where the page's own text stands.
const isText = (node: Node): boolean =>
  !(node instanceof Element && node.slot) && Boolean(node.textContent?.trim());
