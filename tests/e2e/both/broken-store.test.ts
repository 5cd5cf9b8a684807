import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickAccessible, clickFirst, countAccessible, waitForAccessible } from '../accessible';
import { startTestBrowser } from '../driver/start-test-browser';
import type { Tab } from '../driver/tab';
import type { TestBrowser } from '../driver/test-browser';
import { readDatabase } from '../extension-data';
import { waitForText } from '../form';
import { onScreen } from '../on-screen';
import { findSavedButtons, saveAll, waitForSaveButtons } from '../panel';
import { until } from '../until';

let browser: TestBrowser;
beforeEach(async () => {
  browser = await startTestBrowser();
});
afterEach(() => browser.close());

/** Saves every task of a sample and leaves its page; gives their number. */
async function saveSome(): Promise<number> {
  const page = await browser.open('telegram');
  const count = (await waitForSaveButtons(page)).length;
  await saveAll(page);
  await until(async () => (await findSavedButtons(page)).length === count, 'The tasks were not saved.');
  await page.close();
  return count;
}

/** Opens the popup in a browser that refuses to open the database, in the words of a damaged profile or of a blocked store. */
function openWithoutStore(refusal: string): Promise<Tab> {
  const work = (name: string) => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', name);
    };
  };
  return browser.openOwn('popup.html', { work, argument: refusal });
}

test('a list that cannot be read is said to be so, and never looks as if there were nothing to do', async () => {
  await saveSome();
  for (const refusal of ['UnknownError', 'SecurityError', 'InvalidStateError']) {
    const popup = await openWithoutStore(refusal);
    await waitForText(popup, '[role=alert]', onScreen('errorStore'));
    expect(await countAccessible(popup, 'heading', onScreen('popupEmptyTitle'))).toBe(0);
    await waitForAccessible(popup, 'button', onScreen('popupScan'));
    await popup.close();
  }
});

test('a list that vanishes while it is shown: the change says that the task is gone, and the list comes back by itself', async () => {
  const saved = await saveSome();
  const popup = await browser.openOwn('popup.html');
  await waitForAccessible(popup, 'checkbox', /^/);
  await browser.lookout.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('so-viec');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await clickFirst(popup, 'checkbox');
  await waitForText(popup, '[role=alert]', onScreen('errorMissing'));
  // Nothing has to be restarted: a list that is found empty is looked after at once, so the empty state may pass too quickly to be seen.
  await until(async () => (await countAccessible(popup, 'checkbox')) === saved, 'The popup does not show what came back.');
  const page = await browser.open('telegram');
  await until(async () => (await findSavedButtons(page)).length === saved, 'The page does not show what came back.');
});

test('a save that cannot be written says so on the page, and the task is not shown as saved', async () => {
  const page = await browser.open('telegram');
  const [first] = await waitForSaveButtons(page);
  await browser.inBackground((background) => {
    const { prototype } = background.IDBObjectStore;
    prototype.add = prototype.put = () => {
      throw new background.DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    };
  });
  if (first) await clickAccessible(page, first);
  await waitForAccessible(page, 'StaticText', onScreen('errorFull'));
  expect(await findSavedButtons(page)).toEqual([]);
  expect((await readDatabase(browser.lookout)).followUps).toEqual([]);
});
