import { browser } from 'wxt/browser';

/** Opens the whole list in a tab of its own. A popup closes by itself when a tab takes the focus. */
export async function openLedger(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/ledger.html') });
}
