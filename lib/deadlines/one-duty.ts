import type { Deadline } from './deadline';

/** The rules of days that take their rhythm from words beside them. */
const WITHOUT_RHYTHM = /^(?:yearless-day|bare-day|written-day|day-of-monthly-duty|day-of-weekly-duty)$/u;

/** Whether a day read by that rule may be one of every year, month or week, where words beside it say so. */
export function takesRhythm(rule: string): boolean {
  return WITHOUT_RHYTHM.test(rule);
}

/** A day without a year as one of every year; null where its year is written. */
export function everyYear<T extends { value: string | null; certain: boolean }>(
  day: T,
): (T & { kind: 'recurring'; value: string }) | null {
  const parts = /^(?:\d{4}|-)-(\d{2})-(\d{2})/u.exec(day.value ?? '');
  if (day.certain || parts === null) return null;
  return { ...day, kind: 'recurring', value: `FREQ=YEARLY;BYMONTH=${Number(parts[1])};BYMONTHDAY=${Number(parts[2])}` };
}

/** What two deadlines that follow each other come to: each as it is, or the name of the rule by which the other has said it. */
export interface Duty {
  first: Deadline | string;
  second: Deadline | string;
}

/** Joins a rhythm and its day where they are one duty. `text` and its match form are those that both refer to. */
export function asOneDuty(text: string, folded: string, first: Deadline, second: Deadline): Duty {
  const between = folded.slice(first.end, second.start);
  const both = sameDayOfMonths(text, first, second, between);
  if (both !== null) return { first: both, second: 'said-by-day' };
  // "trước Tết Nguyên đán, chậm nhất là ngày 10/02/2026": which day is meant.
  if (FEAST.test(first.rule) && between === ', ' && /^(?:chậm|muộn) nhất/iu.test(second.phrase))
    return { first: 'said-by-day', second };
  // "Trước ngày 15 tháng 11 hằng năm, … báo cáo kết quả rà soát hộ nghèo định kỳ hằng năm": the day has said how often.
  if (isSaidBefore(first, second, between) || isSaidBehind(first, second, between)) return { first, second: 'said-by-day' };
  // "trước ngày 25/6 đối với báo cáo 6 tháng": which report is due then; "trong 03 ngày … đối với báo cáo tháng".
  if (BARE.test(second.rule) && OF_REPORT.test(between)) {
    const yearly = takesRhythm(first.rule) && /YEARLY|INTERVAL=6/u.test(second.value ?? '') ? everyYear(first) : null;
    return { first: yearly === null ? first : { ...yearly, relation: 'every' }, second: 'said-by-day' };
  }
  if (isRhythmOfReport(folded, first, second, between)) return { first: 'said-by-day', second };
  // "Báo cáo quý gửi trước ngày 10/3": the day says when that report is due.
  if (first.rule === 'regular-report' && second.kind === 'date' && HANDED_IN.test(between))
    return { first: 'said-by-day', second };
  return isSaidAgain(first, second, between)
    ? { first: 'said-by-day', second: withRhythm(text, first, second) }
    : { first, second };
}

/** The rules of feasts, named without their day. */
const FEAST = /^(?:lunar-new-year|lunar-feast|before-event)$/u;

const DAY_OF_MONTHS = /^FREQ=YEARLY;BYMONTH=([\d,]+);BYMONTHDAY=(\d+)$/u;

/** "Định kỳ 6 tháng … trước ngày 25/5 và 25/11": one day of several months, as a written-out rule has it; null for any other two. */
function sameDayOfMonths(text: string, first: Deadline, second: Deadline, between: string): Deadline | null {
  if (second.rule !== 'listed-day' || !/^(?:,| và) $/u.test(between)) return null;
  const [, months, day] = DAY_OF_MONTHS.exec(first.value ?? '') ?? [];
  const [, further, again] = DAY_OF_MONTHS.exec(second.value ?? '') ?? [];
  if (months === undefined || further === undefined || day !== again) return null;
  return {
    ...first,
    value: `FREQ=YEARLY;BYMONTH=${months},${further};BYMONTHDAY=${day}`,
    end: second.end,
    phrase: text.slice(first.start, second.end),
    due: [first.due, second.due].filter((due) => due !== null).sort()[0] ?? null,
  };
}

const YEARLY_DAY = /^FREQ=YEARLY;BYMONTH=\d+;BY/u;
/** The rules that read a rhythm alone. */
const BARE = /^(?:regular-report|periodically|every-so-often)$/u;
const HANDED_IN = /^ (?:được |phải |phải được )?(?:gửi|nộp|trình|hoàn thành)(?: [^,;:.\n]{0,40})? ?$/u;
const OF_REPORT = /^(?: \([^)]*\))?,? ?\(?(?:đối với|cho)(?: các)? (?:báo cáo )?$/u;

/**
 * "Hằng năm, trước ngày 30/11", "định kỳ hằng tháng trước ngày 25", "báo cáo tháng gửi chậm nhất vào ngày 25 hằng tháng": the rhythm
 * and its day are one duty.
 */
function isSaidAgain(first: Deadline, second: Deadline, between: string): boolean {
  if (first.kind !== 'recurring' || second.kind !== 'recurring') return false;
  // "Hằng năm tổng hợp, báo cáo … trước ngày 15 tháng 11": the day has its rhythm from those words.
  if (
    /^(?:every-so-often|periodically)$/u.test(first.rule) &&
    takesRhythm(second.rule) &&
    second.value?.startsWith(`${first.value};BY`) === true &&
    /^[^.;\n]{0,200}$/u.test(between)
  )
    return true;
  // "Định kỳ 6 tháng, các xã báo cáo … trước ngày 25/5 và 25/11": the days say when the halves are due.
  if (
    first.rule === 'periodically' &&
    first.value === 'FREQ=MONTHLY;INTERVAL=6' &&
    takesRhythm(second.rule) &&
    YEARLY_DAY.test(second.value ?? '') &&
    /^[^.;\n]{0,250}$/u.test(between)
  )
    return true;
  // "Về báo cáo tháng theo mẫu …, gửi về Sở trước ngày 28 hằng tháng": the day has said how often.
  if (first.rule === 'regular-report' && sameRhythm(first, second) && /^[^.;\n]{0,200}$/u.test(between)) return true;
  // "Báo cáo 6 tháng: Sở tổng hợp … định kỳ 6 tháng".
  if (first.rule === 'regular-report' && second.rule === 'periodically' && first.value === second.value)
    return /^[^.;\n]{0,200}$/u.test(between);
  // "báo cáo tình hình từng ngày, gửi về Sở trước 14 giờ hằng ngày".
  if (second.rule === 'daily-hour' && first.value === second.value && /^[^.;\n]{0,200}$/u.test(between)) return true;
  if (/BY/u.test(first.value ?? '') || !/BY/u.test(second.value ?? '')) return false;
  // "Báo cáo 6 tháng: các xã gửi trước ngày 05/7".
  if (
    first.rule === 'regular-report' &&
    /YEARLY|INTERVAL=6/u.test(first.value ?? '') &&
    YEARLY_DAY.test(second.value ?? '') &&
    /^(?:(?:,| và)(?: cả| hằng| hàng)? năm)? ?: [^:.\n]{0,160}$/u.test(between)
  )
    return true;
  // "c) Báo cáo tháng: các đơn vị gửi chậm nhất vào ngày 12": the heading names the report.
  if (first.rule === 'regular-report' && /^ ?: [^:.\n]{0,80}$/u.test(between)) return true;
  // "Các đợt báo cáo hằng tuần: Trước 16 giờ, thứ Sáu hằng tuần".
  if (first.rule === 'every-so-often' && sameRhythm(first, second) && /^ ?: ?$/u.test(between)) return true;
  if (/^(?:regular-report|periodically)$/u.test(first.rule) && HANDED_IN.test(between)) return true;
  return between.length <= 4 && /^[ ,(]*$/u.test(between);
}

/** "nộp báo cáo định kỳ hằng năm cho Sở trước ngày 01 tháng 02 của năm tiếp theo": the report is called by its rhythm, its day follows. */
function isRhythmOfReport(folded: string, first: Deadline, second: Deadline, between: string): boolean {
  return (
    first.rule === 'periodically' &&
    sameRhythm(first, second) &&
    /báo cáo $/u.test(folded.slice(Math.max(0, first.start - 8), first.start)) &&
    /^[^,.;:\n]{0,80}$/u.test(between)
  );
}

/** Whether a day recurs as often as a bare rhythm says. */
function sameRhythm(bare: Deadline, day: Deadline): boolean {
  if (day.value?.startsWith(`${bare.value};BY`) === true && !/BYMONTH=\d+,/u.test(day.value)) return true;
  return bare.value === 'FREQ=MONTHLY;INTERVAL=3' && /BYMONTH=\d+,\d+,\d+,\d+;/u.test(day.value ?? '');
}

/** "trước ngày 10 tháng 6 hằng năm định kỳ 6 tháng": a bare rhythm right behind a day that comes every year. */
function isSaidBehind(first: Deadline, second: Deadline, between: string): boolean {
  return /;BY/u.test(first.value ?? '') && BARE.test(second.rule) && !/BY/u.test(second.value ?? '') && /^ ?\(?$/u.test(between);
}

/** Whether a bare rhythm stands behind a day of the same rhythm in one sentence. */
function isSaidBefore(first: Deadline, second: Deadline, between: string): boolean {
  if (first.kind !== 'recurring' || second.kind !== 'recurring') return false;
  const [rhythm] = (first.value ?? '').split(';BY');
  const quarterly = /BYMONTH=\d+,\d+,\d+,\d+;/u.test(first.value ?? '') ? 'FREQ=MONTHLY;INTERVAL=3' : null;
  return rhythm !== first.value && (rhythm === second.value || quarterly === second.value) && /^[^.;\n]{1,200}$/u.test(between);
}

/** The day with the rhythm right before it in its phrase; what is said between the two is no part of the phrase. */
function withRhythm(text: string, first: Deadline, second: Deadline): Deadline {
  if (second.start - first.end > 4 || text.slice(first.end, second.start).includes(':')) return second;
  // "định kỳ hằng tháng (ngày 15)": a bracket that the phrase opens it closes.
  const opens = /\([^)]*$/u.test(text.slice(first.start, second.end)) && text[second.end] === ')';
  const end = second.end + (opens ? 1 : 0);
  return { ...second, start: first.start, end, phrase: text.slice(first.start, end) };
}
