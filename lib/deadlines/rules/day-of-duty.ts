import type { TimeRule } from '@/lib/deadlines/time-expression';
import { quick } from '@/lib/text/letters';
import { words } from '@/lib/text/pattern';
import { nextDay, recurrence, WEEKDAY, weeklyOn } from './recurrence';

/** How far back a rhythm is looked for, in characters. */
const REACH = 300;
/** A rhythm named earlier in the sentence, which has no day of its own yet, or the regular report that has it. */
const MONTHLY_BEFORE = quick(
  /(?<!\p{L}|ngày \d{1,2} |ngày \d{1,2} của )(?:hằng|hàng|mỗi|từng|định kỳ(?: theo)?|báo cáo(?: định kỳ)?|(?<!\p{L})một(?= tháng (?:\d{1,2}|hai|ba) (?:lần|đợt|buổi|kỳ))) tháng(?! \d{1,2}(?!\d| (?:lần|đợt|buổi|kỳ)(?!\p{L}))|\p{L})[^.;\n]*$/u,
);
const WEEKLY_BEFORE = quick(
  /(?<!\p{L}|(?:thứ \S{1,4}|chủ nhật) )(?:hằng|hàng|mỗi|từng|định kỳ(?: theo)?|báo cáo(?: định kỳ)?) tuần(?! \d|\p{L})[^.;\n]*$/u,
);

/** Before such a day: a preposition, or the bracket right behind the rhythm. */
const AT =
  '(?<=(?:trước|hết|nhất|nhất là|nhất vào|hạn là|vào|gửi) |(?:tháng|tuần|lần|đợt|buổi|kỳ) \\(|tháng (?:\\d{1,2}|hai|ba) (?:lần|đợt|buổi|kỳ),? )';
const ENDS = '(?= *(?:[,.;)]|$|để|gửi|báo cáo|về|qua|thông qua))';

/** `định kỳ hằng tháng tổng hợp, báo cáo trước ngày 25`, `mỗi tháng hai buổi, vào ngày 08 và ngày 23`: a day alone is one of every month where the sentence names that rhythm. */
export const dayOfMonthlyDuty: TimeRule = {
  name: 'day-of-monthly-duty',
  begins: ['ngày'],
  pattern: words(
    `${AT}ngày ((?:mùng |mồng )?\\d{1,2}(?:(?:,| và|, và) (?:ngày )?\\d{1,2}(?! ?[/-]))*)(?: của tháng)?${ENDS}(?![,.]\\d)`,
  ),
  read(match, context) {
    const days = [...(match[1] ?? '').matchAll(/\d+/gu)].map(Number);
    if (
      days.some((day) => day < 1 || day > 31) ||
      !MONTHLY_BEFORE.test(context.folded.slice(Math.max(match.index - REACH, 0), match.index))
    )
      return null;
    return recurrence(
      `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`,
      nextDay(context, (candidate) => days.includes(Number(candidate.slice(8)))),
    );
  },
};

/** `báo cáo tuần gửi trước 14 giờ thứ Năm`, `giao ban hằng tuần vào sáng thứ Hai`: the same of a day of the week. */
export const dayOfWeeklyDuty: TimeRule = {
  name: 'day-of-weekly-duty',
  begins: ['#', 'sáng', 'chiều', 'ngày', 'thứ', 'chủ'],
  pattern: words(
    `${AT}(?:\\d{1,2} ?(?:h|giờ)(?: ?\\d{2})?(?: phút)?,? )?(?:(?:sáng|chiều) )?(?:ngày )?${WEEKDAY}(?:(?:,| và) (?:ngày )?${WEEKDAY}){0,4}${ENDS}`,
  ),
  read(match, context) {
    return WEEKLY_BEFORE.test(context.folded.slice(Math.max(match.index - REACH, 0), match.index))
      ? weeklyOn(match[0], context)
      : null;
  },
};
