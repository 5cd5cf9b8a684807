import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MessageKey } from '@/components/translation';
import { readDatabase } from './extension-data';
import { onScreen } from './on-screen';
import { collectErrors } from './page-errors';
import { saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';
import { findViolations } from './violations';

let browser: Started;
let ledger: Page;
let errors: string[];
beforeAll(async () => {
  browser = await startBrowser();
  const page = await browser.open('telegram');
  const count = (await waitForSaveButtons(page)).length;
  await saveAll(page);
  await until(async () => (await kept()).length === count, 'The tasks were not saved.');
  await page.close();
  ledger = await openPage('ledger.html');
  errors = await collectErrors(ledger);
});
afterAll(() => browser.close());

const kept = async () => (await readDatabase(browser.lookout)).followUps;
const button = (page: Page, key: MessageKey) => page.getByRole('button', { name: onScreen(key) });

async function openPage(name: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${name}`);
  return page;
}

/** The file that a choice of the menu makes; the menu that stands last is that of the selection, where there is one. */
async function exported(key: MessageKey): Promise<{ name: string; file: Buffer }> {
  await button(ledger, 'exportMenu').last().click();
  const [download] = await Promise.all([ledger.waitForEvent('download'), button(ledger, key).click()]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

/** The page that a choice of the menu opens. */
async function opened(key: MessageKey): Promise<Page> {
  await button(ledger, 'exportMenu').last().click();
  const [page] = await Promise.all([browser.context.waitForEvent('page'), button(ledger, key).click()]);
  await page.locator('.paper').waitFor();
  return page;
}

test('the list becomes a workbook, a table and a calendar, each of which others can read', async () => {
  const count = (await kept()).length;
  const workbook = await exported('exportExcel');
  expect(workbook.name).toMatch(/^so-viec-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const rows = await readSheet(workbook.file);
  expect(rows[4]).toHaveLength(13);
  expect(rows.slice(5).map(([index]) => index)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect(rows.flat().some((cell) => cell instanceof Date)).toBe(true);

  const table = await exported('exportCsv');
  expect([...table.file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(
    table.file
      .toString()
      .split('\r\n')
      .slice(1, -1)
      .every((line) => /^\d+,09\/CĐ-CTUBND,\d{4}-\d{2}-\d{2},/.test(line)),
  ).toBe(true);

  const { file } = await exported('exportCalendar');
  const calendar = new ICAL.Component(ICAL.parse(file.toString()));
  expect(calendar.getAllSubcomponents('vtodo')).toHaveLength(count);
  expect(errors).toEqual([]);
});

test('what is looked for, or chosen, is what is exported', async () => {
  await ledger.getByRole('searchbox').or(ledger.getByRole('textbox')).first().fill('y te');
  await until(async () => (await ledger.getByRole('checkbox').count()) === 2, 'The search does not find one task.');
  const found = (await exported('exportCsv')).file.toString();
  expect(found.trim().split('\r\n')).toHaveLength(2);
  expect(found).toContain('Sở Y tế');
  await ledger.getByRole('searchbox').or(ledger.getByRole('textbox')).first().fill('');
  await until(async () => (await ledger.getByRole('checkbox').count()) > 3, 'The rows do not come back.');
  await ledger.getByRole('checkbox').nth(1).click();
  await ledger.getByRole('checkbox').nth(2).click();
  const report = await opened('exportPrint');
  await until(async () => (await report.getByRole('row').count()) === 3, 'The report does not have the two chosen tasks.');
  await report.getByRole('combobox', { name: onScreen('sheetScope') }).selectOption('true');
  await until(async () => (await report.getByRole('row').count()) === (await kept()).length + 1, 'Not every task is reported.');
  await report.close();
});

test('a report is printed on A4 across, without the buttons, its headings on every page', async () => {
  const report = await opened('exportPrint');
  await report.getByRole('combobox', { name: onScreen('sheetScope') }).selectOption('true');
  await report.emulateMedia({ media: 'print' });
  expect(await button(report, 'sheetPrint').isVisible()).toBe(false);
  expect(await report.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
  const pdf = await report.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 841\.\d+ 594\.\d+\]/);
  await report.close();
});

test('reports, the menu, and what is said of the data can be used by everyone', async () => {
  const pages: Page[] = [await opened('exportPrint'), await openPage('report.html?kind=month'), await openPage('options.html')];
  for (const page of pages) {
    await page.locator('.paper, .data .figures').first().waitFor();
    if (page.url().includes('options')) await button(page, 'dataErase').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page, 'html')).toEqual([]);
    }
    await page.close();
  }
  await button(ledger, 'exportMenu').first().click();
  expect(await findViolations(ledger, '.export-choices')).toEqual([]);
  await ledger.keyboard.press('Escape');
  expect(
    await button(ledger, 'exportMenu')
      .first()
      .evaluate((element) => element === document.activeElement),
  ).toBe(true);
});
