import { type Candidate, EVENT, isToCome } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { quick } from '@/lib/text/letters';
import { occurs, wordsAtEnd } from '@/lib/text/pattern';

const HANDED_IN = wordsAtEnd(
  '(?:gửi|nộp|(?<!(?:chương|công|quy|lộ|tiến|giáo|tờ|quá) )trình|báo cáo|hoàn thành|xong|bàn giao)(?! số)(?: (?!số |ngày |đã |của )[^,;:.()\\d]{1,20}){0,6} ?',
);
/** "báo cáo Tỉnh ủy, HĐND tỉnh, UBND tỉnh": handed in to several, commas between them. */
const RECIPIENT =
  '(?:(?:thường trực|văn phòng|lãnh đạo|chủ tịch) )?(?:tỉnh ủy|huyện ủy|thành ủy|đảng ủy|ubnd|ủy ban|hđnd|hội đồng|sở|phòng|bộ|ban|cục|chi cục|văn phòng|công an)';
const HANDED_TO_SEVERAL = quick(
  new RegExp(
    `(?:^|[,;:] |(?<!\\p{L})(?:và|để|phải|giao|yêu cầu|kịp thời) )(?:[^,;:.\\d]{2,60} )?(?:gửi|nộp|trình|báo cáo)(?! số)(?: (?!của )[^,;:.()\\d]{1,30}?)?(?: về| cho| lên)? ${RECIPIENT}[^,;:.()\\d]{0,40}(?:,(?: và)? ${RECIPIENT}[^,;:.()\\d]{0,40}){1,6} $`,
    'u',
  ),
);

const DONE_IN = wordsAtEnd(
  '(?:trình [^,;:.()\\d]{2,40} (?:phê duyệt|ban hành|thông qua)|(?:hoàn thành|xong)|đưa vào (?:sử dụng|vận hành|khai thác|hoạt động)) ?',
);
/** "khởi công trường mầm non", "phê duyệt dự án", "ban hành quy chế": a step, and in few words what is built or drawn up in it; a plan or report may be that of the period. */
const BUILT = '(?:dự án|công trình|gói thầu|hạng mục|trường|cầu|đường|trụ sở|nhà|trạm)';
const STEP = quick(
  new RegExp(
    `^(?:[-+*•] )?(?:[^:]{2,40}: )?(?:(?:hoàn thành|khởi công|khánh thành|thông xe|bàn giao)(?: (?:xây dựng|thi công))?(?: ${BUILT}(?: (?!của|về)\\p{L}+){0,6})?|(?:phê duyệt|ban hành|nghiệm thu|trình|hoàn thành lập)(?: (?:${BUILT}|hồ sơ|quy chế)(?: (?!của|về)\\p{L}+){0,2})?) $`,
    'u',
  ),
);
const BUILDS = /(?:hoàn thành|khởi công|khánh thành|thông xe|bàn giao)(?!\p{L})/u;

/**
 * `gửi UBND xã ngày 15/11/2026`, `báo cáo kết quả cuối tháng 9`: a day, or the turn of a period, that ends a clause of handing
 * in needs no preposition.
 */
export function isHandedIn({ time, around, issuedOn }: Candidate): boolean {
  // "trình UBND tỉnh phê duyệt Quý I/2027": of a period only what is done then, not what a report is about.
  if (
    /^(?:quarter|month|week-of-month|year)$/u.test(time.rule) &&
    time.turn !== true &&
    !around.bracketed &&
    /^ ?(?:[,;.)]|$)/u.test(around.after)
  )
    return (
      DONE_IN.test(around.clauseBefore) ||
      (STEP.test(around.clauseBefore) &&
        (time.rule !== 'year' || BUILDS.test(around.clauseBefore)) &&
        isToCome({ time, issuedOn }))
    );
  // "lập danh sách (hoàn thành ngày 12/9)": the bracket says by when.
  if (time.kind === 'date' && around.bracketed)
    return (
      /\((?:xong|hoàn thành|gửi|nộp|trình|báo cáo)(?: [^()]{1,40})? ?$/u.test(around.lineBefore) && /^ ?\)/u.test(around.after)
    );
  const day = time.kind === 'date' || (time.kind === 'period' && time.turn === true);
  if (!day || around.bracketed || !/^ ?(?:[,;.)]|$| để | và (?:cuối|đầu|giữa|ngày) )/u.test(around.after)) return false;
  if (/(?<!\p{L})(?:số|theo|tại|căn cứ|đã|vừa|của|từ) ?[^,;]*$/u.test(around.clauseBefore)) return false;
  if (HANDED_IN.test(around.clauseBefore)) return true;
  return isToCome({ time, issuedOn }) && HANDED_TO_SEVERAL.test(around.sentenceBefore);
}

/** `Ngày 25/5, các phòng nộp báo cáo`, `Ngày 20/3/2026, trình UBND tỉnh`: a day to come at the head of its sentence, behind it what is handed in. */
export function isHandedInThen(candidate: Candidate): boolean {
  const { time, around } = candidate;
  if (time.kind !== 'date' || !PART_OF_DAY.test(around.sentenceBefore) || around.bracketed || !isToCome(candidate)) return false;
  const behind = around.after.replace(/^,? /u, '');
  if (occurs(EVENT, behind) || AT_A_MEETING.test(behind)) return false;
  return HANDS_IN_FIRST.test(behind) || (HANDS_IN.test(behind) && isLedByBody(behind));
}

const PART_OF_DAY = /^(?:(?:sáng|trưa|chiều|tối)(?: ngày)? )?$/u;
/** "hoàn thành lễ bàn giao", "báo cáo … tại chi bộ": what is held. */
const AT_A_MEETING =
  /(?<!\p{L})(?:lễ|hội thi|hội nghị|cuộc họp)(?!\p{L})|(?<!\p{L})tại (?:chi bộ|ubnd|hội trường|trụ sở)(?!\p{L})/u;
const HANDS_IN = quick(/^[^,.;:]{2,80}? (?:nộp|gửi|bàn giao|hoàn thành|trình|báo cáo (?:nhanh|số liệu|về))(?!\p{L})/u);
const HANDS_IN_FIRST = quick(
  new RegExp(
    `^(?:phải )?(?:(?:nộp|gửi|bàn giao|hoàn thành|trình(?! (?:bày|diễn|chiếu) )) \\p{L}|báo cáo (?:kết quả )?(?:về |cho )?${RECIPIENT}(?!\\p{L}))`,
    'u',
  ),
);
