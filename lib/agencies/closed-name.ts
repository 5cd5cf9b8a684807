import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { COMMITTEE, GROUP, NAMED, POST, QUANTIFIER, UNIT } from './patterns';
import { isCapital, nameFollows, type Source, sticky, take, takeName } from './scan';

/** Boards that are called after their work, whose words begin orders elsewhere ("Ban Chỉ đạo chống khai thác IUU tỉnh"). */
const OF_WORK = /^(?:ban chỉ đạo|hội đồng|ban điều hành|tổ chỉ đạo)$/u;
/** Others with long names, of whom no verb is part ("Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh"). */
const OF_PEOPLE = /^(?:hội|liên hiệp|hiệp hội|quỹ|ban)$/u;

/** In words: longer is no name in use. */
const LONGEST = 24;
const WORD = quick(/\p{L}+(?:\/\p{L}+)?/uy);
const JOINED = / (?:và )?|, (?:và )?| - /uy;
/** What is in no name: who orders, where something is done, what is done with the work of somebody. */
const NEVER = sticky(
  'báo cáo|tham mưu|(?<!(?:chương|công|lộ|quy|giáo) )trình|chủ trì|phối hợp|yêu cầu|đề nghị|giao(?! (?:thông|thương|dịch))|chỉ đạo|có trách nhiệm|phải|cần|sẽ|đã|được|là|để|theo|căn cứ|khi|nếu|(?<!tự )do|tại|trên|từ|trong|ngày|thuộc|với|cho|đến|nhằm|trước|sau|gửi|họp|(?<!địa )bàn|nghiêm|kịp thời|khẩn trương|tiếp tục|chủ động|tập trung|nghiên cứu|đôn đốc|quy định|hướng dẫn|xem xét|ban hành|kế hoạch|nội dung|phương án|danh sách|báo cáo viên',
);
/** What a board does with units, not what it is called after. */
const SEES_TO = /^ (?:kiểm tra|giám sát|hỗ trợ|giúp|mời|vận động|đánh giá|phân công|thẩm định|rà soát|theo dõi)(?!\p{L})/u;
const VERB = sticky(anyOf(ORDER_VERBS));
/** "toàn tỉnh", "của xã": a unit that something else is of. */
const OF_ALL = /(?<!\p{L})(?:toàn|trong|của|cả|mỗi|từng|nội|ngoại|liên) $/u;
/** What stands behind a whole name: what its body does, or the end of the clause. */
const DOES = quick(
  new RegExp(
    `^(?: ?:| (?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])}|phải|cần|có trách nhiệm|sẽ|đã|là|làm|họp)(?!\\p{L}))`,
    'u',
  ),
);
/** "Ban Chỉ đạo giảm nghèo tỉnh (Sở Y tế) theo dõi": who it is that does the work of the board. */
const ASIDE = /^ \([^()\n]*\)/u;
const ENDS = /^ ?(?:[,;:.)]|$|\n)/u;

/**
 * Where the name of a board or an association ends that a unit closes, however many words, commas and verbs it is made of; null where
 * none does. Behind the unit must stand what the body does; where the words of the name begin no order, the end of the clause will do.
 *
 * @param noun the head noun, in the match form
 * @param from where it ends
 */
export function closedName({ text, folded, limit }: Source, noun: string, from: number): number | null {
  const ofWork = OF_WORK.test(noun);
  if (!ofWork && !(OF_PEOPLE.test(noun) && isCapital(text, from + 1))) return null;
  let orders = false;
  let at = from;
  for (let words = 0; words < LONGEST && at < limit; words += 1) {
    const start = take(JOINED, folded, at);
    if (start === null || take(NEVER, folded, start) !== null) return null;
    const listed = start > at + 1;
    // A further body of a list is no part of the name before it.
    if (listed && (isCapital(text, start) || [NAMED, GROUP, QUANTIFIER, POST].some((head) => take(head, folded, start) !== null)))
      return null;
    if (take(COMMITTEE, folded, start) !== null) return null;
    // "Ban Chỉ đạo giảm nghèo các xã": one board of each.
    const each =
      words > 0 && !listed && !SEES_TO.test(folded.slice(from)) && folded.startsWith('các ', start)
        ? start + 'các '.length
        : start;
    const unit = words > 0 && !listed ? take(UNIT, folded, each) : null;
    if (words > 0 && take(QUANTIFIER, folded, start) !== null && (each === start || unit === null)) return null;
    if (unit !== null && !folded.startsWith('xã hội', start) && !OF_ALL.test(folded.slice(start - 6, start))) {
      const end = nameFollows(text, unit) ? takeName(text, unit) : unit;
      const behind = folded.slice(end, Math.min(limit, end + 120)).replace(ASIDE, '');
      if (DOES.test(behind) || (!orders && ENDS.test(behind))) return end;
    }
    if (take(VERB, folded, start) !== null) {
      if (!ofWork) return null;
      orders ||= !isCapital(text, start);
    }
    const word = take(WORD, folded, start);
    if (word === null) return null;
    at = word;
  }
  return null;
}
