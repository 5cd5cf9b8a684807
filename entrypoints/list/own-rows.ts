import type { ListEntry } from '@/lib/store/read-list';
import { isOpen } from '@/lib/store/status';
import type { Concern } from '@/lib/unit/concern';
import { withConcerns } from '@/lib/unit/follow-up-concern';
import type { ListScope } from '@/lib/unit/list-scope';
import type { MyUnit } from '@/lib/unit/my-unit';

/** An entry, with what is to be said of how it concerns the official's own unit. */
export type OwnRow = ListEntry & { tag: Concern | null };

/** What the list shows, and how many tasks of either kind are still to be done. */
export interface OwnRows {
  rows: OwnRow[];
  mine: number;
  all: number;
}

/**
 * The rows of the list. Without a unit all of them; with one the unit's own, or all, each of which then says whose it is. `shown` is
 * the task that the list was opened for: it is there in any case.
 */
export function ownRows(entries: readonly ListEntry[], unit: MyUnit, scope: ListScope, shown: string | null): OwnRows {
  const all = openIn(entries);
  if (unit.names.length === 0) return { rows: entries.map((entry) => ({ ...entry, tag: null })), mine: all, all };
  const found = withConcerns(entries, unit);
  const mine = found.filter(({ concern }) => concern !== null);
  const rows = scope === 'all' ? found : found.filter(({ concern, followUp }) => concern !== null || followUp.id === shown);
  return {
    rows: rows.map(({ concern, ...entry }) => ({
      ...entry,
      tag: concern !== null && isWorthSaying(concern, scope) ? concern : null,
    })),
    mine: openIn(mine),
    all,
  };
}

/** Among the unit's own only what is not plainly so. */
function isWorthSaying({ role, certain, reason }: Concern, scope: ListScope): boolean {
  return reason !== 'by-hand' && (scope === 'all' || role === 'collaborator' || !certain);
}

function openIn(entries: readonly ListEntry[]): number {
  return entries.filter(({ followUp }) => isOpen(followUp)).length;
}
