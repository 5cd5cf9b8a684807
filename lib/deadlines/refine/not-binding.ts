import { type Candidate, EVENT, hasWork, isOrder, isToCome, ORDERED_AT } from '@/lib/deadlines/refine/candidate';
import { isCondition } from '@/lib/deadlines/refine/condition';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { isForecast } from '@/lib/deadlines/refine/forecast';
import { isBareHorizon, isYearOfName } from '@/lib/deadlines/refine/horizon';
import { isBan, isLasting, isNarrated, isTimeOff } from '@/lib/deadlines/refine/lasting';
import { isAskedBefore, isPast } from '@/lib/deadlines/refine/past';
import { isCounted } from '@/lib/deadlines/refine/recurring';
import {
  isCoveredByReport,
  isHandedIn,
  isObliged,
  isOfTimeline,
  isOrderedStretch,
  isPeriodOfWork,
  isStretchOfEvents,
  isTurnAtHead,
  TIMED_BRACKET,
} from '@/lib/deadlines/refine/stretch';
import { occurs, words, wordsAtEnd } from '@/lib/text/pattern';

/** "Các xã tiếp nhận đơn vào đầu tháng 6", "Vào đầu tháng 6, các xã tiếp nhận đơn": a time still to come with work in its sentence. */
function isOfWork({ time, issuedOn, around }: Candidate): boolean {
  const said = around.sentenceBefore || (/^[^.;]{0,160}/u.exec(around.after)?.[0] ?? '');
  const [before = ''] = said.split(/(?<!\p{L})đã(?!\p{L})/u);
  return isToCome({ time, issuedOn }) && hasWork(before) && !occurs(EVENT, said) && !/(?<!\p{L})sẽ(?!\p{L})/u.test(said);
}

/** A reason why a time binds nobody. The first that applies drops it. */
interface Refiner {
  name: string;
  applies(candidate: Candidate): boolean;
}

/** What somebody does by a day that is counted back from another. */
const HANDED = words('thông báo|báo|gửi|nộp|trình|xong|đăng ký|cấp|hoàn thành');

const DATA_PERIOD = wordsAtEnd(
  '(?:(?:số liệu|lũy kế|dữ liệu|kết quả thực hiện|thống kê|kết quả)(?: [^,;.]{0,30})? (?:tính|chốt|lấy|được lấy)(?: từ)?|số liệu|số phát sinh|số dư|lũy kế|tính|tính từ|kỳ báo cáo|thời điểm chốt|chốt số liệu|mốc thời gian)(?: đến)? ?',
);
const EFFECT = words(
  '(?:có|hết|còn) hiệu lực|có thời hạn|hợp đồng [^,;]{0,30}thời hạn|hiệu lực thi hành|bắt đầu áp dụng|được gia hạn|được hưởng|được miễn|được kéo dài|được áp dụng|có giá trị|giá trị sử dụng|(?:này|và|lực,?) thay thế quyết định|(?:này|được|bị|số [^,;]{3,40}) bãi bỏ',
);
const TERM = wordsAtEnd(
  '(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa(?! sổ)|niên độ|niên vụ|tầm nhìn|định hướng|tầm nhìn đến|định hướng đến)(?: [^,;.\\d]{0,20})? ?',
);
/** Before a limit the word must stand right there: "phương án cho giai đoạn tới chậm nhất …" is a limit like any other. */
const BARE_TERM = wordsAtEnd('(?:giai đoạn|thời kỳ|nhiệm kỳ|khóa|niên độ|niên vụ|tầm nhìn|định hướng) ?');
/** "tại phiên họp … tổ chức vào tháng 8": the day of a meeting, not of the work. */
const HELD = wordsAtEnd(
  '(?:phiên họp|kỳ họp|hội nghị|cuộc họp|đại hội|lễ|buổi|hội thi)(?:[ ,][^;:]{0,80})? (?:sẽ )?(?:được tổ chức|tổ chức|tiến hành|diễn ra|khai mạc) ?',
);
/** "Lễ giao, nhận quân sẽ tiến hành vào ngày …": a ceremony, commas in its name. */
const CEREMONY = /^(?:lễ|hội|ngày hội|đêm hội) [^.;:]{2,80} (?:sẽ )?(?:được )?(?:tổ chức|tiến hành|diễn ra|khai mạc) ?$/u;
const DATED_NOUN = wordsAtEnd(
  '(?:nhiệm vụ|kết quả|tình hình|(?<!ngừng |vào |dừng )hoạt động|sự kiện|phát sinh|kế hoạch vốn|vốn|dự toán|số thu|kinh phí|biên chế|lao động|năm học|mùa vụ) ?',
);

/** "Kết luận số 21-KL/TU … về nhiệm vụ trọng tâm …" right up to the time: it belongs to the title of what is cited. */
const CITED_TITLE =
  /(?:chỉ thị|nghị quyết|quyết định|kế hoạch|kết luận|thông tri)(?: số)? \d[^;,:]{0,120} về (?:việc )?[^;,:.]{0,200}$/u;

/** A name in quotes of something that people take part in, not yet closed. */
const NAMED =
  /(?<!\p{L})(?:phong trào|chiến dịch|cuộc vận động|đợt thi đua|đợt|chủ đề|khẩu hiệu|hội thi|cuộc thi|chương trình|cuốn sách|đề tài)(?: thi đua)? ?(?:“[^”"\n]*|"[^"”\n]*)$/u;
/** How far back such a name may begin, in characters. */
const NAME_REACH = 200;

/** What is done with something, nobody being charged with it. */
const UNDERGONE =
  /^(?!.*(?<!\p{L})(?:phải|cần|yêu cầu|bảo đảm|đảm bảo)(?!\p{L})).*(?<!\p{L})được (?!giao|yêu cầu|phân công|nhận|hoàn thành|báo cáo|gửi)\p{L}+(?: \p{L}+){0,4} ?$/u;
/** What citizens and enterprises do with an office. */
const OF_CITIZENS =
  /^(?:cha|mẹ|cha, mẹ|công dân|người (?:nộp|dân|sử dụng|lao động|mua|bán)|thí sinh|khách hàng|cá nhân|tổ chức, cá nhân|doanh nghiệp) (?!phải)/u;

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
        !isHandedIn(time, around) &&
        !isPeriodOfWork(time, around) &&
        !isOfTimeline(candidate) &&
        !isObliged(time, around) &&
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
  { name: 'effect', applies: ({ around, time }) => time.kind !== 'recurring' && occurs(EFFECT, around.clauseBefore.slice(-80)) },
  { name: 'condition', applies: isCondition },
  {
    name: 'data-period',
    applies: ({ cue, around, labelled, time }) =>
      !labelled &&
      (cue !== null || /-range$/u.test(time.rule)) &&
      cue?.relation !== 'before' &&
      (DATA_PERIOD.test(around.clauseBefore.slice(-60)) ||
        isCounted(around.sentenceBefore) ||
        /(?:số liệu|kỳ báo cáo)[^,;.]{0,30}: ?$|^\(?số liệu(?: được)? (?:khai thác|tổng hợp|lấy|trích)/u.test(
          around.sentenceBefore,
        )),
  },
  {
    name: 'gloss',
    // "chậm nhất ngày 10/12/2026 (trước ngày khai giảng 95 ngày …)": how the day was counted.
    applies: ({ time, around }) =>
      time.kind === 'relative' && around.bracketed && /\d[/.-]\d{1,2}(?:[/.-]\d{4})? ?\( ?$/u.test(around.lineBefore),
  },
  {
    name: 'procedure',
    applies: ({ time, around }) =>
      time.kind === 'relative' &&
      (/thời (?:hạn|gian) giải quyết[^.;]{0,20}$/u.test(around.lineBefore) ||
        // "Tài khoản được kích hoạt trong vòng 07 ngày": what an office does for anybody.
        (time.anchor === 'event' && UNDERGONE.test(around.clauseBefore) && !isOrder(around.sentenceBefore)) ||
        OF_CITIZENS.test(around.sentenceBefore) ||
        /(?<!\p{L})(?:có quyền|được quyền)(?!\p{L})/u.test(around.sentenceBefore)),
  },
  {
    name: 'lasts',
    applies: ({ around, cue }) => cue?.relation !== 'before' && isLasting(around),
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
      (isNarrated(around.sentenceBefore) || (around.clauseBefore === '' && /^, tình hình /u.test(around.after))),
  },
  { name: 'stretch-of-events', applies: isStretchOfEvents },
  {
    name: 'term',
    applies: ({ around, labelled, cue }) =>
      !labelled && (cue?.strength === 'limit' ? BARE_TERM : TERM).test(around.clauseBefore.slice(-60)),
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
      (/(?<!\p{L})thì(?!\p{L})/u.test(around.after) &&
        /(?<!\p{L})(?:nếu|trường hợp) (?!.*(?<!\p{L})thì(?!\p{L}))/u.test(around.sentenceBefore)),
  },
  {
    name: 'state-of-limit',
    // "nhiệm vụ đến hạn trong vòng 05 ngày tới": which tasks are meant; "(hạn 15/4/2024)": a limit that was missed.
    applies: ({ around, labelled, time, issuedOn }) =>
      /(?<!\p{L})(?:đến|tới|còn|hết|quá) hạn ?$/u.test(around.clauseBefore) ||
      (labelled && around.bracketed && time.last !== null && issuedOn !== null && time.last.slice(0, issuedOn.length) < issuedOn),
  },
  { name: 'asked-before', applies: isAskedBefore },
  {
    name: 'meeting',
    applies: ({ time, cue, around, labelled }) =>
      labelled &&
      cue === null &&
      time.kind === 'date' &&
      /T\d/u.test(time.value ?? '') &&
      /thời gian(?: họp| tổ chức)?\s*:\s*$/u.test(around.lineBefore),
  },
  {
    name: 'event',
    applies: ({ around, cue, labelled }) =>
      !labelled &&
      cue?.strength === 'stretch' &&
      (occurs(EVENT, around.clauseBefore) || HELD.test(around.clauseBefore) || CEREMONY.test(around.sentenceBefore)),
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
    // "tuổi nghỉ hưu trong năm 2026 là 61 tuổi", "có thời điểm đạt 92.000 đồng/kg vào ngày 18/12": how much something was.
    applies: ({ around, cue, labelled }) =>
      !labelled &&
      cue?.strength === 'stretch' &&
      (/^ (?:là|bằng|ở mức) (?:\p{L}+ )?\d/u.test(around.after) ||
        (/(?<!\p{L})(?:đạt|lên|xuống|còn|bằng|ở mức) (?:\p{L}+ ){0,2}\d[\d.,]* ?(?:đồng|%|usd|triệu|tỷ)[^,;]*$/u.test(
          around.clauseBefore,
        ) &&
          !isOrder(around.sentenceBefore) &&
          !/(?<!\p{L})(?:phải|cần|phấn đấu|bảo đảm|đảm bảo)(?!\p{L})/u.test(around.sentenceBefore))),
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
    name: 'piled-up',
    // "không để dồn thanh toán vào cuối năm": when it is not to be done.
    applies: ({ cue, around }) => cue?.strength === 'stretch' && /(?<!\p{L})dồn(?!\p{L}| điền)/u.test(around.clauseBefore),
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
  {
    name: 'title-of-cited',
    applies: ({ cue, around }) =>
      (cue?.relation === 'by' || cue?.relation === 'until') && CITED_TITLE.test(around.sentenceBefore),
  },
  {
    name: 'in-title',
    // "Quy hoạch bảo vệ rừng ngập mặn đến hết năm 2030 xác định …": how far a plan reaches, in its name.
    applies: ({ time, cue, around }) =>
      cue?.relation === 'by' &&
      time.kind === 'period' &&
      /^(?:chiến lược|quy hoạch|đề án|chương trình|kế hoạch|nghị quyết|định hướng) (?!.*(?<!\p{L})(?:phải|hoàn thành|xong)(?!\p{L}))/u.test(
        around.sentenceBefore,
      ) &&
      /^,? (?:đã |được )?(?:xác định|đặt ra|đề ra|nêu|quy định|ban hành|phê duyệt|lấy)(?!\p{L})/u.test(around.after),
  },
  {
    name: 'not-reached',
    // "Mục tiêu đề ra là đến năm 2025 có 60% số hộ …, thực tế mới đạt 48%": a target of the past.
    applies: ({ around }) =>
      /(?<!\p{L})(?:thực tế|song|nhưng) (?:mới |chỉ |chỉ mới )(?:đạt|được|có|làm)(?!\p{L})/u.test(around.after),
  },
  { name: 'horizon', applies: isBareHorizon },
  {
    name: 'at-without-order',
    applies: (candidate) =>
      !candidate.labelled &&
      candidate.cue?.relation === 'at' &&
      !occurs(ORDERED_AT, candidate.around.sentenceBefore) &&
      !isOrder(candidate.around.sentenceBefore) &&
      !isOfWork(candidate),
  },
  {
    name: 'dated-noun',
    applies: ({ cue, around, labelled, time }) =>
      !labelled && cue?.strength === 'stretch' && time.rule === 'year' && DATED_NOUN.test(around.clauseBefore.trimEnd()),
  },
  {
    name: 'about-what',
    applies: ({ cue, around, labelled }) =>
      !labelled && cue?.strength === 'stretch' && /^(?:đối với|về|tại|so với|theo) /u.test(around.clauseBefore),
  },
  {
    name: 'counted-events',
    // "Trong 7 ngày tới, hội chợ mở cửa", "nhịn ăn 6 giờ trước khi xét nghiệm", where nobody is told to do anything.
    applies: ({ time, around }) =>
      time.counted === true &&
      !occurs(HANDED, around.clauseBefore) &&
      ![around.sentenceBefore, around.sentenceBefore === '' ? around.after.replace(/^,? /u, '') : ''].some(
        (said) => isOrder(said) || isLedByBody(said),
      ),
  },
  { name: 'year-of-a-name', applies: isYearOfName },
  // "trong giai đoạn 2026 - 2030": the years of a plan, unless a label asks for them.
  { name: 'phase', applies: ({ time, labelled }) => time.rule === 'phase' && !labelled },
  {
    name: 'bracketed-range',
    applies: ({ time, around, cue, labelled }) =>
      /-range$/u.test(time.rule) && cue === null && !labelled && around.bracketed && !TIMED_BRACKET.test(around.lineBefore),
  },
];
