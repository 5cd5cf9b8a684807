import { addDays, type IsoDay, isoDay, weekday } from '@/lib/calendar/iso-day';
import { monthsTime, narrowed, pad } from '@/lib/deadlines/resolve';
import type { ReadTime, TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

/**
 * `tháng này`, `quý này`, `tuần này`, `cuối tháng tới`, `tuần sau`: the one of the document's own day, or the next. A week ends on
 * Sunday (ISO 8601). Where that day is not known, nothing is read.
 */
export const current: TimeRule = {
  name: 'current',
  begins: ['đầu', 'giữa', 'cuối', 'tháng', 'quý', 'tuần'],
  pattern: words('(?:(đầu|giữa|cuối) )?(tháng|quý|tuần)(?: lễ)? (này|tới|sau)'),
  read(match, context) {
    const [, part, unit, which] = match;
    return periodFrom(context, part, unit, which === 'này' ? 0 : 1);
  },
};

/**
 * `xong trong tháng`, `từ nay đến cuối tháng`, `chậm nhất cuối quý`: a period that is named alone is that of the document's own day, unless
 * the sentence speaks of every one ("hằng tháng …, chậm nhất cuối tháng").
 */
export const impliedCurrent: TimeRule = {
  name: 'implied-current',
  begins: ['cuối', 'tháng', 'quý', 'tuần'],
  pattern: words(
    '(?<=(?:xong|hoàn thành|hoàn tất|dứt điểm)(?: ngay)? trong |từ nay (?:cho )?(?:đến|tới) (?:hết )?|(?:chậm|muộn) nhất(?: là)?(?: vào)? (?=cuối)|trước (?=cuối))(?:(cuối) )?(tháng|quý|tuần)(?!(?:,| và| hoặc) (?:trong )?(?:tuần|tháng|quý|năm)(?!\\p{L}))(?= *(?:[,.;)]|$)| (?:để|phải|nhằm))',
  ),
  read(match, context) {
    if (RHYTHM.test(context.folded.slice(Math.max(0, match.index - REACH), match.index))) return null;
    return periodFrom(context, match[1], match[2], 0);
  },
};

/** How far back a rhythm is looked for, in characters. */
const REACH = 200;
const RHYTHM = /(?<!\p{L})(?:(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm)|định kỳ)(?!\p{L})[^.;\n]*$/u;

/** The period of the document's own day, or the one behind it (`ahead` 1); null where that day is not known. */
function periodFrom(
  context: Parameters<TimeRule['read']>[1],
  part: string | undefined,
  unit: string | undefined,
  ahead: 0 | 1,
): ReadTime | null {
  const day = context.issued?.day ?? null;
  if (day === null) return null;
  if (unit === 'tuần') return weekTime(addDays(day, ((7 - weekday(day)) % 7) + 7 * ahead), part);
  const length = unit === 'tháng' ? 1 : 3;
  const periods = 12 / length;
  const at = Math.ceil(Number(day.slice(5, 7)) / length) + ahead;
  const year = { year: Number(day.slice(0, 4)) + (at > periods ? 1 : 0), certain: false, rolls: false };
  const number = at > periods ? 1 : at;
  const value = (of: number) => (length === 1 ? `${of}-${pad(number)}` : `${of}-Q${number}`);
  return narrowed(part, monthsTime((number - 1) * length + 1, number * length, year, context, value));
}

/** `ngày 30 tháng này`, `ngày 05 tháng tới`: a day of the month of the document's own day, or of the next. */
export const dayOfThisMonth: TimeRule = {
  name: 'day-of-this-month',
  begins: ['ngày', 'mùng', 'mồng'],
  pattern: words('(?:ngày (?:m[ùồ]ng )?|m[ùồ]ng )(\\d{1,2}) tháng (này|tới)'),
  read([, number, which], context) {
    const issued = context.issued?.day ?? null;
    if (issued === null) return null;
    const at = Number(issued.slice(0, 4)) * 12 + Number(issued.slice(5, 7)) - (which === 'này' ? 1 : 0);
    const day = isoDay(Math.floor(at / 12), (at % 12) + 1, Number(number));
    return day === null ? null : { kind: 'date', value: day, first: day, last: day, certain: false };
  },
};

/** A week by its Sunday; `đầu`, `giữa`, `cuối` make it one day, as they do of a month. */
function weekTime(sunday: IsoDay, part: string | undefined): ReadTime {
  const monday = addDays(sunday, -6);
  const week = { kind: 'period', value: `${monday}/${sunday}`, first: monday, last: sunday, certain: false } as const;
  if (part === 'đầu') return { ...week, last: monday, turn: true };
  if (part === 'giữa') return { ...week, first: addDays(monday, 2), last: addDays(monday, 2), turn: true };
  return part === 'cuối' ? { ...week, first: sunday, turn: true } : week;
}
