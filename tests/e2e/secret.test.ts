import { afterEach, beforeEach, expect, test } from 'vitest';
import { PORTAL_ORIGIN } from '../portal/addresses';
import { clickAccessible, findAccessible, waitForAccessible } from './accessible';
import { readDatabase } from './extension-data';
import { onScreen } from './on-screen';
import { findSavedButtons, saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { pageAround } from './wrap-document';

let browser: Started;
beforeEach(async () => {
  browser = await startBrowser();
});
afterEach(() => browser.close());

const LINES = [
  'ỦY BAN NHÂN DÂN',
  'Số: 5/KH-UBND',
  'TỐI MẬT',
  'Hòa Giang, ngày 03 tháng 11 năm 2026',
  'KẾ HOẠCH',
  '1. Sở Nội vụ rà soát hồ sơ cán bộ, báo cáo trước ngày 18/12/2026.',
  '2. Sở Xây dựng kiểm tra các công trình, hoàn thành trước ngày 28/12/2026.',
];

async function openMarked() {
  browser.portal.publish('/mat', pageAround('Kế hoạch', LINES.map((line) => `<p>${line}</p>`).join('')));
  const page = await browser.context.newPage();
  await page.goto(`${PORTAL_ORIGIN}/mat`);
  await waitForSaveButtons(page);
  return page;
}

test('nothing of a marked document is kept anywhere until the second step is taken', async () => {
  const page = await openMarked();
  const [first] = await waitForSaveButtons(page);
  if (first) await clickAccessible(page, first);
  await waitForAccessible(page, 'alertdialog', onScreen('panelSecretWhy'));
  const [no] = await waitForAccessible(page, 'button', onScreen('panelSecretNo'));
  if (no) await clickAccessible(page, no);
  await until(async () => (await findAccessible(page, 'alertdialog', /./)).length === 0, 'The question did not go away.');
  await saveAll(page);
  await waitForAccessible(page, 'alertdialog', onScreen('panelSecretWhy'));
  expect((await readDatabase(browser.lookout)).followUps).toEqual([]);
  const kept = await browser.lookout.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(all: null): Promise<object> } } } };
    return JSON.stringify(await chrome.storage.local.get(null));
  });
  expect(kept).not.toContain('Sở Nội vụ');

  const [yes] = await waitForAccessible(page, 'button', onScreen('panelSecretYes'));
  if (yes) await clickAccessible(page, yes);
  await until(async () => (await findSavedButtons(page)).length === 2, 'The tasks were not saved.');
  expect((await readDatabase(browser.lookout)).followUps.length).toBe(2);
});
