import { BEFORE_DAY_OF } from '@/lib/deadlines/cue';
import { dayTime, resolveYear, YEAR_AFTER } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { CLOCK, readClock } from './clock';

/** Without them three numbers and two points may be anything: "hạn chót 07.09.12". */
const LIMITS = /(?:trước|chót|nhất|cuối|hết|ngày)(?: là)? $/u;

/** `31/3/2024`, `05-3-2024`, `31.3.2024`, `ngày 5/3/24`, with a time of day before it. */
export const numericDay: TimeRule = {
  name: 'numeric-day',
  begins: ['#', 'ngày', 'thứ'],
  pattern: words(
    `${CLOCK}(?:(?:ngày )?thứ (?:\\p{L}+|[2-7]),? )?(?:ngày ?)?(?<![\\d/.-])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\5 ?(\\d{4}|\\d{2})(?![/.-]?\\d)`,
  ),
  read(match, context) {
    const [, hours, minutes, part, day, sign, month, year] = match;
    if (year?.length === 2 && sign === '.' && !LIMITS.test(context.folded.slice(Math.max(0, match.index - 10), match.index)))
      return null;
    return dayTime(Number(day), Number(month), resolveYear(year, context, match.index), context, readClock(hours, minutes, part));
  },
};

/** `ngày 15/6`, `ngày 30/11`, `thứ Hai, 20/10`: a year is inferred. Without such a word two numbers and a stroke may be anything. */
export const yearlessDay: TimeRule = {
  name: 'yearless-day',
  begins: ['#', 'thứ', 'các', 'ngày', 'hôm', 'buổi', 'sáng', 'trưa', 'chiều', 'tối', 'đêm'],
  pattern: words(
    `${CLOCK}(?:(?:thứ (?:\\p{L}+|[2-7]),? )?(?:các )?ngày ?(?:mùng |mồng )?|hôm |thứ (?:hai|ba|tư|năm|sáu|bảy),? |(?<=(?:trong|vào|hết|ngay|trước|nhất) )(?:buổi )?(?:sáng|trưa|chiều|tối|đêm) )(\\d{1,2})(?:[/.-]| ?/ ?)(\\d{1,2})(?! ?[/.-]? ?\\d)${YEAR_AFTER}`,
  ),
  read(match, context) {
    const [, hours, minutes, part, day, month, after] = match;
    return dayTime(
      Number(day),
      Number(month),
      resolveYear(undefined, context, match.index, after),
      context,
      readClock(hours, minutes, part),
    );
  },
};

/** `trước 30/6`, `đến hết 15/9`, `trước 17h00 30/6`: two numbers alone are a day where a word of time stands right before them. */
export const bareDay: TimeRule = {
  name: 'bare-day',
  begins: ['#'],
  pattern: words(
    `(?=\\d{1,2} ?(?:[/-]\\d|h|g|:))(?<=(?:trước|hết|đến|tới|nhất|nhất là|nhất vào|hơn|hạn chót|hạn cuối|hạn|hạn là|chót là|cuối là|cùng là|quá|lúc|(?:mốc|(?:thời )?hạn) (?:mới|cuối|hoàn thành)[^,.;:\\n\\d]{0,40} là|(?:trước|đúng|vào|nhân) dịp|${BEFORE_DAY_OF}) )${CLOCK}(\\d{1,2})[/-](\\d{1,2})(?![/.-]?\\d|%| ?(?:ngày|km|ha|xã|huyện|hộ|đơn vị|thành phố|tỉnh|phường|tổng số|số (?!thu|liệu|hóa)|diện tích|biên chế|thành viên|đại biểu|khối lượng|giá trị|dân số|thời gian|quân số|mức|tổng mức))(?:(?<=30/0?4)(?:,| và| ?-) ?0?1/0?5)?${YEAR_AFTER}`,
  ),
  read(match, context) {
    const [, hours, minutes, part, day, month, after] = match;
    const clock = readClock(hours, minutes, part);
    return dayTime(Number(day), Number(month), resolveYear(undefined, context, match.index, after), context, clock);
  },
};

/** `trước các ngày 15/9, 15/10 và 15/11`, `trước ngày 10 tháng 6 và ngày 10 tháng 12`: further days of a list; they bind as the one before them does. */
export const listedDay: TimeRule = {
  name: 'listed-day',
  begins: ['#', 'ngày'],
  pattern: words(
    '(?<=\\d{1,2}(?:/| tháng )\\d{1,2}(?:(?:/| năm )\\d{4})?(?:,| và|;)(?: và)? )(?:ngày )?(\\d{1,2})(?:/| tháng )(\\d{1,2})(?:(?:/| năm )(\\d{4}))?(?![/.-]?\\d|%)',
  ),
  read(match, context) {
    const [, day, month, year] = match;
    return dayTime(Number(day), Number(month), resolveYear(year, context, match.index), context);
  },
};

/** `Thời gian: 20/10`, `Thời hạn hoàn thành: 06 - 15/10`: numbers alone are days where a label asks for a time. */
export const labelledDay: TimeRule = {
  name: 'labelled-day',
  begins: ['#'],
  pattern: words(
    '(?<=(?:thời gian|thời hạn|hạn)[^:.\\n]{0,25}: ?)(\\d{1,2})(?: ?- ?(\\d{1,2}))?/(\\d{1,2})(?:/(\\d{4}))?(?![/.-]?\\d|%| (?:ngày|giờ|năm|tháng) )',
  ),
  read(match, context) {
    const [, from, to, month, year] = match;
    const resolved = resolveYear(year, context, match.index);
    const last = dayTime(Number(to ?? from), Number(month), resolved, context);
    if (to === undefined || last?.first == null) return last;
    const first = dayTime(
      Number(from),
      Number(month),
      { ...resolved, year: Number(last.first.slice(0, 4)), rolls: false },
      context,
    );
    if (first?.first == null) return null;
    return { ...last, kind: 'period', value: `${first.first}/${last.first}`, first: first.first };
  },
};
