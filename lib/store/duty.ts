import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import { nextOccurrence, occurrencesIn } from '@/lib/calendar/recurrence';
import type { FollowUp } from './schema';

/** How a recurring duty stands: one row, however often it was missed. */
export interface Duty {
  /** The occurrence to be dealt with: the first one that was missed, else the next to come; null where the rule cannot be read. */
  day: IsoDay | null;
  /** The occurrences that have passed without being dealt with. */
  missed: IsoDay[];
  /** The first occurrence that is still to come and not dealt with ahead of time. */
  next: IsoDay | null;
}

/**
 * Counts the occurrences, from the day `start` on, of a duty that recurs by the RRULE value `rule`, as seen from the day
 * `today`.
 */
export function dutyOf({ occurrences }: Pick<FollowUp, 'occurrences'>, rule: string, start: IsoDay, today: IsoDay): Duty {
  const isLeft = (day: IsoDay) => occurrences[day] === undefined;
  const missed = occurrencesIn(rule, start, start, addDays(today, -1)).filter(isLeft);
  let next = nextOccurrence(rule, start, today);
  while (next !== null && !isLeft(next)) next = nextOccurrence(rule, start, addDays(next, 1));
  return { day: missed[0] ?? next, missed, next };
}
