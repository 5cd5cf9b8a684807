import { readAgencies } from '@/lib/agencies/read-agencies';
import { endsClause } from '@/lib/text/ends-clause';
import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { readHeadingAddressee } from './addressee-label';
import { addresseeOf } from './addressee-of';
import { deadlinesIn, foldedOf, type Reading } from './scope';
import { BEGINS_WITH_ADVERB, BEGINS_WITH_VERB, isClosing, isClosingOrder, isFormal } from './wording';

/** "Truyền thông", "Giám sát, xử lý ổ dịch": a few words without an end, a day or a body are the heading of something. */
export function isBareTopic(reading: Reading, span: Span): boolean {
  const folded = foldedOf(reading, span);
  if (folded.length > 40 || /[.;:,!]\s*$/u.test(folded) || deadlinesIn(reading, span).length > 0) return false;
  return folded.split(/\s+/u).length <= 7 && addresseeOf(reading, span) === null;
}

/** "Công điện nêu rõ, các đơn vị báo cáo …": an article goes on with the paper. */
const PAPER_SAYS =
  /^(?:công điện|chỉ thị|thông báo|văn bản|kế hoạch|công văn|kết luận|nghị quyết)(?: này)?(?: cũng| còn)? (?:nêu rõ|nêu|ghi rõ|chỉ rõ)(?:,| rằng|:) /u;
/** "P.V (tổng hợp)", "Số lượt đọc: 512", "[Các tin khác]": what a page says of itself. */
const OF_THE_PAGE =
  /^(?:p\.? ?v\.?(?: \([^()]*\))?$|(?:số )?lượt (?:đọc|xem|truy cập)(?!\p{L})|\[?(?:các )?(?:tin|bài)(?: viết)? (?:khác|liên quan|mới hơn|cũ hơn|cùng chuyên mục|đã đưa)\]?:?$)/u;

/** A paragraph that closes the document rather than the provision above it. */
export function endsList(folded: string): boolean {
  if (isClosing(folded) || isClosingOrder(folded) || isFormal(folded)) return true;
  if (PAPER_SAYS.test(folded) || OF_THE_PAGE.test(folded)) return true;
  // "Cũng tại hội nghị, đồng chí … trao Giấy khen": an article goes on with the meeting.
  if (
    /^(?:cùng (?:ngày|chiều|buổi)|(?:nhân )?dịp này), |^(?:cũng )?tại (?:hội nghị|cuộc họp|buổi làm việc|buổi họp|phiên họp|kỳ họp|lễ \p{L}+)(?: này)?, |^kết thúc (?:hội nghị|cuộc họp|buổi|phiên)/u.test(
      folded,
    )
  )
    return true;
  return /^(?:trong quá trình|trên đây|nhận được|mọi (?:thông tin|chi tiết|vướng mắc|ý kiến)|(?:rất )?mong |thông tin chi tiết|chi tiết (?:xin )?liên hệ|đầu mối liên hệ|(?:chỉ thị|thông báo|công văn|công điện|kế hoạch|quyết định|nghị quyết|kết luận|hướng dẫn|quy chế) (?:này|có hiệu lực))(?!\p{L})/u.test(
    folded,
  );
}

/** A line of names alone: whom it is sent to, who sits where. */
export function namesOnly(reading: Reading, span: Span): boolean {
  const list = readAgencies(reading.joined, reading.folded, span.start, span.end);
  return list !== null && /^\s*(?:\([^)]*\))?[.;:,]?\s*$/u.test(reading.folded.slice(list.end, span.end));
}

/** "1. Đối với việc kiểm đếm, vào sổ vật tư.": a topic, though a stop stands behind it. */
const TOPIC_WITH_STOP = quick(
  /^(?:đối với|về) (?:công tác|việc|nội dung|vấn đề)(?!\p{L})(?!.*(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị|giao|trước ngày|chậm nhất|hoàn thành)(?!\p{L}))[^.;:]{5,180}\.\s*$/u,
);

/** A provision that opens a topic in a paragraph of its own: short, or ending in a colon, without an order of its own. */
export function isTopic(reading: Reading, line: Span): boolean {
  const folded = foldedOf(reading, line);
  if (/:\s*$/u.test(folded)) return true;
  if (TOPIC_WITH_STOP.test(folded)) return true;
  if (endsClause(folded) || folded.length > 200) return false;
  if (/^về /u.test(folded) || (folded.length < 100 && !BEGINS_WITH_VERB.test(folded) && !BEGINS_WITH_ADVERB.test(folded)))
    return true;
  return isBareTopic(reading, line) || readHeadingAddressee(reading.joined, reading.folded, line) !== null;
}
