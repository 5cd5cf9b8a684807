import { addDays, type IsoDay, isoDay, weekday } from '@/lib/calendar/iso-day';
import { monthsTime, narrowed, pad } from '@/lib/deadlines/resolve';
import type { ReadTime, TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

/**
 * `tháng này`, `quý này`, `tuần này`, `cuối tháng tới`, `tuần sau`: the one of the document's own day, or the next. A week ends on
 * Sunday (ISO 8601). Where that day is not known, nothing is read.
 */
export const current: TimeRule = {
  name: 'current',
  begins: ['đầu', 'giữa', 'cuối', 'tháng', 'quý', 'tuần'],
  pattern: words('(?:(đầu|giữa|cuối) )?(tháng|quý|tuần)(?: lễ)? (này|tới|sau)'),
  read(match, context) {
    const day = context.issued?.day ?? null;
    if (day === null) return null;
    const [, part, unit, which] = match;
    if (unit === 'tuần') return weekTime(addDays(day, ((7 - weekday(day)) % 7) + (which === 'này' ? 0 : 7)), part);
    const length = unit === 'tháng' ? 1 : 3;
    const periods = 12 / length;
    const at = Math.ceil(Number(day.slice(5, 7)) / length) + (which === 'này' ? 0 : 1);
    const year = { year: Number(day.slice(0, 4)) + (at > periods ? 1 : 0), certain: false, rolls: false };
    const number = at > periods ? 1 : at;
    const value = (of: number) => (length === 1 ? `${of}-${pad(number)}` : `${of}-Q${number}`);
    return narrowed(part, monthsTime((number - 1) * length + 1, number * length, year, context, value));
  },
};

/** `ngày 30 tháng này`, `ngày 05 tháng tới`: a day of the month of the document's own day, or of the next. */
export const dayOfThisMonth: TimeRule = {
  name: 'day-of-this-month',
  begins: ['ngày', 'mùng', 'mồng'],
  pattern: words('(?:ngày (?:m[ùồ]ng )?|m[ùồ]ng )(\\d{1,2}) tháng (này|tới)'),
  read([, number, which], context) {
    const issued = context.issued?.day ?? null;
    if (issued === null) return null;
    const at = Number(issued.slice(0, 4)) * 12 + Number(issued.slice(5, 7)) - (which === 'này' ? 1 : 0);
    const day = isoDay(Math.floor(at / 12), (at % 12) + 1, Number(number));
    return day === null ? null : { kind: 'date', value: day, first: day, last: day, certain: false };
  },
};

/** A week by its Sunday; `đầu`, `giữa`, `cuối` make it one day, as they do of a month. */
function weekTime(sunday: IsoDay, part: string | undefined): ReadTime {
  const monday = addDays(sunday, -6);
  const week = { kind: 'period', value: `${monday}/${sunday}`, first: monday, last: sunday, certain: false } as const;
  if (part === 'đầu') return { ...week, last: monday, turn: true };
  if (part === 'giữa') return { ...week, first: addDays(monday, 2), last: addDays(monday, 2), turn: true };
  return part === 'cuối' ? { ...week, first: sunday, turn: true } : week;
}
