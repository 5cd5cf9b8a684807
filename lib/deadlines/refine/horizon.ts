import { type Candidate, isOrder, isToCome, ORDERED_AT } from '@/lib/deadlines/refine/candidate';
import { anyOf, lastMatch, occurs, words, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_VERBS } from '@/lib/text/verbs';

const BEGINS_WITH_VERB = wordsAtStart(anyOf(ORDER_VERBS));
const DONE_BEHIND = wordsAtStart(
  ` (?:phải |cần |cơ bản |sẽ )*${anyOf(ORDER_VERBS)}|,? (?:mọi|tất cả|toàn bộ|các|mỗi|100%) [^,.;:]{2,60} (?:phải|cần) (?:có|được|là|đạt)`,
);
const NAME_OF_DOCUMENT = words(
  'đề án|kế hoạch|chương trình|chiến lược|quy hoạch|nghị quyết|quyết định|dự án|đề cương|chỉ thị|phương án|kết luận|luật|nghị định|báo cáo|công văn|thông báo',
);
const TARGET = words(
  'phấn đấu|hoàn thành|đạt|bảo đảm|đảm bảo|thuộc nhóm|có ít nhất|có trên|tối thiểu|giảm(?! nghèo| phát thải| nhẹ| thiểu)|tăng(?! trưởng)|nâng|xếp|đưa|giải ngân|mục tiêu(?! quốc gia)|chỉ tiêu|xóa|100%|\\d+%',
);

/** That something is to be over. */
const DONE = /(?<!\p{L})(?:dứt điểm|hoàn thành|hoàn tất|xong)(?!\p{L})/u;

/** `đến năm 2030` binds where it is a target of something, not where it is the horizon in the name of a plan. */
export function isBareHorizon(candidate: Candidate): boolean {
  const { cue, around, labelled, time, issuedOn } = candidate;
  if (labelled || cue?.strength !== 'horizon') return false;
  // "dồn lực để đến ngày 30/6 hoàn thành", "Sở Nội vụ đến ngày 30/6 phải trình": what is to be done stands right behind the day.
  const leads = /(?:^|\s)(?:để|và|sao cho|nhằm) ?$/u.test(around.clauseBefore);
  if (
    (time.kind === 'date' || (leads && /^(?:month|quarter)$/u.test(time.rule))) &&
    (leads || isToCome(candidate)) &&
    (DONE_BEHIND.test(around.after) ||
      /^,? phải \p{L}|^, [^,.;]{2,80} phải (?:được |đạt )?\p{L}|^ (?:phải |cần |cơ bản )?đạt (?:tối thiểu |ít nhất |trên |từ |khoảng )?\d/u.test(
        around.after,
      ))
  )
    return false;
  if (occurs(NAME_OF_DOCUMENT, around.clauseBefore)) {
    const name = lastMatch(NAME_OF_DOCUMENT, around.clauseBefore)?.index ?? 0;
    return !occurs(TARGET, around.clauseBefore.slice(name));
  }
  const ahead = time.last !== null && issuedOn !== null && time.last > issuedOn;
  if (
    around.clauseBefore === '' &&
    ahead &&
    /^, ?(?:toàn bộ|100%|tất cả|mọi|các|mỗi|\d+%)(?!\p{L}).*(?:được|hoàn thành|có|đạt|sử dụng|bảo đảm)/u.test(around.after)
  )
    return false;
  if (around.clauseBefore === '' && BEGINS_WITH_VERB.test(around.after.replace(/^[ ,:]+/u, ''))) return false;
  // "việc này kéo dài đến 30/4/2026 là phải xong": what is said behind it makes it a limit.
  if (
    /^,? (?:là )?(?:[\p{L}\d ]{2,60} )?(?:phải|cần) (?:được )?(?:xong|hoàn thành|hoàn tất|dứt điểm)(?!\p{L})/u.test(around.after)
  )
    return false;
  // "Bàn giao dứt điểm 2 km qua các xã Tân Hòa, Tân Lập đến 15/9": the work stands before the list of places.
  if (
    time.kind === 'date' &&
    isToCome(candidate) &&
    BEGINS_WITH_VERB.test(around.sentenceBefore) &&
    DONE.test(around.sentenceBefore)
  )
    return false;
  // "giao Sở … hoàn thiện đồ án, lấy ý kiến đến ngày 15/7": another part of what is ordered.
  if (time.kind === 'date' && isToCome(candidate) && BEGINS_WITH_VERB.test(around.clauseBefore) && isOrder(around.sentenceBefore))
    return false;
  if (time.kind === 'date') return !occurs(ORDERED_AT, around.clauseBefore) && !occurs(TARGET, around.clauseBefore);
  return !occurs(TARGET, around.sentenceBefore) && !occurs(TARGET, around.after);
}

/** "Đề án xây dựng huyện … thành quận vào năm 2030": what it is to become is in the plan's name. */
const BECOMES = /(?<!\p{L})(?:thành|trở thành|lên) [^,;]*$/u;

/** `… Kế hoạch cải thiện các chỉ số trong năm 2024`: the year belongs to the name of what is drawn up. */
export function isYearOfName({ time, cue, around, labelled }: Candidate): boolean {
  if (labelled || time.rule !== 'year' || (cue?.relation !== 'within' && cue?.relation !== 'at')) return false;
  const clause = around.sentenceBefore.slice(
    Math.max(around.sentenceBefore.lastIndexOf(';'), around.sentenceBefore.lastIndexOf(':')) + 1,
  );
  const name = lastMatch(NAME_OF_DOCUMENT, clause);
  return (
    name !== undefined &&
    clause.length - name.index > 12 &&
    (cue.relation === 'at' ? BECOMES : /(?:của|về|nâng cao|cải thiện|phát triển)/u).test(clause.slice(name.index)) &&
    !/phấn đấu|hoàn thành|đạt |ít nhất|tối thiểu|100%|(?<!\p{L})để (?:thực hiện|triển khai|trình|ban hành)(?!\p{L})/u.test(
      clause.slice(name.index),
    )
  );
}
