import { addDays, weekday } from '@/lib/calendar/iso-day';
import { dayTime, resolveYear } from '@/lib/deadlines/resolve';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { anyOf, wordList, words } from '@/lib/text/pattern';
import { CLOCK, readClock } from './clock';
import { WEEKDAY, weekdayOf } from './recurrence';

const OCCASIONS = wordList(`
  ngày | thời điểm | thời hạn | theo thời hạn | dịp | lễ | tết | khi | kỳ | phiên | cuộc | buổi | đợt | hội nghị | đại hội | đêm | thứ | chủ nhật | năm học | khai giảng
`);
const OCCASION = anyOf(OCCASIONS);
/** What is named by its day: "trước cuộc họp ngày 27/6". */
const MEETING = '(?:họp|hội nghị|làm việc|giao ban|đại hội|kiểm tra|giám sát)';

/** `trước ngày khai giảng (05/9/2026)`, `trước ngày mở cống, tức 20/01/2026`, `trước phiên họp ngày 27/6/2026`, `trước 18 giờ ngày mai (28/9)`: an occasion behind a word of time, with its day. */
export const glossedDay: TimeRule = {
  name: 'glossed-day',
  begins: [...new Set(['#', ...OCCASIONS.map((occasion) => occasion.replace(/ .*/u, ''))])],
  pattern: words(
    `(?<=(?:trước|chậm nhất|muộn nhất|hết|đến|hạn cuối|hạn chót|hạn cuối cùng|hạn)(?: là)? )${CLOCK}${OCCASION}(?: [^(),.;:\\n\\d]{1,60}(?: (?:thứ|đợt|lần|khóa|số) \\d{1,2})?)?(?: \\((?:tức |là )?(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?\\)|,? tức (?:là )?(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?![/.-]?\\d)| (\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4})(?!\\d)|(?<=${MEETING} ngày \\d{1,2}[/-]\\d{1,2})(?![/.-]?\\d))(?! (?:ít nhất |tối thiểu )?(?:\\d{1,2}|một|hai|ba) (?:ngày|tuần|giờ)(?!\\p{L})))`,
  ),
  read(match, context) {
    const [, hours, minutes, part] = match;
    const [day, month, year] = [
      match[4] ?? match[7] ?? match[10],
      match[5] ?? match[8] ?? match[11],
      match[6] ?? match[9] ?? match[12],
    ];
    return dayTime(Number(day), Number(month), resolveYear(year, context, match.index), context, readClock(hours, minutes, part));
  },
};

/** The place of a day in its week, which begins on Monday: 1 to 7. `day`: Sunday 0. */
const placeInWeek = (day: number): number => (day === 0 ? 7 : day);

/** `thứ Năm này (11/9)`, `thứ Sáu tuần sau (24/11)`, `chủ nhật tuần này`: by the day in brackets, else counted from the document's own. */
export const weekdayNear: TimeRule = {
  name: 'weekday-near',
  begins: ['thứ', 'chủ', 'sáng', 'chiều', 'tối'],
  pattern: words(
    `(?:(?:sáng|trưa|chiều|tối) )?(${WEEKDAY}) (?:(tuần (?:này|sau|tới))|này|tới)(?: \\((?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?\\)|,? (?:ngày )?(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}))?(?![/.-]?\\d))?`,
  ),
  read(match, context) {
    const [, name = '', week] = match;
    const [day, month, year] = [match[3] ?? match[6], match[4] ?? match[7], match[5] ?? match[8]];
    if (day !== undefined) return dayTime(Number(day), Number(month), resolveYear(year, context, match.index), context);
    const issued = context.issued?.day ?? null;
    const named = weekdayOf(name);
    if (issued === null || named === null) return null;
    const [wanted, today] = [placeInWeek(named), placeInWeek(weekday(issued))];
    // "thứ Sáu tuần sau" is of the week behind this one, "thứ Sáu này" the next that comes.
    const ahead = week === undefined ? (wanted - today + 7) % 7 : wanted - today + (week === 'tuần này' ? 0 : 7);
    const found = addDays(issued, ahead);
    return { kind: 'date', value: found, first: found, last: found, certain: false };
  },
};

/** `(17/10)` or `ngày 17/10/2026` behind a word for a day: which day it is. */
const GLOSS =
  '(?: \\((?:tức )?(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?\\)| ngày (\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?)?';

/** `trước 15 giờ cùng ngày`, `trước 9 giờ hôm sau`: of the day named before it, else of the document's own. */
export const sameDay: TimeRule = {
  name: 'same-day',
  begins: ['#', 'sáng', 'trưa', 'chiều', 'tối'],
  pattern: words(
    `(?=\\d{1,2} ?(?:h|g|:)|sáng|trưa|chiều|tối)${CLOCK}(?:(?:sáng|trưa|chiều|tối) )?(?:cùng ngày|(?:ngày )?hôm sau)`,
  ),
  read(match, context) {
    const [, hours, minutes, part] = match;
    const named = context.dayBefore(match.index) ?? context.issued?.day ?? null;
    if (named === null) return null;
    const day = match[0].endsWith('hôm sau') ? addDays(named, 1) : named;
    const clock = readClock(hours, minutes, part);
    return { kind: 'date', value: clock === null ? day : `${day}T${clock}`, first: day, last: day, certain: false };
  },
};

/** `trước 17 giờ ngày mai`, `trước 20 giờ tối nay (17/10)`: counted from the document's own day where the day is not written too. */
export const nearDay: TimeRule = {
  name: 'near-day',
  begins: ['#', 'ngày', 'hôm', 'mai', 'sáng', 'trưa', 'chiều', 'tối', 'đêm'],
  pattern: words(
    `${CLOCK}(?:(?:sáng|trưa|chiều|tối|đêm|ngày) )?(hôm nay|ngày mai|(?<=(?:sáng|trưa|chiều|tối|đêm) )nay|(?<=(?:sáng|trưa|chiều|tối|đêm|ngày) )mai)${GLOSS}`,
  ),
  read(match, context) {
    const [, hours, minutes, part, word] = match;
    const clock = readClock(hours, minutes, part);
    const [day, month, year] = [match[5] ?? match[8], match[6] ?? match[9], match[7] ?? match[10]];
    if (day !== undefined) return dayTime(Number(day), Number(month), resolveYear(year, context, match.index), context, clock);
    const issued = context.issued?.day ?? null;
    if (issued === null) return null;
    const found = word?.endsWith('nay') ? issued : addDays(issued, 1);
    return { kind: 'date', value: clock === null ? found : `${found}T${clock}`, first: found, last: found, certain: false };
  },
};
