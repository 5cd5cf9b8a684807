import { isAhead, isOfWork, isOrder, type Refiner } from '@/lib/deadlines/refine/candidate';
import { isCondition } from '@/lib/deadlines/refine/condition';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { EXPLAINED } from '@/lib/deadlines/refine/explained';
import { FINDINGS } from '@/lib/deadlines/refine/findings';
import { isForecast } from '@/lib/deadlines/refine/forecast';
import { isGround } from '@/lib/deadlines/refine/grounds';
import { isHandedIn, isHandedInThen } from '@/lib/deadlines/refine/handed-in';
import { isLasting, isNarrated, isTimeOff } from '@/lib/deadlines/refine/lasting';
import { OF_NAMES } from '@/lib/deadlines/refine/of-names';
import { isAskedBefore, isPast } from '@/lib/deadlines/refine/past';
import { isCounted } from '@/lib/deadlines/refine/recurring';
import {
  isCoveredByReport,
  isObliged,
  isOfPeriodToCome,
  isOfTimeline,
  isOrderedStretch,
  isPeriodInTurn,
  isPeriodOfWork,
  isStretchOfEvents,
  isTurnAtHead,
  isYearOfOrder,
} from '@/lib/deadlines/refine/stretch';
import { TAKING_PLACE } from '@/lib/deadlines/refine/taking-place';
import { TIMETABLES } from '@/lib/deadlines/refine/timetables';
import { TOLD_DEEDS } from '@/lib/deadlines/refine/told-deeds';
import { TOLD_LAW } from '@/lib/deadlines/refine/told-law';
import { isReach } from '@/lib/deadlines/refine/up-to';
import { quick } from '@/lib/text/letters';
import { lastMatch, occurs, words, wordsAtEnd } from '@/lib/text/pattern';

const DATA_PERIOD = wordsAtEnd(
  '(?:(?:số liệu|lũy kế|dữ liệu|kết quả thực hiện|thống kê|kết quả)(?: [^,;.]{0,30})? (?:tính|chốt|lấy|được lấy)(?: từ)?|số liệu|số phát sinh|số dư|lũy kế|tính|tính từ|kỳ báo cáo|thời điểm (?:chốt|thống kê|kiểm kê|tính)(?: [^,;.]{0,40})?(?: (?:được )?(?:tính|lấy|là))?|chốt số liệu|mốc thời gian)(?: đến)? ?',
);
/** "Về thời gian lấy số liệu thống kê: từ …": a label, but of what is counted. */
const DATA_LABEL = /(?:thời gian|thời điểm|mốc) (?:lấy|chốt|thống kê) số liệu(?: [^,;.:]{1,30})? ?: ?$/u;
/** "lũy kế giải ngân từ đầu năm đến hết tháng 4": what is added up. */
const ADDED_UP = /(?<!\p{L})(?:lũy kế|số liệu|thống kê|tổng số|cộng dồn)(?!\p{L})[^,;]* từ đầu (?:năm|tháng|quý|nhiệm kỳ) ?$/u;
/** "ghi dư nợ vốn vay đến 30/6": what was owed on a day; by when it is to be recovered is said by other words. */
const OWED_ON = wordsAtEnd('dư nợ(?: \\p{L}+){0,3} ?');
const EFFECT = words(
  '(?:có|hết|còn) hiệu lực|(?:thời gian |thời hạn )?hiệu lực (?:của|báo giá|hồ sơ|bảo đảm|bảo lãnh)|có thời hạn|hợp đồng [^,;]{0,30}thời hạn|hiệu lực thi hành|bắt đầu áp dụng|được gia hạn|được hưởng|được miễn|được kéo dài|được áp dụng|có giá trị|giá trị sử dụng|(?:này|và|lực,?) thay thế quyết định|(?:này|được|bị|số [^,;]{3,40}) bãi bỏ',
);
/** What stands behind the last modal of a clause: "Sinh viên được gia hạn học phí phải nộp …" tells of an order, not of an effect. */
function sinceOrder(clause: string): string {
  return clause.slice(lastMatch(MUST, clause)?.index ?? 0);
}
const MUST = /(?<!\p{L})phải(?! là)(?= \p{L})/gu;

/** "Hạn nộp được gia hạn đến …": the limit that holds now. */
const PUT_OFF = /(?<!\p{L})hạn (?:cuối|chót|nộp|gửi|đăng ký)(?!\p{L}).* (?:gia hạn|kéo dài|lùi) ?$/u;
const TERM = wordsAtEnd(
  '(?:(?<!(?:hai|ba|bốn|nhiều|từng) )giai đoạn(?! tại| ở)|thời kỳ|nhiệm kỳ|khóa(?! sổ)|niên độ|niên vụ|tầm nhìn|định hướng|tầm nhìn đến|định hướng đến)(?: [^,;.\\d]{0,20})? ?',
);
/** Before a limit the word must stand right there: "phương án cho giai đoạn tới chậm nhất …" is a limit like any other. */
const BARE_TERM = wordsAtEnd('(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa|niên độ|niên vụ|tầm nhìn|định hướng) ?');
/** What is done with something, nobody being charged with it. */
const UNDERGONE =
  /^(?!.*(?<!\p{L})(?:phải|cần|yêu cầu|bảo đảm|đảm bảo)(?!\p{L})).*(?<!\p{L})được (?!giao|yêu cầu|phân công|nhận|hoàn thành|báo cáo|gửi)\p{L}+(?: \p{L}+){0,4} ?$/u;
/** What citizens and enterprises do with an office. */
const OF_CITIZENS =
  /^(?:cha|mẹ|cha, mẹ|công dân|người (?:nộp|dân|sử dụng|lao động|mua|bán)|thí sinh|khách hàng|cá nhân|tổ chức, cá nhân|doanh nghiệp) (?![^,;]{0,60}(?<!\p{L})phải(?!\p{L}))/u;

/** "trả hết lãi quá hạn trước ngày …", "giải quyết xong hồ sơ quá hạn trong tháng 4": what is late already is to be settled by then. */
const SETTLES_OVERDUE = quick(
  /(?<!\p{L})(?:thanh toán|quyết toán|tất toán|hoàn ứng|trả|nộp|thu|thu hồi|xử lý|giải quyết|hoàn thành|hoàn tất|khắc phục|dứt điểm|chấm dứt)(?!\p{L})(?![^;]*(?<!\p{L})(?:để|có) )[^;]* quá hạn $/u,
);

/** Of rhythms as of days: what is explained, found or offered to the public sets nobody a time. */
export const OF_ANY_KIND: readonly Refiner[] = [...EXPLAINED, ...FINDINGS, ...TOLD_DEEDS, ...TIMETABLES];

/** In this order. Each is a rule of the language, tested with sentences that it drops and sentences that it leaves. */
export const NOT_BINDING: readonly Refiner[] = [
  {
    name: 'no-cue',
    applies: (candidate) => {
      const { time, cue, labelled, around, issuedOn } = candidate;
      return (
        cue === null &&
        !labelled &&
        !time.selfBinding &&
        time.kind !== 'recurring' &&
        !isOrderedStretch(time, around, issuedOn) &&
        !isHandedIn(candidate) &&
        !isPeriodOfWork(time, around) &&
        !isOfTimeline(candidate) &&
        !isObliged(time, around) &&
        !isOfPeriodToCome(candidate) &&
        !isPeriodInTurn(candidate) &&
        !isYearOfOrder(candidate) &&
        !isHandedInThen(candidate) &&
        !(isTurnAtHead(time, around) && !OF_CITIZENS.test(around.after.slice(2)) && isOfWork(candidate))
      );
    },
  },
  { name: 'covered-by-report', applies: ({ time, around }) => isCoveredByReport(time, around) },
  {
    name: 'past-stretch',
    applies: ({ time, cue, labelled, issuedOn }) =>
      !labelled && cue === null && time.last !== null && issuedOn !== null && time.last.slice(0, issuedOn.length) < issuedOn,
  },
  {
    name: 'effect',
    applies: ({ around, time, cue }) =>
      time.kind !== 'recurring' &&
      occurs(EFFECT, sinceOrder(around.clauseBefore).slice(-80)) &&
      !(cue?.strength === 'limit' && PUT_OFF.test(around.clauseBefore)),
  },
  { name: 'condition', applies: isCondition },
  { name: 'ground', applies: isGround },
  { name: 'reach', applies: ({ cue, around, labelled }) => !labelled && isReach(cue, around.clauseBefore) },
  {
    name: 'data-period',
    applies: ({ cue, around, labelled, time }) =>
      (!labelled || DATA_LABEL.test(around.sentenceBefore)) &&
      (cue !== null || /-range$/u.test(time.rule)) &&
      cue?.relation !== 'before' &&
      // "duyệt xong số liệu chậm nhất 15/8": by when, whatever it is done with.
      !/^(?:chậm|muộn) nhất/u.test(cue?.words ?? '') &&
      (DATA_PERIOD.test(around.clauseBefore.slice(-60)) ||
        ADDED_UP.test(around.clauseBefore) ||
        (cue?.strength === 'horizon' && OWED_ON.test(around.clauseBefore.slice(-60))) ||
        isCounted(around.sentenceBefore) ||
        // "cập nhật tình hình từ ngày … đến ngày …, như sau:", "từ ngày … đến ngày … của kỳ báo cáo".
        (/(?<!\p{L})(?:tình hình|diễn biến)(?: [^,;.]{1,60})? ?$/u.test(around.clauseBefore) &&
          /^,? (?:cụ thể )?như sau/u.test(around.after)) ||
        /^ của (?:năm|kỳ|quý|tháng) báo cáo(?!\p{L})/u.test(around.after) ||
        /(?:số liệu|kỳ báo cáo)[^,;.]{0,30}: ?$|^\(?số liệu(?: được)? (?:khai thác|tổng hợp|lấy|trích)/u.test(
          around.sentenceBefore,
        )),
  },
  {
    name: 'gloss',
    // "chậm nhất ngày 10/12/2026 (trước ngày khai giảng 95 ngày …)", "…, đúng 95 ngày trước ngày khai giảng": how the day was counted.
    applies: ({ time, around }) =>
      time.kind === 'relative' &&
      /\d[/.-]\d{1,2}(?:[/.-]\d{4})?(?: ?\( ?|, (?:đúng|tức|tức là|nghĩa là) )$/u.test(around.lineBefore),
  },
  {
    name: 'procedure',
    applies: ({ time, around }) =>
      time.kind === 'relative' &&
      (/thời (?:hạn|gian) giải quyết(?:[^.;]{0,20}|(?: thủ tục| hồ sơ) [^.;,]{0,80})$/u.test(around.lineBefore) ||
        // "Tài khoản được kích hoạt trong vòng 07 ngày": what an office does for anybody.
        (time.anchor === 'event' && UNDERGONE.test(around.clauseBefore) && !isOrder(around.sentenceBefore)) ||
        // A count from the paper itself is set for those whom it is sent to.
        (time.anchor !== 'issue' && OF_CITIZENS.test(around.sentenceBefore)) ||
        // "Quyền lợi phát sinh sau 270 ngày", "trong thời hạn 15 ngày luật định".
        /(?<!\p{L})(?:quyền lợi|bảo hiểm)(?!\p{L})[^,;]* (?:phát sinh|bắt đầu) ?$/u.test(around.clauseBefore) ||
        /^ (?:do )?luật định(?!\p{L})/u.test(around.after) ||
        /(?<!\p{L})(?:có quyền|được quyền)(?!\p{L})/u.test(around.sentenceBefore)),
  },
  {
    name: 'lasts',
    applies: ({ around, cue }) =>
      cue?.relation !== 'before' && (isLasting(around) || /(?<!\p{L})này (?:được )?áp dụng ?$/u.test(around.clauseBefore)),
  },
  {
    name: 'day-of-meeting',
    // "kỳ họp tới vào ngày 12/8", "để kịp trình kỳ họp cuối năm": when the meeting is.
    applies: ({ around, cue }) =>
      (cue === null || cue.relation === 'at') &&
      /(?<!\p{L})(?:kỳ|phiên|cuộc) họp(?: thường (?:lệ|kỳ)| chuyên đề)?(?: tới| sau| tiếp theo| kế tiếp| lần sau)? ?$/u.test(
        around.clauseBefore,
      ),
  },
  { name: 'time-off', applies: ({ around, cue }) => cue?.relation !== 'before' && isTimeOff(around.sentenceBefore) },
  {
    name: 'narrated',
    // "Thảo luận tại hội nghị, … nêu giải pháp thực hiện trong năm 2026", "Đa số các nước … 10 năm một lần": told, not set.
    applies: ({ around, cue }) =>
      cue?.strength !== 'limit' &&
      (isNarrated(around.sentenceBefore) ||
        (around.clauseBefore === '' && /^, tình hình /u.test(around.after)) ||
        // "Hằng năm, cứ vào dịp 27/7, người dân lại về dâng hương": a custom.
        (/^(?:hằng|hàng|mỗi) năm,? (?:cứ )?$/u.test(around.sentenceBefore) && /^,? [^.;]{2,80} lại \p{L}/u.test(around.after))),
  },
  { name: 'stretch-of-events', applies: isStretchOfEvents },
  {
    name: 'term',
    // "… trong giai đoạn từ tháng 4 đến tháng 6", behind what a body does: when it does it.
    applies: ({ around, labelled, cue, time }) =>
      !labelled &&
      !(time.rule === 'month-range' && (isLedByBody(around.sentenceBefore) || isOrder(around.sentenceBefore))) &&
      (cue?.strength === 'limit' ? BARE_TERM : TERM).test(around.clauseBefore.slice(-60)),
  },
  {
    name: 'anchor-of-count',
    applies: ({ cue, around }) =>
      cue === null &&
      /(?:kể từ|tính từ|(?<!(?:chậm nhất|muộn nhất)(?: là)? )từ):? (?:ngày )?$/u.test(
        around.clauseBefore || around.sentenceBefore,
      ),
  },
  { name: 'forecast', applies: isForecast },
  { name: 'past', applies: isPast },
  {
    name: 'if',
    // "trong vòng 180 ngày … mà chủ đầu tư không triển khai thì …": what follows if it is not done.
    applies: ({ around, time }) =>
      (time.kind === 'relative' &&
        /^(?: \([^()]*\))? mà [^.;]{0,60}?(?:không|chưa) [^.;]{2,100} thì(?!\p{L})/u.test(around.after)) ||
      /^(?:nếu|trường hợp) (?!.*(?<!\p{L})(?:thì|báo cáo|trình|gửi|đề xuất|hoàn thành)(?!\p{L}))/u.test(around.clauseBefore) ||
      /(?<!\p{L})nếu$/u.test(around.clauseBefore.trim()) ||
      // "Công trình nào đến 30/9 vẫn chưa khởi công thì …": of which.
      (/(?:^|[,;:] )(?:\p{L}+ ){1,5}nào $/u.test(around.sentenceBefore.slice(-50)) &&
        /^[^.;]*?(?:vẫn|chưa|còn|không)[^.;]* thì(?!\p{L})/u.test(around.after)) ||
      (/(?<!\p{L})thì(?!\p{L})/u.test(around.after) &&
        /(?<!\p{L})(?:nếu|trường hợp) (?!.*(?<!\p{L})thì(?!\p{L}))/u.test(around.sentenceBefore)),
  },
  {
    name: 'state-of-limit',
    // "nhiệm vụ đến hạn trong vòng 05 ngày tới": which tasks are meant; "(hạn 15/4/2024)": a limit that was missed.
    applies: (candidate) => {
      const { around, labelled, time, issuedOn, cue } = candidate;
      return (
        (/(?<!\p{L})(?:đến|tới|còn|hết|quá|đáo) hạn ?$/u.test(around.clauseBefore) &&
          !((cue !== null || time.kind === 'relative') && isAhead(candidate) && SETTLES_OVERDUE.test(around.sentenceBefore))) ||
        // "(thời hạn trước đó là đến hết ngày 30/5)": the limit that holds no more.
        /(?<!\p{L})hạn(?!\p{L})[^().;]{0,60} (?:trước đó|trước đây|cũ|ban đầu) (?:là )?$/u.test(around.clauseBefore) ||
        (labelled &&
          around.bracketed &&
          time.last !== null &&
          issuedOn !== null &&
          time.last.slice(0, issuedOn.length) < issuedOn)
      );
    },
  },
  { name: 'asked-before', applies: isAskedBefore },
  ...TOLD_LAW,
  ...TAKING_PLACE,
  ...OF_NAMES,
];
