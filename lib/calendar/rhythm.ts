import { addDays, type IsoDay, weekday } from './iso-day';

/** How a duty set by hand comes back: on the weekday or the day of its first time, or at the end of every so many months. */
export const RHYTHMS = ['daily', 'weekly', 'monthly', 'monthEnd', 'quarterly', 'quarterEnd', 'halfYearly', 'yearly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const LAST = 'BYMONTHDAY=-1';

/**
 * The RRULE value (RFC 5545) of something that is due on the day `first` and comes back in that rhythm. A rhythm of several
 * months counts from `first`; `quarterEnd` is the last day of March, June, September and December, whatever `first` is.
 */
export function ruleOfRhythm(rhythm: Rhythm, first: IsoDay): string {
  const day = Number(first.slice(8));
  // The 31st, and the end of February, stand for the month's last day where a month is shorter: see `recurrence.ts`.
  const rules: Record<Rhythm, string> = {
    daily: 'FREQ=DAILY',
    weekly: `FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekday(first)]}`,
    monthly: `FREQ=MONTHLY;BYMONTHDAY=${day}`,
    monthEnd: `FREQ=MONTHLY;${LAST}`,
    quarterly: `FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=${day}`,
    quarterEnd: `FREQ=MONTHLY;BYMONTH=3,6,9,12;${LAST}`,
    halfYearly: `FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=${day}`,
    yearly: `FREQ=YEARLY;BYMONTH=${Number(first.slice(5, 7))};BYMONTHDAY=${day}`,
  };
  return rules[rhythm];
}

/** The first day from `from` on which the rhythm can begin: the day itself, or the coming end of the month or quarter. */
export function firstOf(rhythm: Rhythm, from: IsoDay): IsoDay {
  if (rhythm !== 'monthEnd' && rhythm !== 'quarterEnd') return from;
  const month = Number(from.slice(5, 7));
  const last = rhythm === 'monthEnd' ? month : Math.ceil(month / 3) * 3;
  const next =
    last === 12 ? `${Number(from.slice(0, 4)) + 1}-01-01` : `${from.slice(0, 4)}-${String(last + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
