import * as z from 'zod/mini';
import type { StorageArea } from '@/lib/store/storage-area';

/** The name under which it is kept. */
export const LIST_SCOPE = 'listScope';

/** What the list can show where a unit is set, for whatever reads a setting that was kept. */
export const scopeSchema = z.enum(['mine', 'all']);
/** What the list shows where a unit is set: the tasks of that unit, or all. */
export type ListScope = z.infer<typeof scopeSchema>;

/** What the list showed last; the unit's own at first. */
export async function readScope(area: StorageArea): Promise<ListScope> {
  const parsed = scopeSchema.safeParse((await area.get(LIST_SCOPE))[LIST_SCOPE]);
  return parsed.success ? parsed.data : 'mine';
}

/** Remembers what the list shows. */
export async function writeScope(area: StorageArea, scope: ListScope): Promise<void> {
  await area.set({ [LIST_SCOPE]: scope });
}
