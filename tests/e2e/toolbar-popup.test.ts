import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEWSPAPER_HOST } from '../portal/addresses';
import { readSamples } from '../portal/samples';
import { clickAccessible } from './accessible';
import { readDatabase } from './extension-data';
import { isPainted, waitForPaint } from './highlights';
import { onScreen, onScreenFirst } from './on-screen';
import { countHosts } from './page-source';
import { findSavedButtons, saveAll, waitForSaveButtons } from './panel';
import { type Started, startBrowser } from './start-browser';
import { openToolbarPopup } from './toolbar-popup';
import { until } from './until';

let browser: Started;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function openAt(address: string) {
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

test('the popup is as wide as its list needs, and nothing in it is cut off sideways', async () => {
  const page = await browser.open('telegram');
  await saveAll(page);
  await until(async () => (await findSavedButtons(page)).length === 6, 'The tasks were not saved.');
  const popup = await openToolbarPopup(page, browser.extensionId);
  await until(
    async () => Number(await popup.evaluate('document.querySelectorAll("[type=checkbox]").length')) >= 6,
    'The list is not shown.',
  );
  // The browser gives a popup its size a little after its content.
  await until(async () => Number(await popup.evaluate('innerWidth')) >= 380, 'The popup is narrower than its list needs.');
  expect(await popup.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(await popup.evaluate('document.body.offsetWidth === document.documentElement.clientWidth')).toBe(true);
  await popup.close();
});

describe('“read this page”', () => {
  test('on a newspaper’s page marks the tasks, says how many, and they can be saved', async () => {
    const sample = readSamples().find(({ name }) => name === 'news-of-dispatch');
    const page = await openAt(`http://${NEWSPAPER_HOST}/pages/news-of-dispatch`);
    expect(await countHosts(page)).toBe(0);
    const asked: string[] = [];
    browser.context.on('request', (request) => asked.push(request.url()));
    const popup = await openToolbarPopup(page, browser.extensionId);
    await popup.press(onScreen('popupScan'));
    const said = await popup.waitForSentence('status', onScreen('popupScanFound'));
    expect(said).toContain(` ${sample?.expected.tasks.length} `);
    await popup.close();
    await waitForPaint(page);
    expect(asked.filter((url) => /^(https?|wss?):/.test(url))).toEqual([]);
    const [first] = await waitForSaveButtons(page);
    if (first) await clickAccessible(page, first);
    await until(async () => (await findSavedButtons(page)).length === 1, 'The task was not saved.');
    expect((await readDatabase(browser.lookout)).documents.map(({ url }) => url)).toContain(page.url());
  });

  test('on an ordinary article says that nobody is told to do anything, and leaves it as it is', async () => {
    const page = await openAt(`http://${NEWSPAPER_HOST}/pages/news`);
    const popup = await openToolbarPopup(page, browser.extensionId);
    await popup.press(onScreen('popupScan'));
    await popup.waitForSentence('status', onScreen('popupScanNothing'));
    await popup.close();
    expect(await isPainted(page)).toBe(false);
    expect(await countHosts(page)).toBe(0);
  });

  test('on a page of the browser’s own says why not', async () => {
    const page = await openAt('chrome://version/');
    const popup = await openToolbarPopup(page, browser.extensionId);
    await popup.press(onScreen('popupScan'));
    await popup.waitForSentence('alert', onScreenFirst('errorScanBrowserPage'));
    await popup.close();
  });
});
