import { useMemo } from 'preact/hooks';
import { type OwnRows, ownRows } from '@/entrypoints/list/own-rows';
import type { ListState } from '@/entrypoints/list/use-list';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { type LedgerRow, ledgerRows } from '@/lib/ledger/ledger-row';
import type { ListScope } from '@/lib/unit/list-scope';
import type { MyUnit } from '@/lib/unit/my-unit';

/** The rows of the ledger, the official's own or all, and how many are still to be done of either; null until all is read. */
export function useLedgerRows(
  list: ListState,
  unit: MyUnit | null,
  scope: ListScope | null,
  open: string | null,
  today: IsoDay,
  soon: number | null,
): { rows: readonly LedgerRow[]; own: OwnRows } | null {
  const entries = list.state === 'ready' ? list.entries : null;
  const own = useMemo(() => {
    return entries === null || unit === null || scope === null ? null : ownRows(entries, unit, scope, open);
  }, [entries, unit, scope, open]);
  return useMemo(() => {
    return own === null || soon === null ? null : { rows: ledgerRows(own.rows, today, soon), own };
  }, [own, today, soon]);
}
