import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { narrates } from './article';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import { isHearsay, isNoSentence } from './wording';

const ENDS = /[.;…!]["”)]*\s*$/u;
/** What is to be done: "Đại hội cấp huyện hoàn thành trước ngày 31/8". */
const TO_BE_DONE = quick(/(?<!\p{L})(?:hoàn thành|hoàn tất|xong|phải (?:gửi|nộp|trình|báo cáo))(?!\p{L})/u);
/** What is expected is told. */
const EXPECTED = quick(/(?<!\p{L})(?:dự kiến|dự báo|ước)(?!\p{L})/u);
/** How a sentence begins that says more of what stands before it. */
const ADDS = quick(
  /^(?:thời gian|thời hạn|hạn chót|hạn cuối(?: cùng)?|hạn nộp|kết quả|trong đó|đồng thời|riêng|sản phẩm|(?:báo cáo|văn bản|hồ sơ|danh sách)(?: [^,.;:]{1,40})? gửi(?: về)?)(?!\p{L})/u,
);

/** Whether a sentence of an article says more of the task before it. */
export function addsToTask(folded: string): boolean {
  return ADDS.test(folded);
}

/**
 * Whether a sentence of an article that reports a plan says by when something of it is to be done, whoever does it: by a day or in a
 * period that is not over.
 */
export function isDueInReport(reading: Reading, sentence: Span, scope: Scope): boolean {
  const folded = foldedOf(reading, sentence);
  if (
    !(reading.reports || (!reading.official && scope.mode === 'directs')) ||
    !ENDS.test(folded) ||
    !TO_BE_DONE.test(folded) ||
    EXPECTED.test(folded)
  )
    return false;
  if (narrates(folded) || isHearsay(folded) || isNoSentence(folded)) return false;
  return deadlinesIn(reading, sentence).some(
    ({ kind, relation, due, flags }) =>
      (kind === 'date' || kind === 'period') && due !== null && relation !== 'until' && !flags.includes('before-document'),
  );
}
