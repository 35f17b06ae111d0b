import type { Municipality } from '../model/municipality.js';
import type { PaperRule } from '../model/papers.js';
import type {
  Document,
  Msg,
  Note,
  Phone,
  Procedure,
  RouteClaim,
  Source,
  Step,
  Text,
} from '../model/procedure.js';
import { beside, inLanguage, joined, named, put, ruleInWords } from './city-words.js';

// Where the words of a city's rules are. Routes, documents and steps are named as all procedures of the card name them;
// what a procedure does not have is passed over.

type Claims<C> = Record<string, C>;

const CITY = 'city';
const COUNTERS = ['office', 'representative', 'proxy'];

/** A procedure as this municipality does it: its own rules in place of what holds for most. The rest stays. */
export function layOver(procedure: Procedure, municipality: Municipality, now: Date): Procedure {
  const documents: Claims<Document> = { ...procedure.documents };
  const steps: Claims<Step> = { ...procedure.steps };
  setDocuments(documents, municipality);
  setSteps(steps, municipality);
  if (municipality.proxy?.accepted === false) {
    dropProxy(documents);
    dropProxy(steps);
  }
  return {
    ...procedure,
    summary: (msg) => `${procedure.summary(msg)} ${openingLine(municipality, msg)}`.trim(),
    documents,
    steps,
    topics: { [CITY]: (msg) => msg('Your city', { id: 'city.topic' }), ...procedure.topics },
    notes: { ...notesOf(municipality, now), ...procedure.notes },
    sources: { [CITY]: sourceOf(municipality), ...procedure.sources },
  };
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

const sourceOf = ({ name, url = '', checked = '' }: Municipality): Source => ({
  publisher: inLanguage(name, 'ja'),
  title: '暗証番号の手続',
  url,
  checked: checked as Source['checked'],
  basis: 'municipality',
});

function setDocuments(documents: Claims<Document>, municipality: Municipality): void {
  const { representative = {}, proxy = {}, 'second-document': second } = municipality;
  const ofHolder = proxy['holder-documents'];
  amend(documents, 'second-identity-document', {
    routes: COUNTERS.filter(
      (route) =>
        (route !== 'office' || second?.length !== 0) && (route !== 'proxy' || ofHolder?.length !== 0),
    ),
    detail: sentences(
      second &&
        second.length > 0 &&
        ((msg) =>
          put(msg('Your city asks for: {rule}.', { id: 'city.second-document' }), {
            rule: ruleInWords(second, msg),
          })),
      ofHolder &&
        ofHolder.length > 0 &&
        ((msg) =>
          put(msg('A proxy also brings papers of the holder: {rule}.', { id: 'city.holder-documents' }), {
            rule: ruleInWords(ofHolder, msg),
          })),
      ((second?.length ?? 0) > 0 || (ofHolder?.length ?? 0) > 0) && lists,
    ),
  });
  if (documents['second-identity-document']?.routes?.length === 0)
    delete documents['second-identity-document'];

  amend(documents, 'representative-identity-document', {
    detail: sentences(
      representative.documents && rule(representative.documents),
      (representative.documents?.length ?? 0) > 0 && lists,
      representative['photo-required'] &&
        ((msg) =>
          msg('Without a paper with a photo it is not done on the same day.', { id: 'city.photo-required' })),
    ),
  });
  const months = representative['proof-months'];
  const waiver = representative['proof-waiver'];
  amend(documents, 'proof-of-representation', {
    detail: sentences(
      (months !== undefined || waiver !== undefined) &&
        ((msg) =>
          msg(
            'For a child: a copy of the family register {戸籍}. For an adult: the certificate of guardianship {登記事項証明書}.',
            { id: 'city.proof' },
          )),
      months !== undefined &&
        ((msg) =>
          put(msg('Not older than this many months: {count}.', { id: 'city.proof-months' }), {
            count: months,
          })),
      waiver === 'household' &&
        ((msg) =>
          msg('The family register is not needed if you live in one household.', {
            id: 'city.proof-household',
          })),
      waiver === 'records' &&
        ((msg) =>
          msg('The family register is not needed if the city’s own records show it.', {
            id: 'city.proof-records',
          })),
      waiver === 'none' && ((msg) => msg('Your city always asks for it.', { id: 'city.proof-always' })),
    ),
  });
  amend(documents, 'proxy-identity-document', {
    detail: sentences(
      proxy.documents && rule(proxy.documents),
      (proxy.documents?.length ?? 0) > 0 && lists,
      proxy['power-of-attorney'] === true &&
        ((msg) =>
          msg('Bring a power of attorney {委任状} to the first visit.', { id: 'city.power-of-attorney' })),
      proxy['power-of-attorney'] === false &&
        ((msg) =>
          msg('No power of attorney {委任状} is needed for the first visit.', {
            id: 'city.no-power-of-attorney',
          })),
    ),
  });
}

const lists: Text = (msg) => msg('The lists are under “Which of these do you have?”.', { id: 'city.lists' });

const rule =
  (asked: PaperRule): Text =>
  (msg) =>
    asked.length === 0
      ? msg('Your city asks for none.', { id: 'city.rule.none' })
      : put(msg('Your city asks for: {rule}.', { id: 'city.second-document' }), {
          rule: ruleInWords(asked, msg),
        });

function setSteps(steps: Claims<Step>, municipality: Municipality): void {
  const { offices = [], representative = {}, proxy = {} } = municipality;
  const [office] = offices;
  const appointments = offices.flatMap(({ sessions = [] }) => sessions.map(({ appointment }) => appointment));
  if (appointments.length > 0) {
    amend(steps, 'office-hours', {
      text: (msg) =>
        msg('Choose when to go: the hours are under “Where and when”', { id: 'city.office-hours' }),
      detail: sentences(
        appointments.includes('required') &&
          ((msg) => msg('Some hours are by appointment only.', { id: 'city.some-appointments' })),
        appointments.every((each) => each === 'none') &&
          ((msg) => msg('No appointment is needed.', { id: 'city.no-appointment' })),
        (msg) =>
          msg('On the Sunday after a month’s third Saturday no office can work on PINs.', {
            id: 'city.maintenance',
          }),
      ),
    });
  }
  if (office?.name) {
    amend(steps, 'office-go', {
      text: (msg) =>
        offices.length === 1
          ? put(msg('Go to {office}', { id: 'city.office-go' }), { office: named(office.name, msg) })
          : put(msg('Go to one of these: {offices}', { id: 'city.office-go-several' }), {
              offices: joined(
                offices.map(({ name }) => named(name, msg)).filter(Boolean),
                'disjunction',
                msg,
              ),
            }),
      // A name that is Japanese only stands in the text already.
      ...(office.name.ja && offices.length === 1 && Object.keys(office.name).length > 1
        ? { japanese: office.name.ja }
        : {}),
      detail: steps['office-go']?.detail,
    });
  }
  const mustCome = representative['holder-must-come'];
  if (mustCome !== undefined) {
    amend(steps, 'representative-together', {
      text: mustCome
        ? (msg) => msg('Take the child or the person in your care along', { id: 'city.must-come' })
        : (msg) =>
            msg('Go alone if you like: the child or the person in your care need not come along', {
              id: 'city.need-not-come',
            }),
      detail: sentences(
        representative['photo-required'] &&
          ((msg) =>
            msg('Without a paper with a photo it is not done on the same day.', {
              id: 'city.photo-required',
            })),
      ),
    });
  }
  const first = proxy['first-step'];
  amend(steps, 'proxy-first-visit', {
    ...(first && first.length > 0 && !first.includes('visit')
      ? {
          text: (msg: Msg) =>
            msg('First step: the proxy calls the office and asks for the letter', { id: 'city.first-call' }),
        }
      : office?.name && offices.length === 1
        ? {
            text: (msg: Msg) =>
              put(
                msg('First visit: the proxy takes the holder’s card and the own ID to {office}', {
                  id: 'city.proxy-first-visit',
                }),
                { office: named(office.name, msg) },
              ),
          }
        : {}),
    detail: sentences(
      first?.length === 2 &&
        ((msg) => msg('This step can be taken by phone, too.', { id: 'city.also-by-phone' })),
      proxy['call-first'] &&
        ((msg) => msg('Call before you go: your city wants to know first.', { id: 'city.call-first' })),
      proxy['power-of-attorney'] === true &&
        ((msg) =>
          msg('Bring a power of attorney {委任状} to the first visit.', { id: 'city.power-of-attorney' })),
      proxy['power-of-attorney'] === false &&
        ((msg) =>
          msg('No power of attorney {委任状} is needed for the first visit.', {
            id: 'city.no-power-of-attorney',
          })),
      // What the city does not say about it stays as it is for most.
      !first && steps['proxy-first-visit']?.detail,
    ),
  });
  if (office?.name && offices.length === 1) {
    amend(steps, 'proxy-second-visit', {
      text: (msg) =>
        put(
          msg('Second visit, on another day: the proxy brings letter, card and documents to {office}', {
            id: 'city.proxy-second-visit',
          }),
          { office: named(office.name, msg) },
        ),
    });
  }
  const days = proxy['letter-days'];
  amend(steps, 'proxy-letter', {
    detail: sentences(
      days !== undefined &&
        ((msg) =>
          put(
            msg(
              'It is not forwarded. It is good for this many days: {count}. Make sure that the holder’s name is on the mailbox.',
              { id: 'city.letter-days' },
            ),
            { count: days },
          )),
    ),
  });
}

function notesOf(municipality: Municipality, now: Date): Claims<Note> {
  const {
    notices = [],
    phones = [],
    languages = [],
    cutoff,
    proxy,
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
  if (proxy?.accepted === false) {
    add(
      'no-proxy',
      (msg) => msg('Not by a proxy', { id: 'city.no-proxy' }),
      (msg) =>
        msg('Your city does not do this for a proxy. Ask the office what else is possible.', {
          id: 'city.no-proxy.text',
        }),
      { tone: 'warning', routes: ['proxy'] },
    );
  }
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

/**
 * Puts the city's words over a claim, and says that they are the city's, beside those that the rest rests on. Without
 * words of the city nothing is said. Words of its own take the detail's place, too.
 */
function amend(
  claims: Claims<RouteClaim>,
  id: string,
  change: {
    readonly text?: Text;
    readonly japanese?: string;
    readonly routes?: readonly string[];
    readonly detail?: Text | undefined;
  },
): void {
  const claim = claims[id];
  if (!claim) return;
  const { detail: national, ...rest } = claim;
  const { detail: own, ...words } = change;
  const detail = own ?? (words.text ? undefined : national);
  const isSaid = own !== undefined || words.text !== undefined;
  claims[id] = {
    ...rest,
    ...words,
    sources: isSaid ? [CITY, ...claim.sources] : claim.sources,
    ...(detail && { detail }),
  };
}

/** What only a proxy needs is of no use where none is let in. */
function dropProxy(claims: Claims<RouteClaim>): void {
  for (const [id, { routes }] of Object.entries(claims)) {
    if (routes?.length === 1 && routes[0] === 'proxy') delete claims[id];
  }
}

/** Several sentences as one text; undefined when there is none. */
function sentences(...given: readonly (Text | false | undefined)[]): Text | undefined {
  const texts = given.filter((text) => typeof text === 'function');
  return texts.length === 0
    ? undefined
    : (msg) => texts.map((text) => text(msg)).join(msg.tag === 'ja' ? '' : ' ');
}

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
