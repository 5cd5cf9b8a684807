import * as z from 'zod/mini';
import { isoDay } from '@/lib/store/schema';
import type { StorageArea } from '@/lib/store/storage-area';

/** The name under which they are kept. */
export const REMINDER_SETTINGS = 'reminderSettings';

/** The shape in which they are kept. */
export const reminderSettingsSchema = z.strictObject({
  /** How many days before the due day to remind; 0 is the day itself. */
  leadDays: z.array(z.int().check(z.gte(0), z.lte(60))).check(z.maxLength(10)),
  /** The hour in Vietnam at which to remind. */
  hour: z.int().check(z.gte(0), z.lte(23)),
  /** Days off and Saturdays worked, where the reader has changed the official table; null where not. */
  table: z.nullable(
    z.strictObject({
      off: z.array(z.tuple([isoDay, isoDay])).check(z.maxLength(500)),
      worked: z.array(isoDay).check(z.maxLength(500)),
    }),
  ),
});
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;

/** When to remind where nothing else is set. */
export const DEFAULT_SETTINGS: ReminderSettings = { leadDays: [7, 3, 1, 0], hour: 8, table: null };

/** The settings that are kept; the default where there are none, or none that can be read. */
export async function readReminderSettings(area: StorageArea): Promise<ReminderSettings> {
  const parsed = reminderSettingsSchema.safeParse((await area.get(REMINDER_SETTINGS))[REMINDER_SETTINGS]);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** Keeps settings. Throws where they have not the right shape. */
export async function writeReminderSettings(area: StorageArea, settings: ReminderSettings): Promise<void> {
  await area.set({ [REMINDER_SETTINGS]: z.parse(reminderSettingsSchema, settings) });
}
