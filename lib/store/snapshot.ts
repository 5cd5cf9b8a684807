import * as z from 'zod/mini';
import { canonical } from './canonical';
import { commit, creationOf, inOneStep } from './commit';
import type { Database } from './database';
import { sha256 } from './identity';
import { readRecordCopy } from './record-copy';
import { documentSchema, type FollowUp, followUpSchema, type StoredDocument } from './schema';
import type { StorageArea } from './storage-area';
import { followUpSchema1, fromVersion1 } from './version-1';

const KEY = 'snapshot';

/**
 * A copy of the list outside IndexedDB. `checksum` is the SHA-256 of the rest as canonical JSON. Snapshots of version 1, from
 * before follow-ups had a life of their own, can still be read.
 */
const envelope = { savedAt: z.string(), documents: z.array(documentSchema), checksum: z.string() };
const snapshotSchema = z.discriminatedUnion('version', [
  z.strictObject({ ...envelope, version: z.literal(1), followUps: z.array(followUpSchema1) }),
  z.strictObject({ ...envelope, version: z.literal(2), followUps: z.array(followUpSchema) }),
]);

/** What looking for a lost list came to; `count` follow-ups were brought back. */
export type Recovery = { outcome: 'notNeeded' } | { outcome: 'restored'; count: number } | { outcome: 'damaged' };

/** Copies the whole list into `area`, an emptied one too; `now` is an ISO instant. Rejects where there is no room. */
export async function takeSnapshot(database: Database, area: StorageArea, now: string): Promise<void> {
  const list = await database.transaction('r', database.documents, database.followUps, async () => ({
    documents: await database.documents.toArray(),
    followUps: await database.followUps.toArray(),
  }));
  const content = { version: 2, savedAt: now, ...list };
  await area.set({ [KEY]: { ...content, checksum: await checksumOf(content) } });
}

/**
 * Brings the list back where the database has lost it: it is empty, and the last snapshot is not. A snapshot whose
 * checksum or shape is wrong changes nothing and is reported as damaged. The record tells of it, at the ISO instant `now`.
 */
export async function recoverFromSnapshot(database: Database, area: StorageArea, now: string): Promise<Recovery> {
  if ((await database.followUps.count()) > 0) return { outcome: 'notNeeded' };
  const stored = (await area.get(KEY))[KEY];
  if (stored === undefined) return { outcome: 'notNeeded' };
  const list = await readSnapshot(stored);
  if (list === null) return { outcome: 'damaged' };
  if (list.followUps.length === 0) return { outcome: 'notNeeded' };
  const record = await readRecordCopy(area);
  return inOneStep(database, async () => {
    // Something may have been saved meanwhile: what is there is newer and stays.
    if ((await database.followUps.count()) > 0) return { outcome: 'notNeeded' as const };
    // With the list comes its history, where the loss has taken that as well.
    if ((await database.steps.count()) === 0) await database.steps.bulkAdd(record);
    await commit(database, { action: 'restored', at: now }, creationOf(list));
    return { outcome: 'restored' as const, count: list.followUps.length };
  });
}

/** The list that a snapshot of any version holds; null where it is damaged. */
async function readSnapshot(stored: unknown): Promise<{ documents: StoredDocument[]; followUps: FollowUp[] } | null> {
  const { success, data } = snapshotSchema.safeParse(stored);
  if (!success) return null;
  const { checksum, ...content } = data;
  if (checksum !== (await checksumOf(content))) return null;
  return { documents: data.documents, followUps: data.version === 1 ? data.followUps.map(fromVersion1) : data.followUps };
}

function checksumOf(content: { version: number; savedAt: string; documents: unknown[]; followUps: unknown[] }): Promise<string> {
  return sha256(canonical(content));
}
