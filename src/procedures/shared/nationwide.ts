import type { Nationwide } from '../../model/nationwide.js';

/**
 * What holds in the whole country as long as no municipality says otherwise. Each procedure that uses it has these sources; a test
 * looks.
 */
export const nationwide = {
  kiosk: {
    from: '06:30',
    to: '23:00',
    text: (msg) =>
      msg('Outside maintenance, and while the store is open.', { id: 'nationwide.kiosk-reserve' }),
    sources: ['koka', 'niigata'],
  },
  maintenance: {
    // The Sunday after the third Saturday: not the third Sunday, in a month that begins on a Sunday.
    daysAfter: 1,
    nth: 3,
    weekday: 'sat',
    text: (msg) =>
      msg('On the Sunday after a month’s third Saturday no office can do this.', {
        id: 'nationwide.maintenance',
      }),
    sources: ['satte'],
  },
  yearEnd: { days: '12-29/01-03', sources: ['uruma', 'aikawa'], inferred: true },
  papers: {
    holder: { rule: [{ a: 1 }, { b: 2 }], sources: ['ageo', 'uruma', 'nichinan', 'nara'], inferred: true },
    others: {
      rule: [{ a: 2 }, { a: 1, b: 1 }],
      sources: ['ageo', 'kasai-hyogo', 'uruma'],
      inferred: true,
    },
    enough: {
      text: (msg) => msg('Usually enough; the office decides.', { id: 'papers.enough' }),
      sources: ['ageo', 'uruma', 'nichinan', 'nara'],
      inferred: true,
    },
  },
} as const satisfies Nationwide;
