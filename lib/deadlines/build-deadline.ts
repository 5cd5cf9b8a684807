import type { Deadline } from './deadline';
import { flagsOf } from './refine/flags';
import type { TimeExpression } from './time-expression';

/** What a deadline is made from. */
export interface Words {
  text: string;
  folded: string;
  issuedOn: string | null;
}

/** How far behind a day its weekday may stand ("ngày 05/6/2026 (thứ Sáu)"). */
const WEEKDAY_BEHIND = 14;

/** The deadline that a time expression is, its phrase from `start`, its preposition included; with what about it wants a second look. */
export function buildDeadline(
  { text, folded, issuedOn }: Words,
  time: TimeExpression,
  start: number,
  relation: Deadline['relation'],
): Deadline {
  const due = relation === 'before' && time.kind === 'period' ? time.first : time.last;
  const { kind, value, certain, rule } = time;
  const end = time.end + (opensBracket(folded.slice(start, time.end)) && folded.charAt(time.end) === ')' ? 1 : 0);
  const deadline: Omit<Deadline, 'flags'> = {
    ...{ start, end, phrase: text.slice(start, end), kind, relation, value, due, certain, rule },
    ...(time.calendar !== undefined && { calendar: time.calendar }),
    ...(time.anchor !== undefined && { anchor: time.anchor }),
  };
  const behind = /^ ?\([^)\n]*/u.exec(folded.slice(end, end + WEEKDAY_BEHIND))?.[0] ?? '';
  return { ...deadline, flags: flagsOf(deadline, folded.slice(start, end) + behind, issuedOn) };
}

/** How a time binds, by its own words or else by the preposition before it (`within` where there is none). */
export function relationOf(time: TimeExpression, cue: Deadline['relation'] | undefined): Deadline['relation'] {
  if (time.kind === 'recurring') return 'every';
  if (time.relation !== undefined) return time.relation;
  if (cue === 'until' && time.kind === 'date') return 'by';
  return cue ?? 'within';
}

/** "trước ngày khai giảng (05/9": the bracket that a preposition has taken with it is closed right behind the day. */
function opensBracket(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}
