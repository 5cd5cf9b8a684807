import { LUNAR_YEAR_NAME, lunarDay, lunarYearName } from '@/lib/calendar/lunar-calendar';
import { dayTime, resolveYear } from '@/lib/deadlines/resolve';
import type { ReadTime, TimeContext, TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { CLOCK, readClock } from './clock';
import { MONTH, monthOf } from './month-names';

/** The months that have a name in the lunar calendar alone. */
const NAMED_MONTHS = new Map([
  ['giêng', 1],
  ['chạp', 12],
]);
const NAMED_MONTH = [...NAMED_MONTHS.keys()].join('|');
const OF_YEAR = `(?:,? năm ${LUNAR_YEAR_NAME})`;
const BY_MOON = '(?:,? \\(?(?:âm lịch|âl)\\)?(?!\\p{L}))';
/** The day by the other calendar, right behind. */
const SOLAR = '(?: \\((?:tức (?:là )?)?(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?: dương lịch)?\\))?';
const NUMBERED_DAY = `(?:mùng |mồng )?(\\d{1,2})(?: tháng (${NAMED_MONTH})${OF_YEAR}?${BY_MOON}?|(?: tháng |[/-])(${MONTH})(?:${OF_YEAR}${BY_MOON}?|${BY_MOON}))`;

/** `28 Tết`, `mùng 6 Tết`: days of the last month before Tết Nguyên đán, of the first behind it. */
export const dayOfTet: TimeRule = {
  name: 'day-of-tet',
  begins: ['#', 'ngày', 'mùng', 'mồng'],
  pattern: words(
    `${CLOCK}(?:ngày )?(mùng |mồng )?(\\d{1,2}) tết(?! (?:dương lịch|trung thu|đoan ngọ))(?: nguyên đán)?(?:,? (?:năm )?${LUNAR_YEAR_NAME})?`,
  ),
  read(match, context) {
    const clock = readClock(match[1], match[2], match[3]);
    const day = Number(match[5]);
    const behind = match[4] !== undefined;
    if (behind ? day > 10 : day < 20) return null;
    return lunarTime(day, behind ? 1 : 12, undefined, clock, context);
  },
};

/** Feasts of the lunar calendar by their names. */
const FEASTS = new Map<string, readonly [month: number, day: number]>([
  ['tết trung thu', [8, 15]],
  ['tết đoan ngọ', [5, 5]],
  ['giỗ tổ hùng vương', [3, 10]],
  ['lễ vu lan', [7, 15]],
]);

/** `trước Tết Trung thu 2026`, `trước Giỗ Tổ Hùng Vương`: a feast as a limit. */
export const lunarFeast: TimeRule = {
  name: 'lunar-feast',
  begins: ['tết', 'giỗ', 'lễ', 'ngày', 'dịp'],
  pattern: words(`(?<=trước )(?:dịp |ngày )?(${[...FEASTS.keys()].join('|')})(?:,? (?:năm )?(20\\d{2}))?`),
  read([, name, year], context) {
    const [month, day] = FEASTS.get(name ?? '') ?? [0, 0];
    if (year === undefined) return lunarTime(day, month, undefined, null, context);
    const found = lunarDay(Number(year), month, day);
    return { kind: 'date', value: found, first: found, last: found, certain: found !== null };
  },
};

/** `ngày 23 tháng Chạp`, `mùng 10 tháng 3 âm lịch`, `rằm tháng Bảy`, `ngày 09/3 âm lịch (25/4/2026)`: a day of the lunar calendar. */
export const lunarDayOf: TimeRule = {
  name: 'lunar-day',
  begins: ['#', 'ngày', 'mùng', 'mồng', 'rằm'],
  pattern: words(
    `${CLOCK}(?:ngày )?(?:${NUMBERED_DAY}|rằm tháng (${NAMED_MONTH}|${MONTH})${BY_MOON}?)(?! (?:tới |năm sau )?\\(?dương lịch)${SOLAR}`,
  ),
  read(match, context) {
    const clock = readClock(match[1], match[2], match[3]);
    const [day, month] = match[4] === undefined ? ['15', match[7]] : [match[4], match[5] ?? match[6]];
    const [solarDay, solarMonth, solarYear] = match.slice(8);
    if (solarDay !== undefined)
      return dayTime(Number(solarDay), Number(solarMonth), resolveYear(solarYear, context, match.index), context, clock);
    const name = YEAR_NAME.exec(match[0])?.[0];
    return lunarTime(Number(day), NAMED_MONTHS.get(month ?? '') ?? monthOf(month), name, clock, context);
  },
};

const YEAR_NAME = new RegExp(`(?<=năm )${LUNAR_YEAR_NAME}`, 'u');

/** The next such day on or after the document's own, or that of the lunar year named; without a value where no year is known. */
function lunarTime(
  day: number,
  month: number,
  name: string | undefined,
  clock: string | null,
  { issued }: TimeContext,
): ReadTime | null {
  if (day < 1 || day > 30 || month < 1 || month > 12) return null;
  const near = issued === null ? [] : [-1, 0, 1, 2].map((distance) => issued.year + distance);
  const from = issued?.day ?? issued?.earliest ?? (issued === null ? '' : `${issued.year}-01-01`);
  const days = near
    .filter((year) => name === undefined || lunarYearName(year) === name)
    .map((year) => lunarDay(year, month, day))
    .filter((found) => found !== null);
  const found = (name === undefined ? days.find((candidate) => candidate >= from) : days[0]) ?? null;
  const suffix = clock === null ? '' : `T${clock}`;
  return { kind: 'date', value: found === null ? null : found + suffix, first: found, last: found, certain: false };
}
