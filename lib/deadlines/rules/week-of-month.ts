import { addDays, endOfMonth, weekday } from '@/lib/calendar/iso-day';
import { monthsTime, pad, resolveYear } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { recurrence, WEEKDAY, weekdayCode, weekdayOf } from './recurrence';

const WEEKS: Readonly<Record<string, number>> = { đầu: 1, nhất: 1, hai: 2, ba: 3, tư: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** `tuần đầu tháng 10`, `tuần thứ hai của tháng 3/2026`, `tuần cuối tháng 9`: seven days of a month, counted from its ends. */
export const weekOfMonth: TimeRule = {
  name: 'week-of-month',
  begins: ['tuần'],
  pattern: words(
    'tuần (?:(đầu|cuối)(?: tiên| cùng)?|(?:thứ )?(nhất|hai|ba|tư|[1-4]))(?: của|,)? tháng (\\d{1,2})(?:(?: năm |/)(\\d{4}))?(?![/.-]?\\d)',
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

/** `chiều thứ Sáu tuần cuối cùng của tháng`, `Chủ nhật đầu tiên hằng tháng`: such a day of every month (RFC 5545, BYDAY with its place). */
export const weekdayOfEveryMonth: TimeRule = {
  name: 'weekday-of-every-month',
  begins: ['ngày', 'thứ', 'chủ', 'sáng', 'chiều', 'tối'],
  pattern: words(
    `(?:(?:sáng|chiều|tối) )?(?:ngày )?(${WEEKDAY})(?: của)?(?: tuần)? (đầu|cuối)(?: tiên| cùng)?(?: của)? (?:(?:hằng|hàng|mỗi) )?tháng(?! (?:\\d|này|sau|tới|trước|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))`,
  ),
  read([, name = '', side]) {
    const code = weekdayCode(name);
    return code === null ? null : recurrence(`FREQ=MONTHLY;BYDAY=${side === 'cuối' ? '-1' : '1'}${code}`, null);
  },
};

/** `thứ Sáu tuần cuối của tháng 11`, `ngày Chủ nhật cuối tháng 3`, `thứ Bảy đầu tiên của tháng 6/2026`: the first or the last such day of a month. */
export const weekdayOfMonth: TimeRule = {
  name: 'weekday-of-month',
  begins: ['ngày', 'thứ', 'chủ', 'sáng', 'chiều'],
  pattern: words(
    `(?:(?:sáng|chiều) )?(?:ngày )?(${WEEKDAY})(?: của)?(?: tuần)? (đầu|cuối)(?: tiên| cùng)?(?: của)? tháng (\\d{1,2})(?:(?: năm |/)(\\d{4}))?(?![/.-]?\\d)`,
  ),
  read(match, context) {
    const [, name = '', side, named, written] = match;
    const month = Number(named);
    const wanted = weekdayOf(name);
    if (month < 1 || month > 12 || wanted === null) return null;
    const whole = monthsTime(month, month, resolveYear(written, context, match.index), context, String);
    if (whole.first === null || whole.last === null) return { ...whole, kind: 'date', value: null };
    const away = side === 'cuối' ? -((weekday(whole.last) - wanted + 7) % 7) : (wanted - weekday(whole.first) + 7) % 7;
    const day = addDays(side === 'cuối' ? whole.last : whole.first, away);
    return { ...whole, kind: 'date', value: day, first: day, last: day };
  },
};

/** `ngày cuối cùng của tháng 6 năm 2026`, `ngày cuối tháng 9`: the last day of one month. */
export const lastDayOfMonth: TimeRule = {
  name: 'last-day-of-month',
  begins: ['ngày'],
  pattern: words(`ngày cuối(?: cùng)?(?: của)? tháng (\\d{1,2})(?:(?: năm |/)(\\d{4}))?(?![/.-]?\\d)`),
  read(match, context) {
    const month = Number(match[1]);
    if (month < 1 || month > 12) return null;
    const whole = monthsTime(month, month, resolveYear(match[2], context, match.index), context, String);
    return { ...whole, kind: 'date', value: whole.last, first: whole.last };
  },
};
