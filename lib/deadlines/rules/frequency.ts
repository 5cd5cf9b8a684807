import type { TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';
import { GLOSS } from './recurrence';

const EVERY = '(?:hằng|hàng|mỗi|từng)';
const UNIT = '(?:ngày|tuần|tháng|quý|quí|học kỳ|học kì|năm)';
const COUNT = '(?:\\d{1,2}|một|hai|ba|sáu|mười|mười lăm)';
const COUNTED = `${COUNT}${GLOSS} (?:giờ|ngày|tuần|tháng|năm)`;
const HALF_YEAR = '(?:0?[236]|sáu|ba|hai) tháng';
const NUMBERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, sáu: 6, mười: 10, 'mười lăm': 15 };
/** FREQ and INTERVAL of RFC 5545 for each unit, and its days, to compare. */
const UNITS: Readonly<Record<string, { frequency: string; interval: number; days: number }>> = {
  giờ: { frequency: 'HOURLY', interval: 1, days: 1 / 24 },
  ngày: { frequency: 'DAILY', interval: 1, days: 1 },
  tuần: { frequency: 'WEEKLY', interval: 1, days: 7 },
  tháng: { frequency: 'MONTHLY', interval: 1, days: 30 },
  quý: { frequency: 'MONTHLY', interval: 3, days: 91 },
  quí: { frequency: 'MONTHLY', interval: 3, days: 91 },
  'học kỳ': { frequency: 'MONTHLY', interval: 6, days: 182 },
  'học kì': { frequency: 'MONTHLY', interval: 6, days: 182 },
  năm: { frequency: 'YEARLY', interval: 1, days: 365 },
};

/** How often, from the words: the RRULE of the most frequent rhythm named; null where none is, or none that can be (`0 ngày`). */
function ruleOf(words: string): string | null {
  let least = Number.POSITIVE_INFINITY;
  let rule: string | null = null;
  const rhythms = words
    .replace(/(?<=\p{L} )\([^)]*\)(?=.)|(?<=\d )\([\p{L} ]+\) /gu, '')
    .matchAll(/(?:(\d{1,2}|mười lăm|mười|một|hai|ba|sáu) )?(giờ|ngày|tuần|tháng|qu[ýí]|học k[ỳì]|năm)/gu);
  for (const [, counted, name] of rhythms) {
    const unit = UNITS[name ?? ''];
    const count = counted === undefined ? 1 : (NUMBERS[counted] ?? Number(counted));
    if (unit === undefined || count < 1 || unit.days * count >= least) continue;
    least = unit.days * count;
    const interval = unit.interval * count;
    rule = `FREQ=${unit.frequency}${interval > 1 ? `;INTERVAL=${interval}` : ''}`;
  }
  return rule;
}

/** `định kỳ hằng tháng, hằng quý`, `định kỳ cuối mỗi quý`, `định kỳ 06 tháng, năm`, `định kỳ quý`: one duty, its most frequent rhythm. */
export const periodically: TimeRule = {
  name: 'periodically',
  begins: ['theo', 'định'],
  pattern: words(
    `(?:theo )?định kỳ(?! ngày (?:đầu|cuối|làm việc|\\d)),?(?: \\([^)]{1,30}\\))?(?: (?:vào )?(?:cuối|đầu|giữa))?(?: ${EVERY})? ?(?:${COUNTED}|${UNIT})(?:(?:,| và|/| hoặc)(?! ngày (?!lần|và |hoặc )\\p{L})(?: ${EVERY})? ?(?:cuối |một )?(?:${COUNTED}|${UNIT}))*(?: (?:một|0?1) lần|/lần)?(?! ?(?:\\d|[ivx]+(?!\\p{L})))|định kỳ \\((?:${COUNTED}|${UNIT})(?:(?:,| và|/| hoặc) (?:${COUNTED}|${UNIT}))*\\)`,
  ),
  read(match) {
    const value = ruleOf(match[0]);
    return value === null ? null : { kind: 'recurring', value, first: null, last: null, certain: true, selfBinding: true };
  },
};

const LIMIT = '(?:không (?:[^,.;:\\n]{2,40} )?quá|tối đa|không vượt quá)';
const AT_MOST = new RegExp(`${LIMIT} $`, 'u');
const AT_MOST_SO_OFTEN = new RegExp(`${LIMIT} (?:\\d{1,2}|một|hai|ba) (?:lần|cuộc|lượt|buổi|đợt|kỳ) $`, 'u');

const HOUR = '\\d{1,2} ?(?:h|giờ)(?: ?\\d{2})?(?: phút)?';

/** `15 giờ hằng ngày`, `6 giờ 30 và 15 giờ hằng ngày`: an hour of every day, or several. */
export const dailyHour: TimeRule = {
  name: 'daily-hour',
  begins: ['#', 'lúc', 'vào'],
  pattern: words(`(?:(?:vào )?lúc )?${HOUR}(?:(?:,| và) ${HOUR}){0,3} (?:hằng|hàng|mỗi) (?:ngày|sáng|chiều|tối)`),
  read: () => ({ kind: 'recurring', value: 'FREQ=DAILY', first: null, last: null, certain: true }),
};

/** `hằng năm`, `hàng tháng, quý`, `mỗi tuần`, `cuối mỗi quý`, not "kế hoạch theo từng tháng": binds only where something is done so often (see `refine/`). */
export const everySoOften: TimeRule = {
  name: 'every-so-often',
  begins: ['vào', 'tuần', 'cuối', 'đầu', 'hằng', 'hàng', 'mỗi', 'từng'],
  pattern: words(
    `(?:(?:vào )?(?:tuần )?(?:cuối|đầu) )?(?<!theo (?=từng))${EVERY} ${UNIT}(?:(?:,| và|/| hoặc)(?: ${EVERY})? (?:${COUNTED}|${UNIT}))*`,
  ),
  read(match, context) {
    if (AT_MOST_SO_OFTEN.test(context.folded.slice(Math.max(0, match.index - 60), match.index))) return null;
    // "Hằng năm có 2 đợt xét tặng": how it is.
    if (/^,? có (?:\d|một|hai|ba)/u.test(context.folded.slice(match.index + match[0].length))) return null;
    const value = ruleOf(match[0].replace(/^(?:vào )?tuần /u, ''));
    return value === null ? null : { kind: 'recurring', value, first: null, last: null, certain: true };
  },
};

const REPORTS = /(?<!\p{L})(?:báo cáo|báo tin|thông tin về|gửi số liệu|cập nhật (?:số liệu|tình hình))(?!\p{L})[^.;]*$/u;

/** `06 tháng một lần`, `6 tháng/lần`, `01 lần/quý`, `02 lần/tuần`, `mỗi quý một lần`. */
export const timesPer: TimeRule = {
  name: 'times-per',
  begins: [
    '#',
    'ít',
    'một',
    'hai',
    'ba',
    'sáu',
    'mười',
    'mỗi',
    'cứ',
    'hằng',
    'hàng',
    'từng',
    'ngày',
    'tuần',
    'tháng',
    'quý',
    'năm',
  ],
  pattern: words(
    `(?:ít nhất )?(?:(?:${COUNTED}|(?:(?:${COUNT}|mỗi) )?(?:ngày|tuần|tháng|quý|năm)|mỗi giờ) ?(?:(?:0?1|một) (?:lần|đợt|kỳ)|/ ?(?:0?1 )?lần)|(?<!\\p{L})cứ ${COUNTED}(?: (?:0?1|một) lần)?(?! (?:liền|liên tục|qua|nữa))|(?:\\d{1,2}|một|hai|ba) lần ?(?:/|trong|mỗi|một) ?(?:${COUNTED}|${UNIT})(?! (?:\\d|nay|này|qua))|(?:\\d{1,2}|một|hai|ba) (?:buổi|đợt|bài|tin) (?:/|mỗi|một) ?(?:${COUNTED}|${UNIT})(?! (?:\\d|nay|này|qua))|(?:${EVERY} ${UNIT}|một (?:tháng|tuần|năm)) (?:ít nhất |tối thiểu )?(?:\\d{1,2}|một|hai|ba) (?:lần|đợt|buổi|kỳ|bài|tin))`,
  ),
  read(match, context) {
    // "không quá 02 lần/năm", "không được mời quá hai lần mỗi tháng": at most so often.
    if (AT_MOST.test(context.folded.slice(Math.max(0, match.index - 60), match.index))) return null;
    // So many times a day is how something is run, not what falls due, but for reports.
    if (
      /lần ?(?:\/|trong|mỗi|một) ?ngày/u.test(match[0]) &&
      !REPORTS.test(context.folded.slice(Math.max(0, match.index - 80), match.index))
    )
      return null;
    const value = severalAYear(match[0]) ?? ruleOf(match[0]);
    return value === null ? null : { kind: 'recurring', value, first: null, last: null, certain: true, selfBinding: true };
  },
};

/** `04 lần/năm`, `mỗi năm hai lần`: every three, every six months; null for anything that does not part a year evenly. */
function severalAYear(words: string): string | null {
  const times =
    /^(?:ít nhất )?(\d{1,2}|hai|ba) lần ?(?:\/|trong|mỗi|một) ?năm/u.exec(words)?.[1] ??
    /^(?:mỗi|hằng|hàng|một) năm (?:ít nhất |tối thiểu )?(\d{1,2}|hai|ba) (?:lần|đợt|kỳ)/u.exec(words)?.[1];
  if (times === undefined) return null;
  const count = NUMBERS[times] ?? Number(times);
  return count > 1 && 12 % count === 0 ? `FREQ=MONTHLY;INTERVAL=${12 / count}` : null;
}

/** `báo cáo quý`, `báo cáo 6 tháng`, `báo cáo năm`, `báo cáo kết quả 6 tháng và cả năm`: the regular reports of an office. */
export const regularReport: TimeRule = {
  name: 'regular-report',
  begins: ['#', 'báo', 'sáu', 'ba', 'hai'],
  pattern: words(
    `báo cáo (?:(${HALF_YEAR})(?! (?:đầu|cuối|một lần|0?1 lần)| ?/ ?(?:0?1 )?lần)|(tuần|tháng|quý|năm)(?! (?:\\d|[ivx]+(?!\\p{L})|nay|học|trước|sau|qua|báo cáo|cuối|đầu)))|báo cáo (?:kết quả|tình hình|sơ kết)(?: thực hiện)?(?: định kỳ)? (?:(${HALF_YEAR})(?:,| và) (?:cả )?năm(?! \\d)|(tháng|quý)(?:,| và) (?:6 tháng|(?:cả )?năm)(?! \\d))|(${HALF_YEAR})(?:,| và) (?:1 |một |hằng |cả )?năm(?= (?:tổ chức|tổng hợp|báo cáo|sơ kết|tổng kết|đánh giá|gửi))`,
  ),
  read(match) {
    const value = ruleOf(` ${match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? ''}`);
    return value === null ? null : { kind: 'recurring', value, first: null, last: null, certain: true, selfBinding: true };
  },
};
