import * as z from 'zod/mini';
import { canonical } from './canonical';
import { sha256 } from './identity';
import { documentSchema, followUpSchema } from './schema';
import type { Snapshot } from './snapshot';
import type { StorageArea } from './storage-area';
import { followUpSchema1, fromVersion1 } from './version-1';

const KEY = 'snapshot';

/** The copy as the first versions kept it: one value, with the SHA-256 of the rest as canonical JSON. */
const envelope = { savedAt: z.string(), documents: z.array(documentSchema), checksum: z.string() };
const snapshotSchema = z.discriminatedUnion('version', [
  z.strictObject({ ...envelope, version: z.literal(1), followUps: z.array(followUpSchema1) }),
  z.strictObject({ ...envelope, version: z.literal(2), followUps: z.array(followUpSchema) }),
]);

/** The copy that an earlier version left, which took one at every change; null where there is none. */
export async function readOldSnapshot(area: StorageArea): Promise<Snapshot | null | 'damaged'> {
  const stored = (await area.get(KEY))[KEY];
  if (stored === undefined) return null;
  const { success, data } = snapshotSchema.safeParse(stored);
  if (!success) return 'damaged';
  const { checksum, ...content } = data;
  if (checksum !== (await sha256(canonical(content)))) return 'damaged';
  const followUps = data.version === 1 ? data.followUps.map(fromVersion1) : data.followUps;
  return { savedAt: data.savedAt, until: null, documents: data.documents, followUps };
}

/** Whether there is such a copy, in whatever state. */
export async function hasOldSnapshot(area: StorageArea): Promise<boolean> {
  return (await area.get(KEY))[KEY] !== undefined;
}

/** Takes that copy away once there is one of today's kind. */
export async function removeOldSnapshot(area: StorageArea): Promise<void> {
  await area.remove(KEY);
}
