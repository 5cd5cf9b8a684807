import { type IsoDay, isoDay } from '@/lib/calendar/iso-day';
import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';

/** How many lines from the top the day of an article is looked for, and how long its running text must be to begin. */
const HEAD_LINES = 80;
const RUNNING = 220;

/** A line that is a day alone, as portals set it above an article: `Thứ Ba, ngày 16/07/2026`, `Cập nhật: 06/11/2026 - 08:30`, `(Cập nhật ngày 20/4/2026)`, `Thứ năm - 22/10/2026 09:02  In ra  Phản hồi`, `Báo Hòa Lạc - Ngày 24/10/2026`. */
const LINE = quick(
  /^\(?(?:[\p{L}. ]{2,40} ?[-–|] ?(?=ngày |thứ (?:\p{L}|[2-7])|chủ nhật))?(?:(?:ngày |đã )?(?:đăng|cập nhật|xuất bản|đăng tải|gửi|viết|đăng lúc|ngày đăng|ngày cập nhật|tin đăng ngày|đăng ngày)(?: lúc| ngày)?\s*:?\s*)?(?:\d{1,2}[:h]\d{2}(?::\d{2})?\s*(?:am|pm)?\s*[,|-]?\s*)?(?:(?:thứ \p{L}+|thứ [2-7]|chủ nhật)\s*[,|-]?\s*)?(?:ngày )?(?<day>\d{1,2})(?:[/.-]| tháng )(?<month>\d{1,2})(?:[/.-]| năm )(?<year>\d{4})(?!\d)(?:[\s,|-]*(?:lúc )?\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:am|pm|sa|ch))?)?(?:[\s,|-]*(?:[([]?gmt ?\+ ?\d[)\]]?|lượt xem.*|đã xem.*|\d+ lượt.*|(?:tác giả|nguồn|theo|chuyên mục|danh mục|(?:người )?đăng(?: bởi)?|bởi)\s*:?.*|(?<=\d ?)[|\t] ?\p{L}.*))?(?:[\s|-]+(?:in ra|in (?:bài|trang|tin)(?: viết)?|bản in|phản hồi|gửi (?:mail|email|bài viết)|chia sẻ|bình luận|xem (?:với )?cỡ chữ|cỡ chữ|nghe (?:đọc )?bài|đóng(?: cửa sổ(?: này)?| lại)?|quay lại|trở (?:về|lại)(?: trang trước)?|về trang trước|lưu trang|đọc bài viết)){0,5}[\s|)-]*$/u,
);

/** The same with the year first, as some portals print it: `2026-10-24 08:12:30`. */
const YEAR_FIRST = quick(
  /^(?:(?:ngày |tin )?(?:đăng|cập nhật|xuất bản)(?: ngày| lúc)?\s*:?\s*)?(?<year>20\d{2})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?:[ ,|t-]+\d{1,2}[:h]\d{2}(?::\d{2})?)?[\s|-]*$/u,
);

/**
 * The day that a text says it was put up, from the lines above its first paragraph; the last of several, because portals put
 * today's day at the very top. Null where no line is a day alone.
 */
export function publishedLine(text: string): IsoDay | null {
  let found: IsoDay | null = null;
  for (const line of linesOf(text).slice(0, HEAD_LINES)) {
    if (line.end - line.start > RUNNING) break;
    if (line.end - line.start > 90) continue;
    const words = matchForm(text.slice(line.start, line.end)).trim();
    const { year, month, day } = (LINE.exec(words) ?? YEAR_FIRST.exec(words))?.groups ?? {};
    if (year !== undefined) found = isoDay(Number(year), Number(month), Number(day)) ?? found;
  }
  return found;
}

/** The words that such a line begins with in a list of articles. */
const PUT_UP = quick(/^(?:ngày |tin )?(?:đăng|cập nhật|xuất bản)(?: ngày| lúc)?\s*:?\s/u);

/** Whether a day of publication stands in the line below `at`: what ends there is a headline of a list. `folded` is a match form. */
export function isPutUpBelow(folded: string, at: number): boolean {
  const line = (/^[^\n]*\n+([^\n]{0,90})(?:\n|$)/u.exec(folded.slice(at, at + 300))?.[1] ?? '').trim();
  return PUT_UP.test(line) && LINE.test(line);
}
