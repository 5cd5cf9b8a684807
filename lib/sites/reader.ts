import { browser } from 'wxt/browser';
import { FIRST_LOOK } from './first-look';

/** The script that reads a page and shows what was found. */
const SCRIPT = '/content-scripts/portal.js';

/**
 * Puts the reader into the top frame of a tab that had the first look when it was loaded, and with it the style of the marks. A reader that
 * is there already ends and the new one takes its place. Throws, in the browser's words, where the page may not be read.
 */
export async function putReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
}

/** `putReader` for a page that had no first look: the style of the marks goes in before it. */
export async function putReaderAndStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: FIRST_LOOK.css });
  await putReader(tabId);
}
