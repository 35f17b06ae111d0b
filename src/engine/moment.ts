// Japan has no summer time.
const JAPAN = 9 * 3_600_000;

// Days are written with four digits of a year, in any zone.
const FIRST = Date.parse('0001-01-02T00:00:00Z');
const LAST = Date.parse('9999-12-30T00:00:00Z');

/**
 * A moment that a page has handed in, as a date of our own; also one of another frame. Undefined for anything that is no
 * valid date, throws when it is read, or lies outside of the years 1 to 9999.
 */
export function readMoment(value: unknown): Date | undefined {
  try {
    // Asks the date itself, whose frame does not matter, and then its own method, which a page may have replaced.
    const time = Date.prototype.getTime.call(value);
    if ((value as Date).getTime() !== time || !(time >= FIRST && time <= LAST)) return undefined;
    return new Date(time);
  } catch {
    return undefined;
  }
}

/** Day (`YYYY-MM-DD`) and time (`HH:MM`) in Japan at a valid moment, whatever the zone of the device. */
export function japanTime(moment: Date): { readonly day: string; readonly time: string } {
  const text = new Date(moment.getTime() + JAPAN).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The day in Japan, as `YYYY-MM-DD`, whatever the zone of the device. */
export const japanDay = (moment: Date): string => japanTime(moment).day;
