import { commit, inOneStep, type RowChange } from './commit';
import type { Database } from './database';
import { eraseList } from './erase-list';
import type { ListRows } from './replay';
import type { Step } from './step';
import { undoLast } from './undo';

/** A list that is to be brought in from elsewhere, as planned while the record ended with the entry `until`. */
export interface ListImport {
  until: number;
  /**
   * A history that comes along, numbered to follow on `until`, and the list that it leads to. Only where nothing was ever done here: a
   * record tells what happened in the order in which it did, and cannot be put together from two.
   */
  history: { steps: Step[]; list: ListRows } | null;
  /** What is to be changed, from the list as it is, or as that history leaves it. */
  changes: RowChange[];
}

/** Someone has changed the list since the import was planned: what was shown beforehand no longer holds. */
export class ListChanged extends Error {
  override name = 'ListChanged';
}

/** How long work is followed and stopped: `signal` stops it, `onProgress` hears how much is done, from 0 to 1. */
export interface Watch {
  signal: AbortSignal;
  onProgress(done: number): void;
}

/**
 * Brings a list in, all of it or nothing, as one entry of the record at the ISO instant `now`. Throws `ListChanged` where the list is no
 * longer what it was planned for, the signal's reason where it is stopped.
 */
export function importList(database: Database, plan: ListImport, now: string, { signal, onProgress }: Watch): Promise<void> {
  const { history, changes } = plan;
  const rows = history === null ? 0 : history.list.documents.length + history.list.followUps.length;
  const count = rows + changes.length;
  let done = 0;
  const next = () => {
    signal.throwIfAborted();
    done += 1;
    onProgress(count === 0 ? 1 : done / count);
  };
  return inOneStep(database, async () => {
    signal.throwIfAborted();
    if ((await lastStep(database)) !== plan.until) throw new ListChanged();
    if (history !== null) {
      await database.steps.bulkAdd(history.steps);
      for (const document of history.list.documents) await database.documents.add(document).then(next);
      for (const followUp of history.list.followUps) await database.followUps.add(followUp).then(next);
    }
    await commit(database, { action: 'imported', at: now }, changes, next);
  });
}

/** Takes an import back that nothing has followed on. Gives false where something has, or nothing was changed: then the list stays. */
export async function undoImport(database: Database, plan: ListImport, now: string): Promise<boolean> {
  const until = plan.until + (plan.history?.steps.length ?? 0) + (plan.changes.length > 0 ? 1 : 0);
  if (until === plan.until || (await lastStep(database)) !== until) return false;
  if (plan.history === null) return (await undoLast(database, '', now)) !== null;
  // Nothing was there before: what came is deleted, with its history.
  await eraseList(database, now);
  return true;
}

/** The number of the last entry of the record; 0 without any. */
export async function lastStep(database: Database): Promise<number> {
  return (await database.steps.orderBy('seq').last())?.seq ?? 0;
}
