import { useEffect, useMemo, useState } from 'preact/hooks';
import { FilterBar } from '@/components/ledger/FilterBar';
import { LedgerSearch } from '@/components/ledger/LedgerSearch';
import { LedgerTable } from '@/components/ledger/LedgerTable';
import { TaskPane } from '@/components/ledger/TaskPane';
import { ViewTabs } from '@/components/ledger/ViewTabs';
import { Message } from '@/components/Message';
import { SoonContext } from '@/components/soon';
import { AddTask } from '@/components/task/AddTask';
import { ListMemoryContext } from '@/components/task/list-memory';
import { ReturnedRow } from '@/components/task/returned-row';
import { ScopeSwitch } from '@/components/task/ScopeSwitch';
import { useTranslation } from '@/components/translation';
import { Footer } from '@/entrypoints/list/Footer';
import { type Late, rowActions } from '@/entrypoints/list/row-actions';
import { useChanges } from '@/entrypoints/list/use-changes';
import { useList } from '@/entrypoints/list/use-list';
import { useListMemory } from '@/entrypoints/list/use-list-memory';
import { useMyUnit } from '@/entrypoints/list/use-my-unit';
import { useNotice } from '@/entrypoints/list/use-notice';
import { useScope } from '@/entrypoints/list/use-scope';
import { useSoonDays } from '@/entrypoints/list/use-soon-days';
import { useToday } from '@/entrypoints/list/use-today';
import { USUAL_COLUMNS } from '@/lib/ledger/columns';
import { facetsOf } from '@/lib/ledger/facets';
import { hashOf } from '@/lib/ledger/route';
import { addByHand } from '@/lib/store/add-by-hand';
import type { Database } from '@/lib/store/database';
import { isOpen } from '@/lib/store/status';
import { Toolbar } from './Toolbar';
import { useFoundRows } from './use-found-rows';
import { useLedgerRows } from './use-ledger-rows';
import { useRoute } from './use-route';

const NOTHING: ReadonlySet<string> = new Set();

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
  const [adding, setAdding] = useState(false);
  const [late, setLate] = useState<Late | null>(null);
  const [selection, setSelection] = useState(NOTHING);
  const ledger = useLedgerRows(list, unit, scope, route.open, today, soon);
  const rows = ledger?.rows ?? [];
  const facets = useMemo(() => facetsOf(rows), [rows]);
  const found = useFoundRows(rows, route.filter, route.sorting);
  const actions = rowActions(database, changes, setLate);
  const open = rows.find(({ followUp }) => followUp.id === route.open) ?? null;
  const filterBar = useMemo(
    () => <FilterBar filter={route.filter} facets={facets} today={today} onFilter={(filter) => change({ filter }, true)} />,
    [route.filter, facets, today],
  );
  const shown = memory?.shown ?? null;
  useEffect(() => {
    if (shown !== null) change({ open: shown });
  }, [shown]);

  return (
    <SoonContext.Provider value={soon}>
      <header>
        <h1>{t('ledgerTitle')}</h1>
        <ViewTabs view={route.view} addressOf={(view) => hashOf({ ...route, view, open: null })} />
        <Toolbar rows={found} onAdd={() => setAdding(true)}>
          {null}
        </Toolbar>
      </header>
      <Message words={notice.words} onClose={notice.close} />
      <Message words={changes.failure} failure onClose={() => changes.onFailure(null)} />
      <Message words={changes.undone} onClose={changes.close} />
      {list.state === 'failed' && <Message words={t('errorStore')} failure />}
      {(ledger === null || memory === null) && list.state !== 'failed' && <p class="loading">{t('popupLoading')}</p>}
      {ledger !== null && memory !== null && unit !== null && (
        <ListMemoryContext.Provider value={memory}>
          <ReturnedRow.Provider value={null}>
            <div class="controls">
              <LedgerSearch
                query={route.filter.text}
                found={found.length}
                onQuery={(text) => change({ filter: { ...route.filter, text } })}
              />
              {unit.names.length > 0 && (
                <ScopeSwitch
                  mineAlone={scope === 'mine'}
                  mine={ledger.own.mine}
                  all={ledger.own.all}
                  onMineAlone={(alone) => setScope(alone ? 'mine' : 'all')}
                />
              )}
              {filterBar}
            </div>
            {(adding || memory.drafts.new !== undefined) && (
              <AddTask
                onAdd={(fields) =>
                  changes.make('popupSaidAdded', fields.title, (now) => addByHand(database, fields, now.toISOString()))
                }
                onClose={() => setAdding(false)}
              />
            )}
            <div class="body">
              <main>
                <LedgerTable
                  rows={found}
                  columns={USUAL_COLUMNS}
                  sorting={route.sorting}
                  today={today}
                  query={route.filter.text}
                  selection={selection}
                  open={route.open}
                  onSort={(sorting) => change({ sorting })}
                  onSelect={(ids, selected) =>
                    setSelection(new Set(selected ? [...selection, ...ids] : [...selection].filter((id) => !ids.includes(id))))
                  }
                  onOpen={(id) => change({ open: id })}
                  onTick={(row) => (isOpen(row.followUp) ? actions.onDone(row) : actions.onReopen(row))}
                />
              </main>
              {open !== null && <TaskPane row={open} today={today} actions={actions} onClose={() => change({ open: null })} />}
            </div>
          </ReturnedRow.Provider>
        </ListMemoryContext.Provider>
      )}
      <Footer database={database} changes={changes} late={late} onLate={setLate} />
    </SoonContext.Provider>
  );
}
