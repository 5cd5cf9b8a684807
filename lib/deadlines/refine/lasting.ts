import type { Surroundings } from '@/lib/deadlines/clause';
import { hasWork } from '@/lib/deadlines/refine/candidate';
import { quick } from '@/lib/text/letters';
import { anyOf, occurs, words } from '@/lib/text/pattern';
import { ORDER_VERBS } from '@/lib/text/verbs';

/** "Thời hạn tạm dừng … là", "Thời gian dùng thử từ": how long something is so, not by when something is done. */
const LASTS = quick(
  /(?<!\p{L})mốc thời gian [^:.;]{2,120}: ?(?:từ )?$|(?<!\p{L})thời gian [^:.;]{2,60} thực tế ?: ?(?:từ )?$|(?<!\p{L})(?:có|với) thời gian (?:thực hiện|hoạt động|thi công|xây dựng) ?(?:từ )?$|(?<!\p{L})thời (?:gian|hạn) (?:tiếp nhận|nhận|lấy) ý kiến[^:.;]{0,40}: ?(?:từ )?$|(?<!\p{L})thời (?:hạn|gian) (?:tạm \p{L}+|ngừng|ngưng|cúp|mất (?:điện|nước)|sử dụng|dùng thử|bảo hành|bảo quản|lưu giữ|lưu trữ|lưu trú|hiệu lực|có hiệu lực|thử việc|thuê|cho thuê|hợp đồng|hưởng|nghỉ|cấm|phạt|học|học tập|đào tạo|làm việc|mở cửa|khuyến mại|khuyến mãi|nuôi|cách ly|giao hàng|biệt phái|bổ nhiệm|luân chuyển|điều động|tập sự|giữ chức)(?!\p{L})[^:.;,]{0,60}(?:[: ]|, ?) ?(?:từ )?$/u,
);
/** "cho thuê đất trả tiền hằng năm, thời hạn đến ngày …": how long a lease lasts. */
const LEASED = quick(
  /(?<!\p{L})(?:thuê|giao|sử dụng) (?:đất|mặt nước|rừng|khu vực biển|tài sản)(?!\p{L})[^.;:]{0,90}, (?:với )?thời hạn ?$/u,
);
/** "vẫn được tiếp tục thực hiện trong …": a state that goes on. */
const GOES_ON = quick(
  /(?<!\p{L})(?:chương trình|khuyến mại|khuyến mãi|ưu đãi|triển lãm|lễ hội|sự kiện|nắng nóng|mưa|rét)(?: (?:đậm|hại|lớn|dông|gay gắt|đậm, rét hại))? (?:này )?(?:sẽ |còn )?kéo dài ?$|(?<!\p{L})(?:mở cửa|trưng bày)(?: [\p{L} ]{2,40})? ?$|(?<!\p{L})(?:làm việc|hoạt động) theo (?:chế độ|nguyên tắc|cơ chế) [^,;]{2,50}$|(?<!\p{L})(?:được tiếp tục|tiếp tục được|vẫn được|được duy trì|được giữ nguyên)(?: [\p{L} ]{2,30})? ?$/u,
);
/** "Lệnh cấm áp dụng đến hết …", "chợ đêm cấm xe …"; behind work that is to be done a ban is what the work is about ("xử lý việc bán hàng cấm"). */
const FORBIDDEN = quick(/^(?<before>.*?)(?<!\p{L})(?<!(?:biển|vùng|điều|hàng|chất|thuốc) )cấm(?: [^,;:]{2,80})? ?$/u);

/** "được nghỉ Tết từ ngày … đến hết ngày …": how long people are off. */
const OFF = quick(
  /(?<!\p{L})(?:được nghỉ|lịch nghỉ|nghỉ (?:giao dịch|phục vụ|tiếp|lễ|tết|dịp|bù|liên tục|hoán đổi|làm việc|học|hè|\d{1,2} ngày))(?!\p{L})[^;]{0,300}$/u,
);

const GOES_ON_WITH_WORK = quick(new RegExp(`[,;] (?:và |đồng thời )?${anyOf(ORDER_VERBS)}(?!\\p{L})`, 'u'));

/** "chưa điều chỉnh giá trong Quý I": how long something is not to be done. */
const BANNED = quick(
  /(?<!\p{L})(?:không|chưa)(?: được)? (?:tổ chức|thực hiện|điều chỉnh|tăng|thu|áp dụng|tiến hành|tuyển|bổ nhiệm|mua sắm|cấp)(?!\p{L})/u,
);
const TOLD = words('yêu cầu|đề nghị|giao|chỉ đạo');
const REPORTED = words('báo cáo|gửi|nộp|trình|đăng ký|hoàn thành|phân công');

/** "Hiện thành phố đang chuẩn bị …": how things stand. */
const UNDER_WAY = quick(/^hiện(?: nay| tại)?,? [^;]{0,60}(?<!\p{L})đang(?!\p{L})/u);
/** "đã có văn bản xin chủ trương tổ chức lễ khởi công …": what somebody asks a superior to let them do. */
const ASKS_LEAVE = quick(
  /(?<!\p{L})đã (?:có|gửi|trình) (?:văn bản|công văn|tờ trình)[^.;]{0,80} xin (?:chủ trương|ý kiến|phép)(?!\p{L})/u,
);

/** Whether a sentence reports a meeting, what is asked or under way, or how things are elsewhere, and nobody in it is told anything. */
export function isNarrated(sentence: string): boolean {
  if (ASKS_LEAVE.test(sentence) || (UNDER_WAY.test(sentence) && !occurs(TOLD, sentence))) return true;
  return (
    /^(?:(?:thảo luận|phát biểu|trao đổi|báo cáo)? ?tại (?:hội nghị|cuộc họp|buổi|phiên|lễ)|đa số|hầu hết|phần lớn|như vậy)(?!\p{L})/u.test(
      sentence,
    ) &&
    !occurs(TOLD, sentence) &&
    !/(?<!\p{L})(?:cam kết|hứa)(?!\p{L})/u.test(sentence)
  );
}

/** "…, mùa chôm chôm vào đợt thu hoạch rộ, kéo dài đến hết tháng 7": a season that goes on. */
const SEASON = /(?<!\p{L})(?:vụ|mùa|đợt)(?!\p{L})[^;]*,? (?:có thể |còn |sẽ )?kéo dài ?$/u;

/** Whether a time says how long a state lasts or goes on, not by when something is done. */
export function isLasting(around: Surroundings): boolean {
  const forbidden = FORBIDDEN.exec(around.clauseBefore)?.groups?.before ?? null;
  return (
    LASTS.test(around.lineBefore.slice(-130)) ||
    (/thời hạn ?$/u.test(around.lineBefore.slice(-10)) && LEASED.test(around.lineBefore.slice(-130))) ||
    SEASON.test(around.sentenceBefore) ||
    GOES_ON.test(around.clauseBefore) ||
    (forbidden !== null && !hasWork(forbidden))
  );
}

/** Whether a sentence tells for how long people are off, not by when something is done. */
export function isTimeOff(sentence: string): boolean {
  const off = OFF.exec(sentence);
  return off !== null && !occurs(TOLD, off[0]) && !occurs(REPORTED, off[0]) && !GOES_ON_WITH_WORK.test(off[0]);
}

/** Whether something is not to be done in the time that follows the clause. */
export function isBan(clause: string): boolean {
  return BANNED.test(clause);
}
