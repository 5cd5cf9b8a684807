import * as z from 'zod/mini';
import { canonical } from './canonical';
import type { Database } from './database';
import { sha256 } from './identity';
import { type Step, stepSchema } from './step';
import type { StorageArea } from './storage-area';

const KEY = 'recordCopy';

/** How many steps are kept under one name: a change rewrites the last few, never years of them. */
const CHUNK = 50;

/** Between which steps the copy reaches; `from` is absent where an earlier version wrote it. */
const reachSchema = z.object({ from: z.optional(z.int()), until: z.int() });
const chunkSchema = z.strictObject({ steps: z.array(stepSchema), checksum: z.string() });

/**
 * Copies what is new in the record of changes into `area`, outside IndexedDB; all of it with `anew`. Together with a copy of the list
 * it tells what has changed since. Rejects where there is no room.
 */
export async function copyRecord(database: Database, area: StorageArea, anew = false): Promise<void> {
  const [first, last] = await Promise.all([database.steps.orderBy('seq').first(), database.steps.orderBy('seq').last()]);
  const [from, until] = [first?.seq ?? 0, last?.seq ?? 0];
  const reach = await readReach(area);
  // A record that is shorter than its copy has begun anew, and one that an earlier version copied is in other pieces.
  const known = reach.from !== undefined && reach.until <= until && !anew ? reach.until : null;
  if (known === null) await area.set({ [KEY]: { from: 0, until: 0 } });
  for (let chunk = chunkOf(known ?? from); chunk <= chunkOf(until); chunk += 1) {
    const steps = await database.steps
      .where('seq')
      .between(chunk * CHUNK, (chunk + 1) * CHUNK, true, false)
      .toArray();
    await area.set({ [nameOf(chunk)]: { steps, checksum: await sha256(canonical(steps)) } });
  }
  await area.set({ [KEY]: { from, until } });
  for (let chunk = chunkOf(reach.from ?? 0); chunk < chunkOf(from); chunk += 1) await area.remove(nameOf(chunk));
}

/**
 * The record as it was copied. Without what cannot be read of it: a history with a gap is better than none, and who needs it without
 * one can see the gap.
 */
export async function readRecordCopy(area: StorageArea): Promise<Step[]> {
  const { from = 0, until } = await readReach(area);
  const steps: Step[] = [];
  for (let chunk = chunkOf(from); chunk <= chunkOf(until); chunk += 1) {
    const { success, data } = chunkSchema.safeParse((await area.get(nameOf(chunk)))[nameOf(chunk)]);
    if (success && data.checksum === (await sha256(canonical(data.steps)))) steps.push(...data.steps);
  }
  return steps;
}

/** Between which entries of the record its copy should reach; 0 where nothing was copied. */
export async function readReach(area: StorageArea): Promise<z.infer<typeof reachSchema>> {
  const parsed = reachSchema.safeParse((await area.get(KEY))[KEY]);
  return parsed.success ? parsed.data : { from: 0, until: 0 };
}

function chunkOf(seq: number): number {
  return Math.floor(seq / CHUNK);
}

function nameOf(chunk: number): string {
  return `${KEY}:${chunk}`;
}
