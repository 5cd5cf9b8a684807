import { behindComma } from '@/lib/deadlines/clause';
import { type Refiner, TOLD } from '@/lib/deadlines/refine/candidate';
import { isLedByBody, isToldInLastClause } from '@/lib/deadlines/refine/demanded';
import { wasBefore } from '@/lib/deadlines/refine/past';
import { quick } from '@/lib/text/letters';
import { occurs, words } from '@/lib/text/pattern';

/** What makes a demand of a sentence that otherwise tells how things are. */
const DEMANDS = words('phải|cần|khẩn trương|phấn đấu|chỉ đạo|nghiêm túc|kiểm điểm|tập trung|thì');

/** What was demanded before, or is not so: no demand. */
const NO_DEMAND = quick(
  /(?<!\p{L})(?:theo|đáp ứng|đạt|so với|đúng|chưa|không|được|đã|việc|nhiệm vụ|thực hiện|ban)(?: được)? (?:yêu cầu|đề nghị|giao|phân công|nghiêm túc|chỉ đạo|tập trung)(?!\p{L})/gu,
);

/** Whether words demand something of somebody, what was demanded before left out. */
export function demands(said: string): boolean {
  const left = said.replace(NO_DEMAND, '');
  return occurs(TOLD, left) || occurs(DEMANDS, left);
}

/** "Hiện còn 07 xã chưa nộp …", "Đến nay vẫn còn một số phòng chậm gửi …": how many have not kept what was asked. */
const STILL_OPEN = quick(
  /^(?:(?:hiện|hiện nay|hiện tại|đến nay|tới nay|tính đến nay|đến thời điểm này|tuy nhiên|thực tế),? )?(?:vẫn |mới |chỉ )*(?:còn|có|chỉ có|mới có) (?:\d[\d./]*|một số|nhiều|không ít|hơn|gần|khoảng|nửa)(?!\p{L})[^;]*? (?:chưa|chậm|không|trễ|quên|bỏ sót)(?!\p{L})/u,
);
/** "Một số cơ quan gửi báo cáo … còn chậm": so many, and how they do it. */
const SOME = /^(?:tuy nhiên,? )?(?:một số|nhiều|không ít|phần lớn|đa số|hầu hết|số ít|(?:vẫn |hiện )?còn \d[\d.]*)(?!\p{L})/u;
/** What is said of it right behind the time. */
const FALLS_SHORT = quick(
  /^(?: \p{L}+){0,7}?,? (?:còn (?:chậm|muộn|hình thức|sơ sài|hạn chế|lúng túng|thiếu|sai|mang tính|tình trạng|phải nhắc)|chưa (?:đúng|đủ|đầy đủ|nghiêm|kịp thời|đi vào|đáp ứng|đạt|thực sự|thường xuyên|bảo đảm|đảm bảo|tốt)|không (?:kịp thời|đầy đủ|đúng hạn|đạt yêu cầu)|chậm so với|thường (?:chậm|muộn|trễ)|(?:nộp|gửi|báo cáo|làm) (?:chậm|muộn|trễ)|chưa (?:sát|phù hợp|hiệu quả|cao))(?!\p{L})/u,
);
/** The same before the time: "… còn chậm, chưa đúng thời hạn trước ngày …". */
const FELL_SHORT = quick(
  /(?<!\p{L})(?:còn chậm|chưa (?:đúng|kịp|kịp thời|nghiêm|hoàn thành|nộp|gửi|báo cáo|cập nhật|thực hiện|tổ chức|ban hành|xây dựng|triển khai|bố trí|niêm yết|công khai|lập|duy trì|bảo đảm|đảm bảo|đáp ứng|đạt)|chậm (?:nộp|gửi|báo cáo)|không (?:kịp|đúng))(?!\p{L})[^;]*$/u,
);
/** "việc gửi báo cáo tuần …", "công tác báo cáo …": what is spoken of. */
const SPOKEN_OF = /^(?:việc|công tác|chất lượng|tình hình|chế độ)(?!\p{L})/u;

/** "… theo yêu cầu trước ngày", "đúng thời hạn trước ngày": a limit that was set before. */
const AS_SET =
  /(?<!\p{L})(?:theo (?:yêu cầu|thời hạn|thời gian|hạn|tiến độ|cam kết)|(?:đúng|kịp) (?:thời )?hạn)(?: (?:đã )?(?:đề ra|quy định|đặt ra|được giao|là))? ?$/u;

/** "Mặc dù UBND tỉnh đã …, Ban Quản lý vẫn chưa …": what was asked in vain. */
const IN_VAIN = /^(?:mặc dù|tuy|dù|dẫu)(?!\p{L}| nhiên)/u;
const STILL_NOT = /(?<!\p{L})(?:vẫn|chưa|mới (?:đạt|được|chỉ|có))(?!\p{L})/u;
/** "Theo báo cáo của Sở Y tế, …": how things are said to be. */
const REPORTED_BY = /^theo (?:báo cáo|thống kê|số liệu|kết quả|tổng hợp)(?! kế hoạch)(?!\p{L})[^;]*,/u;
const TO_COME = /(?<!\p{L})(?:sẽ|cam kết|phấn đấu|dự kiến)(?!\p{L})/u;
/** "…, sớm hơn 11 ngày so với kế hoạch": of what has been done. */
const COMPARED_BEHIND =
  /(?<!\p{L})(?:sớm|muộn|chậm|nhanh|vượt|cao|thấp|tăng|giảm)(?: hơn)?(?: \S+){0,4} so với (?:kế hoạch|hợp đồng|tiến độ|cùng kỳ|dự kiến|yêu cầu)/u;

/** "Kết quả kiểm toán chỉ ra, …", "Qua kiểm tra cho thấy …": what somebody found. */
const FOUND_BY =
  /^(?:kết quả|qua|báo cáo|kết luận|đoàn)(?: (?:công tác|đợt|việc|các))? (?:kiểm toán|thanh tra|kiểm tra|rà soát|giám sát|đánh giá|xác minh)(?!\p{L})[^;]{0,80}? (?:chỉ ra|cho thấy|phát hiện|ghi nhận|nêu rõ)(?!\p{L})/u;
/** "Cuộc thi nhận được 1.246 bài …": how many there were. */
const COUNTED =
  /^[^,;:]{2,80} (?:(?:nhận|tiếp nhận|thu|huy động|vận động|thu hút) được|tiếp nhận|thu hút) (?:hơn |gần |trên |khoảng )?\d/u;
/** "chưa tổ chức họp đủ 03 lần trong năm", "không báo cáo … trong vòng 24 giờ như quy định". */
const LEFT_UNDONE = quick(
  /(?<!\p{L})(?:chưa|không) (?:tổ chức|thực hiện|họp|lập|báo cáo|gửi|nộp|kiểm tra|công khai|cập nhật|xây dựng|ban hành|duy trì|bố trí)(?!\p{L})[^,;]*$/u,
);
const AS_RULED = /^ (?:như|theo|đúng) (?:quy định|yêu cầu|cam kết|kế hoạch|hợp đồng)(?!\p{L})/u;

/** What was found not to have been done, or how much there was: the limit in it was set before, and is told. Of times of every kind. */
export const FINDINGS: readonly Refiner[] = [
  {
    name: 'still-open',
    applies: ({ around }) => STILL_OPEN.test(around.sentenceBefore) && !demands(around.sentenceBefore) && !demands(around.after),
  },
  {
    name: 'fell-short',
    applies: (candidate) => {
      const { sentenceBefore, after } = candidate.around;
      if (demands(sentenceBefore) || demands(after) || isToldInLastClause(candidate)) return false;
      const spoken = SOME.test(sentenceBefore) || SPOKEN_OF.test(sentenceBefore);
      return (
        (spoken && (FALLS_SHORT.test(after) || FELL_SHORT.test(sentenceBefore))) ||
        (/ chưa [^;]*$/u.test(sentenceBefore) && AS_SET.test(sentenceBefore))
      );
    },
  },
  {
    name: 'found',
    applies: (candidate) => {
      const { time, around, labelled, issuedOn } = candidate;
      const { sentenceBefore, clauseBefore, after } = around;
      if (IN_VAIN.test(sentenceBefore) && STILL_NOT.test(after) && !demands(after)) return true;
      if (labelled || demands(sentenceBefore) || demands(after) || isToldInLastClause(candidate)) return false;
      return (
        FOUND_BY.test(sentenceBefore) ||
        (REPORTED_BY.test(sentenceBefore) && !TO_COME.test(sentenceBefore) && !isLedByBody(behindComma(sentenceBefore))) ||
        (COMPARED_BEHIND.test(after) && /(?<!\p{L})(?:đã|đều)(?!\p{L})/u.test(`${sentenceBefore} ${after}`)) ||
        (COUNTED.test(sentenceBefore) && wasBefore(time, issuedOn)) ||
        (LEFT_UNDONE.test(clauseBefore) && (time.kind === 'recurring' || AS_RULED.test(after)))
      );
    },
  },
];
