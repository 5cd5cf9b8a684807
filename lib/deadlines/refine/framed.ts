import { type Candidate, hasWork, isOrder, isToCome } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { wasBefore } from '@/lib/deadlines/refine/past';
import { quick } from '@/lib/text/letters';
import { anyOf, occurs, words, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

const MODAL = words(
  'phải|cần|có trách nhiệm|chịu trách nhiệm|phấn đấu|yêu cầu|đề nghị|bảo đảm|đảm bảo|khẩn trương|quyết tâm|mục tiêu|chỉ tiêu|giao|ít nhất|tối thiểu|chỉ đạo|hoàn thành|xong|sẽ',
);
/** What is handed in, taken stock of or cleared away by somebody, whoever it is. */
const HANDED_IN = words(
  '(?<!(?:theo|các|những|số liệu|nội dung|trong) )báo cáo|gửi|nộp|kiểm kê|bàn giao|tập kết|tổng vệ sinh|tổng hợp|kiểm tra|rà soát|tiến hành|hạn (?:cuối|chót)|đăng ký',
);
const LED_BY_VERB = wordsAtStart(`(?:và |đồng thời |rồi )?(?:${anyOf(ORDER_ADVERBS)} )?${anyOf(ORDER_VERBS)}`);

/** "Thời gian: đợt 1 …; đợt 2 …": all that stands behind such a label. */
const TIMED = /(?:^|[.;] ?|\) )(?:thời gian|thời hạn|tiến độ|lộ trình)(?!\p{L})[^:.;]{0,60}:/u;
/** "Đến năm 2030, 100% thôn …", "Đến 31/12, toàn bộ …": how much is to be so. */
const HOW_MUCH =
  /^,? (?:phải |cơ bản |có )*(?:100%|\d[\d,.]* ?%|toàn bộ|tất cả|mọi)(?!\p{L})|^,? [^,.;]{2,80} (?:đạt|còn|dưới|trên|duy trì|ở mức) (?:dưới |trên |từ |khoảng )?\d[\d,.]* ?%/u;

/** What happens of itself, and what is done to something by nobody. */
const HAPPENS = quick(
  /(?<!\p{L})(?:(?:tăng|giảm|thu hút|phát triển|mở rộng|thay đổi|kết thúc|dừng|thu|theo báo cáo)(?!\p{L})|(?:được|bị) [^,.;]*)/gu,
);

/** To come in the paper's own year too, where none is written. */
function isAheadAsWritten(candidate: Candidate): boolean {
  return isToCome(candidate) && (candidate.time.certain || !wasBefore(candidate.time, candidate.issuedOn));
}

/**
 * Whether the words around a time say that somebody is to do something: an order, a body with its verb, a modal, a measure to be
 * reached; of a time to come, or of a rhythm, some work is enough, whoever does it.
 */
export function isFramed(candidate: Candidate): boolean {
  const { sentenceBefore, after } = candidate.around;
  const behind = after.replace(/^[ ,:]+/u, '');
  const parts = `${sentenceBefore}|${behind}`.split(/[;:(|] ?/u);
  return (
    ((candidate.time.kind === 'recurring' || isAheadAsWritten(candidate)) && hasWork(parts.join(' ; ').replace(HAPPENS, ''))) ||
    isOrder(sentenceBefore) ||
    [MODAL, HANDED_IN].some((said) => occurs(said, sentenceBefore) || occurs(said, after)) ||
    TIMED.test(sentenceBefore) ||
    HOW_MUCH.test(after) ||
    parts.some(
      (part) => isLedByBody(part) || part.split(/, ?/u).some((clause) => LED_BY_VERB.test(clause) || isLedByBody(clause)),
    )
  );
}
