import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickAccessible, waitForAccessible } from './accessible';
import { readDatabase } from './extension-data';
import { onScreen } from './on-screen';
import { findSavedButtons, saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

let browser: Started;
beforeEach(async () => {
  browser = await startBrowser();
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
async function openWithoutStore(refusal: string): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.addInitScript((name) => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', name);
    };
  }, refusal);
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  return popup;
}

test('a list that cannot be read is said to be so, and never looks as if there were nothing to do', async () => {
  await saveSome();
  for (const refusal of ['UnknownError', 'SecurityError', 'InvalidStateError']) {
    const popup = await openWithoutStore(refusal);
    await popup
      .getByRole('alert')
      .filter({ hasText: onScreen('errorStore') })
      .waitFor();
    expect(await popup.getByRole('heading', { name: onScreen('popupEmptyTitle') }).count()).toBe(0);
    await popup.getByRole('button', { name: onScreen('popupScan') }).waitFor();
    await popup.close();
  }
});

test('a list that vanishes while it is shown: the change says that the task is gone, and the next page brings the list back', async () => {
  const saved = await saveSome();
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().waitFor();
  await browser.lookout.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('so-viec');
        deleting.onsuccess = resolve;
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await popup.getByRole('checkbox').first().click();
  await popup
    .getByRole('alert')
    .filter({ hasText: onScreen('errorMissing') })
    .waitFor();
  await popup.getByRole('heading', { name: onScreen('popupEmptyTitle') }).waitFor();
  // Nothing has to be restarted: the next page that asks has the list brought back from its copy.
  const page = await browser.open('telegram');
  await until(async () => (await findSavedButtons(page)).length === saved, 'The lost list did not come back.');
  await until(async () => (await popup.getByRole('checkbox').count()) === saved, 'The popup does not show what came back.');
});

test('a save that cannot be written says so on the page, and the task is not shown as saved', async () => {
  const page = await browser.open('telegram');
  const [first] = await waitForSaveButtons(page);
  const background = browser.context.serviceWorkers().find((worker) => worker.url().includes(browser.extensionId));
  await background?.evaluate(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    };
  });
  if (first) await clickAccessible(page, first);
  await waitForAccessible(page, 'StaticText', onScreen('errorFull'));
  expect(await findSavedButtons(page)).toEqual([]);
  expect((await readDatabase(browser.lookout)).followUps).toEqual([]);
});
