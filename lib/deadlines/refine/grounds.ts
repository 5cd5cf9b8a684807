import type { Candidate } from '@/lib/deadlines/refine/candidate';
import { quick } from '@/lib/text/letters';

/** What a paper goes back to: what it carries out, answers or has before it. */
const GOES_BACK = quick(
  /^(?:để )?(?:thực hiện|triển khai|căn cứ|xét|xem xét|tiếp theo|sau khi (?:xem xét|nghiên cứu)|trên cơ sở|theo|phúc đáp|trả lời)(?!\p{L})/u,
);
/** The paper of somebody else that it names. */
const NAMED_PAPER = quick(
  /(?<!\p{L})(?:(?:công văn|công điện|tờ trình|kết luận|chỉ thị|nghị quyết|kế hoạch|thông báo|báo cáo|văn bản|quyết định)(?: [^,;:]{0,40})? (?:số \d|của )|ý kiến (?:chỉ đạo )?của|đề nghị của|chỉ đạo của)/u,
);
/** ", Chủ tịch UBND tỉnh yêu cầu …", ", Sở Nội vụ có ý kiến như sau:": whoever speaks now, and says something. */
const SPEAKS = quick(
  /^[^.;]*?, (?:(?:phó )?chủ tịch|ubnd|ủy ban|hđnd|thường trực|(?:thứ trưởng|bộ trưởng)|bộ|sở|cục|chi cục|phòng|văn phòng|công an|(?:phó )?giám đốc|(?:phó )?hiệu trưởng|trường|trung tâm|bệnh viện|ban|đảng ủy|tỉnh ủy|thủ tướng)(?!\p{L})[^,.;:]{0,80}? (?:yêu cầu|có ý kiến|đề nghị|chỉ đạo|kết luận|thông báo|hướng dẫn|giao|phân công)(?!\p{L})/u,
);

/**
 * "Thực hiện Công văn số … của Bộ …, trong đó yêu cầu gửi kết quả trước ngày …, Chủ tịch UBND tỉnh yêu cầu:": what a paper goes back to
 * before it says anything itself. A day in it was set by others, or tells how far something reached.
 */
export function isGround({ around, labelled }: Candidate): boolean {
  return (
    !labelled &&
    around.clauseBefore !== '' &&
    GOES_BACK.test(around.sentenceBefore) &&
    NAMED_PAPER.test(around.sentenceBefore) &&
    SPEAKS.test(around.after)
  );
}
