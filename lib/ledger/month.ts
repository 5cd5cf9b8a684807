import { addDays, daysInMonth, endOfMonth, type IsoDay, isoDay, weekday } from '@/lib/calendar/iso-day';

/** A month of a year, written `2026-11`. */
export type Month = string;

/** Whether `text` is a month. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isoDay(Number(text.slice(0, 4)), Number(text.slice(5)), 1) !== null;
}

/** The month that a day lies in. */
export function monthOf(day: IsoDay): Month {
  return day.slice(0, 7);
}

/** The first and the last day of a month. */
export function daysOfMonth(month: Month): { first: IsoDay; last: IsoDay } {
  return { first: `${month}-01`, last: endOfMonth(Number(month.slice(0, 4)), Number(month.slice(5))) };
}

/** The weeks that a month lies in, Monday to Sunday, with the days before and after it that belong to them. */
export function weeksOf(month: Month): IsoDay[][] {
  const { first, last } = daysOfMonth(month);
  const start = addDays(first, -((weekday(first) + 6) % 7));
  const weeks: IsoDay[][] = [];
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

/** The same day `count` months later, or earlier; the last day of a month that is too short for it. */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const within = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return isoDay(year, month, within) ?? day;
}
