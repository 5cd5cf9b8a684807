import { monthsTime, narrowed, resolveYear } from '@/lib/deadlines/resolve';
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

const NAME = 'iv|i{1,3}|0?[1-4]|một|hai|ba|tư|bốn';

/** `Quý II năm 2024`, `quý 3/2025`, `Q.IV`, `cuối quý I`, `quý III và quý IV năm 2026` (both). */
export const quarter: TimeRule = {
  name: 'quarter',
  pattern: words(
    `(?:(đầu|giữa|cuối) )?(?:quý|quí|q\\.|q)[ ]?(${NAME})(?:(?:,| và| -|-) ?(?:(?:quý|quí) ?)?(iv|i{1,3}|[1-4])(?![\\p{L}\\d]))?(?:(?:,? năm |[/.-] ?)(\\d{4})| năm nay)?(?: và (?:các|những) năm (?:tiếp theo|sau))?`,
  ),
  read(match, context) {
    const [, part, name, second, year] = match;
    const number = QUARTERS.get((name ?? '').replace(/^0/u, ''));
    if (number === undefined) return null;
    const last = Math.max(QUARTERS.get(second ?? '') ?? number, number);
    const value = (of: number) => (last === number ? `${of}-Q${number}` : `${of}-Q${number}/${of}-Q${last}`);
    return narrowed(part, monthsTime(number * 3 - 2, last * 3, resolveYear(year, context, match.index), context, value));
  },
};
