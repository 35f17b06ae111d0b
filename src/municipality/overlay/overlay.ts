import type { Nationwide } from '../../model/nationwide.js';
import type { Source } from '../../model/claim.js';
import type { Procedure } from '../../model/procedure.js';
import type { Route } from '../../model/route.js';
import type { Msg } from '../../model/text.js';
import { localCounters } from '../counters.js';
import { beside, inLanguage } from '../local-words.js';
import type { Municipality } from '../schema.js';
import { amended, CITY, withoutRoutes } from './claims.js';
import { documentsOf, isByPhone } from './documents.js';
import { nationalNotesOf, notesOf } from './notes.js';
import { stepsOf } from './steps.js';
import { interpolate } from '../../text/format.js';

/** On what an overlay rests besides the procedure and the municipality. */
export interface OverlayOptions {
  /** The present moment: notices come and go with the day in Japan. */
  readonly now: Date;
  /** What holds in the whole country; without it, that is left unsaid in the words of the municipality. */
  readonly nationwide?: Nationwide;
}

/**
 * A procedure as this municipality does it: its own rules in place of what holds for most. The rest stays. What is changed is
 * found by channel, person and role; what a procedure does not have is passed over.
 */
export function overlay(
  procedure: Procedure,
  municipality: Municipality,
  options: OverlayOptions,
): Procedure {
  const declined = municipality.proxy?.accepted === false ? localCounters(procedure, 'proxy') : [];
  return {
    ...procedure,
    summary: (msg) => `${procedure.summary(msg)} ${openingLine(municipality, msg)}`.trim(),
    routes: routesOf(procedure.routes, municipality),
    documents: withoutRoutes(documentsOf(procedure, municipality), declined),
    steps: withoutRoutes(stepsOf(procedure, municipality, options.nationwide), declined),
    topics: { [CITY]: (msg) => msg('Your city', { id: 'city.topic' }), ...procedure.topics },
    notes: { ...notesOf(procedure, municipality, options.now), ...nationalNotesOf(procedure, municipality) },
    sources: { [CITY]: sourceOf(municipality), ...procedure.sources },
  };
}

const routesOf = (routes: Procedure['routes'], { proxy = {} }: Municipality): Procedure['routes'] =>
  Object.fromEntries(
    Object.entries(routes).map(([id, route]) => [id, route.by === 'proxy' ? byProxy(route, proxy) : route]),
  );

function byProxy(route: Route, proxy: NonNullable<Municipality['proxy']>): Route {
  if (proxy.accepted === false) {
    // Nothing is promised there: it is where to ask.
    return {
      ...amended(route, {
        text: (msg) => msg('Ask the office: your city does not do this for a proxy', { id: 'city.no-proxy' }),
        instead: (msg) =>
          msg('Somebody else cannot do it for the card holder there. Ask what else is possible.', {
            id: 'city.no-proxy.text',
          }),
      }),
      tasks: {},
      declined: true,
    };
  }
  if (!isByPhone(proxy['first-step'])) return route;
  return amended(route, {
    text: (msg) => msg('Send a proxy: a call, a letter and a visit', { id: 'city.proxy-by-phone' }),
    instead: (msg) =>
      msg(
        'You ask the office by phone. It posts a letter to the card holder, and you come with the reply. It is never done on the same day. No page that we read names a fee for it.',
        { id: 'city.proxy-by-phone.detail' },
      ),
    // Whoever needs no letter has other words.
    isUsualOnly: true,
  });
}

function openingLine({ name, checked }: Municipality, msg: Msg): string {
  if (!name) return '';
  const city = beside(name, msg);
  if (!checked) return interpolate(msg('Your city: {city}.', { id: 'city.opening-undated' }), { city });
  const day = new Intl.DateTimeFormat(msg.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(checked),
  );
  return interpolate(msg('Your city: {city}, checked on {day}.', { id: 'city.opening' }), { city, day });
}

// The city's page has a title that nobody has told us.
const sourceOf = ({ name, url = '', checked = '' }: Municipality): Source => ({
  publisher: inLanguage(name, 'ja') || '市区町村',
  title: '',
  url,
  checked: checked as Source['checked'],
  basis: 'municipality',
});
