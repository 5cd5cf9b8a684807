import * as z from 'zod/mini';
import type { Database } from './database';
import { documentSchema, type FollowUp, followUpSchema, type StoredDocument } from './schema';

/** What is needed to bring a removed follow-up back as it was. */
export interface RemovedFollowUp {
  followUp: FollowUp;
  document: StoredDocument;
}

/** Marks a follow-up as done at the ISO instant `now`. Gives false where it is no longer on the list. */
export function setDone(database: Database, id: string, now: string): Promise<boolean> {
  return change(database, id, (followUp) => ({ ...followUp, status: 'done', doneAt: now }));
}

/** Marks a follow-up as open again. Gives false where it is no longer on the list. */
export function setOpen(database: Database, id: string): Promise<boolean> {
  return change(database, id, (followUp) => ({ ...followUp, status: 'open', doneAt: null }));
}

/**
 * Removes a follow-up, and its document with the last one. Gives what `restoreFollowUp` takes, or null where it is no
 * longer on the list.
 */
export async function removeFollowUp(database: Database, id: string): Promise<RemovedFollowUp | null> {
  return database.transaction('rw', database.documents, database.followUps, async () => {
    const followUp = await database.followUps.get(id);
    const document = followUp && (await database.documents.get(followUp.documentKey));
    if (followUp === undefined || document === undefined) return null;
    await database.followUps.delete(id);
    const left = await database.followUps.where({ documentKey: document.key }).count();
    if (left === 0) await database.documents.delete(document.key);
    return { followUp, document };
  });
}

/** Brings a removed follow-up back with the state that it had. Throws where it does not have the stored shape. */
export async function restoreFollowUp(database: Database, removed: RemovedFollowUp): Promise<void> {
  const followUp = z.parse(followUpSchema, removed.followUp);
  const document = z.parse(documentSchema, removed.document);
  await database.transaction('rw', database.documents, database.followUps, async () => {
    if ((await database.documents.get(document.key)) === undefined) await database.documents.add(document);
    await database.followUps.put(followUp);
  });
}

async function change(database: Database, id: string, next: (followUp: FollowUp) => FollowUp): Promise<boolean> {
  return database.transaction('rw', database.followUps, async () => {
    const followUp = await database.followUps.get(id);
    if (followUp === undefined) return false;
    await database.followUps.put(z.parse(followUpSchema, next(followUp)));
    return true;
  });
}
