import { japanDay } from '../../engine/moment.js';
import type { Phone } from '../../model/claim.js';
import type { Procedure } from '../../model/procedure.js';
import type { Note } from '../../model/route-claim.js';
import type { Msg, Text } from '../../model/text.js';
import { localCounters, officesFor } from '../counters.js';
import { beside, inLanguage, named } from '../local-words.js';
import type { Municipality } from '../schema.js';
import type { Claims } from './claims.js';
import { CITY, withoutRoutes } from './claims.js';
import { tasksOfSecondDocument } from './documents.js';
import { besideEachOther, formatList, interpolate } from '../../text/format.js';

type Add = (id: string, title: Text, text: Text, more?: Partial<Note>) => readonly [string, Note];

const add: Add = (id, title, text, more = {}) => [
  `city-${id}`,
  { topic: CITY, title, text, sources: [CITY], ...more },
];

/** What the city says besides, as notes: those notices that hold today in Japan, phones, languages. */
export const notesOf = (procedure: Procedure, municipality: Municipality, now: Date): Claims<Note> =>
  Object.fromEntries([
    ...noticesOf(municipality, japanDay(now)),
    ...aboutPapers(procedure, municipality),
    ...aboutTalking(municipality),
    ...aboutHours(procedure, municipality),
    ...aboutPostOffices(procedure, municipality),
  ]);

/** The notes of the procedure, without those that what the city says contradicts. */
export function nationalNotesOf(procedure: Procedure, municipality: Municipality): Claims<Note> {
  const { 'second-document': second, representative = {}, proxy = {} } = municipality;
  const said = [
    ...(second ? localCounters(procedure, 'holder') : []),
    ...(representative.documents ? localCounters(procedure, 'representative') : []),
    ...(proxy.documents ? localCounters(procedure, 'proxy') : []),
  ];
  return Object.fromEntries(
    Object.entries(procedure.notes).flatMap(([id, note]) => {
      if (note.role === 'post-offices' && municipality['post-offices']?.length) return [];
      if (note.role !== 'municipalities-differ') return [[id, note] as const];
      return Object.entries(withoutRoutes({ [id]: note }, said));
    }),
  );
}

const noticesOf = ({ notices = [] }: Municipality, today: string) =>
  notices
    .filter(({ from = '', until = '9999' }) => from <= today && today <= until)
    .map(({ text }, index) =>
      add(
        `notice-${index + 1}`,
        (msg) => msg('Your city says', { id: 'city.notice' }),
        (msg) => named(text, msg),
        { tone: 'warning' },
      ),
    );

const aboutPapers = (procedure: Procedure, { 'second-document': second }: Municipality) =>
  second?.length === 0
    ? [
        add(
          'second-document',
          (msg) => msg('The card is enough', { id: 'city.card-only' }),
          (msg) => msg('Your city asks the holder for no second document.', { id: 'city.card-only.text' }),
          { routes: localCounters(procedure, 'holder'), tasks: tasksOfSecondDocument },
        ),
      ]
    : [];

const aboutTalking = ({ phones = [], languages = [] }: Municipality) => [
  ...(phones.length > 0
    ? [
        add(
          'phones',
          (msg) => msg('Your city’s phone', { id: 'city.phones' }),
          (msg) => msg('Ask here when something is unclear.', { id: 'city.phones.text' }),
          { phones: phones.map(phoneLine) },
        ),
      ]
    : []),
  ...(languages.length > 0
    ? [
        add(
          'languages',
          (msg) => msg('Languages at the counter', { id: 'city.languages' }),
          (msg) =>
            interpolate(msg('Spoken or interpreted there: {languages}.', { id: 'city.languages.text' }), {
              languages: namesOf(languages, msg),
            }),
        ),
      ]
    : []),
];

const aboutHours = (procedure: Procedure, { cutoff }: Municipality) =>
  cutoff === undefined
    ? []
    : [
        add(
          'cutoff',
          (msg) => msg('Not late in the evening', { id: 'city.cutoff' }),
          (msg) =>
            interpolate(
              msg('After {time} the office cannot do this, even while it is open.', {
                id: 'city.cutoff.text',
              }),
              { time: cutoff },
            ),
          { routes: localCounters(procedure) },
        ),
      ];

function aboutPostOffices(procedure: Procedure, { 'post-offices': posts = [] }: Municipality) {
  const tasks = Object.keys(procedure.tasks).filter((task) => officesFor(posts, 'holder', task).length > 0);
  if (posts.length === 0 || tasks.length === 0) return [];
  return [
    add(
      'post-offices',
      (msg) => msg('Post offices do it, too', { id: 'city.post-offices' }),
      (msg) =>
        interpolate(
          msg('For residents of your city who come in person: {offices}.', { id: 'city.post-offices.text' }),
          {
            offices: formatList(
              posts.map(({ name }) => beside(name, msg)).filter(Boolean),
              'conjunction',
              msg.tag,
            ),
          },
        ),
      {
        routes: localCounters(procedure, 'holder'),
        ...(tasks.length < Object.keys(procedure.tasks).length && { tasks }),
      },
    ),
  ];
}

const phoneLine = ({ number, name, languages = [] }: NonNullable<Municipality['phones']>[number]): Phone => ({
  number,
  text: (msg) => besideEachOther([inLanguage(name, msg.tag), namesOf(languages, msg)], msg),
});

function namesOf(tags: readonly string[], msg: Msg): string {
  const names = new Intl.DisplayNames(msg.tag, { type: 'language' });
  return formatList(
    tags.map((tag) => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        // A tag may look right and be none.
        return tag;
      }
    }),
    'conjunction',
    msg.tag,
  );
}
