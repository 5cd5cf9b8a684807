import { endOfMonth, type IsoDay, isoDay } from '@/lib/calendar/iso-day';
import { firstOfMonth, pad } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { QUARTER_NAME, quarterOf } from './quarter';

const YEAR = '(?:(?: năm |[/.-])(20\\d{2}))';
/** A day, a month, a quarter or a year, each with or without its year. */
const point = (year: string) =>
  `(?:ngày (\\d{1,2})(?:/| tháng )(\\d{1,2})${year}|tháng (\\d{1,2})${year}|(?:quý|quí) (${QUARTER_NAME})${year}|năm (20\\d{2}))`;
/** How many groups of the pattern a point takes. */
const GROUPS = 8;

/** One end of a range: its days, and how it is written in the value. */
interface Point {
  kind: 'day' | 'month' | 'quarter' | 'year';
  value: string;
  first: IsoDay;
  last: IsoDay;
}

/**
 * `từ tháng 12/2026 đến quý I/2027`, `từ ngày 15/12/2026 đến hết tháng 3/2027`, and in a cell or behind a label `tháng 11/2026 đến tháng
 * 01/2027`: from one kind of time to another, due on the last day. Ranges of one kind have rules of their own.
 */
export const mixedRange: TimeRule = {
  name: 'mixed-range',
  begins: ['bắt', 'từ', 'ngày', 'tháng', 'quý', 'quí'],
  pattern: words(
    `(?:(?:bắt đầu )?(từ) |(?<=(?:^|[:\\t|]) ?))${point(`${YEAR}?`)} (?:đến|tới)(?: hết)? ${point(YEAR)}(?![/.-]?\\d)`,
  ),
  read(match) {
    const [, from, ...parts] = match;
    const last = readPoint(parts.slice(GROUPS), null);
    if (last === null) return null;
    const ends = Number(last.last.slice(0, 4));
    let first = readPoint(parts.slice(0, GROUPS), ends);
    if (first !== null && first.first > last.last) first = readPoint(parts.slice(0, GROUPS), ends - 1);
    if (first === null || first.first > last.last) return null;
    if (first.kind === last.kind && (from !== undefined || first.kind !== 'month')) return null;
    return { kind: 'period', value: `${first.value}/${last.value}`, first: first.first, last: last.last };
  },
};

/** A point by its groups; `fallback` is its year where none is written. Null for a day, month or quarter that there is not. */
function readPoint(groups: readonly (string | undefined)[], fallback: number | null): Point | null {
  const [day, dayMonth, dayYear, month, monthYear, quarter, quarterYear, year] = groups;
  const written = Number(dayYear ?? monthYear ?? quarterYear ?? year ?? fallback ?? Number.NaN);
  if (Number.isNaN(written)) return null;
  if (day !== undefined) {
    const found = isoDay(written, Number(dayMonth), Number(day));
    return found === null ? null : { kind: 'day', value: found, first: found, last: found };
  }
  if (month !== undefined) {
    const number = Number(month);
    return number < 1 || number > 12 ? null : months('month', `${written}-${pad(number)}`, written, number, number);
  }
  if (quarter === undefined) return months('year', String(written), written, 1, 12);
  const number = quarterOf(quarter);
  return number === undefined ? null : months('quarter', `${written}-Q${number}`, written, number * 3 - 2, number * 3);
}

function months(kind: Point['kind'], value: string, year: number, from: number, to: number): Point {
  return { kind, value, first: firstOfMonth(year, from), last: endOfMonth(year, to) };
}
