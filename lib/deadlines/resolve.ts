import { addDays, endOfMonth, type IsoDay, isoDay } from '@/lib/calendar/iso-day';
import type { ReadTime, TimeContext } from './time-expression';

const HALF_A_YEAR = 182;

/** A year as read or inferred. `null`: no year anywhere. */
interface Year {
  year: number | null;
  certain: boolean;
  /**
   * Inferred from the document's date: a day past by then is next year's. `far`: named by the sentence for something else as
   * well ("kiểm điểm năm 2026, gửi trước ngày 05/01" in a paper of December): only a day half a year past is.
   */
  rolls: boolean | 'far';
}

/** Behind a day or a period without a year: it is of the year after. For a pattern, with one group. */
export const YEAR_AFTER = '(?: (năm (?:sau|tới|kế tiếp|tiếp theo)(?: liền kề)?))?';

/**
 * The year of a date written with or without one: its own, its sentence's, the document's. Two digits are of this century.
 * `after`: the words that say that it is the year after (`YEAR_AFTER`), where they stand there.
 */
export function resolveYear(written: string | undefined, context: TimeContext, offset: number, after?: string): Year {
  if (written !== undefined)
    return { year: written.length === 2 ? 2000 + Number(written) : Number(written), certain: true, rolls: false };
  const near = context.yearNear(offset);
  if (after !== undefined) {
    const from = near ?? context.issued?.year ?? null;
    return { year: from === null ? null : from + 1, certain: false, rolls: false };
  }
  if (near !== null) return { year: near, certain: false, rolls: near === context.issued?.year && 'far' };
  return { year: context.issued?.year ?? null, certain: false, rolls: true };
}

/** A day, with an optional time of day (`17:00`). An impossible day has no value; one without any year is `--06-15`. */
export function dayTime(
  day: number,
  month: number,
  year: Year,
  context: TimeContext,
  clock: string | null = null,
): ReadTime | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const suffix = clock === null ? '' : `T${clock}`;
  if (year.year === null) {
    const value = isoDay(2024, month, day) === null ? null : `--${pad(month)}-${pad(day)}${suffix}`;
    return { kind: 'date', value, first: null, last: null, certain: false };
  }
  let found = isoDay(year.year, month, day);
  const issued = context.issued?.earliest ?? null;
  const past = issued !== null && year.rolls === 'far' ? addDays(issued, -HALF_A_YEAR) : issued;
  if (found !== null && year.rolls !== false && past !== null && found < past) found = isoDay(year.year + 1, month, day);
  return {
    kind: 'date',
    value: found === null ? null : `${found}${suffix}`,
    first: found,
    last: found,
    certain: year.certain && found !== null,
  };
}

/**
 * A stretch of whole months of one year, as a period with `value`; rolled into the next year where it is past by the document's date.
 * `yearless` is its value where no year is named anywhere.
 */
export function monthsTime(
  from: number,
  to: number,
  year: Year,
  context: TimeContext,
  value: (year: number) => string,
  yearless: string | null = null,
): ReadTime {
  if (year.year === null) return { kind: 'period', value: yearless, first: null, last: null, certain: false };
  const issued = context.issued?.earliest ?? null;
  const rolled = year.rolls === true && issued !== null && endOfMonth(year.year, to) < issued ? year.year + 1 : year.year;
  return {
    kind: 'period',
    value: value(rolled),
    first: firstOfMonth(rolled, from),
    last: endOfMonth(rolled, to),
    certain: year.certain,
  };
}

/** The one day that `đầu`, `giữa` or `cuối` make of a period (Civil Code 2015, article 146): its first, its middle, its last. */
export function narrowed(part: string | undefined, time: ReadTime): ReadTime {
  if (time.first === null || time.last === null || part === undefined) return time;
  // Thượng, trung and hạ tuần are the three stretches of ten days of a month.
  if (part.endsWith(' tuần')) return tenDays(part, time, time.first, time.last);
  // The first half of a month ends on its 15th.
  if (part === 'nửa đầu') return { ...time, last: middleOf(time.first, time.last) };
  if (part === 'nửa cuối') return time;
  if (/đầu/u.test(part)) return { ...time, last: time.first, turn: true };
  if (/cuối/u.test(part)) return { ...time, first: time.last, turn: true };
  if (/giữa/u.test(part)) {
    const middle = middleOf(time.first, time.last);
    return { ...time, first: middle, last: middle, turn: true };
  }
  return time;
}

function tenDays(part: string, time: ReadTime, first: IsoDay, last: IsoDay): ReadTime {
  const day = (number: number) => `${first.slice(0, 8)}${pad(number)}`;
  const [from, to] = part.startsWith('thượng')
    ? [first, day(10)]
    : part.startsWith('trung')
      ? [day(11), day(20)]
      : [day(21), last];
  return { ...time, value: `${from}/${to}`, first: from, last: to, turn: true };
}

/** The 15th of a month, 30 June of a year; the middle month's 15th of anything else. */
function middleOf(first: IsoDay, last: IsoDay): IsoDay {
  const [from, to] = [Number(first.slice(5, 7)), Number(last.slice(5, 7))];
  if (to - from === 11) return `${first.slice(0, 4)}-06-30`;
  return `${first.slice(0, 4)}-${pad(Math.floor((from + to) / 2))}-15`;
}

export function firstOfMonth(year: number, month: number): IsoDay {
  return `${year}-${pad(month)}-01`;
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
