import { inOneStep } from './commit';
import type { Database } from './database';

/**
 * Deletes every task, every document and the whole history at the ISO instant `now`. It cannot be taken back. The record begins anew with
 * an entry that says so and follows on what was there: a record that ends before its copy counts as lost, and would be brought back.
 */
export function eraseList(database: Database, now: string): Promise<void> {
  return inOneStep(database, async () => {
    await Promise.all([database.documents.clear(), database.followUps.clear(), database.steps.clear()]);
    await database.steps.add({ action: 'erased', at: now, undoes: null, followUpIds: [], rows: [] });
  });
}
