import * as z from 'zod/mini';
import { instant } from '@/lib/store/schema';
import type { StorageArea } from '@/lib/store/storage-area';

/** The name under which it is kept. */
export const LAST_BACKUP = 'lastBackup';

/** The ISO instant at which a backup was last made; null where none was, or none that can be read. */
export async function readLastBackup(area: StorageArea): Promise<string | null> {
  const parsed = instant.safeParse((await area.get(LAST_BACKUP))[LAST_BACKUP]);
  return parsed.success ? parsed.data : null;
}

/** Remembers that a backup was made. Throws where `at` is no ISO instant. */
export async function writeLastBackup(area: StorageArea, at: string): Promise<void> {
  await area.set({ [LAST_BACKUP]: z.parse(instant, at) });
}
