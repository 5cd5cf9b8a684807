import { quick } from '@/lib/text/letters';
import { lastMatch } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';
import type { Addressee } from './addressee-parts';
import { isDue } from './is-due';
import { deadlinesIn, type Reading, type Scope } from './scope';

/** What articles tell of in the words of orders though nobody is given work: talk of a meeting, what a law lays down, what patrols did, advice to the public. */

/** "Đại diện Sở Tài chính đề nghị …", "Nhiều ý kiến đề nghị …": the words before a body that those who discuss something ask. */
const DISCUSSES = quick(
  /^(?:[^,;:]{3,100}, )?(?:(?:các|nhiều|một số|đa số|có) )*(?:ý kiến|đại biểu|thành viên (?:đoàn|hội đồng|ban|tổ|ủy ban)|đại diện(?! (?:lãnh đạo|thường trực|ban thường vụ|bộ) ))(?!\p{L})[^;:]{0,120}(?:đề nghị|kiến nghị|đề xuất)(?: với)? $/u,
);

/** "Theo Nghị định số 9/2026/NĐ-CP, UBND cấp xã có trách nhiệm …", "Nghị định quy định UBND cấp tỉnh …": what the law says of everybody's duties. */
const LAW_SAYS = quick(
  /^(?:(?:theo|căn cứ|tại) (?:quy định (?:của|tại) )?(?:luật|bộ luật|nghị định|thông tư|pháp lệnh)(?! này)(?!\p{L})|(?:luật|bộ luật|nghị định|thông tư|pháp lệnh)(?! này)[^,;:]{0,80} quy định(?!\p{L}))/u,
);

/** "Các lực lượng đã tuần tra, nhắc nhở, yêu cầu các hộ …": what those who check have asked of those whom they checked. */
const CHECKED = quick(
  /(?<!\p{L})(?:lực lượng|đoàn (?:kiểm tra|liên ngành|công tác)|tổ (?:công tác|kiểm tra|tuần tra|liên ngành)|đội|cơ quan (?:chức năng|công an)|công an|kiểm lâm|quản lý thị trường|cán bộ|chiến sĩ)(?!\p{L})[^.;:]{0,60} đã (?!(?:có|ký|ban hành) )[^.;:]{3,160}(?:,| và) (?:yêu cầu|đề nghị) $/u,
);

/** "UBND tỉnh đã ban hành nhiều văn bản yêu cầu các xã …": how often it has been told. */
const MANY_PAPERS = quick(
  /(?<!\p{L})(?:đã|từng) (?:có|ban hành|ký|gửi|ra) (?:nhiều|hàng loạt|hàng chục|một số|các|\d+) (?:công văn|văn bản|công điện|chỉ thị|thông báo)(?!\p{L})/u,
);

/** "Ngành Y tế khuyến cáo người dân …". */
const ADVISES = quick(
  /^ (?:cũng |còn |đồng thời |tiếp tục )?(?:khuyến cáo|khuyên|cảnh báo|kêu gọi|nhắc nhở|lưu ý)(?: tới| đến)? (?:tất cả |toàn thể |mọi |mỗi |các )?(?:người|nhân dân|bà con|hộ|gia đình|cộng đồng|du khách|phụ huynh|khách hàng|hành khách|chủ (?:phương tiện|hộ|tàu|xe|nuôi|trang trại)|ngư dân|nông dân|cá nhân|bạn đọc)(?!\p{L})/u,
);

/** Those who come to learn or to compete. */
const LEARNERS = /^(?:các |những |mỗi )?(?:học viên|học sinh|sinh viên|vận động viên|thí sinh|em)(?!\p{L})/u;

const HE_TELLS = /^(?:ông|bà) (?:cũng |còn |lại )?(?:phân công|giao|yêu cầu|chỉ đạo)(?!\p{L})/u;
const LAST_NAMED = quick(
  /(?<!\p{L})(?:(?<village>trưởng (?:thôn|bản|ấp|khu phố|buôn|xóm|làng)|già làng|bí thư chi bộ)|chủ tịch|giám đốc|bí thư|bộ trưởng|thủ tướng|hiệu trưởng|trưởng (?:phòng|ban))(?!\p{L})/gu,
);
/** How far back somebody is named, in characters. */
const NEAR = 400;

/** "Ông phân công các đoàn thể …" in the portrait of a village head. */
function isVillagers(reading: Reading, sentence: Span, folded: string): boolean {
  if (!HE_TELLS.test(folded)) return false;
  const named = lastMatch(LAST_NAMED, reading.folded.slice(Math.max(0, sentence.start - NEAR), sentence.start));
  return named?.groups?.village !== undefined;
}

/** Whether a sentence of an article (or of a text on a decree) tells of somebody in the words of an order that gives no work. `before`: its words before the body. */
export function isToldInNews(reading: Reading, sentence: Span, folded: string, addressee: Addressee, scope: Scope): boolean {
  if (isDue(reading, sentence)) return false;
  const before = folded.slice(0, addressee.start - sentence.start);
  if (addressee.how === 'subject' && reading.laysDown && scope.mode !== 'directs') return true;
  if (reading.official) return false;
  if (addressee.how === 'subject')
    return (
      LAW_SAYS.test(folded) ||
      ADVISES.test(folded.slice(addressee.end - sentence.start)) ||
      isVillagers(reading, sentence, folded)
    );
  const names = addressee.agencies.map(({ start, end }) => reading.folded.slice(start, end));
  return (
    DISCUSSES.test(before) ||
    CHECKED.test(before) ||
    MANY_PAPERS.test(before) ||
    isVillagers(reading, sentence, folded) ||
    (!reading.reports && deadlinesIn(reading, sentence).length === 0 && names.every((name) => LEARNERS.test(name)))
  );
}
