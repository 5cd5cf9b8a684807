import { type Candidate, isOrder, isToCome } from '@/lib/deadlines/refine/candidate';
import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

/** "UBND các xã rà soát …", "Thủ trưởng các đơn vị khẩn trương …": a body at the head of the sentence and what it does. */
const BODY_LED = quick(
  new RegExp(
    `^(?:(?:các|từng|mỗi|toàn thể|\\d+) )?(?:ubnd|ủy ban|hđnd|sở|phòng|ban|bộ|cục|chi cục|tổng cục|vụ|viện|văn phòng|công an|trung tâm|trường|khoa|bệnh viện|trạm|đội|tổ|đồn|hội|đoàn|công ty|xí nghiệp|nhà máy|hợp tác xã|lâm trường|nông trường|điện lực|viễn thông|đài|hạt|tiểu đoàn|đại đội|xã đội|chủ đầu tư|nhà thầu|đơn vị|cơ quan|địa phương|xã|phường|thôn|thủ trưởng|giám đốc|chủ tịch|hiệu trưởng|trưởng|chánh|lãnh đạo|người đứng đầu|cấp ủy|đảng ủy|chi bộ|thanh tra|kho bạc|thuế|bảo hiểm|ngân hàng)(?! (?:nghị|thảo|chợ|diễn|thi|làng|hành|hợp|máy|chức|viên|luật)(?!\\p{L}))(?!\\p{L})(?:[^,.;:]|, (?=(?:thị xã|thị trấn|thành phố|phường|xã|quận|huyện|đặc khu|ban|ngành|phòng|đơn vị|đoàn thể|thôn|bản|thể thao|thương binh|gia đình|thông tin|truyền thông|trật tự|tìm kiếm|khen thưởng|sở|trường|trạm|cụm)(?!\\p{L}))){0,90}? (?:${anyOf(ORDER_ADVERBS)} )?${anyOf(ORDER_VERBS)}(?!\\p{L})`,
    'u',
  ),
);

/** A plan or a word of somebody, not an order. */
const TELLS_OF = quick(/(?<!\p{L})(?:đang|cho biết|dự kiến)(?!\p{L})/u);

/** Whether a sentence begins with a body and what it does, not with what it tells of. */
export function isLedByBody(sentence: string): boolean {
  return BODY_LED.test(sentence) && !TELLS_OF.test(sentence);
}

/** Words that name a condition, not a demand. */
const OF_WHICH = quick(
  /(?<!\p{L})(?:đối với|trường hợp|nếu|áp dụng)(?!\p{L})|^(?:hỗ trợ|miễn|giảm|khen thưởng|thưởng|ưu tiên)(?!\p{L})/u,
);
/** "đến hết ngày …" is how long something is so as well. */
const UP_TO = quick(/^(?:từ nay )?(?:cho )?(?:đến|tới|trong hết|hết)(?! trước)(?!\p{L})/u);
/** "các hợp đồng hết hiệu lực trước ngày 30/6 phải ký lại": what is demanded stands behind, the time says of which. */
const DEMAND_BEHIND = quick(/^ (?:phải|cần|thì|được|sẽ|chưa|không)(?!\p{L})/u);
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
  const open = isToCome({ time, issuedOn }) || (issuedOn === null && time.kind === 'date' && time.certain);
  if (!open || OF_WHICH.test(around.sentenceBefore) || DEMAND_BEHIND.test(around.after)) return false;
  const limit =
    (cue?.strength === 'limit' && !UP_TO.test(cue.words)) ||
    (time.kind === 'relative' && time.selfBinding && (time.anchor === 'issue' || time.relation === 'by')) ||
    (cue?.strength === 'stretch' && DONE.test(around.clauseBefore));
  if (!limit) return false;
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
]);
