import type { Provision } from '@/lib/document/outline';
import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';

export type Attribute = 'lead' | 'support' | 'bodies' | 'time' | 'product' | 'other';

const LEAD =
  /^(?:trách nhiệm (?:chỉ đạo |tổ chức )*thực hiện\s*:|(?:các )?(?:(?:cơ quan|đơn vị|bộ phận|tổ chức|lãnh đạo|phòng|cấp|đầu mối|người)(?:, (?:cơ quan|đơn vị|tổ chức))? )?(?:(?:được giao |được phân công )?(?:chủ trì|thực hiện|chịu trách nhiệm|tham mưu|soạn thảo|phụ trách|trình|phân công)(?: chính| thực hiện| tham mưu| soạn thảo| triển khai| nhiệm vụ)*)(?:\s*\([^)]*\))?\s*:)/u;
const SUPPORT =
  /^(?:các )?(?:(?:cơ quan|đơn vị|bộ phận|tổ chức)(?:, (?:cơ quan|đơn vị|tổ chức))? )?(?:phối hợp|tham gia)(?: thực hiện)?\s*:/u;
/** "Thời gian đăng ký: các đơn vị gửi danh sách …" says what is to be done, not when the work above it is. */
const TIME =
  /^(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình|hạn)(?: [^:.]{0,40})?\s*:(?!\s*(?:các|những|mỗi|toàn thể|từng) (?!ngày|tháng|quý|năm|tuần))/u;
const TIME_OPEN = quick(/^(?:thời gian|thời hạn|tiến độ) (?:thực hiện|hoàn thành|ban hành|triển khai)(?!\p{L})/u);
const PRODUCT = /^(?:sản phẩm|kết quả(?: đầu ra| dự kiến| cần đạt)?)(?: [^:.]{0,30})?\s*:/u;
/** A heading of its own, whose items name the bodies: "Cơ quan chủ trì", "2. Cơ quan chủ trì, phối hợp". */
const LEAD_ALONE = /^(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|thực hiện|chủ trì thực hiện)$/u;
const SUPPORT_ALONE = /^(?:các )?(?:cơ quan|đơn vị) phối hợp(?: thực hiện)?$/u;
const BOTH_ALONE = /^(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|thực hiện)(?:,| và) (?:cơ quan |đơn vị )?phối hợp(?: thực hiện)?:?$/u;
const OTHER =
  /^(?:kinh phí|nguồn lực|chủ đề|khẩu hiệu|tên gọi|nội dung(?: thực hiện| công việc| nhiệm vụ)?|hình thức(?: thực hiện)?|đối tượng|địa điểm|địa bàn|phạm vi|phương thức|mục tiêu|yêu cầu|số lượng|quy mô|cách thức|ghi chú)(?: [^:.]{0,30})?\s*:/u;

/** What a line or heading under a task says of it: "Cơ quan chủ trì: …", "Cơ quan phối hợp: …", "Thời gian hoàn thành: …"; null for any other line, which is given in its match form. */
export function attributeOf(line: string): Attribute | null {
  const folded = line.slice(0, 140);
  const whole = folded.trim();
  if (BOTH_ALONE.test(whole)) return 'bodies';
  if (SUPPORT.test(folded) || SUPPORT_ALONE.test(whole)) return 'support';
  if (LEAD.test(folded) || LEAD_ALONE.test(whole)) return 'lead';
  if (TIME.test(folded) || TIME_OPEN.test(folded)) return 'time';
  if (PRODUCT.test(folded)) return 'product';
  return OTHER.test(folded) ? 'other' : null;
}

/** The parts of "…; cơ quan phối hợp: …": a semicolon parts a sentence where an attribute begins behind it; the sentence alone where none does. The text is given in its match form. */
export function attributeClauses(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let at = text.indexOf('; ', start); at >= 0 && at < sentence.end; at = text.indexOf('; ', at + 1)) {
    const bracketed = text.slice(start, at).lastIndexOf('(') > text.slice(start, at).lastIndexOf(')');
    if (bracketed || attributeOf(text.slice(at + 2, sentence.end)) === null) continue;
    clauses.push({ start, end: at });
    start = at + 2;
  }
  return [...clauses, { start, end: sentence.end }];
}

/** Where the words of an attribute begin, behind its label and colon. */
export function attributeValueStart(line: string): number {
  const colon = line.indexOf(':');
  if (colon < 0) return line.length;
  const behind = /^\s*/u.exec(line.slice(colon + 1));
  return colon + 1 + (behind?.[0].length ?? 0);
}

/** The attribute that a provision is, from its first paragraph in the match form of the text. */
export function provisionAttribute(folded: string, node: Provision): Attribute | null {
  const first = node.paragraphs[0];
  return first === undefined ? null : attributeOf(folded.slice(first.start, first.end));
}
