import { browser } from 'wxt/browser';

/** The script that reads a page and shows what was found, and the style of its marks. */
const SCRIPT = '/content-scripts/portal.js';
const STYLE = '/content-scripts/portal.css';

/**
 * Puts the reader into the top frame of a tab. A reader that is there already ends and the new one takes its place. Throws, in the
 * browser's words, where the page may not be read.
 */
export async function putReader(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
