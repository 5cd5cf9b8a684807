import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForAccessible } from './accessible';
import { onScreen } from './on-screen';
import { revealOverlay } from './overlay';
import { openPanel, saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { findViolations } from './violations';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Looks for what is against the rules in both colour schemes. */
async function inLightAndDark(page: Page, selector: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await findViolations(page, selector)).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}

// In this order: the list is empty before anything is saved.
test('the popup of an empty list', async () => {
  const popup = await browser.openPopup();
  await popup.getByRole('heading', { name: onScreen('popupEmptyTitle') }).waitFor();
  expect(await inLightAndDark(popup, 'html')).toEqual([]);
  await popup.close();
});

describe.each(['telegram', 'dark-strict-policy'])('on the page %s', (sample) => {
  test('the folded panel, the open one, the buttons, before saving and after', async () => {
    const page = await browser.open(sample);
    await waitForSaveButtons(page);
    await revealOverlay(page);
    expect(await inLightAndDark(page, 'so-viec-panel')).toEqual([]);
    await openPanel(page);
    await waitForAccessible(page, 'region', onScreen('panelRegion'));
    expect(await inLightAndDark(page, 'so-viec-panel')).toEqual([]);
    await saveAll(page);
    await waitForAccessible(page, 'button', onScreen('panelAllSaved'));
    expect(await inLightAndDark(page, 'so-viec-panel')).toEqual([]);
    await page.close();
  });
});

test('the popup with rows of every group, one open, one done and undoable', async () => {
  const popup = await browser.openPopup();
  await until(async () => (await popup.getByRole('heading', { level: 2 }).count()) === 6, 'Not every group has rows.');
  expect(await inLightAndDark(popup, 'html')).toEqual([]);
  await popup
    .getByRole('button', { name: onScreen('popupExpandRow') })
    .first()
    .click();
  await popup.getByRole('checkbox').first().click();
  await popup.getByRole('button', { name: onScreen('popupUndo') }).waitFor();
  await popup.getByRole('button', { name: /^(Đã xong|Done) \(/ }).click();
  expect(await inLightAndDark(popup, 'html')).toEqual([]);
  await popup.close();
});
