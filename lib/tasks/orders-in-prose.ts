import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { type Addressee, acts as actsAt } from './addressee-parts';
import { narrates } from './article';
import { isDue, isDueAgain, isDueByCount } from './is-due';
import { deadlinesIn, type Reading, type Scope } from './scope';
import { CHARGED, isToldOf, RULED } from './told-of';
import { areToldAlready, isNamed, isOfAddressedKind } from './who-is-meant';
import { hasBeen, predicates } from './wording';

/** A meeting is held, no work is given. */
const MEETS =
  /^,? ?cũng (?:thông qua|cho ý kiến|thảo luận)(?!\p{L})|^,? ?chủ trì[.;]?\s*$|^,? ?(?:đã )?(?:chủ trì|tổ chức|dự|tham dự)(?: và (?:chủ trì|phát biểu))? (?:cuộc họp|phiên họp|buổi|hội nghị|họp|lễ|giao ban|đoàn)/u;
/** "Thời gian tới, Văn phòng sẽ tiếp tục …": a body commits itself. */
const COMMITS = quick(
  /^,? ?sẽ (?:tiếp tục|tập trung|tăng cường|đẩy mạnh|chủ động|khẩn trương|phối hợp|tham mưu|chỉ đạo|rà soát)(?!\p{L})/u,
);
/** What may stand before the subject of a sentence that charges it with something. */
const OPENED = quick(
  /^(?:theo|về|liên quan(?: đến)?|đối với|riêng|với|tại|khi|trường hợp|nếu|để|cùng với đó|bên cạnh đó|chậm nhất|muộn nhất|chậm lắm|trễ lắm|từ nay|trước|trong|đến hết|định kỳ|hằng|hàng)(?!\p{L})[^.;:]{0,140}, $/u,
);
/** "Về bến Mới, nơi gió vừa lật hai mái che, …": what is told of the topic. */
const WHERE = /, (?:nơi|mà) [^,]{3,120}, /u;
/** "Liên quan đến giáo dục, Bộ …": the next of the topics that orders are given on. */
const ON_TOPIC = quick(/^(?:về|đối với|riêng|liên quan(?: đến)?|với|trong lĩnh vực)(?!\p{L})/u);
/** "… được giao", "… vừa được yêu cầu" behind whoever is charged. */
export const CHARGED_PASSIVELY = /^,? ?(?:thì )?(?:cũng |vừa )?được (?:giao|yêu cầu|đề nghị|phân công)(?!\p{L})/u;

/** "chủ trì phản biện 57 dự thảo": how much of it has been done. */
const WORK_DONE = quick(
  /^(?![^.;]*(?:phải|cần|yêu cầu) )[^.;]{0,60}?(?<!\p{L})(?:chủ trì|tổ chức|phối hợp|thực hiện|tiến hành|phản biện|hòa giải|giải quyết)(?: \p{L}+){0,3} (?:hơn |gần |trên |được )?\d[\d.]* (?:dự thảo|cuộc|lượt|vụ|buổi|phiên|đợt|lớp|ý kiến|kiến nghị|hồ sơ|trường hợp)(?!\p{L})/u,
);

/** What somebody leads, by two numbers of what it has. */
const COUNTED_WORK = quick(
  /^ (?:chủ trì|tổ chức|quản lý|phụ trách) (?![^.;]*(?:phải|cần|yêu cầu|trước ngày) )[^.;]{2,60} (?:với|gồm|có) \d[\d.]* \p{L}[^.;]{0,80}, \d[\d.]* \p{L}/u,
);

/** A modal and a verb of orders behind a body. */
const OBLIGED = quick(
  new RegExp(
    `^,? ?(?:phải|cần|có trách nhiệm) (?!chịu trách nhiệm)(?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])})(?!\\p{L})`,
    'u',
  ),
);

/** "Theo đó, các địa phương không được chủ quan …": how an article goes on with what the paper says that it reports. */
const PASSES_ON = /^(?:theo đó|cụ thể|trong đó),? $/u;
/** "Ngoài ra, Công điện còn nêu rõ: …": the paper that an article reports says what follows. */
const PAPER_SAYS =
  /^(?:(?:ngoài ra|bên cạnh đó|đồng thời|cùng với đó),? )?(?:công điện|chỉ thị|thông báo|văn bản|kế hoạch|công văn|kết luận|nghị quyết)(?: này)?(?: cũng| còn)? (?:nêu rõ|nêu|ghi rõ|chỉ rõ)(?:,| rằng|:) $/u;
/** "nhấn mạnh: các cấp ủy không tổ chức đi chúc Tết": what is not to be done. */
const FORBIDS = /^,? ?(?:tuyệt đối |kiên quyết )?không (?:tổ chức|dùng|sử dụng|được|để|tặng|nhận|dự|thực hiện)(?!\p{L})/u;
/** "Các chủ rừng khẩn trương tu sửa …" in an article that reports a paper: how orders urge. */
const URGES =
  /^,? ?(?:(?:khẩn trương|tập trung|tăng cường|chủ động|tranh thủ|tiếp tục) (?!(?:được|bị|là|có)(?!\p{L}))|thực hiện nghiêm(?: túc)? (?:việc|các|quy định)(?!\p{L}))/u;
/** "Đối với Đội Dân phòng, tiếp tục tuần tra …": whom the order is for, and how it urges. */
const FOR_WHOM = /^(?:riêng |còn )?(?:đối với|về phía) $/u;
const URGES_TO = quick(new RegExp(`${URGES.source}(?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])})(?!\\p{L})`, 'u'));
/** "…, chủ động phòng ngừa là giải pháp căn cơ": what something is. */
const IS = /^,? ?[^,.;:]* là (?!(?:cơ quan|đơn vị|đầu mối)(?!\p{L}))/u;
const BANNED = /^,? ?(?:tuyệt đối )?không (?:được|để) /u;

/** Whether a body says what it will do itself. */
export function commits(reading: Reading, { how, end }: Addressee): boolean {
  return how === 'subject' && COMMITS.test(reading.folded.slice(end, end + 40));
}

/** In prose an order is told by the verb that gives it, or, where the text is known to direct, by a body with its verb. */
export function ordersInProse(reading: Reading, sentence: Span, folded: string, addressee: Addressee, scope: Scope): boolean {
  const before = folded.slice(0, addressee.start - sentence.start);
  if (isToldOf(reading, sentence, folded, addressee, scope)) return false;
  if (addressee.how === 'assigned') return true;
  if (addressee.how === 'heading') {
    const behind = folded.slice(addressee.end - sentence.start);
    return (
      /(?<!\p{L})(?:đề nghị|yêu cầu|giao|phải|cần)(?!\p{L})/u.test(folded.slice(before.length)) ||
      (FOR_WHOM.test(before) && URGES_TO.test(behind) && !IS.test(behind) && !narrates(quoted(folded)))
    );
  }
  return chargesSubject(reading, sentence, folded, addressee, scope);
}

/** On what grounds each of a group acts. */
const BY_CHARGE =
  /^,? ?(?:căn cứ|theo|tùy theo|trên cơ sở) (?:(?:vào )?(?:chức năng|nhiệm vụ|thẩm quyền|điều kiện|tình hình))(?!\p{L})/u;

/** Whether a group at the head of a sentence is told by its charge, or, behind "theo đó", by the paper that an article reports. */
function isToldAsGroup(reading: Reading, { end }: Addressee, before: string, predicated: boolean): boolean {
  if (reading.reports && predicated && /^theo đó,? $/u.test(before)) return true;
  const atHead = /^(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó),? )?$/u.test(before);
  return atHead && BY_CHARGE.test(reading.folded.slice(end, end + 40)) && actsAt(reading.folded, end);
}

/** Whether a sentence sets a limit of any kind that is still to come. */
export function isBound(reading: Reading, sentence: Span): boolean {
  return deadlinesIn(reading, sentence).some(({ relation, flags }) => relation !== 'every' && !flags.includes('before-document'));
}

/** The same by a day or a period; a count from some event is often what the law says. */
function isBoundByDate(reading: Reading, sentence: Span): boolean {
  return isBound(reading, sentence) && deadlinesIn(reading, sentence).some(({ kind }) => kind === 'date' || kind === 'period');
}

/** "…, theo dõi sức khỏe du khách hiện đang ở tỉnh": so far into an order its object may be told of; in characters. */
const HEAD_OF_ORDER = 160;

/** What is said in a sentence that begins with a quotation, without who says it; any other sentence itself. */
function quoted(folded: string): string {
  return /^"([^"]{20,})"/u.exec(folded)?.[1] ?? folded;
}

/** Whether a sentence charges the body that is its subject with something. */
function chargesSubject(reading: Reading, sentence: Span, folded: string, addressee: Addressee, scope: Scope): boolean {
  // What a leader is quoted with is said like any other order.
  const before = folded.slice(0, addressee.start - sentence.start).replace(/^["'] ?/u, '');
  // "Còn Sở Y tế thì phải …": the same without "thì".
  const behind = folded.slice(addressee.end - sentence.start, addressee.end - sentence.start + 90).replace(/^ thì(?= )/u, '');
  if (
    /^,? ?(?:dự kiến(?!\p{L})|đã(?!\p{L})|đang(?!\p{L})|vừa(?! được (?:giao|yêu cầu|đề nghị|phân công))|được(?! (?:giao|yêu cầu|đề nghị|phân công))|là(?! (?:cơ quan|đơn vị|đầu mối|bộ phận) (?:thường trực|đầu mối|chủ trì|điều phối)(?!\p{L}))(?!\p{L})|có \d|(?:có|ban hành|ký|nhận được) (?:công văn|văn bản|công điện|nghị định|nghị quyết|quyết định|thông tư|thông báo|chỉ thị|kế hoạch|tờ trình|báo cáo) số)/u.test(
      behind,
    )
  )
    return false;
  // "Bí thư cũng lưu ý việc phủ sóng": what somebody speaks of; "Nhà thầu nào chậm thì …": which of them.
  if (/^ (?:cũng )?(?:lưu ý|nhấn mạnh|nhắc)(?: đến| về| tới)? (?:việc|vấn đề|chuyện)(?!\p{L})/u.test(behind)) return false;
  if (/ nào$/u.test(folded.slice(0, addressee.end - sentence.start))) return false;
  // "Sở Xây dựng từng được giao …": what was once.
  if (/ từng$/u.test(folded.slice(0, addressee.end - sentence.start)) && /^ (?:được|bị|có|là)(?!\p{L})/u.test(behind))
    return false;
  // "Giữa quý, Sở Tài chính kiến nghị tăng phí đò": what it asks of its superior.
  if (
    !reading.official &&
    /^,? ?(?:đã |cũng |tiếp tục |vừa )?(?:(?:kiến nghị|đề xuất|xin)(?!\p{L})|đề nghị (?:xã|phường|huyện|thành phố|tỉnh|ubnd|sở|bộ|chính phủ|các) )/u.test(
      behind,
    )
  )
    return false;
  if (before.endsWith('do ') || /^ (?:chỉ đạo|phát biểu|kiểm tra|làm việc) tại (?:buổi|cuộc|hội nghị|phiên)/u.test(behind))
    return false;
  // "Bí thư nhấn mạnh, các xã cần hoàn thành …".
  if (/(?:nhấn mạnh|lưu ý|quán triệt|chỉ rõ|nêu rõ)[:,]? "?$/u.test(before) && (OBLIGED.test(behind) || FORBIDS.test(behind)))
    return true;
  const atHead = addressee.start - sentence.start < 24 || PAPER_SAYS.test(before);
  const opened = atHead || OPENED.test(before);
  if (/^(?:sáng|chiều|tối|hôm)(?!\p{L})|^(?:sáng |chiều )?ngày \d/u.test(folded) || MEETS.test(behind)) return false;
  if (
    !reading.official &&
    WORK_DONE.test(folded.slice(addressee.end - sentence.start)) &&
    deadlinesIn(reading, sentence).length === 0
  )
    return false;
  // "Sở chủ trì cụm thi số 4 với 25 điểm thi, 608 phòng thi": how large it is.
  if (
    !reading.official &&
    COUNTED_WORK.test(folded.slice(addressee.end - sentence.start)) &&
    deadlinesIn(reading, sentence).length === 0
  )
    return false;
  if (COMMITS.test(behind) && /(?<!\p{L})(?:thời gian|năm|quý|tháng) tới(?!\p{L})/u.test(before)) return true;
  // "Đối với các môn học …, Sở Giáo dục hướng dẫn …" in a letter to the departments of education.
  if (
    reading.official &&
    reading.assigns &&
    ON_TOPIC.test(before) &&
    scope.mode === 'unknown' &&
    isOfAddressedKind(addressee, scope) &&
    predicates(folded.slice(addressee.end - sentence.start))
  )
    return !narrates(folded.slice(0, HEAD_OF_ORDER));
  if (scope.mode !== 'directs')
    return (
      (opened && CHARGED.test(behind)) ||
      (reading.reports && PASSES_ON.test(before) && (OBLIGED.test(behind) || BANNED.test(behind))) ||
      (opened &&
        OBLIGED.test(behind) &&
        (isDueAgain(reading, sentence) ||
          (reading.reports && isDueByCount(reading, sentence)) ||
          (folded.startsWith('"') && isBound(reading, sentence)))) ||
      // "Sở Y tế phải tính xong mức hỗ trợ … trong tháng 4", whatever the verb.
      (opened &&
        reading.official &&
        /^,? ?(?:phải|cần|có trách nhiệm) /u.test(behind) &&
        !RULED.test(folded) &&
        !hasBeen(folded) &&
        isBoundByDate(reading, sentence) &&
        !narrates(before)) ||
      // "Riêng Sở Y tế rà soát mức hỗ trợ trong tháng 4": who is set apart from those told before.
      (reading.official &&
        reading.assigns &&
        /^(?:còn|riêng) $/u.test(before) &&
        isBound(reading, sentence) &&
        predicates(folded.slice(addressee.end - sentence.start)) &&
        !narrates(folded)) ||
      (opened &&
        !RULED.test(folded) &&
        !(!reading.official && /^,? ?sẽ /u.test(behind)) &&
        isDue(reading, sentence) &&
        !narrates(predicates(folded.slice(addressee.end - sentence.start)) ? before : quoted(folded)))
    );
  if (reading.official) return true;
  const first = addressee.agencies[0];
  const bound = /^,? ?(?:phải|cần|có trách nhiệm|chịu trách nhiệm|được giao)(?!\p{L})/u.test(behind);
  // "Các trường học phải thiết lập …": a group is told by what it must do.
  const obliged = OBLIGED.test(behind);
  const dated = deadlinesIn(reading, sentence).some((deadline) => deadline.kind !== 'recurring');
  const acts = predicates(folded.slice(addressee.end - sentence.start));
  const told =
    first !== undefined &&
    (isNamed(reading, first) ||
      (bound && (dated || obliged)) ||
      (acts && isBound(reading, sentence)) ||
      // "Các địa phương báo cáo trước 15 giờ thứ Năm hằng tuần" in an article that reports a paper.
      (acts && reading.reports && isDueAgain(reading, sentence)) ||
      isDue(reading, sentence));
  // Behind orders that have been told, "Bên cạnh đó, các ban, ngành và UBND các xã tiếp tục …" urges as well.
  const joins = /^(?:bên cạnh đó|ngoài ra|đồng thời|cùng với đó|theo đó),? $/u.test(before);
  const urged = (reading.reports || joins) && atHead && acts && URGES.test(behind) && !narrates(quoted(folded));
  if (urged) return true;
  // "Theo đó, các đơn vị tổ chức phun khử khuẩn", "Các phòng, ban căn cứ chức năng, nhiệm vụ hướng dẫn …": what is told groups in a paper that the
  // article reports, or behind an order.
  if (isToldAsGroup(reading, addressee, before, acts) && !narrates(quoted(folded).slice(0, HEAD_OF_ORDER))) return true;
  const toldBefore = areToldAlready(addressee, scope) && acts;
  // "Bộ Xây dựng được yêu cầu rà soát các tuyến đang thi công": what its object is told of is no matter.
  if (opened && CHARGED.test(behind) && !narrates(CHARGED_PASSIVELY.test(behind) ? before.replace(WHERE, ', ') : quoted(folded)))
    return true;
  if (opened && toldBefore && !narrates(quoted(folded))) return true;
  if (!told || !(atHead || dated || (opened && (obliged || (acts && ON_TOPIC.test(before)))))) return false;
  return !narrates(acts && isBound(reading, sentence) ? before : quoted(folded).slice(0, HEAD_OF_ORDER));
}
