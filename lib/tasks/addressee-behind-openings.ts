import type { Agency } from '@/lib/agencies/agency';
import { POST } from '@/lib/agencies/patterns';
import { type AgencyList, readAgencies } from '@/lib/agencies/read-agencies';
import { isCapital } from '@/lib/agencies/scan';
import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { assignedInside } from './addressee-inside';
import { afterAssigning, isStaff } from './addressee-of-order';
import { type Addressee, ASSIGN, acts, listAt, skip, TO_WHOM } from './addressee-parts';

/** Bodies named before, by their number. */
const THESE =
  /^(?:cả )?(?:hai|ba|bốn|các) (?:đơn vị|cơ quan|địa phương|sở|ngành|huyện|xã|tập đoàn|doanh nghiệp|công ty)(?: (?:này|trên|nói trên))?$/iu;
/** Openings that name no one: connectives, conditions, grounds. Each ends with a comma, or is one word. */
const OPENING =
  /(?:(?:(?:chậm nhất|muộn nhất|trước|trong|đến|hết|vào) (?:là )?)?(?:ngày |tháng |quý |năm |tuần )?\d[\d/.-]*(?: (?:hằng|hàng|mỗi) (?:năm|tháng|quý))?: |(?:trong quá trình [^,.;]{2,90},? )?nếu (?:có|gặp) (?:khó khăn|vướng mắc|phát sinh)(?:(?:,| hoặc| và) (?:khó khăn|vướng mắc|phát sinh))*(?: phát sinh)?,? |(?:đồng thời|bên cạnh đó|cụ thể|theo đó|trong đó|ngoài ra|song song|song song đó|tuy nhiên|đặc biệt|trước mắt|đáng chú ý|cùng với đó|mặt khác|thời gian tới|trong thời gian tới|tiếp tục|cuối cùng|còn)[,:]? |(?:hằng|hàng|định kỳ hằng|định kỳ hàng) (?:năm|quý|tháng|tuần)(?: hoặc đột xuất)?,? |định kỳ [^,.;:]{3,60}, |trong thời gian [^,.;:]{2,80}, |(?:đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần) (?:tháng|quý|năm|tuần)(?!\p{L})[^,.;:]{0,20}, |(?:thời gian|thời hạn) [^:.\n]{3,60}: |(?:công điện|chỉ thị|thông báo|văn bản|kế hoạch|công văn|kết luận|nghị quyết)(?: này)?(?: cũng| còn)? (?:nêu rõ|nêu|ghi rõ|chỉ rõ)(?:,| rằng|:) |(?:trên cơ sở|căn cứ|trong quá trình|nếu|để|sau khi|khi|nhằm|đối với|liên quan đến|trường hợp|từ|với|qua|theo|thực hiện|tại|trước|riêng|về|quá|hết)(?! (?:dõi)) [^,.;:]{2,220}[,:] ?)/uy;
const TOPIC =
  /(?:(?:về|đối với) [^:.\n]{3,260}|báo cáo (?:định kỳ|đột xuất|tuần|tháng|quý|năm|\d{1,2} tháng)(?!\p{L})[^:.\n]{0,60}): ?/uy;

/** "Đồng hành với doanh nghiệp: Trung tâm Xúc tiến mở …": in a few words what somebody named behind them has to do; not "Chủ tịch UBND xã yêu cầu: …", who speaks. */
const HEADED =
  /(?!(?:hình|ảnh|chú thích|nguồn|tác giả|thành phần|tham dự|dự họp|trong ảnh)(?!\p{L}))[^:.;()\n\d]{4,70}(?<!(?:yêu cầu|đề nghị|chỉ đạo|giao nhiệm vụ|phân công|lưu ý|đánh giá|khẳng định|cho biết|cho hay|cho rằng|nêu rõ|phát biểu|chia sẻ)): (?=\p{L})/uy;

/** "Kết luận hội nghị, ", "Chủ trì cuộc họp, ", "Phát biểu chỉ đạo tại buổi lễ, " before whoever then tells somebody something: what a leader does at a meeting. */
export const AT_MEETING = quick(
  /(?:(?:dự|tham dự|đến dự|chủ trì|kết thúc)(?: và [^,.;:]{3,40}?)? (?:buổi|cuộc|phiên|hội nghị|hội thảo|kỳ họp|đại hội|lễ|tại)|(?:phát biểu|kết luận)(?!\p{L}))[^,.;:]{0,120}, (?=(?:đồng chí |đ\/c )?(?:ông|bà|(?:phó |thứ |tổng )*(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|trưởng|giám đốc|cục trưởng|hiệu trưởng|tư lệnh|chủ nhiệm)|thứ trưởng|lãnh đạo|thường trực|ubnd|ủy ban nhân dân)(?!\p{L})[^.;:]{0,120} (?:yêu cầu|đề nghị|giao|chỉ đạo|phân công|lưu ý|nhấn mạnh)(?!\p{L}))/uy,
);

/** The bodies behind `đối với`: all of the list before a colon or comma; all but the last where that one goes on to speak ("…, UBND tỉnh đề nghị …"). */
function withoutSpeaker(folded: string, list: AgencyList): Agency[] | null {
  const behind = folded.slice(list.end, list.end + 20);
  if (
    /^\s*[:,]/u.test(behind) ||
    /^ (?:có|nơi|đã|chưa|được|không) [^,.;:]{2,80}(?:, (?:[^,.;:]{2,60} )?(?:đề nghị|yêu cầu)(?!\p{L})|: )/u.test(
      folded.slice(list.end, list.end + 100),
    )
  )
    return list.agencies;
  if (/^ (?:phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|tập trung)(?!\p{L})/u.test(behind)) return list.agencies;
  return list.agencies.length > 1 && /^ (?:đề nghị|yêu cầu|giao|lưu ý)(?!\p{L})/u.test(behind)
    ? list.agencies.slice(0, -1)
    : null;
}

const UNIT_ALONE = /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|thôn) /u;

/** Whoever heads a unit, of which the text says elsewhere which it is, or who speaks. */
const WHOEVER_HEADS =
  /^(?:người đứng đầu|thủ trưởng|lãnh đạo)(?!\p{L})|^(?:đồng chí|đ\/c) (?:đề nghị|yêu cầu|giao|lưu ý|nhấn mạnh)(?!\p{L})/u;

/** "Khi dạy trực tuyến, giáo viên chuẩn bị …": a kind of body behind an opening, small and alone, whose verb follows. */
function bareSubject(text: string, folded: string, at: number, end: number): Addressee | null {
  // "…, thành phố sẽ thu hồi dự án": a unit that speaks of itself.
  const list = UNIT_ALONE.test(folded.slice(at, at + 20)) ? null : readAgencies(text, folded, at, end, true);
  if (list !== null) return acts(folded, list.end) ? { agencies: list.agencies, start: at, end: list.end, how: 'subject' } : null;
  // "Đối với các trường đang sửa chữa, hiệu trưởng chủ động …": a post whose body is known, written small.
  const post = WHOEVER_HEADS.test(folded.slice(at, at + 24)) ? null : skip(POST, folded, at);
  return post !== null && acts(folded, post)
    ? { agencies: [{ start: at, end: post, name: text.slice(at, post) }], start: at, end: post, how: 'subject' }
    : null;
}

/** "Đối với cấp xã, Bộ trưởng yêu cầu Chủ tịch UBND các xã …": whom the clause behind the topic tells. */
function toldBehind(text: string, folded: string, at: number, end: number): Addressee | null {
  const verb = skip(ASSIGN, folded, at + 1);
  if (verb !== null) return listAt(text, folded, verb, end, 'assigned');
  if (!folded.startsWith(', ', at)) return null;
  const told = assignedInside(text, folded, at + 2, end);
  return told !== null && !/[,;:]/u.test(folded.slice(at + 2, told.start)) ? told : null;
}

/** Whom a sentence tells behind words that open it and name nobody ("Trước ngày …, ", "Đối với các xã: "); `issuerSpeaks` as in `readAddressee`. */
export function afterOpenings(text: string, folded: string, span: Span, end: number, issuerSpeaks: boolean): Addressee | null {
  let at = span.start;
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const to = skip(TO_WHOM, folded, at);
    if (to !== null) {
      const list = readAgencies(text, folded, to, end, true);
      const named = list === null ? null : withoutSpeaker(folded, list);
      if (list !== null && named !== null) {
        const behind = toldBehind(text, folded, list.end, end);
        // "Với Tổng công ty A và Tổng công ty B, Chỉ thị giao hai đơn vị …": those before it.
        const again = behind?.agencies.every(({ name }) => THESE.test(name)) === true && named.length > 1;
        return again
          ? { ...behind, agencies: named, start: to }
          : (behind ?? { agencies: named, start: to, end: list.end, how: 'heading' });
      }
      // "Phân công công chức “cầm tay chỉ việc” …": whoever is told sends the own staff.
      const sends = list !== null && folded.startsWith('phân công', at) && isStaff(list.agencies);
      if (sends) return null;
      // "Riêng Chi cục Thủy sản cử người trực …": a subject as any other.
      if (list !== null && acts(folded, list.end)) return { agencies: list.agencies, start: to, end: list.end, how: 'subject' };
    }
    const headed = rounds === 0 ? skip(HEADED, folded, at) : null;
    const next =
      skip(TOPIC, folded, at) ??
      skip(OPENING, folded, at) ??
      skip(AT_MEETING, folded, at) ??
      (headed !== null && isCapital(text, headed) ? headed : null);
    if (next === null || next >= end) return null;
    at = next;
    const from = next === headed ? { start: at, end: span.end } : span;
    const found = afterAssigning(text, folded, at, end, from, issuerSpeaks) ?? bareSubject(text, folded, at, end);
    // "Dịp Tết: Công chức nghỉ 09 ngày": what the staff has is told.
    if (found !== null && !(next === headed && isStaff(found.agencies))) return found;
  }
  return null;
}
