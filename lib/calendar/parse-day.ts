import { type IsoDay, isoDay } from './iso-day';

/** A day as people type it (`31/3/2026`, `31-03-26`, `31.3.2026`); null where it is none, or does not exist. */
export function parseDay(text: string): IsoDay | null {
  const match = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})\s*$/.exec(text);
  if (match === null) return null;
  const year = Number(match[3]);
  return isoDay(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
}
