import { browser } from 'wxt/browser';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import type { Database } from '@/lib/store/database';
import { pruneRecord } from '@/lib/store/prune-record';
import { copyRecord } from '@/lib/store/record-copy';

const TIDIED = 'recordTidiedOn';

/** Once a day takes out of the record of changes, and out of its copy, what is older than it is kept. */
export async function tidyRecord(database: Database, now: Date): Promise<void> {
  const { local } = browser.storage;
  const today = todayInVietnam(now);
  if ((await local.get(TIDIED))[TIDIED] === today) return;
  if (await pruneRecord(database, now)) await copyRecord(database, local, true);
  await local.set({ [TIDIED]: today });
}
