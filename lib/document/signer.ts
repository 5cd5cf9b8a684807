import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import type { Span } from '@/lib/text/span';

const NAME = quick(/^(?:(?:TS|ThS|PGS|GS|BS|BSCKI{1,2}|CKI{1,2}|KS)\.? ?)*\p{Lu}['’]?[\p{L}]*(?: \p{Lu}['’]?\p{L}*){1,5}$/u);
/** A soldier's or policeman's rank is no part of the name. */
const RANK = /^(?:đại|thượng|trung|thiếu) (?:tá|úy|tướng) (?=\p{Lu})/iu;
const TITLE_OR_POWER =
  /^(?:t\/m|k\/t|tm\.|kt\.|tl\.|tuq\.|q\.)|chủ t[ịi]ch|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|chánh văn phòng|chủ nhiệm|cục trưởng|vụ trưởng|trưởng ban|trưởng phòng|trưởng khoa|trưởng bộ môn|hiệu trưởng|bí thư|phó bí thư|viện trưởng|tổng giám đốc|chánh thanh tra|chi cục trưởng|chánh án|chỉ huy trưởng|chính ủy|chính trị viên|tư lệnh|trưởng đoàn|tổ trưởng|trưởng công an|^chủ trì$/u;

/** Titles in capitals and the name behind them in one line, as pages have it that lost their line breaks. */
const ON_ONE_LINE = quick(/^([^\p{Ll}]{4,120}) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u);

const SIGNED_MARK = / ?\((?:đã )?ký(?: tên)?[^()]{0,20}\)$/iu;

/** The name in a line that has titles in capitals before it ("KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Lò Thị Mai (đã ký)"); null for any other line. */
export function signedOnOneLine(line: string): string | null {
  const [, titles, name] = ON_ONE_LINE.exec(line.replace(SIGNED_MARK, '')) ?? [];
  return titles !== undefined && name !== undefined && TITLE_OR_POWER.test(matchForm(titles)) ? name : null;
}

/** The title of someone who signs, alone in its line and in capitals ("GIÁM ĐỐC", "PHÓ CHỦ TỊCH UBND XÃ"). */
const TITLE_LINE = quick(
  /^(?:phó |q\.? ?|quyền )?(?:chủ tịch|giám đốc|tổng giám đốc|bộ trưởng|thứ trưởng|thủ tướng(?: chính phủ)?|chánh văn phòng|chủ nhiệm|(?:tổng |chi )?cục trưởng|vụ trưởng|trưởng (?:ban|phòng|trạm|đoàn|khoa|bộ môn)|hiệu trưởng|bí thư|viện trưởng|chánh thanh tra|chánh án|thư ký|chủ trì|chủ tọa|người ghi biên bản)(?: [\p{L} ]{2,40})?$/u,
);

/** Whether a line is the title of the signer: one in capitals with a person's name in one of the next lines, and no other words between. */
export function opensSignature(words: string, behind: readonly string[]): boolean {
  if (words.length > 60 || /\p{Ll}/u.test(words) || !TITLE_LINE.test(matchForm(words))) return false;
  const name = behind.find((line) => /\p{Ll}/u.test(line) && !/^\([^)]*\)$/u.test(line));
  return name !== undefined && name.length < 50 && NAME.test(name) && name.split(' ').length <= 5;
}

/** Two columns read as one line: the recipients stand to the left, the signer to the right ("- Lưu: VT.      Lò Thị Mai"). */
function lastColumn(line: string): string {
  return (
    line
      .trim()
      .split(/\s{3,}|\t| \|(?: |$)/u)
      .at(-1) ?? ''
  )
    .replace(RECIPIENT, '')
    .replace(RECIPIENT_BEHIND, '')
    .replace(FILE_COPY, '')
    .trim();
}

/** A recipient that only one space parts from the title in capitals behind it ("- Như trên; PHÓ CHỦ TỊCH"). */
const RECIPIENT = quick(
  /^(?:Nơi nhận:|- (?:Lưu ?: ?)?[^;:]{2,60}[;.]) \|? ?(?=(?:KT\. |TM\. |TL\. |TUQ\. |Q\. |T\/M\.? |K\/T\.? |PHÓ |CHỦ |GIÁM |CHÁNH |BỘ |THỨ |THỦ |TỔNG |TRƯỞNG |HIỆU |CỤC |VIỆN |BÍ )\P{Ll}*$)/u,
);

/** One that stands behind the title instead, where the columns came in the other order ("PHÓ GIÁM ĐỐC - Như kính gửi;"). */
const RECIPIENT_BEHIND = quick(/(?<=^\P{Ll}{6,60}) (?:Nơi nhận ?:|- \p{Lu}\p{Ll}[^\n]*[;.])$/u);

/** A recipient, the files among them, before a person's name ("- Lưu: VT. Lò Thị Mai", "- Như Điều 3; Rơ Châm Hà"), unlike another recipient. */
const FILE_COPY = quick(
  /^(?:-? ?Lưu ?:? ?[^;\n]{0,40}[.;]|- ?[^;:\n]{2,60};) (?!(?:Sở|Ban|Báo|Đài|Bộ|Cục|Vụ|Tỉnh|Huyện|Xã|Công|Ủy|Hội|Chi|Trường|Trung|Viện|Phòng|Cổng|Mặt|Thành|Thường|Các)(?!\p{L}))(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$)/u,
);

/**
 * Who signed: the first line below the signer's title that reads as a person's name (Decree 30/2020/NĐ-CP, annex I, part
 * II, item 7). Null where no title in capitals stands in the ending.
 */
export function readSigner(text: string, ending: Span): string | null {
  let titled = false;
  for (const line of linesOf(text.slice(ending.start, ending.end))) {
    const words = lastColumn(text.slice(ending.start + line.start, ending.start + line.end)).replace(RANK, '');
    const name = signedOnOneLine(words);
    if (name !== null) return name;
    if (!/\p{Ll}/u.test(words.replace(/\([^)]*\)/gu, '')) && TITLE_OR_POWER.test(matchForm(words))) titled = true;
    else if (titled && NAME.test(words) && /\p{Ll}/u.test(words) && words.length < 50) return words;
  }
  return null;
}
