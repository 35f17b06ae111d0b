import type { PaperRule } from '../model/papers.js';
import { acceptMunicipality } from './accept.js';
import type { Fault, Path } from './faults.js';
import { isWithin, valueInWords } from './faults.js';
import type { Municipality, Session } from './schema.js';

/** The attributes that say the usual things about a city, as they stand; empty or undefined where they are absent. */
export type CityAttributes = Readonly<
  Record<
    | 'cityName'
    | 'cityUrl'
    | 'cityChecked'
    | 'officeName'
    | 'officeHours'
    | 'officePhone'
    | 'bookingUrl'
    | 'appointment'
    | 'secondDocument',
    string | null | undefined
  >
>;

const RULES: Readonly<Record<string, PaperRule>> = {
  none: [],
  a: [{ a: 1 }],
  'a-or-2b': [{ a: 1 }, { b: 2 }],
};
const APPOINTMENTS = ['none', 'recommended', 'required'] as const;
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const HOURS = /^([a-z,-]+)\s+(\d{1,2}:\d\d)\s*[-–]\s*(\d{1,2}:\d\d)$/i;
// What the validator finds fault with is data with a path: this is where each attribute goes.
const PLACES: readonly (readonly [path: Path, attribute: string])[] = [
  [['name'], 'city-name'],
  [['url'], 'city-url'],
  [['checked'], 'city-checked'],
  [['offices', 0, 'name'], 'office-name'],
  [['offices', 0, 'phone'], 'office-phone'],
  [['offices', 0, 'sessions'], 'office-hours'],
  [['booking', 'url'], 'booking-url'],
];

/** What the attributes say, as a city's rules. What is not allowed is left out and reported with the attribute's name. */
export function fromAttributes(given: CityAttributes, report: (message: string) => void): Municipality {
  const raw = onlyTexts(given, report);
  const { cityName, cityUrl, cityChecked, officeName, officeHours, officePhone, bookingUrl, secondDocument } =
    raw;
  const second = secondDocument?.trim().toLowerCase();
  const rule = second ? RULES[second] : undefined;
  if (second && !rule) {
    report(`second-document: "${second}" is not allowed. Allowed: ${Object.keys(RULES).join(', ')}.`);
  }
  const appointment = raw.appointment?.trim().toLowerCase();
  const booked = APPOINTMENTS.find((known) => known === appointment);
  if (appointment && !booked) {
    report(`appointment: "${appointment}" is not allowed. Allowed: ${APPOINTMENTS.join(', ')}.`);
  }
  const session = officeHours?.trim() ? readHours(officeHours.trim().toLowerCase(), booked) : undefined;
  if (officeHours?.trim() && !session) {
    report(
      `office-hours: "${officeHours}" is not allowed. Allowed: days and hours such as "mon-fri 08:30-17:15".`,
    );
  }
  if (booked && !officeHours?.trim()) {
    report('appointment: it says nothing without office-hours, to which it belongs.');
  }
  const office = {
    ...(officeName?.trim() && { name: { ja: officeName.trim() } }),
    ...(officePhone?.trim() && { phone: officePhone.trim() }),
    ...(session && { sessions: [session] }),
  };
  const { municipality, faults } = acceptMunicipality({
    ...(cityName?.trim() && { name: { ja: cityName.trim() } }),
    ...(cityUrl?.trim() && { url: cityUrl.trim() }),
    ...(cityChecked?.trim() && { checked: cityChecked.trim() }),
    ...(bookingUrl?.trim() && { booking: { url: bookingUrl.trim() } }),
    ...(rule && { 'second-document': rule }),
    ...(Object.keys(office).length > 0 && { offices: [office] }),
  });
  const named = new Set<string>();
  for (const fault of faults) {
    const attribute = attributeOf(fault);
    // Both hours can be wrong; it is one attribute, and what its editor wrote is its text.
    const found = attribute === 'office-hours' ? JSON.stringify(officeHours) : fault.found;
    if (!named.has(attribute)) report(attribute + valueInWords({ ...fault, found }));
    named.add(attribute);
  }
  return municipality;
}

const attributeOf = ({ path }: Fault): string =>
  PLACES.find(([place]) => isWithin(path, place))?.[1] ?? String(path[0]);

// Properties can hold anything; what is no text says nothing.
function onlyTexts(given: CityAttributes, report: (message: string) => void): CityAttributes {
  const texts = Object.entries(given).filter(([name, value]) => {
    const isText = typeof value === 'string';
    if (!isText && (value ?? undefined) !== undefined)
      report(`${name}: ${typeof value} is not allowed. Allowed: text.`);
    return isText;
  });
  return Object.fromEntries(texts) as CityAttributes;
}

/** `mon-fri 08:30-17:15`, `mon,wed 9:00-12:00`: one session a week. */
function readHours(text: string, appointment: Session['appointment'] | undefined): Session | undefined {
  const [, days = '', from = '', to = ''] = HOURS.exec(text) ?? [];
  const read = days.split(',').map(readDays);
  if (days === '' || read.some((each) => each === undefined)) return undefined;
  return {
    days: read.flatMap((each) => each ?? []),
    from: from.padStart(5, '0'),
    to: to.padStart(5, '0'),
    ...(appointment && { appointment }),
  };
}

function readDays(range: string): readonly (typeof WEEK)[number][] | undefined {
  const [first, last = first] = range.split('-').map((day) => WEEK.findIndex((known) => known === day));
  if (first === undefined || last === undefined || first < 0 || last < 0 || range.split('-').length > 2)
    return undefined;
  return first <= last ? WEEK.slice(first, last + 1) : [...WEEK.slice(first), ...WEEK.slice(0, last + 1)];
}
