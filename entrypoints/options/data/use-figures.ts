import { useEffect, useState } from 'preact/hooks';
import { useSetting } from '@/entrypoints/list/use-setting';
import { LAST_BACKUP, readLastBackup } from '@/lib/exchange/last-backup';
import { type RowCounts, watchCounts } from '@/lib/store/count-rows';
import type { Database } from '@/lib/store/database';

/** How much is kept, as it is now. */
export interface Figures {
  counts: RowCounts;
  size: number | null;
  lastBackup: string | null;
}

/** How much is kept, kept up to date; null until it is known, and where the list cannot be read. */
export function useFigures(database: Database): Figures | null {
  const [counts, setCounts] = useState<RowCounts | null>(null);
  const [size, setSize] = useState<number | null>(null);
  const lastBackup = useSetting(LAST_BACKUP, readLastBackup, null);
  useEffect(() => {
    const subscription = watchCounts(database).subscribe({
      next: (now) => {
        setCounts(now);
        // Beside the list this counts the copy of it that the browser's own storage holds, where the browser counts that.
        navigator.storage?.estimate().then(({ usage }) => setSize(usage ?? null), reportError);
      },
      error: reportError,
    });
    return () => subscription.unsubscribe();
  }, [database]);
  return counts === null ? null : { counts, size, lastBackup };
}
