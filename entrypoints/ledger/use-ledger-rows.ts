import { useMemo } from 'preact/hooks';
import { type OwnRows, ownRows } from '@/entrypoints/list/own-rows';
import type { ListState } from '@/entrypoints/list/use-list';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { type LedgerRow, ledgerRows } from '@/lib/ledger/ledger-row';
import { SOON_IN_DAYS } from '@/lib/store/soon-in-days';
import type { ListScope } from '@/lib/unit/list-scope';
import type { MyUnit } from '@/lib/unit/my-unit';

/** The rows of the ledger, with how many are still to be done, the official's own or all. */
export interface Ledger {
  rows: readonly LedgerRow[];
  own: OwnRows;
  /** The row whose details are open, also where it is not among the official's own; null where none is. */
  open: LedgerRow | null;
}

/** The official's own rows, or all, as `scope` has it, and the one that is open; null until all is read. */
export function useLedgerRows(
  list: ListState,
  unit: MyUnit | null,
  scope: ListScope | null,
  open: string | null,
  today: IsoDay,
  soon: number | null,
): Ledger | null {
  const entries = list.state === 'ready' ? list.entries : null;
  const own = useMemo(() => {
    return entries === null || unit === null || scope === null ? null : ownRows(entries, unit, scope, null);
  }, [entries, unit, scope]);
  const rows = useMemo(() => (own === null || soon === null ? null : ledgerRows(own.rows, today, soon)), [own, today, soon]);
  const opened = useMemo(() => {
    if (rows === null || open === null) return null;
    const entry = (entries ?? []).filter(({ followUp }) => followUp.id === open).map((one) => ({ ...one, tag: null }));
    return rows.find(({ followUp }) => followUp.id === open) ?? ledgerRows(entry, today, soon ?? SOON_IN_DAYS)[0] ?? null;
  }, [rows, entries, open, today, soon]);
  return rows === null || own === null ? null : { rows, own, open: opened };
}
