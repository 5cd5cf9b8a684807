import * as z from 'zod/mini';
import type { StorageArea } from '@/lib/store/storage-area';
import { columnsSchema } from './columns';
import { routeSchema } from './route';

/** The name under which they are kept. */
export const SAVED_VIEWS = 'ledgerViews';

/** How many views can be kept, and how long their names may be. */
export const MOST_VIEWS = 30;
export const LONGEST_NAME = 60;

const savedViewSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  route: routeSchema,
  columns: columnsSchema,
});
/** A view of the ledger under a name of its own: what is shown, how it is narrowed and sorted, and its columns. */
export type SavedView = z.infer<typeof savedViewSchema>;

/** The shape in which they are kept. */
export const savedViewsSchema = z.array(savedViewSchema).check(z.maxLength(MOST_VIEWS));

/** The views that are kept, without those that cannot be read. */
export async function readSavedViews(area: StorageArea): Promise<SavedView[]> {
  const kept = z.safeParse(z.array(z.unknown()), (await area.get(SAVED_VIEWS))[SAVED_VIEWS]);
  return (kept.data ?? []).flatMap((view) => z.safeParse(savedViewSchema, view).data ?? []).slice(0, MOST_VIEWS);
}

/** Keeps a view; one of the same name gives way to it. Throws where it has not the right shape, or where there are too many. */
export async function keepView(area: StorageArea, view: SavedView): Promise<void> {
  const others = (await readSavedViews(area)).filter(({ name }) => name !== view.name);
  const views = z.parse(savedViewsSchema, [...others, view]);
  await area.set({ [SAVED_VIEWS]: views });
}

/** Forgets the view of that name. */
export async function forgetView(area: StorageArea, name: string): Promise<void> {
  const left = (await readSavedViews(area)).filter((view) => view.name !== name);
  await area.set({ [SAVED_VIEWS]: left });
}
