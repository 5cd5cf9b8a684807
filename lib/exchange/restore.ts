import type { Database } from '@/lib/store/database';
import { importList, undoImport, type Watch } from '@/lib/store/import-list';
import type { StorageArea } from '@/lib/store/storage-area';
import type { Everything } from './backup';
import { readSettings, writeSettings } from './kept-settings';
import type { RestorePlan } from './plan-restore';

/** Everything that is kept now, read at once, so that it fits together. */
export async function readEverything(database: Database, area: StorageArea): Promise<Everything> {
  const list = await database.transaction('r', database.documents, database.followUps, database.steps, async () => ({
    documents: await database.documents.toArray(),
    followUps: await database.followUps.toArray(),
    steps: await database.steps.orderBy('seq').toArray(),
  }));
  return { ...list, settings: await readSettings(area) };
}

/**
 * Does what was planned, all of it or nothing, at the ISO instant `now`: the list in one transaction, which a closed page or the signal
 * ends without a trace, then the settings at once. Throws what went wrong; then everything is as it was.
 */
export async function restore(
  database: Database,
  area: StorageArea,
  plan: RestorePlan,
  now: string,
  watch: Watch,
): Promise<void> {
  await importList(database, plan.list, now, watch);
  try {
    await writeSettings(area, plan.settings.after);
  } catch (error) {
    await undoImport(database, plan.list, now);
    throw error;
  }
}

/** Takes a restore back, settings too. Gives false where the list has been changed since: then everything stays. */
export async function undoRestore(database: Database, area: StorageArea, plan: RestorePlan, now: string): Promise<boolean> {
  const isListChanged = plan.list.history !== null || plan.list.changes.length > 0;
  if (isListChanged && !(await undoImport(database, plan.list, now))) return false;
  await writeSettings(area, plan.settings.before);
  return true;
}
