import { RRule } from 'rrule';
import { addDays, type IsoDay } from './iso-day';

/** The last day of the office's week. */
const END_OF_WEEK = 'FR';

/**
 * The first day on or after `from` on which something falls due that recurs by the RRULE value `value`; null where there is
 * none within the rule, or where the value is no rule. A rhythm of every so many weeks, months or years is counted from
 * `anchor`.
 *
 * What the words leave open is taken as offices do: a rule that names a period and no day is due on the last day of the
 * period (Friday of a week, 31 March of a quarter), and a day that a month does not have is its last (31 → 30/4, 29/2 →
 * 28/2). RFC 5545 itself would take the day of the first occurrence for the former, and skip the month for the latter. What
 * recurs every so many hours recurs every day: the list counts days.
 */
export function nextOccurrence(value: string, anchor: IsoDay, from: IsoDay): IsoDay | null {
  const rule = ruleOf(value, anchor);
  const found = rule?.after(dateOf(from < anchor ? anchor : from), true) ?? null;
  return found === null ? null : found.toISOString().slice(0, 10);
}

/** All such days from `from` to `to`, both included. */
export function occurrencesIn(value: string, anchor: IsoDay, from: IsoDay, to: IsoDay): IsoDay[] {
  const days = ruleOf(value, anchor)?.between(dateOf(addDays(from, -1)), dateOf(addDays(to, 1))) ?? [];
  return days.map((day) => day.toISOString().slice(0, 10));
}

/** Whether the value names a period alone, and no day in it. */
export function namesPeriodAlone(value: string): boolean {
  return !/BYDAY|BYMONTHDAY/.test(value) && !/FREQ=(?:DAILY|HOURLY)/.test(value);
}

/** For how many days the months without a day are listed that a rule names: ten years. */
const LISTED_DAYS = 3_653;

/**
 * The rule as other calendars can count it from the occurrence `from` on, with what the words leave open spelled out; null where the value
 * is no rule. Many of them know no `BYSETPOS` beside a day of the month: the last days of months that lack the 29th or 30th stand in
 * `also`, for ten years.
 */
export function portableRule(value: string, from: IsoDay): { rule: string; also: IsoDay[] } | null {
  if (ruleOf(value, from) === null) return null;
  const rule = completed(value).replace(/BYMONTHDAY=(?:\d+,)+(\d+);BYSETPOS=-1/, 'BYMONTHDAY=$1');
  const day = Number(/BYMONTHDAY=(29|30)\b/.exec(rule)?.[1] ?? 0);
  const shorter = (occurrence: IsoDay) => occurrence > from && Number(occurrence.slice(8)) < day;
  return { rule, also: day === 0 ? [] : occurrencesIn(value, from, from, addDays(from, LISTED_DAYS)).filter(shorter) };
}

function ruleOf(value: string, anchor: IsoDay): RRule | null {
  try {
    return new RRule({ ...RRule.parseString(completed(value)), dtstart: dateOf(anchor) });
  } catch {
    // Not a rule: the words of the document stand on the screen instead of a day.
    return null;
  }
}

/** The rule with its day spelled out; the reading of what the words leave open. */
function completed(value: string): string {
  const parts = new Map(value.split(';').map((part) => part.split('=') as [string, string]));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (parts.get('FREQ') === 'HOURLY') return 'FREQ=DAILY';
  if (namesPeriodAlone(value)) {
    if (parts.get('FREQ') === 'WEEKLY') parts.set('BYDAY', END_OF_WEEK);
    else parts.set('BYMONTHDAY', '-1');
    if (parts.get('FREQ') === 'YEARLY' && !parts.has('BYMONTH')) parts.set('BYMONTH', '12');
    if (parts.get('FREQ') === 'MONTHLY' && interval > 1 && 12 % interval === 0) {
      // Quarters and half-years are those of the calendar, whenever the counting began.
      parts.set('BYMONTH', monthsOf(interval)).delete('INTERVAL');
    }
  }
  const day = Number(parts.get('BYMONTHDAY'));
  if (day === 31 || (day > 28 && parts.get('BYMONTH') === '2')) parts.set('BYMONTHDAY', '-1');
  else if (day > 28) {
    parts.set('BYMONTHDAY', [28, 29, 30, 31].filter((candidate) => candidate <= day).join()).set('BYSETPOS', '-1');
  }
  return [...parts].map((part) => part.join('=')).join(';');
}

function monthsOf(interval: number): string {
  return Array.from({ length: 12 / interval }, (_, index) => (index + 1) * interval).join();
}

function dateOf(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
