import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Month } from '@/lib/exchange/month-outcomes';

const BEHIND = 24;
const AHEAD = 3;

/** The months that a sheet can be drawn up for, the latest first: two years back, and the next ones to plan for. */
export function monthsAround(today: IsoDay): Month[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Array.from({ length: BEHIND + AHEAD + 1 }, (_, index) => {
    const months = year * 12 + (month - 1) + AHEAD - index;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}
