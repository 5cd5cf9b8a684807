import { useMemo } from 'preact/hooks';
import { Message } from '@/components/popup/Message';
import { ReturnedRow } from '@/components/popup/returned-row';
import { UndoBar } from '@/components/popup/UndoBar';
import { useTranslation } from '@/components/translation';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import type { Database } from '@/lib/store/database';
import { FollowUpList } from './FollowUpList';
import { Header } from './Header';
import { useChanges } from './use-changes';
import { useList } from './use-list';
import { useNotice } from './use-notice';
import { useScan } from './use-scan';

/** The popup: the list of what is to be done, live, and the button that reads the open page. */
export function App({ database }: { database: Database }) {
  const t = useTranslation();
  const list = useList(database);
  const changes = useChanges(database, t);
  const scan = useScan(t);
  const notice = useNotice(t);
  const today = useMemo(() => todayInVietnam(new Date()), [list]);

  return (
    <>
      <Header entries={list.state === 'ready' ? list.entries : null} today={today} scan={scan} />
      <Message words={scan.message} onClose={scan.close} />
      <Message words={scan.failure} failure onClose={scan.close} />
      <Message words={notice.words} onClose={notice.close} />
      <Message words={changes.failure} failure onClose={changes.closeFailure} />
      <main>
        {list.state === 'loading' && <p class="loading">{t('popupLoading')}</p>}
        {list.state === 'failed' && <Message words={t('errorStore')} failure />}
        {list.state === 'ready' && (
          // While there is more to undo, the focus stays on the button for it.
          <ReturnedRow.Provider value={changes.last === null ? changes.returned : null}>
            <FollowUpList entries={list.entries} today={today} actions={changes.actions} />
          </ReturnedRow.Provider>
        )}
      </main>
      <UndoBar change={changes.last} undone={changes.returned !== null} onUndo={changes.undo} onClose={changes.close} />
    </>
  );
}
