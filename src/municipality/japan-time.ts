// Japan has no summer time.
const JAPAN = 9 * 3_600_000;

/** Day (`YYYY-MM-DD`) and time (`HH:MM`) in Japan at a moment, whatever the zone of the device. */
export function japanTime(now: Date): { readonly day: string; readonly time: string } {
  const text = new Date(now.getTime() + JAPAN).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}
