import * as z from 'zod/mini';
import { PROVINCES } from '@/lib/agencies/data/provinces';
import type { StorageArea } from '@/lib/store/storage-area';

/** The name under which it is kept. */
export const MY_UNIT = 'myUnit';

/** How long a name may be, and how many of them there may be. */
export const LONGEST_UNIT = 300;
export const MOST_UNITS = 20;

/** The shape in which it is kept. */
export const unitSchema = z.strictObject({
  /** The official's own bodies and posts, as typed. */
  names: z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_UNIT))).check(z.maxLength(MOST_UNITS)),
  /** The province that they are in, where their names leave it out; empty for none. */
  place: z.string().check(z.refine((name) => name === '' || Object.hasOwn(PROVINCES, name))),
});
/** Whose tasks are “mine” (đơn vị của tôi). Without a name every task is. */
export type MyUnit = z.infer<typeof unitSchema>;

/** Nothing is set: every task is shown and counted. */
export const NO_UNIT: MyUnit = { names: [], place: '' };

/** The unit that is kept; none where there is none, or none that can be read: then no task is hidden. */
export async function readMyUnit(area: StorageArea): Promise<MyUnit> {
  const parsed = unitSchema.safeParse((await area.get(MY_UNIT))[MY_UNIT]);
  return parsed.success ? parsed.data : NO_UNIT;
}

/** Keeps the unit. Throws where it has not the right shape. */
export async function writeMyUnit(area: StorageArea, unit: MyUnit): Promise<void> {
  await area.set({ [MY_UNIT]: z.parse(unitSchema, unit) });
}
