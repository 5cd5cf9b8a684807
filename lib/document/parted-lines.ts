import { quick } from '@/lib/text/letters';

/** How far into a text a header reaches, in characters. */
const HEADER = 3_000;
const TITLES =
  'QUYẾT ĐỊNH|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|CÔNG ĐIỆN|NGHỊ QUYẾT|KẾT LUẬN|BÁO CÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|TỜ TRÌNH|PHƯƠNG ÁN|QUY CHẾ';
/** State, motto and number, which stand in lines of their own (Decree 30/2020/NĐ-CP, annex I), where one line holds state and motto. */
const STATE_AND_MOTTO = /(?:CỘNG HÒA XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN) VIỆT NAM .*Hạnh phúc/u;
const TOP: readonly RegExp[] = [
  quick(/(?<=[\p{Lu}\-–_*]) (?=(?:CỘNG HÒA XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN) VIỆT NAM)/gu),
  / (?=Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc)/gu,
  /(?<=Hạnh phúc[\s\-–_*]{0,60}) (?=Số ?:)/gu,
];
/** What stands behind the date and behind the title. */
const TITLE: readonly RegExp[] = [
  // "…, ngày 04 tháng 5 năm 2027 QUYẾT ĐỊNH Về việc …".
  new RegExp(`(?<=tháng \\d{1,2} năm \\d{4}) (?=(?:${TITLES})(?=[ \\n:])|Kính gửi ?:)`, 'gu'),
  // "CHỈ THỊ VỀ VIỆC PHÒNG, CHỐNG HẠN Những tuần qua, …": a text in small letters behind a title in capitals.
  quick(new RegExp(`(?<=(?:^|\\n)(?:${TITLES}) [^\\p{Ll}\\n]{8,400}) (?=\\p{Lu}\\p{Ll}*,? \\p{L}*\\p{Ll})`, 'gu')),
];
/** "CHƯƠNG TRÌNH HÀNH ĐỘNG. II. NỘI DUNG": a part behind the title, both in capitals. */
const PART_BEHIND_TITLE = quick(/(?<=\n[^\p{Ll}\n]{8,300}[.:]) (?=[IVX]{1,4}\. \p{Lu}{2}[^\p{Ll}\n]{5,100}(?:\n|$))/gu);

/** What a portal's record of a document says of it, each behind its label. */
const RECORDED =
  / (?=(?:Số(?: ký)? hiệu|Loại văn bản|(?:Nơi|Cơ quan) ban hành|Người ký|Ngày (?:ban hành|ký|có hiệu lực|hiệu lực|công báo|hết hiệu lực)|Số công báo|Lĩnh vực|Trích yếu|Tình trạng) ?:)/gu;
/** Fewer labels in a line are no record. */
const FEWEST_LABELS = 3;

/**
 * Pages that have lost their line breaks run the parts of a header together, a title and what stands behind it, or the entries of a
 * portal's record. Each such space becomes a `\n`: the text keeps its length and every offset its meaning.
 */
export function partLines(text: string): string {
  let head = text.slice(0, HEADER).replace(LONG_LINE, (line) => partRecord(partTop(line)));
  for (const part of TITLE) head = head.replace(part, '\n');
  return (head + text.slice(HEADER)).replace(PART_BEHIND_TITLE, '\n');
}

const LONG_LINE = /[^\n]{80,}/gu;

/** A line with the parts of a header's top in lines of their own; any other as it is. */
function partTop(line: string): string {
  return STATE_AND_MOTTO.test(line) ? TOP.reduce((parted, part) => parted.replace(part, '\n'), line) : line;
}

/** A line with each entry of a record in a line of its own; any other as it is. */
function partRecord(line: string): string {
  return (line.match(RECORDED)?.length ?? 0) < FEWEST_LABELS ? line : line.replace(RECORDED, '\n');
}
