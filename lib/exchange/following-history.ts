import { canonical } from '@/lib/store/canonical';
import type { ListImport } from '@/lib/store/import-list';
import { type ListRows, replay } from '@/lib/store/replay';
import type { Step } from '@/lib/store/step';
import type { Everything } from './backup';

/** How many steps are replayed between two breaths. */
const STRETCH = 200;

/**
 * The history of a backup, numbered to follow on the entry `until`; null where it does not lead, from nothing, to exactly the list that
 * the backup holds: then it cannot be trusted to undo anything.
 */
export async function followingHistory(
  { documents, followUps, steps }: Everything,
  until: number,
  breathe: () => Promise<void>,
): Promise<ListImport['history']> {
  const numbers = new Map(steps.map(({ seq }, index) => [seq, until + index + 1]));
  const numbered = steps.map(
    (step, index): Step => ({
      ...step,
      seq: until + index + 1,
      undoes: step.undoes === null ? null : (numbers.get(step.undoes) ?? null),
    }),
  );
  let list: ListRows = { documents: [], followUps: [] };
  for (let from = 0; from < numbered.length; from += STRETCH) {
    const stretch = numbered.slice(from, from + STRETCH);
    const reached = replay(list, stretch, until + from);
    if (reached.until !== until + from + stretch.length) return null;
    list = reached.list;
    await breathe();
  }
  const leadsThere = isSameRows(list.documents, documents, 'key') && isSameRows(list.followUps, followUps, 'id');
  return leadsThere && numbered.length > 0 ? { steps: numbered, list } : null;
}

function isSameRows<Name extends string, Row extends Record<Name, string>>(
  a: readonly Row[],
  b: readonly Row[],
  name: Name,
): boolean {
  const known = new Map(a.map((row) => [row[name], canonical(row)]));
  return a.length === b.length && b.every((row) => known.get(row[name]) === canonical(row));
}
