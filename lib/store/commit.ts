import * as z from 'zod/mini';
import type { Database } from './database';
import { difference } from './patch';
import { documentSchema, type FollowUp, followUpSchema, type StoredDocument } from './schema';
import type { Action, Step } from './step';

/** The state of one row before and after a change; null where there is no such row. */
export type RowChange =
  | { table: 'documents'; key: string; before: StoredDocument | null; after: StoredDocument | null }
  | { table: 'followUps'; key: string; before: FollowUp | null; after: FollowUp | null };

/** How many rows are written at once: progress is told, and an interruption heard, between them. */
const AT_ONCE = 200;

/** Runs `work` in one transaction over the list and its record: all of it is written, or nothing. */
export function inOneStep<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  return database.transaction('rw', database.documents, database.followUps, database.steps, work);
}

/**
 * Writes changes of rows, and the entry of the record that tells of them: the one way in which the list is changed. To be
 * called within `inOneStep`, at the ISO instant `at`. Throws where a row has not the stored shape, or what `afterEach` throws, which is
 * called after each row. Changes nothing where no row differs.
 */
export async function commit(
  database: Database,
  entry: { action: Action; at: string; undoes?: number },
  changes: readonly RowChange[],
  afterEach: () => void = () => undefined,
): Promise<void> {
  const recorded = recordOf(changes);
  if (recorded.rows.length === 0) return;
  for (let start = 0; start < changes.length; start += AT_ONCE) {
    const some = changes.slice(start, start + AT_ONCE);
    await write(database, some);
    for (const _row of some) afterEach();
  }
  const { action, at, undoes = null } = entry;
  await database.steps.add({ action, at, undoes, ...recorded });
}

/** What the record says of rows that are all new. */
export function createdBy(list: { documents: readonly StoredDocument[]; followUps: readonly FollowUp[] }) {
  return recordOf(creationOf(list));
}

/** The changes that create these rows. */
export function creationOf(list: { documents: readonly StoredDocument[]; followUps: readonly FollowUp[] }): RowChange[] {
  return [
    ...list.documents.map((after) => ({ table: 'documents' as const, key: after.key, before: null, after })),
    ...list.followUps.map((after) => ({ table: 'followUps' as const, key: after.id, before: null, after })),
  ];
}

function recordOf(changes: readonly RowChange[]): Pick<Step, 'followUpIds' | 'rows'> {
  const rows = changes
    .map(({ table, key, before, after }) => ({ table, key, patches: difference(before, after) }))
    .filter(({ patches }) => patches.length > 0);
  return { rows, followUpIds: rows.flatMap(({ table, key }) => (table === 'followUps' ? [key] : [])) };
}

/** Writes rows together: thousands one by one would take the browser seconds. */
async function write(database: Database, changes: readonly RowChange[]): Promise<void> {
  const documents: StoredDocument[] = [];
  const followUps: FollowUp[] = [];
  const gone = { documents: [] as string[], followUps: [] as string[] };
  for (const change of changes) {
    if (change.after === null) gone[change.table].push(change.key);
    else if (change.table === 'documents') documents.push(z.parse(documentSchema, change.after));
    else followUps.push(z.parse(followUpSchema, change.after));
  }
  if (documents.length > 0) await database.documents.bulkPut(documents);
  if (followUps.length > 0) await database.followUps.bulkPut(followUps);
  if (gone.documents.length > 0) await database.documents.bulkDelete(gone.documents);
  if (gone.followUps.length > 0) await database.followUps.bulkDelete(gone.followUps);
}
