import { monthsTime, narrowed, resolveYear } from '@/lib/deadlines/resolve';
import type { TimeExpression, TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

/** `năm 2024`, `cuối năm 2025`, `năm 2025 và các năm tiếp theo` (the first year), `năm 2026 - 2027` (both). */
export const year: TimeRule = {
  name: 'year',
  begins: ['đầu', 'giữa', 'cuối', 'từ', 'các', 'năm'],
  pattern: words(
    '(?:(đầu|giữa|cuối) )?(?:từ )?(?:các )?năm (20\\d{2})(?: ?(?:-|đến hết năm|đến năm|đến|,|và|và năm) ?(20\\d{2})(?!\\d))?(?: và (?:các|những) năm (?:tiếp theo|sau|tiếp sau)| trở đi)?',
  ),
  read(match, context) {
    const [, part, first, last] = match;
    const time = narrowed(part, monthsTime(1, 12, resolveYear(first, context, match.index), context, String));
    if (last === undefined || time.first === null) return time;
    return { ...time, value: `${first}/${last}`, last: `${last}-12-31` };
  },
};

/** `cuối năm`, `cuối năm nay`, `trong năm nay`: the year is inferred. */
export const thisYear: TimeRule = {
  name: 'this-year',
  begins: ['đầu', 'giữa', 'cuối', 'năm'],
  pattern: words('(?:(đầu|giữa|cuối) |(?<=hết ))năm(?: nay)?(?! (?:\\d|học|sau|trước))|năm nay'),
  read(match, context) {
    return narrowed(match[1], monthsTime(1, 12, resolveYear(undefined, context, match.index), context, String));
  },
};

/** `năm học 2024-2025`, `năm học 2025 - 2026`: to 31 May of the second year (the last day that the Ministry's yearly frame allows for
 * closing). What is to be done before one opens names no day. */
export const schoolYear: TimeRule = {
  name: 'school-year',
  begins: ['học', 'năm'],
  pattern: words(
    '(?<!trước (?:thềm |ngày |khi )?(?:(?:bước )?vào |khai giảng )?)(?:học kỳ (i|ii|1|2) )?năm học (20\\d{2}) ?[-/] ?(20\\d{2})',
  ),
  read(match) {
    const [, term, first, last] = match;
    if (Number(last) !== Number(first) + 1) return null;
    const begins = /^(?:ii|2)$/u.test(term ?? '') ? `${last}-02-01` : `${first}-09-05`;
    const ends = /^(?:i|1)$/u.test(term ?? '') ? `${last}-01-31` : `${last}-05-31`;
    return { kind: 'period', value: `${begins}/${ends}`, first: begins, last: ends, certain: false };
  },
};

/** `giai đoạn 2026 - 2028`: the years of a phase; it binds where a label asks for a time, in names of plans it does not. */
export const phase: TimeRule = {
  name: 'phase',
  begins: ['giai'],
  pattern: words('giai đoạn (20\\d{2}) ?(?:-|đến năm|đến) ?(20\\d{2})'),
  read(match) {
    const [, first, last] = match;
    if (Number(last) < Number(first)) return null;
    return { kind: 'period', value: `${first}/${last}`, first: `${first}-01-01`, last: `${last}-12-31`, certain: true };
  },
};

/** `2026`, `2026-2027` as the whole of a cell that is asked for a time; null for any other words. */
export function readYearAlone(folded: string): TimeExpression | null {
  const match = /^\s*(20\d{2})(?:\s*[-–]\s*(20\d{2}))?\s*$/u.exec(folded);
  const [whole, first, last = first] = match ?? [];
  if (whole === undefined || first === undefined || last === undefined || last < first) return null;
  const start = whole.search(/\d/u);
  return {
    start,
    end: whole.trimEnd().length,
    kind: 'period',
    value: first === last ? first : `${first}/${last}`,
    first: `${first}-01-01`,
    last: `${last}-12-31`,
    certain: true,
    rule: 'year-alone',
    selfBinding: false,
  };
}
