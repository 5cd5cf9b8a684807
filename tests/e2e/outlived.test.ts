import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickAccessible, findAccessible, waitForAccessible } from './accessible';
import { openLookout, readDatabase } from './extension-data';
import { readHighlights } from './highlights';
import { EXTENSION_FOLDER, loadExtension } from './launch';
import { onScreen } from './on-screen';
import { collectErrors } from './page-errors';
import { countHosts } from './page-source';
import { findSavedButtons, openPanel, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { openToolbarPopup } from './toolbar-popup';
import { until } from './until';

let browser: Started;
beforeEach(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.close());

/** A page with its marks, one task saved, and all that goes wrong in it from here on. */
async function openWithOneSaved(): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.open('telegram');
  const errors = await collectErrors(page);
  const [first] = await waitForSaveButtons(page);
  if (first) await clickAccessible(page, first);
  await until(async () => (await findSavedButtons(page)).length === 1, 'The task was not saved.');
  return { page, errors };
}

/** As an update does it: the old extension is gone, a new one is there, the page stays open. */
async function updateExtension(): Promise<void> {
  expect(await loadExtension(browser.context, EXTENSION_FOLDER)).toBe(browser.extensionId);
}

async function disableExtension(): Promise<void> {
  const manager = await browser.context.newPage();
  await manager.goto('chrome://extensions/');
  await manager.evaluate((id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };
    };
    return chrome.management.setEnabled(id, false);
  }, browser.extensionId);
  await manager.close();
}

/** Makes the page longer, so that its marks are looked over. */
function addParagraph(page: Page): Promise<void> {
  return page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Cổng thông tin điện tử tỉnh trân trọng thông báo để các cơ quan biết, thực hiện.';
    document.querySelector('article')?.append(paragraph);
  });
}

test.each([
  { happens: 'updated', make: updateExtension },
  { happens: 'turned off', make: disableExtension },
])(
  'the extension is $happens: the page keeps its marks, its panel works on, and saving says to load the page anew',
  async ({ make }) => {
    const { page, errors } = await openWithOneSaved();
    const before = await readHighlights(page, 'so-viec-task');
    await make();
    await page.bringToFront();
    await addParagraph(page);

    await openPanel(page);
    await waitForAccessible(page, 'region', onScreen('panelRegion'));
    const second = (await waitForSaveButtons(page))[1];
    if (second) await clickAccessible(page, second);
    await waitForAccessible(page, 'alert', /^/);
    await waitForAccessible(page, 'StaticText', onScreen('errorReload'));
    const [all] = await findAccessible(page, 'button', onScreen('panelSaveAll'));
    if (all) await clickAccessible(page, all);
    await waitForAccessible(page, 'StaticText', onScreen('errorReload'));

    // Everything has a name still, although no text can be fetched from an extension that is gone.
    const names = (await findAccessible(page, 'button', /^/)).map(({ name }) => name);
    expect(names.filter((name) => /^(panel|deadline|error)[A-Z]|\$\d/.test(name))).toEqual([]);
    expect(await readHighlights(page, 'so-viec-task')).toEqual(before);
    expect((await findSavedButtons(page)).length).toBe(1);
    expect(errors).toEqual([]);
  },
);

test('after an update the page works again once it is loaded anew, with what was saved before', async () => {
  const { page } = await openWithOneSaved();
  await updateExtension();
  await page.reload();
  await until(async () => (await findSavedButtons(page)).length === 1, 'What was saved is not shown.');
  await saveSecond(page);
});

test('after an update “read this page” brings the open page back to work', async () => {
  const { page, errors } = await openWithOneSaved();
  await updateExtension();
  const popup = await openToolbarPopup(page, browser.extensionId);
  await popup.press(onScreen('popupScan'));
  await popup.waitForSentence('status', onScreen('popupScanFound'));
  await popup.close();
  expect(await countHosts(page)).toBe(1);
  await until(async () => (await findSavedButtons(page)).length === 1, 'What was saved is not shown.');
  await saveSecond(page);
  expect(errors).toEqual([]);
});

async function saveSecond(page: Page): Promise<void> {
  const second = (await waitForSaveButtons(page))[1];
  if (second) await clickAccessible(page, second);
  await until(async () => (await findSavedButtons(page)).length === 2, 'Nothing more could be saved.');
  browser.lookout = await openLookout(browser.context, browser.extensionId);
  expect((await readDatabase(browser.lookout)).followUps.length).toBe(2);
}
