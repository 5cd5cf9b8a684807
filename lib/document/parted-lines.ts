import { quick } from '@/lib/text/letters';

/** How far into a text a header reaches, in characters. */
const HEADER = 3_000;
/** "…, ngày 04 tháng 5 năm 2027 QUYẾT ĐỊNH Về việc …": the title behind the date. */
const TITLE_BEHIND_DATE =
  /(?<=tháng \d{1,2} năm \d{4}) (?=(?:QUYẾT ĐỊNH|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|CÔNG ĐIỆN|NGHỊ QUYẾT|KẾT LUẬN|BÁO CÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH)(?=[ \n:]))/gu;
/** "CHƯƠNG TRÌNH HÀNH ĐỘNG. II. NỘI DUNG": a part behind the title, both in capitals. */
const PART_BEHIND_TITLE = quick(/(?<=\n[^\p{Ll}\n]{8,300}[.:]) (?=[IVX]{1,4}\. \p{Lu}{2}[^\p{Ll}\n]{5,100}(?:\n|$))/gu);

/**
 * Pages that have lost their line breaks run the date and the title of a document together, or a title and its first part. Each
 * such space becomes a `\n`: the text keeps its length and every offset its meaning.
 */
export function partLines(text: string): string {
  const head = text.slice(0, HEADER).replace(TITLE_BEHIND_DATE, '\n');
  return (head + text.slice(HEADER)).replace(PART_BEHIND_TITLE, '\n');
}
