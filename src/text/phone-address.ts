/**
 * The address that a link to a phone number calls: its digits, and the plus before those of a country. What else it is written
 * with is for reading.
 */
export const phoneAddress = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;
