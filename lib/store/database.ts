import { Dexie, type Table, type Transaction } from 'dexie';
import { createdBy } from './commit';
import { refusingNewer } from './newer-database';
import type { FollowUp, StoredDocument } from './schema';
import type { Step } from './step';
import { type FollowUp1, fromVersion1 } from './version-1';

/** The list on this machine: the documents that tasks come from, the follow-ups, and the record of every change of them. */
export interface Database extends Dexie {
  documents: Table<StoredDocument, string>;
  followUps: Table<FollowUp, string>;
  steps: Table<Step, number, Omit<Step, 'seq'>>;
}

/** The version of the database that this code knows. A stored sample of every version up to it is migrated in the tests. */
export const DATABASE_VERSION = 2;

/**
 * Opens the list lazily: nothing is read before the first query, and a database that cannot be opened rejects there, one that
 * a newer version of the extension has made with the error `NewerDatabase`. The name is an argument for the tests.
 */
export function openDatabase(name = 'so-viec'): Database {
  const { indexedDB, IDBKeyRange } = Dexie.dependencies;
  const database = new Dexie(name, {
    indexedDB: indexedDB && refusingNewer(indexedDB),
    IDBKeyRange,
    // A save is answered once it is on the disk, not once it is on its way there: a power cut costs nothing that was acknowledged.
    chromeTransactionDurability: 'strict',
  }) as Database;
  database.version(1).stores({ documents: 'key', followUps: 'id, documentKey, status' });
  database
    .version(DATABASE_VERSION)
    .stores({ documents: 'key', followUps: 'id, documentKey', steps: '++seq, *followUpIds' })
    .upgrade(upgradeFrom1);
  return database;
}

/** Every follow-up gets what it lacks, and the record begins with what was there. */
async function upgradeFrom1(transaction: Transaction): Promise<void> {
  const documents: StoredDocument[] = await transaction.table('documents').toArray();
  const old: FollowUp1[] = await transaction.table('followUps').toArray();
  const at = old
    .map(({ savedAt }) => savedAt)
    .sort()
    .at(-1);
  if (at === undefined) return;
  const followUps = old.map(fromVersion1);
  await transaction.table('followUps').bulkPut(followUps);
  await transaction.table('steps').add({ at, action: 'restored', undoes: null, ...createdBy({ documents, followUps }) });
}
