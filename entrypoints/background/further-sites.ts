import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { furtherSites } from '@/lib/sites/portals';

const ID = 'further-sites';

/**
 * Has the reader of the portals run on the further sites that the official has allowed, and on no others: to be called whenever
 * the background starts and whenever a permission is given or taken back.
 */
export async function keepFurtherSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = furtherSites(origins);
  const [reader] = browser.runtime.getManifest().content_scripts ?? [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = {
    id: ID,
    matches,
    js: (reader?.js ?? []) as ScriptPublicPath[],
    css: reader?.css ?? [],
    runAt: 'document_idle' as const,
  };
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered.length === 0) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/** Reads the pages of newly allowed sites that are open already, so that nobody has to load them anew. */
export async function readOpenPages(origins: readonly string[]): Promise<void> {
  const matches = furtherSites(origins);
  if (matches.length === 0) return;
  const [reader] = browser.runtime.getManifest().content_scripts ?? [];
  for (const { id } of await browser.tabs.query({ url: matches })) {
    if (id === undefined) continue;
    const target = { tabId: id };
    if (reader?.css) await browser.scripting.insertCSS({ target, files: reader.css });
    if (reader?.js) await browser.scripting.executeScript({ target, files: reader.js as ScriptPublicPath[] });
  }
}
