import { useMemo, useState } from 'preact/hooks';
import { BulkBar } from '@/components/ledger/BulkBar';
import { LedgerTable } from '@/components/ledger/LedgerTable';
import { useTranslation } from '@/components/translation';
import type { Changes } from '@/entrypoints/list/use-changes';
import { Exports } from '@/entrypoints/report/Exports';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Column } from '@/lib/ledger/columns';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import type { Route } from '@/lib/ledger/route';
import type { Sorting } from '@/lib/ledger/sort-rows';
import type { Database } from '@/lib/store/database';
import { bulkActions } from './bulk-actions';

interface Props {
  database: Database;
  changes: Changes;
  rows: readonly LedgerRow[];
  columns: readonly Column[];
  route: Route;
  today: IsoDay;
  /** Tags that are in use. */
  tags: readonly string[];
  onSort(sorting: Sorting): void;
  onOpen(id: string): void;
  onTick(row: LedgerRow): void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The table, and what can be done with the rows that are selected in it. Rows that are no longer found are no longer selected. */
export function TableView({ database, changes, rows, columns, route, today, tags, onSort, onOpen, onTick }: Props) {
  const t = useTranslation();
  const [picked, setPicked] = useState(NOTHING);
  const selected = useMemo(
    () => (picked.size === 0 ? [] : rows.filter(({ followUp }) => picked.has(followUp.id))),
    [rows, picked],
  );
  const selection = useMemo(() => new Set(selected.map(({ followUp }) => followUp.id)), [selected]);
  const select = (ids: readonly string[], isSelected: boolean) => {
    const next = new Set(selection);
    for (const id of ids) {
      if (isSelected) next.add(id);
      else next.delete(id);
    }
    setPicked(next);
  };
  return (
    <>
      {selected.length > 0 && (
        <BulkBar
          count={selected.length}
          tags={tags}
          actions={bulkActions(database, changes, selected)}
          onClear={() => setPicked(NOTHING)}
        >
          <Exports entries={selected} isSelection />
        </BulkBar>
      )}
      {rows.length === 0 ? (
        <p class="loading">{t('ledgerNothing')}</p>
      ) : (
        <LedgerTable
          rows={rows}
          columns={columns}
          sorting={route.sorting}
          today={today}
          filter={route.filter}
          selection={selection}
          open={route.open}
          onSort={onSort}
          onSelect={select}
          onOpen={onOpen}
          onTick={onTick}
        />
      )}
    </>
  );
}
