import { endOfMonth, type IsoDay } from '@/lib/calendar/iso-day';
import { addMonths, daysOfMonth, monthOf } from './month';

/** Stretches of days that offices report on. */
export const PERIODS = ['thisMonth', 'nextMonth', 'thisQuarter', 'thisYear'] as const;
export type NamedPeriod = (typeof PERIODS)[number];

/** The first and the last day of a period, as seen from `today`. */
export function periodOf(name: NamedPeriod, today: IsoDay): { from: IsoDay; to: IsoDay } {
  const year = today.slice(0, 4);
  if (name === 'thisYear') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (name === 'thisQuarter') {
    const last = Math.ceil(Number(today.slice(5, 7)) / 3) * 3;
    return { from: `${year}-${String(last - 2).padStart(2, '0')}-01`, to: endOfMonth(Number(year), last) };
  }
  const { first, last } = daysOfMonth(monthOf(name === 'thisMonth' ? today : addMonths(today, 1)));
  return { from: first, to: last };
}
