import { addDays, type IsoDay, weekday } from '@/lib/calendar/iso-day';
import type { TimeContext } from '@/lib/deadlines/time-expression';

const WEEKDAYS = new Map([
  ['hai', 'MO'],
  ['ba', 'TU'],
  ['tư', 'WE'],
  ['năm', 'TH'],
  ['sáu', 'FR'],
  ['bảy', 'SA'],
  ['2', 'MO'],
  ['3', 'TU'],
  ['4', 'WE'],
  ['5', 'TH'],
  ['6', 'FR'],
  ['7', 'SA'],
]);
const WEEKDAY_CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The words for hằng. */
export const EVERY = '(?:hằng|hàng|mỗi|từng|các)';
/** A number said again in words: "ngày 15 (mười lăm)". */
export const GLOSS = '(?: \\([\\p{L} ]{2,20}\\))?';
/** A day of the week, without a group. */
export const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';

/** The day of the week that `name` names as RFC 5545 writes it (`FR`); null where it names none. */
export function weekdayCode(name: string): string | null {
  return name === 'chủ nhật' ? 'SU' : (WEEKDAYS.get(name.replace(/^thứ /u, '')) ?? null);
}

/** The number of the day of the week that `name` names, Sunday 0; null where it names none. */
export function weekdayOf(name: string): number | null {
  const code = weekdayCode(name);
  return code === null ? null : WEEKDAY_CODES.indexOf(code);
}

/** What recurs, as the RRULE `value` (RFC 5545) says; `due`: its first day, or null. */
export function recurrence(value: string, due: IsoDay | null) {
  return { kind: 'recurring' as const, value, first: due, last: due, certain: due === null, selfBinding: true };
}

/** The first day on or after the document's date that fits, within two years; null where that date is not known. */
export function nextDay(context: TimeContext, fits: (day: IsoDay) => boolean): IsoDay | null {
  let day = context.issued?.day ?? null;
  for (let count = 0; day !== null && count < 731; count += 1, day = addDays(day, 1)) if (fits(day)) return day;
  return null;
}

/** The days of the week named in `words`, weekly; null where none is. */
export function weeklyOn(words: string, context: TimeContext) {
  const named = [...words.matchAll(/thứ (\p{L}+|[2-7])|chủ nhật/gu)].map(([, name]) =>
    name === undefined ? 'SU' : WEEKDAYS.get(name),
  );
  const codes = named.filter((code) => code !== undefined);
  if (codes.length === 0) return null;
  const fits = (day: IsoDay) => codes.includes(WEEKDAY_CODES[weekday(day)] ?? '');
  return recurrence(`FREQ=WEEKLY;BYDAY=${codes.join(',')}`, nextDay(context, fits));
}
