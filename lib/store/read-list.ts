import { liveQuery, type Observable } from 'dexie';
import type { Database } from './database';
import type { FollowUp, StoredDocument } from './schema';
import type { Step } from './step';

/** One line of the list: a follow-up with the document that it comes from; null where it was typed by hand. */
export interface ListEntry {
  followUp: FollowUp;
  document: StoredDocument | null;
}

/** The whole list as it is now, in no particular order. */
export async function readList(database: Database): Promise<ListEntry[]> {
  return database.transaction('r', database.documents, database.followUps, async () => {
    const documents = new Map((await database.documents.toArray()).map((document) => [document.key, document]));
    return (await database.followUps.toArray()).map((followUp) => ({
      followUp,
      document: documents.get(followUp.documentKey ?? '') ?? null,
    }));
  });
}

/** The whole list, and the last step of its record when it was read. */
export interface ListReading {
  entries: ListEntry[];
  until: number;
}

/** The whole list, again after every change, wherever it was made; an unreadable database arrives as an error. */
export function watchList(database: Database): Observable<ListReading> {
  return liveQuery(() => readListWithMark(database));
}

/** The whole list as it is now, and the last step of its record. */
export function readListWithMark(database: Database): Promise<ListReading> {
  return database.transaction('r', database.documents, database.followUps, database.steps, async () => ({
    entries: await readList(database),
    until: await lastStepOf(database),
  }));
}

/** The number of the last change that the record tells of; 0 where it tells of none. */
export async function lastStepOf(database: Database): Promise<number> {
  const [last = 0] = await database.steps.orderBy('seq').reverse().limit(1).primaryKeys();
  return last;
}

/** All that was ever done to a follow-up, the latest first, again after every change. */
export function watchHistory(database: Database, id: string): Observable<Step[]> {
  return liveQuery(async () => (await database.steps.where('followUpIds').equals(id).sortBy('seq')).reverse());
}

/** A follow-up with its document; null where it is no longer on the list. */
export async function findEntry(database: Database, id: string): Promise<ListEntry | null> {
  return database.transaction('r', database.documents, database.followUps, async () => {
    const followUp = await database.followUps.get(id);
    if (followUp === undefined) return null;
    return { followUp, document: (await database.documents.get(followUp.documentKey ?? '')) ?? null };
  });
}
