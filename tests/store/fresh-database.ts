import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '@/lib/store/database';

// Dexie looks for the browser's database when it is loaded, which may be before any test could put one there.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let count = 0;

/** A database of its own for one test, deleted when the test is over. */
export function freshDatabase(): Database {
  count += 1;
  const database = openDatabase(`test-${count}`);
  onTestFinished(() => database.delete());
  return database;
}
