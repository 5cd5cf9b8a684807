import { useEffect, useState } from 'preact/hooks';
import type { Database } from '@/lib/store/database';
import { type ListEntry, watchList } from '@/lib/store/read-list';

/** The list as far as it is known: a database that cannot be read is a state of its own, not an empty list. */
export type ListState = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; entries: ListEntry[] };

/** The whole list, kept up to date wherever it is changed. */
export function useList(database: Database): ListState {
  const [list, setList] = useState<ListState>({ state: 'loading' });
  useEffect(() => {
    const subscription = watchList(database).subscribe({
      next: (entries) => setList({ state: 'ready', entries }),
      error: (error) => {
        reportError(error);
        setList({ state: 'failed' });
      },
    });
    return () => subscription.unsubscribe();
  }, [database]);
  return list;
}
