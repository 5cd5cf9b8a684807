import type { BrowserContext, Page } from 'playwright-core';
import type { FollowUp, StoredDocument } from '@/lib/store/schema';

export interface Saved {
  documents: StoredDocument[];
  followUps: FollowUp[];
}

/**
 * A tab in the extension's origin that runs none of its code, to look at the database and the badge from.
 * Fails where the extension is not loaded.
 */
export async function openLookout(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}

/** Every row that is kept, read past the product's own code. Empty tables where nothing was ever saved. */
export function readDatabase(lookout: Page): Promise<Saved> {
  return lookout.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'so-viec')) return { documents: [], followUps: [] };
    const database = await done(indexedDB.open('so-viec'));
    try {
      const rows = async (table: string) =>
        database.objectStoreNames.contains(table) ? await done(database.transaction(table).objectStore(table).getAll()) : [];
      return { documents: await rows('documents'), followUps: await rows('followUps') };
    } finally {
      database.close();
    }
  });
}

/** The text of the toolbar badge; empty where it shows none. */
export function readBadge(lookout: Page): Promise<string> {
  return lookout.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(tab: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });
}
