import { addDays, type IsoDay, isoDay } from '@/lib/calendar/iso-day';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { EVERY, GLOSS, nextDay, recurrence, WEEKDAY, weeklyOn } from './recurrence';

/** `ngày 25 hằng tháng`, `mồng 5 hằng tháng`, `ngày 15 của tháng`, `ngày 05 và ngày 20 mỗi tháng`, `ngày thứ 20 của tháng tiếp theo`: a day of every month, or several. */
export const monthlyDay: TimeRule = {
  name: 'monthly-day',
  begins: ['ngày', 'mùng', 'mồng'],
  pattern: words(
    `(?:ngày (?:thứ )?|(?=m[ùồ]ng ))((?:mùng |mồng )?\\d{1,2}(?:(?:,| và|, và) (?:ngày )?\\d{1,2}){0,3})${GLOSS}(?: của)?(?: (?:${EVERY} tháng)|(?: của)? tháng(?: liền kề| liền sau| sau| tiếp sau| tiếp theo| kế tiếp|(?= báo cáo| trước (?:tháng|kỳ|liền))|(?: cuối(?: của)? kỳ(?: báo cáo)?)))`,
  ),
  read(match, context) {
    const days = [...(match[1] ?? '').matchAll(/\d+/gu)].map(Number);
    if (days.length === 0 || days.some((day) => day < 1 || day > 31)) return null;
    return recurrence(
      `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`,
      nextDay(context, (candidate) => days.includes(Number(candidate.slice(8)))),
    );
  },
};

/** `ngày 15 tháng cuối quý`, `ngày 20 của tháng cuối mỗi quý`, `ngày 10 tháng đầu quý sau`. */
export const quarterlyDay: TimeRule = {
  name: 'quarterly-day',
  begins: ['ngày'],
  pattern: words(
    `(?:ngày )(\\d{1,2})${GLOSS}(?: của)?(?: các)? tháng(?: của)? (cuối cùng|cuối|đầu tiên|đầu|thứ ba|thứ nhất|thứ hai|giữa)(?: của)?(?: (?:hằng|hàng|mỗi|từng))? (quý|nửa năm)(?: sau| tiếp theo)?`,
  ),
  read(match, context) {
    const day = Number(match[1]);
    if (day < 1 || day > 31) return null;
    const place = match[2] ?? '';
    const half = match[3] === 'nửa năm' ? (/cuối/u.test(place) ? [6, 12] : /đầu/u.test(place) ? [1, 7] : null) : undefined;
    if (half === null) return null;
    const months =
      half ?? (/cuối|thứ ba/u.test(place) ? [3, 6, 9, 12] : /thứ hai|giữa/u.test(place) ? [2, 5, 8, 11] : [1, 4, 7, 10]);
    const fits = (candidate: IsoDay) => Number(candidate.slice(8)) === day && months.includes(Number(candidate.slice(5, 7)));
    return recurrence(`FREQ=MONTHLY;BYMONTH=${months.join(',')};BYMONTHDAY=${day}`, nextDay(context, fits));
  },
};

/** `, ngày 15/6`: the same day of a further month. For a pattern whose first group is the day. */
const OF_ANOTHER_MONTH = '(?:(?:,| và) (?:trước )?(?:ngày )?\\1(?:[/-]| tháng )(\\d{1,2}))?';

/** `ngày 15/12 hằng năm`, `ngày 30 tháng 11 hàng năm`, `ngày 10/01 của năm liền kề`, `ngày 10/6 và ngày 10/12 hằng năm`: a day of every year, or up to four of the same number. */
export const yearlyDay: TimeRule = {
  name: 'yearly-day',
  begins: ['#', 'các', 'ngày'],
  pattern: words(
    `(?:(?:các )?ngày )?(\\d{1,2})${GLOSS}(?:[/-]| tháng )(\\d{1,2})${GLOSS}${OF_ANOTHER_MONTH}${OF_ANOTHER_MONTH}${OF_ANOTHER_MONTH}(?:(?: của)?(?: năm)? (?:hằng|hàng|mỗi) năm| của năm (?:báo cáo|sau|kế tiếp|tiếp theo|liền kề|liền sau))`,
  ),
  read(match, context) {
    const [, day, ...named] = match;
    const months = named.filter((month) => month !== undefined).map(Number);
    if (months.some((month) => isoDay(2024, month, Number(day)) === null)) return null;
    const fits = (candidate: IsoDay) =>
      Number(candidate.slice(8)) === Number(day) && months.includes(Number(candidate.slice(5, 7)));
    return recurrence(`FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${Number(day)}`, nextDay(context, fits));
  },
};

/** `ngày cuối cùng của tháng`, `ngày làm việc cuối cùng hằng tháng`: the last day of every month. */
export const lastOfMonth: TimeRule = {
  name: 'last-of-month',
  begins: ['ngày'],
  pattern: words('ngày (?:làm việc )?cuối(?: cùng)?(?: của)? (?:hằng |hàng |mỗi )?tháng(?! (?:\\d|này|trước|sau))'),
  read: (_match, context) =>
    recurrence(
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      nextDay(context, (candidate) => addDays(candidate, 1).endsWith('-01')),
    ),
};

/** `ngày đầu tháng`, `ngày đầu tiên của mỗi tháng`: the first day of every month. */
export const firstDayOfMonth: TimeRule = {
  name: 'first-of-month',
  begins: ['ngày'],
  pattern: words('ngày (?:làm việc )?đầu(?: tiên)?(?: của)? (?:hằng |hàng |mỗi )?tháng(?! (?:\\d|này|trước|sau))'),
  read: (_match, context) =>
    recurrence(
      'FREQ=MONTHLY;BYMONTHDAY=1',
      nextDay(context, (candidate) => candidate.endsWith('-01')),
    ),
};

/** `ngày cuối cùng của mỗi quý`, `ngày làm việc cuối cùng hằng quý`: the last day of every quarter. */
export const lastOfQuarter: TimeRule = {
  name: 'last-of-quarter',
  begins: ['ngày'],
  pattern: words(
    'ngày (?:làm việc )?cuối(?: cùng)?(?: của)? (?:hằng |hàng |mỗi |từng )?quý(?! (?:\\d|[ivx]+(?!\\p{L})|này|trước|sau))',
  ),
  read: (_match, context) =>
    recurrence(
      'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
      nextDay(context, (candidate) => /-(?:01|04|07|10)-01$/u.test(addDays(candidate, 1))),
    ),
};

const MONTHS = 'tháng (\\d{1,2})((?:(?:,| và) (?:tháng )?\\d{1,2}){0,3})';

/** `tháng 11 hằng năm`, `tháng 6 và tháng 12 hằng năm`, `mỗi năm hai đợt (tháng 4 và tháng 9)`: a month of every year, or several. */
export const yearlyMonth: TimeRule = {
  name: 'yearly-month',
  begins: ['cuối', 'đầu', 'tháng', 'mỗi', 'hằng', 'hàng', 'một'],
  pattern: words(
    `(?:cuối |đầu )?${MONTHS}(?: của)? (?:hằng|hàng|mỗi) năm|(?:hằng|hàng|mỗi|một) năm (?:\\d{1,2}|một|hai|ba|bốn) (?:lần|đợt|kỳ),? (?:vào |trong )?\\(?(?:vào )?${MONTHS}(?![/.-]?\\d| năm)\\)?`,
  ),
  read([, first, more, ofYear, moreOfYear]) {
    const months = [first ?? ofYear, ...((more ?? moreOfYear ?? '').match(/\d+/gu) ?? [])].map(Number);
    if (months.some((month) => month < 1 || month > 12)) return null;
    return recurrence(`FREQ=YEARLY;BYMONTH=${months.join(',')}`, null);
  },
};

const AT_HOUR = '(?:\\d{1,2} ?(?:h|giờ)(?: ?\\d{2})?(?: (?:sáng|chiều|tối))?,? )?';
/** "mỗi thứ hai kg": so much of each thing, no day. */
const COUNTED = 'kg|cân|tấn|tạ|yến|lít|cái|chiếc|bộ|bản|loại|con|cây|thùng|gói|hộp|chai|túi|bao|quyển|cuốn|tờ|suất|phần';

/** `thứ Sáu hằng tuần`, `chiều thứ 5 hàng tuần`, `các ngày thứ Ba, thứ Năm hằng tuần`, `mỗi chiều thứ Sáu`, `9 giờ mỗi thứ Hai`, `các thứ Hai đầu tuần`: days of every week. */
export const weeklyDay: TimeRule = {
  name: 'weekly-day',
  begins: ['#', 'sáng', 'chiều', 'ngày', 'thứ', 'chủ', 'mỗi', 'các', 'cứ', 'tất'],
  pattern: words(
    `(?:tất cả )?các (?:ngày )?${WEEKDAY}(?:(?:,| và) (?:ngày )?${WEEKDAY})? (?:đầu|cuối|trong) tuần|${AT_HOUR}(?:(?:sáng|chiều) )?(?:(?:các )?ngày )?${WEEKDAY}(?:(?:,| và) (?:(?:ngày|sáng|chiều) )?${WEEKDAY}){0,4}(?: của)? (?:(?:hằng|hàng|mỗi) tuần|các tuần(?: của| trong)? tháng \\d{1,2})|${AT_HOUR}(?:mỗi|các|cứ) (?:buổi )?(?:sáng|chiều|tối) ${WEEKDAY}|${AT_HOUR}(?:mỗi|cứ) ${WEEKDAY}(?:(?:,| và) ${WEEKDAY}){0,4}(?! (?:tuần|${COUNTED})(?!\\p{L}))`,
  ),
  read: ([said], context) => weeklyOn(said, context),
};
