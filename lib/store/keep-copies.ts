import type { Database } from './database';
import { copyRecord } from './record-copy';
import { readNewestMark, takeSnapshot } from './snapshot';
import type { StorageArea } from './storage-area';

/** How long, in milliseconds, a copy of the whole list counts as new: what changes meanwhile is in the copy of the record. */
const FRESH_FOR = 60_000;

/**
 * Brings the copies outside IndexedDB up to date at the instant `now`, as far as they are behind: the record of changes at once, the
 * whole list at most once a minute. Gives the instant, in milliseconds, at which the list is to be copied still; null where it is.
 * Rejects where there is no room. To be called once the list was looked after: where nothing was ever done, copies of what was lost
 * are left as they are.
 */
export async function keepCopies(database: Database, area: StorageArea, now: Date): Promise<number | null> {
  const last = (await database.steps.orderBy('seq').last())?.seq ?? 0;
  if (last === 0) return null;
  await copyRecord(database, area);
  const mark = await readNewestMark(area);
  if (mark !== null && mark.until === last) return null;
  const freshUntil = mark === null ? 0 : Date.parse(mark.savedAt) + FRESH_FOR;
  // Nothing is put off by a clock that was set back, nor where the record has begun anew and does not follow on the copy.
  const isFresh = mark !== null && mark.until <= last && freshUntil > now.getTime() && freshUntil <= now.getTime() + FRESH_FOR;
  if (isFresh) return freshUntil;
  await takeSnapshot(database, area, now.toISOString());
  return null;
}
