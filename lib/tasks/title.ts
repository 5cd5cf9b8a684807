import { readAgencies } from '@/lib/agencies/read-agencies';
import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { ORDER_VERBS } from '@/lib/text/verbs';
import { addresseeOf } from './addressee-of';
import type { Reading } from './scope';

/** Most characters of a title; a longer clause is cut at a word. */
const LONGEST = 110;
/** A shorter title says nothing: the words before it are taken along. */
const SHORTEST = 12;

/** Formulas before what is to be done: `có trách nhiệm`, `khẩn trương`, `căn cứ chức năng, nhiệm vụ được giao,`. */
const FORMULA = new RegExp(
  String.raw`[\s,:;–-]*(?:(?:theo|căn cứ)(?: chức năng)?[^.;:]{0,60}?được giao,? |(?:\([^()]*\)|(?:vừa |cũng )?được (?:giao|yêu cầu|đề nghị|phân công)|cần phải|cần|phải|có trách nhiệm|chịu trách nhiệm(?! (?:trước|về|nếu|khi|toàn diện|trực tiếp|hoàn toàn|cá nhân)(?!\p{L}))|có nhiệm vụ|với (?:vai trò|tư cách)(?: là)? (?:cơ quan|đơn vị|đầu mối|chủ đầu tư|thành viên)(?: (?:đầu mối|thường trực|chủ trì|ban chỉ đạo))?|khẩn trương|chủ động|tích cực|nghiêm túc|kịp thời|thường xuyên|trực tiếp|sẽ|đồng thời|thì|là cơ quan đầu mối|là đầu mối)(?:,| và)? |trong phạm vi [^.;:]{3,60}? (?=có trách nhiệm )|(?:trên cơ sở|căn cứ)(?!\p{L})[^.;:]{3,140}?, (?=(?:chủ trì|${anyOf(ORDER_VERBS)})(?!\p{L}))|tập trung,? (?=${anyOf(ORDER_VERBS)}))*`,
  'uy',
);
/** "Trước ngày 25 hằng tháng, báo cáo …": by when, ahead of the work. */
const BY_WHEN =
  /(?:định kỳ )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm),? (?=\p{L})(?!họp)|(?:định kỳ )?(?:trước|chậm nhất|muộn nhất|trong|vào)(?: là)? (?:ngày|tháng|quý|năm|tuần|thứ|\d)[^,;:.]{1,40}, /uy;
/** "UBND các xã có dự án khẩn trương …": which of a group are told, up to what they have to do. */
const WHICH_OF = quick(
  new RegExp(
    ` (?:có (?!phương án|kế hoạch|văn bản|biện pháp|giải pháp|trách nhiệm|hình thức|báo cáo|ý kiến|lộ trình|nhiệm vụ)|nơi (?:có )?|còn |là những nơi có )[^,.;:]{2,40}? (?=(?:khẩn trương|trực tiếp|phải|cần|tập trung|chủ động|tiếp tục|kịp thời|${anyOf(ORDER_VERBS)})(?!\\p{L}))`,
    'uy',
  ),
);
/** "… trong công tác tuyên truyền": in what bodies work together, when no work of its own follows their names. */
const IN_WHAT = /^,? (?:trong|để|về|nhằm|khi|từ|theo)(?!\p{L})/u;
/** "Để chủ động ứng phó, Chủ tịch UBND tỉnh yêu cầu …": what for, or on what grounds, ahead of whom it tells. */
const GROUNDS = /^(?:để|nhằm|trước tình hình|trước diễn biến|căn cứ|trên cơ sở|thực hiện)(?!\p{L})/u;
/** `chủ trì, phối hợp với`: the bodies follow. */
const TOGETHER = quick(/(?:chủ trì(?:,| và)? ?)?(?:phối hợp(?: \p{L}+){0,2}? (?:với|cùng) |cùng (?:với )?)/uy);
const LEADS = /chủ trì,? (?!phối hợp)/uy;
/** What ends the first clause: a sign, or a comma behind which the work is handed in, justified or dated. */
const END =
  /[;.\n\t\u2028](?!\d)|: (?=[-–+*]|$)|, (?=báo cáo|gửi|trình|nộp|hoàn thành|xong|bảo đảm|đảm bảo|nhằm|để |trước |chậm nhất|trong |vào |kịp thời|không để|đồng thời)/u;
/** A deadline at the end of the clause is told beside the title. */
const DATED =
  /[, ]+(?:xong )?(?:hoàn thành )?(?:trước|chậm nhất|đến hết|trong(?: vòng)?|vào)(?: ngày| tháng| quý| năm| thời hạn| \d)[^,;]*$/iu;

/**
 * A short title for a task, for lists: its first clause without addressee, collaborators and formulas ("Giao Sở Y tế khẩn
 * trương rà soát các trạm y tế, báo cáo …" → "Rà soát các trạm y tế"). Begins with a capital, one line, at most 110 characters.
 */
export function titleOf(reading: Reading, task: Span): string {
  const { text, joined, folded } = reading;
  const first = sentencesOf(joined, task)[0] ?? task;
  const addressee = addresseeOf(reading, first);
  const before = addressee === null ? '' : folded.slice(first.start, addressee.start);
  // Who is named behind the work, in a bracket or a clause of its own, leaves the work where it is.
  const aside = before.lastIndexOf('(') > before.lastIndexOf(')');
  const near = before.length < 80 || (addressee?.how === 'assigned' && GROUNDS.test(before));
  const named = addressee !== null && near && addressee.end < first.end && !aside && !before.includes(';');
  const from = named ? addressee.end : first.start;
  let start = skip(FORMULA, folded, named ? skip(WHICH_OF, folded, from) : skip(BY_WHEN, folded, from));
  const together = skip(TOGETHER, folded, start);
  const behind = together > start ? (readAgencies(joined, folded, together, first.end, true)?.end ?? start) : start;
  if (!IN_WHAT.test(folded.slice(behind, behind + 12)))
    start = skip(FORMULA, folded, behind > start ? skip(WHICH_OF, folded, behind) : behind);
  start = skip(LEADS, folded, start);
  const bracket = aside ? first.start + before.lastIndexOf('(') : first.end;
  const clause = clauseAt(folded, start, bracket);
  const words = text
    .slice(start, start + clause)
    .replace(DATED, '')
    .replace(DATED, '');
  const title = words.trim().length >= SHORTEST ? words : text.slice(first.start, first.end);
  return shortened(title.replace(/\s+/gu, ' ').trim());
}

function skip(pattern: RegExp, folded: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : at;
}

/** How many characters the first clause from `start` has; a comma too near its beginning does not end it. */
function clauseAt(folded: string, start: number, limit: number): number {
  const rest = folded.slice(start, limit);
  const end = END.exec(rest);
  if (end === null) return rest.length;
  if (end[0] !== ', ' || end.index >= SHORTEST) return end.index;
  const next = END.exec(rest.slice(end.index + 1));
  return next === null ? rest.length : end.index + 1 + next.index;
}

function shortened(words: string): string {
  const cut = words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/[\s,;:]+\S*$/u, '')}…`;
  const whole = cut.replace(/(?: (?:bao )?gồm)?[\s:;,]+$/u, '');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
