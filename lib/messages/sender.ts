import { type Browser, browser } from 'wxt/browser';
import type { Page } from '@/lib/store/schema';

export type Sender = Browser.runtime.MessageSender;

/** Whether the message comes from this extension at all. */
export function isOwn(sender: Sender): boolean {
  return browser.runtime.id !== undefined && sender.id === browser.runtime.id;
}

/** Whether it comes from a page of this extension, in the popup or in a tab. */
export function isExtensionPage(sender: Sender): boolean {
  return isOwn(sender) && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Whether it comes from the top frame of a page in a tab, where our script runs. */
export function isTopFrame(sender: Sender): boolean {
  return isOwn(sender) && sender.tab !== undefined && sender.frameId === 0;
}

/**
 * Whether it comes from the top frame of the page that it speaks of. Only the origin is compared: the address of a
 * single-page portal changes without the browser telling us of it.
 */
export function isPageItself(sender: Sender, page: Pick<Page, 'url'>): boolean {
  if (!isOwn(sender) || sender.tab === undefined || sender.frameId !== 0 || sender.url === undefined) return false;
  return URL.canParse(sender.url) && URL.canParse(page.url) && new URL(sender.url).origin === new URL(page.url).origin;
}
