import { browser } from 'wxt/browser';
import { FIRST_LOOK } from '@/lib/sites/first-look';
import { furtherSites } from '@/lib/sites/portals';
import { putReaderAndStyle } from '@/lib/sites/reader';

const ID = 'further-sites';

/**
 * Has the first look of the portals run on the further sites that the official has allowed, and on no others: to be called whenever
 * the background starts and whenever a permission is given or taken back.
 */
export async function keepFurtherSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = furtherSites(origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = { id: ID, matches, ...FIRST_LOOK, runAt: 'document_idle' as const };
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered.length === 0) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/** Reads the pages of newly allowed sites that are open already, so that nobody has to load them anew. */
export async function readOpenPages(origins: readonly string[]): Promise<void> {
  const matches = furtherSites(origins);
  if (matches.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: matches })) if (id !== undefined) await putReaderAndStyle(id);
}
