import * as z from 'zod/mini';
import type { StorageArea } from '@/lib/store/storage-area';

const KEY = 'listScope';

const scopeSchema = z.enum(['mine', 'all']);
/** What the list shows where a unit is set: the tasks of that unit, or all. */
export type ListScope = z.infer<typeof scopeSchema>;

/** What the list showed last; the unit's own at first. */
export async function readScope(area: StorageArea): Promise<ListScope> {
  const parsed = scopeSchema.safeParse((await area.get(KEY))[KEY]);
  return parsed.success ? parsed.data : 'mine';
}

/** Remembers what the list shows. */
export async function writeScope(area: StorageArea, scope: ListScope): Promise<void> {
  await area.set({ [KEY]: scope });
}
