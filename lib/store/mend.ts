import { canonical } from './canonical';
import { commit, inOneStep, type RowChange } from './commit';
import type { Database } from './database';
import type { Unfit } from './look-over';
import type { ListRows } from './replay';
import type { FollowUp, StoredDocument } from './schema';

/**
 * Puts rows of a copy in the place of those that are unfit, in one change at the ISO instant `now`; gives what was changed. What the copy has
 * not stays as it is: a row that cannot be understood today may be understood by a later version.
 */
export function mend(database: Database, copy: ListRows, unfit: readonly Unfit[], now: string): Promise<RowChange[]> {
  const documents = new Map(copy.documents.map((row) => [row.key, row]));
  const followUps = new Map(copy.followUps.map((row) => [row.id, row]));
  return inOneStep(database, async () => {
    const changes = (await stillUnfit(database, unfit)).flatMap(({ table, key, row }): RowChange[] => {
      // What stood there is kept in the record, whatever its shape.
      if (table === 'documents') {
        const after = documents.get(key);
        return after === undefined ? [] : [{ table, key, before: row as StoredDocument | null, after }];
      }
      const after = followUps.get(key);
      return after === undefined ? [] : [{ table, key, before: row as FollowUp | null, after }];
    });
    await commit(database, { action: 'restored', at: now }, changes);
    return changes;
  });
}

/** Somebody may have changed a row since it was looked at. */
async function stillUnfit(database: Database, unfit: readonly Unfit[]): Promise<Unfit[]> {
  const rows = await Promise.all(
    unfit.map(({ table, key }) =>
      database
        .table(table)
        .get(key)
        .catch(() => null),
    ),
  );
  return unfit.filter(({ row }, index) => canonical(rows[index] ?? null) === canonical(row));
}
