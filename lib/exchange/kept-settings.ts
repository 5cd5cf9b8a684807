import type * as z from 'zod/mini';
import { columnsSchema, LEDGER_COLUMNS } from '@/lib/ledger/columns';
import { SAVED_VIEWS, savedViewsSchema } from '@/lib/ledger/saved-views';
import { REMINDER_SETTINGS, reminderSettingsSchema } from '@/lib/reminders/reminder-settings';
import { APPEARANCE, appearanceSchema } from '@/lib/settings/appearance';
import { canonical } from '@/lib/store/canonical';
import { DRAFTS, draftsSchema } from '@/lib/store/drafts';
import { SOON, soonSchema } from '@/lib/store/soon-setting';
import type { StorageArea } from '@/lib/store/storage-area';
import { LIST_SCOPE, scopeSchema } from '@/lib/unit/list-scope';
import { MY_UNIT, unitSchema } from '@/lib/unit/my-unit';

/** Every setting that a backup holds, by the name under which it is kept, and its shape. A setting that is new is added here. */
export const KEPT_SETTINGS: Readonly<Record<string, z.ZodMiniType>> = {
  [MY_UNIT]: unitSchema,
  [REMINDER_SETTINGS]: reminderSettingsSchema,
  [SOON]: soonSchema,
  [APPEARANCE]: appearanceSchema,
  [LIST_SCOPE]: scopeSchema,
  [LEDGER_COLUMNS]: columnsSchema,
  [SAVED_VIEWS]: savedViewsSchema,
  [DRAFTS]: draftsSchema,
};

/** Settings by the names under which they are kept; those that are not set are absent. */
export type Settings = Readonly<Record<string, unknown>>;

/** The settings that are set, as far as they can be read: what cannot is as good as not set. */
export async function readSettings(area: StorageArea): Promise<Settings> {
  const found = await Promise.all(
    Object.entries(KEPT_SETTINGS).map(async ([name, schema]) => {
      const { success, data } = schema.safeParse((await area.get(name))[name]);
      return success ? [[name, data] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** Sets every setting of a backup as it is in `settings`; one that is absent there is put back to what it is without being set. */
export async function writeSettings(area: StorageArea, settings: Settings): Promise<void> {
  await area.set({ ...settings });
  for (const name of Object.keys(KEPT_SETTINGS)) if (!Object.hasOwn(settings, name)) await area.remove(name);
}

/** The names of the settings in which two differ. */
export function differingSettings(a: Settings, b: Settings): string[] {
  return Object.keys(KEPT_SETTINGS).filter((name) => canonical(a[name] ?? null) !== canonical(b[name] ?? null));
}
