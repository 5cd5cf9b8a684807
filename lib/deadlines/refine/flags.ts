import { weekday } from '@/lib/calendar/iso-day';
import type { Deadline, DeadlineFlag } from '@/lib/deadlines/deadline';
import { quick } from '@/lib/text/letters';

const WEEKDAYS = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const NAMED_WEEKDAY = quick(/(?<!\p{L})(?:(chủ nhật)|thứ (hai|ba|tư|năm|sáu|bảy|[2-7]))(?![\p{L}\d])/u);

/** What is inferred where it is not the year, by kind or rule. */
const INFERRED = new Map<string, DeadlineFlag>([
  ['recurring', 'inferred-day'],
  ['school-year', 'inferred-day'],
  ['near-day', 'counted'],
  ['current', 'counted'],
  ['implied-current', 'counted'],
]);

/**
 * What a reader must know of a deadline: what was inferred, what cannot be.
 *
 * @param around the words of the deadline and the few behind it, in the match form: a weekday named there must be the day's own
 * @param issuedOn the document's date, as much as is known of it
 */
export function flagsOf(deadline: Omit<Deadline, 'flags'>, around: string, issuedOn: string | null): DeadlineFlag[] {
  const { kind, value, due, certain, rule } = deadline;
  const flags: DeadlineFlag[] = [];
  if (value === null) flags.push(kind === 'period' && rule !== 'day-range' ? 'no-year' : 'impossible');
  else if (value.startsWith('--')) flags.push('no-year');
  else if (!certain && kind === 'relative') {
    if (due !== null) flags.push('counted');
  } else if (!certain) flags.push(INFERRED.get(kind === 'recurring' ? kind : rule) ?? 'inferred-year');
  if (due === null) return flags;
  if (kind === 'date' && contradictsWeekday(due, around)) flags.push('weekday');
  if (issuedOn !== null && issuedOn !== '' && due.slice(0, issuedOn.length) < issuedOn) flags.push('before-document');
  return flags;
}

function contradictsWeekday(due: string, around: string): boolean {
  const named = NAMED_WEEKDAY.exec(around);
  if (named === null) return false;
  const name = named[1] ?? named[2] ?? '';
  const day = /\d/u.test(name) ? Number(name) - 1 : WEEKDAYS.indexOf(name);
  return day !== weekday(due);
}
