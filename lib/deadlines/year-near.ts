import { quick } from '@/lib/text/letters';
import type { IssueDate } from './time-expression';

/** The date of a cited document is no year of the sentence. */
const CITATION = quick(/số:? [\p{L}\d][^ ]{0,40}(?: [^.;\d]{0,30}ngày \d{1,2}(?: tháng |[/.-])\d{1,2}(?: năm |[/.-])\d{4})?/gu);

/** What is drawn up for a year is drawn up before it: "xây dựng kế hoạch kiểm tra năm 2027" says nothing of when. */
const PLANNED = quick(
  /(?<!\p{L})(?:kế hoạch|dự toán|chương trình|nhiệm vụ|danh mục|lịch|chỉ tiêu|phương hướng)(?: [^;.\d]{1,60})? năm (20\d{2})(?!\d)/gu,
);

/** The one year named in the sentence around `offset`; null where there is none or several. */
export function yearNear(folded: string, offset: number, issued: IssueDate | null): number | null {
  const from = Math.max(offset - 600, 0);
  const before = folded.slice(from, offset);
  const after = folded.slice(offset, offset + 600);
  const stop = after.search(/\n|\. /u);
  const begins = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
  const sentence = before.slice(begins) + (stop < 0 ? after : after.slice(0, stop));
  const own = sentence
    .replace(CITATION, '')
    .replace(PLANNED, (words, year: string) => (issued !== null && Number(year) > issued.year ? '' : words));
  const years = new Set(
    [...own.matchAll(/(?<![\d/.-])năm (20\d{2})(?!\d)|\d{1,2}[/.-]\d{1,2}[/.-](20\d{2})(?!\d)/gu)].map((match) =>
      Number(match[1] ?? match[2]),
    ),
  );
  // A year that is over is what is spoken of ("tồn đọng năm 2025, hoàn thành trong Quý II"), not when something is to be done.
  const ahead = [...years].filter((year) => issued === null || year >= issued.year);
  return ahead.length === 1 ? (ahead[0] ?? null) : null;
}
