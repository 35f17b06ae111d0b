import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';

// The equinoxes of a year are fixed in February of the year before (国立天文台「暦要項」). What lies further ahead in the
// package is calculated, so it is left out: past the end of the table the guide says "check with the office".
const FIRST_YEAR = 2026;
const LAST_OFFICIAL_YEAR = 2027;

/** The code of src/generated/holidays.ts. */
export function holidaysModule() {
  const days = Object.keys(holidays)
    .filter((day) => Number(day.slice(0, 4)) >= FIRST_YEAR && Number(day.slice(0, 4)) <= LAST_OFFICIAL_YEAR)
    .sort();
  if (days.length < 30) throw new Error('The package of the holidays has lost some.');
  return `// Made by scripts/generate.js from the package @holiday-jp/holiday_jp.
import type { Holidays } from '../municipality/holidays.js';

/** National holidays of Japan, with the days between which the list is complete. */
export const holidays: Holidays = {
  from: '${FIRST_YEAR}-01-01',
  until: '${LAST_OFFICIAL_YEAR}-12-31',
  days: '${days.join(' ')}',
};
`;
}
