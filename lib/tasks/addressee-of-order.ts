import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { assignedInside } from './addressee-inside';
import {
  type Addressee,
  ASSIGN,
  ASSIGN_ASIDE,
  acts,
  describedEnd,
  extended,
  isGroup,
  listAt,
  says,
  skip,
  speaks,
  spelledOut,
} from './addressee-parts';

const DIRECT = quick(/(?:chỉ đạo|điện|hướng dẫn)(?: (?:để|cho))?:? (?=\p{L})/uy);
/** Those who give orders: what they do before it in the sentence ("ghi nhận kiến nghị này và giao …") is no work of theirs. */
const SUPERIOR = quick(
  /^(?:đồng chí )?(?:phó )?(?:thủ tướng|chủ tịch(?! (?:ubnd|ủy ban nhân dân) (?:các|cấp|xã|phường)(?!\p{L}))|bộ trưởng(?! các)|bí thư)(?!\p{L})/u,
);
/** Whether a name is that of one who gives orders. */
export function isSuperior(name: string): boolean {
  return SUPERIOR.test(name);
}

/** What whoever gives an order says first of what was put before it. */
const AGREES = quick(
  /^ (?:cơ bản )?(?:thống nhất|đồng ý|nhất trí|tán thành|ghi nhận|đánh giá cao)(?!\p{L})[^.;:]{3,200}(?:,| và) (?:yêu cầu|đề nghị|giao) /u,
);

/** Whom a body sends that has been told something: its own. */
const OWN_STAFF = quick(
  /^(?:các |từng )?(?:lực lượng$|cán bộ|công chức|viên chức|nhân viên|đảng viên|cấp ủy viên|đoàn viên|hội viên|giáo viên|người)(?!\p{L})/iu,
);
/** Whether all that somebody is told by name are the own staff of whoever sends them. */
export function isStaff(agencies: readonly Agency[]): boolean {
  return agencies.every(({ name }) => OWN_STAFF.test(name));
}

/**
 * Whom the words at `at` tell: behind a verb of orders, behind whoever gives the order, or as the subject of a verb of orders. `span`: the passage that they
 * stand in; `issuerSpeaks` as in `readAddressee`.
 */
export function afterAssigning(
  text: string,
  folded: string,
  at: number,
  end: number,
  span: Span,
  issuerSpeaks: boolean,
): Addressee | null {
  const direct = skip(ASSIGN, folded, at) ?? (issuerSpeaks ? skip(DIRECT, folded, at) : null);
  if (direct !== null) {
    const told = listAt(text, folded, direct, end, 'assigned');
    // "Phân công công chức, viên chức trực": whoever is told sends the own staff.
    return told !== null && isStaff(told.agencies) && /^phân công/u.test(folded.slice(at, direct)) ? null : told;
  }
  const speaker = spelledOut(text, folded, readAgencies(text, folded, at, end), end);
  if (speaker === null) return null;
  const verb = assignAfter(folded, speaker.end, issuerSpeaks);
  if (verb !== null) {
    const told = listAt(text, folded, verb, end, 'assigned');
    // "Thủ trưởng các phòng phân công cán bộ trực": who sends the own staff is told, not the staff.
    if (told !== null && !isStaff(told.agencies)) return told;
    if (told !== null) return { agencies: speaker.agencies, start: at, end: speaker.end, how: 'subject' };
    // "Sở Y tế đề nghị làm ngay những việc dưới đây:": it speaks, and names nobody.
    if (issuerSpeaks) return null;
  }
  // "HĐND tỉnh thống nhất với kiến nghị … và yêu cầu UBND tỉnh …:": whoever opens a list orders in its last clause.
  if (isSuperior(folded.slice(at, speaker.end)) || (issuerSpeaks && AGREES.test(folded.slice(speaker.end, end)))) {
    const later = assignedInside(text, folded, speaker.end, end);
    if (later !== null && later.start - speaker.end < 160) return later;
  }
  // "Sở lập mẫu biểu kèm theo và yêu cầu các trường thực hiện:": what it does itself comes first.
  if (issuerSpeaks && /:\s*$/u.test(folded.slice(speaker.end, end))) {
    const asked = assignedInside(text, folded, speaker.end, end);
    if (asked !== null && AND_ASKS.test(folded.slice(speaker.end, asked.start))) return asked;
  }
  const described =
    acts(folded, speaker.end) || says(folded, speaker.end)
      ? null
      : describedEnd(folded, speaker.end, end, isGroup(speaker.agencies));
  if (described !== null)
    return { agencies: extended(text, speaker.agencies, described), start: at, end: described, how: 'subject' };
  // "Trạm Y tế: giao Phòng Văn hóa lập dự toán": what the order behind the colon is about.
  const ordering = LABEL_BEFORE_ORDER.exec(folded.slice(speaker.end, speaker.end + 24));
  if (ordering !== null) {
    const told = listAt(text, folded, speaker.end + ordering[0].length, end, 'assigned');
    if (told !== null) return told;
  }
  const parted = partedBelow(text, folded, speaker.end, end);
  if (parted !== null && isGroup(speaker.agencies)) return parted;
  const heads = span.start === at && isSubject(text, folded, speaker.end);
  if (!acts(folded, speaker.end) && !heads && !(span.start === at && /^ ?:/u.test(folded.slice(speaker.end, end)))) return null;
  return { agencies: speaker.agencies, start: at, end: speaker.end, how: 'subject' };
}

const AND_ASKS = /(?:[,;]| và|đồng thời) (?:yêu cầu|đề nghị|giao)(?: cho)? $/u;

/** "Các đoàn thể tập trung một số việc: Hội Phụ nữ rà soát …; Đoàn Thanh niên …": those of a group among whom its work is parted. */
export function partedBelow(text: string, folded: string, at: number, end: number): Addressee | null {
  const works = SOME_WORKS.exec(folded.slice(at, Math.min(end, at + 120)))?.[0].length;
  if (works === undefined) return null;
  const list = readAgencies(text, folded, at + works, end);
  return list !== null && acts(folded, list.end)
    ? { agencies: list.agencies, start: at + works, end: list.end, how: 'subject' }
    : null;
}

const SOME_WORKS =
  /^ (?:tập trung|thực hiện|triển khai|làm)(?!\p{L})[^.;:]{0,60} (?:việc|nội dung|nhiệm vụ|giải pháp|phần việc)(?: (?:sau|cụ thể|trọng tâm))?: (?=\p{L})/u;

const LABEL_BEFORE_ORDER = /^ ?: (?:giao|yêu cầu|đề nghị|phân công)(?: cho)? (?=\p{L})/u;

/** Whether a small word that is no preposition follows a body at the head of a sentence: its verb, known to the lists or not. */
function isSubject(text: string, folded: string, at: number): boolean {
  if (!/^ \p{Ll}/u.test(text.slice(at, at + 2)) || speaks(folded, at)) return false;
  return !/^ (?:yêu cầu|đề nghị|giao|kết luận|chỉ thị|ban hành|thông báo|quyết định|lưu ý|nhấn mạnh|điện|của|về|tại|và|trong|là|có|được|đã|đang|vừa|với|từ|đến|cho|theo|để|ở|trên|như|hoặc|cùng|do|mà|nhằm|sau|trước|năm|ngày|tháng|số|khóa|nhiệm kỳ|các (?:khóa|nhiệm kỳ)|gồm|bao gồm|này|còn|chưa|không|bị)(?!\p{L})/u.test(
    folded.slice(at, at + 12),
  );
}

/** `giao`, `yêu cầu` … right behind a speaker, titles and adverbs read over. */
function assignAfter(folded: string, at: number, issuerSpeaks: boolean): number | null {
  const gap =
    /(?:, [^.;:]{3,120}?)?( (?:vừa |mới |đã )?(?:ký )?(?:ban hành|có) (?:thông báo|chỉ thị|công văn|công điện|kế hoạch|văn bản)[^.;:]{0,120}?)?(?: (?:kính|trân trọng|cũng|đồng thời|còn|tiếp tục|đã|vừa|có ý kiến|nghiêm túc|tiếp tiếp))* /uy;
  gap.lastIndex = at;
  const over = gap.exec(folded);
  if (over === null) return null;
  // "vừa ban hành công văn chỉ đạo các sở …": the paper that directs them is whoever signs it speaking.
  const directs = issuerSpeaks || over[1] !== undefined;
  return (
    skip(ASSIGN, folded, gap.lastIndex) ??
    skip(ASSIGN_ASIDE, folded, gap.lastIndex) ??
    (directs ? skip(DIRECT, folded, gap.lastIndex) : null)
  );
}
