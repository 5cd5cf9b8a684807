import { addDays, weekday } from '@/lib/calendar/iso-day';
import { monthsTime } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

/**
 * `tháng này`, `quý này`, `tuần này`: those of the document's own day. A week ends on Sunday (ISO 8601). Where that day is not known, nothing is read.
 */
export const current: TimeRule = {
  name: 'current',
  begins: ['tháng', 'quý', 'tuần'],
  pattern: words('(tháng|quý|tuần)(?: lễ)? này'),
  read(match, context) {
    const day = context.issued?.day ?? null;
    if (day === null) return null;
    const unit = match[1];
    if (unit === 'tuần') {
      const last = addDays(day, (7 - weekday(day)) % 7);
      const first = addDays(last, -6);
      return { kind: 'period', value: `${first}/${last}`, first, last, certain: false };
    }
    const year = { year: Number(day.slice(0, 4)), certain: false, rolls: false };
    const month = Number(day.slice(5, 7));
    if (unit === 'tháng') return monthsTime(month, month, year, context, (of) => `${of}-${day.slice(5, 7)}`);
    const quarter = Math.ceil(month / 3);
    return monthsTime(quarter * 3 - 2, quarter * 3, year, context, (of) => `${of}-Q${quarter}`);
  },
};
