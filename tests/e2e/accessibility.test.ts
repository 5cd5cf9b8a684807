import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForAccessible } from './accessible';
import { onScreen } from './on-screen';
import { copyOverlay, revealOverlay } from './overlay';
import { openPanel, saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { findPoorContrast, findViolations } from './violations';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What is against the rules in a page of ours, in both colour schemes. */
async function inPopup(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findViolations(page, 'html');
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await findViolations(page, 'html', 'color-contrast'))];
}

/** The same for what is shown over a page; what stands out from what is behind it is measured in a copy of it. */
async function overPage(page: Page): Promise<string[]> {
  await revealOverlay(page);
  const found = await findViolations(page, 'so-viec-panel');
  const copy = await copyOverlay(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await copy.emulateMedia({ colorScheme });
    found.push(...(await findPoorContrast(copy, '#copy')).map((line) => `${colorScheme}: ${line}`));
  }
  await copy.close();
  return found;
}

// In this order: the list is empty before anything is saved.
test('the popup of an empty list', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('heading', { name: onScreen('popupEmptyTitle') }).waitFor();
  expect(await inPopup(popup)).toEqual([]);
  await popup.close();
});

describe.each(['telegram', 'dark-strict-policy'])('on the page %s', (sample) => {
  test('the folded panel, the open one, the buttons, before saving and after', async () => {
    const page = await browser.open(sample);
    await waitForSaveButtons(page);
    expect(await overPage(page)).toEqual([]);
    await openPanel(page);
    await waitForAccessible(page, 'region', onScreen('panelRegion'));
    expect(await overPage(page)).toEqual([]);
    await saveAll(page);
    await waitForAccessible(page, 'button', onScreen('panelAllSaved'));
    expect(await overPage(page)).toEqual([]);
    await page.close();
  });
});

test('the popup with rows of every group, one open, one done and undoable', async () => {
  const popup = await browser.openPopup();
  await until(async () => (await popup.getByRole('heading', { level: 2 }).count()) === 6, 'Not every group has rows.');
  expect(await inPopup(popup)).toEqual([]);
  await popup
    .getByRole('button', { name: onScreen('popupExpandRow') })
    .first()
    .click();
  await popup.getByRole('checkbox').first().click();
  await popup.getByRole('button', { name: onScreen('popupUndo') }).waitFor();
  await popup.getByRole('button', { name: /^(Đã xong|Done) \(/ }).click();
  expect(await inPopup(popup)).toEqual([]);
  await popup.close();
});

test('the forms of the popup, the list of keys, and the settings', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().waitFor();
  await popup.keyboard.press('?');
  await popup.keyboard.press('j');
  await popup.keyboard.press('s');
  await popup.getByRole('button', { name: onScreen('popupAdd') }).click();
  await popup.getByRole('button', { name: onScreen('formAdd') }).click();
  await popup.getByText(onScreen('formWrongTitle')).waitFor();
  expect(await inPopup(popup)).toEqual([]);
  await popup.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await popup.getByRole('button', { name: onScreen('formSave') }).waitFor();
  expect(await inPopup(popup)).toEqual([]);
  await popup.close();
});
