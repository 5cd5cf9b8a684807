import { endOfMonth } from '@/lib/calendar/iso-day';
import { firstOfMonth, monthsTime, resolveYear } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

const IN_WORDS = new Map([
  ['hai', 2],
  ['ba', 3],
  ['sáu', 6],
  ['chín', 9],
]);

/** `6 tháng đầu năm 2024`, `09 tháng đầu năm`, `sáu tháng cuối năm`, `3 tháng cuối năm 2025`, `2 tháng còn lại của năm`, `hai quý đầu năm`, `nửa đầu năm 2026`. */
export const partOfYear: TimeRule = {
  name: 'part-of-year',
  begins: ['#', 'hai', 'ba', 'sáu', 'chín', 'nửa'],
  pattern: words('(?:(0?[2-9]|1[01]|hai|ba|sáu|chín) (tháng|quý)|(nửa)) (đầu|cuối|còn lại)(?: của)? năm(?: (\\d{4})| nay)?'),
  read(match, context) {
    const [, count, unit, half, side, year] = match;
    const counted = (IN_WORDS.get(count ?? '') ?? Number(count)) * (unit === 'quý' ? 3 : 1);
    const months = half !== undefined ? 6 : counted;
    if (months > 11) return null;
    const [from, to] = side === 'đầu' ? [1, months] : [13 - months, 12];
    const resolved = resolveYear(year, context, match.index);
    // The first months of a year that are over have been: they are never those of the next.
    return monthsTime(from, to, { ...resolved, rolls: side !== 'đầu' && resolved.rolls }, context, (of) =>
      months === 6 ? `${of}-H${side === 'đầu' ? 1 : 2}` : `${firstOfMonth(of, from)}/${endOfMonth(of, to)}`,
    );
  },
};
