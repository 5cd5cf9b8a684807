import type { IsoDay } from '@/lib/calendar/iso-day';
import { dueOf } from '@/lib/store/due';
import { groupOf } from '@/lib/store/group-follow-ups';
import type { FollowUp } from '@/lib/store/schema';
import { SOON_IN_DAYS } from '@/lib/store/soon-in-days';
import { isOpen } from '@/lib/store/status';

/** How many open follow-ups press: `overdue` ones, and `soon` those due today or in the days that count as soon. */
export interface DueSoon {
  overdue: number;
  soon: number;
}

/** Counts what the badge shows; recurring ones and those without a day are not counted. */
export function countDueSoon(followUps: FollowUp[], today: IsoDay, soonInDays: number = SOON_IN_DAYS): DueSoon {
  const count = { overdue: 0, soon: 0 };
  for (const followUp of followUps) {
    if (!isOpen(followUp)) continue;
    const group = groupOf(dueOf(followUp, today), today, soonInDays);
    if (group === 'overdue') count.overdue += 1;
    if (group === 'today' || group === 'next7') count.soon += 1;
  }
  return count;
}
