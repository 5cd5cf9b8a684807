import { commit, creationOf, inOneStep } from './commit';
import type { Database } from './database';
import { lookOver, type Unfit } from './look-over';
import { mend } from './mend';
import { openPatiently } from './open-patiently';
import { type Copy, copiedUntil, readCopy } from './read-copy';
import type { ListRows } from './replay';
import type { StorageArea } from './storage-area';

/**
 * What looking after the list came to. `restored`: `count` follow-ups were brought back; changes after the instant `lostSince` may be
 * missing, null where none is; `left` rows cannot be read and no copy has them, they stay as they are. `damaged`: the list is lost and
 * so is its copy. `closed`: the database cannot be opened and was left as it is.
 */
export type Recovery =
  | { outcome: 'notNeeded' }
  | { outcome: 'restored'; count: number; lostSince: string | null; left: number }
  | { outcome: 'damaged' }
  | { outcome: 'closed' };

/** How the list is looked after. */
export interface Care {
  /** Whether every row is looked at, or only whether there is a list at all. */
  thorough: boolean;
  /** Waits before a database that could not be opened is tried again. */
  pause(): Promise<void>;
}

/**
 * Brings the list back from its copy where it is gone, cannot be opened or has rows that cannot be read, and records that at the ISO
 * instant `now`. A database that cannot be opened is given up only for a copy that is whole. What is there and can be read stays as it
 * is: it is newer than any copy. A list of a newer version of the extension is left alone.
 */
export async function recover(database: Database, area: StorageArea, now: string, care: Care): Promise<Recovery> {
  const opening = await openPatiently(database, care.pause);
  if (opening === 'left') return { outcome: 'closed' };
  if (opening === 'broken') {
    const copy = await readCopy(area);
    if (copy === null || copy === 'damaged' || copy.lostSince !== null) return { outcome: 'closed' };
    await database.delete();
    if ((await openPatiently(database, care.pause)) !== 'open') return { outcome: 'closed' };
  }
  if ((await lastStep(database)) < (await copiedUntil(area))) {
    const copy = await readCopy(area);
    if (copy === 'damaged') return { outcome: 'damaged' };
    return copy === null ? { outcome: 'notNeeded' } : bringBack(database, copy, now);
  }
  const isEmpty = (await database.followUps.count()) === 0;
  const unfit = care.thorough || isEmpty ? await lookOver(database) : [];
  return unfit.length === 0 ? { outcome: 'notNeeded' } : repair(database, area, unfit, now);
}

/**
 * The last entry of the record, 0 without any. A record never gets shorter, not even where the list is emptied: one that ends before its
 * copy is gone, whatever was saved since.
 */
async function lastStep(database: Database): Promise<number> {
  return (await database.steps.orderBy('seq').last())?.seq ?? 0;
}

function bringBack(database: Database, { list, steps, until, lostSince }: Copy, now: string): Promise<Recovery> {
  return inOneStep(database, async () => {
    const last = await lastStep(database);
    if (last >= until) return { outcome: 'notNeeded' as const };
    // Something may have been saved meanwhile: what is there is newer and stays.
    const known = new Set([
      ...(await database.documents.toCollection().primaryKeys()),
      ...(await database.followUps.toCollection().primaryKeys()),
    ]);
    const documents = list.documents.filter(({ key }) => !known.has(key));
    const followUps = list.followUps.filter(({ id }) => !known.has(id));
    await database.steps.bulkAdd(steps.filter(({ seq }) => seq > last));
    await commit(database, { action: 'restored', at: now }, creationOf({ documents, followUps }));
    if (followUps.length === 0 && lostSince === null) return { outcome: 'notNeeded' as const };
    return { outcome: 'restored' as const, count: followUps.length, lostSince, left: 0 };
  });
}

async function repair(database: Database, area: StorageArea, unfit: Unfit[], now: string): Promise<Recovery> {
  const found = await readCopy(area);
  const copy = found === null || found === 'damaged' ? NO_COPY : found;
  // Where rows are gone that the last change has left there, others may be gone as well; a copy that is up to date knows.
  const isUpToDate = copy.until === (await lastStep(database)) && copy.lostSince === null;
  const gone = isUpToDate && unfit.some(({ row }) => row === null) ? await absentRows(database, copy.list) : [];
  const all = [...new Map([...gone, ...unfit].map((one) => [`${one.table} ${one.key}`, one])).values()];
  const mended = await mend(database, copy.list, all, now);
  const count = mended.filter(({ table }) => table === 'followUps').length;
  const left = all.length - mended.length;
  return mended.length + left === 0 ? { outcome: 'notNeeded' } : { outcome: 'restored', count, lostSince: copy.lostSince, left };
}

const NO_COPY: Copy = { list: { documents: [], followUps: [] }, steps: [], until: 0, lostSince: null };

async function absentRows(database: Database, list: ListRows): Promise<Unfit[]> {
  const documents = new Set(await database.documents.toCollection().primaryKeys());
  const followUps = new Set(await database.followUps.toCollection().primaryKeys());
  const rows: Unfit[] = [
    ...list.documents.map(({ key }) => ({ table: 'documents' as const, key, row: null })),
    ...list.followUps.map(({ id }) => ({ table: 'followUps' as const, key: id, row: null })),
  ];
  return rows.filter(({ table, key }) => !(table === 'documents' ? documents : followUps).has(key));
}
