import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MessageKey } from '@/components/translation';
import { addDays, formatDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { canonical } from '@/lib/store/canonical';
import { clickAccessible, waitForAccessible } from './accessible';
import { readDatabase } from './extension-data';
import { onScreen, onScreenFirst } from './on-screen';
import { openPanel, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { welcomePage } from './welcome-page';

const TODAY = todayInVietnam(new Date());
const YESTERDAY = addDays(TODAY, -1);
/** A month that yesterday lies in: the sheet of that month counts what was due then. */
const MONTH = YESTERDAY.slice(0, 7);
const NOTICES = ['telegram', 'sharepoint-tables', 'late-content'];

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const kept = async () => (await readDatabase(browser.lookout)).followUps;
const press = (page: Page, key: MessageKey) =>
  page
    .getByRole('button', { name: onScreen(key) })
    .first()
    .click();

async function openPage(name: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${name}`);
  return page;
}

/** Unfolds the details of the row at that place in the popup, and gives them. */
async function details(popup: Page, place: number) {
  await popup
    .getByRole('button', { name: onScreen('popupExpandRow') })
    .nth(place)
    .click();
  const region = popup.getByRole('region', { name: onScreenFirst('popupMoreOf') });
  await region.waitFor();
  return region;
}

test('a month as an official works it', async () => {
  // The unit is set on the welcome page.
  const welcome = await welcomePage(browser.context);
  await welcome.getByRole('textbox', { name: onScreen('unitName') }).fill('Công an tỉnh');
  await press(welcome, 'unitAdd');
  await welcome.close();

  // Three notices come in; of each the unit's own tasks are saved.
  for (const notice of NOTICES) {
    const before = (await kept()).length;
    const page = await browser.open(notice);
    await waitForSaveButtons(page);
    await openPanel(page);
    const [save] = await waitForAccessible(page, 'button', onScreen('panelSaveMine'));
    if (save) await clickAccessible(page, save);
    await until(async () => (await kept()).length > before, `Nothing of ${notice} was saved.`);
    await page.close();
  }
  const saved = await kept();
  expect(saved.length).toBeGreaterThanOrEqual(3);

  // One task is due on another day, and gets a note; one is put off; one comes again every month.
  const popup = await browser.openPopup();
  await popup.getByRole('checkbox').first().waitFor();
  const first = await details(popup, 0);
  await first.getByRole('combobox', { name: onScreen('formDue') }).selectOption('day');
  await first
    .getByRole('textbox', { name: onScreen('formDay') })
    .last()
    .fill(formatDay(YESTERDAY));
  await first.getByRole('textbox', { name: onScreen('formProduct') }).fill('Báo cáo kết quả');
  await first.getByRole('button', { name: onScreen('formSave') }).click();
  const late = async () => (await kept()).find(({ product }) => product === 'Báo cáo kết quả');
  await until(async () => (await late()) !== undefined, 'The task was not changed.');
  await popup.reload();
  await popup.getByRole('checkbox').first().waitFor();
  const second = await details(popup, 1);
  await second.getByRole('combobox', { name: onScreen('formDue') }).selectOption('every');
  await second.getByRole('combobox', { name: onScreen('formRhythm') }).selectOption('monthly');
  await second.getByRole('textbox', { name: onScreen('formFirstDay') }).fill(formatDay(addDays(TODAY, 2)));
  await second.getByRole('button', { name: onScreen('formSave') }).click();
  const recurs = async () => (await kept()).some(({ due }) => due !== null && 'every' in due);
  await until(recurs, 'The task does not recur.');
  await popup.reload();
  await popup.getByRole('checkbox').first().waitFor();
  await popup
    .getByRole('button', { name: onScreen('popupSnoozeRow') })
    .nth(1)
    .click();
  await press(popup, 'popupSnoozeTomorrow');
  await until(async () => (await kept()).some(({ snoozedUntil }) => snoozedUntil !== null), 'Nothing was put off.');

  // What was due yesterday is finished today, and says why.
  await popup.getByRole('checkbox').first().click();
  await popup.getByRole('textbox', { name: onScreen('popupLateReason') }).fill('Chờ số liệu của các xã');
  await press(popup, 'popupLateSave');
  await until(async () => (await late())?.lateReason === 'Chờ số liệu của các xã', 'The reason was not kept.');
  expect((await late())?.finishedOn).toBe(TODAY);
  await popup.close();

  // The sheet of the month counts it, late and why, in a workbook too.
  const report = await openPage('report.html?kind=month');
  await report.getByRole('combobox', { name: onScreen('sheetChooseMonth') }).selectOption(MONTH);
  const row = report.getByRole('row').filter({ hasText: 'Báo cáo kết quả' });
  await row.waitFor();
  expect(await row.getByRole('cell').allTextContents()).toEqual(
    expect.arrayContaining([formatDay(YESTERDAY), formatDay(TODAY), 'Chờ số liệu của các xã']),
  );
  const [workbook] = await Promise.all([report.waitForEvent('download'), press(report, 'sheetExcel')]);
  const cells = (await readSheet(await readFile(await workbook.path()))).flat();
  expect(cells).toContainEqual(new Date(`${YESTERDAY}T00:00:00Z`));
  expect(cells).toContain('Chờ số liệu của các xã');
  await report.close();

  // Backup, everything deleted, restored: the same list.
  const before = canonical(await readDatabase(browser.lookout));
  const options = await openPage('options.html');
  const [download] = await Promise.all([options.waitForEvent('download'), press(options, 'dataBackup')]);
  const buffer = await readFile(await download.path());
  await press(options, 'dataErase');
  const word = options.getByRole('textbox', { name: onScreen('dataEraseType') });
  const name = await word.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
  await word.fill(name.includes('DELETE') ? 'DELETE' : 'XÓA');
  await press(options, 'dataEraseDo');
  await until(async () => (await kept()).length === 0, 'The list was not deleted.');
  await options.getByText(onScreen('unitNone')).waitFor();
  await options.locator('input[type=file]').setInputFiles({ name: 'sao-luu.json', mimeType: 'application/json', buffer });
  await press(options, 'dataDo');
  await options.getByText(onScreen('dataRestored')).waitFor();
  expect(canonical(await readDatabase(browser.lookout))).toBe(before);
  // The settings are back on the page as well.
  await options.getByRole('button', { name: onScreen('unitRemoveOne') }).waitFor();
}, 120_000);
