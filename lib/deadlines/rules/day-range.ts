import { dayTime, resolveYear } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

const DAY = '(?:ngày )?(\\d{1,2})(?:(?: tháng |[/.-])(\\d{1,2}))?(?:(?: năm |[/.-])(\\d{4}))?';
const LAST_DAY = '(?:ngày )?(\\d{1,2})(?: tháng |[/.-])(\\d{1,2})(?:(?: năm |[/.-])(\\d{4}))?';

/** `từ ngày 15/12 đến ngày 31/12/2025`, `từ ngày 1 tháng 3 đến hết ngày 15 tháng 4 năm 2024`: due on its last day. */
export const dayRange: TimeRule = {
  name: 'day-range',
  pattern: words(`(?:bắt đầu |kể )?từ ${DAY} (?:đến|tới|-)(?: hết)? ${LAST_DAY}`),
  read(match, context) {
    const [, day, month, year, lastDay, lastMonth, lastYear] = match;
    const end = resolveYear(lastYear, context, match.index);
    const last = dayTime(Number(lastDay), Number(lastMonth), end, context);
    const fallback = last === null || last.first === null ? end : { ...end, year: Number(last.first.slice(0, 4)) };
    const begins = (of: typeof end) => dayTime(Number(day), Number(month ?? lastMonth), of, context);
    let first = begins(year === undefined ? fallback : resolveYear(year, context, match.index));
    const overNewYear = year === undefined && (first?.first ?? '') > (last?.last ?? '') && fallback.year !== null;
    if (overNewYear) first = begins({ ...fallback, year: (fallback.year ?? 0) - 1, rolls: false });
    if (first === null || last === null) return null;
    const value = first.first === null || last.last === null || first.first > last.last ? null : `${first.first}/${last.last}`;
    return { kind: 'period', value, first: first.first, last: last.last, certain: end.certain && value !== null };
  },
};
