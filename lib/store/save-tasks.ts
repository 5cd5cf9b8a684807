import * as z from 'zod/mini';
import { commit, creationOf, inOneStep } from './commit';
import type { Database } from './database';
import { removalOf } from './follow-ups';
import { documentKey, followUpId } from './identity';
import { followUpOfTask } from './new-follow-up';
import { documentSchema, type FollowUp, type Page, type TaskInput } from './schema';

/** What saving came to: all saved tasks of the document, and how many of them are new. */
export interface SaveResult {
  saved: FollowUp[];
  added: number;
}

/**
 * Saves tasks of a page, all or none; `now` is an ISO instant. A task that is saved already stays as it is, done or
 * not. Throws where page or tasks do not have the stored shape; then nothing has been written.
 */
export async function saveTasks(database: Database, page: Page, tasks: TaskInput[], now: string): Promise<SaveResult> {
  const key = documentKey(page);
  const document = z.parse(documentSchema, { key, fields: page.document, url: page.url, title: page.title, savedAt: now });
  // Hashing must be over before the transaction begins: IndexedDB commits while anything else is awaited.
  const followUps = await Promise.all(
    tasks.map(async (task) => followUpOfTask(await followUpId(key, task.quote), key, task, now)),
  );
  const byId = new Map(followUps.map((followUp) => [followUp.id, followUp]));

  return inOneStep(database, async () => {
    // The identity of a task begins with its document's: what is saved of it already is saved under that document.
    const before = await database.followUps.where({ documentKey: key }).toArray();
    const known = new Set(before.map(({ id }) => id));
    const fresh = [...byId.values()].filter((followUp) => !known.has(followUp.id));
    const isNew = fresh.length > 0 && (await database.documents.get(key)) === undefined;
    const changes = creationOf({ documents: isNew ? [document] : [], followUps: fresh });
    await commit(database, { action: 'saved', at: now }, changes);
    // What has just been written need not be read back.
    return { saved: [...before, ...fresh], added: fresh.length };
  });
}

/** All saved tasks of the document that a page shows, done ones too. */
export function savedTasksOf(database: Database, page: Page): Promise<FollowUp[]> {
  return database.followUps.where({ documentKey: documentKey(page) }).toArray();
}

/** Takes back saves of the document that a page shows; ids of other documents are left alone. Gives the ids removed. */
export async function unsaveTasks(database: Database, page: Page, ids: string[], now: string): Promise<string[]> {
  return inOneStep(database, async () => {
    const own = await savedTasksOf(database, page);
    const removed = own.filter(({ id }) => ids.includes(id));
    await commit(database, { action: 'deleted', at: now }, await removalOf(database, removed));
    return removed.map(({ id }) => id);
  });
}
