import { browser } from 'wxt/browser';

/** Opens the list: the popup, or a tab with the same page where the browser opens no popup without a click on its button. */
export async function openList(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const tab = await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  }
}
