import { monthsTime, narrowed, pad, resolveYear, YEAR_AFTER } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { MONTH, monthOf } from './month-names';

/** `6/2026`, `09 - 10/2026` alone in its line or cell: a column of a plan that says by when. */
export const monthOfCell: TimeRule = {
  name: 'month-of-cell',
  begins: ['#'],
  pattern: words('(?<=(?:^|[\\t|]) {0,3})(0?[1-9]|1[0-2])(?: ?[-–] ?(0?[1-9]|1[0-2]))?[/.-](20\\d{2})(?= {0,3}(?:[\\t|]|$))'),
  read(match, context) {
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    if (last < first) return null;
    return monthsTime(first, last, resolveYear(match[3], context, match.index), context, monthsOf(first, last));
  },
};

/** `Thời gian: 4/2026`, `từ 4/2026 đến 6/2026`, `trước 10/2026`: figures that a label or a preposition makes a month, or the months from one to another. */
export const figureMonth: TimeRule = {
  name: 'figure-month',
  begins: ['#', 'từ'],
  pattern: words(
    '(?:(?<=(?:thời gian|thời hạn|tiến độ|lộ trình|hạn)[^:.\\n]{0,25}: ?(?:trong )?)(?:từ )?|(?<=(?<!\\p{L})(?:trong|trước|hết|đến) ))(0?[1-9]|1[0-2])/(20\\d{2})(?: ?(?:-|đến) ?(0?[1-9]|1[0-2])/(20\\d{2}))?(?![/.-]?\\d|[/-]\\p{L})',
  ),
  read(match, context) {
    const [, from, year, to = from, lastYear = year] = match;
    const [first, last] = [Number(from), Number(to)];
    const begins = monthsTime(first, first, resolveYear(year, context, match.index), context, monthsOf(first, first));
    if (year === lastYear && last === first) return begins;
    const ends = monthsTime(last, last, resolveYear(lastYear, context, match.index), context, monthsOf(last, last));
    if (begins.first === null || ends.last === null || ends.last < begins.first) return null;
    return { ...ends, value: `${begins.value}/${ends.value}`, first: begins.first };
  },
};

/** The value of some months of one year. */
function monthsOf(first: number, last: number): (year: number) => string {
  return (year) => (last === first ? `${year}-${pad(first)}` : `${year}-${pad(first)}/${year}-${pad(last)}`);
}

/** `tháng 3 năm 2024`, `tháng 7/2019`, `tháng 11 và tháng 12 năm 2025`, `cuối tháng 6`, `giữa tháng 9/2026`, `tháng Tư năm 2025`, `tháng 01 năm sau`. */
export const month: TimeRule = {
  name: 'month',
  begins: ['nửa', 'đầu', 'giữa', 'cuối', 'thượng', 'trung', 'hạ', 'tháng'],
  pattern: words(
    `(?:(nửa đầu|nửa cuối|đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần) )?tháng (${MONTH})((?:(?:,| và| -|-) ?(?:tháng )?\\d{1,2}(?! (?!và |năm|nay|này|hằng|hàng|phải)\\p{L}))*)(?:(?:,? năm | ?[/.-] ?)(\\d{4})|(?: năm)? nay| này|${YEAR_AFTER})(?![/.-]\\d)`,
  ),
  read(match, context) {
    const [, part, name, more, written, after] = match;
    const first = monthOf(name);
    const listed = [...(more ?? '').matchAll(/\d+/gu)].map(([digits]) => Number(digits));
    const last = listed.at(-1) ?? first;
    if (first < 1 || last > 12 || last < first) return null;
    const year = resolveYear(written, context, match.index, after);
    return narrowed(part, monthsTime(first, last, year, context, monthsOf(first, last), `--${pad(first)}`));
  },
};

/** `T3/2027`, `T.12/2026`: the short form of tables and rosters, with its year alone. */
export const shortMonth: TimeRule = {
  name: 'short-month',
  begins: [
    't',
    ...Array.from({ length: 12 }, (_, index) => `t${index + 1}`),
    ...Array.from({ length: 9 }, (_, index) => `t0${index + 1}`),
  ],
  pattern: words('t\\.?(0?[1-9]|1[0-2])[/.-](20\\d{2})(?![/.-]?\\d)'),
  read(match, context) {
    const month = Number(match[1]);
    return monthsTime(month, month, resolveYear(match[2], context, match.index), context, (of) => `${of}-${pad(month)}`);
  },
};
