import { endsClause } from '@/lib/text/ends-clause';
import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { readPersonSubject, TOPIC_AHEAD } from './addressee-label';
import { addresseeOf, keyOf } from './addressee-of';
import { ordersBehind } from './agreed-first';
import { isFoundSo, tellsHowItIs, tellsOfSubject } from './found-so';
import { isDue, isDueAgain, isDueByCount } from './is-due';
import { isBareTopic, namesOnly } from './kinds-of-lines';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import {
  BEGINS_WITH_ADVERB,
  BEGINS_WITH_VERB,
  isAppraisal,
  isClosing,
  isFormal,
  isLegalBasis,
  isMoneyClause,
  isNarrative,
  isNoSentence,
  isReference,
  isStatistic,
  isThing,
  isUnkept,
  predicates,
  statesLaw,
} from './wording';

/** What stands in brackets between the name of a stage and its work. */
const STAGE_TIME = /^\([^()]{4,60}\): ?/u;

/** Whether a provision may be a task under its scope. */
export function mayOrder(reading: Reading, span: Span, scope: Scope): boolean {
  if (!isOrder(reading, span)) return scope.mode === 'directs' && scope.assignees.length > 0 && isWork(reading, span);
  const addressee = addresseeOf(reading, span);
  if (addressee?.how === 'assigned' && addressee.start - span.start < 200) {
    return !/(?<!\p{L})đã (?:ban hành|chỉ đạo|tổ chức|có|triển khai|yêu cầu|giao|đề nghị)(?!\p{L})/u.test(
      reading.folded.slice(span.start, addressee.start),
    );
  }
  if (scope.mode === 'directs') return true;
  // "Đồng ý chủ trương …; Trường Chính trị tỉnh lập kế hoạch": who sees to what is agreed to.
  if (scope.mode === 'unknown' && reading.official && addressee !== null && ordersBehind(foldedOf(reading, span))) return true;
  // "5. Không để phát sinh nhà trái phép." in a list of orders: what the others say is to be done as well, unless it tells how things are.
  if (scope.mode === 'unknown' && scope.amongOrders && tellsWork(foldedOf(reading, span))) return true;
  // "Sở Xây dựng: Hoàn thành …": a body and what it has to do, whatever the part above it is called.
  if (addressee !== null && addressee.start === span.start && tellsBehindColon(reading, span, addressee.end)) return true;
  if (addressee?.how === 'subject' && CHARGED.test(reading.folded.slice(addressee.end, span.end))) return true;
  // "Các tổ dân phố lập sổ theo dõi, nộp … trước ngày …": a body and its day, in whatever part.
  if (scope.mode === 'reports')
    return addressee !== null && addressee.how === 'subject' && isDue(reading, span) && tellsWork(foldedOf(reading, span));
  const folded = foldedOf(reading, span);
  // "Giai đoạn 2 (tháng 5): Các xã lập danh sách": a stage and its time.
  const stage = STAGE_TIME.exec(folded)?.[0].length;
  if (stage !== undefined && addressee?.start === span.start + stage && deadlinesIn(reading, span).length > 0)
    return predicates(folded.slice(addressee.end - span.start));
  // "Các hộ nuôi chó phải đưa chó đi tiêm trước ngày 31/3": what must be done by a day, whoever it is that must.
  if (addressee === null && reading.official && reading.assigns && WHOEVER_MUST.test(folded) && isDue(reading, span)) return true;
  // "- Chậm nhất 31/7 hằng năm: Các phòng nộp hồ sơ": a line of a timetable.
  if (
    addressee?.how === 'subject' &&
    addressee.start - span.start < 60 &&
    (isDue(reading, span) || isDueAgain(reading, span) || (reading.official && isDueByCount(reading, span))) &&
    tellsWork(folded.slice(addressee.end - span.start))
  )
    return true;
  if (
    addressee !== null &&
    /^,? ?(?:(?:căn cứ|theo|trên cơ sở|trong phạm vi) [^.;:]{3,160}?,? )?(?:chủ trì|có trách nhiệm|chịu trách nhiệm|cần|phải|khẩn trương|tiếp tục|kịp thời (?:báo cáo|phản ánh|đề xuất|thông báo|gửi))(?!\p{L})/u.test(
      folded.slice(addressee.end - span.start),
    )
  )
    return true;
  if (reading.assigns && addressee?.how === 'subject' && opens(reading, span, addressee.start)) {
    const predicate = folded.slice(addressee.end - span.start);
    if (tellsWork(predicate) || predicates(predicate)) return true;
  }
  // "Đ/c Dũng xếp lại lịch trực": a person and his work.
  if (reading.assigns && addressee === null && readPersonSubject(reading.joined, reading.folded, span) !== null) return true;
  return (reading.official && BEGINS_WITH_VERB.test(folded)) || reading.directs;
}

/** "Bộ Công Thương được giao nghiên cứu …", unlike what somebody is in charge of ("được giao quản lý 200 ha rừng"). */
const CHARGED = quick(
  new RegExp(
    `^ (?:cũng |vừa )?được (?:giao|yêu cầu|đề nghị|phân công)(?: nhiệm vụ)? (?!quản lý|sử dụng|phụ trách|theo dõi|vận hành)(?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])})(?!\\p{L})`,
    'u',
  ),
);

/** "Đối với các trường đang xây mới, hiệu trưởng …": where it is to be done. */
const WHERE = quick(/^(?:đối với|riêng|tại) [^,.;:]{3,120}, $/u);
/** "Các đoàn thể tập trung một số việc: Hội Phụ nữ …": the work of all, parted behind it. */
const WORKS = quick(/^[^.;:]{3,140} (?:việc|nội dung|nhiệm vụ|giải pháp)(?: (?:sau|cụ thể|trọng tâm))?: $/u);

/** Whether a span begins with the body at `at`, with a topic or where it is to be done before it, or with a deadline still to come right before it ("Trong tháng 4, Sở Y tế …"). */
function opens(reading: Reading, span: Span, at: number): boolean {
  const before = reading.folded.slice(span.start, at);
  if (at === span.start || [TOPIC_AHEAD, WHERE, WORKS].some((ahead) => ahead.test(before))) return true;
  const first = deadlinesIn(reading, span)[0];
  return (
    first?.start === span.start &&
    !first.flags.includes('before-document') &&
    /^, ?$/u.test(reading.folded.slice(first.end, Math.max(first.end, at)))
  );
}

/** Whether a colon and a verb of orders stand behind a body. */
function tellsBehindColon({ folded }: Reading, span: Span, at: number): boolean {
  const colon = /^ ?: /u.exec(folded.slice(at, Math.min(at + 4, span.end)))?.[0].length ?? 0;
  return colon > 0 && BEGINS_WITH_VERB.test(folded.slice(at + colon, span.end));
}

/** "Lắp 05 loa.": in characters. */
const SHORTEST_WORK = 12;

/** Under a heading that names who must do it, a sentence in the words of work is an order, whatever its verb is; not in the news. */
export function isWork(reading: Reading, span: Span): boolean {
  const folded = foldedOf(reading, span);
  if (folded.length < SHORTEST_WORK || !endsClause(folded) || !reading.official) return false;
  if (isAppraisal(folded) || isFormal(folded) || isReference(folded) || isClosing(folded) || isNarrative(folded)) return false;
  if (
    isThing(folded) ||
    isNoSentence(folded) ||
    isLegalBasis(folded) ||
    statesLaw(folded) ||
    isMoneyClause(folded) ||
    isStatistic(folded)
  )
    return false;
  return !namesOnly(reading, span) && tellsWork(folded);
}

/** "căn cứ chức năng, nhiệm vụ được giao": on what grounds somebody acts. */
const CHARGED_WITH = /(?<=(?:nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|công việc) )(?:đã )?được (?:giao|phân công)/gu;

/** "trong 10 ngày kể từ khi đề án được duyệt": from what something is counted. */
const COUNTED_FROM = /(?:kể từ|tính từ) (?:khi|ngày) [^,;]*/gu;

/** A body and what it does, not what it has done or is. */
function tellsWork(folded: string): boolean {
  const clause = (/^[^.;]*/u.exec(folded)?.[0] ?? '').replace(CHARGED_WITH, '').replace(COUNTED_FROM, '');
  return !/(?<!\p{L})(?:đã|đang|vừa|(?<!nhất )là|(?<!nhận )được|sẽ không|sẽ bị|(?<!(?:thiết|trang|chuẩn) )bị|có \d|đạt|còn|chưa)(?!\p{L})/u.test(
    clause,
  );
}

/** Words by which a sentence without a verb at its head still demands something. */
const DEMANDS = quick(
  /(?<!\p{L})(?:phải|cần|bảo đảm|đảm bảo|không được|không để|tập trung|tăng cường|tiếp tục|chủ động|khẩn trương|thực hiện|tổ chức|xây dựng|rà soát|nâng cao|đẩy mạnh|hoàn thành|triển khai|kịp thời|nghiêm túc|chú trọng|ưu tiên|được giao|hướng dẫn|báo cáo)(?!\p{L})/u,
);

/** Verbs that head figures as well: "Thu ngân sách đạt 54%". */
const FIGURES = /^(?:thu|chi|tăng|giảm|thu hút|giải ngân|sản xuất|đầu tư|xuất khẩu|phân bổ|bổ sung|hỗ trợ|bố trí)(?!\p{L})/u;
const ANSWER = /^(?:trả lời|giải trình|tiếp thu) ?: /u;
/** Figures of what is, not of what is to be reached by some day. */
function isFigure(reading: Reading, span: Span): boolean {
  const folded = foldedOf(reading, span);
  return FIGURES.test(folded) && isStatistic(folded) && deadlinesIn(reading, span).length === 0;
}

/** "Các tuyến đường hư hỏng phải được vá lại": what must be so. */
const MUST = quick(/^[^,.;:]{4,80} phải (?:được )?\p{L}/u);

/** People, by what they do or own, who must do something; whoever applies, bids or buys asks for something himself. */
const WHOEVER_MUST = quick(
  /^(?:tất cả )?(?:các|những|mọi|mỗi|chủ|hộ|người|cán bộ|công chức|học sinh|phụ huynh)(?!\p{L})(?!(?: \p{L}+)? (?:thí sinh|dự tuyển|ứng viên|nhà thầu|khách hàng|trúng|nộp hồ sơ|đăng ký dự|mua|đấu giá|thuê))[^.;:]{2,80}? phải (?!(?:là|có|đủ|đạt|đáp ứng) )(?:được )?\p{L}/u,
);

const ABOUT = /^(?:về|đối với) [^:.;\n]{3,120}: (?=\p{L})/u;

/** "Về …:", "Đối với …:", or a few words and a colon: what the order behind it is about. */
const TOPIC = quick(/^(?:về|đối với|[\p{L} ,]{3,60}) ?[^:.\n]{0,200}: ?/u);

/** "Thời gian gửi hồ sơ về Phòng Tổ chức: từ ngày … đến hết ngày …", "Hồ sơ gửi về Phòng Nội vụ trước ngày …": when something is to be handed in. */
const SENT_IN = quick(
  /^(?:(?:thời gian|thời hạn) [^:.;]{0,200}?(?<!\p{L})(?:gửi|nộp|báo cáo|đăng ký|hoàn thành)(?!\p{L})[^:.;]{0,160}: |(?:thời gian|thời hạn) (?:hoàn thành|gửi|nộp)(?!\p{L})|(?:hồ sơ|kết quả|danh sách|văn bản|số liệu|phiếu|bản \p{L}+|báo cáo) (?:[\p{L}, ]{0,60}(?<!\p{L}))?(?:gửi|nộp|báo cáo|trình|về) \p{L})/u,
);

/** "Thành phần tham dự: Lãnh đạo huyện; đại diện các phòng, ban": who comes. */
const ATTENDANCE = /^(?:thành phần|khách mời|đại biểu)(?: (?:tham dự|tham gia|dự họp|dự|mời|mời dự))?(?: gồm(?: có)?)? ?:/u;

const AWARDS_SOMEBODY =
  /^(?:phong |truy )?tặng (?:thưởng )?(?:bằng khen|giấy khen|cờ|kỷ niệm chương|danh hiệu|huân chương|huy chương|thư khen)(?!\p{L})/u;

const LEADER_SAYS = quick(
  /^[^.;:]{3,120}, (?:(?:(?:phó|thứ) )?(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|giám đốc|trưởng(?: \p{L}+)?)|ông|bà|đồng chí|đ\/c|lãnh đạo)(?!\p{L})[^.;:,]{0,90} (?:cho rằng|nêu|cho biết|cho hay|khẳng định|đánh giá|chia sẻ|thông tin|phân tích|ghi nhận|biểu dương|bày tỏ|nhận định)(?!\p{L})/u,
);

/** Whether the words order anything, whatever stands around them. */
export function isOrder(reading: Reading, span: Span): boolean {
  const key = keyOf(span);
  const known = reading.known.orders.get(key) ?? readsAsOrder(reading, span);
  reading.known.orders.set(key, known);
  return known;
}

/** Whether a span begins with a body and what it does. */
export function beginsWithBody(reading: Reading, span: Span): boolean {
  const addressee = addresseeOf(reading, span);
  if (addressee?.how !== 'subject' || addressee.start !== span.start) return false;
  return predicates(reading.folded.slice(addressee.end, span.end));
}

function readsAsOrder(reading: Reading, span: Span): boolean {
  const folded = foldedOf(reading, span);
  // "Nộp muộn: Điều 6 và Điều 7 phân định hai trường hợp": what the law says of it.
  if (statesLaw(folded) && addresseeOf(reading, span)?.how !== 'assigned' && deadlinesIn(reading, span).length === 0)
    return false;
  if (folded.length < 12 || isAppraisal(folded) || isFormal(folded) || isReference(folded)) return false;
  // "Về năm học trước: đánh giá cao việc …": of what something is thought.
  if (isAppraisal(folded.replace(ABOUT, '')) && addresseeOf(reading, span)?.how !== 'assigned') return false;
  // A closing formula that asks for something by a day is an order like any other.
  if (isClosing(folded) && !deadlinesIn(reading, span).some(({ kind }) => kind === 'date' || kind === 'recurring')) return false;
  if (isNoSentence(folded) || (isNarrative(folded) && !beginsWithBody(reading, span))) return false;
  if (namesOnly(reading, span)) return false;
  if (ATTENDANCE.test(folded) && addresseeOf(reading, span)?.how !== 'assigned') return false;
  // "Trả lời: Tuyến mương này đã được nạo vét": a label of what is answered.
  const led = (BEGINS_WITH_VERB.test(folded) && !ANSWER.test(folded)) || BEGINS_WITH_ADVERB.test(folded);
  if (tellsHowItIs(reading, span)) return false;
  // "Tặng Bằng khen cho 12 cá nhân": an award is made by the paper itself.
  if (AWARDS_SOMEBODY.test(folded)) return false;
  // "Xử phạt hành vi ngắt kết nối chưa nghiêm": how the work was found to be.
  if (led && isFoundSo(folded)) return false;
  // "Thăm trạm bơm, Phó Chủ tịch UBND tỉnh cho rằng …": when or of what a leader says something.
  if (led && !reading.official && LEADER_SAYS.test(folded) && addresseeOf(reading, span)?.how !== 'assigned') return false;
  if (led) return !isLegalBasis(folded) && !isBareTopic(reading, span) && !isFigure(reading, span);
  if (isUnkept(folded)) return false;
  const addressee = addresseeOf(reading, span);
  if (tellsOfSubject(reading, span, addressee)) return false;
  if (addressee !== null) return true;
  if (reading.official && readPersonSubject(reading.joined, reading.folded, span) !== null) return true;
  if (isLegalBasis(folded) || isMoneyClause(folded)) return false;
  const topic = folded.includes(':') ? TOPIC.exec(folded) : null;
  if (
    topic !== null &&
    (BEGINS_WITH_VERB.test(folded.slice(topic[0].length)) || BEGINS_WITH_ADVERB.test(folded.slice(topic[0].length)))
  )
    return true;
  if (SENT_IN.test(folded) && deadlinesIn(reading, span).length > 0) return true;
  const due = deadlinesIn(reading, span);
  // "Ngày 20/3/2026, trình UBND tỉnh": what is due on the day that it begins with.
  if (isThing(folded) && due[0]?.start !== span.start) return false;
  if (due.length > 0) return true;
  if (reading.official && folded.length > 30 && MUST.test(folded)) return true;
  return reading.official && folded.length > 60 && DEMANDS.test(folded.slice(0, 400)) && !isStatistic(folded);
}
