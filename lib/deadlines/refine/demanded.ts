import { type Candidate, isAhead, isOrder, isToCome } from '@/lib/deadlines/refine/candidate';
import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

/** "UBND các xã …", "Thủ trưởng các đơn vị …", with commas in its name: a body at the head of a sentence, for a pattern. */
const BODY = `(?:(?:các|từng|mỗi|toàn thể|\\d+) )?(?:ubnd|ủy ban|hđnd|sở|phòng|ban|bộ|cục|chi cục|tổng cục|vụ|viện|văn phòng|công an|trung tâm|trường|khoa|bệnh viện|trạm|đội|tổ|đồn|hội|đoàn|công ty|xí nghiệp|nhà máy|hợp tác xã|lâm trường|nông trường|điện lực|viễn thông|đài|hạt|tiểu đoàn|đại đội|xã đội|chủ đầu tư|nhà thầu|đơn vị|cơ quan|địa phương|xã|phường|thôn|thủ trưởng|giám đốc|chủ tịch|hiệu trưởng|trưởng|chánh|lãnh đạo|người đứng đầu|cấp ủy|đảng ủy|chi bộ|thanh tra|kho bạc|thuế|bảo hiểm|ngân hàng)(?! (?:nghị|thảo|chợ|diễn|thi|làng|hành|hợp|máy|chức|viên|luật)(?!\\p{L}))(?!\\p{L})(?:[^,.;:]|, (?=(?:thị xã|thị trấn|thành phố|phường|xã|quận|huyện|đặc khu|ban|ngành|phòng|đơn vị|đoàn thể|thôn|bản|thể thao|thương binh|gia đình|thông tin|truyền thông|trật tự|tìm kiếm|khen thưởng|sở|trường|trạm|cụm)(?!\\p{L}))){0,90}?`;

/** "UBND các xã rà soát …", "Thủ trưởng các đơn vị khẩn trương …": a body at the head of the sentence and what it does. */
const BODY_LED = quick(new RegExp(`^${BODY} (?:${anyOf(ORDER_ADVERBS)} )?${anyOf(ORDER_VERBS)}(?!\\p{L})`, 'u'));

/** A plan or a word of somebody, not an order. */
const TELLS_OF = quick(/(?<!\p{L})(?:đang|cho biết|dự kiến)(?!\p{L})/u);

/** Whether a sentence begins with a body and what it does, not with what it tells of. */
export function isLedByBody(sentence: string): boolean {
  return BODY_LED.test(sentence) && !TELLS_OF.test(sentence);
}

/** Work that comes to an end, whatever it is done to; a plan that is drawn up may have a year in its name. */
const ENDS = 'hoàn thành|hoàn tất|hoàn trả|bàn giao|khắc phục|thanh toán|quyết toán|chi trả|giải ngân|thu hồi';
const ENDS_TOO =
  'hoàn thiện|xử lý|sửa chữa|nâng cấp|cải tạo|lắp đặt|mua sắm|bố trí|phân bổ|phê duyệt|thẩm định|nghiệm thu|trình|cấp|cung cấp|niêm yết|treo|lập|kiện toàn|thành lập|rà soát|cập nhật|số hóa|di dời|(?<!ủy ban )kiểm tra';
const LED_TO_END = quick(
  new RegExp(
    `^(?:(?:yêu cầu|đề nghị|giao|phân công) )?(?<head>${BODY} )?(?:${anyOf(ORDER_ADVERBS)} )*?(?:(?<ends>${ENDS})|${ENDS_TOO})(?!\\p{L})`,
    'u',
  ),
);
/** What a body is told of, or what it gets ready, before such a verb: that verb is not what it is told to do. */
const OTHERWISE_LED = quick(/(?<!\p{L})(?:đã|được|để|khi|sau|chuẩn bị|tổ chức|tham gia|phục vụ|dự kiến|đang)(?!\p{L})/u);
/** What takes place, is in force or falls due right before a time: the time is its own. */
const ITS_OWN =
  /(?<!\p{L})(?:diễn ra|(?<!lễ )(?:khai|bế) (?:mạc|giảng)|tổ chức|xảy ra|phát sinh|khởi công|khánh thành|hiệu lực|(?:đến|tới|còn|hết|đáo) hạn)(?: (?:tại|ở) [^,;]{2,60})? ?$/u;

/**
 * "Hoàn thành sửa chữa trụ sở tiếp công dân trong tháng 4": the time behind work that comes to an end is that of the work, not of something
 * in its words. The work is what the clause begins with, or what the body does that its sentence begins with.
 */
export function isOfEndingWork({ time, cue, around }: Pick<Candidate, 'time' | 'cue' | 'around'>): boolean {
  const { clauseBefore, sentenceBefore } = around;
  if (cue?.strength !== 'stretch' || (cue.relation === 'at' && time.kind === 'date') || ITS_OWN.test(clauseBefore)) return false;
  return [clauseBefore, sentenceBefore].some((said) => {
    const led = LED_TO_END.exec(said);
    return (
      led !== null &&
      said.length - led[0].length <= clauseBefore.length &&
      !OTHERWISE_LED.test(led.groups?.head ?? '') &&
      (time.rule !== 'year' || led.groups?.ends !== undefined)
    );
  });
}

/** "Qua kiểm tra phát hiện 07 hồ xuống cấp, Công ty Thủy lợi sửa chữa trước ngày …": the last clause orders, whatever stands before it. */
export function isToldInLastClause(candidate: Candidate): boolean {
  const { cue, around } = candidate;
  const clause = around.clauseBefore;
  if (clause.length >= around.sentenceBefore.length || !isAhead(candidate)) return false;
  if (/(?<!\p{L})(?:đã|chưa|không|còn|mới|vẫn|đang|được)(?!\p{L})/u.test(clause + around.after)) return false;
  return isLedByBody(clause) || isOfEndingWork(candidate) || (cue?.strength === 'limit' && LED_TO_END.test(clause));
}

/** Words that name a condition, not a demand. */
const OF_WHICH = quick(
  /(?<!\p{L})(?:đối với|trường hợp|nếu|áp dụng)(?!\p{L})|^(?:hỗ trợ|miễn|giảm|khen thưởng|thưởng|ưu tiên)(?!\p{L})/u,
);
/** "đến hết ngày …" is how long something is so as well. */
const UP_TO = quick(/^(?:từ nay )?(?:cho )?(?:đến|tới|trong hết|hết)(?! trước)(?!\p{L})/u);
/** "các hợp đồng hết hiệu lực trước ngày 30/6 phải ký lại": what is demanded stands behind, the time says of which. */
const DEMAND_BEHIND = quick(/^ (?:phải|cần|thì|được|sẽ|chưa|không)(?!\p{L})/u);
/** "danh mục công trình dự kiến hoàn thành trước ngày …": by when it is expected, not by when it is told. */
const EXPECTED_TO_END =
  /(?<!\p{L})(?:dự kiến|ước|có khả năng|khả năng sẽ)(?: sẽ)? (?:hoàn thành|khánh thành|khởi công|thông xe|kết thúc|đạt|đưa vào \p{L}+)(?!\p{L})[^,;:\d]*$/u;
const DONE = quick(/(?<!\p{L})(?:hoàn thành|xong|kết thúc) ?$/u);
/** "Phòng tham mưu …; hai chủ ghe đã nộp phí": another has done what stands nearest. */
const TOLD_BEHIND =
  /; (?![^;]*(?<!\p{L})(?:phải|cần|thì|yêu cầu|đề nghị)(?!\p{L}))(?!(?:những|các) [^,;:]{0,20}(?:hồ sơ|dự án|trường hợp) )[^,;:]{2,60}(?<!\p{L})đã (?!được (?:giao|phân công|yêu cầu))[^;]*$/u;

/**
 * Whether a time is a limit that somebody is told to keep, plain beyond doubt: "trước ngày …", "chậm nhất …", "hoàn thành trong …" behind what is
 * to be done, still to come. Words of the object ("chính sách được hưởng", "văn bản hết hiệu lực", "giai đoạn tới") then take nothing from it.
 */
export function isPlainDemand({ time, cue, around, issuedOn }: Candidate, rule: string): boolean {
  // Where the paper's day is not known a whole day with its year may be to come.
  const ended = rule !== 'past' && isOfEndingWork({ time, cue, around });
  const open = (ended ? isAhead : isToCome)({ time, issuedOn }) || (issuedOn === null && time.kind === 'date' && time.certain);
  if (!open || OF_WHICH.test(around.sentenceBefore) || DEMAND_BEHIND.test(around.after)) return false;
  const limit =
    (cue?.strength === 'limit' && !UP_TO.test(cue.words)) ||
    // How long a forecast reaches is a count as well.
    (rule !== 'forecast' &&
      time.kind === 'relative' &&
      time.selfBinding &&
      (time.anchor === 'issue' || time.relation === 'by')) ||
    ended ||
    (cue?.strength === 'stretch' && DONE.test(around.clauseBefore));
  if (!limit) return false;
  if (rule === 'forecast' && EXPECTED_TO_END.test(around.clauseBefore)) return false;
  // What a body has done or plans is told in the same words: of the past only an order is plain.
  if (rule === 'past' && TOLD_BEHIND.test(around.sentenceBefore)) return false;
  return isOrder(around.sentenceBefore) || (rule !== 'past' && isLedByBody(around.sentenceBefore));
}

/** The rules that look at words of the object: they give way to a plain demand. */
export const OF_OBJECTS: ReadonlySet<string> = new Set([
  'effect',
  'condition',
  'lasts',
  'term',
  'time-off',
  'past',
  'event',
  'day-of-meeting',
  'dated-noun',
  'what-it-serves',
  'which-time',
  'year-of-a-name',
  'forecast',
  'forbidden-before',
  'ban',
  'piled-up',
]);
