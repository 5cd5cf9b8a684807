import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/Icon';
import { KeyHelp } from '@/components/KeyHelp';
import { Message } from '@/components/Message';
import { POPUP_KEYS } from '@/components/popup/popup-keys';
import { SoonContext } from '@/components/soon';
import { AddTask } from '@/components/task/AddTask';
import { ListMemoryContext } from '@/components/task/list-memory';
import { ReturnedRow } from '@/components/task/returned-row';
import { ScopeSwitch } from '@/components/task/ScopeSwitch';
import { useTranslation } from '@/components/translation';
import { countStatuses } from '@/entrypoints/list/count-statuses';
import { Footer } from '@/entrypoints/list/Footer';
import { openLedger } from '@/entrypoints/list/open-ledger';
import { isSeenWith } from '@/entrypoints/list/opening-of';
import { ownRows } from '@/entrypoints/list/own-rows';
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
import { addByHand } from '@/lib/store/add-by-hand';
import type { Database } from '@/lib/store/database';
import { SOON_IN_DAYS } from '@/lib/store/soon-in-days';
import { Header } from './Header';
import { useKeys } from './use-keys';
import { useKeptOpening, useOpening } from './use-opening';
import { useScan } from './use-scan';
import { useSidePanel } from './use-side-panel';
import { Worklist } from './Worklist';

/** The popup: the list of what is to be done, live, and the button that reads the open page. */
export function App({ database }: { database: Database }) {
  const t = useTranslation();
  const changes = useChanges(database, t);
  const memory = useListMemory(database);
  const scan = useScan(t);
  const notice = useNotice(t);
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const [helping, setHelping] = useState(false);
  const [late, setLate] = useState<Late | null>(null);
  const toggleHelp = () => setHelping(!helping);
  const openWhole = () => openLedger().catch(reportError);
  useKeys({ onUndo: changes.undo, onHelp: toggleHelp, onLedger: openWhole });
  const unit = useMyUnit();
  const soon = useSoonDays();
  const [scope, setScope] = useScope();
  const circumstances = useMemo(() => {
    return unit === null || scope === null || soon === null ? null : { today, soon, scope, unit };
  }, [today, soon, scope, unit]);
  const begun = useOpening(database, circumstances);
  const list = useList(database, begun.state === 'none' || (begun.state === 'there' && begun.drawn));
  const shown = memory?.shown ?? null;
  const beginning = list.state === 'loading' && begun.state === 'there' ? begun : null;
  // What the list was opened for may be far down.
  const opening = beginning !== null && shown === null && isSeenWith(beginning.opening, circumstances) ? beginning.opening : null;
  const entries = list.state === 'ready' ? list.entries : opening === null ? null : (beginning?.entries ?? null);
  const own = useMemo(() => {
    return entries === null || unit === null || scope === null ? null : ownRows(entries, unit, scope, shown);
  }, [entries, unit, scope, shown]);
  const total = entries?.length ?? 0;
  useKeptOpening(opening === null ? own : null, total, list.state === 'ready' ? list.until : null, circumstances);
  const counts = useMemo(() => {
    if (opening !== null) return opening.counts;
    return own === null ? {} : countStatuses(own.rows, today, soon ?? SOON_IN_DAYS);
  }, [opening, own, today, soon]);
  const pin = useSidePanel(() => changes.onFailure('errorNoSidePanel'));
  const actions = rowActions(database, changes, setLate);

  return (
    <SoonContext.Provider value={soon}>
      <Header counts={counts} scan={scan} onAdd={() => setAdding(true)} />
      <Message words={scan.message} onClose={scan.close} />
      <Message words={scan.failure} failure onClose={scan.close} />
      <Message words={notice.words} onClose={notice.close} />
      <Message words={changes.failure} failure onClose={() => changes.onFailure(null)} />
      <Message words={changes.undone} onClose={changes.close} />
      {helping && <KeyHelp keys={POPUP_KEYS} onClose={() => setHelping(false)} />}
      <main>
        {list.state === 'failed' && <Unopened why={list.why} />}
        {list.state !== 'failed' && (memory === null || own === null) && <p class="loading">{t('popupLoading')}</p>}
        {own !== null && unit !== null && memory !== null && (
          // While there is more to undo, the focus stays on the button for it.
          <ListMemoryContext.Provider value={memory}>
            <ReturnedRow.Provider value={changes.last === null ? changes.returned : null}>
              {(adding || memory.drafts.new !== undefined) && (
                <AddTask
                  onAdd={(fields) =>
                    changes.make('popupSaidAdded', fields.title, (now) => addByHand(database, fields, now.toISOString()))
                  }
                  onClose={() => setAdding(false)}
                />
              )}
              {unit.names.length > 0 && entries !== null && entries.length > 0 && (
                <ScopeSwitch
                  mineAlone={scope === 'mine'}
                  mine={(opening ?? own).mine}
                  all={(opening ?? own).all}
                  onMineAlone={(alone) => setScope(alone ? 'mine' : 'all')}
                />
              )}
              <Worklist
                rows={own.rows}
                unit={unit}
                hasOthers={opening?.others ?? total > own.rows.length}
                opening={opening}
                today={today}
                actions={actions}
                onHelp={toggleHelp}
                onPin={pin}
                onLedger={openWhole}
              />
            </ReturnedRow.Provider>
          </ListMemoryContext.Provider>
        )}
        <button type="button" class="quiet settings" onClick={openWhole}>
          <Icon name="book" />
          {t('popupLedger')}
        </button>
        <button type="button" class="quiet settings" onClick={() => browser.runtime.openOptionsPage().catch(reportError)}>
          {t('popupOptions')}
        </button>
      </main>
      <Footer database={database} changes={changes} late={late} onLate={setLate} />
    </SoonContext.Provider>
  );
}
