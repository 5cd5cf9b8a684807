import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { openLookout, readDatabase } from '../e2e/extension-data';
import { ensureBrowser } from '../e2e/install-browser';
import { launch } from '../e2e/launch';
import { until } from '../e2e/until';
import { sampleAddress } from '../portal/addresses';
import { type Portal, servePortal } from '../portal/server';
import type { Row } from './fault';

/** A browser with the extension in a profile that outlives it. */
export interface Ground {
  portal: Portal;
  profile: string;
  context: BrowserContext;
  extensionId: string;
  /** A tab in the extension's origin that runs none of its code. */
  lookout: Page;
  open(address: string): Promise<Page>;
  openPopup(): Promise<Page>;
  /** Starts the background where it is not running, and has it look after the list. */
  wake(): Promise<void>;
  /** The background, to be changed from within. Not to be used once it was stopped: Playwright does not see that it starts again. */
  worker(): Promise<Worker>;
  /** Stops the background at once, whatever it is doing. */
  stopWorker(): Promise<void>;
  /** Every follow-up that is kept, read past the product's own code. */
  followUps(): Promise<Row[]>;
  /** Ends every process of the browser without a warning. */
  kill(): Promise<void>;
  /** Closes the browser and starts it again, after a kill too. */
  restart(meanwhile?: () => Promise<void>): Promise<Ground>;
}

/** Runs `work` with a fresh profile, and clears up after it whatever happens. */
export async function onFreshGround<Result>(work: (ground: Ground) => Promise<Result>): Promise<Result> {
  const portal = await servePortal();
  const profile = await mkdtemp(join(tmpdir(), 'so-viec-fault-'));
  let current: Ground | null = null;
  const start = async (): Promise<Ground> => {
    current = await startGround(portal, profile, start);
    return current;
  };
  try {
    return await work(await start());
  } finally {
    await (current as Ground | null)?.context.close().catch(() => undefined);
    await portal.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function startGround(portal: Portal, profile: string, start: () => Promise<Ground>): Promise<Ground> {
  const executablePath = ensureBrowser(false);
  const { context, extensionId } = await launch({ executablePath, headless: true, portalPort: portal.port, profile });
  if (extensionId === null) throw new Error('This browser did not load the extension.');
  const lookout = await openLookout(context, extensionId);
  const open = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const wake = () => {
    return lookout.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
      await chrome.runtime.sendMessage({ request: 'list.look', payload: {} });
    });
  };
  const close = async () => {
    await context.close().catch(() => undefined);
  };
  return {
    portal,
    profile,
    context,
    extensionId,
    lookout,
    open,
    openPopup: () => open(`chrome-extension://${extensionId}/popup.html`),
    wake,
    worker: async () => {
      await wake();
      const worker = context.serviceWorkers().find((one) => one.url().includes(extensionId));
      if (worker === undefined) throw new Error('The background does not start.');
      return worker;
    },
    stopWorker: async () => {
      const session = await context.newCDPSession(lookout);
      // Once is enough: a page that asks for something starts it again at once.
      const seen = { stopped: false };
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        seen.stopped ||= versions.some(
          ({ runningStatus, scriptURL, status }) =>
            scriptURL.includes(extensionId) && status === 'activated' && runningStatus === 'stopped',
        );
      });
      await session.send('ServiceWorker.enable');
      await until(async () => {
        if (!seen.stopped) await session.send('ServiceWorker.stopAllWorkers');
        return seen.stopped;
      }, 'The background was not stopped.');
      await session.detach();
    },
    followUps: async () => (await readDatabase(lookout)).followUps,
    kill: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      const processes = await session?.send('SystemInfo.getProcessInfo');
      const browser = processes?.processInfo.find(({ type }) => type === 'browser');
      if (browser === undefined) throw new Error('The browser has no process to end.');
      const closed = context.waitForEvent('close');
      process.kill(browser.id, 'SIGKILL');
      await closed;
    },
    restart: async (meanwhile) => {
      await close();
      await meanwhile?.();
      return start();
    },
  };
}

/** The address of a sample page of the portal. */
export const SAMPLE = sampleAddress('telegram');
