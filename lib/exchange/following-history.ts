import { createdBy } from '@/lib/store/commit';
import type { ListImport } from '@/lib/store/import-list';
import { applyPatches, isAsLeft } from '@/lib/store/patch';
import { documentSchema, type FollowUp, followUpSchema, type StoredDocument } from '@/lib/store/schema';
import type { Step } from '@/lib/store/step';
import type { Everything } from './backup';

type Row = Readonly<Record<string, unknown>>;

/**
 * The history of a backup, numbered to follow on the entry `until`. A record begins with what was there before it: years ago nothing,
 * later on what has been forgotten of it. Taken back from its end it gives that beginning, with which an entry of its own begins. Null
 * where it does not fit the list that the backup holds: then it cannot be trusted to undo anything.
 */
export async function followingHistory(
  { documents, followUps, steps }: Everything,
  until: number,
  breathe: () => Promise<void>,
): Promise<ListImport['history']> {
  const [first] = steps;
  if (first === undefined) return null;
  const rows = new Map<string, Row>([
    ...documents.map((row) => [`documents ${row.key}`, row] as const),
    ...followUps.map((row) => [`followUps ${row.id}`, row] as const),
  ]);
  for (const step of [...steps].reverse()) {
    if (!takeBack(step, rows)) return null;
    await breathe();
  }
  const beginning = wellFormed(rows);
  if (beginning === null) return null;
  const added = createdBy(beginning);
  const begins: Omit<Step, 'seq'>[] =
    added.rows.length === 0 ? [] : [{ at: first.at, action: 'restored', undoes: null, ...added }];
  const numbers = new Map(steps.map(({ seq }, index) => [seq, until + begins.length + index + 1]));
  const followed = steps.map((step) => ({ ...step, undoes: step.undoes === null ? null : (numbers.get(step.undoes) ?? null) }));
  const numbered = [...begins, ...followed].map((step, index): Step => ({ ...step, seq: until + index + 1 }));
  return { steps: numbered, list: { documents, followUps } };
}

/** Takes a step back in `rows`; false where they do not stand as it left them. */
function takeBack(step: Step, rows: Map<string, Row>): boolean {
  for (const { table, key, patches } of step.rows) {
    const name = `${table} ${key}`;
    const current = rows.get(name) ?? null;
    if (!isAsLeft(current, patches)) return false;
    const before = applyPatches(current, patches, 'before');
    if (before === null) rows.delete(name);
    else rows.set(name, before);
  }
  return true;
}

/** The rows as those of a list; null where one has not the stored shape. */
function wellFormed(rows: ReadonlyMap<string, Row>): { documents: StoredDocument[]; followUps: FollowUp[] } | null {
  const list: { documents: StoredDocument[]; followUps: FollowUp[] } = { documents: [], followUps: [] };
  for (const [name, row] of rows) {
    const document = name.startsWith('documents ') ? documentSchema.safeParse(row) : null;
    const followUp = document === null ? followUpSchema.safeParse(row) : null;
    if (document?.success) list.documents.push(document.data);
    else if (followUp?.success) list.followUps.push(followUp.data);
    else return null;
  }
  return list;
}
