import * as z from 'zod/mini';
import { commit, inOneStep, type RowChange } from './commit';
import type { Database } from './database';
import { applyPatches, isAsLeft } from './patch';
import { documentSchema, type FollowUp, followUpSchema, type StoredDocument } from './schema';
import type { Step } from './step';

/**
 * Takes back the latest change that is not taken back yet, from the record alone, and records that too; so several calls go
 * several steps back. Changes from before the ISO instant `since`, and those that brought a list back, stay. Gives the step that
 * was taken back; null where there is none, or where the list does not stand as that step left it.
 */
export function undoLast(database: Database, since: string, now: string): Promise<Step | null> {
  return inOneStep(database, async () => {
    const step = await lastUndoable(database, since);
    if (step === null) return null;
    const changes = await inverse(database, step);
    if (changes === null) return null;
    await commit(database, { action: 'undone', at: now, undoes: step.seq }, changes);
    return step;
  });
}

/** The latest step that is not taken back yet, if it may be. */
async function lastUndoable(database: Database, since: string): Promise<Step | null> {
  const undone = new Set<number>();
  let found: Step | null = null;
  await database.steps
    .orderBy('seq')
    .reverse()
    .until((step) => {
      if (step.undoes !== null) undone.add(step.undoes);
      else if (!undone.has(step.seq)) found = step;
      return found !== null;
    })
    .toArray();
  return found === null ? null : allowed(found, since);
}

function allowed(step: Step, since: string): Step | null {
  return step.action === 'restored' || step.action === 'erased' || step.at < since ? null : step;
}

/** The changes that take a step back; null where a row has been changed past the record since. */
async function inverse(database: Database, step: Step): Promise<RowChange[] | null> {
  const changes: RowChange[] = [];
  const rows = { documents: await rowsOf(database, step, 'documents'), followUps: await rowsOf(database, step, 'followUps') };
  for (const { table, key, patches } of step.rows) {
    const current = rows[table].get(key) ?? null;
    if (!isAsLeft(current, patches)) return null;
    const after = applyPatches(current, patches, 'before');
    // What comes out of the record is checked like anything else that is written.
    if (table === 'documents') {
      changes.push({ table, key, before: documentOr(current), after: documentOr(after) });
    } else {
      changes.push({ table, key, before: followUpOr(current), after: followUpOr(after) });
    }
  }
  return changes;
}

/** The rows of a table that a step is about, as they are now, by their keys. */
async function rowsOf(
  database: Database,
  step: Step,
  table: 'documents' | 'followUps',
): Promise<Map<string, StoredDocument | FollowUp>> {
  const keys = step.rows.flatMap((row) => (row.table === table ? [row.key] : []));
  const found: (StoredDocument | FollowUp | undefined)[] = await database[table].bulkGet(keys);
  return new Map(found.flatMap((row, index) => (row === undefined ? [] : [[keys[index] ?? '', row]])));
}

function documentOr(row: object | null) {
  return row === null ? null : z.parse(documentSchema, row);
}

function followUpOr(row: object | null) {
  return row === null ? null : z.parse(followUpSchema, row);
}
