import type { Page } from 'playwright-core';

/** The page's DOM as HTML, without the one element that the extension adds. */
export function readSource(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) throw new Error('The page has no root element.');
    for (const host of copy.querySelectorAll('so-viec-panel')) host.remove();
    return copy.outerHTML;
  });
}

/** How many elements of the extension's own stand in the page. */
export function countHosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('so-viec-panel').length);
}
