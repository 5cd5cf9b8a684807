import * as z from 'zod/mini';
import type { StorageArea } from '@/lib/store/storage-area';

const KEY = 'reminderMemory';

/** What has been said already: everything up to an instant, and of each follow-up the last reminder. */
const memorySchema = z.strictObject({
  checkedUntil: z.string(),
  told: z.record(z.string(), z.strictObject({ day: z.string(), lead: z.int() })),
});
export type ReminderMemory = z.infer<typeof memorySchema>;

/** What is remembered; null before the first look. Kept outside the database and the session, it outlives sleep, restart and update. */
export async function readMemory(area: StorageArea): Promise<ReminderMemory | null> {
  const parsed = memorySchema.safeParse((await area.get(KEY))[KEY]);
  return parsed.success ? parsed.data : null;
}

/** Remembers what has been said. */
export async function writeMemory(area: StorageArea, memory: ReminderMemory): Promise<void> {
  await area.set({ [KEY]: memory });
}
