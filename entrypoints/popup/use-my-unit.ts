import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MY_UNIT, type MyUnit, NO_UNIT, readMyUnit } from '@/lib/unit/my-unit';

/** The official's own unit, also after it was changed on another page; null until it is read. Where it cannot be read there is none. */
export function useMyUnit(): MyUnit | null {
  const [unit, setUnit] = useState<MyUnit | null>(null);
  useEffect(() => {
    const read = () => {
      readMyUnit(browser.storage.local).then(setUnit, (error) => {
        reportError(error);
        setUnit(NO_UNIT);
      });
    };
    const follow = (changed: object, area: string) => {
      if (area === 'local' && MY_UNIT in changed) read();
    };
    read();
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  return unit;
}
