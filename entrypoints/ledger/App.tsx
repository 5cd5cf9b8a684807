import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { KeyHelp } from '@/components/KeyHelp';
import { ColumnMenu } from '@/components/ledger/ColumnMenu';
import { LEDGER_KEYS } from '@/components/ledger/ledger-keys';
import { SavedViewMenu } from '@/components/ledger/SavedViewMenu';
import { TaskPane } from '@/components/ledger/TaskPane';
import { ViewTabs } from '@/components/ledger/ViewTabs';
import { Message } from '@/components/Message';
import { SoonContext } from '@/components/soon';
import { AddTask } from '@/components/task/AddTask';
import { ListMemoryContext } from '@/components/task/list-memory';
import { useTranslation } from '@/components/translation';
import { Footer } from '@/entrypoints/list/Footer';
import { type Late, rowActions } from '@/entrypoints/list/row-actions';
import { Unopened } from '@/entrypoints/list/Unopened';
import { useChanges } from '@/entrypoints/list/use-changes';
import { useList } from '@/entrypoints/list/use-list';
import { useListMemory } from '@/entrypoints/list/use-list-memory';
import { useMyUnit } from '@/entrypoints/list/use-my-unit';
import { useNotice } from '@/entrypoints/list/use-notice';
import { useScope } from '@/entrypoints/list/use-scope';
import { useSoonDays } from '@/entrypoints/list/use-soon-days';
import { useToday } from '@/entrypoints/list/use-today';
import { facetsOf } from '@/lib/ledger/facets';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { hashOf } from '@/lib/ledger/route';
import { addByHand } from '@/lib/store/add-by-hand';
import type { Database } from '@/lib/store/database';
import { Controls } from './Controls';
import { Toolbar } from './Toolbar';
import { useColumns } from './use-columns';
import { useFoundRows } from './use-found-rows';
import { useLedgerKeys } from './use-ledger-keys';
import { useLedgerRows } from './use-ledger-rows';
import { useRoute } from './use-route';
import { useSavedViews } from './use-saved-views';
import { View } from './View';

const NO_ROWS: readonly LedgerRow[] = [];

/** The whole list on a full page: the views of it, what narrows it, and the details of a task beside it. */
export function App({ database }: { database: Database }) {
  const t = useTranslation();
  const [route, change] = useRoute();
  const list = useList(database);
  const changes = useChanges(database, t);
  const memory = useListMemory(database);
  const notice = useNotice(t);
  const today = useToday();
  const unit = useMyUnit();
  const soon = useSoonDays();
  const [scope, setScope] = useScope();
  const [columns, setColumns] = useColumns();
  const saved = useSavedViews(() => changes.onFailure('errorSettings'));
  const [adding, setAdding] = useState(false);
  const [helping, setHelping] = useState(false);
  const [late, setLate] = useState<Late | null>(null);
  const main = useRef<HTMLElement>(null);
  useLedgerKeys({ onUndo: changes.undo, onHelp: () => setHelping(!helping), onAdd: () => setAdding(true) });
  const ledger = useLedgerRows(list, unit, scope, route.open, today, soon);
  const rows = ledger?.rows ?? NO_ROWS;
  const facets = useMemo(() => facetsOf(rows), [rows]);
  const found = useFoundRows(rows, route.filter, route.sorting);
  const actions = rowActions(database, changes, setLate);
  const open = ledger?.open ?? null;
  const shown = memory?.shown ?? null;
  useEffect(() => {
    if (shown !== null) change(() => ({ open: shown }));
  }, [shown]);
  const closePane = () => {
    const id = route.open;
    change(() => ({ open: null }));
    main.current?.querySelector<HTMLElement>(`[data-task="${id}"]`)?.focus();
  };

  return (
    <SoonContext.Provider value={soon}>
      <header>
        <h1>{t('ledgerTitle')}</h1>
        <ViewTabs view={route.view} addressOf={(view) => hashOf({ ...route, view, open: null })} />
        <Toolbar rows={found} onAdd={() => setAdding(true)} onHelp={() => setHelping(!helping)}>
          <SavedViewMenu
            views={saved.views}
            onShow={(view) => {
              setColumns(view.columns);
              change(() => view.route, true);
            }}
            onKeep={(name) => saved.keep({ name, route: { ...route, open: null }, columns: [...columns] })}
            onForget={saved.forget}
          />
          {route.view === 'table' && <ColumnMenu columns={columns} onColumns={setColumns} />}
        </Toolbar>
      </header>
      <Message words={notice.words} onClose={notice.close} />
      <Message words={changes.failure} failure onClose={() => changes.onFailure(null)} />
      <Message words={changes.undone} onClose={changes.close} />
      {helping && <KeyHelp keys={LEDGER_KEYS} onClose={() => setHelping(false)} />}
      {list.state === 'failed' && <Unopened why={list.why} />}
      {(ledger === null || memory === null) && list.state !== 'failed' && <p class="loading">{t('popupLoading')}</p>}
      {ledger !== null && memory !== null && unit !== null && (
        <ListMemoryContext.Provider value={memory}>
          <Controls
            filter={route.filter}
            facets={facets}
            found={found.length}
            today={today}
            own={ledger.own}
            scope={unit.names.length > 0 ? scope : null}
            onScope={setScope}
            onFilter={(changed, kept) => change(({ filter }) => ({ filter: { ...filter, ...changed } }), kept)}
          />
          {(adding || memory.drafts.new !== undefined) && (
            <AddTask
              onAdd={(fields) =>
                changes.make('popupSaidAdded', fields.title, (now) => addByHand(database, fields, now.toISOString()))
              }
              onClose={() => setAdding(false)}
            />
          )}
          <div class="body">
            <main ref={main}>
              <View
                database={database}
                changes={changes}
                rows={found}
                columns={columns}
                facets={facets}
                kept={{ all: list.state === 'ready' ? list.entries.length : 0, shown: rows.length }}
                route={route}
                today={today}
                actions={actions}
                onRoute={change}
              />
            </main>
            {open !== null && <TaskPane row={open} today={today} actions={actions} onClose={closePane} />}
          </div>
        </ListMemoryContext.Provider>
      )}
      <Footer database={database} changes={changes} late={late} onLate={setLate} />
    </SoonContext.Provider>
  );
}
