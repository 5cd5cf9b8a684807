import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/lib/messages';
import type { Database } from '@/lib/store/database';
import { type Failure, failureOf } from '@/lib/store/failure';
import { type ListEntry, watchList } from '@/lib/store/read-list';
import { reuseEntries } from '@/lib/store/reuse-entries';

/** The list as far as it is known: a database that cannot be read is a state of its own, not an empty list. */
export type ListState =
  | { state: 'loading' }
  | { state: 'failed'; why: Failure }
  | { state: 'ready'; entries: ListEntry[]; until: number };

/**
 * The whole list, kept up to date wherever it is changed. One that is empty or cannot be read has the background look whether it was lost:
 * what comes back is shown, and what failed is tried once more. Nothing is read before `begin`.
 */
export function useList(database: Database, begin = true): ListState {
  const [list, setList] = useState<ListState>({ state: 'loading' });
  const [again, setAgain] = useState(false);
  useEffect(() => {
    if (!begin) return;
    let asked = again;
    const haveLookedAfter = () => {
      if (asked) return undefined;
      asked = true;
      return ask('list.look', {});
    };
    const subscription = watchList(database).subscribe({
      next: ({ entries, until }) => {
        const reused = (before: ListState) => reuseEntries(before.state === 'ready' ? before.entries : [], entries);
        setList((before) => ({ state: 'ready', entries: reused(before), until }));
        if (entries.length === 0) haveLookedAfter();
      },
      error: (error) => {
        reportError(error);
        setList({ state: 'failed', why: failureOf(error) });
        haveLookedAfter()?.then(() => setAgain(true), reportError);
      },
    });
    return () => subscription.unsubscribe();
  }, [database, begin, again]);
  return list;
}
