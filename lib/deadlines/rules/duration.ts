import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import { addWorkingDays, nextWorkingDay } from '@/lib/calendar/working-days';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { quick } from '@/lib/text/letters';
import { words, wordsAtEnd } from '@/lib/text/pattern';
import { readSpelled, SPELLED_TENS } from './spelled-number';

const ISSUE =
  /^(?:kể từ |tính từ |từ |sau )?(?:khi |ngày )?(?:ký|ban hành|ký ban hành|có hiệu lực|ra thông báo|ra văn bản)(?! (?:hợp đồng|biên bản|thỏa thuận|cam kết|giấy phép|giấy chứng nhận|quyết định xử phạt))/u;
const ISSUE_OF = quick(
  /^(?:kể từ |tính từ |từ |sau )(?:hôm nay|(?:ngày |khi )?(?:có |ra )?(?:thông báo|chỉ thị|công văn|công điện|kế hoạch|quyết định|văn bản|nghị quyết|kết luận|hướng dẫn|thông tư|quy chế|chương trình|đề án|quy định)(?:(?: \p{L}+){0,2} này| được (?:ký(?! chứng)|ban hành|phát hành)|(?<=nghị quyết) được thông qua)|(?:ngày |khi )?lập (?:biên bản|kết luận) này)/u,
);
const RECEIPT = /^(?:kể từ |tính từ |từ |sau )?(?:khi |ngày )?(?:được )?(?:nhận|tiếp nhận)/u;

const NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const COUNT = `nửa(?= tháng)|\\d{1,3}|${SPELLED_TENS}|${NUMBERS.join('|')}`;
const PREFIX =
  '(?:(?:trong|sau)(?: thời hạn| thời gian| vòng)?|(?:chậm|muộn) nhất(?: là)?(?: sau| trong| trước)?(?: thời hạn| thời gian| vòng)?|trước (?:ít nhất|tối thiểu)|không quá|tối đa|ít nhất|tối thiểu|thời hạn)';
/** What lasts so long, or has lasted: "trong hai tuần học", "trong 3 ngày qua", "sau 5 ngày làm việc khẩn trương". */
const LASTS =
  '(?! (?:khẩn trương|nghiêm túc|tích cực|liên tục|sôi nổi|tập trung|với tinh thần))(?! (?:làm việc )?(?:đầu|cuối)(?: tiên| cùng)?(?: của)? (?:mỗi|hằng|hàng|từng|tháng|quý|năm))(?! (?:học|nghỉ|qua|nay|gần đây|gần nhất|vừa qua|liên tiếp|liền|trở lại đây|đầu tiên|tập trung học|điều trị|diễn ra|nuôi|lưu trú))';
/** "trong hai ngày 13 - 14/10": the days are named, so their number counts nothing. */
const NAMED_DAYS = '(?! \\(?(?:từ )?(?:ngày )?\\d{1,2} ?(?:-|–|/|,|và|đến) ?(?:ngày )?\\d)';
const UNIT = `(ngày|tuần|tháng|năm|giờ|tiếng(?: đồng hồ)?(?! (?:việt|anh|nói|dân))|phút)( làm việc)?${LASTS}${NAMED_DAYS}`;
const TAIL =
  '(?:tới(?!\\p{L})|(?:(?:kể từ|tính từ|từ|sau|trước)(?: khi| ngày| thời điểm)?|(?<=trước [^.;\\n]{1,16})so với) [^.;\\n]{2,80})';
const DONE = wordsAtEnd(
  '(?:hoàn thành|hoàn tất|xong|dứt điểm|báo cáo|gửi báo cáo|trả lời|phản hồi|nộp lại)(?: (?:kết quả|việc này|ngay))? |(?:hoàn trả|khắc phục|tháo dỡ|bàn giao|trả lại|nộp lại|thu hồi|di dời)(?: (?!trong |tại )\\p{L}+){1,5} ',
);
/** Years are counted from something, and mostly say how long something is kept or holds: "lưu hồ sơ trong thời hạn 10 năm kể từ …". */
const LASTS_YEARS = quick(
  /(?<!\p{L})(?:lưu|lưu trữ|lưu giữ|bảo hành|bảo quản|bảo trì|bổ nhiệm|thuê|đình chỉ|cấm|không được|miễn|giảm|hưởng|giá trị|công tác|giữ chức)(?!\p{L})/u,
);
/** The same of months: "đình chỉ việc thi hành … trong thời hạn 06 tháng". */
const LASTS_MONTHS = quick(/(?<!\p{L})(?:bảo hành|đình chỉ|cấm|tạm dừng|tạm ngừng|thí điểm)(?!\p{L})/u);
/** "Kể từ ngày nhận được kiến nghị, trong 15 ngày, …": what a count begins with, before it. */
const LED_BY_ANCHOR = /(?:^|[.;\n] ?)((?:kể từ|tính từ|sau)(?: khi| ngày) [^,.;\n\d]{2,80}), $/u;
const SENDS = /^ (?:phải )?(?:gửi|báo cáo|trả lời|nộp|trình|chuyển|thông báo|giải trình)(?!\p{L})/u;
const TAIL_AT_END = new RegExp(`${TAIL}$`, 'u');

/**
 * `trong vòng 15 ngày kể từ ngày ký`, `sau 05 ngày làm việc kể từ ngày nhận được`, `chậm nhất 10 ngày`. The first day is not
 * counted (Civil Code 2015, article 147); a count that ends on a day off ends on the next working day (article 148.5).
 */
export const duration: TimeRule = {
  name: 'duration',
  begins: ['#', 'trong', 'sau', 'chậm', 'muộn', 'trước', 'không', 'tối', 'ít', 'thời', ...NUMBERS],
  pattern: words(
    `(?:${PREFIX}(?: không quá| tối đa| trước)? (?:\\d{1,3} ?[-–] ?)?(${COUNT})(?: ?\\([^)]{1,30}\\))? ${UNIT}(?:,? ${TAIL})?|(?<!thứ )(${COUNT})(?: ?\\([^)]{1,30}\\))? ${UNIT}(?:,(?= (?:kể|tính) từ))? ${TAIL})`,
  ),
  read(match, context) {
    const whole = match[0];
    const written = match[1] ?? match[4] ?? '';
    const half = written === 'nửa';
    const called = match[2] ?? match[5];
    const unit = half ? 'ngày' : called?.replace(/^tiếng.*/u, 'giờ');
    const working = match[3] ?? match[6];
    const number = half ? 15 : countOf(written);
    if (number === 0 || unit === undefined || called === undefined) return null;
    // "Hợp đồng có thời hạn 24 tháng": how long it is.
    if (
      /^thời hạn/u.test(whole) &&
      /(?<!\p{L})(?:có|với|là) $/u.test(context.folded.slice(Math.max(0, match.index - 5), match.index))
    )
      return null;
    // "muộn nhất là 31 tháng 8" is a day.
    if (unit === 'tháng' && /^ (?:0?[1-9]|1[0-2])(?!\d)/u.test(context.folded.slice(match.index + whole.length))) return null;
    const behind = whole.slice(whole.indexOf(called, whole.indexOf(written)));
    const tail = TAIL_AT_END.exec(behind)?.[0] ?? '';
    // "Hoàn thành trong 10 ngày": a count alone is by when, right behind what is to be done.
    const done =
      unit !== 'phút' && /^trong \d/u.test(whole) && DONE.test(context.folded.slice(Math.max(0, match.index - 60), match.index));
    // "yêu cầu trong 3 ngày, nhà phân phối phải thu hồi …".
    const told =
      /^trong \d/u.test(whole) &&
      /(?:yêu cầu|đề nghị) $/u.test(context.folded.slice(Math.max(0, match.index - 8), match.index)) &&
      /^, [^.;:]{2,120} phải(?!\p{L})/u.test(context.folded.slice(match.index + whole.length, match.index + whole.length + 140));
    // "…, trong 24 giờ gửi báo cáo": what is handed in stands right behind a count that opens its clause.
    const sends =
      /^trong \d/u.test(whole) &&
      /(?:^|[\n,;.] ?)$/u.test(context.folded.slice(Math.max(0, match.index - 2), match.index)) &&
      SENDS.test(context.folded.slice(match.index + whole.length, match.index + whole.length + 30));
    const led = LED_BY_ANCHOR.exec(context.folded.slice(Math.max(0, match.index - REACH), match.index))?.[1] ?? '';
    if (
      tail === '' &&
      working === undefined &&
      led === '' &&
      !done &&
      !told &&
      !sends &&
      /^(?:ít nhất|tối thiểu|không quá|tối đa|trong \d|thời hạn|sau \d|sau (?:một|hai|ba))/u.test(whole)
    )
      return null;
    if (unit === 'năm' && (tail === '' || /^(?:thời hạn|tối thiểu|ít nhất)/u.test(whole))) return null;
    const lasts = unit === 'năm' ? LASTS_YEARS : unit === 'tháng' ? LASTS_MONTHS : null;
    if (lasts?.test(sentenceUpTo(context.folded, match.index))) return null;
    // "chậm nhất 16 giờ …" is a time of day, unlike "chậm nhất trong 24 giờ"; "trong 03 ngày, từ ngày 13 đến …" a stretch of days.
    if (tail === '' && /^(?:giờ|phút)$/u.test(unit) && /^(?:chậm|muộn)(?!.* (?:trong|sau) )/u.test(whole)) return null;
    // "báo cáo 6 tháng trước 10/6", "sổ nước 9 tháng trước 10 giờ ngày 12/6": of six months, by a day.
    if (/^trước (?:ngày )?\d{1,2}(?:[/.-]\d| tháng \d| ?(?:giờ|h|g)(?![\p{L}]))/u.test(tail)) return null;
    if (/^(?:kể từ|tính từ|từ) (?:ngày )?\d/u.test(tail) && /(?:đến|tới|-) /u.test(tail)) return null;
    // "về đích trong thời gian 6 giờ" says how long something lasts.
    if (tail === '' && /^(?:giờ|phút)$/u.test(unit) && /^trong thời gian/u.test(whole)) return null;
    // "đóng cửa chợ trong 10 ngày từ 0 giờ ngày …": how long a measure is in force.
    if (/^(?:kể từ|tính từ|từ) (?:lúc )?0{1,2} ?(?:giờ|h)(?!\p{L})/u.test(tail)) return null;
    // "chụp không quá 6 tháng trước ngày nộp" says how old something may be.
    if (/^trước/u.test(tail) && /^(?:trong|không quá|tối đa|thời hạn)/u.test(whole)) return null;
    // "trong 15 ngày tới" counts from the paper's day; "trong 5 năm tới" is a prospect.
    if (tail === 'tới' && (!/^trong /u.test(whole) || !/^(?:ngày|tuần)$/u.test(unit))) return null;
    const from = tail === '' ? led : tail;
    const counted = tail === 'tới' || (from === '' && isToldNow(context.folded, match.index, whole.length));
    const anchor = counted ? 'issue' : anchorOf(from);
    const end = match.index + whole.length - tail.length + shortened(tail);
    const calendar = working === undefined ? 'calendar' : 'working';
    const value =
      unit === 'giờ'
        ? `PT${number}H`
        : unit === 'phút'
          ? `PT${number}M`
          : `P${number}${unit === 'ngày' ? 'D' : unit === 'tuần' ? 'W' : unit === 'năm' ? 'Y' : 'M'}`;
    const due =
      anchor === 'issue' && context.issued?.day !== null && context.issued !== null
        ? dueDay(context.issued.day, number, unit, calendar)
        : null;
    return {
      kind: 'relative',
      value,
      first: due,
      last: due,
      calendar,
      anchor,
      certain: false,
      end,
      // "cấp giáo án 10 ngày trước khi khai mạc": counted back from something that takes place; "có 10 ngày kể từ … để …": what is left for it.
      selfBinding:
        match[1] !== undefined ||
        (/(?<!\p{L})có $/u.test(context.folded.slice(Math.max(0, match.index - 4), match.index)) &&
          /^,? để (?!\p{L}+ quyền)\p{L}/u.test(context.folded.slice(end, end + 20))) ||
        (/^trước (?:khi|ngày) /u.test(tail) && context.folded.charAt(match.index - 1) !== '('),
      ...((tail === 'tới' || (match[1] === undefined && tail.startsWith('trước '))) && { counted: true }),
      relation: /^trước (?:khi|ngày) /u.test(tail) && match[1] === undefined ? 'before' : relationOf(whole),
    };
  },
};

/** What a count begins from, by the words that say it ("kể từ ngày ký", "kể từ ngày nhận được hồ sơ"). In the match form. */
export function anchorOf(from: string): 'issue' | 'receipt' | 'event' {
  if (ISSUE.test(from) || ISSUE_OF.test(from)) return 'issue';
  return RECEIPT.test(from) ? 'receipt' : 'event';
}

/** "giao Sở Tài chính trong 07 ngày làm việc phải tham mưu …": nothing but the order itself that the days could be counted from. */
function isToldNow(folded: string, at: number, length: number): boolean {
  const sentence = sentenceUpTo(folded, at) + (/^[^.;\n]*/u.exec(folded.slice(at + length, at + length + REACH))?.[0] ?? '');
  return TOLD_NOW.test(sentence) && !OTHER_START.test(sentence);
}

const TOLD_NOW = quick(/(?<!\p{L})(?:giao|yêu cầu|đề nghị|phải|khẩn trương|nhiệm vụ)(?!\p{L})/u);
/** What else a count could begin from. */
const OTHER_START = quick(
  /(?<!\p{L})(?:khi|sau|nếu|trường hợp|nhận|kể từ|từ ngày|phát hiện|niêm yết|công khai|hồ sơ|đơn|mỗi|từng|hằng|hàng|kết thúc|xảy ra|theo quy định|luật|nghị định)(?!\p{L})/u,
);

/** How far back a verb may stand that says how long something is so, in characters. */
const REACH = 120;

/** What stands before a time in its sentence. */
function sentenceUpTo(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - REACH), at);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1);
}

function relationOf(whole: string): 'before' | 'by' | 'within' {
  if (whole.startsWith('trước')) return 'before';
  return /^(?:chậm|muộn|không quá|tối đa|ít nhất|tối thiểu)/u.test(whole) ? 'by' : 'within';
}

/** Digits, or a number in words up to ninety-nine. */
function countOf(written: string): number {
  if (/^\d/u.test(written)) return Number(written);
  return readSpelled(written) ?? NUMBERS.indexOf(written) + 1;
}

/** The anchor is named in a few words; what follows them says more of the work, not of the time. */
function shortened(tail: string): number {
  const words =
    /^.{2,90}?(?=[,()]| để | thì | mà | gửi | đối với |(?<! kỳ) báo cáo | và | phải | có báo cáo|(?<= này) (?!được |của |có hiệu lực)\p{L}|$)/u.exec(
      tail,
    )?.[0] ?? tail;
  return words.trimEnd().length;
}

/** The day on which so many units (`ngày`, `tuần`, `tháng`, `năm`) from a day end; null for hours and minutes. */
export function dueDay(from: IsoDay, count: number, unit: string, calendar: 'calendar' | 'working'): IsoDay | null {
  if (unit === 'giờ' || unit === 'phút') return null;
  if (calendar === 'working') return addWorkingDays(from, count);
  if (unit !== 'tháng' && unit !== 'năm') return nextWorkingDay(addDays(from, unit === 'tuần' ? count * 7 : count));
  const moved = new Date(`${from}T00:00:00Z`);
  const day = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + (unit === 'năm' ? 12 * count : count));
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, last));
  return nextWorkingDay(moved.toISOString().slice(0, 10));
}
