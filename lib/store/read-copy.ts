import { hasOldSnapshot } from './old-snapshot';
import { readReach, readRecordCopy } from './record-copy';
import { type ListRows, replay } from './replay';
import { readNewestMark, readSnapshot } from './snapshot';
import type { Step } from './step';
import type { StorageArea } from './storage-area';

/**
 * The list as it can be had outside IndexedDB, its history, the entry of the record that the copies reach, and since when changes may be
 * missing; null where none is.
 */
export interface Copy {
  list: ListRows;
  steps: Step[];
  until: number;
  lostSince: string | null;
}

/** The last entry of the record that any copy knows of; an earlier version's copy alone counts as 1. 0 where nothing was ever copied. */
export async function copiedUntil(area: StorageArea): Promise<number> {
  const [{ until }, mark] = await Promise.all([readReach(area), readNewestMark(area)]);
  return Math.max(until, mark?.until ?? 0, (await hasOldSnapshot(area)) ? 1 : 0);
}

/**
 * Puts the list together from the newest copy that can be read and the changes recorded since; without any, from a record that reaches
 * back to its beginning. Null where nothing was ever copied; `damaged` where nothing that was copied can be read.
 */
export async function readCopy(area: StorageArea): Promise<Copy | null | 'damaged'> {
  const { snapshot, skipped } = await readSnapshot(area);
  const [steps, until] = [await readRecordCopy(area), await copiedUntil(area)];
  if (snapshot !== null && snapshot.until === null) return { list: snapshot, steps, until, lostSince: null };
  const fromTheStart = steps[0]?.seq === 1;
  if (snapshot === null && !fromTheStart) return skipped || until > 0 ? 'damaged' : null;
  const base = snapshot ?? { documents: [], followUps: [], until: 0, savedAt: '' };
  const reached = replay(base, steps, base.until ?? 0);
  const lastTaken = steps.find(({ seq }) => seq === reached.until)?.at ?? base.savedAt;
  return { list: reached.list, steps, until, lostSince: reached.until < until ? lastTaken : null };
}
