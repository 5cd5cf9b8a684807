import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import type { Addressee } from './addressee-parts';
import { isPetition, rulesAsk, tellsDeed } from './article';
import { asReported } from './as-reported';
import { deadlinesIn, type Reading, type Scope } from './scope';
import { isToldInNews } from './told-in-news';
import { isAppraisal, isClosing, isHearsay, isNoSentence, isUnkept } from './wording';

/** A body is charged with something: not with money, land or figures. */
export const CHARGED = quick(
  /^,? ?(?:(?:sẽ )?chủ trì|là (?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì|điều phối)(?!\p{L})[^.;:,]{0,60}, (?:có trách nhiệm|chịu trách nhiệm|chủ trì)|sẽ là (?:cơ quan|đơn vị|đầu mối(?! kết nối| giao dịch))|có trách nhiệm|(?:cũng |vừa )?được (?:giao|yêu cầu|đề nghị|phân công)(?! (?:từ|hơn|gần|trên|tổng|\d|vốn|dự toán|chỉ tiêu|biên chế|đất|quản lý)))/u,
);

/** "Theo quy định nêu trên, Sở …": what the law says of everybody's duties. */
export const RULED = /^(?:theo|căn cứ|tại) (?:quy định|luật|bộ luật|nghị định|thông tư|khoản|điều|điểm)(?!\p{L})/u;

const OTHER_PAPER = quick(
  /^(?:luật|bộ luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công điện)(?! này)(?!\p{L})[^;:]{0,300}(?<!\p{L})giao(?: cho)? /u,
);

/** Whether a sentence of an official text tells what another paper has charged somebody with. */
export function tellsOfOtherPaper(folded: string): boolean {
  return OTHER_PAPER.test(folded);
}

/** What is done right behind a body: an award, no work. */
const AWARDS =
  /^[^,.;]{0,60}?(?<!(?:việc|rà soát|đề xuất|xét) (?:trao )?)(?<!\p{L})(?:tặng|trao) (?:thưởng|cờ|bằng khen|giấy khen|danh hiệu|huân chương)(?!\p{L})/u;

/** Whether an order is told of as given before, counted, praised or asked for by citizens, rather than given. */
export function isToldOf(reading: Reading, sentence: Span, folded: string, addressee: Addressee, scope: Scope): boolean {
  const before = folded.slice(0, addressee.start - sentence.start);
  if (
    /^tại (?:công văn|văn bản|công điện|chỉ thị|kế hoạch|thông báo) số [^;]* đã $/u.test(before) ||
    /^(?:thực hiện|căn cứ|theo|tiếp theo|xét)(?!\p{L}).*tại (?:thông báo|công văn|chỉ thị|công điện|quyết định|văn bản)/u.test(
      before,
    )
  )
    return true;
  // "Sở đã yêu cầu các trường …" in an article that reports what the office has written is no hearsay.
  if (
    (isHearsay(before) && isHearsay(asReported(reading, sentence, before, scope))) ||
    isAppraisal(folded) ||
    isNoSentence(folded) ||
    isUnkept(folded)
  )
    return true;
  if (isToldInNews(reading, sentence, folded, addressee, scope)) return true;
  // "UBND thành phố giao các sở, ngành 15.533 nhiệm vụ": how many orders there were.
  if (
    /^,? (?:tổng số |tổng cộng )?\d[\d.,]* (?:nhiệm vụ|văn bản|chỉ tiêu|ý kiến|nội dung)(?!\p{L})/u.test(
      folded.slice(addressee.end - sentence.start),
    )
  )
    return true;
  // "Giao Đảng ủy …" at the head of a paragraph orders, whatever the list before it told of.
  if (scope.mode === 'reports' && !(addressee.how === 'assigned' && /^(?:giao|yêu cầu)(?: cho)? $/u.test(before))) return true;
  if (reading.official && /(?<!\p{L})đã (?:ban hành|có|ký|gửi)(?!\p{L})/u.test(before)) return true;
  // "Bộ ủy quyền bốn trường đại học coi thi": an article tells who stands in for whom.
  if (!reading.official && scope.mode !== 'directs' && /(?<!\p{L})ủy quyền(?: cho)? $/u.test(before)) return true;
  // "Ngày 19 tháng 8, Văn phòng có văn bản số … yêu cầu …": an earlier paper is told of.
  if (reading.official && /^ngày \d[^,;]{1,30}, (?:[^,;:]{3,80} (?:có|ban hành|gửi)|tại) [\p{L} ]{4,12} số/u.test(before))
    return true;
  // "UBND tỉnh đã ban hành Quyết định số … thu hồi đất và giao Trung tâm … quản lý": what a decision did.
  if (/(?<!\p{L})đã (?:ban hành|ký|có)(?: ban hành)? quyết định(?: số)? [^,;:]*$/u.test(before)) return true;
  // "Luật Đất đai năm 2024 và Nghị định số … giao Bộ … quy định": what another paper has told it.
  if (reading.official && tellsOfOtherPaper(before)) return true;
  if (AWARDS.test(folded.slice(addressee.end - sentence.start))) return true;
  const behind = folded.slice(addressee.end - sentence.start);
  if (rulesAsk(before, behind) || (!reading.official && tellsDeed(folded) && !CHARGED.test(behind))) return true;
  // "Theo quy định hiện hành, cơ sở khám bệnh phải báo cáo …": an article says what the law is.
  if (!reading.official && !reading.reports && RULED.test(folded) && addressee.how === 'subject') return true;
  // "Khi phường giao mỗi tổ vận động 80% hộ, cô Mai …": how it was whenever that was.
  if (!reading.official && /^(?:mỗi )?(?:khi|lúc|hồi) [^,;:]{2,80}$/u.test(before) && addressee.how === 'assigned') return true;
  // What citizens and enterprises ask for in the news is no order.
  if (!reading.official && addressee.start > sentence.start && isPetition(reading, sentence, folded, before)) return true;
  return isClosing(folded) && deadlinesIn(reading, sentence).length === 0;
}
