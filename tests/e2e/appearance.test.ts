import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForAccessible } from './accessible';
import { readHighlights } from './highlights';
import { onScreen } from './on-screen';
import { waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { until } from './until';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function openOptions(): Promise<Page> {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  return options;
}

const themeOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

test('language and theme are chosen, show at once on every page of ours, and on the panel of a page that is open', async () => {
  const page = await browser.open('telegram');
  await waitForSaveButtons(page);
  const popup = await browser.openPopup();
  const options = await openOptions();
  for (const [language, title, pill] of [
    ['en', 'Language and appearance', /^Sổ Việc · \d+ tasks/],
    ['vi', 'Ngôn ngữ và hiển thị', /^Sổ Việc · \d+ nhiệm vụ/],
  ] as const) {
    await options.getByRole('combobox', { name: onScreen('lookLanguage') }).selectOption(language);
    await options.getByRole('heading', { name: title, exact: true }).waitFor();
    await waitForAccessible(page, 'button', pill);
    await until(async () => (await popup.getAttribute('html', 'lang')) === language, 'The popup speaks another language.');
  }
  await options.getByRole('combobox', { name: onScreen('lookTheme') }).selectOption('dark');
  await until(async () => (await themeOf(popup)) === 'dark', 'The popup is not dark.');
  await popup.emulateMedia({ colorScheme: 'light' });
  expect(await themeOf(popup)).toBe('dark');
  await options.getByRole('combobox', { name: onScreen('lookTheme') }).selectOption('system');
  await until(async () => (await themeOf(popup)) === 'light', 'The popup does not follow the system.');
  await options.close();
  await popup.close();
});

test('what is marked, and how, is chosen and painted at once', async () => {
  const page = await browser.open('telegram');
  await waitForSaveButtons(page);
  const before = await readHighlights(page, 'so-viec-task');
  expect(before.length).toBeGreaterThan(0);
  const options = await openOptions();
  await options.getByRole('combobox', { name: onScreen('lookStyle') }).selectOption('line');
  await until(async () => (await readHighlights(page, 'so-viec-task-line')).length > 0, 'No lines were painted.');
  expect(await readHighlights(page, 'so-viec-task-line')).toEqual(before);
  expect(await readHighlights(page, 'so-viec-task')).toEqual([]);
  await options.getByRole('checkbox', { name: onScreen('lookMarkTasks') }).uncheck();
  await until(async () => (await readHighlights(page, 'so-viec-task-line')).length === 0, 'Tasks are still marked.');
  expect((await readHighlights(page, 'so-viec-deadline-line')).length).toBeGreaterThan(0);
});
