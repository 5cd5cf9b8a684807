import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Database } from './database';
import { changeFollowUp } from './follow-ups';

/** Marks a follow-up as finished on the day `on`. Gives false where it is no longer on the list. */
export function finishFollowUp(database: Database, id: string, on: IsoDay, now: string): Promise<boolean> {
  return changeFollowUp(database, id, 'finished', now, (followUp) => ({ ...followUp, finishedOn: on }));
}
