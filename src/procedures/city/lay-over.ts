import type { Municipality } from '../../model/municipality.js';
import type { Msg, Procedure, Route, Source } from '../../model/procedure.js';
import type { Claims } from './claims.js';
import { amend, CITY, dropRoute } from './claims.js';
import { documentsOf, isByPhone } from './documents.js';
import { notesOf } from './notes.js';
import { stepsOf } from './steps.js';
import { beside, inLanguage, put } from './words.js';

// Routes, documents and steps are named as all procedures of the card name them; what a procedure does not have is passed
// over.

/** A procedure as this municipality does it: its own rules in place of what holds for most. The rest stays. */
export function layOver(procedure: Procedure, municipality: Municipality, now: Date): Procedure {
  const documents = documentsOf(procedure.documents, municipality);
  const steps = stepsOf(procedure.steps, municipality);
  if (municipality.proxy?.accepted === false) {
    dropRoute(documents, 'proxy');
    dropRoute(steps, 'proxy');
  }
  return {
    ...procedure,
    summary: (msg) => `${procedure.summary(msg)} ${openingLine(municipality, msg)}`.trim(),
    routes: routesOf(procedure.routes, municipality),
    documents,
    steps,
    topics: { [CITY]: (msg) => msg('Your city', { id: 'city.topic' }), ...procedure.topics },
    notes: { ...notesOf(municipality, now), ...procedure.notes },
    sources: { [CITY]: sourceOf(municipality), ...procedure.sources },
  };
}

function routesOf(national: Procedure['routes'], { proxy = {} }: Municipality): Procedure['routes'] {
  const routes: Claims<Route> = { ...national };
  if (proxy.accepted === false) {
    amend(routes, 'proxy', {
      text: (msg) => msg('Ask the office: your city does not do this for a proxy', { id: 'city.no-proxy' }),
      instead: (msg) =>
        msg('Somebody else cannot do it for the card holder there. Ask what else is possible.', {
          id: 'city.no-proxy.text',
        }),
    });
  } else if (isByPhone(proxy['first-step'])) {
    amend(routes, 'proxy', {
      text: (msg) => msg('Send a proxy: a call, a letter and a visit', { id: 'city.proxy-by-phone' }),
    });
  }
  return routes;
}

function openingLine({ name, checked }: Municipality, msg: Msg): string {
  if (!name) return '';
  const city = beside(name, msg);
  if (!checked) return put(msg('Your city: {city}.', { id: 'city.opening-undated' }), { city });
  const day = new Intl.DateTimeFormat(msg.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(checked),
  );
  return put(msg('Your city: {city}, checked on {day}.', { id: 'city.opening' }), { city, day });
}

// The city's page has a title that nobody has told us.
const sourceOf = ({ name, url = '', checked = '' }: Municipality): Source => ({
  publisher: inLanguage(name, 'ja') || '市区町村',
  title: '',
  url,
  checked: checked as Source['checked'],
  basis: 'municipality',
});
