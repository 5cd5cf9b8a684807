import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { addresseeOf } from './addressee-of';
import type { Addressee } from './addressee-parts';
import { deadlinesIn, foldedOf, type Reading } from './scope';
import { BEGINS_WITH_ADVERB, BEGINS_WITH_VERB } from './wording';

/** What a sentence finds or tells of whoever or whatever it names: how it is, what has been done or said, nobody being told to do it. */

/** "… vẫn chưa nắm được hiện trạng": what whoever is named lacks or fails to do. */
const LACKS =
  /^ (?:hiện |vẫn |đến nay |nhìn chung )?(?:còn (?!lại)|chưa |vẫn |mới chỉ |chậm (?!nhất)(?![^.;]* phải )|không (?:nắm (?:được|chắc|rõ|hết)|kiểm soát (?:được|hết|nổi)|phát hiện (?:được|kịp)|theo kịp|làm hết|hoạt động|thực hiện đúng|quản lý (?:được|chặt)))/u;
const STILL_WANTING =
  /^[^,.;:]{4,60} (?:hiện |vẫn )?còn (?:chậm|yếu|thiếu|lúng túng|nể nang|hạn chế|bất cập)(?!\p{L})(?![^.]*(?<!\p{L})(?:phải|cần|khẩn trương) )/u;
/** "UBND huyện đã ban hành 14 văn bản chỉ đạo …": what a body has done. */
const HAS_DONE = quick(
  /^ (?:(?:tuần|tháng|quý|năm|đợt|vừa|thời gian) (?:rồi|qua|trước|vừa qua) )?(?:cũng )?đã (?!được (?:giao|phân công|yêu cầu|cấp|bố trí|phê duyệt|đầu tư))(?![^.;]*(?:phải|cần|có trách nhiệm|khẩn trương) )/u,
);
/** "Ông Lê Văn Tám, Phó Giám đốc: phụ trách thư viện", as a page presents a body. */
const IN_CHARGE = /^(?:ông|bà|đồng chí|đ\/c) [^:.;]{3,60}: (?:trực tiếp |giúp việc, )?(?:phụ trách|theo dõi|điều hành) /u;
/** "Trạm bơm Bến Lội: nghiệm thu, bàn giao ngày 15/4": an article tells what has been finished. */
const FINISHED =
  /^[^:.;]{3,60}: (?:hoàn thành|khánh thành|khởi công|nghiệm thu|bàn giao|thông xe)(?:,? [\p{L} ,]{2,30}?)? (?:vào |từ )?(?:ngày|tháng) \d/u;
/** "Tiêm chủng: Trạm Y tế đã có lịch": how it stands with what the label names; behind a verb it is what the work is about ("rà soát các hộ đã được cấp"). */
const STANDS_BEHIND = quick(
  /^[^:.;]{3,60}: (?![^.]*(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị|giao|khẩn trương|tiếp tục)(?!\p{L}))(?<said>[^.,;:]{2,60}) (?:đã|đang) (?:có|được|xong|hoàn thành|triển khai|thực hiện|tổ chức|làm|nghiệm thu|thi công|chờ)(?!\p{L})/u,
);
/** "Sinh viên nộp muộn sẽ không được dự thi": what follows where an order is not kept. */
const WILL_NOT = /^(?: [^,.;:]{2,60})? sẽ (?:không|bị) /u;
/** How work is found to be. */
const FOUND_SO = quick(
  /^[^,.;:]{6,120} (?:còn|chưa|chưa thật|chưa thực sự) (?:nghiêm|chậm|thấp|hạn chế|tốt|hiệu quả|kịp thời|đồng bộ|triệt để|quyết liệt|sâu|đều|chặt chẽ|thường xuyên|đạt yêu cầu|phù hợp|lúng túng|buông lỏng|nể nang|hình thức|manh mún)(?!\p{L})[^.]*[.;]?\s*$/u,
);
/** "Trưởng Ban Quản lý Quỹ là chủ tài khoản": what somebody is. */
const IS = /^ là (?!(?:cơ quan|đơn vị|bộ phận|đầu mối|người|thường trực|tổ trưởng|trưởng)(?!\p{L}))/u;
const NOT_SO = quick(
  /^[^,.;:]{2,60} (?:chưa|thiếu) (?:thật sự |thực sự )?(?:chủ động|kịp thời|nghiêm túc|tích cực|quyết liệt|thường xuyên|chặt chẽ|quan tâm|sâu sát|đúng mức)(?!\p{L})/u,
);

/** "Thị trường các-bon được coi là công cụ …": what something is, nothing being demanded of it. */
const STATES = quick(
  /^(?![^.]*(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị|giao|(?<!được )(?:coi|xem|lấy|xác định))(?!\p{L}))[^,.;:]{4,90} (?:được (?:coi|xem|xác định|đánh giá) là|là (?:một trong(?! những (?:cơ quan|đơn vị))|công cụ|vấn đề|yếu tố|động lực|nền tảng|chủ trương|điều kiện))(?!\p{L})/u,
);

/** Whether work was found to be so ("Xử phạt hành vi ngắt kết nối chưa nghiêm"), though a verb of orders heads the words. */
export function isFoundSo(folded: string): boolean {
  return FOUND_SO.test(folded);
}

/** Who is set down as speaking: a post, a person, a company; of any other body the words behind its colon are its work, unless they say "chúng tôi". */
const SPEAKERS = quick(
  /^(?:đồng chí |đ\/c )?(?:phó |thứ )?(?:ông|bà|đại diện|giám đốc|tổng giám đốc|chủ tịch|bí thư|(?:chi )?cục trưởng|bộ trưởng|trưởng|chủ nhiệm|công ty|tập đoàn|doanh nghiệp|hợp tác xã|htx|hiệp hội|chủ đầu tư|nhà thầu)(?!\p{L})/u,
);
const FIRST_PERSON = /(?<!\p{L})(?:chúng tôi|tôi|chúng em|bà con chúng)(?!\p{L})/u;
const SAYS_WHEN = /^(?:mỗi|hằng|hàng|định kỳ|cứ|trước|chậm nhất|trong|đến|từ)(?!\p{L})/u;

/** "Giám đốc Sở: Việc đóng chợ là để sửa cống": in the news who speaks, and what is said; work begins with its verb. */
export function speaksBehindColon(reading: Reading, span: Span): boolean {
  if (reading.official) return false;
  const addressee = addresseeOf(reading, span);
  if (addressee?.how !== 'subject' || addressee.start !== span.start) return false;
  const name = addressee.agencies[0]?.end ?? addressee.end;
  const said = /^ ?(?:\([^()]{1,40}\) ?)?: (.{0,200})/u.exec(reading.folded.slice(name, span.end))?.[1];
  if (said === undefined || !(SPEAKERS.test(reading.folded.slice(span.start, name)) || FIRST_PERSON.test(said))) return false;
  if (BEGINS_WITH_VERB.test(said) || BEGINS_WITH_ADVERB.test(said) || SAYS_WHEN.test(said)) return false;
  const end = name + (/^[^.!?…]*/u.exec(reading.folded.slice(name, span.end))?.[0].length ?? 0);
  return !deadlinesIn(reading, span).some(({ start }) => start < end) && !/^[^.;]{0,80}(?:phải|cần) /u.test(said);
}

/** Whether what stands behind a label tells what somebody says, is in charge of or has finished, or how it stands; without a limit. */
export function tellsHowItIs(reading: Reading, span: Span): boolean {
  if (speaksBehindColon(reading, span)) return true;
  const folded = foldedOf(reading, span);
  const said = STANDS_BEHIND.exec(folded)?.groups?.said ?? null;
  const stands = said !== null && !BEGINS_WITH_VERB.test(said) && !BEGINS_WITH_ADVERB.test(said);
  const told = stands || (!reading.official && (IN_CHARGE.test(folded) || FINISHED.test(folded)));
  return told && deadlinesIn(reading, span).length === 0;
}

/** "Bộ phận kế toán còn chậm …", "Một số cán bộ chưa chủ động …": what is found of whoever is named. */
export function findsWanting(reading: Reading, span: Span): boolean {
  const addressee = addresseeOf(reading, span);
  if (addressee === null) {
    const folded = foldedOf(reading, span);
    return STILL_WANTING.test(folded) && !BEGINS_WITH_VERB.test(folded) && deadlinesIn(reading, span).length === 0;
  }
  if (addressee.how !== 'subject') return false;
  return LACKS.test(reading.folded.slice(addressee.end, span.end)) || NOT_SO.test(foldedOf(reading, span));
}

/** Whether a sentence tells what its subject is, may do, has done, lacks or will not get. */
export function tellsOfSubject(reading: Reading, span: Span, addressee: Addressee | null): boolean {
  const folded = foldedOf(reading, span);
  if (STATES.test(folded) && addressee?.how !== 'assigned' && deadlinesIn(reading, span).length === 0) return true;
  if (findsWanting(reading, span)) return true;
  if (addressee?.how !== 'subject') return false;
  const behind = folded.slice(addressee.end - span.start);
  // "Công ty có quyền khiếu nại trong thời hạn 90 ngày": what somebody may do.
  return IS.test(behind) || /^ (?:có|được) quyền(?!\p{L})/u.test(behind) || WILL_NOT.test(behind) || HAS_DONE.test(behind);
}
