import type { IsoDay } from '@/lib/calendar/iso-day';
import { commit, inOneStep, type RowChange } from './commit';
import type { Database } from './database';
import { finished } from './finish';
import { removalOf } from './follow-ups';
import { type FollowUp, MOST_TAGS } from './schema';
import { isOpen } from './status';
import type { Action } from './step';

/**
 * Changes several follow-ups in one step, at the ISO instant `now`, so that they are also taken back in one; `next` gives the new state of
 * each. Those that are no longer on the list, and those that `next` leaves as they are, do not count. Gives the ids of those that were changed.
 */
export function changeFollowUps(
  database: Database,
  ids: readonly string[],
  action: Action,
  now: string,
  next: (followUp: FollowUp) => FollowUp,
): Promise<string[]> {
  return inOneStep(database, async () => {
    const changes = (await followUpsOf(database, ids)).flatMap((before): RowChange[] => {
      const after = next(before);
      return after === before ? [] : [{ table: 'followUps', key: before.id, before, after }];
    });
    await commit(database, { action, at: now }, changes);
    return changes.map(({ key }) => key);
  });
}

/** Finishes those that are to be done, on the day `on`; of recurring duties the occurrence that is to be dealt with. */
export function finishFollowUps(database: Database, ids: readonly string[], on: IsoDay, now: string): Promise<string[]> {
  return changeFollowUps(database, ids, 'finished', now, (followUp) => finished(followUp, on));
}

/** Sets the day on which they are due; null for none at all. What was read stays beside it. */
export function setDueDays(database: Database, ids: readonly string[], day: IsoDay | null, now: string): Promise<string[]> {
  return changeFollowUps(database, ids, 'edited', now, (followUp) => ({ ...followUp, due: { day } }));
}

/** Adds a tag to those that do not have it, and have room for it. */
export function addTag(database: Database, ids: readonly string[], tag: string, now: string): Promise<string[]> {
  return changeFollowUps(database, ids, 'edited', now, (followUp) => {
    const { tags } = followUp;
    return tags.includes(tag) || tags.length >= MOST_TAGS ? followUp : { ...followUp, tags: [...tags, tag] };
  });
}

/** Silences the reminders of those that are to be done until the ISO instant `until`. */
export function snoozeFollowUps(database: Database, ids: readonly string[], until: string, now: string): Promise<string[]> {
  return changeFollowUps(database, ids, 'snoozed', now, (followUp) =>
    isOpen(followUp) ? { ...followUp, snoozedUntil: until } : followUp,
  );
}

/** Removes them in one step, and each document with the last of its follow-ups. Gives the ids of those that were there. */
export function removeFollowUps(database: Database, ids: readonly string[], now: string): Promise<string[]> {
  return inOneStep(database, async () => {
    const found = await followUpsOf(database, ids);
    const byDocument = new Map<string | null, FollowUp[]>();
    for (const one of found) byDocument.set(one.documentKey, [...(byDocument.get(one.documentKey) ?? []), one]);
    const changes: RowChange[] = [];
    for (const followUps of byDocument.values()) changes.push(...(await removalOf(database, followUps)));
    await commit(database, { action: 'deleted', at: now }, changes);
    return found.map(({ id }) => id);
  });
}

async function followUpsOf(database: Database, ids: readonly string[]): Promise<FollowUp[]> {
  return (await database.followUps.bulkGet([...ids])).filter((followUp) => followUp !== undefined);
}
