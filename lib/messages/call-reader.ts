import type { Request } from './protocol';

/** The one function of the browser that the first look needs, by the name that Chromium and Firefox both have for it. */
interface Browser {
  chrome: { runtime: { sendMessage(message: Request<'page.start'>): Promise<unknown> } };
}

/**
 * Asks the background to put the reader into this page. Without the polyfill that the rest of the extension uses, which is larger than
 * all of the first look. Never throws: where the extension was updated or turned off, nothing reads the page until it is loaded anew.
 */
export async function callReader({ chrome } = globalThis as unknown as Browser): Promise<void> {
  try {
    await chrome.runtime.sendMessage({ request: 'page.start', payload: {} });
  } catch {
    // The page was not asked for, so there is nobody to tell.
  }
}
