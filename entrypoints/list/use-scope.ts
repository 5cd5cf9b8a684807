import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ListScope, readScope, writeScope } from '@/lib/unit/list-scope';

/** Whether the list shows the unit's own tasks or all, as it was left last; null until that is known. */
export function useScope(): [ListScope | null, (scope: ListScope) => void] {
  const [scope, setScope] = useState<ListScope | null>(null);
  useEffect(() => {
    readScope(browser.storage.local).then(setScope, (error) => {
      // All of them: nothing is hidden because something could not be read.
      reportError(error);
      setScope('all');
    });
  }, []);
  const choose = (chosen: ListScope) => {
    setScope(chosen);
    writeScope(browser.storage.local, chosen).catch(reportError);
  };
  return [scope, choose];
}
