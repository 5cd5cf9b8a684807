import * as z from 'zod/mini';
import { SOON_IN_DAYS } from './soon-in-days';
import type { StorageArea } from './storage-area';

/** The name under which it is kept. */
export const SOON = 'soonInDays';

/** The most days that can be set. */
export const MOST_SOON_DAYS = 30;

/** The shape in which it is kept. */
export const soonSchema = z.int().check(z.gte(1), z.lte(MOST_SOON_DAYS));

/** How many days after today count as soon; the usual number where none is set, or none that can be read. */
export async function readSoonDays(area: StorageArea): Promise<number> {
  const parsed = soonSchema.safeParse((await area.get(SOON))[SOON]);
  return parsed.success ? parsed.data : SOON_IN_DAYS;
}

/** Keeps the number of days. Throws where it is no number from 1 to `MOST_SOON_DAYS`. */
export async function writeSoonDays(area: StorageArea, days: number): Promise<void> {
  await area.set({ [SOON]: z.parse(soonSchema, days) });
}
