import type { BrowserContext, Page } from 'playwright-core';
import { until } from './until';

/** The page that the extension opens once it is installed. Waits for it; fails where it does not come. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  let welcome: Page | undefined;
  await until(async () => {
    welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    return welcome !== undefined;
  }, 'The welcome page was not opened.');
  if (welcome === undefined) throw new Error('The welcome page was closed.');
  return welcome;
}
