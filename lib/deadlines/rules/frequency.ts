import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

const EVERY = '(?:hằng|hàng|mỗi|từng)';
const UNIT = '(?:ngày|tuần|tháng|quý|quí|năm)';
const COUNTED = '(?:0?[236]|sáu|ba|hai) tháng';

/** How often, from the words: the RRULE of the most frequent unit named. */
function ruleOf(words: string): string | null {
  if (/ngày/u.test(words)) return 'FREQ=DAILY';
  if (/(?:hai|0?2) tuần/u.test(words)) return 'FREQ=WEEKLY;INTERVAL=2';
  if (/tuần/u.test(words)) return 'FREQ=WEEKLY';
  const counted = /(0?[236]|sáu|ba|hai) tháng/u.exec(words);
  if (/(?:hằng|hàng|mỗi|từng) tháng|(?:^|[ ,/])tháng/u.test(words.replace(/(?:0?[236]|sáu|ba|hai) tháng/gu, '')))
    return 'FREQ=MONTHLY';
  if (/qu[ýí]/u.test(words)) return 'FREQ=MONTHLY;INTERVAL=3';
  if (counted !== null)
    return `FREQ=MONTHLY;INTERVAL=${counted[1] === 'sáu' ? 6 : counted[1] === 'ba' ? 3 : counted[1] === 'hai' ? 2 : Number(counted[1])}`;
  return /năm/u.test(words) ? 'FREQ=YEARLY' : null;
}

/** `định kỳ hằng tháng, hằng quý`, `định kỳ cuối mỗi quý`, `định kỳ 06 tháng, năm`, `định kỳ quý`: one duty, its most frequent rhythm. */
export const periodically: TimeRule = {
  name: 'periodically',
  pattern: words(
    `(?:theo )?định kỳ,?(?: \\([^)]{1,30}\\))?(?: (?:vào )?(?:cuối|đầu|giữa))?(?: ${EVERY})? ?(?:${COUNTED}|${UNIT})(?:(?:,| và|/| hoặc)(?: ${EVERY})? ?(?:cuối |một )?(?:${COUNTED}|${UNIT}))*(?: (?:một|0?1) lần|/lần)?`,
  ),
  read(match) {
    const value = ruleOf(match[0]);
    return value === null ? null : { kind: 'recurring', value, first: null, last: null, certain: true, selfBinding: true };
  },
};

/** `15 giờ hằng ngày`: an hour of every day. */
export const dailyHour: TimeRule = {
  name: 'daily-hour',
  pattern: words('\\d{1,2} ?(?:h|giờ)(?: ?\\d{2})?(?: phút)? (?:hằng|hàng|mỗi) ngày'),
  read: () => ({ kind: 'recurring', value: 'FREQ=DAILY', first: null, last: null, certain: true }),
};

/** `hằng năm`, `hàng tháng, quý`, `mỗi tuần`, `cuối mỗi quý`: binds only where something is done so often (see `refine/`). */
export const everySoOften: TimeRule = {
  name: 'every-so-often',
  pattern: words(`(?:(?:vào )?(?:cuối|đầu) )?${EVERY} ${UNIT}(?:(?:,| và|/| hoặc)(?: ${EVERY})? (?:${COUNTED}|${UNIT}))*`),
  read(match) {
    const value = ruleOf(match[0]);
    return value === null ? null : { kind: 'recurring', value, first: null, last: null, certain: true };
  },
};

/** `06 tháng một lần`, `6 tháng/lần`, `01 lần/quý`, `mỗi quý một lần`. */
export const timesPer: TimeRule = {
  name: 'times-per',
  pattern: words(
    `(?:ít nhất )?(?:(?:${COUNTED}|(?:0?1 |một |mỗi |hai |0?2 )?(?:ngày|tuần|tháng|quý|năm)) ?(?:(?:0?1|một) lần|/ ?(?:0?1 )?lần)|(?:0?1|một) lần ?(?:/|trong|mỗi|một) ?(?:${COUNTED}|${UNIT})|${EVERY} ${UNIT} (?:ít nhất |tối thiểu )?(?:\\d{1,2}|một|hai|ba) (?:lần|buổi|kỳ|bài|tin))`,
  ),
  read(match) {
    const value = ruleOf(match[0]);
    return value === null ? null : { kind: 'recurring', value, first: null, last: null, certain: true, selfBinding: true };
  },
};

/** `báo cáo quý`, `báo cáo 6 tháng`, `báo cáo năm`: the regular reports of an office. */
export const regularReport: TimeRule = {
  name: 'regular-report',
  pattern: words(
    `báo cáo(?: định kỳ)? (?:(${COUNTED})(?! (?:đầu|cuối))|(tuần|tháng|quý|năm)(?! (?:\\d|[ivx]+(?!\\p{L})|nay|học|trước|sau|qua|báo cáo|cuối|đầu)))`,
  ),
  read(match) {
    const value = ruleOf(` ${match[1] ?? match[2] ?? ''}`);
    return value === null ? null : { kind: 'recurring', value, first: null, last: null, certain: true, selfBinding: true };
  },
};
