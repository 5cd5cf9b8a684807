import * as z from 'zod/mini';
import type { Database } from './database';
import { type Step, stepSchema } from './step';
import type { StorageArea } from './storage-area';

const KEY = 'recordCopy';

/** How many steps are kept under one name: a change rewrites the last few, never years of them. */
const CHUNK = 100;

/** Up to which step the copy reaches. */
const reachSchema = z.strictObject({ until: z.int() });
const chunkSchema = z.array(stepSchema);

/** Copies what is new in the record of changes into `area`, outside IndexedDB. Rejects where there is no room. */
export async function copyRecord(database: Database, area: StorageArea): Promise<void> {
  const last = (await database.steps.orderBy('seq').last())?.seq ?? 0;
  const reached = await readReach(area);
  // A record that is shorter than its copy has begun anew.
  const from = Math.floor((reached > last ? 0 : reached) / CHUNK);
  for (let chunk = from; chunk * CHUNK <= last; chunk += 1) {
    const steps = await database.steps
      .where('seq')
      .between(chunk * CHUNK, (chunk + 1) * CHUNK, true, false)
      .toArray();
    await area.set({ [nameOf(chunk)]: steps });
  }
  await area.set({ [KEY]: { until: last } });
}

/**
 * The record as it was copied. Without what cannot be read of it: a history with a gap is better than none, and the list
 * itself does not depend on it.
 */
export async function readRecordCopy(area: StorageArea): Promise<Step[]> {
  const until = await readReach(area);
  const steps: Step[] = [];
  for (let chunk = 0; chunk * CHUNK <= until; chunk += 1) {
    const parsed = chunkSchema.safeParse((await area.get(nameOf(chunk)))[nameOf(chunk)]);
    if (parsed.success) steps.push(...parsed.data);
  }
  return steps.filter(({ seq }) => seq <= until);
}

async function readReach(area: StorageArea): Promise<number> {
  const parsed = reachSchema.safeParse((await area.get(KEY))[KEY]);
  return parsed.success ? parsed.data.until : 0;
}

function nameOf(chunk: number): string {
  return `${KEY}:${chunk}`;
}
