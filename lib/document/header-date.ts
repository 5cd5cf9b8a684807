import { isoDay } from '@/lib/calendar/iso-day';
import { mendMisread } from '@/lib/text/misread';
import type { Span } from '@/lib/text/span';

export interface PlaceAndDate {
  place: string | null;
  /** `2024-03-27`, `2022-10` or `2024`: what is blank is left out; null where all is. */
  issuedOn: string | null;
  /** Where the line stands. */
  line: Span;
}

/** "Bình Gia, ngày 27 tháng 3 năm 2024", what is still to be filled in left blank, dotted or struck (Decree 30/2020/NĐ-CP, annex I, part II, item 4). */
const LINE =
  /^(?:((?:[^\n\t,;:.]|(?:TP|Tp)\.){2,40}?),\s*)?(?:(?:hồi|lúc) \d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,? )?(?:ngày[\s.…_/]*(\d{1,2})?[\s.…_/]*tháng[\s.…_/]*(\d{1,2})?[\s.…_/]*năm[\s.…_]*(\d{4}|(?:20)?(?=[\s.…_]*$))|ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))[\s.…_]*(?:kính gửi\s*:.*)?$/iu;

/** "Thứ Hai, ngày 20 tháng 3 năm 2026": when a portal has put an article up. */
const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)$/iu;

/** Where the document was signed and when, from one line of its header; null where the line is none. */
export function readPlaceAndDate(line: string, previous: string): Omit<PlaceAndDate, 'line'> | null {
  const written = line.trim();
  // Read as a scan may have it ("ngày l2 tháng 3"); the place as it is written.
  const match = LINE.exec(mendMisread(written.toLowerCase()));
  if (match === null) return null;
  const where = match[1] === undefined ? undefined : written.slice(0, match[1].length);
  const [day, month, year] = [match[2] ?? match[5], match[3] ?? match[6], match[4] ?? match[7]];
  // Numbers alone are the date of a document only behind its place: portals write the day of a page so too.
  if (match[7] !== undefined && where === undefined) return null;
  // Without any year only the place tells that the line is one.
  const blank = year === undefined || year.length < 4;
  if (blank && (where === undefined || day !== undefined || month !== undefined)) return null;
  // "Số 214-KL/TU   Kon Tum, ngày …": the number stands in the same line.
  const name = where?.trim().replace(/^Số ?:? ?\d\S* +/u, '') ?? null;
  if (name !== null && (!/^\p{Lu}/u.test(name) || WEEKDAY.test(name))) return null;
  const place =
    name !== null && /^(?:Thành phố|TP\.?|Tỉnh)\s\p{Lu}[\p{L} ]*$/u.test(previous) && !name.includes(' ')
      ? `${previous} ${name}`
      : name;
  return { place, issuedOn: blank ? null : partialDate(Number(year), Number(month), Number(day)) };
}

/** "Hôm nay, vào hồi 9 giờ 30 ngày 12 tháng 5 năm 2026, tại …": how minutes begin. */
const HELD_ON =
  /^(?:hôm nay|(?:vào )?(?:hồi|lúc)|thời gian)(?!\p{L})[^.;\n]{0,60}?ngày (\d{1,2})(?: tháng |[/-])(\d{1,2})(?: năm |[/-])(\d{4})/u;

/** The day of the meeting that minutes tell of, from the line that they begin with; null for any other line. `folded` is its match form. */
export function readHeldOn(folded: string): string | null {
  const match = HELD_ON.exec(folded);
  return match === null ? null : isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** "Nghị quyết này đã được Quốc hội … thông qua ngày 20 tháng 6 năm 2026": what a resolution says at its end. */
const PASSED =
  /(?:nghị quyết|luật) này(?: đã)? được [^.;]{3,200}?thông qua(?: vào)? ngày (\d{1,2})(?: tháng |[/-])(\d{1,2})(?: năm |[/-])(\d{4})/u;

/** The day on which a resolution was passed, from its last words; null where it does not say. `folded` is a match form. */
export function readPassedOn(folded: string): string | null {
  const match = PASSED.exec(folded.slice(-LAST_WORDS));
  return match === null ? null : isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** In characters: an article on who carries it out, those who receive it and the signature stand behind. */
const LAST_WORDS = 4_000;

function partialDate(year: number, month: number, day: number): string {
  const full = isoDay(year, month, day);
  if (full !== null) return full;
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}
