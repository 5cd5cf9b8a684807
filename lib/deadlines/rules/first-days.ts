import { endOfMonth } from '@/lib/calendar/iso-day';
import { monthsTime, pad, resolveYear } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { nextDay, recurrence } from './recurrence';

/** `10 ngày đầu tháng 4/2026`, `05 ngày cuối của tháng 12 năm 2025`: so many days from an end of a month. */
export const daysOfMonth: TimeRule = {
  name: 'days-of-month',
  begins: ['#'],
  pattern: words('(\\d{1,2}) ngày (đầu|cuối)(?: tiên| cùng)?(?: của)? tháng (\\d{1,2})(?:(?: năm |/)(\\d{4}))?(?![/.-]?\\d)'),
  read(match, context) {
    const [, counted, side, name, written] = match;
    const month = Number(name);
    const count = Number(counted);
    if (month < 1 || month > 12 || count < 1 || count > 28) return null;
    const whole = monthsTime(month, month, resolveYear(written, context, match.index), context, String);
    if (whole.first === null) return whole;
    const year = Number(whole.first.slice(0, 4));
    const last = side === 'cuối' ? Number(endOfMonth(year, month).slice(8)) : count;
    const day = (of: number) => `${year}-${pad(month)}-${pad(of)}`;
    return { ...whole, value: `${day(last - count + 1)}/${day(last)}`, first: day(last - count + 1), last: day(last) };
  },
};

/** `05 ngày đầu của tháng tiếp theo`, `10 ngày đầu mỗi quý`: the last of so many days, every month or quarter; of working days the rhythm alone. */
export const firstDays: TimeRule = {
  name: 'first-days',
  begins: ['#'],
  pattern: words(
    '(\\d{1,2}) ngày (làm việc )?đầu(?: tiên)?(?: của)? (?:(?:hằng |hàng |mỗi |từng )(tháng|quý)|tháng(?: sau| tiếp theo| kế tiếp| liền kề)|(quý)(?: sau| tiếp theo| kế tiếp| liền kề))',
  ),
  read([, counted, working, every, quarter], context) {
    const day = Number(counted);
    if (day < 1 || day > 28) return null;
    const quarterly = (every ?? quarter) === 'quý';
    if (working !== undefined) return recurrence(`FREQ=MONTHLY${quarterly ? ';INTERVAL=3' : ''}`, null);
    const fits = (candidate: string) =>
      Number(candidate.slice(8)) === day && (!quarterly || /-(?:01|04|07|10)-/u.test(candidate));
    return recurrence(`FREQ=MONTHLY${quarterly ? ';BYMONTH=1,4,7,10' : ''};BYMONTHDAY=${day}`, nextDay(context, fits));
  },
};
