import { EmptyList } from '@/components/EmptyList';
import type { RowActions } from '@/components/task/row';
import { useTranslation } from '@/components/translation';
import type { Changes } from '@/entrypoints/list/use-changes';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Column } from '@/lib/ledger/columns';
import type { Facets } from '@/lib/ledger/facets';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import type { Route } from '@/lib/ledger/route';
import type { Database } from '@/lib/store/database';
import { isOpen } from '@/lib/store/status';
import { CalendarView } from './CalendarView';
import { DocumentsView } from './DocumentsView';
import { FiguresPage } from './FiguresPage';
import { TableView } from './TableView';
import type { ChangeRoute } from './use-route';

interface Props {
  database: Database;
  changes: Changes;
  rows: readonly LedgerRow[];
  columns: readonly Column[];
  facets: Facets;
  /** How many tasks are on the list, and how many of those are among the rows that can be found. */
  kept: { all: number; shown: number };
  route: Route;
  today: IsoDay;
  actions: RowActions;
  onRoute: ChangeRoute;
}

/** The view that the address asks for, of the rows that are found. */
export function View({ database, changes, rows, columns, facets, kept, route, today, actions, onRoute }: Props) {
  const t = useTranslation();
  if (kept.all === 0) return <EmptyList />;
  if (kept.shown === 0) return <p class="loading">{t('popupNoneMine')}</p>;
  const open = (id: string) => onRoute(() => ({ open: id }));
  if (route.view === 'calendar') {
    return (
      <CalendarView rows={rows} month={route.month} today={today} onMonth={(month) => onRoute(() => ({ month }))} onOpen={open} />
    );
  }
  if (route.view === 'documents') {
    return (
      <DocumentsView rows={rows} today={today} query={route.filter.text} onOpen={open} onOpenSource={actions.onOpenSource} />
    );
  }
  if (route.view === 'figures') return <FiguresPage rows={rows} route={route} onBy={(by) => onRoute(() => ({ by }), true)} />;
  return (
    <TableView
      database={database}
      changes={changes}
      rows={rows}
      columns={columns}
      route={route}
      today={today}
      tags={facets.tags.map(({ value }) => value)}
      onSort={(sorting) => onRoute(() => ({ sorting }))}
      onOpen={open}
      onTick={(row) => (isOpen(row.followUp) ? actions.onDone(row) : actions.onReopen(row))}
    />
  );
}
