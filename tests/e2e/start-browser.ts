import type { BrowserContext, Page } from 'playwright-core';
import { sampleAddress } from '../portal/addresses';
import { type Portal, servePortal } from '../portal/server';
import { openLookout } from './extension-data';
import { ensureBrowser } from './install-browser';
import { launch } from './launch';

export interface Started {
  portal: Portal;
  context: BrowserContext;
  extensionId: string;
  /** A tab to look at the database and the badge from. */
  lookout: Page;
  /** Opens a sample in a new tab. */
  open(sample: string, route?: string): Promise<Page>;
  /** Opens the popup's page in a tab (a real popup cannot be driven). */
  openPopup(): Promise<Page>;
  close(): Promise<void>;
}

/** The sample portal and a fresh browser with the built extension in it. Fails where the extension does not load. */
export async function startBrowser(): Promise<Started> {
  const portal = await servePortal();
  const browser = await launch({ executablePath: ensureBrowser(false), headless: true, portalPort: portal.port });
  const { context, extensionId } = browser;
  if (extensionId === null) throw new Error('This browser did not load the extension.');
  const openAt = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    portal,
    context,
    extensionId,
    lookout: await openLookout(context, extensionId),
    open: (sample, route) => openAt(sampleAddress(sample, route)),
    openPopup: () => openAt(`chrome-extension://${extensionId}/popup.html`),
    close: async () => {
      await browser.close();
      await portal.close();
    },
  };
}
