import { isOfWork, isOrder, ORDERED_AT, type Refiner } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { isBareHorizon, isYearOfName } from '@/lib/deadlines/refine/horizon';
import { TIMED_BRACKET } from '@/lib/deadlines/refine/stretch';
import { quick } from '@/lib/text/letters';
import { occurs, words, wordsAtEnd } from '@/lib/text/pattern';

/** What somebody does by a day that is counted back from another. */
const HANDED = words('thông báo|báo|gửi|nộp|trình|xong|đăng ký|cấp|hoàn thành');

const DATED_NOUN = wordsAtEnd(
  '(?:nhiệm vụ|kết quả|tình hình|(?<!ngừng |vào |dừng )hoạt động|sự kiện|phát sinh|(?<!hết )kế hoạch vốn|(?<!(?:hết|toàn bộ|hoàn toàn) )vốn|dự toán|số thu|kinh phí|biên chế|lao động|năm học|mùa vụ) ?',
);

/** "Kết luận số 21-KL/TU … về nhiệm vụ trọng tâm …" right up to the time: it belongs to the title of what is cited. */
const CITED_TITLE =
  /(?:chỉ thị|nghị quyết|quyết định|kế hoạch|kết luận|thông tri)(?: số)? \d[^;,:]{0,120} về (?:việc )?[^;,:.]{0,200}$/u;

/** "Đối với các xã miền núi hoàn thành trong tháng 5", "Đối với vốn sự nghiệp phân bổ xong trong tháng 3": what is to be done there stands before the time. */
const DONE_THERE = quick(
  /^(?:đối với|tại) (?:(?:các |những |\d+ )?(?:xã|phường|thôn|đơn vị|cơ quan|sở|trường|trạm|bệnh viện|địa phương|huyện)(?!\p{L})[^,;:]{0,60} hoàn thành |[^,;:]{2,90} (?:phải \p{L}|xong ))/u,
);

/** Times that belong to a name, to an aim or to a noun beside them. */
export const OF_NAMES: readonly Refiner[] = [
  {
    name: 'title-of-cited',
    applies: ({ cue, around }) =>
      (cue?.relation === 'by' || cue?.relation === 'until') && CITED_TITLE.test(around.sentenceBefore),
  },
  {
    name: 'in-title',
    // "Quy hoạch bảo vệ rừng ngập mặn đến hết năm 2030 xác định …": how far a plan reaches, in its name.
    applies: ({ time, cue, around }) =>
      (cue?.relation === 'by' || cue?.relation === 'until') &&
      time.kind === 'period' &&
      /^(?:chiến lược|quy hoạch|đề án|chương trình|kế hoạch|nghị quyết|định hướng) (?!.*(?<!\p{L})(?:phải|hoàn thành|xong)(?!\p{L}))/u.test(
        around.sentenceBefore,
      ) &&
      /^,? (?:đã |được )?(?:xác định|đặt ra|đề ra|nêu|quy định|ban hành|phê duyệt|lấy|là(?! phải| hoàn)|gồm|do)(?!\p{L})/u.test(
        around.after,
      ),
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
      !labelled &&
      cue?.strength === 'stretch' &&
      /^(?:đối với|về|tại|so với|theo) /u.test(around.clauseBefore) &&
      !(DONE_THERE.test(around.clauseBefore) && /^ ?(?:[.;]|$)/u.test(around.after)),
  },
  {
    name: 'counted-events',
    // "Trong 7 ngày tới, hội chợ mở cửa", "nhịn ăn 6 giờ trước khi xét nghiệm", where nobody is told to do anything.
    applies: ({ time, around }) =>
      time.counted === true &&
      !occurs(HANDED, around.clauseBefore) &&
      !/(?<!\p{L})(?:phải|cần|khẩn trương)(?!\p{L})/u.test(around.sentenceBefore) &&
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
