import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Column, inOrder, readColumns, USUAL_COLUMNS, writeColumns } from '@/lib/ledger/columns';

/** The columns that the table shows, as they were left last. */
export function useColumns(): [readonly Column[], (columns: readonly Column[]) => void] {
  const [columns, setColumns] = useState(USUAL_COLUMNS);
  useEffect(() => {
    readColumns(browser.storage.local).then(setColumns, reportError);
  }, []);
  const choose = (chosen: readonly Column[]) => {
    setColumns(inOrder(chosen));
    writeColumns(browser.storage.local, chosen).catch(reportError);
  };
  return [columns, choose];
}
