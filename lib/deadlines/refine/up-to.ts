import type { Cue } from '@/lib/deadlines/cue';
import { quick } from '@/lib/text/letters';

/** "đến ngày …", "đến hết …", not "từ nay đến …": how far something reaches, or by when it is done. */
const UP_TO = quick(/^(?:cho )?(?:đến|tới)(?: hết)?(?! trước)(?!\p{L})/u);

/** "báo cáo tình hình giải ngân", "nghiệm thu khối lượng hoàn thành": what is looked at as it stands on a day; where it goes to makes the day one of handing it in. */
const LOOKED_AT = quick(
  /(?<!\p{L})(?:báo cáo|tổng hợp|thống kê|đánh giá|rà soát|xem xét|kiểm tra|phân tích|xác nhận|nghiệm thu|công khai|đối chiếu|giải ngân(?= khối lượng))(?: [^,;:]{0,40})? (?:(?:tình hình|kết quả|tiến độ) (?=\p{L})|số liệu|khối lượng|số dư|dư nợ|(?:khoản |số )?nợ|số (?:hộ|người|vốn|lượng|tiền|thu|hợp đồng|hồ sơ|vụ|trường hợp))(?:(?<= )|(?!\p{L}))(?![^,;:]*(?<!\p{L})(?:về|gửi|cho|lên) (?:ubnd|ủy ban|hđnd|sở|phòng|văn phòng|bộ|ban|cục|chủ tịch|tỉnh ủy|đảng ủy|thường trực)(?!\p{L}))[^,;:]*$/u,
);

/** "Giữ nguyên mức thu …", "tiếp tục sử dụng con dấu cũ": what stays as it is, or may be done, so long. */
const STAYS = quick(
  /^(?:[^,;:]{2,60} )?(?:giữ nguyên|giữ ổn định|(?:tiếp tục|tạm) (?:sử dụng|áp dụng)|áp dụng mức|ủy quyền|tạm giao)(?!\p{L})(?![^,;:]*(?<!\p{L})(?:hoàn thành|xong|đạt)(?!\p{L}))[^,;:]*$/u,
);

/** Whether a time with "đến" or "đến hết" is the day as of which something is looked at, or how long something stays so, not by when it is done. */
export function isReach(cue: Cue | null, clause: string): boolean {
  return cue !== null && UP_TO.test(cue.words) && (LOOKED_AT.test(clause) || STAYS.test(clause));
}
