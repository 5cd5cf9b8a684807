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

/** `Quý II năm 2024`, `quý 3/2025`, `Q.IV`, `cuối quý I`. */
export const quarter: TimeRule = {
  name: 'quarter',
  pattern: words(
    '(?:(đầu|giữa|cuối) )?(?:quý|quí|q\\.|q)[ ]?(iv|i{1,3}|0?[1-4]|một|hai|ba|tư|bốn)(?:(?:,? năm |[/.-] ?)(\\d{4})| năm nay)?(?: và (?:các|những) năm (?:tiếp theo|sau))?',
  ),
  read(match, context) {
    const [, part, name, year] = match;
    const number = QUARTERS.get((name ?? '').replace(/^0/u, ''));
    if (number === undefined) return null;
    return narrowed(
      part,
      monthsTime(number * 3 - 2, number * 3, resolveYear(year, context, match.index), context, (of) => `${of}-Q${number}`),
    );
  },
};
