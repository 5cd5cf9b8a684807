/** A day of the Gregorian calendar, written `2024-03-31`. Never a `Date`: a day has no time zone. */
export type IsoDay = string;

const DAY_IN_MS = 86_400_000;

/** Builds an ISO day; `null` where there is no such day (31 April, month 13). `month` counts from 1. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether `text` is an ISO day that exists. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** Days in a month (1–12), leap years counted. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of a month (1–12). */
export function endOfMonth(year: number, month: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

/** `day` moved by whole days, forwards or backwards. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return dayAt(numberOf(day) + count);
}

/** Days since 1 January 1970. */
function numberOf(day: IsoDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_IN_MS;
}

/** The day so many days after 1 January 1970. */
function dayAt(number: number): IsoDay {
  const date = new Date(number * DAY_IN_MS);
  const two = (part: number) => (part < 10 ? `0${part}` : String(part));
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return numberOf(to) - numberOf(from);
}

/** Day of the week, 0 for Sunday. */
export function weekday(day: IsoDay): number {
  // 1 January 1970 was a Thursday.
  return (((numberOf(day) + 4) % 7) + 7) % 7;
}

/** The day it is in Vietnam at the instant `now` (UTC+7 all year, no daylight saving), whatever the computer's zone. */
export function todayInVietnam(now: Date): IsoDay {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The day as Vietnamese offices write it: `31/03/2024`. */
export function formatDay(day: IsoDay): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
