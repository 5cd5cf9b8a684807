import { endOfMonth } from '@/lib/calendar/iso-day';
import { firstOfMonth, monthsTime, narrowed, resolveYear, YEAR_AFTER } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

const QUARTERS = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
]);

/** A quarter in figures or by its name, for patterns. */
export const QUARTER_NAME = 'iv|i{1,3}|0?[1-4]|một|hai|ba|tư|bốn';

/** The number of a quarter matched by `QUARTER_NAME`, from 1. */
export function quarterOf(name: string | undefined): number | undefined {
  return QUARTERS.get((name ?? '').replace(/^0/u, ''));
}

/** `Quý II năm 2024`, `quý I năm tới`, `quý 3/2025`, `Q.IV`, `cuối quý I`, `quý III và quý IV năm 2026` (both). */
export const quarter: TimeRule = {
  name: 'quarter',
  begins: [
    'đầu',
    'giữa',
    'cuối',
    'quý',
    'quí',
    'q',
    'q1',
    'q2',
    'q3',
    'q4',
    'q01',
    'q02',
    'q03',
    'q04',
    'qi',
    'qii',
    'qiii',
    'qiv',
  ],
  pattern: words(
    `(?:(đầu|giữa|cuối) )?(?:quý|quí|q\\.|q)[ ]?(${QUARTER_NAME})(?:(?:,| và| -|-) ?(?:(?:quý|quí) ?)?(iv|i{1,3}|[1-4])(?![\\p{L}\\d]))?(?:(?:,? năm |[/.-] ?)(\\d{4})(?:(?:,| và) (?:năm (?=20)|(?=20\\d{2}(?:[.;,)|\\n\\t]|$)))(20\\d{2})(?![\\d/]| ?đến))?| năm nay|${YEAR_AFTER})(?: và (?:các|những) năm (?:tiếp theo|sau))?(?! (?:hằng|hàng|mỗi) năm)`,
  ),
  read(match, context) {
    const [, part, name, second, year, further, after] = match;
    const number = quarterOf(name);
    if (number === undefined) return null;
    const last = Math.max(QUARTERS.get(second ?? '') ?? number, number);
    // "Quý IV/2026, 2027": to the end of the year behind it.
    if (further !== undefined && year !== undefined && part === undefined && Number(further) > Number(year))
      return {
        kind: 'period',
        value: `${year}-Q${number}/${further}`,
        first: firstOfMonth(Number(year), number * 3 - 2),
        last: endOfMonth(Number(further), 12),
        certain: true,
      };
    const value = (of: number) => (last === number ? `${of}-Q${number}` : `${of}-Q${number}/${of}-Q${last}`);
    return narrowed(part, monthsTime(number * 3 - 2, last * 3, resolveYear(year, context, match.index, after), context, value));
  },
};

/** `Quý IV/2026 và Quý I/2027`, `từ quý III năm 2026 đến quý II năm 2027`, `từ quý I đến quý III năm 2026`: quarters in a row, due on the last day of the second. */
export const quarterRange: TimeRule = {
  name: 'quarters-range',
  begins: ['từ', 'quý', 'quí'],
  pattern: words(
    `(?:(?:từ )?(?:quý|quí) (${QUARTER_NAME})(?: năm |/)(\\d{4})(?:,| và| -|-| đến| đến hết)|từ (?:quý|quí) (${QUARTER_NAME}) đến(?: hết)?) ?(?:quý|quí) (${QUARTER_NAME})(?: năm |/)(\\d{4})`,
  ),
  read(match) {
    const [, whole, wholeYear, short, to, toYear] = match;
    const [from, fromYear] = [whole ?? short ?? '', wholeYear ?? toYear];
    const [first, last] = [quarterOf(from), quarterOf(to)];
    if (first === undefined || last === undefined || `${fromYear}${first}` >= `${toYear}${last}`) return null;
    return {
      kind: 'period',
      value: `${fromYear}-Q${first}/${toYear}-Q${last}`,
      first: firstOfMonth(Number(fromYear), first * 3 - 2),
      last: endOfMonth(Number(toYear), last * 3),
      certain: true,
    };
  },
};
