import { dayTime, monthsTime, pad, resolveYear, YEAR_AFTER } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { readClock } from './clock';

const HOUR = '(?:\\d{1,2} ?(?:h|giờ|:) ?(?:\\d{2})?(?: phút)?,? )?(?:(?:buổi )?(?:sáng|trưa|chiều|tối) )?';
const LAST_HOUR = '(?:(\\d{1,2}) ?(?:h|giờ|:) ?(\\d{2})?(?: phút)?,? )?(?:(?:buổi )?(sáng|trưa|chiều|tối) )?';
/** "(thứ Hai)" behind a day. */
const WEEKDAY_BEHIND = '(?: ?\\((?:thứ \\S{1,4}|chủ nhật)\\))?';
const DAY = '(?:ngày ?)?(\\d{1,2})(?:(?: tháng |[/.-])(\\d{1,2}))?(?:(?: năm |[/.-])(\\d{4}))?';
const LAST_DAY = '(?:ngày ?)?(\\d{1,2})(?: tháng |[/.-])(\\d{1,2})(?:(?: năm |[/.-])(\\d{4}))?';

/** `từ ngày 15/12 đến ngày 31/12/2025`, `từ ngày 1 tháng 3 đến hết ngày 15 tháng 4 năm 2024`, `từ ngày 28/8 đến khi kết thúc xét tuyển (21/11/2026)`: due on its last day. */
export const dayRange: TimeRule = {
  name: 'day-range',
  begins: ['trong', 'bắt', 'kể', 'từ'],
  pattern: words(
    `(?:trong tuần |bắt đầu |kể )?từ ${HOUR}${DAY}${WEEKDAY_BEHIND}(?: (?:(?:đến|tới)(?: hết)?|hết) | đến (?:khi|lúc|hết đợt) [^()\\d.;:]{4,80} \\((?=ngày \\d|\\d{1,2}[/.-])| ?- ?)${LAST_HOUR}${LAST_DAY}`,
  ),
  read(match, context) {
    const [, day, month, year, hours, minutes, part, lastDay, lastMonth, lastYear] = match;
    const end = resolveYear(lastYear, context, match.index);
    const last = dayTime(Number(lastDay), Number(lastMonth), end, context, readClock(hours, minutes, part));
    const fallback =
      last === null || last.first === null ? end : { ...end, year: Number(last.first.slice(0, 4)), rolls: false as const };
    const begins = (of: typeof end) => dayTime(Number(day), Number(month ?? lastMonth), of, context);
    let first = begins(year === undefined ? fallback : resolveYear(year, context, match.index));
    const overNewYear = year === undefined && (first?.first ?? '') > (last?.last ?? '') && fallback.year !== null;
    if (overNewYear) first = begins({ ...fallback, year: (fallback.year ?? 0) - 1, rolls: false });
    if (first === null || last === null) return null;
    // Without any year the two days stand as they are written.
    const yearless = first.value?.startsWith('--') && last.value?.startsWith('--') ? `${first.value}/${last.value}` : null;
    const value =
      first.first === null || last.last === null || first.first > last.last ? yearless : `${first.first}/${last.value}`;
    return { kind: 'period', value, first: first.first, last: last.last, certain: end.certain && value !== null };
  },
};

/** `23/02/2026 - 06/3/2026`: two whole days and a dash, as columns have them. */
export const wholeDaysRange: TimeRule = {
  name: 'whole-days-range',
  begins: ['#', 'ngày'],
  pattern: words(
    '(?:ngày )?(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))? ?[-–] ?(?:ngày )?(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?![/.-]?\\d)',
  ),
  read(match, context) {
    const [, day, month, year, lastDay, lastMonth, lastYear] = match;
    const last = dayTime(Number(lastDay), Number(lastMonth), resolveYear(lastYear, context, match.index), context);
    const first = dayTime(Number(day), Number(month), resolveYear(year ?? lastYear, context, match.index), context);
    if (first?.first == null || last?.first == null || first.first > last.first) return null;
    return { ...last, kind: 'period', value: `${first.first}/${last.first}`, first: first.first };
  },
};

/** `ngày 30, 31/3`, `các ngày 12 và 13/9/2026`, `trong 03 ngày 22 - 24/10`: several days of one month, due on the last. */
export const daysRange: TimeRule = {
  name: 'days-range',
  begins: ['#', 'các', 'ngày'],
  pattern: words(
    '(?:(?:\\d{1,2} )?(?:các )?ngày )(\\d{1,2})(?:(?:, ?\\d{1,2}){0,5}(?:,| và| -|-) ?(\\d{1,2}))(?: tháng |/)(\\d{1,2})(?:(?: năm |/)(\\d{4}))?(?![/.-]?\\d)',
  ),
  read(match, context) {
    const [, from, to, month, year] = match;
    const resolved = resolveYear(year, context, match.index);
    const last = dayTime(Number(to), Number(month), resolved, context);
    if (last?.first == null) return null;
    const of = { ...resolved, year: Number(last.first.slice(0, 4)), rolls: false };
    const first = dayTime(Number(from), Number(month), of, context);
    if (first?.first == null || first.first > last.first) return null;
    return { ...last, kind: 'period', value: `${first.first}/${last.first}`, first: first.first };
  },
};

/** `từ tháng 4/2026 đến tháng 6/2026`, `từ tháng 3 đến hết tháng 5 năm 2025`: due on the last day of the last month. */
export const monthRange: TimeRule = {
  name: 'month-range',
  begins: ['bắt', 'từ'],
  pattern: words(
    `(?:bắt đầu )?từ tháng (\\d{1,2})(?:(?: năm |[/.-])(\\d{4})| năm nay)? (?:đến|tới)(?: hết)? tháng (\\d{1,2})(?:(?: năm |[/.-])(\\d{4})|${YEAR_AFTER})`,
  ),
  read(match, context) {
    const [, from, fromYear, to, toYear, after] = match;
    const end = resolveYear(toYear, context, match.index, after);
    const [first, last] = [Number(from), Number(to)];
    if (first < 1 || first > 12 || last < 1 || last > 12) return null;
    const period = monthsTime(last, last, end, context, String);
    if (period.last === null || period.first === null) return null;
    const ends = Number(period.last.slice(0, 4));
    const begins = fromYear === undefined ? ends - (first > last ? 1 : 0) : Number(fromYear);
    return { ...period, value: `${begins}-${pad(first)}/${ends}-${pad(last)}`, first: `${begins}-${pad(first)}-01` };
  },
};
