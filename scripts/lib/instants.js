/** Moments at which something is different from an ordinary noon, by name. All are written in Japan's time. */
export const INSTANTS = {
  // The city of the tests holds a special session.
  evening: '2026-11-25T18:15:00+09:00',
  // In the other zone it is still the day before, here and below.
  'end-of-a-month': '2027-02-28T23:59:00+09:00',
  'leap-day': '2028-02-29T00:30:00+09:00',
  // The system rests in the whole country: no office works on PINs.
  'maintenance-sunday': '2026-12-20T10:00:00+09:00',
  'end-of-a-year': '2026-12-31T23:59:00+09:00',
};

/** Japan, and a zone where the day begins much later, with summer time. */
export const ZONES = ['Asia/Tokyo', 'America/New_York'];

/** The tests in browsers that show a time, or something that comes and goes with it. */
export const SHOWING_TIME = [
  'test/elements/accessible.test.ts',
  'test/elements/appearance.chromium.test.ts',
  'test/elements/attributes.test.ts',
  'test/elements/city.test.ts',
  'test/elements/copy-and-print.test.ts',
  'test/elements/events.test.ts',
  'test/elements/hours-layout.chromium.test.ts',
  'test/elements/memory.test.ts',
  'test/elements/overdue.test.ts',
  'test/elements/parts.test.ts',
  'test/hosts/clock.test.ts',
  'test/hosts/documented.test.ts',
  'test/hosts/life.test.ts',
];

/** What builds, packs or proves every situation: it takes long, and hardly anything of it comes and goes with time. */
export const TAKES_LONG = /^test\/(embedding\/|procedures\/proofs|municipality\/accept)/;
