import { browser } from 'wxt/browser';
import { askTab } from '@/lib/messages';

/** Tells every open page that settings were changed that show in it. Pages that nothing of ours runs in do not answer. */
export async function tellSettings(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askTab(id, 'page.settings', {}))));
}
