import { inOneStep } from './commit';
import type { Database } from './database';
import type { Step } from './step';

const DAY_IN_MS = 86_400_000;
/** How long the record of a change is kept, in days. */
export const KEPT_DAYS = 365;
/** How long the record still holds the words of a task that was deleted, in days. */
export const KEPT_AFTER_DELETION_DAYS = 30;
/** How many changes are kept at most; those of the last day in any case, since they can be undone. */
export const MOST_STEPS = 20_000;

/**
 * Takes out of the record, at the instant `now`, what is older than it is kept. The last entry always stays: it tells how far the record
 * has come. Gives whether anything was taken out, so that its copy is to be made anew.
 */
export function pruneRecord(database: Database, now: Date): Promise<boolean> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_IN_MS).toISOString();
  const [oldest, undoable, deletedBy] = [before(KEPT_DAYS), before(1), before(KEPT_AFTER_DELETION_DAYS)];
  return inOneStep(database, async () => {
    const steps = await database.steps.orderBy('seq').toArray();
    const surplus = steps.length - MOST_STEPS;
    // From the front alone, so that what is left has no gap.
    const firstKept = steps.findIndex(({ at }, index) => at >= oldest && (index >= surplus || at >= undoable));
    const kept = steps.slice(firstKept < 0 ? -1 : firstKept);
    const gone = steps.slice(0, steps.length - kept.length).map(({ seq }) => seq);
    const onList = new Set([
      ...(await database.documents.toCollection().primaryKeys()),
      ...(await database.followUps.toCollection().primaryKeys()),
    ]);
    const shortened = kept.flatMap((step) => (step.at < deletedBy ? withoutGone(step, onList) : []));
    await database.steps.bulkDelete(gone);
    await database.steps.bulkPut(shortened);
    return gone.length + shortened.length > 0;
  });
}

/** The entry without the rows that are no longer on the list; nothing where it has none of those. The entry itself stays, empty if need be. */
function withoutGone(step: Step, onList: ReadonlySet<string>): Step[] {
  const rows = step.rows.filter(({ key }) => onList.has(key));
  if (rows.length === step.rows.length) return [];
  return [{ ...step, rows, followUpIds: step.followUpIds.filter((id) => onList.has(id)) }];
}
