import type { Agency } from '@/lib/agencies/agency';
import { POST } from '@/lib/agencies/patterns';
import { type AgencyList, readAgencies } from '@/lib/agencies/read-agencies';
import { isCapital } from '@/lib/agencies/scan';
import { quick } from '@/lib/text/letters';
import { matchesIn } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';
import { assignedInside, givenBehind, inBrackets, insideSentence } from './addressee-inside';
import { readLabelled } from './addressee-label';
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
  TO_WHOM,
} from './addressee-parts';
import { BEGINS_WITH_VERB, ordersBehind } from './wording';

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
/** Bodies named before, by their number. */
const THESE =
  /^(?:cả )?(?:hai|ba|bốn|các) (?:đơn vị|cơ quan|địa phương|sở|ngành|huyện|xã|tập đoàn|doanh nghiệp|công ty)(?: (?:này|trên|nói trên))?$/iu;
const STAFF = quick(
  /^(?:các |từng )?(?:lực lượng$|cán bộ|công chức|viên chức|nhân viên|đảng viên|cấp ủy viên|đoàn viên|hội viên|giáo viên|người)(?!\p{L})/iu,
);
/** Openings that name no one: connectives, conditions, grounds. Each ends with a comma, or is one word. */
const OPENING =
  /(?:(?:(?:chậm nhất|muộn nhất|trước|trong|đến|hết|vào) (?:là )?)?(?:ngày |tháng |quý |năm |tuần )?\d[\d/.-]*(?: (?:hằng|hàng|mỗi) (?:năm|tháng|quý))?: |(?:trong quá trình [^,.;]{2,90},? )?nếu (?:có|gặp) (?:khó khăn|vướng mắc|phát sinh)(?:(?:,| hoặc| và) (?:khó khăn|vướng mắc|phát sinh))*(?: phát sinh)?,? |(?:đồng thời|bên cạnh đó|cụ thể|theo đó|trong đó|ngoài ra|song song|song song đó|tuy nhiên|đặc biệt|trước mắt|đáng chú ý|cùng với đó|mặt khác|thời gian tới|trong thời gian tới|tiếp tục|cuối cùng|còn)[,:]? |(?:hằng|hàng|định kỳ hằng|định kỳ hàng) (?:năm|quý|tháng|tuần)(?: hoặc đột xuất)?,? |định kỳ [^,.;:]{3,60}, |trong thời gian [^,.;:]{2,80}, |(?:đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần) (?:tháng|quý|năm|tuần)(?!\p{L})[^,.;:]{0,20}, |(?:thời gian|thời hạn) [^:.\n]{3,60}: |(?:công điện|chỉ thị|thông báo|văn bản|kế hoạch|công văn|kết luận|nghị quyết)(?: này)?(?: cũng| còn)? (?:nêu rõ|nêu|ghi rõ|chỉ rõ)(?:,| rằng|:) |(?:trên cơ sở|căn cứ|trong quá trình|nếu|để|sau khi|khi|nhằm|đối với|liên quan đến|trường hợp|từ|với|qua|theo|thực hiện|tại|trước|riêng|về|quá|hết)(?! (?:dõi)) [^,.;:]{2,220}[,:] ?)/uy;
const TOPIC =
  /(?:(?:về|đối với) [^:.\n]{3,260}|báo cáo (?:định kỳ|đột xuất|tuần|tháng|quý|năm|\d{1,2} tháng)(?!\p{L})[^:.\n]{0,60}): ?/uy;

/** "Đồng hành với doanh nghiệp: Trung tâm Xúc tiến mở …": in a few words what somebody named behind them has to do; not "Chủ tịch UBND xã yêu cầu: …", who speaks. */
const HEADED =
  /(?!(?:hình|ảnh|chú thích|nguồn|tác giả|thành phần|tham dự|dự họp|trong ảnh)(?!\p{L}))[^:.;()\n\d]{4,70}(?<!(?:yêu cầu|đề nghị|chỉ đạo|giao nhiệm vụ|phân công|lưu ý|đánh giá|khẳng định|cho biết|cho hay|cho rằng|nêu rõ|phát biểu|chia sẻ)): (?=\p{L})/uy;

/** "Thực hiện Công điện số …, để …": on what grounds something is ordered behind it, not what. */
const GROUNDS =
  /^(?:thực hiện|triển khai|tiếp theo|căn cứ) (?:nội dung )?(?:luật|nghị định|thông tư|công điện|công văn|chỉ thị|nghị quyết|kết luận|quyết định|kế hoạch|thông báo|văn bản|ý kiến|sự chỉ đạo|chỉ đạo|chủ trương)(?: chỉ đạo)? [^.;:]{0,200}(?:số \d|của |tại )|^(?:thực hiện|triển khai|tiếp theo|căn cứ) [^.;:]{5,220}; [^.;:]{3,80} (?:đề nghị|yêu cầu|giao) /u;

/** "Kết thúc buổi kiểm tra, Trưởng đoàn đề nghị …": when something is said, no work. */
const AT_THE_END = /^kết thúc (?:buổi|cuộc|phiên|hội nghị|đợt|lượt|vòng|chặng|chuyến|chương trình|phần|kỳ họp)(?!\p{L})/u;

/** "Kết luận hội nghị, ", "Chủ trì cuộc họp, ", "Phát biểu chỉ đạo tại buổi lễ, " before whoever then tells somebody something: what a leader does at a meeting. */
const AT_MEETING = quick(
  /(?:(?:dự|tham dự|đến dự|chủ trì|kết thúc)(?: và [^,.;:]{3,40}?)? (?:buổi|cuộc|phiên|hội nghị|hội thảo|kỳ họp|đại hội|lễ|tại)|(?:phát biểu|kết luận)(?!\p{L}))[^,.;:]{0,120}, (?=(?:đồng chí |đ\/c )?(?:ông|bà|(?:phó |thứ |tổng )*(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|trưởng|giám đốc|cục trưởng|hiệu trưởng|tư lệnh|chủ nhiệm)|thứ trưởng|lãnh đạo|thường trực|ubnd|ủy ban nhân dân)(?!\p{L})[^.;:]{0,120} (?:yêu cầu|đề nghị|giao|chỉ đạo|phân công|lưu ý|nhấn mạnh)(?!\p{L}))/uy,
);

/**
 * Whom a sentence or heading addresses: after `giao`, `yêu cầu`, `đề nghị`; as its subject, before a verb of orders; or
 * named alone, as headings do. Null where it names nobody.
 *
 * @param issuerSpeaks whether `X chỉ đạo Y` in this passage is the issuer's word to Y (an opening sentence) rather than Y's
 *   superior X being told to direct Y
 */
export function readAddressee(text: string, folded: string, whole: Span, issuerSpeaks = false): Addressee | null {
  // What a leader is quoted with is said like any other order.
  const span = /["“”]/u.test(folded.charAt(whole.start)) ? { start: whole.start + 1, end: whole.end } : whole;
  const own = sentenceEnd(folded, span);
  const imperative =
    (BEGINS_WITH_VERB.test(folded.slice(span.start, span.start + 80)) || skip(WORKS_WITH, folded, span.start) !== null) &&
    !GROUNDS.test(folded.slice(span.start, own)) &&
    !AT_THE_END.test(folded.slice(span.start, span.start + 40)) &&
    skip(AT_MEETING, folded, span.start) === null &&
    !ordersBehind(folded.slice(span.start, own));
  const found =
    readLabelled(text, folded, span) ??
    toldInCase(text, folded, span.start, own) ??
    afterAssigning(text, folded, span.start, own, span, issuerSpeaks) ??
    afterOpenings(text, folded, span, own, issuerSpeaks) ??
    (imperative
      ? (inBrackets(text, folded, span.start, own) ?? givenBehind(text, folded, span.start, own))
      : (assignedInside(text, folded, span.start, own) ??
        (issuerSpeaks ? directedInside(text, folded, span.start, own) : null))) ??
    insideSentence(text, folded, span.start, own, imperative);
  // "… đề nghị các phòng, ban tập trung các nhiệm vụ: Phòng Kinh tế …; Công an xã …": those of the group among whom the work is parted.
  const parted = found?.how === 'assigned' && isGroup(found.agencies) ? partedBelow(text, folded, found.end, own) : null;
  return parted === null ? found : { ...parted, how: 'assigned' };
}

/** "…, ông Tám chỉ đạo: Sở Xây dựng …", "…, ông chỉ đạo các sở …": whom a person directs who speaks. */
const DIRECTS_INSIDE = quick(/(?<=(?:^|[,.\n] ?)(?:ông|bà|đồng chí)(?: [^,.;:]{1,80})? )chỉ đạo:? (?=\p{L})/gu);

function directedInside(text: string, folded: string, start: number, end: number): Addressee | null {
  for (const verb of matchesIn(DIRECTS_INSIDE, folded, start, end)) {
    const told = listAt(text, folded, verb.end, end, 'assigned');
    if (told !== null && acts(folded, told.end)) return told;
  }
  return null;
}

/** Work that begins with those it is done with has its subject above. */
const WORKS_WITH = quick(/(?:chủ động )?phối hợp (?:với|cùng) /uy);

/** "Những thôn đường khó thì đề nghị Bệnh viện tỉnh cử đội lưu động": whom the order tells, not where it is so. */
const IN_CASE = quick(
  /(?:những|các|nơi|nếu|trường hợp|đối với|chỗ|xã|thôn)(?!\p{L})[^.;:]{3,160}? thì (?:đề nghị|yêu cầu|giao|phân công)(?: cho)? (?=\p{L})/uy,
);

function toldInCase(text: string, folded: string, at: number, end: number): Addressee | null {
  const told = skip(IN_CASE, folded, at);
  return told === null || told >= end ? null : listAt(text, folded, told, end, 'assigned');
}

function afterAssigning(
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
    return told?.agencies.every(({ name }) => STAFF.test(name)) && /^phân công/u.test(folded.slice(at, direct)) ? null : told;
  }
  const speaker = spelledOut(text, folded, readAgencies(text, folded, at, end), end);
  if (speaker === null) return null;
  const verb = assignAfter(folded, speaker.end, issuerSpeaks);
  if (verb !== null) {
    const told = listAt(text, folded, verb, end, 'assigned');
    // "Thủ trưởng các phòng phân công cán bộ trực": who sends the own staff is told, not the staff.
    if (told !== null && !told.agencies.every(({ name }) => STAFF.test(name))) return told;
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
function partedBelow(text: string, folded: string, at: number, end: number): Addressee | null {
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

function afterOpenings(text: string, folded: string, span: Span, end: number, issuerSpeaks: boolean): Addressee | null {
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
      const sends = list !== null && folded.startsWith('phân công', at) && list.agencies.every(({ name }) => STAFF.test(name));
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
    if (found !== null && !(next === headed && found.agencies.every(({ name }) => STAFF.test(name)))) return found;
  }
  return null;
}

/** The first sentence of the span; short ones before a colon are openings and go on. */
function sentenceEnd(folded: string, span: Span): number {
  for (const stop of matchesIn(/[.!?…](?=\s)/gu, folded, span.start, span.end)) {
    if (
      !/(?:tp|tx|tt|(?<!\p{L})(?:bs|bscki{1,2}|bsck[12]|ths|ts|pgs|gs|ks|cn|ds))$/u.test(
        folded.slice(Math.max(span.start, stop.start - 7), stop.start),
      )
    )
      return stop.start;
  }
  return span.end;
}
