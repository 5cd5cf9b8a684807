import { lastPart } from '@/lib/deadlines/clause';
import { isOrder, type Refiner } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { quick } from '@/lib/text/letters';

/** "Lịch tiêm chủng tại trạm từ ngày …": when something is open to the public; what is drawn up or sent by a day is no timetable. */
const TIMETABLE = quick(
  /(?:^|[;:] )lịch (?!công tác|làm việc|kiểm tra|tập huấn|sử)\p{L}+(?![^;]*(?<!\p{L})(?:gửi|báo cáo|nộp|trình|xây dựng|hoàn thành|ban hành|phải|trước)(?!\p{L}))[^;]*$/u,
);
/** "Kỳ đánh giá từ ngày …", "Năm tài chính bắt đầu từ …", "Học kỳ I …": a stretch that has a name. */
const NAMED_STRETCH = quick(
  /(?:^|[,;:(] ?)(?:kỳ (?:đánh giá|báo cáo|thống kê|kế toán|tính thuế|tính lương|thu|xét thưởng)|năm (?:tài chính|ngân sách|học|báo cáo|đánh giá|kế toán)|niên độ(?: kế toán| ngân sách)?|học kỳ [\p{L}\d]{1,4}|mùa (?:mưa|khô|lũ|bão|cá|du lịch|lễ hội))(?: \d{4}(?: ?- ?\d{4})?)? (?:này )?(?:được tính |là |bắt đầu |kéo dài |tính ){0,2}(?:từ(?: ngày)? [^;]*|đến )?$/u,
);
/** What bidders and buyers do, and what is done for them. */
const OF_BUYERS = quick(
  /(?<!\p{L})(?:thời (?:gian|hạn|điểm) (?:xem tài sản|(?:bán|mua|phát hành|nhận|nộp|mở|tiếp nhận) (?:hồ sơ (?:mời thầu|dự thầu|mời chào|đấu giá|tham gia đấu giá|yêu cầu)|tiền đặt trước|phiếu trả giá)|bán(?:,| và)? (?:tiếp )?(?:nhận )?hồ sơ|mua hồ sơ|đóng thầu|mở thầu|nộp tiền đặt|công bố giá|trả giá)|(?:khách hàng|người (?:tham gia )?đấu giá|người trúng đấu giá|nhà thầu|người mua|bên mua) (?:xem|mua|nộp|đăng ký|trả))(?!\p{L})[^.]*$/u,
);
/** "Công ty … tuyển 150 công nhân, nhận hồ sơ đến …", "Hạn nộp hồ sơ ứng tuyển …". */
const HIRES = quick(
  /^(?:công ty|doanh nghiệp|nhà máy|xí nghiệp|cửa hàng|nhà hàng|khách sạn)(?!\p{L})[^;]* (?:cần )?tuyển (?:dụng )?(?:thêm |gấp )?(?:\d|công nhân|nhân viên|lao động|kỹ sư)|(?<!\p{L})(?:ứng tuyển|ứng viên)(?!\p{L})[^;]*$|(?:^|[;:.] )thời (?:gian|hạn) (?:tiếp )?(?:nhận|nộp|đăng ký) (?:hồ sơ|đơn|phiếu(?: đăng ký)?) (?:dự tuyển|dự thi|dự xét|xét tuyển|nhập học)(?!\p{L})[^;]*$/u,
);
/** "diễn ra trong 03 ngày, từ ngày …": on which days something takes place. */
const TAKES_DAYS = quick(
  /(?<!\p{L})(?:diễn ra|kéo dài|được tổ chức|tổ chức|họp)(?: trong)? (?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|mười) ngày(?: liên tục| rưỡi)?(?:,| \() ?(?:từ |bắt đầu từ )?(?:ngày )?$/u,
);
/** What is held without anybody being told to hold it. */
const HELD =
  /^(?:lễ|hội|liên hoan|kỳ họp|phiên họp|hội nghị|hội thi|hội chợ|hội báo|giải|cuộc thi|kỳ thi|triển lãm|ngày hội|festival|chương trình|đại hội)(?!\p{L})/u;
/** "Cứ ba năm một lần, dân làng lại …". */
const AGAIN = quick(/^(?:cứ )?(?:đến |vào )?[^,;]{3,50}(?:một lần|hằng năm|hàng năm|mỗi năm), [^,;.]{2,60} lại (?!phải)\p{L}/u);
const AGAIN_BEHIND = quick(/^,? [^,;.]{2,60} lại (?!phải)\p{L}/u);

/** "Hằng năm vào dịp Rằm tháng Giêng, lễ hội … thu hút …". */
const FEAST_BEHIND = quick(
  /^,?(?: (?:cứ |vào |đến )[^,;]{2,40},)? (?:lễ hội|hội (?:làng|đình|chùa|xuân|đền)|phiên chợ|du khách|bà con|dân làng)(?!\p{L})(?![^.;]*(?<!\p{L})(?:phải|cần)(?!\p{L}))/u,
);

/** Timetables, offers and customs: when something is so for whoever comes, nobody being told to do it by then. Of times of every kind. */
export const TIMETABLES: readonly Refiner[] = [
  { name: 'timetable', applies: ({ around }) => TIMETABLE.test(around.sentenceBefore) && !isOrder(around.sentenceBefore) },
  {
    name: 'named-stretch',
    applies: ({ around, cue }) => cue?.relation !== 'before' && NAMED_STRETCH.test(around.sentenceBefore),
  },
  {
    name: 'offer',
    applies: ({ around }) => {
      const said = lastPart(around.sentenceBefore);
      return OF_BUYERS.test(said) ? !isOrder(said) && !isLedByBody(said) : HIRES.test(said) && !isOrder(said);
    },
  },
  {
    name: 'takes-days',
    applies: ({ around }) => HELD.test(around.sentenceBefore) && TAKES_DAYS.test(around.sentenceBefore),
  },
  {
    name: 'again',
    applies: ({ time, around }) =>
      (/^(?:(?:hằng|hàng|mỗi) năm,? ?)?$/u.test(around.sentenceBefore) && FEAST_BEHIND.test(around.after)) ||
      (AGAIN.test(around.sentenceBefore) && !isLedByBody(around.sentenceBefore.replace(/^[^,]*, /u, ''))) ||
      (time.kind === 'recurring' &&
        /^(?:cứ )?$/u.test(around.sentenceBefore) &&
        AGAIN_BEHIND.test(around.after) &&
        !isLedByBody(around.after.replace(/^,? /u, ''))),
  },
];
