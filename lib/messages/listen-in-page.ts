import { browser } from 'wxt/browser';
import type { Answer, PageRequestName, Value } from './protocol';
import { isExtensionPage, isOwn, type Sender } from './sender';

/**
 * Answers `page.scan` in a page until `signal` stops it. Only the popup and the background are heard, so the check is a
 * light one and needs no schemas. What `scan` throws is answered as `errorNoReader`.
 */
export function listenInPage(scan: () => Promise<Value<'page.scan'>>, signal: AbortSignal): void {
  answerInPage('page.scan', scan, signal);
}

/** Hears that the official's own unit was changed (`page.unit`), as `listenInPage` does. */
export function hearSettings(onChange: () => void, signal: AbortSignal): void {
  const hear = async () => {
    onChange();
    return {};
  };
  answerInPage('page.settings', hear, signal);
}

function answerInPage<Name extends PageRequestName>(name: Name, work: () => Promise<Value<Name>>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (answer: Answer<Name>) => void): true | undefined => {
    if (!isRequest(message, name) || !isFromOutside(sender)) return undefined;
    work().then(
      (value) => sendResponse({ ok: true, value }),
      () => sendResponse({ ok: false, error: 'errorNoReader' }),
    );
    return true;
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function isRequest(message: unknown, name: PageRequestName): boolean {
  return typeof message === 'object' && message !== null && 'request' in message && message.request === name;
}

/** The popup has no tab; the full list is an extension page in one. */
function isFromOutside(sender: Sender): boolean {
  return isOwn(sender) && (sender.tab === undefined || isExtensionPage(sender));
}
