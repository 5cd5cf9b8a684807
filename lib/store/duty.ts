import { addDays, type IsoDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { namesPeriodAlone, nextOccurrence, occurrencesIn } from '@/lib/calendar/recurrence';
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
 * Counts the occurrences of a duty that recurs by the RRULE value `rule`, as seen from the day `today`. They count from the
 * day on which it was saved; where the rule names no day, from the day after: what names no day cannot be due at once.
 */
export function dutyOf(followUp: Pick<FollowUp, 'occurrences' | 'savedAt'>, rule: string, today: IsoDay): Duty {
  const saved = todayInVietnam(new Date(followUp.savedAt));
  const start = namesPeriodAlone(rule) ? addDays(saved, 1) : saved;
  const isLeft = (day: IsoDay) => followUp.occurrences[day] === undefined;
  const missed = occurrencesIn(rule, start, start, addDays(today, -1)).filter(isLeft);
  let next = nextOccurrence(rule, start, today);
  while (next !== null && !isLeft(next)) next = nextOccurrence(rule, start, addDays(next, 1));
  return { day: missed[0] ?? next, missed, next };
}
