import type { IsoDay } from '@/lib/calendar/iso-day';
import type { ListEntry } from '@/lib/store/read-list';
import { statusOf } from '@/lib/store/status';

/** How many tasks are in each state, only those states that there are; `soon` is how many days after today count as soon. */
export function countStatuses(entries: readonly ListEntry[], today: IsoDay, soon: number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { followUp } of entries) {
    const status = statusOf(followUp, today, soon);
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}
