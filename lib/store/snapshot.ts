import * as z from 'zod/mini';
import type { Database } from './database';
import { sha256 } from './identity';
import { documentSchema, followUpSchema } from './schema';
import type { StorageArea } from './storage-area';

const KEY = 'snapshot';

/** A copy of the list outside IndexedDB. `checksum` is the SHA-256 of the rest as canonical JSON. */
const snapshotSchema = z.strictObject({
  version: z.literal(1),
  savedAt: z.string(),
  documents: z.array(documentSchema),
  followUps: z.array(followUpSchema),
  checksum: z.string(),
});
type Snapshot = z.infer<typeof snapshotSchema>;

/** What looking for a lost list came to; `count` follow-ups were brought back. */
export type Recovery = { outcome: 'notNeeded' } | { outcome: 'restored'; count: number } | { outcome: 'damaged' };

/** Copies the whole list into `area`, an emptied one too; `now` is an ISO instant. Rejects where there is no room. */
export async function takeSnapshot(database: Database, area: StorageArea, now: string): Promise<void> {
  const list = await database.transaction('r', database.documents, database.followUps, async () => ({
    documents: await database.documents.toArray(),
    followUps: await database.followUps.toArray(),
  }));
  const content = { version: 1 as const, savedAt: now, ...list };
  const snapshot: Snapshot = { ...content, checksum: await checksumOf(content) };
  await area.set({ [KEY]: snapshot });
}

/**
 * Brings the list back where the database has lost it: it is empty, and the last snapshot is not. A snapshot whose
 * checksum or shape is wrong changes nothing and is reported as damaged.
 */
export async function recoverFromSnapshot(database: Database, area: StorageArea): Promise<Recovery> {
  if ((await database.followUps.count()) > 0) return { outcome: 'notNeeded' };
  const stored = (await area.get(KEY))[KEY];
  if (stored === undefined) return { outcome: 'notNeeded' };
  const parsed = snapshotSchema.safeParse(stored);
  if (!parsed.success || parsed.data.checksum !== (await checksumOf(parsed.data))) return { outcome: 'damaged' };
  const { documents, followUps } = parsed.data;
  if (followUps.length === 0) return { outcome: 'notNeeded' };
  return database.transaction('rw', database.documents, database.followUps, async () => {
    // Something may have been saved meanwhile: what is there is newer and stays.
    if ((await database.followUps.count()) > 0) return { outcome: 'notNeeded' as const };
    await database.documents.bulkPut(documents);
    await database.followUps.bulkPut(followUps);
    return { outcome: 'restored' as const, count: followUps.length };
  });
}

function checksumOf({ version, savedAt, documents, followUps }: Omit<Snapshot, 'checksum'>): Promise<string> {
  return sha256(canonical({ version, savedAt, documents, followUps }));
}

/** JSON with the keys of every object sorted: storage and schemas are free to give objects back in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
