import { quick } from '@/lib/text/letters';
import type { IssueDate } from './time-expression';

/** The date of a cited document is no year of the sentence. */
const CITATION = quick(/số:? [\p{L}\d][^ ]{0,40}(?: [^.;\d]{0,30}ngày \d{1,2}(?: tháng |[/.-])\d{1,2}(?: năm |[/.-])\d{4})?/gu);

/** What is drawn up for a year is drawn up before it: "xây dựng kế hoạch kiểm tra năm 2027" says nothing of when. */
const PLANNED = quick(
  /(?<!\p{L})(?:kế hoạch|dự toán|chương trình|nhiệm vụ|danh mục|lịch|chỉ tiêu|phương hướng)(?: [^;.\d]{1,60})? năm (20\d{2})(?!\d)/gu,
);

/** "… thời kỳ 2021-2030, tầm nhìn đến năm 2050": how far a plan reaches is not when its parts are due. */
const HORIZON = /(?<!\p{L})(?:tầm nhìn|định hướng)(?: (?:đến|tới|sau))? năm 20\d{2}(?!\d)/gu;

/** "xếp lịch trực từ ngày 01/01/2027, gửi trước ngày 23/12" in a paper of December: from when something is so at the turn of the year is not when it is due. */
const STARTS = quick(/(?<!\p{L})(?:kể )?từ (?:ngày )?\d{1,2}[/.-]0?[123][/.-](20\d{2})(?!\d)(?! ?(?:đến|tới|-|–))/gu);
const LAST_MONTHS = /-1[0-2]-/u;

const YEAR = /(?<![\d/.-])năm (20\d{2})(?!\d)|(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})(?!\d)/gu;
/** Only further days of one list stand between a day and the year that it shares with them ("15/3, 30/6/2027"). */
const SAME_LIST = /^(?:[\d/.,;() -]|ngày|tháng|năm|và|hết|đến|từ|trước)*$/u;

/** The one year named in the sentence around `offset`; null where there is none or several. */
export function yearNear(folded: string, offset: number, issued: IssueDate | null): number | null {
  const from = Math.max(offset - 600, 0);
  const before = folded.slice(from, offset);
  const after = folded.slice(offset, offset + 600);
  const stop = after.search(/\n|\. /u);
  const begins = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
  // "dịp Tết (25/01/2027); phương án gửi trước tháng 11": a bracket glosses what stands before it.
  const glossed = (words: string) => (issued === null ? words : words.replace(/\([^()]*\)/gu, ''));
  const named = yearsIn(glossed(before.slice(begins)), issued).map(({ year }) => year);
  const own = dayIn(after);
  for (const { year, said, day } of yearsIn(stop < 0 ? after : after.slice(0, stop), issued)) {
    const later = issued !== null && year > issued.year && !SAME_LIST.test(said);
    // "…, thảm nhựa xong trước mùa mưa năm 2027" further on says nothing of when the first part is due; nor does a day that comes behind this one
    // only in the next year ("đến hết ngày 30/9 đạt 70% và đến hết ngày 31/01/2027 đạt 100%").
    const elsewhere = later && (/[,;]/u.test(said) || (own !== null && day !== null && day < own));
    if (!elsewhere) named.push(year);
  }
  // A year that is over is what is spoken of ("tồn đọng năm 2025, hoàn thành trong Quý II"), not when something is to be done.
  const ahead = [...new Set(named)].filter((year) => issued === null || year >= issued.year);
  return ahead.length === 1 ? (ahead[0] ?? null) : null;
}

/** The day, or the end of the month or quarter, with which a text begins, as a number that grows through the year; null where it begins with none. */
function dayIn(text: string): number | null {
  const period = /^(?:(?:quý|q\.?) ?(?<quarter>i{1,3}(?!\p{L})|iv|[1-4](?!\d))|tháng (?<only>\d{1,2})(?![\d/.-]))/u.exec(
    text,
  )?.groups;
  if (period?.quarter !== undefined) return 100 * 3 * quarterOf(period.quarter) + 31;
  if (period?.only !== undefined) return 100 * Number(period.only) + 31;
  const [, day, month] = /^(?:\D{0,12}? )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?!\d)/u.exec(text) ?? [];
  return day === undefined || month === undefined ? null : 100 * Number(month) + Number(day);
}

function quarterOf(written: string): number {
  return /\d/u.test(written) ? Number(written) : ['', 'i', 'ii', 'iii', 'iv'].indexOf(written);
}

/** The years that words name, each with the words before it and, where it is that of a whole date, its day (see `dayIn`). */
function yearsIn(words: string, issued: IssueDate | null): { year: number; said: string; day: number | null }[] {
  const own = words
    .replace(CITATION, '')
    .replace(HORIZON, '')
    .replace(STARTS, (start, year: string) =>
      issued !== null && Number(year) === issued.year + 1 && LAST_MONTHS.test(issued.earliest ?? '') ? '' : start,
    )
    .replace(PLANNED, (plan, year: string) => (issued !== null && Number(year) > issued.year ? '' : plan));
  return [...own.matchAll(YEAR)].map((match) => ({
    year: Number(match[1] ?? match[4]),
    said: own.slice(0, match.index),
    day: match[2] === undefined ? null : 100 * Number(match[3]) + Number(match[2]),
  }));
}
