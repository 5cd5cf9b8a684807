import { Dexie, type Table } from 'dexie';
import type { FollowUp, StoredDocument } from './schema';

/** The list on this machine: the documents that tasks come from, and the saved tasks. */
export interface Database extends Dexie {
  documents: Table<StoredDocument, string>;
  followUps: Table<FollowUp, string>;
}

/**
 * Opens the list lazily: nothing is read before the first query, and a database that cannot be opened rejects there.
 * The name is an argument for the tests.
 */
export function openDatabase(name = 'so-viec'): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({ documents: 'key', followUps: 'id, documentKey, status' });
  return database;
}
