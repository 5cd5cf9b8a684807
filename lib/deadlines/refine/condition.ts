import { type Candidate, hasWork, isAhead, isToCome } from '@/lib/deadlines/refine/candidate';
import { quick } from '@/lib/text/letters';
import { wordsAtEnd } from '@/lib/text/pattern';

const CONDITION = wordsAtEnd(
  '(?:(?:đã )?được (?:phê duyệt|cấp|giao|ký|ban hành|công nhận|tuyển dụng|thành lập|khởi công|tiếp nhận|thông qua|giải quyết|cấp phép|bổ nhiệm|hình thành|đầu tư|xây dựng)|(?<!(?:học|thí|giáo|phục|vệ|phát|dân) )sinh|sinh ra|phát sinh|có hiệu lực|còn hiệu lực|ký kết|nhập ngũ|tốt nghiệp|tồn tại|tồn đọng|nghỉ việc|nghỉ hưu|thôi việc|đã [^,;.]{1,40}|từ)',
);
/** How things are with which something is to be done. */
const STATE = /(?:tồn đọng|tồn tại|phát sinh|được (?:giao|chỉ ra|phân công|nêu|kiến nghị)|đã [^,;.]{1,40}) ?$/u;
/** "báo cáo khó khăn phát sinh (nếu có) trước ngày …": what may not be there is asked for like anything else. */
function withoutIfAny(said: string): string {
  return (
    said
      .replace(/\([^()]*\) ?/gu, '')
      .replace(/,? ?nếu có,? ?$/u, '')
      // "hồ sơ đã tiếp nhận thì giải quyết xong trước ngày …": what is to be done stands behind the case.
      .replace(/^.*(?<!\p{L})thì (?=\p{L})/u, '')
      .trimEnd()
  );
}

/** Words that ask of which things something holds. */
const OF_WHICH = /(?<!\p{L})(?:đối với|trường hợp|nếu|hỗ trợ|áp dụng|miễn|giảm)(?!\p{L})/u;
/** Things of which a day says which are meant; of bodies the same words say what they have to do ("các xã nộp trước ngày …"). */
const THINGS =
  '(?:hồ sơ|dự án|công trình|văn bản|quyết định|hợp đồng|đơn|giấy|thửa|trường hợp|nhiệm vụ|đề tài|sản phẩm|phương tiện|cơ sở|hộ|người|đối tượng|khoản|đề án|gói thầu|vụ|tờ khai|chứng từ|hóa đơn)';
const CONDITION_AHEAD = quick(
  new RegExp(
    `(?:(?:đối với|trường hợp|nếu)[^,;:]{0,80}(?<!phải |cần |thì )(?:được|đã|có|phát sinh|ban hành|nộp|tiếp nhận|hoàn thành)|(?:những|các)(?:[^,;:]{0,80}(?:được|đã|có|phát sinh)| ${THINGS}(?!\\p{L})[^,;:]{0,80}(?:ban hành|nộp|tiếp nhận|hoàn thành))|(?:đối với|trường hợp|những|các) [^,;:]{2,60}(?<!phải |cần |chưa )(?:được(?! giao| phân công| yêu cầu)|đã(?! được giao)) [^,;:]{2,40}|(?:hợp đồng|hồ sơ|dự án|quyết định|giấy phép|văn bản)(?: [^,;:]{0,40})? (?:ký|(?<!(?:cung|các|nhiều|mọi|phân|trung) )cấp|nộp|ban hành|phê duyệt)) ?$`,
    'u',
  ),
);

const ONLY_THEN = /^(?: [^,.;]{0,30})?,? (?:thì )?mới (?:đủ điều kiện|được|có thể)(?!\p{L})/u;

/** "các văn bản cần hoàn chỉnh và ban hành": a demand, not a condition. */
const DEMANDED = quick(/^(?!(?:đối với|trường hợp|nếu) ).*(?<!\p{L})(?:phải|cần) /u);

/** "hồ sơ đã tiếp nhận trước ngày …": whether a limit says of which things something holds, not by when it is done. */
export function isCondition(candidate: Candidate): boolean {
  const { cue, around } = candidate;
  if (cue?.relation !== 'before') return false;
  // "… phải được phê duyệt trước ngày 31/12 mới đủ điều kiện bố trí vốn": what it takes.
  if (ONLY_THEN.test(around.after)) return true;
  // "xử lý dứt điểm hồ sơ nợ đọng trước tháng 9": what is to be over by then is a demand.
  const open = candidate.issuedOn === null || isToCome(candidate);
  if (open && /(?<!\p{L})dứt điểm(?!\p{L})/u.test(around.clauseBefore)) return false;
  const said = withoutIfAny(around.sentenceBefore);
  const ahead = CONDITION_AHEAD.exec(withoutIfAny(around.clauseBefore))?.[0];
  if (!CONDITION.test(said) && (ahead === undefined || DEMANDED.test(ahead))) return false;
  // "giải quyết các hồ sơ tồn đọng trước ngày 30/6" to come: by when, not of which. What is granted or approved by then is said of which.
  return !(
    candidate.time.rule !== 'year' &&
    isAhead(candidate) &&
    hasWork(said.replace(STATE, '')) &&
    STATE.test(said) &&
    !OF_WHICH.test(said)
  );
}
