import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { documentSchema, type FollowUp, followUpSchema, type StoredDocument } from '@/lib/store/schema';
import { type AnyTab, asTab } from './driver/as-tab';

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
export async function readDatabase(lookout: AnyTab): Promise<Saved> {
  // No function with a name in here: tsx would wrap it in a call that the page does not know.
  const tables = await asTab(lookout).evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'so-viec')) return {};
    return new Promise<Record<string, unknown[]>>((resolve, reject) => {
      const opening = indexedDB.open('so-viec');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const rows: Record<string, unknown[]> = {};
        const transaction = database.transaction(database.objectStoreNames);
        transaction.onerror = () => reject(transaction.error);
        transaction.oncomplete = () => {
          database.close();
          resolve(rows);
        };
        for (const table of database.objectStoreNames) {
          const reading = transaction.objectStore(table).getAll();
          reading.onsuccess = () => {
            rows[table] = reading.result;
          };
        }
      };
    });
  });
  return {
    documents: z.array(documentSchema).parse(tables.documents ?? []),
    followUps: z.array(followUpSchema).parse(tables.followUps ?? []),
  };
}

/** How many follow-ups are kept, without reading them. */
export function countFollowUps(lookout: Page): Promise<number> {
  return lookout.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('so-viec');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('followUps').objectStore('followUps').count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** The text of the toolbar badge; empty where it shows none. */
export function readBadge(lookout: AnyTab): Promise<string> {
  return asTab(lookout).evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(tab: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });
}
