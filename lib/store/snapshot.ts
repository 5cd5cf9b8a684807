import * as z from 'zod/mini';
import { readDetails, readText, writeText } from './copied-text';
import type { Database } from './database';
import { readOldSnapshot, removeOldSnapshot } from './old-snapshot';
import { documentSchema, type FollowUp, followUpSchema, instant, type StoredDocument } from './schema';
import type { StorageArea } from './storage-area';

/** Two copies of the list are kept, the newest and the one before: a copy that is half written or damaged costs the other nothing. */
const GENERATIONS = ['snapshot:a', 'snapshot:b'] as const;

/** What is known of a copy without reading it. `number` tells which is newer, whatever the clock says. */
const detailsSchema = z.strictObject({ number: z.int(), savedAt: instant, until: z.int() });
const contentSchema = z.strictObject({ documents: z.array(z.unknown()), followUps: z.array(z.unknown()) });

/** The list as it stood after the step `until` of the record; null where that is not known, and nothing came after it. */
export interface Snapshot {
  savedAt: string;
  until: number | null;
  documents: StoredDocument[];
  followUps: FollowUp[];
}

/** The instant and the last step of the newest copy that was ever completed; null where there is none. */
export async function readNewestMark(area: StorageArea): Promise<{ savedAt: string; until: number } | null> {
  return (await readMarks(area))[0] ?? null;
}

/**
 * Copies the whole list out of IndexedDB, an emptied one too, over the older of the two copies; `now` is an ISO instant. Rejects
 * where there is no room: then the newest copy is still there.
 */
export async function takeSnapshot(database: Database, area: StorageArea, now: string): Promise<void> {
  const tables = [database.documents, database.followUps, database.steps];
  const { until, ...content } = await database.transaction('r', tables, async () => ({
    documents: await database.documents.toArray(),
    followUps: await database.followUps.toArray(),
    until: (await database.steps.orderBy('seq').last())?.seq ?? 0,
  }));
  const [newest] = await readMarks(area);
  const name = newest?.name === GENERATIONS[0] ? GENERATIONS[1] : GENERATIONS[0];
  const details = { number: (newest?.number ?? 0) + 1, savedAt: now, until };
  await writeText(area, name, JSON.stringify(content), details);
  // From the second copy on there are two of today's kind.
  if (newest !== undefined) await removeOldSnapshot(area);
}

/**
 * The newest copy that can be read, the one of an earlier version of the extension last. `skipped` tells that a newer one is damaged;
 * null as `snapshot` where no copy can be read. Rows that have not the stored shape are left out.
 */
export async function readSnapshot(area: StorageArea): Promise<{ snapshot: Snapshot | null; skipped: boolean }> {
  let skipped = false;
  for (const { name, savedAt, until } of await readMarks(area)) {
    const content = contentOf(await readText(area, name));
    if (content !== null) return { snapshot: { savedAt, until, ...content }, skipped };
    skipped = true;
  }
  const old = await readOldSnapshot(area);
  return old === 'damaged' ? { snapshot: null, skipped: true } : { snapshot: old, skipped };
}

/** What is known of both copies, the newest first. */
async function readMarks(area: StorageArea) {
  const marks = await Promise.all(
    GENERATIONS.map(async (name) => {
      const { success, data } = detailsSchema.safeParse(await readDetails(area, name));
      return success ? [{ name, ...data }] : [];
    }),
  );
  return marks.flat().sort((a, b) => b.number - a.number);
}

function contentOf(text: string | null): Pick<Snapshot, 'documents' | 'followUps'> | null {
  if (text === null) return null;
  const { documents, followUps } = z.parse(contentSchema, JSON.parse(text));
  return { documents: wellFormed(documentSchema, documents), followUps: wellFormed(followUpSchema, followUps) };
}

function wellFormed<Row>(schema: z.ZodMiniType<Row>, rows: unknown[]): Row[] {
  return rows.flatMap((row) => {
    const { success, data } = schema.safeParse(row);
    return success ? [data] : [];
  });
}
