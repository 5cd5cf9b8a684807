import type { Surroundings } from '@/lib/deadlines/clause';
import type { Cue } from '@/lib/deadlines/cue';
import type { TimeExpression } from '@/lib/deadlines/time-expression';
import { anyOf, occurs, words, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

/** A time that was found, with what says whether it binds somebody. */
export interface Candidate {
  time: TimeExpression;
  cue: Cue | null;
  around: Surroundings;
  labelled: boolean;
  /** The document's date, as much as is known, for telling past times. */
  issuedOn: string | null;
}

/** Words of work that is ordered: a day or a stretch beside them is its time. */
export const ORDERED_AT = words(
  'mở(?! cửa)|ra quân|phát động|tiến hành|hoàn thành|xong|gửi|báo cáo|nộp|trình|ban hành|tổ chức|triển khai|thực hiện|công bố|kết thúc|phê duyệt|hoàn thiện|tổng hợp|xây dựng|rà soát|họp|kiểm tra|đề xuất|tham mưu|hoàn tất|sơ kết|tổng kết|(?<!(?:phiếu|đơn|giấy|hồ sơ|số) )đăng ký|đóng|thu nộp|kê khai|thẩm định|nghiệm thu|kiểm kê|tiêm|phun|nạo vét|thu gom|bàn giao|khảo sát|tuyên truyền|treo|tập huấn|thành lập|giải quyết|xử lý|giải ngân|cập nhật|chuẩn bị|đánh giá|giám sát|thanh tra|góp ý|trả lời|cưỡng chế|tháo dỡ|di dời|giải tỏa',
);
/** Words of something that takes place: a day beside them is its day. */
export const EVENT = words(
  'bầu cử đại biểu|ngày bầu cử|(?:tổ chức|lễ|ngày) (?:khai giảng|bế giảng)|đại hội(?: [^,;]{1,80})? (?:họp|diễn ra)|(?:hội nghị|kỳ họp|phiên họp)(?: [^,;]{1,80})? (?:họp|diễn ra)|kỳ thi|tháng hành động|tuần lễ(?! ?$| từ)|tháng cao điểm|diễn ra|khai mạc|bế mạc|tham dự|dự kiến tổ chức|mít tinh|lễ hội|ngày hội|vòng (?:chung kết|sơ khảo|loại)|ấn định|tiếp công dân|nghỉ lễ|nghỉ tết|kỷ niệm|chào mừng|hưởng ứng',
);

const WORK = words(anyOf(ORDER_VERBS));
/** "Quyết định này có hiệu lực …" begins with a paper. */
const LED_BY_WORK = wordsAtStart(`(?:${anyOf(ORDER_ADVERBS)},? )?${anyOf(ORDER_VERBS)}(?! này)`);
/** Someone is told to do something; what is handed over ("bàn giao") or carried ("giao thông") tells nobody. */
export const TOLD = words(
  'yêu cầu|đề nghị|(?<!(?:bàn|chuyển|ngoại|khoán|tiếp) )giao(?! (?:\\d|thông|dịch|ban|lưu|diện|thừa|mùa|thương))|phân công',
);

/** Whether a time lies behind the day of the document, as far as both are known; a count has its day still to come. */
export function isAhead({ time, issuedOn }: Pick<Candidate, 'time' | 'issuedOn'>): boolean {
  if (time.kind === 'relative') return true;
  return time.last !== null && issuedOn !== null && time.last.slice(0, issuedOn.length) > issuedOn;
}

/** Whether the whole of a time is still to come. */
export function isToCome({ time, issuedOn }: Pick<Candidate, 'time' | 'issuedOn'>): boolean {
  if (time.kind === 'relative') return true;
  return time.first !== null && issuedOn !== null && time.first.slice(0, issuedOn.length) > issuedOn;
}

/** Whether some work stands in a text, told or not. */
export function hasWork(text: string): boolean {
  return occurs(WORK, text);
}

/** Whether a sentence begins with what is to be done, or tells somebody to do it. */
export function isOrder(sentence: string): boolean {
  return LED_BY_WORK.test(sentence) || occurs(TOLD, sentence);
}

/** A reason why a time binds nobody. The first that applies drops it. */
export interface Refiner {
  name: string;
  applies(candidate: Candidate): boolean;
}

/** "Các xã tiếp nhận đơn vào đầu tháng 6", "Vào đầu tháng 6, các xã tiếp nhận đơn": a time still to come with work in its sentence. */
export function isOfWork({ time, issuedOn, around }: Candidate): boolean {
  const said = around.sentenceBefore || (/^[^.;]{0,160}/u.exec(around.after)?.[0] ?? '');
  const [before = ''] = said.split(/(?<!\p{L})đã(?!\p{L})/u);
  return isToCome({ time, issuedOn }) && hasWork(before) && !occurs(EVENT, said) && !/(?<!\p{L})sẽ(?!\p{L})/u.test(said);
}
