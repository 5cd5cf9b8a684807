import * as z from 'zod/mini';
import { instant } from './schema';
import type { StorageArea } from './storage-area';

const KEY = 'notice';

/** Something that happened to the list while nobody looked, to be told when it is next shown. */
const noticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('restored'), count: z.int(), lostSince: z.nullable(instant), left: z.int() }),
  z.strictObject({ kind: z.literal('damaged') }),
  z.strictObject({ kind: z.literal('noCopy') }),
]);
export type Notice = z.infer<typeof noticeSchema>;

/** Leaves a notice; a later one takes the place of an earlier one. */
export async function leaveNotice(area: StorageArea, notice: Notice): Promise<void> {
  await area.set({ [KEY]: notice });
}

/** The notice that was left, or null. */
export async function readNotice(area: StorageArea): Promise<Notice | null> {
  const parsed = noticeSchema.safeParse((await area.get(KEY))[KEY]);
  return parsed.success ? parsed.data : null;
}

/** Takes the notice away once it has been read. */
export async function clearNotice(area: StorageArea): Promise<void> {
  await area.remove(KEY);
}
