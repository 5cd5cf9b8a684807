import type { Page } from 'playwright-core';
import { chromiumTab } from './chromium-tab';
import type { Tab } from './tab';

/** A page of Playwright's, for tests that need more of Chromium than a `Tab` can do, or a tab of either browser. */
export type AnyTab = Tab | Page;

/** The same as a `Tab`. */
export function asTab(tab: AnyTab): Tab {
  return 'find' in tab ? tab : chromiumTab(tab);
}
