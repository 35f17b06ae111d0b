import type { AnswerCard } from '../../model/answer-card.js';
import { inJapan } from './conditions.js';
import type { Facts } from './facts.js';
import { hotlines, hotlinesFromAbroad } from './phones.js';
import type { RouteId, TaskId } from './routes.js';
import type { SourceRef } from './sources.js';

type Card = AnswerCard<Facts, SourceRef, TaskId>;
type Lines = Card['lines'];

const always = ['where', 'bring', 'cost', 'open', 'time'] as const;

/** What it costs at a counter in Japan, by what is done there. The highest price stands on the card. */
const counterCost: NonNullable<Lines['cost']> = [
  {
    text: (msg) => msg('Free', { id: 'pin-reset-leaflet.card.cost.free' }),
    tasks: ['reset', 'change', 'extension', 'special-extension', 'card-update'],
    rank: 0,
    when: { applicant: 'holder' },
    sources: ['koto', 'nara', 'akitakata'],
  },
  {
    text: (msg) =>
      msg('Most likely free: no page names a fee', { id: 'pin-reset-leaflet.card.cost.free-for-others' }),
    tasks: ['reset', 'change', 'extension', 'special-extension', 'card-update'],
    rank: 0,
    when: { applicant: ['parent', 'guardian', 'proxy'] },
    sources: ['nara', 'akitakata'],
    inferred: true,
  },
  {
    text: (msg) =>
      msg('Free: the old certificate has expired', { id: 'pin-reset-leaflet.card.cost.expired' }),
    tasks: ['new-certificate'],
    rank: 0,
    when: { certificates: 'expired' },
    sources: ['jlis-certificates'],
  },
  {
    text: (msg) => msg('Ask the office what it costs', { id: 'pin-reset-leaflet.card.cost.ask' }),
    tasks: ['convert'],
    rank: 1,
    sources: ['ashikaga'],
  },
  {
    text: (msg) =>
      msg('Usually free at present; the rule is 200 yen', { id: 'pin-reset-leaflet.card.cost.certificate' }),
    tasks: ['new-certificate'],
    rank: 200,
    when: { certificates: ['revoked', 'none', 'valid', 'unsure'] },
    sources: ['kawaguchi'],
    inferred: true,
  },
  {
    text: (msg) =>
      msg('Up to 1,000 yen for a new card. In some cases it is free: ask the office', {
        id: 'pin-reset-leaflet.card.cost.new-card',
      }),
    tasks: ['new-card'],
    rank: 1000,
    sources: ['katsuragi', 'ogi'],
  },
];

const counterOpen: NonNullable<Lines['open']> = [
  {
    text: (msg) =>
      msg(
        'Mostly weekdays from 8:30 to 17:00 or 17:15. Not on the Sunday after a month’s third Saturday. Look at the office’s own hours',
        { id: 'pin-reset-leaflet.card.open.office' },
      ),
    sources: ['satte', 'koto'],
  },
];

const counterTime: NonNullable<Lines['time']> = [
  {
    text: (msg) => msg('Usually done on the same day', { id: 'pin-reset-leaflet.card.time.same-day' }),
    tasks: ['reset', 'change', 'new-certificate', 'card-update', 'convert'],
    rank: 0,
    sources: ['koto', 'nara'],
    inferred: true,
  },
  {
    text: (msg) =>
      msg('Usually done on the same day; with an extension more than an hour in one city', {
        id: 'pin-reset-leaflet.card.time.extension',
      }),
    tasks: ['extension', 'special-extension'],
    rank: 0.1,
    sources: ['matsudo'],
    inferred: true,
  },
  {
    text: (msg) =>
      msg('About a month, or longer, until the new card is there', {
        id: 'pin-reset-leaflet.card.time.new-card',
      }),
    tasks: ['new-card'],
    rank: 30,
    sources: ['yatsushiro', 'asahikawa'],
  },
];

const counterBefore: NonNullable<Lines['before']> = [
  {
    text: (msg) => msg('Go before the date on the card', { id: 'pin-reset-leaflet.card.before.extension' }),
    tasks: ['extension', 'special-extension'],
    sources: ['akitakata', 'katsuragi'],
  },
  {
    text: (msg) =>
      msg('Have the card suspended by phone first', { id: 'pin-reset-leaflet.card.before.lost' }),
    phones: hotlines,
    tasks: ['new-card'],
    when: { card: 'lost' },
    sources: ['jlis-locks', 'card-contact'],
  },
];

const counterDue: Card['due'] = {
  always,
  tasks: { extension: ['before'], 'special-extension': ['before'] },
};

const ownOffice: NonNullable<Lines['where']> = [
  {
    text: (msg) =>
      msg('The office of the municipality where you are registered', {
        id: 'pin-reset-leaflet.card.where.own',
      }),
    japanese: '住民登録のある市区町村の窓口',
    sources: ['nabari', 'jlis-certificates'],
  },
];

const holdersOffice: NonNullable<Lines['where']> = [
  {
    text: (msg) =>
      msg('The office of the municipality where the card holder is registered', {
        id: 'pin-reset-leaflet.card.where.holder',
      }),
    japanese: '住民登録のある市区町村の窓口',
    sources: ['nabari', 'jlis-certificates'],
  },
];

/** What the answer card says about each way. Where a row is due and what a task changes is in `due`. */
export const cards: { readonly [route in RouteId]?: Card } = {
  hotline: {
    due: { always: ['where', 'cost', 'open', 'phone'] },
    lines: {
      where: [
        {
          text: (msg) => msg('By phone', { id: 'pin-reset-leaflet.card.where.phone' }),
          sources: ['card-contact'],
        },
      ],
      cost: [
        {
          text: (msg) => msg('Free', { id: 'pin-reset-leaflet.card.cost.free' }),
          when: { residence: inJapan },
          sources: ['card-contact'],
        },
        {
          text: (msg) =>
            msg('The call from abroad is charged', { id: 'pin-reset-leaflet.card.cost.call-from-abroad' }),
          when: { residence: 'abroad' },
          sources: ['embassy-singapore'],
        },
      ],
      open: [
        {
          text: (msg) => msg('Day and night, all year', { id: 'pin-reset-leaflet.card.open.hotline' }),
          sources: ['card-contact', 'jlis-locks'],
        },
      ],
      phone: [
        {
          text: (msg) => msg('From Japan', { id: 'pin-reset-leaflet.card.phone.japan' }),
          when: { residence: inJapan },
          phones: hotlines,
          sources: ['card-contact', 'jlis-locks'],
        },
        {
          text: (msg) => msg('From abroad', { id: 'pin-reset-leaflet.card.phone.abroad' }),
          when: { residence: 'abroad' },
          phones: hotlinesFromAbroad,
          sources: ['embassy-singapore'],
        },
      ],
    },
  },
  online: {
    due: { always: ['where', 'bring', 'cost', 'time', 'else'] },
    lines: {
      where: [
        {
          text: (msg) => msg('On your phone, in Mynaportal', { id: 'pin-reset-leaflet.card.where.online' }),
          japanese: 'マイナポータル',
          sources: ['daito'],
        },
      ],
      cost: [
        {
          text: (msg) =>
            msg('Most likely free: no page names a fee', { id: 'pin-reset-leaflet.card.cost.likely-free' }),
          sources: ['daito'],
          inferred: true,
        },
      ],
      time: [
        {
          text: (msg) => msg('Usually at once', { id: 'pin-reset-leaflet.card.time.online' }),
          sources: ['daito'],
          inferred: true,
        },
      ],
      else: [
        {
          text: (msg) => msg('Your municipal office', { id: 'pin-reset-leaflet.card.else.office' }),
          sources: ['daito'],
        },
      ],
    },
  },
  kiosk: {
    due: { always: [...always, 'else'] },
    lines: {
      where: [
        {
          text: (msg) =>
            msg('A store that has the kiosk; look at the list first', {
              id: 'pin-reset-leaflet.card.where.kiosk',
            }),
          japanese: 'キオスク端末（マルチコピー機）',
          sources: ['jlis-kiosk'],
        },
      ],
      cost: [
        {
          text: (msg) => msg('Free', { id: 'pin-reset-leaflet.card.cost.free' }),
          sources: ['naha', 'niigata'],
        },
      ],
      open: [
        {
          text: (msg) =>
            msg('6:30 to 23:00 while the store is open; not during maintenance', {
              id: 'pin-reset-leaflet.card.open.kiosk',
            }),
          sources: ['koka', 'niigata'],
        },
      ],
      time: [
        {
          text: (msg) =>
            msg('Reserve in the app, then go to the kiosk within 24 hours', {
              id: 'pin-reset-leaflet.card.time.kiosk',
            }),
          sources: ['koka', 'niigata'],
        },
      ],
      else: [
        {
          text: (msg) => msg('Your municipal office', { id: 'pin-reset-leaflet.card.else.office' }),
          sources: ['jlis-locks', 'naha'],
        },
      ],
    },
  },
  office: {
    due: counterDue,
    lines: {
      where: ownOffice,
      cost: counterCost,
      open: counterOpen,
      time: counterTime,
      before: counterBefore,
    },
  },
  representative: {
    due: counterDue,
    lines: {
      where: holdersOffice,
      cost: counterCost,
      open: counterOpen,
      time: counterTime,
      before: [
        {
          text: (msg) =>
            msg('Ask the office whether the card holder has to come along', {
              id: 'pin-reset-leaflet.card.before.come-along',
            }),
          sources: ['hashima', 'koto'],
        },
        ...counterBefore,
      ],
    },
  },
  proxy: {
    due: {
      ...counterDue,
      tasks: {
        ...counterDue.tasks,
        reset: ['visits'],
        change: ['visits'],
        'new-certificate': ['visits'],
        extension: ['visits', 'before'],
        'special-extension': ['visits', 'before'],
        'card-update': ['visits'],
      },
    },
    lines: {
      where: holdersOffice,
      cost: counterCost,
      open: counterOpen,
      time: [
        {
          text: (msg) =>
            msg('Several days: never on the same day', { id: 'pin-reset-leaflet.card.time.proxy' }),
          tasks: ['reset', 'change', 'new-certificate', 'extension', 'special-extension', 'card-update'],
          rank: 2,
          sources: ['kunitachi', 'tajimi'],
        },
        ...counterTime.filter(({ tasks }) =>
          tasks?.some((task) => task === 'new-card' || task === 'convert'),
        ),
      ],
      visits: [
        {
          text: (msg) =>
            msg('Two: one to ask for the letter, one to bring it', {
              id: 'pin-reset-leaflet.card.visits.proxy',
            }),
          tasks: ['reset', 'change', 'new-certificate', 'extension', 'special-extension', 'card-update'],
          sources: ['kunitachi', 'tajimi'],
        },
      ],
      before: [
        {
          text: (msg) =>
            msg('Ask the office what it wants of somebody else', { id: 'pin-reset-leaflet.card.before.ask' }),
          tasks: ['new-card', 'convert'],
          sources: ['koto', 'ogi'],
        },
        ...counterBefore,
      ],
    },
  },
  abroad: {
    due: { always: ['where', 'bring', 'cost', 'open', 'time'] },
    lines: {
      where: [
        {
          text: (msg) =>
            msg(
              'The municipality of your registered domicile. For a reset also an embassy or consulate: ask first',
              { id: 'pin-reset-leaflet.card.where.abroad' },
            ),
          japanese: '本籍地の市区町村・在外公館',
          sources: ['card-abroad'],
        },
      ],
      cost: [
        {
          text: (msg) => msg('Ask there', { id: 'pin-reset-leaflet.card.ask-there' }),
          sources: ['card-abroad'],
        },
      ],
      open: [
        {
          text: (msg) => msg('Ask there', { id: 'pin-reset-leaflet.card.ask-there' }),
          sources: ['card-abroad'],
        },
      ],
      time: [
        {
          text: (msg) => msg('Ask there', { id: 'pin-reset-leaflet.card.ask-there' }),
          sources: ['card-abroad'],
        },
      ],
    },
  },
  'smartphone-app': {
    due: { always: ['where', 'bring', 'time'] },
    lines: {
      where: [
        {
          text: (msg) =>
            msg('On the phone that has the certificates, in the Mynaportal app', {
              id: 'pin-reset-leaflet.card.where.phone-app',
            }),
          japanese: 'マイナポータルアプリ',
          sources: ['mynaportal-phone'],
        },
      ],
      time: [
        {
          text: (msg) => msg('Usually at once', { id: 'pin-reset-leaflet.card.time.online' }),
          sources: ['mynaportal-phone'],
          inferred: true,
        },
      ],
    },
  },
};
