import * as z from 'zod/mini';
import type { StorageArea } from './storage-area';

/** The name under which they are kept. */
export const DRAFTS = 'drafts';

/** What was typed and is not saved yet: the fields of forms as they stand, by follow-up (`new` for one that is to be added). */
export const draftsSchema = z.record(z.string(), z.record(z.string(), z.string()));
export type Drafts = z.infer<typeof draftsSchema>;

/** The drafts that are kept; none where none can be read. */
export async function readDrafts(area: StorageArea): Promise<Drafts> {
  const parsed = draftsSchema.safeParse((await area.get(DRAFTS))[DRAFTS]);
  return parsed.success ? parsed.data : {};
}

/** Keeps the drafts, all of them. They are no part of the list: a draft that is lost has changed nothing. */
export async function writeDrafts(area: StorageArea, drafts: Drafts): Promise<void> {
  await area.set({ [DRAFTS]: drafts });
}
