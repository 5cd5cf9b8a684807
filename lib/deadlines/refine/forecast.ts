import { type Candidate, hasWork } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { quick } from '@/lib/text/letters';
import { anyOf, lastMatch, occurs, words } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

const FORECAST = words(
  'dự báo|(?<!thời gian |thời hạn |tiến độ |ngày )dự kiến|ước tính|ước đạt|ước thực hiện|có khả năng|khả năng sẽ|cho rằng|nhận định rằng',
);
/** What is expected even before a limit: `dự báo` may be what is handed in by it. */
const EXPECTED = words(
  '(?<!thời gian |thời hạn |tiến độ |ngày )dự kiến(?! (?:chương trình|kế hoạch|nội dung|phương án|nhân sự|danh sách|phân bổ|số lượng))|ước (?:hoàn thành|thực hiện|đạt)',
);
/** "Theo kế hoạch, …", "dự kiến, …" right before the clause of the time. */
const PLANNED_AHEAD = /(?:^|[;,:] ?)(?:theo (?:kế hoạch|tiến độ|dự kiến)(?: [^,;]{0,30})?|dự kiến), ?$/u;
/** Words that give an order between a forecast and the time take the time back: "dự kiến …; yêu cầu … trước ngày …". */
const TOLD_SINCE = words('yêu cầu|đề nghị|giao|phải|cần|chỉ đạo|phấn đấu|quyết tâm');

const WILL_BE = quick(/(?<!\p{L})sẽ được (?:công bố|tổ chức|diễn ra|khởi công|khánh thành|đưa vào|khai trương|ra mắt)(?!\p{L})/u);

const DOES = `(?:(?:phải|cần|${anyOf(ORDER_ADVERBS)}) )?(?:${anyOf(ORDER_VERBS)})(?!\\p{L})`;
/** What the weather will be; not what is to be done, or only when there is such weather ("Trước ngày 20/6, chằng chống nhà cửa trước khi có gió lớn"). */
const WEATHER = quick(
  new RegExp(
    `^,? ?(?!(?:sở|ubnd|các(?! tỉnh| vùng| khu vực)|phòng|đài|trung tâm|công ty)(?!\\p{L}))(?!${DOES})(?:(?!, ${DOES})[^.;:]){0,60}?(?<![\\p{L}]|(?:khi|nếu|lúc|trường hợp|phòng|chống|tránh) )(?:(?:có|tiếp tục có|còn có) (?:mưa|nắng|gió|dông|lốc|sương|rét|nơi)|mưa (?:to|lớn|vừa)|nắng nóng|trời rét|mực nước [^,.;]{2,40} (?:lên|xuống|dao động)|nhiệt độ)(?!\\p{L})`,
    'u',
  ),
);

/** "Tổng lượng mưa từ nay đến ngày 21/10 phổ biến 400 - 700 mm". */
const WEATHER_AT_HEAD = quick(
  /^(?:tổng )?(?:lượng mưa|mực nước|nhiệt độ|độ ẩm|triều cường|gió mùa|nắng nóng|mưa lớn|mưa dông|không khí lạnh)(?!\p{L})/u,
);

/** Somebody who forecasts, before anything is ordered. */
const TELLS_AHEAD = quick(/^([^,;]{2,60}? )(?:dự báo|nhận định|ước tính) (?!tình hình|kết quả|nhu cầu để)[^;]*, /u);

const EXPERTS = quick(
  /^[^,;]{0,40}(?:chuyên gia|giới phân tích|nhà khoa học|giới khoa học)[^,;]{0,40} (?:nhận định|dự đoán|dự báo|cho rằng|cho biết|cảnh báo|lo ngại)(?!\p{L})/u,
);

const FORETOLD =
  /^theo (?:(?:đài|trung tâm) [^,;]{0,40}(?:khí tượng|thủy văn|dự báo)|dự báo|nhận định|kịch bản)(?!\p{L})[^,;]*,/u;
const MAY = /(?<!\p{L})có (?:thể|nguy cơ)(?!\p{L})/u;
const MAY_BEHIND = quick(
  /^,? [^.;]{2,90}?(?<!\p{L})(?:(?<!thỏa )ước|dự báo|có thể|có nguy cơ|sẽ (?:là|tăng|thiếu|chiếm|vượt|giảm|có|còn|đối mặt|bước vào|trở thành))(?!\p{L})/u,
);
/** "Đến hết năm 2026, tỷ lệ hộ nghèo sẽ còn khoảng 2%": what a figure will be, even up to a limit. */
const FIGURE_BEHIND = quick(
  /^,? (?:ước |tổng )?(?:tỷ lệ|tỉ lệ|số|dân số|diện tích|tổng|quy mô|thu nhập|sản lượng|mật độ|tuổi thọ)(?!\p{L})[^.;]{2,90} sẽ (?:chỉ )?(?:là|còn|đạt|tăng|giảm|lên|chiếm|vượt)(?!\p{L})/u,
);
const AIM = words('phải|cần|phấn đấu|tối thiểu|ít nhất|hoàn thành|mục tiêu|bảo đảm|đảm bảo');

/** What is expected or planned is told, not set ("dự kiến hoàn thành trước ngày …", "theo kế hoạch, … hoàn thành vào …"). */
export function isForecast({ around, cue, labelled, time }: Candidate): boolean {
  if (labelled) return false;
  const clause = around.clauseBefore;
  if (clause === '' && /^ ?(?:dự kiến|ước|dự báo)(?!\p{L})/u.test(around.after)) return true;
  // "Quy mô kinh tế trong 5 năm tới được các chuyên gia dự báo tăng".
  if (cue?.strength !== 'limit' && /^ (?:đang )?được (?:[^,.;\d]{2,30} )?(?:dự báo|ước tính)(?!\p{L})/u.test(around.after))
    return true;
  // "trong tháng 6 sẽ có thêm 3 cây cầu", "kết quả sẽ được công bố vào …": what will be is told.
  if (
    cue?.strength !== 'limit' &&
    (/^,? sẽ (?:có|được|là|tăng|giảm)(?!\p{L})/u.test(around.after) || WILL_BE.test(clause)) &&
    !occurs(TOLD_SINCE, around.sentenceBefore)
  )
    return true;
  // "Trong 3 ngày tới, khu vực có mưa to", "có mưa lớn trong 02 ngày tới": the weather.
  if (
    (WEATHER.test(/^(?:do vậy|vì vậy|vì thế|do đó)?,? ?$/u.test(clause) ? around.after : clause) ||
      WEATHER_AT_HEAD.test(around.sentenceBefore)) &&
    !occurs(TOLD_SINCE, around.sentenceBefore)
  )
    return true;
  // "Dự kiến vào tháng 9, Sở sẽ xây dựng đề án … trong các năm 2026-2028".
  if (
    (cue?.strength !== 'limit' || cue.words.startsWith('từ nay')) &&
    /^(?:dự kiến|dự báo)(?!\p{L})/u.test(around.sentenceBefore) &&
    !occurs(TOLD_SINCE, around.sentenceBefore)
  )
    return true;
  // "Theo Đài Khí tượng Thủy văn, từ nay đến cuối tháng …": who foretells.
  if (FORETOLD.test(around.sentenceBefore) && !occurs(TOLD_SINCE, around.sentenceBefore) && !occurs(TOLD_SINCE, around.after))
    return true;
  // "tình trạng ngập có thể lan rộng trước năm 2030", "đến năm 2036 dân số ước đạt …": what may come to be.
  if (
    time.rule === 'year' &&
    ((MAY.test(clause) && !occurs(TOLD_SINCE, around.sentenceBefore)) ||
      ((cue?.strength !== 'limit' ? MAY_BEHIND : FIGURE_BEHIND).test(around.after) && !occurs(AIM, around.after)))
  )
    return true;
  // "Nhiều chuyên gia nhận định giá còn cao đến hết quý I": how long, not by when.
  if (
    (cue?.relation !== 'before' || MAY.test(clause)) &&
    EXPERTS.test(around.sentenceBefore) &&
    !occurs(TOLD_SINCE, around.sentenceBefore)
  )
    return true;
  // "Ngân hàng dự báo nhu cầu tín dụng tăng, lãi suất ổn định đến giữa năm 2026": what else is expected.
  const who = TELLS_AHEAD.exec(around.sentenceBefore)?.[1];
  if (cue?.strength !== 'limit' && who !== undefined && !hasWork(who) && !occurs(TOLD_SINCE, around.sentenceBefore)) return true;
  const expected = lastMatch(cue?.strength === 'limit' ? EXPECTED : FORECAST, clause);
  // "… kiểm kê hiện vật; dự kiến hoàn thành trong quý III": how long the work that is ordered before it may take.
  if (
    /^dự kiến hoàn thành ?$/u.test(clause) &&
    hasWork(around.sentenceBefore.slice(0, -clause.length)) &&
    !/^[^,;]{0,80}(?<!\p{L})(?:đã|đang)(?!\p{L})/u.test(around.sentenceBefore)
  )
    return false;
  if (expected !== undefined) return !occurs(TOLD_SINCE, clause.slice(expected.index));
  if (
    around.bracketed &&
    cue?.strength !== 'limit' &&
    occurs(FORECAST, around.sentenceBefore) &&
    !occurs(TOLD_SINCE, around.sentenceBefore)
  )
    return true;
  const said = around.sentenceBefore.replace(/\([^()]*\) ?/gu, '');
  return (
    PLANNED_AHEAD.test(said.slice(0, said.length - clause.length)) &&
    !occurs(TOLD_SINCE, clause) &&
    !(cue?.strength === 'limit' && isLedByBody(clause))
  );
}
