import type { Page } from 'playwright-core';
import type { Saved } from './extension-data';

/**
 * Puts a list into the database past the product's own code; it takes the place of what was there. `page` is any page in the extension's
 * origin; the product must have opened its database once, so that the tables are there. Reload pages that show the list.
 */
export async function seedList(page: Page, { documents, followUps }: Saved): Promise<void> {
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('so-viec');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['documents', 'followUps', 'steps'], 'readwrite');
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          for (const name of ['documents', 'followUps', 'steps'] as const) transaction.objectStore(name).clear();
          for (const document of tables.documents) transaction.objectStore('documents').put(document);
          for (const followUp of tables.followUps) transaction.objectStore('followUps').put(followUp);
        };
      }),
    { documents, followUps },
  );
}
