import type { Cue } from '@/lib/deadlines/cue';
import { isAhead } from '@/lib/deadlines/refine/candidate';
import type { TimeExpression } from '@/lib/deadlines/time-expression';
import { readLabel } from '@/lib/text/provision-label';

/** So long a heading may be before its time, in characters. */
const LONGEST_HEAD = 60;
const STAGE = '(?:đợt|giai đoạn|bước|kỳ|lần) (?:\\d{1,2}|[IVX]{1,4}|một|hai|ba|bốn|năm|đầu|cuối)';

/** "1. Đợt 1, từ ngày … đến ngày …", "2. Kiểm tra thực tế: từ …": a stretch of days behind the number of a stage, or a colon. */
const BEFORE_RANGE = new RegExp(`^(?:[^(]*(?::|${STAGE},?)|\\P{L}*)\\s*$`, 'iu');
const BEFORE_BARE_RANGE = /^[^(]*,\s*$/u;
const STAGE_IN_BRACKET = new RegExp(`(?:${STAGE}|(?:tuần|tháng) \\S{1,4}) \\($`, 'iu');
const IS_STAGE = new RegExp(`^${STAGE}(?!\\p{L})`, 'iu');
/** What is so in those days, no work below them. */
const IS_SO = /^ ?: ?(?:không|chưa|đã|đang|là|có|được)(?!\p{L})/iu;

/** "1. Trong", "Giai đoạn 2:", "Bước 1 (": all that stands before a period which is a heading by itself. */
const BEFORE_PERIOD = new RegExp(
  `^(?:\\P{L}*|\\p{L}[.)] )(?:${STAGE} ?[:,(–-]? ?)?(?:các (?:nhiệm vụ|công việc)(?: trọng tâm)?(?: thực hiện)? )?(?:(?:hoàn thành|thực hiện|tiến hành)(?: xong)? )?(?:trong )?$`,
  'iu',
);
const PERIODS = /^(?:month|quarter|quarter-range|month-range|part-of-year|week-of-month)$/u;
/** Nothing but the end of the heading behind it. */
const HEADING_ENDS = /^ ?\)? ?[:.]? ?(?:\n|$)/u;

/** A line with words below it. */
const FURTHER_LINE = /^.*\n.*\p{L}/u;

/**
 * A provision whose heading is a time ("1. Đợt 1: Từ ngày … đến ngày …:", "2. Trong quý II/2026:"): all below it has that time. A period is one
 * only alone on its line, and while it is not over: of one that is over its heading tells what was done.
 */
export function isDatedHeading(text: string, time: TimeExpression, cue: Cue | null, issuedOn: string | null): boolean {
  const start = time.start;
  // No further back than a heading is long: a line may be as long as a text.
  const near = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  const lineBreak = near.lastIndexOf('\n');
  if (lineBreak < 0 && start > near.length) return false;
  const head = near.slice(lineBreak + 1);
  const lineStart = start - head.length;
  const behind = text.slice(time.end, time.end + 20);
  if (PERIODS.test(time.rule))
    return (
      (cue === null || cue.relation === 'within') &&
      BEFORE_PERIOD.test(head) &&
      HEADING_ENDS.test(behind) &&
      FURTHER_LINE.test(text.slice(time.end, time.end + LONGEST_HEAD)) &&
      isAhead({ time, issuedOn })
    );
  if (time.rule !== 'day-range' || IS_SO.test(behind)) return false;
  if (readLabel(text.slice(lineStart, start + 40)) === null && !IS_STAGE.test(head)) return false;
  return (
    BEFORE_RANGE.test(head) ||
    (BEFORE_BARE_RANGE.test(head) && HEADING_ENDS.test(behind)) ||
    (STAGE_IN_BRACKET.test(head) && /^\)(?: ?:| ?\.? ?(?:\n|$))/u.test(behind))
  );
}
