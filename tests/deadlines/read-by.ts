import { readIssueDate } from '@/lib/deadlines/issue-date';
import type { TimeRule } from '@/lib/deadlines/time-expression';
import { matchForm } from '@/lib/text/match-form';

/** The day of the documents in the tests of rules, a Thursday. */
export const ISSUED = '2026-03-05';

/**
 * What one rule alone reads in a text, each as `words = value, last day` and for counts what is counted from what:
 * `trong vòng 15 ngày kể từ ngày ký = P15D calendar issue, 2026-03-20`.
 */
export function readBy(
  rule: TimeRule,
  text: string,
  issuedOn: string | null = ISSUED,
  yearOfSentence: number | null = null,
): string[] {
  const folded = matchForm(text);
  const context = {
    ...{ text, folded, issued: readIssueDate(issuedOn) },
    yearNear: () => yearOfSentence,
    dayBefore: () => null,
  };
  return [...folded.matchAll(rule.pattern)].flatMap((match) => {
    const time = rule.read(match, context);
    if (time === null) return [];
    const words = text.slice(time.start ?? match.index, time.end ?? match.index + match[0].length);
    const counted = time.calendar === undefined ? '' : ` ${time.calendar} ${time.anchor}`;
    return [`${words} = ${time.value}${counted}, ${time.last ?? '-'}`];
  });
}
