import type { Surroundings } from '@/lib/deadlines/clause';
import { type Refiner, TOLD } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { wasBefore } from '@/lib/deadlines/refine/past';
import { quick } from '@/lib/text/letters';
import { anyOf, occurs, words, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

/** What makes a demand of a sentence that otherwise tells how things are. */
const DEMANDS = words('phải|cần|khẩn trương|phấn đấu|chỉ đạo|nghiêm túc|kiểm điểm|tập trung|thì');

/** What was demanded before, or is not so: no demand. */
const NO_DEMAND = quick(
  /(?<!\p{L})(?:theo|đáp ứng|đạt|so với|đúng|chưa|không|được|đã|việc|nhiệm vụ|thực hiện|ban)(?: được)? (?:yêu cầu|đề nghị|giao|phân công|nghiêm túc|chỉ đạo|tập trung)(?!\p{L})/gu,
);

function demands(said: string): boolean {
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

/** "Ngày 23/8/1945, …", "Mùa thu năm 1954, …": a day of long ago, with which a story begins. */
const STORY =
  /^(?:(?:rạng )?(?:sáng|chiều|tối|đêm) )?(?:ngày|tháng|năm|từ năm|vào năm|đến năm|mùa \p{L}+(?: năm)?|đầu năm|cuối năm|giữa năm)(?!\p{L})[^,;]{0,24}?(?<!\d)(?<year>(?:1[5-9]|20)\d{2})(?!\d)[^,;]{0,20},/u;

/** "Thời gian qua, …", "Những năm gần đây, …": what has been. */
const TIME_PAST =
  /^(?:trong )?(?:(?:thời gian|những năm|nhiều năm|các năm|mấy năm|\d{1,2} năm|tháng|tuần|năm|quý|nhiệm kỳ) (?:qua|vừa qua|gần đây|rồi|trước)|vừa qua|trước đây|trước đó)(?!\p{L})/u;
/** "Ghi nhận, đánh giá cao …", "Biểu dương các đơn vị …": praise. */
const PRAISES = /^(?:[^,;:]{2,80} )?(?:ghi nhận|đánh giá cao|biểu dương|hoan nghênh|khen ngợi|chúc mừng|cảm ơn)(?!\p{L})/u;
/** "Mặc dù UBND tỉnh đã …, Ban Quản lý vẫn chưa …": what was asked in vain. */
const IN_VAIN = /^(?:mặc dù|tuy|dù|dẫu)(?!\p{L}| nhiên)/u;
const STILL_NOT = /(?<!\p{L})(?:vẫn|chưa|còn|không|mới)(?!\p{L})/u;
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

/** "Trước đó, ngày 25/8, Bộ Y tế đã có công điện đề nghị …": what an earlier paper asked. */
const ASKED_EARLIER =
  /^(?:trước đó|trước đây|vừa qua)(?!\p{L})[^;]*(?<!\p{L})(?:đã|từng) (?:có|ban hành|gửi|ký)(?: \p{L}+)? (?:công điện|công văn|văn bản|chỉ thị|kế hoạch|thông báo|quyết định)(?!\p{L})/u;

/** Where somebody's deeds begin to be told: "UBND xã đã …", with what stands before and behind. */
const DEED =
  /^(?<before>.*(?:^|[,;:] ))(?<who>[^,;:]{2,80}?) (?:đã|vừa|mới)(?: (?:chủ động|kịp thời|tích cực|khẩn trương|phối hợp|cơ bản|hoàn toàn))* (?!(?:được )?(?:giao|phân công|yêu cầu)(?!\p{L})|có văn bản|nêu|nói|ký kết)(?<deeds>[^;:]*)$/u;
/** Not somebody who does: a ground, a condition, things of which it is said. */
const NO_DOER =
  /^(?:trên cơ sở|sau khi|khi|căn cứ|nếu|trường hợp|đối với|những|từ|theo|với|do|vì|cho|các (?:hồ sơ|dự án|công trình|nội dung|nhiệm vụ|văn bản|trường hợp|hộ))(?!\p{L})/u;
const BEGINS_WITH_DEED = wordsAtStart(`(?:và |rồi |đồng thời )?(?:${anyOf(ORDER_ADVERBS)} )?${anyOf(ORDER_VERBS)}`);
/** "… đúng như cam kết", "… vượt kế hoạch": of what has been done. */
const AS_PLANNED = /^,? (?:đúng|vượt|sớm hơn|kịp)(?: như)? (?:cam kết|kế hoạch|dự kiến|tiến độ|thời hạn|lời hứa)/u;

/** "UBND huyện đã bàn giao 46 căn nhà, hoàn thành 9 căn trước ngày …": one deed told behind another, each with no new doer. */
function goesOnTelling({ sentenceBefore, clauseBefore }: Surroundings): boolean {
  const { who, deeds } = DEED.exec(sentenceBefore)?.groups ?? {};
  if (who === undefined || deeds === undefined || NO_DOER.test(who) || demands(deeds)) return false;
  if (BEGINS_WITH_DEED.test(who) || isLedByBody(who)) return false;
  return deeds.includes(',') && BEGINS_WITH_DEED.test(clauseBefore);
}

/** What somebody has done or has failed to do: the limit in it was another's, and is told. Of times of every kind. */
export const FINDINGS: readonly Refiner[] = [
  {
    name: 'still-open',
    applies: ({ around }) => STILL_OPEN.test(around.sentenceBefore) && !demands(around.sentenceBefore) && !demands(around.after),
  },
  {
    name: 'fell-short',
    applies: ({ around }) => {
      const { sentenceBefore, after } = around;
      if (demands(sentenceBefore) || demands(after)) return false;
      const spoken = SOME.test(sentenceBefore) || SPOKEN_OF.test(sentenceBefore);
      return (
        (spoken && (FALLS_SHORT.test(after) || FELL_SHORT.test(sentenceBefore))) ||
        (/ chưa [^;]*$/u.test(sentenceBefore) && AS_SET.test(sentenceBefore))
      );
    },
  },
  {
    name: 'found',
    applies: ({ time, around, labelled }) => {
      const { sentenceBefore, clauseBefore, after } = around;
      if (IN_VAIN.test(sentenceBefore) && STILL_NOT.test(after) && !demands(after)) return true;
      if (labelled || demands(sentenceBefore) || demands(after)) return false;
      return (
        FOUND_BY.test(sentenceBefore) ||
        (REPORTED_BY.test(sentenceBefore) && !TO_COME.test(sentenceBefore)) ||
        (COMPARED_BEHIND.test(after) && /(?<!\p{L})(?:đã|đều)(?!\p{L})/u.test(`${sentenceBefore} ${after}`)) ||
        COUNTED.test(sentenceBefore) ||
        (LEFT_UNDONE.test(clauseBefore) && (time.kind === 'recurring' || AS_RULED.test(after)))
      );
    },
  },
  { name: 'asked-earlier', applies: ({ time, around }) => time.kind === 'relative' && ASKED_EARLIER.test(around.sentenceBefore) },
  {
    name: 'been-or-praised',
    applies: ({ time, around, issuedOn, labelled }) =>
      !labelled &&
      (PRAISES.test(around.sentenceBefore) ||
        (TIME_PAST.test(around.sentenceBefore) &&
          (time.last === null || wasBefore(time, issuedOn) || time.kind === 'recurring'))) &&
      !demands(around.sentenceBefore.replace(PRAISES, '')) &&
      !demands(around.after),
  },
  {
    name: 'story',
    applies: ({ time, around, issuedOn }) => {
      const year = STORY.exec(around.sentenceBefore)?.groups?.year;
      return (
        year !== undefined &&
        issuedOn !== null &&
        Number(year) < Number(issuedOn.slice(0, 4)) &&
        (time.last === null || wasBefore(time, issuedOn)) &&
        !demands(around.sentenceBefore) &&
        !demands(around.after)
      );
    },
  },
  {
    name: 'goes-on-telling',
    applies: ({ time, around, issuedOn, labelled }) =>
      !labelled &&
      time.kind !== 'recurring' &&
      time.kind !== 'relative' &&
      goesOnTelling(around) &&
      (wasBefore(time, issuedOn) || AS_PLANNED.test(around.after)),
  },
];
