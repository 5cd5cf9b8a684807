import { applyPatches, isAsFound } from './patch';
import { documentSchema, type FollowUp, followUpSchema, type StoredDocument } from './schema';
import type { Step } from './step';

/** The rows of the list, in no particular order. */
export interface ListRows {
  documents: StoredDocument[];
  followUps: FollowUp[];
}

/**
 * The list as it is after the steps that follow step `after`, and the last step that could be taken: a step that is missing, that
 * does not fit the list or would leave something without the stored shape ends it, since nothing after it can be trusted.
 */
export function replay(list: ListRows, steps: readonly Step[], after: number): { list: ListRows; until: number } {
  const rows = new Map<string, unknown>([
    ...list.documents.map((row) => [`documents ${row.key}`, row] as const),
    ...list.followUps.map((row) => [`followUps ${row.id}`, row] as const),
  ]);
  let until = after;
  for (const step of steps) {
    if (step.seq <= after) continue;
    if (step.seq !== until + 1 || !take(step, rows)) break;
    until = step.seq;
  }
  const rowsOf = (table: string) => [...rows].flatMap(([name, row]) => (name.startsWith(`${table} `) ? [row] : []));
  return {
    list: { documents: rowsOf('documents') as StoredDocument[], followUps: rowsOf('followUps') as FollowUp[] },
    until,
  };
}

/** Takes one step in `rows`, or none of it; gives whether it could be taken. */
function take(step: Step, rows: Map<string, unknown>): boolean {
  const changed = new Map<string, unknown>();
  for (const { table, key, patches } of step.rows) {
    const before = (rows.get(`${table} ${key}`) ?? null) as Readonly<Record<string, unknown>> | null;
    const after = applyPatches(before, patches, 'after');
    const schema = table === 'documents' ? documentSchema : followUpSchema;
    if (!isAsFound(before, patches) || (after !== null && !schema.safeParse(after).success)) return false;
    changed.set(`${table} ${key}`, after);
  }
  for (const [name, row] of changed) {
    if (row === null) rows.delete(name);
    else rows.set(name, row);
  }
  return true;
}
