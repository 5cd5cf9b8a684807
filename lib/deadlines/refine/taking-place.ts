import { EVENT, hasWork, isOrder, ORDERED_AT, type Refiner } from '@/lib/deadlines/refine/candidate';
import { isBan } from '@/lib/deadlines/refine/lasting';
import { wasBefore } from '@/lib/deadlines/refine/past';
import { quick } from '@/lib/text/letters';
import { occurs, wordsAtEnd } from '@/lib/text/pattern';

/** "tại phiên họp … tổ chức vào tháng 8": the day of a meeting, not of the work. */
const HELD = wordsAtEnd(
  '(?:phiên họp|kỳ họp|hội nghị|cuộc họp|đại hội|lễ|buổi|hội thi)(?:[ ,][^;:]{0,80})? (?:sẽ )?(?:được tổ chức|tổ chức|tiến hành|diễn ra|khai mạc) ?',
);
/** "Sự kiện được tổ chức tại … vào ngày …": told of what is held, nobody being told to hold it. */
const IS_HELD = /(?<!\p{L})(?:được tổ chức|diễn ra|khai giảng|bế giảng)(?: (?:tại|ở) [^,;]{2,60})? ?$/u;
/** "Lễ giao, nhận quân sẽ tiến hành vào ngày …": a ceremony, commas in its name. */
const CEREMONY = /^(?:lễ|hội|ngày hội|đêm hội) [^.;:]{2,80} (?:sẽ )?(?:được )?(?:tổ chức|tiến hành|diễn ra|khai mạc) ?$/u;
/** "Để đón đoàn thẩm định về làm việc vào ngày …": when those come for whom something is made ready. */
const COME =
  /(?<!\p{L})(?:đón|chào đón|đón tiếp|phục vụ)(?!\p{L})[^,;]{3,120} (?:làm việc|về thăm|đến thăm|thăm|về dự|đến dự|kiểm tra|thẩm định|khảo sát|đến|về)(?: (?:thực địa|thực tế|hiện trường))?(?: (?:tại|ở|với) [^,;]{2,60})? ?$|(?<!\p{L})chuẩn bị (?:nội dung|tài liệu|báo cáo|điều kiện|chương trình)(?: [^,;]{1,30})? làm việc với [^,;]{2,80}$/u;
/** "cử cán bộ tham gia lớp tập huấn …": when that is held. */
const SENT_TO =
  /(?<!\p{L})(?:cử|bố trí|triệu tập|mời)(?!\p{L})[^,;:]{2,60}? (?:tham gia|tham dự|dự|đi học|đi tập huấn) (?!toàn bộ )(?:các )?(?:lớp|khóa|tập huấn|bồi dưỡng|hội nghị|hội thảo|hội thi|cuộc họp|buổi|đại hội)(?!\p{L})(?:(?! (?:và|gửi|nộp|đăng ký|báo cáo|hoàn thành) )[^,;:])*(?:, )?$/u;
/** "bố trí vốn cho các dự án hoàn thành trong năm 2026", "lập danh mục công trình khởi công trong …": which of them. */
const WHICH_THINGS = quick(
  /(?<!\p{L})(?:cho|phân loại|danh mục|danh sách|thống kê|rà soát|tổng hợp|ưu tiên|theo dõi) (?:\d+ |các |những )?(?:dự án|công trình|nhiệm vụ|đề án|hạng mục|gói thầu|hợp đồng)(?: [^,;:]{1,40})? (?:hoàn thành|khởi công|khánh thành|kết thúc|đến hạn)(?: (?:trong|vào|năm))? ?$/u,
);
/** "…, tòa mở phiên tòa xét xử vào ngày …": when it sits; "đưa ra xét xử trong quý III" is by when. */
const TRIAL = /(?<!\p{L})(?:đưa ra |mở phiên tòa )xét xử(?!\p{L})/u;
/** A name in quotes of something that people take part in, not yet closed. */
const NAMED =
  /(?<!\p{L})(?:phong trào|chiến dịch|cuộc vận động|đợt thi đua|đợt|chủ đề|khẩu hiệu|hội thi|cuộc thi|chương trình|cuốn sách|đề tài)(?: thi đua)? ?(?:“[^”"\n]*|"[^"”\n]*)$/u;
/** How far back such a name may begin, in characters. */
const NAME_REACH = 200;

const FEAST_IS =
  /^(?:lễ hội|hội (?:làng|chùa|xuân|đền)|chợ|phiên chợ|triển lãm|hội chợ)(?!\p{L})(?![^;]*(?<!\p{L})(?:phải|cần)(?!\p{L}))[^,;]{0,60} (?:mở|họp|kéo dài|diễn ra)(?: cửa)?(?: từ [^;]{2,60})? ?$/u;
const MARKET_MEETS = /^(?:vào )?[^,;]{0,30}(?:mỗi|hằng|hàng) (?:tuần|tháng|năm), (?:phiên )?chợ(?: [^,;]{2,40})? họp(?!\p{L})/u;

const HANDED_IN = /(?<!\p{L})(?:nộp|gửi|trình|bàn giao|hoàn thành|xong)(?!\p{L})/u;
const CLOSED_AT =
  /^(?:biên bản|cuộc họp|buổi (?:họp|làm việc)|hội nghị|phiên họp)(?!\p{L})(?![^;]*(?<!\p{L})(?:phải|cần|gửi)(?!\p{L}))[^;]*(?<!\p{L})(?:lập|lập xong|kết thúc|bắt đầu|khai mạc|bế mạc)(?: vào)? (?:hồi|lúc) ?$/u;

/** What takes place, is so or may be done at a time, nobody being told to do it by then. */
export const TAKING_PLACE: readonly Refiner[] = [
  {
    name: 'meeting',
    applies: ({ time, cue, around, labelled }) =>
      labelled &&
      cue === null &&
      time.kind === 'date' &&
      /T\d/u.test(time.value ?? '') &&
      /thời gian(?: họp| tổ chức| bắt đầu| kết thúc| làm việc)?\s*:\s*$/u.test(around.lineBefore),
  },
  {
    name: 'event',
    applies: ({ time, around, cue, labelled }) =>
      !labelled &&
      cue?.strength === 'stretch' &&
      (occurs(EVENT, around.clauseBefore) ||
        HELD.test(around.clauseBefore) ||
        CEREMONY.test(around.sentenceBefore) ||
        (cue.relation === 'at' && COME.test(around.clauseBefore)) ||
        (time.kind === 'date' && cue.relation === 'at' && TRIAL.test(around.clauseBefore)) ||
        (cue.relation === 'at' && IS_HELD.test(around.clauseBefore) && !isOrder(around.sentenceBefore))),
  },
  {
    name: 'said-then',
    // "Cũng trong sáng nay, Bí thư đề nghị …": when it was said.
    applies: ({ time, cue, around }) =>
      time.rule === 'near-day' &&
      cue?.relation === 'within' &&
      /^(?:cũng )?$/u.test(around.sentenceBefore) &&
      /^, [^,.;:]{2,90} (?:yêu cầu|đề nghị|giao|chỉ đạo|phân công) /u.test(around.after),
  },
  {
    name: 'met-on',
    // "chuẩn bị nội dung họp Ban Chỉ đạo vào ngày 27/5": the day of a meeting.
    applies: ({ time, cue, around }) =>
      time.kind === 'date' &&
      cue?.relation === 'at' &&
      /(?<!\p{L})(?:tổ chức|triệu tập|chủ trì|mở|dự|mời) (?:cuộc |phiên )?họp(?! (?:về|lệ|mặt))(?: [\p{L}, –-]{2,60})? ?$/u.test(
        around.clauseBefore,
      ),
  },
  {
    name: 'sent-to',
    applies: ({ time, cue, around }) =>
      cue?.strength !== 'limit' &&
      (/-range$/u.test(time.rule) || (time.kind === 'date' && (cue === null || cue.relation === 'at'))) &&
      SENT_TO.test(around.sentenceBefore),
  },
  {
    name: 'which-things',
    applies: ({ time, cue, around, labelled }) =>
      !labelled && time.kind === 'period' && cue?.strength !== 'limit' && WHICH_THINGS.test(around.clauseBefore),
  },
  {
    name: 'in-a-name',
    // 'tổng kết phong trào "60 ngày đêm … từ 26/4 - 26/6"': the days are part of what something is called.
    applies: ({ around, labelled }) => !labelled && NAMED.test(around.lineBefore.slice(-NAME_REACH)),
  },
  {
    name: 'begins-and-ends',
    // "bắt đầu từ ngày 3/4 và kết thúc vào ngày 8/5": from when to when something goes on.
    applies: ({ around, cue }) =>
      cue?.relation === 'at' &&
      /(?<!\p{L})(?:bắt đầu|mở màn|khởi tranh)(?!\p{L})[^;]*(?<!\p{L})kết thúc ?$/u.test(around.sentenceBefore),
  },
  {
    name: 'figure',
    // "tuổi nghỉ hưu trong năm 2026 là 61 tuổi", "có lúc lên tới 30.000 đồng/kg vào ngày 05/6": how much something was.
    applies: ({ around, cue, labelled, time, issuedOn }) =>
      // "Tiến độ gieo cấy: quý I đạt 35%".
      (labelled && cue === null && /^ (?:mới |ước |chỉ )?(?:đạt|thu được) \d/u.test(around.after) && wasBefore(time, issuedOn)) ||
      (!labelled &&
        cue?.strength === 'stretch' &&
        (/^ (?:là|bằng|ở mức) (?:\p{L}+ )?\d/u.test(around.after) ||
          (/(?<!\p{L})(?:đạt|lên|xuống|còn|bằng|ở mức) (?:\p{L}+ ){0,2}\d[\d.,]* ?(?:đồng|%|usd|triệu|tỷ)[^,;]*$/u.test(
            around.clauseBefore,
          ) &&
            !isOrder(around.sentenceBefore) &&
            !/(?<!\p{L})(?:phải|cần|phấn đấu|bảo đảm|đảm bảo|(?:chịu|có) trách nhiệm)(?!\p{L})/u.test(around.sentenceBefore)))),
  },
  {
    name: 'allowed',
    // "Từ tháng 10, các trường có thể tuyển bổ sung": what somebody may do.
    applies: ({ around, cue }) => {
      if (cue?.strength === 'limit' || around.clauseBefore !== '' || isOrder(around.sentenceBefore)) return false;
      const who = /^,? ((?:[^,.;:]{2,60} )?)(?:có thể|được phép)(?!\p{L})/u.exec(around.after)?.[1];
      return who !== undefined && !occurs(ORDERED_AT, who);
    },
  },
  {
    name: 'what-it-serves',
    // "… để chuẩn bị cho đoàn kiểm tra sang làm việc trong tháng 10", "tiến tới Đại hội … trong quý III": when that takes place.
    applies: ({ around, cue }) =>
      cue?.strength === 'stretch' &&
      /(?<!\p{L})(?:để (?:chuẩn bị|phục vụ|đón|kịp phục vụ|tham gia)|tiến (?:đến|tới)) (?!khai |hoàn )[^,;]*$/u.test(
        around.clauseBefore,
      ),
  },
  {
    name: 'at-an-hour',
    // "Biên bản lập xong hồi 9 giờ cùng ngày", "Cuộc họp bắt đầu vào lúc 8 giờ …": when something was or is; only what is handed in is due then.
    applies: ({ around, time, cue }) =>
      (/(?<!\p{L})(?:hồi|lúc)(?!\p{L})/u.test(cue?.words ?? '') && !HANDED_IN.test(around.clauseBefore)) ||
      (time.kind === 'date' && CLOSED_AT.test(around.sentenceBefore)),
  },
  {
    name: 'cause',
    // "Nguyên nhân chậm là do nhà thầu cầm chừng trong quý I": why something is so.
    applies: ({ around }) =>
      /^(?:một phần )?(?:nguyên nhân|lý do)(?!\p{L})[^,;]{0,60} (?:là|do)(?!\p{L})(?![^.]*(?<!\p{L})(?:yêu cầu|đề nghị|giao|phải)(?!\p{L}))[^,;]*$/u.test(
        around.sentenceBefore,
      ),
  },
  {
    name: 'custom',
    // "Chợ mỗi năm chỉ họp một phiên, … đến hết ngày …", "Hội đền mở từ mùng 5 đến hết …", "Thứ Năm hằng tuần, chợ phiên họp …": when a feast or market is.
    applies: ({ around, cue }) =>
      (cue?.relation !== 'before' && FEAST_IS.test(around.sentenceBefore)) ||
      MARKET_MEETS.test(around.sentenceBefore) ||
      (/(?<!\p{L})(?:mỗi|hằng|hàng) năm (?:chỉ |thường |lại ){0,2}(?:họp|mở|diễn ra)(?!\p{L})/u.test(around.sentenceBefore) &&
        !isOrder(around.sentenceBefore)),
  },
  {
    name: 'piled-up',
    // "không để dồn thanh toán vào cuối năm": when it is not to be done.
    applies: ({ cue, around }) => cue?.strength === 'stretch' && /(?<!\p{L})dồn(?!\p{L}| điền)/u.test(around.clauseBefore),
  },
  {
    name: 'no-work',
    // "Trong 10 ngày đầu tháng 7, lượng khách gần 2 triệu lượt": what is, behind a stretch that opens its sentence.
    applies: ({ cue, around, labelled, time }) =>
      !labelled &&
      time.kind !== 'relative' &&
      cue?.strength === 'stretch' &&
      around.sentenceBefore === '' &&
      /^, \p{L}/u.test(around.after) &&
      !hasWork(around.after) &&
      !occurs(ORDERED_AT, around.after) &&
      !/(?<!\p{L})(?:phải|cần|phấn đấu|bảo đảm|đảm bảo|sẽ|tập trung|tiếp tục|mỗi|các|100%)(?!\p{L})/u.test(around.after),
  },
  {
    name: 'which-time',
    // "nghỉ trong quý III: hồ sơ gửi trước …", "lần đầu tiên trong năm 2026": of which cases, how often it has been so.
    applies: ({ cue, around }) =>
      cue?.strength === 'stretch' &&
      /(?:(?<!\p{L})(?:nghỉ(?: hưu| việc| chế độ)?|đến tuổi|ra viện|xuất viện|nhập viện|(?<!(?:xét|lễ|thi|nhận|bằng|ôn|luận văn|đồ án|thực tập) )tốt nghiệp|(?<!(?:phát|học|thí|giáo|tái|vệ|hộ|dân|an|vi|ký|mưu|hy|hi) )sinh)|(?:lần|đợt|vụ|năm|tháng) (?:đầu tiên|duy nhất|thứ \S+)) ?$/u.test(
        around.clauseBefore,
      ),
  },
  {
    name: 'of-which',
    // "Các hộ bị thiệt hại trong quý I được hỗ trợ": which of them, not by when.
    applies: ({ cue, around }) =>
      cue?.strength === 'stretch' &&
      /^ (?:thì |sẽ )?được (?:hỗ trợ|hưởng|xem xét|tính|cộng|miễn|giảm|áp dụng|giải quyết|khen thưởng|công nhận|cấp|xét)(?!\p{L})/u.test(
        around.after,
      ),
  },
  {
    name: 'ban',
    applies: ({ cue, around }) => cue?.strength === 'stretch' && isBan(around.clauseBefore),
  },
];
