import { commit, inOneStep, type RowChange } from './commit';
import type { Database } from './database';
import type { Edit, FollowUp } from './schema';
import type { Action } from './step';

/**
 * Changes one follow-up at the ISO instant `now` and records it as `action`; `next` gives the new state from the old one.
 * Gives false where the follow-up is no longer on the list; throws where the new state has not the stored shape.
 */
export function changeFollowUp(
  database: Database,
  id: string,
  action: Action,
  now: string,
  next: (followUp: FollowUp) => FollowUp,
): Promise<boolean> {
  return inOneStep(database, async () => {
    const before = await database.followUps.get(id);
    if (before === undefined) return false;
    await commit(database, { action, at: now }, [{ table: 'followUps', key: id, before, after: next(before) }]);
    return true;
  });
}

/** Sets fields that may be changed by hand. Throws where one of them has not the stored shape. */
export function editFollowUp(database: Database, id: string, edit: Edit, now: string): Promise<boolean> {
  const action = Object.keys(edit).join() === 'confirmed' ? 'confirmed' : 'edited';
  return changeFollowUp(database, id, action, now, (followUp) => ({ ...followUp, ...edit }));
}

/** Puts a follow-up back among those to be done, whether it was finished or cancelled. */
export function reopenFollowUp(database: Database, id: string, now: string): Promise<boolean> {
  return changeFollowUp(database, id, 'reopened', now, (followUp) => ({ ...followUp, finishedOn: null, cancelledOn: null }));
}

/** Marks a follow-up as cancelled on the ISO day `on`: it need not be done any more, and stays on the list as such. */
export function cancelFollowUp(database: Database, id: string, on: string, now: string): Promise<boolean> {
  return changeFollowUp(database, id, 'cancelled', now, (followUp) => ({ ...followUp, cancelledOn: on }));
}

/** Silences the reminders of a follow-up until the ISO instant `until`; null lets them be heard again. */
export function snoozeFollowUp(database: Database, id: string, until: string | null, now: string): Promise<boolean> {
  return changeFollowUp(database, id, 'snoozed', now, (followUp) => ({ ...followUp, snoozedUntil: until }));
}

/** Adds a note of the ISO day `on` on how the task goes on. Its key is the instant at which it is written. */
export function addProgress(database: Database, id: string, on: string, text: string, now: string): Promise<boolean> {
  return changeFollowUp(database, id, 'noted', now, (followUp) => ({
    ...followUp,
    progress: { ...followUp.progress, [now]: { on, text } },
  }));
}

/** Sets right the note of progress that was written at the instant `key`, or takes it out (null). One that is gone stays so. */
export function changeProgress(
  database: Database,
  id: string,
  key: string,
  note: { on: string; text: string } | null,
  now: string,
): Promise<boolean> {
  return changeFollowUp(database, id, 'edited', now, (followUp) => {
    const { [key]: old, ...others } = followUp.progress;
    if (old === undefined) return followUp;
    return { ...followUp, progress: note === null ? others : { ...others, [key]: note } };
  });
}

/** Removes a follow-up, and its document with the last one. Gives false where it is no longer on the list. */
export function removeFollowUp(database: Database, id: string, now: string): Promise<boolean> {
  return inOneStep(database, async () => {
    const before = await database.followUps.get(id);
    if (before === undefined) return false;
    await commit(database, { action: 'deleted', at: now }, await removalOf(database, [before]));
    return true;
  });
}

/** The changes that remove follow-ups of one document, and the document where none of its follow-ups is left. */
export async function removalOf(database: Database, followUps: readonly FollowUp[]): Promise<RowChange[]> {
  const changes: RowChange[] = followUps.map((before) => ({ table: 'followUps', key: before.id, before, after: null }));
  const key = followUps[0]?.documentKey ?? null;
  if (key === null) return changes;
  const [document, count] = [await database.documents.get(key), await database.followUps.where({ documentKey: key }).count()];
  if (document !== undefined && count === followUps.length) {
    changes.push({ table: 'documents', key, before: document, after: null });
  }
  return changes;
}
