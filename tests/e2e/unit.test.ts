import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickAccessible, findAccessible, waitForAccessible } from './accessible';
import { readBadge, readDatabase } from './extension-data';
import { onScreen } from './on-screen';
import { copyOverlay, revealOverlay } from './overlay';
import { openPanel, saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { findPoorContrast, findViolations } from './violations';

let browser: Started;
beforeEach(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.close());

const UNIT = 'Sở Tài chính';

/** Types a unit into the settings, as a person does. */
async function setUnit(name: string): Promise<Page> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await options.getByRole('textbox', { name: onScreen('unitName') }).fill(name);
  await options.getByRole('button', { name: onScreen('unitAdd') }).click();
  await options.getByText(onScreen('optionsSaved')).waitFor();
  return options;
}

const kept = async () => (await readDatabase(browser.lookout)).followUps;

test('an open page shows at once which tasks are the unit’s own, and saves those alone', async () => {
  const page = await browser.open('notice-paragraphs');
  const all = await waitForSaveButtons(page);
  expect(await findAccessible(page, 'button', onScreen('panelPillMine'))).toEqual([]);
  const options = await setUnit(UNIT);
  await waitForAccessible(page, 'button', onScreen('panelPillMine'));
  await openPanel(page);
  const [saveMine] = await waitForAccessible(page, 'button', onScreen('panelSaveMine'));
  const count = Number(/\d+/.exec(saveMine?.name ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all.length);

  const shows = async (words: RegExp) => (await findAccessible(page, 'button', words)).length > 0;
  const other = /^II\.4\. Sở Nội vụ/;
  expect(await shows(other)).toBe(true);
  const [alone] = await waitForAccessible(page, 'checkbox', onScreen('panelMineAlone'));
  if (alone) await clickAccessible(page, alone);
  await until(async () => !(await shows(other)), 'The tasks of others are still there.');
  expect(await shows(/^II\.2\.a\. Tổng hợp/)).toBe(true);

  if (saveMine) await clickAccessible(page, saveMine);
  await until(async () => (await kept()).length === count, `The list never had ${count} rows.`);

  await options.getByRole('button', { name: onScreen('unitRemoveOne') }).click();
  await waitForAccessible(page, 'button', onScreen('panelPill'));
  expect(await findAccessible(page, 'button', onScreen('panelPillMine'))).toEqual([]);
});

test('the badge counts the unit’s own tasks, and the popup shows them first', async () => {
  await saveAll(await browser.open('telegram'));
  const badgeShows = (text: string) =>
    until(async () => (await readBadge(browser.lookout)) === text, `The badge never showed “${text}”.`);
  await badgeShows('3');
  const options = await setUnit('Sở Nông nghiệp và Môi trường');
  await badgeShows('1');
  const popup = await browser.openPopup();
  await popup.getByRole('button', { name: onScreen('popupScopeMine'), pressed: true }).waitFor();
  expect(await popup.getByRole('checkbox').count()).toBe(1);
  for (const scope of ['popupScopeMine', 'popupScopeAll'] as const) {
    await popup.getByRole('button', { name: onScreen(scope) }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme });
      expect(await findViolations(popup, 'html')).toEqual([]);
    }
  }
  expect(await popup.getByRole('checkbox').count()).toBe((await kept()).length);
  await popup.reload();
  await popup.getByRole('button', { name: onScreen('popupScopeAll'), pressed: true }).waitFor();
  await options.getByRole('button', { name: onScreen('unitRemoveOne') }).click();
  await popup.getByRole('button', { name: onScreen('popupScopeAll') }).waitFor({ state: 'detached' });
  await badgeShows('3');
});

test('settings and page with a unit are accessible', async () => {
  const options = await setUnit(UNIT);
  await options.getByRole('textbox', { name: onScreen('unitName') }).fill('sở');
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    expect(await findViolations(options, 'html')).toEqual([]);
  }
  const page = await browser.open('notice-paragraphs');
  await waitForAccessible(page, 'button', onScreen('panelPillMine'));
  await openPanel(page);
  await waitForAccessible(page, 'button', onScreen('panelSaveMine'));
  await revealOverlay(page);
  expect(await findViolations(page, 'so-viec-panel')).toEqual([]);
  const copy = await copyOverlay(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await copy.emulateMedia({ colorScheme });
    expect(await findPoorContrast(copy, '#copy')).toEqual([]);
  }
});
