import type { Surroundings } from '@/lib/deadlines/clause';
import { hasWork, isOrder } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { quick } from '@/lib/text/letters';
import { anyOf, lastMatch, occurs, words, wordsAtEnd, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_VERBS } from '@/lib/text/verbs';

/** Things that are yearly, monthly by nature: `ngân sách nhà nước hằng năm` orders nothing. */
const ATTRIBUTE = wordsAtEnd(
  '(?:ngân sách|ngân sách nhà nước|dự toán|dự toán ngân sách|chi thường xuyên|chất lượng|cán bộ|công chức|viên chức|người lao động|thi đua|khen thưởng|thi đua - khen thưởng|thi đua-khen thưởng|kế hoạch|chương trình|chỉ tiêu|nhiệm vụ|mục tiêu|công tác|cchc|biên chế|vốn|kinh phí|thu nhập|lương|bình quân|sản lượng|tăng trưởng|phong trào|hoạt động|cải cách hành chính|chỉ số|nguồn lực|mùa lũ|dịp|ngày|lễ hội|tháng hành động|cụ thể|chi tiết|giao|đầu tư công|dân cư|đảng viên|tổ chức)',
);
const REGULAR_WORK = words(
  'báo cáo|kiểm kê|bảo dưỡng|đối soát|báo(?= (?:số|mực nước|lượng mưa|về|cho|chủ tịch|tình hình|tin))|(?<!(?:chương|công|quy|lộ|tiến|giáo|tờ|quá) )trình|phát (?:bản )?tin|gửi|tổng hợp|kiểm tra|rà soát|sơ kết|tổng kết|họp|giao ban|công bố|cập nhật|đánh giá|thống kê|tổ chức|theo dõi|đôn đốc|thông báo|giám sát|niêm yết|đối thoại|nộp|lập|xây dựng|ban hành|tham mưu|thực hiện|cung cấp|kê khai|công khai',
);
const REPORTING = words(
  'đăng|phát tin|kiểm kê|bảo dưỡng|đối soát|báo(?= (?:số|mực nước|lượng mưa|về|cho|chủ tịch|tình hình|tin))|(?<!(?:chương|công|quy|lộ|tiến|giáo|tờ|quá) )trình|đưa tin|phát hành|cung cấp|báo cáo|gửi|tổng hợp|công bố|công khai|cập nhật|họp|giao ban|sơ kết|kiểm tra|kiểm điểm|rà soát|đối chiếu|thống kê|kê khai',
);

/** "chốt số liệu vào ngày 20 của tháng": up to when is counted. */
const CUT_OFF = quick(
  /(?<!\p{L})(?:(?:chốt|lấy) số liệu(?: báo cáo)?(?: (?:tính|đến|là|từ|vào))*:?|số liệu(?: [^,;.:]{1,40})? (?:tính|chốt|lấy)(?: từ| đến)?|thời điểm [^,;:]{3,60} được (?:tính|lấy|chốt)) ?$/u,
);
const COUNTED_FROM = quick(/(?<!\p{L})được tính (?:bắt đầu )?từ(?!\p{L})[^;]*$|(?:^|[:;(] ?)tính từ(?!\p{L})[^;]*$/u);
const BEGINS_WITH_VERB = wordsAtStart(anyOf(ORDER_VERBS));
const ROUTINE = words(
  'tiếp công dân|tiếp dân|tiếp (?:phụ huynh|cha mẹ|khách|bạn đọc|người bệnh)|làm việc từ|giờ làm việc|thời gian (?:làm việc|tiếp nhận|giao dịch|nhận hồ sơ|nhận và trả|phục vụ|mở cửa|hoạt động)|được nghỉ|và nghỉ|mở cửa|sinh hoạt chi bộ|phiên chợ(?: [^,;]{2,30} họp)?|(?<!(?:quản lý|kinh doanh|bảo vệ) )chợ(?: (?!tổ chức |quyết định )[^,;]{2,40})? (?:họp|mở)|họp chợ|phát sóng',
);

/** "Phiên họp Chính phủ thường kỳ được bố trí từ ngày 1 đến ngày 3 hằng tháng": when a body meets. */
const MEETS = quick(
  /(?<!\p{L})(?:phiên họp|kỳ họp|cuộc họp|hội nghị) (?:[^,;]{0,40} )?(?:thường kỳ|định kỳ|giao ban)(?! (?:báo cáo|gửi))[^,;]*$/u,
);

/** "từ thứ Hai đến thứ Sáu hằng tuần", "từ 19 giờ thứ Bảy đến 22 giờ Chủ nhật hằng tuần": the days of a week. */
const WORKING_WEEK = quick(
  /(?<!\p{L})từ (?:\d{1,2} ?(?:h|giờ)(?: ?\d{2})? )?(?:(?:sáng|chiều|tối) )?(?:thứ \p{L}+|chủ nhật) ?$/u,
);

/** "Khóa học gồm 240 tiết, học vào thứ Bảy hằng tuần": when a course is held. */
const COURSE = quick(/(?:^|[,;(] ?)(?:học|lên lớp|học tập trung) ?$/u);

/** "Mô hình được duy trì vào sáng thứ Bảy hằng tuần". */
const KEPT_UP = /^(?!.*(?<!\p{L})(?:phải|cần)(?!\p{L})).*(?<!\p{L})được (?:duy trì|mở)(?: đều đặn| thường xuyên)? ?$/u;

/** Office hours, reception days, market days: what is so every week is no duty that falls due. */
export function isRoutine(around: Surroundings): boolean {
  if (COURSE.test(around.sentenceBefore) || KEPT_UP.test(around.clauseBefore)) return true;
  if (WORKING_WEEK.test(around.clauseBefore) && !occurs(REPORTING, around.sentenceBefore)) return true;
  const clause = around.sentenceBefore.slice(around.sentenceBefore.lastIndexOf(';') + 1);
  if (MEETS.test(clause) || /(?<!\p{L})họp thường kỳ ?$/u.test(clause)) return true;
  // "Hằng năm, bà con lại tổ chức lễ cúng rừng": a custom.
  if (
    /^,? [^.;]{0,40}(?<!\p{L})(?:bà con|người dân|dân làng|du khách|nhân dân)(?!\p{L})[^.;]{0,30} (?:lại|thường) /u.test(
      around.after,
    )
  )
    return true;
  // "Mỗi năm hai vụ, bà con thu về …": how the fields are.
  if (/^ (?:một|hai|ba|\d) (?:vụ|mùa|lứa|đợt quả)(?!\p{L})/u.test(around.after)) return true;
  // "Hằng năm, cứ vào dịp khai giảng, …": what comes by itself.
  if (/^,? cứ (?:vào|đến|tới|mỗi|độ)(?!\p{L})/u.test(around.after)) return true;
  // "Ngày 20/10 hằng năm là ngày của hội viên": which day it is.
  if (
    /^ được (?:tính|lấy|chốt)(?! ý kiến)(?!\p{L})|^,? (?:được chọn |được lấy )?(?:là|làm) (?:ngày|dịp|thời điểm|mùa|tháng|tuần)(?!\p{L})/u.test(
      around.after,
    )
  )
    return true;
  // "Khám sức khỏe định kỳ hằng năm cho người cao tuổi là hoạt động …": what it is.
  if (/^(?: [^,.;]{2,40})? là (?:hoạt động|việc làm|truyền thống|nếp|nét)(?!\p{L})/u.test(around.after)) return true;
  // "Hằng tháng, mỗi thành viên tổ được nhận 500.000 đồng": what comes to people.
  if (
    clause === '' &&
    /^,? [^,.;:]{2,60} được (?:nhận|hưởng|lĩnh|chi trả|trả|hỗ trợ|trợ cấp|cấp phát)(?!\p{L})/u.test(around.after)
  )
    return true;
  // "Vào thứ Năm hằng tuần, đại biểu … tiếp công dân": said behind the day.
  const behind = /^,? ?[^,.;]*/u.exec(around.after)?.[0] ?? '';
  if (
    /^(?:(?:theo đó|cụ thể|đồng thời|ngoài ra|bên cạnh đó),? )?$/u.test(clause) &&
    ((occurs(ROUTINE, behind) && !occurs(REPORTING, behind)) || /^,? (?:phiên )?chợ(?: [^,;]{2,40})? họp(?!\p{L})/u.test(behind))
  )
    return true;
  const routine = lastMatch(ROUTINE, clause);
  // "Giao Đài … phát sóng tối thiểu 1 lần/tuần": a routine that somebody is told to have.
  if (routine?.[0] === 'phát sóng' && (isOrder(clause) || isLedByBody(clause.trimStart()))) return false;
  // "kiểm tra công tác tiếp công dân, hằng tháng báo cáo": what is done about it is work.
  return (
    routine !== undefined &&
    !occurs(REPORTING, clause.slice(routine.index + routine[0].length)) &&
    !/^ ?(?:báo cáo|gửi|công khai|tổng hợp)(?!\p{L})/u.test(around.after)
  );
}

/** "Được tính bắt đầu từ ngày 01 đầu tháng đến hết ngày cuối cùng của tháng": the stretch of what is counted. */
export function isCounted(sentenceBefore: string): boolean {
  return COUNTED_FROM.test(sentenceBefore) || CUT_OFF.test(sentenceBefore);
}

const REPORTS_BEHIND = wordsAtStart(
  '(?: ,)? ?(?:tổ chức (?:họp|rà soát|kiểm tra|đánh giá|kiểm điểm|giao ban|sơ kết)|họp|giao ban|sơ kết|kiểm điểm|đối chiếu|báo cáo|báo(?= (?:số liệu|về|cho|chủ tịch|tình hình|tin))|phát (?:bản )?tin|gửi|tổng hợp|cập nhật|rà soát|thống kê|công khai|đánh giá|kiểm tra)(?! viên)',
);

const AT_HOUR = /^(?:(?:vào )?lúc )?\d{1,2} ?(?:h|giờ)/u;
/** "đốt từ 16 giờ đến 20 giờ hằng ngày": how long something goes on each day. */
const FROM_HOUR = quick(/(?<!\p{L})từ \d{1,2} ?(?:h|giờ)[^,;]*$/u);

/** Whether `hằng năm`, `hằng tháng`, `mỗi quý` is a rhythm in which something is to be done, not an attribute of a noun. `words`: the rhythm itself. */
export function isRegularDuty(around: Surroundings, words: string): boolean {
  const clause = around.clauseBefore;
  // "cam kết tiến độ từng tháng", "lập kế hoạch chi tiết từng dự án, từng tháng": of which length its parts are.
  if (words.startsWith('từng ') && (/(?:tiến độ|lộ trình|mục tiêu) $/u.test(clause) || EACH_BEFORE.test(around.sentenceBefore)))
    return false;
  // "kế hoạch 5 năm, hằng năm của bộ": of what length plans are.
  if (
    /\d năm(?:,| và) $/u.test(around.sentenceBefore) ||
    /^ (?:của|đã (?:được )?(?:kiểm toán|phê duyệt|duyệt))(?!\p{L})/u.test(around.after)
  )
    return false;
  // "tổng hợp kết quả, hằng tuần.", "tổng hợp kết quả (hằng tuần)": said last.
  const last = /^ ?\)? ?(?:[.;]|$)/u.test(around.after);
  if (last && (clause === '' || /^(?:vào |lúc |cuối |đầu )/u.test(words)))
    return occurs(REPORTING, around.sentenceBefore) || (words.startsWith('vào ') && hasWork(around.sentenceBefore));
  if (clause === '' || /^(?:và|hoặc|đồng thời|đồng thời,)$/u.test(clause.trim()))
    // "Mỗi năm, trung tâm đào tạo 500 lao động": how much there is of it.
    return (
      occurs(REGULAR_WORK, around.after) ||
      (around.sentenceBefore === '' && !(words.startsWith('mỗi ') && HOW_MUCH.test(around.after)))
    );
  // "Thông báo cấp dự báo cháy rừng vào 16 giờ hằng ngày": an hour is named of what is ordered.
  if (
    AT_HOUR.test(words) &&
    !FROM_HOUR.test(around.sentenceBefore) &&
    (BEGINS_WITH_VERB.test(around.sentenceBefore) || isLedByBody(around.sentenceBefore))
  )
    return true;
  if (ATTRIBUTE.test(clause.trimEnd())) return false;
  if (/(?:phấn đấu|bảo đảm|đảm bảo|ít nhất|tối thiểu) $/u.test(clause)) return true;
  // "Sao lưu dữ liệu hằng ngày;": what is ordered, and how often.
  if (OFTEN.test(words) && /^ ?(?:[;,.]|$)/u.test(around.after) && BEGINS_WITH_VERB.test(around.sentenceBefore)) return true;
  // "Chi cục Kiểm lâm thông báo cấp dự báo cháy rừng hằng ngày trên …": work done again and again, whatever is handed in.
  if (DONE_AGAIN.test(clause.trimStart()) && (BEGINS_WITH_VERB.test(around.sentenceBefore) || isLedByBody(around.sentenceBefore)))
    return true;
  // "các xã, phường hằng ngày báo cáo …": who does it stands before, what is done behind.
  // "yêu cầu các xã báo cáo tình hình phòng, chống dịch hằng ngày trước 16 giờ".
  if (/^,? (?:trước|lúc|vào) \d{1,2} ?(?:h|giờ)/u.test(around.after) && occurs(REPORTING, around.sentenceBefore)) return true;
  // "Tổ trưởng báo số trâu ốm, trâu chết về Ban Thú y hằng ngày, …": a list stands between.
  if (
    /^(?:,|$)/u.test(around.after) &&
    !FROM_HOUR.test(around.sentenceBefore) &&
    isLedByBody(around.sentenceBefore) &&
    occurs(REPORTING, around.sentenceBefore)
  )
    return true;
  return occurs(REPORTING, clause) || REPORTS_BEHIND.test(around.after) || AT_LEAST.test(around.after);
}

/** "mỗi tuần đi cơ sở ít nhất một lần", "mỗi tháng dành tối thiểu 01 ngày": how much is to be done, at least. */
const AT_LEAST = quick(
  /^ (?:dành|đi|dự|xuống|về|có|viết|đọc|học|trực)(?!\p{L})[^.;]{0,40} (?:ít nhất|tối thiểu) (?:\d|một|hai|ba)/u,
);

/** A clause of work that is done once and again, its doer before it or none; up to the rhythm stand what it is done to. */
const DONE_AGAIN = quick(
  /^(?:[^,;:]{2,80}? )?(?:phải |cần |có trách nhiệm |thường xuyên )?(?:tổ chức |tiến hành )?(?:chiến dịch|ra quân|kiểm tra|tuần tra|công bố|thông báo|cảnh báo|tiêm|tiêm phòng|khám|phun|phát sóng|tập huấn|diễn tập|bảo dưỡng|vệ sinh|thu gom|đối thoại|đối chiếu|sao lưu)(?! (?:của|theo)(?!\p{L}))(?: (?!kế hoạch|dự toán|báo cáo|chương trình)[^,;:]{1,80})? $/u,
);

const EACH_BEFORE = quick(/(?:từng|mỗi) \p{L}+(?: \p{L}+){0,2}(?:,| và) $/u);

const OFTEN = /^(?:hằng|hàng|mỗi) (?:ngày|tuần)$/u;

const HOW_MUCH = quick(/^,? [^.;,]{2,80} (?:khoảng |hơn |gần |trên |thêm )?\d[\d.]* \p{L}/u);

/** What is had, paid or adjusted so often is no work of anybody ("giá được xét thay đổi ba tháng một lần"). */
const UNDERGONE = quick(
  /(?<!\p{L})chỉ (?:bị|được) [^,;.]{2,60} ?$|(?<!\p{L})được (?:xét|điều chỉnh|tính|hưởng|cấp|nhận|trả|chi trả|nghỉ|thay đổi|áp dụng|hỗ trợ)(?!\p{L})|(?<!\p{L})(?<!phải |cần )được (?:thực hiện|tổ chức|phát hành|duy trì) ?$/u,
);

/** "Lễ hội đình làng được tổ chức …, 2 năm một lần". */
const FEAST =
  /^(?:lễ|lễ hội|hội|hội chợ|giải|giải thưởng|danh hiệu|cuộc thi|hội thi|liên hoan)(?!\p{L})[^;]*(?<!\p{L})(?:(?:được )?(?:tổ chức|xét|trao)|diễn ra|mở)(?!\p{L})/u;
/** What is done to somebody. */
const PASSIVE = quick(/(?<!\p{L})(?:được|bị) [^,;.]*/gu);

/** Whether a rhythm that says by itself how often stands with work to be done, not with office hours or what happens to someone. */
export function isWorkedOn(around: Surroundings): boolean {
  if (
    UNDERGONE.test(around.clauseBefore) ||
    FEAST.test(around.sentenceBefore) ||
    /^(?:đa số|hầu hết|phần lớn|một số (?:quốc gia|nước))(?!\p{L})/u.test(around.sentenceBefore)
  )
    return false;
  // "báo cáo định kỳ 6 tháng của Sở": a paper that there is.
  if (/báo cáo ?$/u.test(around.clauseBefore) && /^ của(?!\p{L})/u.test(around.after)) return false;
  if (around.sentenceBefore === '' && BEGINS_WITH_VERB.test(around.after.replace(/^[ ,:]+/u, ''))) return true;
  if (around.sentenceBefore === '' && hasWork(/^[^.;]*/u.exec(around.after)?.[0].replace(PASSIVE, '') ?? '')) return true;
  return occurs(REGULAR_WORK, around.sentenceBefore) || occurs(REGULAR_WORK, around.after) || hasWork(around.sentenceBefore);
}
