import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { isDue } from './is-due';
import type { Reading, Scope } from './scope';

/** What an article says has been ordered and yet is what it reports, so that it is ordered. */

const HAS_TOLD =
  /(?<=^(?:ubnd|ủy ban nhân dân|sở|bộ|cục|chi cục|ban chỉ đạo|tỉnh|thành phố|huyện|phòng)(?: [^,.;:\d]{1,50})? )đã (?=(?:yêu cầu|đề nghị) $)/u;
/** "Chủ tịch UBND tỉnh đã có Công văn số 210/UBND-KT giao …". */
const HAS_SENT = quick(
  /(?<!\p{L})đã (?=(?:có|ban hành|ký|ký ban hành|gửi|ra) (?:công văn|văn bản|công điện|chỉ thị|thông báo)(?!\p{L})[^;:]{0,160} (?:yêu cầu|chỉ đạo|giao)(?: cho)? $)/u,
);
/** "Chủ tịch UBND tỉnh đã giao …" by a day that is still to come. */
const HAS_GIVEN = quick(
  /(?<=(?:ubnd|ủy ban nhân dân|chủ tịch|bí thư|thủ tướng|bộ trưởng)(?!\p{L})[^,.;:\d]{0,50} )đã (?=(?:yêu cầu|giao)(?: cho)? $)/u,
);

/** How far the first two paragraphs of a page may reach, and how long one is at least, in characters. */
const HEAD_OF_PAGE = 6_000;
const SHORTEST_PARAGRAPH = 120;
/** "Tuy nhiên, đến nay …": what became of an order given before. */
const CAME_OF_IT = /^\s*(?:tuy nhiên|tuy vậy|nhưng|thế nhưng|song|đến nay|ngay sau đó|sau đó|kết quả)(?!\p{L})/u;

/** Whether a sentence stands in the first two paragraphs of an article, before any other order, nothing behind it telling what came of it. */
function isLead(reading: Reading, sentence: Span, scope: Scope): boolean {
  if (reading.official || scope.orderedTo > 0 || scope.mode !== 'unknown' || sentence.start > HEAD_OF_PAGE) return false;
  if (CAME_OF_IT.test(reading.folded.slice(sentence.end, sentence.end + 40))) return false;
  const lines = reading.folded.slice(0, sentence.start).split('\n').slice(0, -1);
  return lines.filter((line) => line.length > SHORTEST_PARAGRAPH && /[.!?…”"]$/u.test(line)).length < 2;
}

/** The words of a sentence before the body that it tells, without the "đã" of an order that the article reports. */
export function asReported(reading: Reading, sentence: Span, before: string, scope: Scope): string {
  const own = reading.reports ? before.replace(HAS_TOLD, '') : before;
  if (!/(?<!\p{L})đã /u.test(own) || !isLead(reading, sentence, scope)) return own;
  const sent = own.replace(HAS_SENT, '');
  return isDue(reading, sentence) ? sent.replace(HAS_GIVEN, '') : sent;
}
