import type { Surroundings } from '@/lib/deadlines/clause';
import { type Candidate, hasWork, isAhead, isToCome, ORDERED_AT } from '@/lib/deadlines/refine/candidate';
import type { TimeExpression } from '@/lib/deadlines/time-expression';
import { quick } from '@/lib/text/letters';
import { lastMatch, occurs, words } from '@/lib/text/pattern';

const PAST = words(
  'đã|đạt được|so với|cùng kỳ|vừa qua|thời gian qua|trước đây|vẫn còn|còn chậm|đã được|kết quả đạt|ghi nhận|xảy ra|diễn ra|kỷ niệm|chào mừng|hội nghị sơ kết|hội nghị tổng kết|sau khi nghe|mới đạt|chỉ đạt|ước đạt',
);
const PAST_AHEAD = quick(
  /^ ?(?:,)? ?(?:(?<said>[\p{L}\d ,/%-]{0,60}) )?(?<tells>tình hình|được \d|đã|đạt|tăng|giảm|(?<!thỏa )ước|có nhiều|vẫn còn|(?<!(?:trang|thiết|chuẩn) )bị)(?!\p{L})/u,
);

/** "công tác kiểm tra …": work that is spoken of, not done. */
const OF_WORK = /^(?:công tác|việc|kết quả|tình hình|hoạt động) .*/u;

/** "Đến hết tháng 4, các xã phải giải ngân được 60%": what is to be reached. */
const OBLIGED = quick(/^,? ?(?:[\p{L}\d ,/%-]{0,60} )?(?:phải|cần|phấn đấu|yêu cầu|bảo đảm|đảm bảo)(?!\p{L})/u);

/** "Trong tháng 4, toàn tỉnh xảy ra 03 vụ": what is counted has been, also where its month is not over. */
const COUNTED_AHEAD = quick(
  /^ ?,? ?(?:[\p{L} ]{0,40} )?(?:xảy ra|ghi nhận|phát hiện|phát sinh|tiếp nhận) (?:thêm |hơn |gần |trên )?\d/u,
);

/** "Trong tháng 4, đội kiểm tra 31 lượt, xử phạt bốn trường hợp": how many cases there were. */
const CASES =
  /^, (?![^.;]*(?<!\p{L})(?:phải|cần|sẽ|phấn đấu|ít nhất|tối thiểu)(?!\p{L}))[^.;]{2,120} (?:\d[\d.]*|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:lượt|trường hợp|vụ|ca|đối tượng)(?!\p{L})/u;

/** A figure right behind a time is what was reached by it. */
const REACHED =
  /^ ?(?:(?:mới |chỉ |đã |ước )?(?:đạt|được|giải ngân được|còn|là)|,? (?:[\p{L} ]{2,60} )?(?:mới |chỉ |đã |ước ){1,2}(?:đạt|được|có|còn|giải ngân|hoàn thành|thực hiện|thu)(?: được)?) (?:[\p{L} ]{0,20})?\d/u;

/** "vẫn chậm so với kế hoạch hợp long trước ngày …": what was planned is what things are compared with. */
const COMPARED = quick(
  /(?<!\p{L})(?:chậm|muộn|trễ|chưa đạt)(?: [^,;:]{1,30})? so với (?:kế hoạch|tiến độ|mục tiêu|yêu cầu|cam kết|dự kiến)(?!\p{L})[^,;:]*$/u,
);

/** A bracket not yet closed that tells what somebody has done. */
const TOLD_IN_BRACKET = /\([^()]*(?<!\p{L})đã(?!\p{L})[^()]*$/u;

/** "công tác kiểm tra từ đầu năm đến hết tháng 9 … cho thấy": what is told of the months that are over. */
const SINCE = quick(/(?<!\p{L})từ (?:đầu năm|đầu tháng|đầu quý|tháng \d{1,2})(?: \d{4}| nay)? $/u);
const SHOWS = quick(/(?<!\p{L})(?:cho thấy|đã|đạt|xảy ra|ghi nhận|tăng|giảm)(?!\p{L})/u);
const DEMANDED = words('phấn đấu|phải|cần|bảo đảm|đảm bảo|yêu cầu|mục tiêu(?! quốc gia)|chỉ tiêu|hoàn thành');

/** "Trong quý I, các xã đã rà soát …": what somebody has done in it, nothing to be done standing before that and nobody being obliged. */
function isTold(after: string): boolean {
  const [, subject, rest] = /^(?: [^,.;]{1,30},)?,? ?([^,.;]{0,60}?)(?<!\p{L})đã(?!\p{L})([^.;]*)/u.exec(after) ?? [];
  return (
    subject !== undefined &&
    !hasWork(subject) &&
    !/(?<!\p{L})(?:phải|cần|có trách nhiệm|yêu cầu|đề nghị)(?!\p{L})/u.test(rest ?? '')
  );
}

/** "Toàn xã đã hoàn thành thu hoạch lúa; hoàn thành gieo mạ trước ngày …": the same deed, told on. */
function isToldOn({ sentenceBefore, clauseBefore }: Surroundings): boolean {
  const [, deed] = /^(?:và )?(hoàn thành|hoàn tất|thực hiện|tổ chức) /u.exec(clauseBefore) ?? [];
  return deed !== undefined && new RegExp(`^[^;]{0,80}(?<!\\p{L})đã ${deed}(?!\\p{L})[^;]*; `, 'u').test(sentenceBefore);
}

/** "hai chủ ghe đã nộp phí xong trước ngày …": what somebody has done, no demand in it. */
const HAS_DONE =
  /^(?!.*(?<!\p{L})(?:phải|cần|thì|yêu cầu|đề nghị)(?!\p{L}))[^,;:]{2,60}(?<!\p{L})đã (?!được (?:giao|phân công|yêu cầu)(?!\p{L}))/u;

/** "…, trong 05 ngày làm việc phải trả lời": what is still to be done behind what has been. */
const BOUND_BEHIND = quick(/^[^.;]{0,80}(?<!\p{L})(?:phải|cần|có trách nhiệm|khẩn trương)(?!\p{L})/u);

/** Whether a time is over when the document is signed; of a day without a year, that day of the document's own. */
export function wasBefore(time: TimeExpression, issuedOn: string | null): boolean {
  if (time.last === null || issuedOn === null) return issuedOn === null;
  const last = time.certain ? time.last : issuedOn.slice(0, 4) + time.last.slice(4);
  return last.slice(0, issuedOn.length) <= issuedOn;
}

const CAME_OF_IT = /^ đã (?:giúp|tạo|góp phần|mang lại|làm|khiến|khắc phục)(?!\p{L})/u;
const HOW_MANY = /^, [^,.;:]{2,60} (?:(?:còn|có|đạt|tăng|giảm|chiếm) (?:hơn |gần |trên |khoảng )?\d|(?:chưa|không) có \p{L})/u;

/** A time that is over when the document is signed, or whose clause tells what has been. */
export function isPast({ time, cue, around, labelled, issuedOn }: Candidate): boolean {
  if (labelled || time.kind === 'recurring') return false;
  if (COMPARED.test(around.clauseBefore)) return true;
  // "Việc sắp xếp thôn hoàn thành trước ngày 01/3 đã giúp …", "Đến hết quý I, toàn tỉnh còn 312 hộ …": what came of it, how many there were.
  if (CAME_OF_IT.test(around.after) && wasBefore(time, issuedOn)) return true;
  if (around.sentenceBefore === '' && HOW_MANY.test(around.after) && !OBLIGED.test(around.after) && wasBefore(time, issuedOn))
    return true;
  // "Các hộ đăng ký trước ngày 10/4 đều đã được cấp giấy": which of them, what came of it behind.
  if (/^ (?:đều|cũng) đã(?!\p{L})/u.test(around.after)) return true;
  // "chỉ trong vòng 30 phút nước đã ngập": how fast it went.
  if (
    time.kind === 'relative' &&
    /(?<!\p{L})chỉ $/u.test(around.clauseBefore) &&
    (/^,? [^,.;]{2,60} đã(?!\p{L})/u.test(around.after) ||
      /(?<!\p{L})(?:đã|hồi|năm ngoái|năm trước|nhớ lại|kể)(?!\p{L})/u.test(around.sentenceBefore))
  )
    return true;
  // "Sở đã trả lời tại Công văn số …, sau 12 ngày kể từ khi nhận đơn": how long it took.
  // The first word is the noun of a body, though it may be a verb elsewhere ("Phòng …").
  const doer = /^\S+([^,;:]{0,60}?)(?<!\p{L})đã(?!\p{L})/u.exec(around.sentenceBefore)?.[1];
  if (
    time.kind === 'relative' &&
    around.clauseBefore === '' &&
    HAS_DONE.test(around.sentenceBefore) &&
    !hasWork(doer ?? '') &&
    !BOUND_BEHIND.test(around.after)
  )
    return true;
  if (cue?.strength !== 'limit' && around.clauseBefore === '' && wasBefore(time, issuedOn) && CASES.test(around.after))
    return true;
  if (SINCE.test(around.clauseBefore) && SHOWS.test(around.after) && wasBefore(time, issuedOn)) return true;
  const issuedDay = issuedOn ?? '';
  const ahead = time.certain && time.last !== null && issuedDay !== '' && time.last.slice(0, issuedDay.length) > issuedDay;
  if (around.clauseBefore === '' && cue?.strength !== 'limit' && COUNTED_AHEAD.test(around.after)) return true;
  if (around.clauseBefore === '' && cue?.strength !== 'limit' && isTold(around.after)) return true;
  if (
    around.clauseBefore === '' &&
    !ahead &&
    time.kind !== 'relative' &&
    PAST_AHEAD.test(around.after) &&
    !OBLIGED.test(around.after)
  ) {
    // "Chậm nhất ngày 05/4, các xã thu hồi đất đã giao": the work stands before what has been.
    const { said, tells } = PAST_AHEAD.exec(around.after)?.groups ?? {};
    const open = cue?.strength === 'limit' || isToCome({ time, issuedOn });
    if (!open || !/^(?:đã|bị)$/u.test(tells ?? '') || !hasWork(said?.replace(OF_WORK, '') ?? '')) return true;
  }
  if (
    /^(?:hiện )?(?:đã|đang) /u.test(around.clauseBefore) &&
    !/(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị)(?!\p{L})/u.test(around.clauseBefore)
  )
    return true;
  // "Huyện đã đạt 19 tiêu chí, được đoàn của tỉnh thẩm định xong trong tháng 2": what was done to it goes on with what has been.
  if (
    cue?.strength !== 'limit' &&
    /^được(?!\p{L})/u.test(around.clauseBefore) &&
    /^[^,;]{0,60}(?<!\p{L})đã(?!\p{L})/u.test(around.sentenceBefore) &&
    wasBefore(time, issuedOn)
  )
    return true;
  // "tập huấn rộng rãi (năm qua, Sở đã mở 2 lớp … trong năm 2026)": what the bracket tells has been.
  if (cue?.strength !== 'limit' && around.bracketed && TOLD_IN_BRACKET.test(around.lineBefore) && wasBefore(time, issuedOn))
    return true;
  // "giải ngân đến 31/8 đạt 46% kế hoạch": what was reached by then.
  if (cue?.relation === 'until' || cue?.relation === 'by') {
    if (REACHED.test(around.after) && !occurs(DEMANDED, around.clauseBefore) && wasBefore(time, issuedOn)) return true;
  }
  if (cue?.relation === 'before' && around.clauseBefore === '' && COUNTED_BEFORE.test(around.after) && !ahead) return true;
  if (cue?.strength === 'limit')
    return (
      isLongPast(time, around, issuedOn) ||
      ((isToldOn(around) || HAS_DONE.test(around.clauseBefore)) && wasBefore(time, issuedOn))
    );
  // "Trước đó, trong sáng ngày 8/10, … đã kiểm tra": what was before is told.
  if (
    /^(?:trước đó|vừa qua|mới đây|như đã đưa tin|liên quan đến)(?!\p{L})/u.test(around.sentenceBefore) &&
    /(?<!\p{L})(?:đã|vừa)(?!\p{L})/u.test(around.after)
  )
    return true;
  if (/^ ?(?:của [^,.;]{2,40} )?đã (?:được|có|đạt|hoàn thành)/u.test(around.after)) return true;
  const issued = issuedOn ?? '';
  if (time.last !== null && issued !== '' && time.last.slice(0, issued.length) < issued) return true;
  const past = lastMatch(PAST, around.clauseBefore);
  if (past === undefined || /(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị)(?!\p{L})/u.test(around.clauseBefore.slice(past.index)))
    return false;
  // "phiếu đã đủ thì trả tiền trong 01 ngày": what is done where it has been so.
  if (/(?<!\p{L})thì \p{L}/u.test(around.clauseBefore.slice(past.index))) return false;
  // "cập nhật dữ liệu đã thu thập trong Quý III" to come: what is to be done stands before what has been.
  const lead = around.clauseBefore.slice(0, past.index);
  if (!hasWork(lead)) return true;
  if (time.rule !== 'year' && isToCome({ time, issuedOn }) && !wasBefore(time, issuedOn)) return false;
  return !isGoingOn({ time, issuedOn, cue, around }, lead);
}

/** What is done to things; what only looks at them ("báo cáo", "kiểm tra") tells of a time that goes on as well, and names of bodies have other verbs. */
const DEALS_WITH = words(
  'hoàn thành|hoàn tất|hoàn thiện|khắc phục|thực hiện|triển khai|tổ chức|chi trả|thanh toán|quyết toán|giải ngân|thu hồi|xử lý|giải quyết|bàn giao|sửa chữa|nâng cấp|lắp đặt|đưa vào|di dời|cấp|trả|bồi thường|tháo dỡ',
);
const CAME_ABOUT =
  /(?<!\p{L})(?:xảy ra|diễn ra|ghi nhận|phát sinh|so với|cùng kỳ|vừa qua|thời gian qua|vẫn còn|mới đạt|chỉ đạt|ước đạt|(?:phiên|cuộc|kỳ) họp)(?!\p{L})/u;
/** "… đã được chỉ ra tại Kết luận số …", "hội nghị tổng kết": what has been is closed by the paper that says so, or is what a meeting is about. */
const CLOSED_BY_PAPER =
  /(?<!\p{L})đã (?:được )?\p{L}+(?: \p{L}+){0,6} (?:tại|theo|trong) (?:kết luận|nghị quyết|thông báo|quyết định|công văn|chỉ thị|biên bản|kế hoạch|chương trình)(?!\p{L})|hội nghị (?:sơ|tổng) kết/u;
/** Work that is to be over. */
const TO_BE_OVER = /(?<!\p{L})(?:hoàn thành|hoàn tất|xong)(?!\p{L})/u;

/**
 * "Khắc phục các tồn tại đã được chỉ ra tại kết luận thanh tra trong tháng 3", "hoàn thành các việc đã đăng ký trong quý I", while that goes on:
 * the time is that of the work; what has been only says to what it is done.
 */
function isGoingOn({ time, issuedOn, around }: Omit<Candidate, 'labelled'>, lead: string): boolean {
  const clause = around.clauseBefore;
  if (time.kind !== 'period' || !isAhead({ time, issuedOn }) || CAME_ABOUT.test(clause)) return false;
  // "Thông báo số 12/TB-UBND đã giao Sở …": what another paper has told.
  if (!occurs(DEALS_WITH, lead) || /(?<!\p{L})số \d/u.test(lead)) return false;
  return CLOSED_BY_PAPER.test(clause) || TO_BE_OVER.test(lead);
}

/** "Trước ngày 01/7, toàn tỉnh có 168 xã": how many there were. */
const COUNTED_BEFORE = /^, (?:toàn |cả |trên địa bàn )?[^,.;:]{2,40} (?:chỉ )?có (?:hơn |gần |trên |khoảng )?\d/u;

/** "Ngày 19 tháng 8, Văn phòng có văn bản số … yêu cầu …": what was written on a day of the past. */
const DATED_PAPER =
  /^ngày \d[^,;]{1,30}, [^,;:]{3,80} (?:có|ban hành|gửi|ký) (?:công văn|văn bản|công điện|chỉ thị|kế hoạch|thông báo|quyết định) số/u;

/** "Tại Công văn số …, UBND tỉnh đã yêu cầu …": the same, said the other way round. */
const ASKED_IN =
  /^(?:tại|theo) (?:công văn|văn bản|công điện|chỉ thị|kế hoạch|thông báo|quyết định) số [^;:]{2,160}, [^,;:]{2,80} đã (?:yêu cầu|giao|đề nghị|chỉ đạo)(?!\p{L})/u;

const NOT_KEPT = quick(
  /^(?: (?:theo|như) [^,.;]{2,30})?,? (?:nhưng|song),? (?:nay |hiện )?(?:không|chưa|vẫn|thực tế|đến nay|tới nay|mới|chỉ)(?!\p{L})|^,? tuy nhiên,? (?:mới|chỉ|vẫn|chưa|còn|không|đến nay)(?!\p{L})|^, [^,.;]{2,60} đã (?:có|gửi|ban hành) (?:báo cáo|văn bản|công văn|tờ trình)(?!\p{L})|^,? (?:nhưng|song) [^.;]{2,60}(?<=\s)(?:chưa|vẫn|không|mới|còn|đã quá hạn|chậm)(?!\p{L})|^ [^.;]{0,60}, kết quả (?:đều|cho thấy|đạt)(?!\p{L})|^,? (?:hiện|nay|thực tế|đến nay|tới nay)(?: nay)? (?:đang |mới |còn |vẫn )?(?:chậm|chưa|không)(?!\p{L})|^(?: [^.;,]{0,80})? là (?:khuyết điểm|vi phạm|thiếu sót|sai phạm|hạn chế|trách nhiệm)(?!\p{L})/u,
);

/** Whether what stands behind a time says that the duty was not kept, or what came of it: "phải công khai trước ngày 30/6 hằng năm nhưng không thực hiện". */
export function isNotKept(after: string): boolean {
  return NOT_KEPT.test(after);
}

/** What an earlier paper asked ("đã có Công văn số … đề nghị … trước ngày …"): that day is told, not set. */
export function isAskedBefore({ time, around, labelled, issuedOn }: Candidate): boolean {
  if (isNotKept(around.after) || /(?<!\p{L})(?:lẽ ra|đáng lẽ|đáng ra)(?!\p{L})[^;]*$/u.test(around.sentenceBefore)) return true;
  if (labelled || time.kind === 'recurring') return false;
  const over = time.last !== null && issuedOn !== null && time.last.slice(0, issuedOn.length) < issuedOn;
  const unmet = /(?<!\p{L})(?:tuy nhiên|nhưng|đến nay|chưa)(?!\p{L})/u.test(around.after);
  // "… trước ngày 20/4 phải báo cáo …, song đến 22/4 mới có 5 đơn vị": a limit that was missed.
  if (
    /(?<!\p{L})(?:tuy nhiên|nhưng|song),? (?:đến|tới|cho đến|tính đến) [^;]{0,40}(?:mới|vẫn|chưa|còn)(?!\p{L})/u.test(
      around.after,
    )
  )
    return true;
  if ((over || issuedOn === null) && /^trước đó(?!\p{L})/u.test(around.sentenceBefore)) return true;
  // "UBND tỉnh từng giao các huyện hoàn thành trước ngày …": what was asked once.
  if (
    (over || unmet || issuedOn === null) &&
    /(?<!\p{L})từng (?:giao|yêu cầu|đề nghị|chỉ đạo|cam kết|hứa|ấn định|hẹn)(?!\p{L})/u.test(around.sentenceBefore)
  )
    return true;
  if (
    (over || unmet || issuedOn === null) &&
    /(?<!\p{L})đã (?:có|ban hành|gửi|ký)(?: ban hành)? (?:công văn|văn bản|công điện|chỉ thị|kế hoạch|thông báo|quyết định)/u.test(
      around.sentenceBefore,
    )
  )
    return true;
  if (over && (DATED_PAPER.test(around.sentenceBefore) || ASKED_IN.test(around.sentenceBefore))) return true;
  const past = time.last !== null && issuedOn !== null && time.last.slice(0, 4) < issuedOn.slice(0, 4);
  return (
    past &&
    /(?:nghị quyết|quyết định|công văn|kế hoạch|chỉ thị|kết luận) số .*(?:yêu cầu|giao|quy định|đề ra)/u.test(
      around.sentenceBefore,
    )
  );
}

/** "giải quyết hồ sơ tiếp nhận trước ngày …", "rà soát xe đăng ký trước ngày …": which of them, by a day that is over. */
const OF_OBJECT = quick(
  /(?<!\p{L})(?:hồ sơ|đơn|xe|phương tiện|người|đối tượng|công trình|dự án|hộ|hợp đồng|văn bản|trường hợp|giấy phép|thửa đất|nhà|tài sản)(?: [^,;:]{1,40}?)? (?:tiếp nhận|nhận|nộp|đăng ký|ký|cấp|ban hành|khởi công|đưa vào sử dụng|phát sinh|sinh|xây dựng) ?$/u,
);

/**
 * A limit that is over: before the document's year in a clause that orders nothing ("Trước năm 2015, khu vực này là …"), or before its
 * day where it says of which things something is done. Any other stays, and is told as one before the document: it may be a slip.
 */
function isLongPast(time: TimeExpression, around: Surroundings, issuedOn: string | null): boolean {
  if (time.last === null || issuedOn === null || !time.certain) return false;
  if (time.last.slice(0, issuedOn.length) < issuedOn && OF_OBJECT.test(around.clauseBefore)) return true;
  if (time.last.slice(0, 4) >= issuedOn.slice(0, 4)) return false;
  return (
    !occurs(ORDERED_AT, around.clauseBefore) && !(around.clauseBefore === '' && occurs(ORDERED_AT, around.after.slice(0, 40)))
  );
}
