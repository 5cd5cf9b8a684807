import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Database } from './database';
import { dueOf } from './due';
import { changeFollowUp } from './follow-ups';
import type { FollowUp } from './schema';
import { isOpen } from './status';

/**
 * Marks a follow-up as finished on the day `on`; of a recurring duty the occurrence of the day `occurrence`, or the one that is to be dealt
 * with, so that the next one takes its place. What is dealt with already stays as it is. Gives false where it is no longer on the list.
 */
export function finishFollowUp(database: Database, id: string, on: IsoDay, now: string, occurrence?: IsoDay): Promise<boolean> {
  return changeFollowUp(database, id, 'finished', now, (followUp) => finished(followUp, on, occurrence));
}

/** The follow-up finished on the day `on`, as `finishFollowUp` does it. */
export function finished(followUp: FollowUp, on: IsoDay, occurrence?: IsoDay): FollowUp {
  if (!isOpen(followUp)) return followUp;
  const due = dueOf(followUp, on);
  if (due.kind !== 'recurring' || due.day === null) return { ...followUp, finishedOn: on };
  const day = occurrence ?? due.day;
  if (followUp.occurrences[day] !== undefined) return followUp;
  return withOccurrences(followUp, [day], { finishedOn: on, lateReason: '' });
}

/**
 * Sets the day right on which a follow-up was finished; of a recurring duty, the one on which the occurrence of the day
 * `occurrence` was. What is still to be done stays as it is.
 */
export function changeFinishDay(
  database: Database,
  id: string,
  occurrence: IsoDay | null,
  on: IsoDay,
  now: string,
): Promise<boolean> {
  return changeFollowUp(database, id, 'edited', now, (followUp) => {
    if (occurrence === null) return followUp.finishedOn === null ? followUp : { ...followUp, finishedOn: on };
    const dealtWith = followUp.occurrences[occurrence];
    return dealtWith === undefined ? followUp : withOccurrences(followUp, [occurrence], { ...dealtWith, finishedOn: on });
  });
}

/** Puts the occurrence of the day `occurrence` of a recurring duty back among those to be dealt with. */
export function reopenOccurrence(database: Database, id: string, occurrence: IsoDay, now: string): Promise<boolean> {
  return changeFollowUp(database, id, 'reopened', now, (followUp) => {
    const { [occurrence]: _dealtWith, ...occurrences } = followUp.occurrences;
    return { ...followUp, occurrences };
  });
}

/** Lets go of all occurrences of a recurring duty that were missed before `today`: the next one takes their place. */
export function skipMissed(database: Database, id: string, today: IsoDay, now: string): Promise<boolean> {
  return changeFollowUp(database, id, 'skipped', now, (followUp) => {
    const due = dueOf(followUp, today);
    return due.kind === 'recurring' ? withOccurrences(followUp, due.missed, { finishedOn: null, lateReason: '' }) : followUp;
  });
}

/** Notes why a task was finished late; of a recurring duty, why the occurrence of the day `occurrence` was. */
export function explainDelay(
  database: Database,
  id: string,
  occurrence: IsoDay | null,
  lateReason: string,
  now: string,
): Promise<boolean> {
  return changeFollowUp(database, id, 'explained', now, (followUp) => {
    const dealtWith = occurrence === null ? undefined : followUp.occurrences[occurrence];
    if (occurrence === null || dealtWith === undefined) return { ...followUp, lateReason };
    return withOccurrences(followUp, [occurrence], { ...dealtWith, lateReason });
  });
}

function withOccurrences(followUp: FollowUp, days: readonly IsoDay[], dealtWith: FollowUp['occurrences'][string]): FollowUp {
  const added = Object.fromEntries(days.map((day) => [day, dealtWith]));
  return { ...followUp, occurrences: { ...followUp.occurrences, ...added } };
}
