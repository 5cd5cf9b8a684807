import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Draft, ListMemory } from '@/components/popup/list-memory';
import { takeTaskToShow } from '@/lib/reminders/task-to-show';
import type { Database } from '@/lib/store/database';
import { type Drafts, readDrafts, writeDrafts } from '@/lib/store/drafts';
import { watchHistory } from '@/lib/store/read-list';

/** What rows need to know beside their task: drafts, histories, and what the list was opened for. Null until the drafts are read. */
export function useListMemory(database: Database): ListMemory | null {
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    readDrafts(browser.storage.local).then(setDrafts, (error) => {
      // Without its drafts the list is still the list.
      reportError(error);
      setDrafts({});
    });
    takeTaskToShow(browser.storage.session).then(setShown, reportError);
  }, []);

  const onDraft = useCallback((id: string, draft: Draft | null) => {
    setDrafts((known) => {
      const { [id]: _old, ...rest } = known ?? {};
      const next = draft === null ? rest : { ...rest, [id]: { ...draft } };
      // At every key: the popup may be closed before the next.
      writeDrafts(browser.storage.local, next).catch(reportError);
      return next;
    });
  }, []);
  const onHistory = useCallback<ListMemory['onHistory']>(
    (id, tell) => {
      const subscription = watchHistory(database, id).subscribe({ next: tell, error: reportError });
      return () => subscription.unsubscribe();
    },
    [database],
  );
  return useMemo(() => (drafts === null ? null : { drafts, onDraft, shown, onHistory }), [drafts, onDraft, shown, onHistory]);
}
