import { browser } from 'wxt/browser';
import { readPolicies } from '@/lib/policy/read-policies';
import type { StorageArea } from '@/lib/store/storage-area';
import { type MyUnit, readMyUnit } from '@/lib/unit/my-unit';

/**
 * The units whose tasks are the official's own: those that the organisation has laid down for this machine, and those that were
 * chosen in the settings, which are kept in `area`. Where it cannot be read what is laid down, the chosen ones alone.
 */
export async function readOwnUnit(area: StorageArea): Promise<MyUnit> {
  const [unit, policies] = await Promise.all([
    readMyUnit(area),
    readPolicies(browser.storage.managed).catch((error: unknown) => {
      reportError(error);
      return null;
    }),
  ]);
  return { ...unit, names: [...new Set([...(policies?.units ?? []), ...unit.names])] };
}
