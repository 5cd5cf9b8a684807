import { quick } from '@/lib/text/letters';
import { lastMatch, occurs, words } from '@/lib/text/pattern';
import { BEGINS_WITH_VERB } from './wording';

/** How a line speaks of those below it: whether it announces them, and whether as orders or as findings. Over the match form. */

/** What opens a list of orders or of findings: how a paragraph ends that announces one, be it by "some things" alone. */
const ANNOUNCES =
  /(?::|(?:như sau|sau đây|(?<!(?:tuần|tháng|quý|năm|hôm|kỳ|đợt|lần) )sau|dưới đây|gồm|bao gồm|cụ thể)\s*[:.;]?|(?<!\p{L})(?:tập trung|thực hiện|triển khai|làm|quan tâm|chú trọng|nhấn mạnh|lưu ý|quán triệt)(?: \p{L}+){0,3} (?:một số|mấy) (?:nội dung|nhiệm vụ|giải pháp|việc|công việc|vấn đề)(?: (?:trọng tâm|chủ yếu|cấp bách|quan trọng|cần thiết))?(?: (?:trong |của )?(?:thời gian|tháng|quý|tuần|năm) (?:tới|tiếp theo|\d{1,2}(?:\/\d{4})?))?\.)\s*$/u;

/** "…, UBND tỉnh yêu cầu.": whoever tells somebody, what follows being what. */
const SPEAKER_ENDS = quick(
  /(?:^|, )(?:ubnd|ủy ban nhân dân|chủ tịch|phó chủ tịch|giám đốc|sở|bộ|bộ trưởng|thủ tướng|bí thư|ban chỉ đạo)(?!\p{L})[^,.;:]{0,60} (?:yêu cầu|chỉ đạo|đề nghị)\.\s*$/u,
);

const STRONG_ORDER = words(
  '(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|quán triệt|kết luận chỉ đạo|có ý kiến|chỉ thị|cần|phải|điện)(?! (?:của|tại cuộc họp))',
);
/** The verbs by which someone is told to do what follows. */
const TOLD = words('(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|chỉ thị(?= ?:))(?! (?:của|tại))');
const ORDER_NOUN = words(
  'nhiệm vụ|việc cần làm|việc phải làm|(?:một số|mấy|những|các|vài) việc|đầu việc|trách nhiệm|giải pháp|nội dung|công việc|biện pháp|yêu cầu|ý kiến|kết luận|phần việc|chỉ đạo',
);
const FINDING_NOUN = words(
  '(?:tồn tại|hạn chế|khuyết điểm|yếu kém|mặt yếu|chỗ yếu|khó khăn|bất cập|thiếu sót|nguyên nhân|kết quả|kết quả nổi bật|ưu điểm|thành tích|vi phạm|tình hình|thông tin|số liệu|hồ sơ|thành phần|điều kiện|tiêu chuẩn|đối tượng|trường hợp|quy định|danh sách|giấy tờ|thủ tục)(?! (?:nêu trên|nói trên|trên|này|đó)(?!\\p{L}))',
);

export type Mode = 'unknown' | 'directs' | 'reports';

/** Whether the paragraph announces what follows it. `folded` is its last sentence in the match form. */
export function announces(folded: string): boolean {
  return ANNOUNCES.test(folded) || (SPEAKER_ENDS.test(folded) && !folded.includes('"'));
}

/** Whether a sentence has someone tell someone: `yêu cầu`, `đề nghị`, `giao`, `chỉ đạo`. */
export function tellsSomeone(folded: string): boolean {
  if (TIMETABLE.test(folded) || DUTIES_AHEAD.test(folded)) return true;
  return (
    /(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|kết luận|điện|có ý kiến|trách nhiệm của|nhiệm vụ của|nhiệm vụ cụ thể|phân (?:công )?(?:nhiệm vụ|việc)|(?:nhiệm vụ|công việc|phần việc) (?:được )?(?:phân|chia)|việc (?:cần|phải) làm) ?/u.test(
      folded,
    ) && !/\?\s*$/u.test(folded)
  );
}

const TIMETABLE = quick(
  /(?<!\p{L})(?:thời gian|thời hạn|tiến độ)(?!\p{L})[^.;:]{0,160}(?<!\p{L})(?:gửi|nộp|báo cáo|thực hiện|hoàn thành)(?!\p{L})[^.;:]{0,120}(?:như sau|sau đây|sau) ?:\s*$/u,
);

/** "… toàn ngành cần chủ động thực hiện 5 nhóm nhiệm vụ trọng tâm sau:". */
const DUTIES_AHEAD = quick(
  /(?<!\p{L})(?:cần|phải)(?!\p{L})[^.;:]{0,80} (?:thực hiện|triển khai|tập trung)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:nhiệm vụ|giải pháp)(?!\p{L})[^.;:]{0,60}(?:sau|sau đây|như sau|dưới đây) ?:\s*$/u,
);

/** "Trách nhiệm của đối tượng kiểm kê:", whatever they are called whose duties follow. */
const DUTIES_OF = /^(?:[\d.]+ ?)?(?:trách nhiệm|nhiệm vụ)(?: cụ thể| chính)? của [^:]{2,120}:\s*$/u;

/** "Chế độ thông tin, báo cáo:": who reports what, and when. */
const WHO_REPORTS = /^(?:[\d.]+ ?)?(?:về )?(?:thực hiện )?chế độ (?:thông tin|báo cáo)(?!\p{L})/u;

/** "Hồ sơ đề nghị cấp lại giấy phép … gồm:", however long the words between: of what a file consists. */
const COMPONENTS =
  /^(?:[\d.]+ ?|[a-zđ]\) ?)?(?:(?:thành phần )?hồ sơ|giấy tờ|tài liệu)(?!\p{L})(?![^:]*(?:yêu cầu|đề nghị các|giao) )[^:]{0,500}(?:gồm|sau đây|sau)(?: có)? ?:\s*$/u;

/** "… có mấy điểm chưa được:", "… nhưng nổi lên một số vấn đề:", "Còn những chỗ làm chậm như sau:": what was found wanting. */
const FINDINGS_AHEAD = quick(
  /(?<!\p{L})(?:nổi lên|bộc lộ|phát sinh|lộ ra) (?:một số|mấy|những|nhiều|các|\d{1,2}|hai|ba) [^:.;]{2,80}:\s*$|(?<!\p{L})(?:có|còn) (?:một số|mấy|những|nhiều|vài|một vài|\d{1,2}|hai|ba|bốn) (?:điểm|việc|chỗ|mặt|khâu|nội dung|vấn đề|nơi|đơn vị)(?: [\p{L} ]{2,40})? (?:chưa|chậm|yếu|kém|vướng|sai|thiếu|đáng lo|phải rút kinh nghiệm)(?: [\p{L} ]{1,40})?:\s*$/u,
);

/** What the announcing sentence announces: orders or findings; null where it does not say. */
export function announcedMode(folded: string): Mode | null {
  if (COMPONENTS.test(folded) || FINDINGS_AHEAD.test(folded)) return 'reports';
  if (DUTIES_OF.test(folded) || WHO_REPORTS.test(folded)) return 'directs';
  // "Thời gian gửi báo cáo về Sở cụ thể như sau:": by when who has to send what.
  if (TIMETABLE.test(folded)) return 'directs';
  const tail = folded.slice(-110);
  const findings = lastIndex(FINDING_NOUN, tail);
  const orders = lastIndex(ORDER_NOUN, tail);
  const ordered = occurs(STRONG_ORDER, folded);
  const told = lastIndex(TOLD, folded);
  const found = findings < 0 ? -1 : Math.max(0, folded.length - tail.length) + findings;
  // "Để số liệu thống nhất, Cục đề nghị …:" orders, though it speaks of findings before.
  // "… yêu cầu các đơn vị trực và báo cáo tình hình ngày nghỉ, cụ thể như sau:": what is reported on is a word of the order.
  const spelledOut = ordered && TELLS_BODY.test(folded) && /, cụ thể(?: là)?(?: như sau)?\s*:?\s*$/u.test(folded);
  const telling = spelledOut || (ordered && told >= 0 && told < folded.length - 60);
  if (findings > orders && told < found && !telling) return 'reports';
  if (
    orders >= 0 ||
    ordered ||
    /(?:thực hiện|kết luận|triển khai|tập trung|ban hành|(?:nhấn mạnh|lưu ý) (?:một số |các |những )?(?:vấn đề|nội dung))(?:[^:]{0,60})(?:như sau|sau đây|sau|:)/u.test(
      tail,
    )
  )
    return 'directs';
  return null;
}

const REPORT_HEADING = words(
  'mục đích|yêu cầu|nhận xét|mục tiêu|quan điểm|đánh giá chung|đánh giá tình hình|đánh giá kết quả|kết quả|tồn tại|hạn chế|nguyên nhân|căn cứ|phạm vi|đối tượng|tình hình|đặc điểm|ưu điểm|khuyết điểm|thực trạng|sự cần thiết|cơ sở pháp lý|cơ sở xây dựng|bối cảnh|dự báo|bài học|thành phần|thuận lợi|khó khăn|nguyên tắc|chỉ tiêu|giải thích từ ngữ|quy định chung|(?<!(?:cải cách|đơn giản hóa|cắt giảm|rút ngắn|kiểm soát|giải quyết|đẩy nhanh) )thủ tục(?! (?:hành chính|hải quan|đầu tư))|điều kiện|thông tin liên hệ',
);
const ORDER_HEADING = words(
  'nhiệm vụ|giải pháp|tổ chức thực hiện|nội dung|phân công|trách nhiệm|kinh phí|tiến độ|chế độ báo cáo|kiến nghị|đề xuất|chỉ đạo|phương hướng|hình thức|biện pháp|kết luận|triển khai|thực hiện|công tác|phương pháp|thời gian',
);

/** "Căn cứ tình hình thực tế, UBND tỉnh yêu cầu các sở …": somebody is told what follows. */
const TELLS_BODY = quick(
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo|phân công) (?:cho |đối với )?(?:các|cơ quan|đơn vị|sở|ubnd|ủy ban|thủ trưởng|giám đốc|chủ tịch|bộ|ban|phòng|công an|trưởng|đồng chí|cán bộ) /u,
);

const DEMANDS =
  /^(?:các |những )?(?:yêu cầu(?:,| và| -) (?:các )?(?:kiến nghị|đề nghị|biện pháp)|(?:kiến nghị|biện pháp xử lý)(?:,| và| -) (?:các )?yêu cầu)(?!\p{L})/u;

/** What a heading says of what stands below it; null where its words say nothing (then the part above goes on). */
export function headingMode(folded: string): Mode | null {
  if (
    /^(?:về )?(?:ý kiến (?:thảo luận|phát biểu|tham gia|trao đổi|của các|các)|thảo luận$|nhận xét|đánh giá|kết quả|tình hình|tồn tại|những tồn tại|hạn chế|nguyên nhân|thực trạng|ưu điểm|khuyết điểm|thuận lợi|khó khăn|mục đích)(?!\p{L})/u.test(
      folded,
    )
  )
    return 'reports';
  // "Việc tuần trước": what has been done.
  if (/^(?:công )?việc (?:đã làm(?: trong)? )?(?:tuần|tháng|quý|năm) (?:trước|qua|vừa qua|rồi)(?!\p{L})/u.test(folded))
    return 'reports';
  // "Quy định của pháp luật": what the law says.
  if (
    /^(?:các |một số )?(?:quy định (?:của (?:pháp luật|luật)|pháp luật|hiện hành)|căn cứ pháp lý|cơ sở pháp lý)(?!\p{L})/u.test(
      folded,
    )
  )
    return 'reports';
  // "Về thực hiện nhiệm vụ UBND tỉnh giao": what has been done of it.
  if (/^(?:về |việc |về việc )thực hiện (?:các )?nhiệm vụ [^.;:]{0,60}giao(?!\p{L})/u.test(folded)) return 'reports';
  // "Yêu cầu và kiến nghị", of an inspection, unlike "Mục đích, yêu cầu".
  if (DEMANDS.test(folded)) return 'directs';
  if (TELLS_BODY.test(folded)) return 'directs';
  // "Tháo gỡ khó khăn về vốn" says what is to be done about them.
  const led = BEGINS_WITH_VERB.test(folded) && !/^(?:thông tin|đánh giá|thống kê|dự báo)(?!\p{L})/u.test(folded);
  const report = led ? -1 : folded.search(REPORT_HEADING);
  const order = folded.search(ORDER_HEADING);
  if (/nhiệm vụ|giải pháp|tổ chức thực hiện|kết luận chỉ đạo/u.test(folded)) return 'directs';
  if (report >= 0 && (order < 0 || report <= order)) return 'reports';
  return order >= 0 ? 'directs' : null;
}

function lastIndex(pattern: RegExp, text: string): number {
  return lastMatch(pattern, text)?.index ?? -1;
}
