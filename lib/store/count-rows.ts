import { liveQuery, type Observable } from 'dexie';
import type { Database } from './database';

/** How much is kept: tasks, documents, and changes recorded. */
export interface RowCounts {
  followUps: number;
  documents: number;
  steps: number;
}

/** How much is kept, again after every change; an unreadable database arrives as an error. */
export function watchCounts(database: Database): Observable<RowCounts> {
  return liveQuery(async () => {
    const [followUps, documents, steps] = await Promise.all([
      database.followUps.count(),
      database.documents.count(),
      database.steps.count(),
    ]);
    return { followUps, documents, steps };
  });
}
