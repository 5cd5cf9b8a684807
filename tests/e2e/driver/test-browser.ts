import type { Portal } from '../../portal/server';
import type { Tab } from './tab';

/** Which browsers the same tests run in. */
export type BrowserName = 'chromium' | 'firefox';

/** A browser with the extension in it and the sample portal beside it. */
export interface TestBrowser {
  name: BrowserName;
  portal: Portal;
  /** A tab in the extension's origin that runs none of its code, to look at the database and the badge from. */
  lookout: Tab;
  /** Opens an address in a new tab. */
  openAt(address: string): Promise<Tab>;
  /** Opens a sample in a new tab. */
  open(sample: string, route?: string): Promise<Tab>;
  /** Opens a page of the extension in a new tab, `popup.html` for one; `before` runs in it ahead of the page's own scripts. */
  openOwn(file: string, before?: Script): Promise<Tab>;
  /** Runs a function in the extension's background, given its global object and a text, and gives what it returns. */
  inBackground<Result>(
    work: (background: typeof globalThis, argument: string) => Result | Promise<Result>,
    argument?: string,
  ): Promise<Result>;
  /** Watches what is asked of the network from now on, wherever in the browser; the function that it gives tells the addresses. Files of the extension count where the browser treats them as requests. Null where the browser lets nobody see them all. */
  watchRequests(): Promise<(() => Promise<string[]>) | null>;
  close(): Promise<void>;
}

/** A function that is run in a page, with what it is given. */
export interface Script {
  work: (argument: string) => void;
  argument: string;
}
