import { monthsTime, narrowed, pad, resolveYear } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

const MONTH_NAMES = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];

/** `tháng 3 năm 2024`, `tháng 7/2019`, `cuối tháng 6`, `giữa tháng 9/2026`, `tháng Tư năm 2025`. */
export const month: TimeRule = {
  name: 'month',
  pattern: words(
    `(?:(đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần|hết) )?tháng (\\d{1,2}|giêng|mười một|mười hai|hai|ba|tư|sáu|bảy|tám|chín|mười)(?:(?:,? năm |[/.-] ?)(\\d{4}))?(?![/.-]\\d)`,
  ),
  read(match, context) {
    const [, part, name, year] = match;
    const number = /^\d/u.test(name ?? '') ? Number(name) : MONTH_NAMES.indexOf(name ?? '') + 1;
    if (number < 1 || number > 12) return null;
    return narrowed(
      part,
      monthsTime(number, number, resolveYear(year, context, match.index), context, (of) => `${of}-${pad(number)}`),
    );
  },
};
