import { dayTime, resolveYear, YEAR_AFTER } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { CLOCK, readClock } from './clock';
import { MONTH, monthOf } from './month-names';
import { GLOSS } from './recurrence';
import { readSpelled, SPELLED_TENS, SPELLED_YEAR } from './spelled-number';

/** `ngày mười hai tháng bảy năm hai nghìn hai mươi sáu`, `ngày hai mươi ba tháng tư`: figures in words, as minutes and deeds have them. */
export const spelledDay: TimeRule = {
  name: 'spelled-day',
  begins: ['ngày'],
  pattern: words(
    `ngày (?:mùng |mồng )?(${SPELLED_TENS}|mười|một|hai|ba|bốn|năm|sáu|bảy|tám|chín) tháng (${MONTH}|năm|bốn)(?:,? năm (?:(\\d{4})|(${SPELLED_YEAR}))|${YEAR_AFTER})`,
  ),
  read(match, context) {
    const [, day = '', month = '', year, spelled, after] = match;
    const written = spelled === undefined ? year : String(readSpelled(spelled));
    const number = monthOf(month) || (readSpelled(month) ?? 0);
    return dayTime(readSpelled(day) ?? 0, number, resolveYear(written, context, match.index, after), context);
  },
};

/** `ngày 31 tháng 3 năm 2024`, `trước 15 tháng 9`, `ngày 5 tháng 3`, with a time of day before it. */
export const writtenDay: TimeRule = {
  name: 'written-day',
  begins: ['#', 'thứ', 'ngày', 'mùng', 'mồng'],
  pattern: words(
    `${CLOCK}(?:thứ (?:\\p{L}+|[2-7]),? )?(?:ngày ?(?:mùng |mồng )?|mùng |mồng |(?<=(?:trước|hết|đến|tới|nhất|nhất là|nhất vào|hạn chót|hạn cuối|hạn chót là|hạn cuối là) ))(\\d{1,2})${GLOSS} tháng (${MONTH})${GLOSS}(?:(?:,? năm |[/.-])(\\d{4})|${YEAR_AFTER})`,
  ),
  read(match, context) {
    const [, hours, minutes, part, day, month, year, after] = match;
    return dayTime(
      Number(day),
      monthOf(month),
      resolveYear(year, context, match.index, after),
      context,
      readClock(hours, minutes, part),
    );
  },
};
