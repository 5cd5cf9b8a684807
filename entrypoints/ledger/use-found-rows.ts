import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isWithin, type LedgerFilter } from '@/lib/ledger/ledger-filter';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { type Sorting, sortRows } from '@/lib/ledger/sort-rows';
import { foldedText, searchList } from '@/lib/store/search-list';
import { fold } from '@/lib/text/fold';

/** How long texts are folded at a stretch while the reader does nothing, in milliseconds. */
const STRETCH = 8;

/**
 * The rows within the filter that have the words which are looked for, in order. What does not depend on the words is done before they are
 * typed, and a longer word is looked for in what the shorter one has found.
 */
export function useFoundRows(rows: readonly LedgerRow[], filter: LedgerFilter, sorting: Sorting): readonly LedgerRow[] {
  const { text, ...rest } = filter;
  const narrowing = JSON.stringify(rest);
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  // The filter is told by its contents without the words.
  const within = useMemo(() => sorted.filter(isWithin(filter)), [sorted, narrowing]);
  useFoldedAhead(rows);
  const last = useRef<{ within: readonly LedgerRow[]; words: string; found: readonly LedgerRow[] } | null>(null);
  return useMemo(() => {
    const words = fold(text);
    const isLonger = last.current?.within === within && words.startsWith(last.current.words);
    const found = searchList(isLonger && last.current !== null ? last.current.found : within, text);
    last.current = { within, words, found };
    return found;
  }, [within, text]);
}

/** Folds the texts of the rows while nothing else is to be done, so that the first letter that is typed finds them ready. */
function useFoldedAhead(rows: readonly LedgerRow[]): void {
  useEffect(() => {
    let next = 0;
    let waiting = requestIdleCallback(work);
    function work(): void {
      const end = performance.now() + STRETCH;
      for (; next < rows.length && performance.now() < end; next += 1) {
        const row = rows[next];
        if (row !== undefined) foldedText(row);
      }
      if (next < rows.length) waiting = requestIdleCallback(work);
    }
    return () => cancelIdleCallback(waiting);
  }, [rows]);
}
