import * as z from 'zod/mini';
import type { Database } from './database';
import { DUE_GROUPS } from './group-follow-ups';
import { type ListEntry, lastStepOf } from './read-list';
import type { StorageArea } from './storage-area';

/** The name under which it is kept. */
export const OPENING = 'opening';

/** So many rows of the list are kept in mind: a popup shows fewer. */
export const FIRST_ROWS = 12;

const count = z.int().check(z.gte(0));
const openingSchema = z.strictObject({
  /** The last step of the record when the list was seen: any change of it since has a later one. */
  until: count,
  /** The day and the settings with which it was seen, as one text. */
  seen: z.string(),
  /** How many tasks are in each state, only those states that there are. */
  counts: z.record(z.string(), count),
  /** How many tasks are still to be done, of the official's own unit and of all. */
  mine: count,
  all: count,
  /** Whether there are tasks that are not shown. */
  others: z.boolean(),
  groups: z.array(z.strictObject({ name: z.enum(DUE_GROUPS), count })),
  done: count,
  documents: count,
  bodies: count,
  /** The first rows, by their ids. */
  first: z.array(z.string()).check(z.maxLength(FIRST_ROWS)),
});

/** What a long list begins with, kept in mind so that it can be shown before thousands of rows are read. It holds no words of any task. */
export type Opening = z.infer<typeof openingSchema>;

/** What is kept in mind; null where that is nothing that can be read. */
export async function readOpening(area: StorageArea): Promise<Opening | null> {
  const parsed = openingSchema.safeParse((await area.get(OPENING))[OPENING]);
  return parsed.success ? parsed.data : null;
}

/** Keeps it in mind, or forgets it (null). */
export async function writeOpening(area: StorageArea, opening: Opening | null): Promise<void> {
  await (opening === null ? area.remove(OPENING) : area.set({ [OPENING]: opening }));
}

/** The first rows of the list, if it is still as it was when `opening` was kept in mind; null where anything was changed since. */
export async function readFirstRows(database: Database, { until, first }: Opening): Promise<ListEntry[] | null> {
  return database.transaction('r', database.documents, database.followUps, database.steps, async () => {
    if ((await lastStepOf(database)) !== until) return null;
    const followUps = await database.followUps.bulkGet(first);
    const keys = [...new Set(followUps.flatMap((followUp) => followUp?.documentKey ?? []))];
    const documents = new Map((await database.documents.bulkGet(keys)).map((document) => [document?.key, document]));
    const entries = followUps.map((followUp) =>
      followUp === undefined ? null : { followUp, document: documents.get(followUp.documentKey ?? '') ?? null },
    );
    return entries.every((entry) => entry !== null) ? entries : null;
  });
}
