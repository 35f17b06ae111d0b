import type { Municipality } from '../../model/municipality.js';
import type { Msg, Note, Phone, Text } from '../../model/procedure.js';
import type { Claims } from './claims.js';
import { CITY } from './claims.js';
import { beside, inLanguage, joined, named, put } from './words.js';

const COUNTERS = ['office', 'representative', 'proxy'];

/** What the city says besides, as notes: those notices that hold today in Japan, phones, languages. */
export function notesOf(municipality: Municipality, now: Date): Claims<Note> {
  const {
    notices = [],
    phones = [],
    languages = [],
    cutoff,
    'second-document': second,
    'post-offices': posts = [],
  } = municipality;
  // Japan has no summer time.
  const today = new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
  const notes: Claims<Note> = {};
  const add = (id: string, title: Text, text: Text, more: Partial<Note> = {}) => {
    notes[`city-${id}`] = { topic: CITY, title, text, sources: [CITY], ...more };
  };
  notices
    .filter(({ from = '', until = '9999' }) => from <= today && today <= until)
    .forEach(({ text }, index) =>
      add(
        `notice-${index + 1}`,
        (msg) => msg('Your city says', { id: 'city.notice' }),
        (msg) => named(text, msg),
        { tone: 'warning' },
      ),
    );
  if (second?.length === 0) {
    add(
      'second-document',
      (msg) => msg('The card is enough', { id: 'city.card-only' }),
      (msg) => msg('Your city asks the holder for no second document.', { id: 'city.card-only.text' }),
      { routes: ['office'] },
    );
  }
  if (phones.length > 0) {
    add(
      'phones',
      (msg) => msg('Your city’s phone', { id: 'city.phones' }),
      (msg) => msg('Ask here when something is unclear.', { id: 'city.phones.text' }),
      { phones: phones.map(phoneLine) },
    );
  }
  if (languages.length > 0) {
    add(
      'languages',
      (msg) => msg('Languages at the counter', { id: 'city.languages' }),
      (msg) =>
        put(msg('Spoken or interpreted there: {languages}.', { id: 'city.languages.text' }), {
          languages: namesOf(languages, msg),
        }),
    );
  }
  if (cutoff !== undefined) {
    add(
      'cutoff',
      (msg) => msg('Not late in the evening', { id: 'city.cutoff' }),
      (msg) =>
        put(
          msg('After {time} the office cannot work on PINs, even while it is open.', {
            id: 'city.cutoff.text',
          }),
          { time: cutoff },
        ),
      { routes: COUNTERS },
    );
  }
  if (posts.length > 0) {
    add(
      'post-offices',
      (msg) => msg('Post offices do it, too', { id: 'city.post-offices' }),
      (msg) =>
        put(
          msg('For residents of your city who come in person: {offices}.', { id: 'city.post-offices.text' }),
          {
            offices: joined(posts.map(({ name }) => beside(name, msg)).filter(Boolean), 'conjunction', msg),
          },
        ),
      { routes: ['office'] },
    );
  }
  return notes;
}

const phoneLine = ({ number, name, languages = [] }: NonNullable<Municipality['phones']>[number]): Phone => ({
  number,
  text: (msg) => [inLanguage(name, msg.tag), namesOf(languages, msg)].filter(Boolean).join(' · '),
});

function namesOf(tags: readonly string[], msg: Msg): string {
  const names = new Intl.DisplayNames(msg.tag, { type: 'language' });
  return joined(
    tags.map((tag) => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        // A tag may look right and be none.
        return tag;
      }
    }),
    'conjunction',
    msg,
  );
}
