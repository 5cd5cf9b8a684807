import * as z from 'zod/mini';
import type { Database } from './database';
import { documentKey, followUpId } from './identity';
import { documentSchema, type FollowUp, followUpSchema, type Page, type TaskInput } from './schema';

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
    tasks.map(async (task): Promise<FollowUp> => {
      const id = await followUpId(key, task.quote);
      return z.parse(followUpSchema, { ...task, id, documentKey: key, status: 'open', savedAt: now, doneAt: null });
    }),
  );
  const byId = new Map(followUps.map((followUp) => [followUp.id, followUp]));

  return database.transaction('rw', database.documents, database.followUps, async () => {
    const known = new Set(
      await database.followUps
        .where('id')
        .anyOf([...byId.keys()])
        .primaryKeys(),
    );
    const fresh = [...byId.values()].filter((followUp) => !known.has(followUp.id));
    if (fresh.length > 0 && (await database.documents.get(key)) === undefined) await database.documents.add(document);
    await database.followUps.bulkAdd(fresh);
    return { saved: await database.followUps.where({ documentKey: key }).toArray(), added: fresh.length };
  });
}

/** All saved tasks of the document that a page shows, done ones too. */
export function savedTasksOf(database: Database, page: Page): Promise<FollowUp[]> {
  return database.followUps.where({ documentKey: documentKey(page) }).toArray();
}

/** Takes back saves of the document that a page shows; ids of other documents are left alone. Gives the ids removed. */
export async function unsaveTasks(database: Database, page: Page, ids: string[]): Promise<string[]> {
  const key = documentKey(page);
  return database.transaction('rw', database.documents, database.followUps, async () => {
    const own = await database.followUps.where({ documentKey: key }).primaryKeys();
    const removed = own.filter((id) => ids.includes(id));
    await database.followUps.bulkDelete(removed);
    if (removed.length > 0 && removed.length === own.length) await database.documents.delete(key);
    return removed;
  });
}
