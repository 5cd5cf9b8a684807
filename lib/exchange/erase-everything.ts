import type { Database } from '@/lib/store/database';
import { eraseList } from '@/lib/store/erase-list';

/** A part of the extension's storage that can be emptied. */
interface Emptied {
  clear(): Promise<void>;
}

/**
 * Deletes everything that is kept in this browser at the ISO instant `now`: the list and its history, the copies from which they would be
 * brought back, drafts, settings, and what is remembered of reminders. It cannot be taken back. The list comes first: a copy that is being
 * taken meanwhile is behind the record, and the next one takes its place.
 */
export async function eraseEverything(database: Database, areas: readonly Emptied[], now: string): Promise<void> {
  await eraseList(database, now);
  await Promise.all(areas.map((area) => area.clear()));
}
