import { addDays } from '@/lib/calendar/iso-day';
import { dayTime, resolveYear } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { CLOCK, readClock } from './clock';

const OCCASION = '(?:ngày|thời điểm|thời hạn|theo thời hạn|dịp|lễ|tết|khi|kỳ|đêm|thứ|chủ nhật|năm học|khai giảng)';

/** `trước ngày khai giảng (05/9/2026)`, `trước 18 giờ ngày mai (28/9)`: an occasion behind a word of time, with its day. */
export const glossedDay: TimeRule = {
  name: 'glossed-day',
  begins: ['#', 'ngày', 'thời', 'theo', 'dịp', 'lễ', 'tết', 'khi', 'kỳ', 'đêm', 'thứ', 'chủ', 'năm', 'khai'],
  pattern: words(
    `(?<=(?:trước|chậm nhất|muộn nhất|hết|đến) )${CLOCK}${OCCASION}(?: [^(),.;:\\n\\d]{1,60})? (?:\\((?:tức |là )?(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?\\)|(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d))`,
  ),
  read(match, context) {
    const [, hours, minutes, part] = match;
    const [day, month, year] = [match[4] ?? match[7], match[5] ?? match[8], match[6] ?? match[9]];
    return dayTime(Number(day), Number(month), resolveYear(year, context, match.index), context, readClock(hours, minutes, part));
  },
};

/** `trước 17 giờ ngày mai`, `trong ngày hôm nay`: counted from the document's own day; nothing where that is not known. */
export const nearDay: TimeRule = {
  name: 'near-day',
  begins: ['#', 'ngày', 'hôm', 'mai'],
  pattern: words(`${CLOCK}(?:ngày )?(hôm nay|ngày mai|(?<=ngày )mai)`),
  read(match, context) {
    const issued = context.issued?.day ?? null;
    if (issued === null) return null;
    const [, hours, minutes, part, word] = match;
    const day = word === 'hôm nay' ? issued : addDays(issued, 1);
    const clock = readClock(hours, minutes, part);
    return { kind: 'date', value: clock === null ? day : `${day}T${clock}`, first: day, last: day, certain: false };
  },
};
