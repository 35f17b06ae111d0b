import * as v from 'valibot';
import { listA, listB } from '../model/papers.js';
import {
  address,
  closedDays,
  count,
  day,
  flag,
  language,
  list,
  matching,
  object,
  oneOf,
  phoneNumber,
  record,
  text,
  time,
  words,
} from './fields.js';

// The one definition of what a city can say: the validator uses it as it is, the published JSON Schema and the types in
// generated/municipality.ts are made from it. Each message says what is allowed.

const paper = matching(
  /^[a-z][a-z0-9-]{1,40}$/,
  `the id of a paper: ${[...listA, ...listB].join(', ')}, or one of "papers"`,
);
const counts = v.pipe(
  record({
    a: v.exactOptional(
      v.pipe(count(3), v.description('Papers of list A: from a public body, with a photo.')),
    ),
    b: v.exactOptional(
      v.pipe(count(3), v.description('Papers of list B: with a name, and a date of birth or an address.')),
    ),
    c: v.exactOptional(
      v.pipe(count(3), v.description('Papers of list C: a third list that some cities have.')),
    ),
    any: v.exactOptional(v.pipe(count(3), v.description('Papers of any list.'))),
  }),
  v.minEntries(1, 'at least one of a, b, c, any'),
  // More would be thousands of ways to complete them.
  v.check(
    (counts) => Object.values(counts).reduce((sum, each) => sum + each, 0) <= 4,
    'at most 4 papers in all',
  ),
);
const rule = v.pipe(
  list(counts),
  v.title('PaperRule'),
  v.description(
    'Ways to show who one is, any one of which is enough. [] asks for nothing; [{"a":1},{"b":2}] for one paper of list A, or two of list B.',
  ),
);

const services = list(
  oneOf([
    // What is done for a card, whichever procedure it is a part of …
    'reset',
    'change',
    'new-certificate',
    'certificate-renewal',
    'extension',
    'special-extension',
    'card-update',
    'new-card',
    'express-card',
    'card-renewal',
    'convert',
    'loss-notice',
    'lift-suspension',
    'return-card',
    'ask',
    // … and for whom.
    'holder',
    'representative',
    'household',
    'proxy',
  ]),
);

const session = v.pipe(
  record({
    days: v.exactOptional(
      v.pipe(
        list(oneOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'])),
        v.description(
          'Days of the week; "holiday" is every national holiday. Without any, and without dates, Monday to Friday. Other sessions do not take place on national holidays.',
        ),
      ),
    ),
    nth: v.exactOptional(
      v.pipe(list(oneOf([1, 2, 3, 4, 5])), v.description('Only the 1st, 2nd … of these days in a month.')),
    ),
    'month-days': v.exactOptional(
      v.pipe(list(count(31)), v.description('Days of the month, whatever day of the week: [25].')),
    ),
    dates: v.exactOptional(
      v.pipe(list(day), v.description('Single days, for sessions that follow no rule.')),
    ),
    from: v.pipe(time, v.description('When it begins, Japan time.')),
    to: v.pipe(time, v.description('When it ends.')),
    appointment: v.exactOptional(
      v.pipe(oneOf(['none', 'recommended', 'required']), v.description('Whether to book first.')),
    ),
    services: v.exactOptional(
      v.pipe(
        services,
        v.description(
          'What is done in this session, if not all that the office does; it is for those whom the office names, unless it names its own.',
        ),
      ),
    ),
  }),
  v.check(({ from, to }) => from < to, 'a "to" that is later than "from"'),
  v.title('Session'),
);

const office = v.pipe(
  record({
    name: v.exactOptional(words),
    address: v.exactOptional(words),
    map: v.exactOptional(v.pipe(address, v.description('A map of how to get there.'))),
    phone: v.exactOptional(phoneNumber),
    services: v.exactOptional(
      v.pipe(
        services,
        v.description(
          'What this office does, and for whom. Without a task: everything; what is not among them is not done here. "representative", "household" and "proxy" say for whom besides the holder; without any of them, and without "holder", it is for all.',
        ),
      ),
    ),
    sessions: v.exactOptional(
      v.pipe(
        list(session),
        v.description('When the counter is open for this. Two sessions on a day leave out the lunch break.'),
      ),
    ),
    closed: v.exactOptional(
      v.pipe(
        list(closedDays),
        v.description(
          'Further days on which it is closed. National holidays and 29 December to 3 January are known.',
        ),
      ),
    ),
    cutoff: v.exactOptional(
      v.pipe(
        time,
        v.description(
          'After this hour nothing that needs the certificate system, here. Goes before that of the city.',
        ),
      ),
    ),
  }),
  v.title('Office'),
);

/** @internal The shapes that appear more than once, by the names of their types. */
export const shapes = { Words: words, PaperRule: rule, Services: services, Session: session, Office: office };

/** @internal What a city can say, as a valibot schema. */
export const municipalitySchema = v.pipe(
  record({
    $schema: v.exactOptional(
      v.pipe(text, v.description('Where this schema is, for editors. Nothing is fetched from there.')),
    ),
    name: v.exactOptional(v.pipe(words, v.description('The name of the city, town or village.'))),
    url: v.exactOptional(
      v.pipe(address, v.description('The city’s own page about the card, on which all of this rests.')),
    ),
    checked: v.exactOptional(
      v.pipe(day, v.description('The day on which this was last compared with the city’s page.')),
    ),
    phones: v.exactOptional(
      list(
        record({
          number: phoneNumber,
          name: v.exactOptional(words),
          languages: v.exactOptional(
            v.pipe(list(language), v.description('The languages spoken on this line.')),
          ),
        }),
      ),
    ),
    booking: v.exactOptional(
      record({
        url: v.exactOptional(v.pipe(address, v.description('Where appointments are made.'))),
        phone: v.exactOptional(v.pipe(phoneNumber, v.description('The number for appointments.'))),
      }),
    ),
    languages: v.exactOptional(
      v.pipe(list(language), v.description('The languages spoken, or interpreted, at the counter.')),
    ),
    offices: v.exactOptional(list(office)),
    'post-offices': v.exactOptional(
      v.pipe(list(office), v.description('Post offices that do it for this city, for holders only.')),
    ),
    cutoff: v.exactOptional(
      v.pipe(time, v.description('After this hour nothing that needs the certificate system.')),
    ),
    'second-document': v.exactOptional(
      v.pipe(rule, v.description('What the holder shows besides the card.')),
    ),
    'a-list': v.exactOptional(
      v.pipe(list(paper), v.description('The city’s own list A, in place of the usual one.')),
    ),
    'b-list': v.exactOptional(
      v.pipe(list(paper), v.description('The city’s own list B, in place of the usual one.')),
    ),
    'c-list': v.exactOptional(v.pipe(list(paper), v.description('A third list.'))),
    papers: v.exactOptional(
      v.pipe(
        object,
        v.record(
          matching(/^[a-z][a-z0-9-]{1,40}$/, 'an id in small letters with dashes'),
          words,
          'names by id',
        ),
        v.description('Names of papers that only this city takes, by an id of its own.'),
      ),
    ),
    representative: v.exactOptional(
      record({
        documents: v.exactOptional(v.pipe(rule, v.description('What a parent or guardian shows.'))),
        'holder-must-come': v.exactOptional(
          v.pipe(flag, v.description('Whether the child or ward comes along.')),
        ),
        'photo-required': v.exactOptional(
          v.pipe(flag, v.description('Whether it is not done on the same day without a paper with a photo.')),
        ),
        'proof-months': v.exactOptional(
          v.pipe(count(24), v.description('How many months old the proof of representation may be.')),
        ),
        'proof-waiver': v.exactOptional(
          v.pipe(
            oneOf(['none', 'household', 'records']),
            v.description(
              'Whether the family register is not asked for: when both live in one household, or when the city’s own records show it.',
            ),
          ),
        ),
      }),
    ),
    proxy: v.exactOptional(
      record({
        accepted: v.exactOptional(
          v.pipe(flag, v.description('Whether somebody else can do it for the holder.')),
        ),
        'first-step': v.exactOptional(
          v.pipe(list(oneOf(['visit', 'phone'])), v.description('How the letter is asked for.')),
        ),
        'call-first': v.exactOptional(
          v.pipe(flag, v.description('Whether the city wants a call before the first visit.')),
        ),
        'power-of-attorney': v.exactOptional(
          v.pipe(flag, v.description('Whether the proxy brings one to the first visit.')),
        ),
        documents: v.exactOptional(v.pipe(rule, v.description('What the proxy shows.'))),
        'holder-documents': v.exactOptional(
          v.pipe(rule, v.description('What the proxy brings of the holder’s, besides the card.')),
        ),
        'letter-days': v.exactOptional(
          v.pipe(count(366), v.description('How many days the letter is good for.')),
        ),
      }),
    ),
    notices: v.exactOptional(
      list(
        record({
          text: words,
          from: v.exactOptional(v.pipe(day, v.description('The first day on which it is shown.'))),
          until: v.exactOptional(v.pipe(day, v.description('The last day on which it is shown.'))),
        }),
      ),
    ),
  }),
  v.title('Municipality'),
  v.description(
    'What a city, town or village says about the My Number Card. All fields are optional; what is left out stays as it is nation-wide.',
  ),
);

export type { Municipality, Office, Session, Words } from '../generated/municipality.js';
