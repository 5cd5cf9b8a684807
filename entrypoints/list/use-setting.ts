import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { StorageArea } from '@/lib/store/storage-area';

/**
 * A setting that is kept under `name`, also after it was changed on another page; null until it is read. Where it cannot be read it is
 * `fallback`. `read` and `fallback` must be the same at every call.
 */
export function useSetting<Value>(name: string, read: (area: StorageArea) => Promise<Value>, fallback: Value): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const load = () => {
      read(browser.storage.local).then(
        (kept) => setValue(() => kept),
        (error) => {
          reportError(error);
          setValue(() => fallback);
        },
      );
    };
    const follow = (changed: object, area: string) => {
      if (area === 'local' && name in changed) load();
    };
    load();
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, [name, read, fallback]);
  return value;
}
