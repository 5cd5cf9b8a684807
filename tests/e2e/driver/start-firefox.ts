import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { sampleAddress } from '../../portal/addresses';
import { servePortal } from '../../portal/server';
import { ensureFirefox } from '../install-browser';
import { until } from '../until';
import { bidiOf, type SendBidi } from './bidi';
import { watchRequests } from './firefox-requests';
import { firefoxTab } from './firefox-tab';
import type { TestBrowser } from './test-browser';

/** The folder of the extension as it is built for Firefox. */
export const FIREFOX_FOLDER = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

const EXTENSION_ID = 'so-viec@so-viec.vn';
/** Firefox gives every installation an address of its own; here it is known beforehand. */
const ADDRESS = 'moz-extension://5c2d4f7a-3b1e-4a6d-9c8f-0e7b6a5d4c3b/';

/**
 * The sample portal and a fresh Firefox with the built extension in it. Everything that is asked for over http goes to the portal's
 * server, whatever its address says; nothing else can be reached. `preferences` are Firefox's own.
 */
export async function startFirefox(preferences: Record<string, unknown> = {}): Promise<TestBrowser> {
  const portal = await servePortal();
  const browser = await launch(portal.port, preferences);
  await browser.installExtension(FIREFOX_FOLDER);
  const send = bidiOf(browser);
  // The welcome page is there before the tests' own pages are: later it would take the front from one at work.
  await until(() => isOpen(send, `${ADDRESS}welcome.html`), 'The welcome page was not opened.');
  const openAt = async (address: string) => {
    const tab = firefoxTab(await browser.newPage(), send);
    await tab.goto(address);
    return tab;
  };
  const page = await browser.newPage();
  const lookout = firefoxTab(page, send);
  await lookout.goto(`${ADDRESS}manifest.json`);
  return {
    name: 'firefox',
    portal,
    lookout,
    openAt,
    open: (sample, route) => openAt(sampleAddress(sample, route)),
    openOwn: async (file, before) => {
      if (before === undefined) return openAt(`${ADDRESS}${file}`);
      const tab = await openAt(`${ADDRESS}manifest.json`);
      await tab.evaluate(before.work, before.argument);
      await tab.evaluate(drawHere, file);
      return tab;
    },
    inBackground: async <Result>(
      work: (background: typeof globalThis, argument: string) => Result | Promise<Result>,
      argument = '',
    ) => {
      const run = `(${work})(own, ${JSON.stringify(argument)})`;
      return (await page.evaluate(`chrome.runtime.getBackgroundPage().then((own) => ${run})`)) as Result;
    },
    watchRequests: () => watchRequests(send),
    close: async () => {
      await browser.close();
      await portal.close();
    },
  };
}

/** Shows another page of the extension in this one's window, whose changes it keeps: Firefox runs no script ahead of such pages. */
async function drawHere(file: string): Promise<void> {
  const html = await (await fetch(file)).text();
  document.open();
  document.write(html);
  document.close();
}

/** Whether a tab shows that address. Puppeteer never hears of the pages that an extension opens. */
async function isOpen(send: SendBidi, address: string): Promise<boolean> {
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { url: string }[] };
  return contexts.some(({ url }) => url === address);
}

function launch(portalPort: number, preferences: Record<string, unknown>): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(false),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Without this the protocol lets nobody into pages of extensions; it is for profiles of tests alone.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': portalPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': portalPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
      'dom.security.https_first': false,
      'devtools.jsonview.enabled': false,
      'browser.chrome.site_icons': false,
      'intl.locale.requested': 'vi',
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: new URL(ADDRESS).host }),
      ...preferences,
    },
  });
}
