import { quick } from '@/lib/text/letters';
import { wordsAtEnd } from '@/lib/text/pattern';
import type { DeadlineRelation } from './deadline';

/** The words before a time that say how the work stands to it. */
export interface Cue {
  /** Where the words begin. */
  start: number;
  /** The words themselves, in the match form. */
  words: string;
  relation: DeadlineRelation;
  /** `limit`: by itself a limit (trước, chậm nhất, hết). `stretch`: trong, vào; binds where something is ordered. `horizon`: đến. */
  strength: 'limit' | 'stretch' | 'horizon';
}

/** "trước lễ 30/4", "trước ngày thành lập Đoàn 26/3", "trước khai giảng năm học mới, ngày 05/9": what the day is that is named behind it. */
export const BEFORE_DAY_OF =
  'trước (?:dịp |ngày )?(?:lễ|quốc khánh|thành lập|khai giảng|khai mạc|bế giảng|tổng kết|giải phóng|truyền thống|nhà giáo)(?: (?!đến |từ |trước |sau |hết |vào |là )\\p{L}+){0,6}(?: \\d{4} ?- ?\\d{4})?,?';

type Rule = readonly [pattern: RegExp, relation: DeadlineRelation, strength: Cue['strength']];

/** In this order; the longest forms first. Each is anchored at the end of what stands before the time. */
const RULES: readonly Rule[] = [
  [
    wordsAtEnd(
      '(?:chậm nhất|muộn nhất|trễ nhất|chậm lắm|trễ lắm|muộn lắm|hạn cuối(?: cùng)?|hạn chót|không (?:để |được )?(?:(?:kéo dài |dây dưa )?quá|(?:muộn|chậm|trễ) (?:hơn|quá))|thời hạn (?:cuối|chót)(?: cùng)?)(?: là)?(?:,? (?:từ|kể từ|trong|vào|đến|tới|trước|hết|đến hết|đến trước|đến ngày|vào ngày|trước ngày|là ngày|ngày|là đến))*(?: tại (?:phiên|kỳ|cuộc) họp(?: \\p{L}+){0,8})?(?: (?:buổi )?(?:sáng|trưa|chiều|tối|đêm)(?: ngày)?)? ?:? ?',
    ),
    'by',
    'limit',
  ],
  // "giai đoạn tới trước ngày …": that word belongs to the time before.
  [
    wordsAtEnd('(?:từ nay )?(?:cho )?(?:đến|(?<!(?:giai đoạn|thời gian|năm|tháng|quý|kỳ|tuần|họp) )tới) trước (?:ngày )?'),
    'before',
    'limit',
  ],
  [wordsAtEnd('trước khi (?:kết thúc|hết) '), 'by', 'limit'],
  // "chậm nhất hết giờ làm việc ngày 12/10", "trước giờ hành chính ngày 15/3".
  [wordsAtEnd('(?:(?:chậm nhất|muộn nhất|trước|đến|trong)(?: là)? )?hết giờ (?:làm việc|hành chính)(?: của)? '), 'by', 'limit'],
  [wordsAtEnd('trước (?:giờ (?:làm việc|hành chính)|(?:buổi )?(?:sáng|trưa|chiều|tối))(?: của)? '), 'before', 'limit'],
  // "từ khi nhận giấy mời đến hết ngày 17/11".
  [
    wordsAtEnd('(?:kể )?từ (?:ngày|khi) (?:ký|có|ra|ban hành|nhận|nhận được)(?: [^,;.\\d]{2,40}?)? đến (?:hết )?(?:ngày )?'),
    'by',
    'limit',
  ],
  [wordsAtEnd(`${BEFORE_DAY_OF} \\(?(?:ngày )?`), 'before', 'limit'],
  [wordsAtEnd('(?:xong )?trước(?: thời điểm| thời hạn| lúc| hạn| cuối| dịp(?: lễ)?)? (?:ngày )?'), 'before', 'limit'],
  // "phố Hàng Bôngtrước ngày 31/12": a page has lost the space before it.
  [quick(/(?<=\p{Ll})trước (?:ngày )?$/u), 'before', 'limit'],
  [quick(/(?<=\p{Ll})chậm nhất (?:là )?(?:ngày )?$/u), 'by', 'limit'],
  [wordsAtEnd('(?:từ nay )?(?:cho )?(?:đến|tới) hết (?:ngày )?|từ nay (?:cho )?(?:đến|tới) (?:ngày )?'), 'by', 'limit'],
  // "Hạn nộp bài được gia hạn đến 10h00 ngày …": the limit that holds now.
  [
    wordsAtEnd('(?<=hạn (?:cuối|chót|nộp|gửi|đăng ký)[^,;.]{0,40} (?:gia hạn|kéo dài|lùi) )(?:đến|tới|sang) (?:ngày )?'),
    'by',
    'limit',
  ],
  [wordsAtEnd('(?:trong )?hết (?:ngày )?'), 'by', 'limit'],
  // "Kết thúc quý II, Sở báo cáo …": what is done when it is over.
  [wordsAtEnd('(?:(?:sau )?khi )?kết thúc (?=$)'), 'by', 'stretch'],
  [
    wordsAtEnd(
      'ngay (?:sáng|chiều|tối|đêm) |ngay trong (?:đêm |sáng |chiều )?|(?:trong vòng|(?:trong|vào) khoảng|trong thời gian|trong) (?:(?:kỳ |buổi )?(?:sinh hoạt|họp|giao ban)(?: chi bộ| đảng bộ| tổ)?(?: định kỳ| thường kỳ)? |cả |các |cả hai |hai |ba |0?[2-9] |đêm |sáng |chiều |buổi sáng |buổi chiều )?',
    ),
    'within',
    'stretch',
  ],
  [wordsAtEnd('(?:từ nay )?(?:cho )?(?:đến|tới) (?:ngày )?(?:cuối )?'), 'until', 'horizon'],
  [wordsAtEnd('(?:trong|vào|đúng|nhân) dịp (?:lễ |tết |ngày )?'), 'within', 'stretch'],
  [wordsAtEnd('(?:vào|ngay|đúng) (?:(?:lúc|hồi) )?(?:(?:buổi )?(?:sáng|trưa|chiều|tối) )?(?:ngày )?'), 'at', 'stretch'],
];

/** Reads the preposition that ends at `offset`; null where the time stands without one. */
export function readCue(folded: string, offset: number): Cue | null {
  const from = Math.max(0, offset - 60);
  const before = folded.slice(from, offset);
  for (const [pattern, relation, strength] of RULES) {
    const match = pattern.exec(before);
    if (match !== null) return { start: from + match.index, words: match[0], relation, strength };
  }
  return null;
}
