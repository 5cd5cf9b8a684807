import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

/** "Nhấn mạnh …, Chủ tịch UBND xã yêu cầu …", "Ghi nhận …, đồng chí … đề nghị …": what whoever orders says first. */
const SAID_FIRST = quick(
  /^(?:nhấn mạnh|nhắc (?:đến|lại|tới)|nói (?:về|thêm)|đề cập|phân tích|chỉ rõ|quán triệt|tiếp thu|lưu ý|ghi nhận|đánh giá cao|biểu dương|chia sẻ|khẳng định|đồng tình|đồng ý|thống nhất|cơ bản (?:thống nhất|đồng ý|nhất trí))(?!\p{L})[^.;:]{3,260}, (?!và |để |đồng thời |tiếp tục )[^,.;:]{3,80} (?:yêu cầu|đề nghị|giao|chỉ đạo) /u,
);
const SOME_BODY =
  '(?:(?:các|những|từng) |(?:sở|bộ|ubnd|ủy ban|(?:phó )?chủ tịch|(?:phó )?giám đốc|thủ trưởng|hiệu trưởng|người đứng đầu|văn phòng|phòng|công an|bộ chỉ huy|ban|cục|chi cục|thanh tra|trung tâm|trường|bệnh viện|trạm|hội|đoàn|mặt trận|kho bạc|thuế|ngân hàng|chủ đầu tư|nhà thầu|đơn vị|cơ quan|đảng ủy|chi bộ|xã|phường|thôn|công ty) )';
/**
 * "Đồng ý với đề nghị của …, giao Sở …", "Thống nhất phương án …; yêu cầu các xã …", "Đồng ý chủ trương …; UBND xã lập dự toán": whom the
 * next clause tells, whoever says it.
 */
const AGREED_FIRST = quick(
  new RegExp(
    `^(?:ghi nhận|đánh giá cao|biểu dương|hoan nghênh|(?:cơ bản )?(?:đồng ý|thống nhất|nhất trí|đồng tình))(?!\\p{L})[^.:]{3,400}?(?:[,;] (?:đồng thời |và )?(?:giao|yêu cầu|đề nghị|phân công) (?:cho )?${SOME_BODY}|; ${SOME_BODY}(?![^.;]*(?<!\\p{L})(?:đã|đang|còn|chưa|đạt)(?!\\p{L}))(?:[^,.;:]{1,80}? )?(?:${anyOf(ORDER_ADVERBS)},? )?(?:${anyOf(ORDER_VERBS)})(?!\\p{L}))`,
    'u',
  ),
);

/** Whether a sentence begins with what somebody says or approves, and an order is given in its next clause. */
export function ordersBehind(folded: string): boolean {
  return SAID_FIRST.test(folded) || AGREED_FIRST.test(folded);
}
