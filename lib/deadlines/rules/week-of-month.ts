import { endOfMonth } from '@/lib/calendar/iso-day';
import { monthsTime, pad, resolveYear } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

const WEEKS: Readonly<Record<string, number>> = { đầu: 1, nhất: 1, hai: 2, ba: 3, tư: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** `tuần đầu tháng 10`, `tuần thứ hai của tháng 3/2026`, `tuần cuối tháng 9`: seven days of a month, counted from its ends. */
export const weekOfMonth: TimeRule = {
  name: 'week-of-month',
  begins: ['tuần'],
  pattern: words(
    'tuần (?:(đầu|cuối)(?: tiên| cùng)?|(?:thứ )?(nhất|hai|ba|tư|[1-4]))(?: của)? tháng (\\d{1,2})(?:(?: năm |/)(\\d{4}))?(?![/.-]?\\d)',
  ),
  read(match, context) {
    const [, side, ordinal, name, written] = match;
    const month = Number(name);
    if (month < 1 || month > 12) return null;
    const whole = monthsTime(month, month, resolveYear(written, context, match.index), context, String);
    if (whole.first === null) return whole;
    const year = Number(whole.first.slice(0, 4));
    const last = side === 'cuối' ? Number(endOfMonth(year, month).slice(8)) : 7 * (WEEKS[side ?? ordinal ?? ''] ?? 1);
    const day = (of: number) => `${year}-${pad(month)}-${pad(of)}`;
    return { ...whole, value: `${day(last - 6)}/${day(last)}`, first: day(last - 6), last: day(last) };
  },
};
