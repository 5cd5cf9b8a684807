import { liveQuery, type Observable } from 'dexie';
import type { Database } from './database';
import type { FollowUp, StoredDocument } from './schema';

/** One line of the list: a follow-up with the document that it comes from. */
export interface ListEntry {
  followUp: FollowUp;
  document: StoredDocument;
}

/** The whole list as it is now, in no particular order. */
export async function readList(database: Database): Promise<ListEntry[]> {
  return database.transaction('r', database.documents, database.followUps, async () => {
    const documents = new Map((await database.documents.toArray()).map((document) => [document.key, document]));
    return (await database.followUps.toArray()).flatMap((followUp) => {
      const document = documents.get(followUp.documentKey);
      return document === undefined ? [] : [{ followUp, document }];
    });
  });
}

/** The whole list, again after every change, wherever it was made; an unreadable database arrives as an error. */
export function watchList(database: Database): Observable<ListEntry[]> {
  return liveQuery(() => readList(database));
}

/** A follow-up with its document; null where it is no longer on the list. */
export async function findEntry(database: Database, id: string): Promise<ListEntry | null> {
  return database.transaction('r', database.documents, database.followUps, async () => {
    const followUp = await database.followUps.get(id);
    const document = followUp && (await database.documents.get(followUp.documentKey));
    return followUp && document ? { followUp, document } : null;
  });
}
