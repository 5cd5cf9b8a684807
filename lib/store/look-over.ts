import type { Table } from 'dexie';
import type { Database } from './database';
import { isAsLeft } from './patch';
import { documentSchema, followUpSchema } from './schema';

/** A row that has not the stored shape, cannot be read (`row` is null), or is missing although the record says that it is there. */
export interface Unfit {
  table: 'documents' | 'followUps';
  key: string;
  row: unknown;
}

/** Looks at every row, and at those of the last change: what is wrong with the list as far as it can be seen. */
export function lookOver(database: Database): Promise<Unfit[]> {
  return database.transaction('r', database.documents, database.followUps, database.steps, () => findUnfit(database));
}

async function findUnfit(database: Database): Promise<Unfit[]> {
  const documents = await rowsOf(database.documents);
  const followUps = await rowsOf(database.followUps);
  const unfit: Unfit[] = [];
  for (const [key, row] of documents) if (!documentSchema.safeParse(row).success) unfit.push({ table: 'documents', key, row });
  for (const [key, row] of followUps) if (!followUpSchema.safeParse(row).success) unfit.push({ table: 'followUps', key, row });
  for (const [, row] of followUps) {
    const key = documentKeyOf(row);
    if (key !== null && !documents.has(key)) unfit.push({ table: 'documents', key, row: null });
  }
  const last = await database.steps.orderBy('seq').last();
  for (const { table, key, patches } of last?.rows ?? []) {
    const isThere = (table === 'documents' ? documents : followUps).has(key);
    if (!isThere && !isAsLeft(null, patches)) unfit.push({ table, key, row: null });
  }
  return [...new Map(unfit.map((found) => [`${found.table} ${found.key}`, found])).values()];
}

/** Every row by its key, null where it cannot be read: one that is broken on the disk makes reading them all fail. */
async function rowsOf(table: Table<unknown, string>): Promise<Map<string, unknown>> {
  const keys = await table.toCollection().primaryKeys();
  const rows = await table.bulkGet(keys).catch(() => Promise.all(keys.map((key) => table.get(key).catch(() => null))));
  return new Map(keys.map((key, index) => [key, rows[index] ?? null]));
}

function documentKeyOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null || !('documentKey' in row)) return null;
  return typeof row.documentKey === 'string' ? row.documentKey : null;
}
