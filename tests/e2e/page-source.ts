import { type AnyTab, asTab } from './driver/as-tab';

/** The page's DOM as HTML, without the one element that the extension adds. */
export function readSource(page: AnyTab): Promise<string> {
  return asTab(page).evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) throw new Error('The page has no root element.');
    for (const host of copy.querySelectorAll('so-viec-panel')) host.remove();
    return copy.outerHTML;
  });
}

/** How many elements of the extension's own stand in the page. */
export function countHosts(page: AnyTab): Promise<number> {
  return asTab(page).evaluate(() => document.querySelectorAll('so-viec-panel').length);
}
