import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Draft, ListMemory } from '@/components/task/list-memory';
import { takeTaskToShow } from '@/lib/reminders/task-to-show';
import type { Database } from '@/lib/store/database';
import { DRAFTS, type Drafts, readDrafts, writeDrafts } from '@/lib/store/drafts';
import { watchHistory } from '@/lib/store/read-list';

/**
 * What rows need to know beside their task: drafts, histories, and what the list was opened for. Null until the drafts are
 * read.
 */
export function useListMemory(database: Database): ListMemory | null {
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const latest = useRef<Drafts>({});
  const [shown, setShown] = useState<string | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const used = useRef<string | null>(null);
  useEffect(() => {
    const take = (known: Drafts) => {
      latest.current = known;
      setDrafts(known);
    };
    const takeFirst = (known: Drafts) => {
      take(known);
      // What was being written is in sight at once.
      setOpened((rows) => new Set([...rows, ...Object.keys(known)]));
    };
    readDrafts(browser.storage.local).then(takeFirst, (error) => {
      // Without its drafts the list is still the list.
      reportError(error);
      take({});
    });
    takeTaskToShow(browser.storage.session).then((id) => {
      setShown(id);
      if (id !== null) setOpened((rows) => new Set([...rows, id]));
    }, reportError);
    // The same list may be open in the popup and beside the page: whoever is not being typed into follows.
    const follow = (changed: object) => {
      if (DRAFTS in changed && !document.hasFocus()) readDrafts(browser.storage.local).then(take, reportError);
    };
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);

  const onDraft = useCallback((id: string, draft: Draft | null) => {
    const { [id]: _old, ...rest } = latest.current;
    latest.current = draft === null ? rest : { ...rest, [id]: { ...draft } };
    setDrafts(latest.current);
    // At every key: the popup may be closed before the next.
    writeDrafts(browser.storage.local, latest.current).catch(reportError);
  }, []);
  const onOpened = useCallback((id: string, isOpened: boolean) => {
    setOpened((rows) => new Set(isOpened ? [...rows, id] : [...rows].filter((row) => row !== id)));
  }, []);
  const onHistory = useCallback<ListMemory['onHistory']>(
    (id, tell) => {
      const subscription = watchHistory(database, id).subscribe({ next: tell, error: reportError });
      return () => subscription.unsubscribe();
    },
    [database],
  );
  return useMemo(
    () => (drafts === null ? null : { drafts, onDraft, opened, onOpened, used, shown, onHistory }),
    [drafts, onDraft, opened, onOpened, shown, onHistory],
  );
}
